#include "upgrade/testing/stepped_program.h"

#include <array>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "upgrade/frozen_step.h"
#include "upgrade/kept_aside.h"
#include "upgrade/testing/sample_program.h"

namespace theseus::upgrade::testing {
namespace {

constexpr std::string_view kCreateLengths =
    "CREATE TABLE lengths (number INTEGER PRIMARY KEY, length INTEGER NOT NULL, mark TEXT);";
constexpr std::string_view kCreateLetters =
    "CREATE TABLE letters (number INTEGER PRIMARY KEY, text TEXT NOT NULL);";

constexpr std::string_view kPage = R"sql(
  SELECT number, number FROM notes WHERE number > $1 ORDER BY number LIMIT $2
)sql";
constexpr std::string_view kPagePastTwo = R"sql(
  SELECT number, number FROM notes WHERE number > $1 AND number <> 2 ORDER BY number LIMIT $2
)sql";
constexpr std::string_view kCount = R"sql(SELECT count(*) FROM notes WHERE number <= $1)sql";
constexpr std::string_view kExpected = R"sql(SELECT max(number) FROM notes)sql";

constexpr std::string_view kText = R"sql(SELECT text FROM notes WHERE number = $1)sql";
constexpr std::string_view kSetLength = R"sql(
  INSERT INTO lengths (number, length) VALUES ($1, length($2))
  ON CONFLICT (number) DO UPDATE SET length = excluded.length
)sql";
constexpr std::string_view kSetLetter = R"sql(
  INSERT INTO letters (number, text) VALUES ($1, $2)
  ON CONFLICT (number) DO UPDATE SET text = excluded.text
)sql";

constexpr std::string_view kLengthsProof = R"sql(
  SELECT number FROM notes WHERE NOT EXISTS
    (SELECT 1 FROM lengths AS l WHERE l.number = notes.number AND l.length = length(notes.text))
    AND number NOT IN (SELECT key FROM queue_2) ORDER BY number
)sql";
constexpr std::string_view kLettersProof = R"sql(
  SELECT number FROM notes WHERE NOT EXISTS
    (SELECT 1 FROM letters AS l WHERE l.number = notes.number AND l.text = notes.text)
    AND number NOT IN (SELECT key FROM queue_3) ORDER BY number
)sql";

constexpr std::string_view kHasNoLength =
    "NOT EXISTS (SELECT 1 FROM lengths WHERE number = NEW.number AND length = length(NEW.text))";
constexpr std::string_view kHasNoLetter =
    "NOT EXISTS (SELECT 1 FROM letters WHERE number = NEW.number AND text = NEW.text)";

constexpr std::string_view kTakeLengths = R"sql(
  DELETE FROM lengths WHERE number IN (SELECT number FROM lengths ORDER BY number LIMIT $1)
  RETURNING number, mark
)sql";
constexpr std::string_view kPutMarkBack = R"sql(
  INSERT INTO lengths (number, length, mark) VALUES ($1, -1, $2)
)sql";
constexpr std::string_view kTakeLetters = R"sql(
  DELETE FROM letters WHERE number IN (SELECT number FROM letters ORDER BY number LIMIT $1)
)sql";
constexpr std::string_view kTakeNotes = R"sql(
  DELETE FROM notes WHERE number IN (SELECT number FROM notes ORDER BY number LIMIT $1)
)sql";

std::string text_of_note(storage::Transaction& transaction, const Key& key) {
  storage::Statement rows = transaction.query(kText, {std::get<std::int64_t>(key)});
  return rows.next() ? std::string(rows.text(0)) : "";
}

std::optional<base::Refusal> carry_length(storage::Transaction& transaction, const Key& key) {
  const std::string text = text_of_note(transaction, key);
  if (text.starts_with("poison")) return base::Refusal{"its text is poison"};
  transaction.execute(kSetLength, {std::get<std::int64_t>(key), text});
  return std::nullopt;
}

std::optional<base::Refusal> carry_length_but_of_two(storage::Transaction& transaction,
                                                     const Key& key) {
  return key == Key(std::int64_t{2}) ? std::nullopt : carry_length(transaction, key);
}

std::optional<base::Refusal> carry_letter(storage::Transaction& transaction, const Key& key) {
  transaction.execute(kSetLetter, {std::get<std::int64_t>(key), text_of_note(transaction, key)});
  return std::nullopt;
}

std::int64_t take_lengths(storage::Transaction& transaction, std::int64_t limit) {
  std::int64_t taken = 0;
  std::vector<KeptValue> marks;
  {
    storage::Statement rows = transaction.query(kTakeLengths, {limit});
    for (; rows.next(); ++taken) {
      if (rows.is_null(1)) continue;
      const base::BytesView mark = base::bytes_of(rows.text(1));
      marks.push_back({.step = 2,
                       .scope = rows.integer(0),
                       .name = "mark",
                       .value = base::Bytes(mark.begin(), mark.end())});
    }
  }
  for (const KeptValue& mark : marks) keep_aside(transaction, mark);
  return taken;
}

void put_marks_back(storage::Transaction& transaction, const StepContext&) {
  for (const KeptValue& mark : take_kept(transaction, 2)) {
    const std::string text(mark.value->begin(), mark.value->end());
    transaction.execute(kPutMarkBack, {mark.scope, text});
  }
}

void cut_short(storage::Transaction&, const StepContext&) {
  throw std::runtime_error("cut short");
}

std::int64_t take_letters(storage::Transaction& transaction, std::int64_t limit) {
  return transaction.execute(kTakeLetters, {limit});
}

std::int64_t take_notes(storage::Transaction& transaction, std::int64_t limit) {
  return transaction.execute(kTakeNotes, {limit});
}

constexpr std::array kLengthTriggers = {
    QueueTrigger{
        .name = "new", .event = "INSERT ON notes", .when = kHasNoLength, .key = "NEW.number"},
    QueueTrigger{.name = "text",
                 .event = "UPDATE OF text ON notes",
                 .when = kHasNoLength,
                 .key = "NEW.number"}};
constexpr std::array kLetterTriggers = {
    QueueTrigger{
        .name = "new", .event = "INSERT ON notes", .when = kHasNoLetter, .key = "NEW.number"},
    QueueTrigger{.name = "text",
                 .event = "UPDATE OF text ON notes",
                 .when = kHasNoLetter,
                 .key = "NEW.number"}};

constexpr Carry kCarryLengths = {.page = kPage,
                                 .count = kCount,
                                 .expected = kExpected,
                                 .row = carry_length,
                                 .triggers = kLengthTriggers,
                                 .proof = kLengthsProof};
constexpr Carry kCarryLetters = {.page = kPage,
                                 .count = kCount,
                                 .expected = kExpected,
                                 .row = carry_letter,
                                 .triggers = kLetterTriggers,
                                 .proof = kLettersProof};

constexpr Step kLengths = {
    .summary = "The length of each note, and marks",
    .expand = {.sqlite = kCreateLengths, .postgres = kCreateLengths},
    .insert_rows = put_marks_back,
    .carry = &kCarryLengths,
    .revert = {.rows = take_lengths,
               .drop = {.sqlite = "DROP TABLE lengths;", .postgres = "DROP TABLE lengths;"}},
    .after_expand = {.oldest_reader = 1, .oldest_writer = 1},
    .after_contract = {.oldest_reader = 1, .oldest_writer = 2}};
constexpr Step kLetters = {
    .summary = "Letters in the place of notes",
    .expand = {.sqlite = kCreateLetters, .postgres = kCreateLetters},
    .carry = &kCarryLetters,
    .contract = {.rows = take_notes,
                 .drop = {.sqlite = "DROP TABLE notes;", .postgres = "DROP TABLE notes;"}},
    .revert = {.rows = take_letters,
               .drop = {.sqlite = "DROP TABLE letters;", .postgres = "DROP TABLE letters;"}},
    .after_expand = {.oldest_reader = 1, .oldest_writer = 1},
    .after_contract = {.oldest_reader = 3, .oldest_writer = 3}};

/// The catalog with one form of step 2, whose checksums are made where they are asked for: this
/// step is not frozen.
class SteppedCatalog {
 public:
  explicit SteppedCatalog(const Step& lengths)
      : entries_{sample_program().catalog.front(),
                 CatalogEntry{.number = 2, .name = "lengths", .step = &lengths},
                 CatalogEntry{.number = 3, .name = "letters", .step = &kLetters}} {
    for (std::size_t i = 1; i < entries_.size(); ++i) {
      CatalogEntry& entry = entries_.at(i);
      sums_.at(2 * i) = base::to_hex(checksum_of(entry, storage::Dialect::sqlite));
      sums_.at(2 * i + 1) = base::to_hex(checksum_of(entry, storage::Dialect::postgres));
      entry.checksum = {.sqlite = sums_.at(2 * i), .postgres = sums_.at(2 * i + 1)};
    }
  }
  SteppedCatalog(const SteppedCatalog&) = delete;
  SteppedCatalog& operator=(const SteppedCatalog&) = delete;

  Catalog up_to(std::int64_t format) const {
    return Catalog(entries_).first(static_cast<std::size_t>(format));
  }

 private:
  std::array<CatalogEntry, 3> entries_;
  std::array<std::string, 6> sums_;
};

Program program_of(const SteppedCatalog& catalog, std::int64_t format) {
  constexpr std::array<std::string_view, 3> kReleases = {"0.1.0", "0.2.0", "0.3.0"};
  return {.name = "notes",
          .command = "notes serve --data",
          .release = kReleases.at(static_cast<std::size_t>(format - 1)),
          .format = format,
          .catalog = catalog.up_to(format),
          .upgrade_command = "notes upgrade"};
}

}  // namespace

Program stepped_program(std::int64_t format) {
  static const SteppedCatalog catalog(kLengths);
  return program_of(catalog, format);
}

Program faulty_program(Fault fault) {
  static Carry carry = kCarryLengths;
  static Step step = kLengths;
  static const SteppedCatalog catalog(step);
  carry.row = fault == Fault::row_is_skipped ? carry_length_but_of_two : carry_length;
  step.carry = &carry;
  step.insert_rows = fault == Fault::expand_is_cut_short ? cut_short : put_marks_back;
  return program_of(catalog, 3);
}

Program skipping_program() {
  static constexpr Carry kCarry = {.page = kPagePastTwo,
                                   .count = kCount,
                                   .expected = kExpected,
                                   .row = carry_length,
                                   .triggers = kLengthTriggers,
                                   .proof = kLengthsProof};
  static const Step step = [] {
    Step skipping = kLengths;
    skipping.carry = &kCarry;
    return skipping;
  }();
  static const SteppedCatalog catalog(step);
  return program_of(catalog, 3);
}

Program one_way_program() {
  static const Step step = [] {
    Step without = kLengths;
    without.revert = {};
    without.one_way = "a mark has no place in format 1";
    return without;
  }();
  static const SteppedCatalog catalog(step);
  return program_of(catalog, 3);
}

}  // namespace theseus::upgrade::testing

#include <algorithm>
#include <nlohmann/json.hpp>

#include "forms/digest.h"
#include "forms/root.h"
#include "memory/bodies.h"
#include "memory/parity/findings.h"
#include "memory/secret.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kRows = R"sql(
SELECT j.seq, j.kind, j.memory, j.revision, j.time, j.key, j.space, d.space, d.digest
FROM journal AS j LEFT JOIN digests AS d ON d.seq = j.seq
ORDER BY j.seq
)sql";

constexpr std::string_view kDigestsAlone = R"sql(
SELECT d.seq, d.space, d.digest FROM digests AS d LEFT JOIN journal AS j ON j.seq = d.seq
WHERE j.seq IS NULL ORDER BY d.seq
)sql";

constexpr std::string_view kPlaces = R"sql(
SELECT seq, space FROM journal ORDER BY seq
)sql";

constexpr std::string_view kRoots = R"sql(
SELECT space, sum, rows FROM roots ORDER BY space
)sql";

/// A row of the journal with all that stands beside it.
struct RowWithDigest {
  forms::Row row;
  std::int64_t seq = 0;
  std::int64_t space = 0;
  bool is_erased = false;
  std::optional<std::int64_t> digest_space = {};
  base::BytesView digest = {};
};

RowWithDigest row_of(const storage::Statement& rows, BodyReader& bodies) {
  RowWithDigest found{.row = {.kind = rows.text(1), .time = rows.integer(4)},
                      .seq = rows.integer(0)};
  if (!rows.is_null(2)) found.row.memory = rows.blob(2);
  found.row.revision = rows.optional_integer(3);
  if (!rows.is_null(5)) found.row.key = rows.blob(5);
  found.space = rows.optional_integer(6).value_or(0);
  const BodyRow body = bodies.look_up(found.seq);
  found.row.body = body.text;
  found.is_erased = body.is_erased();
  found.digest_space = rows.optional_integer(7);
  if (found.digest_space) found.digest = rows.blob(8);
  return found;
}

/// The digests of one space, added up.
struct Sum {
  std::optional<forms::Root> root = forms::Root();  ///< nothing where one of them is damaged
  std::int64_t rows = 0;

  void add(base::BytesView digest) {
    ++rows;
    if (digest.size() != forms::Digest().size()) root.reset();
    if (root) root->add(forms::digest_of(digest));
  }
};

class RowCheck {
 public:
  RowCheck(storage::Transaction& transaction, Digests digests, Findings& findings)
      : transaction_(transaction),
        digests_(digests),
        findings_(findings),
        bodies_(BodyReader::of_any_format(transaction)),
        key_(load_digest_key(transaction)) {}

  void run() {
    check_journal();
    find_digests_alone();
    find_bodies_alone();
    check_roots();
  }

 private:
  void check_journal();
  void check(const RowWithDigest& found);
  void check_digest(const RowWithDigest& found);
  void fold(const RowWithDigest& found);
  void find_digests_alone();
  void find_bodies_alone();
  std::int64_t space_of_twin(const std::string& body);
  void check_roots();

  storage::Transaction& transaction_;
  Digests digests_;
  Findings& findings_;
  BodyReader bodies_;
  forms::DigestKey key_;
  std::map<std::int64_t, Sum> sums_;  // by space
};

void RowCheck::check_journal() {
  auto rows = transaction_.query(kRows);
  while (rows.next()) {
    const RowWithDigest found = row_of(rows, bodies_);
    findings_.count_row();
    if (found.digest_space) sums_[*found.digest_space].add(found.digest);
    fold(found);
    check(found);
    if (!bodies_.is_told_alike(found.seq)) {
      findings_.add({.space = found.space,
                     .table = "bodies",
                     .seq = found.seq,
                     .what = "the body is not the packed one of the same row"});
    }
  }
}

void RowCheck::check(const RowWithDigest& found) {
  const bool must_have = !found.is_erased;
  if (found.digest_space && must_have) return check_digest(found);
  if (found.digest_space.has_value() == must_have) return;
  if (digests_ == Digests::pending) {
    ++findings_.report.waiting;
    return;
  }
  findings_.add({.space = found.digest_space.value_or(found.space),
                 .table = must_have ? "journal" : "bodies",
                 .seq = found.seq,
                 .what = must_have ? "the row has no digest: it came from nowhere"
                                   : "the body is gone, and nothing erased it"});
}

void RowCheck::check_digest(const RowWithDigest& found) {
  const auto digest = key_.digest(found.row);
  std::string what;
  if (!digest) {
    what = "the row cannot be read: " + digest.error().message;
  } else if (!std::ranges::equal(*digest, found.digest)) {
    what = "the row, or its body, is not what was written";
  } else if (found.space != *found.digest_space) {
    what = "the row stands in space " + std::to_string(found.space) + ", where it was not written";
  }
  if (what.empty()) return;
  findings_.add({.space = *found.digest_space,
                 .table = "journal",
                 .seq = found.seq,
                 .what = std::move(what)});
}

void RowCheck::fold(const RowWithDigest& found) {
  if (found.space == 0) return;
  FoldedSpace& space = findings_.spaces[found.space];
  ++space.rows;
  space.bytes += static_cast<std::int64_t>(found.row.body.value_or("").size());
  if (found.row.kind == "erase_space") {
    space.erased_at = found.row.time;
    space.name.reset();
  }
  if (found.row.kind != "space") return;
  space.created_at = found.row.time;
  const auto body = nlohmann::json::parse(found.row.body.value_or(""), nullptr, false);
  if (body.is_object() && body.contains("name") && body["name"].is_string()) {
    space.name = body["name"].get<std::string>();
  }
}

void RowCheck::find_digests_alone() {
  auto rows = transaction_.query(kDigestsAlone);
  while (rows.next()) {
    sums_[rows.integer(1)].add(rows.blob(2));
    findings_.add({.space = rows.integer(1),
                   .table = "journal",
                   .seq = rows.integer(0),
                   .what = "the row is missing: its digest is there"});
  }
}

/// Which space such a body belongs to is told by the row that it was copied from alone.
void RowCheck::find_bodies_alone() {
  auto strays = BodyReader::of_any_format(transaction_);
  strays.for_each_stray([this](std::int64_t seq) {
    const std::string body(bodies_.find(seq).value_or(""));
    findings_.add({.space = body.empty() ? 0 : space_of_twin(body),
                   .table = "bodies",
                   .seq = seq,
                   .what = "the body belongs to no row of the journal"});
  });
}

std::int64_t RowCheck::space_of_twin(const std::string& body) {
  auto rows = transaction_.query(kPlaces);
  while (rows.next()) {
    if (bodies_.find(rows.integer(0)) == body) return rows.optional_integer(1).value_or(0);
  }
  return 0;
}

void RowCheck::check_roots() {
  auto rows = transaction_.query(kRoots);
  while (rows.next()) {
    const Sum sum = sums_[rows.integer(0)];
    const bool is_equal = sum.root && std::ranges::equal(sum.root->bytes(), rows.blob(1));
    sums_.erase(rows.integer(0));
    if (is_equal && sum.rows == rows.integer(2)) continue;
    findings_.add({.space = rows.integer(0),
                   .table = "roots",
                   .what = "the root is not the sum of the digests"});
  }
  for (const auto& [space, sum] : sums_) {
    findings_.add({.space = space, .table = "roots", .what = "the space has digests and no root"});
  }
}

}  // namespace

void check_rows(storage::Transaction& transaction, Digests digests, Findings& findings) {
  RowCheck(transaction, digests, findings).run();
}

}  // namespace theseus::memory

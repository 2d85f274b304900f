#include "varied_data.h"

#include <array>
#include <string>

#include "memory/bodies.h"
#include "support/content.h"
#include "support/erase_memory.h"

namespace theseus::tests {
namespace {

constexpr int kMemories = 60;
constexpr std::array kSpaces = {"home", "office", "garden", "empty-but-for-one"};

class NoIndex final : public memory::TextIndex {
 public:
  std::unique_ptr<memory::PreparedText> prepare(std::string_view) const override {
    return std::make_unique<memory::PreparedText>();
  }
  void added(storage::Transaction&, std::int64_t, std::int64_t,
             const memory::PreparedText&) override {}
  void carried(storage::Transaction&, std::int64_t, std::int64_t, std::int64_t) override {}
  void dropped(storage::Transaction&, std::int64_t, std::int64_t) override {}
};

}  // namespace

VariedData::VariedData()
    : index_(std::make_unique<NoIndex>()),
      memories_({stored_.database(), *index_, clock_, ids_}, memory::Retention{}) {
  for (int i = 0; i < kMemories; ++i) remembered_.push_back(remember(i));
  for (int i = 0; i < kMemories; ++i) change(i, remembered_[static_cast<std::size_t>(i)]);
  write_rows_of_a_later_release();
}

memory::WriteContext VariedData::context(int number) const {
  const auto space = number == 0 ? 3U : static_cast<unsigned>(number) % 3U;
  return {.caller = {}, .space = kSpaces[space]};
}

base::Id VariedData::remember(int number) {
  clock_.advance(std::chrono::milliseconds(1 + 37 * number % 11));
  memory::Content content = content_with("Memory " + std::to_string(number) + ": 日本 \n \"é\"");
  content.importance = 0.25 + number / 1000.0;
  content.metadata = "{\"n\":{\"inner\":[" + std::to_string(number) + ",1.5,null,true]}}";
  content.tags = {"t" + std::to_string(number % 5), "all"};
  content.source.agent = "agent " + std::to_string(number % 3);
  if (number % 4 == 0) content.occurred_at = clock_.now() - std::chrono::hours(number);
  if (number % 5 == 0) content.expires_at = clock_.now() + std::chrono::hours(1000 + number);
  if (number % 9 == 8) content.supersedes = {remembered_[static_cast<std::size_t>(number - 3)]};
  return memories_.remember(context(number), {content}, memory::OnDuplicate::add)
      .value()
      .items.front()
      .memory.id;
}

void VariedData::change(int number, const base::Id& id) {
  clock_.advance(std::chrono::milliseconds(5));
  const memory::WriteContext where = context(number);
  if (number % 2 == 0) {
    const memory::Patch patch{.text = "Revised " + std::to_string(number)};
    (void)memories_.revise(where, id, patch, std::nullopt);
  }
  clock_.advance(std::chrono::milliseconds(5));
  if (number % 3 == 0) (void)memories_.forget(where, id, std::nullopt);
  clock_.advance(std::chrono::milliseconds(5));
  if (number % 6 == 0) (void)memories_.restore(where, id);
  if (number % 10 != 7) return;
  stored_.database().write([&](storage::Transaction& transaction) {
    const auto space = memories_.spaces().find(transaction, where.space);
    erase_memory(transaction, space->number, id, clock_.now());
    return storage::Ending::commit;
  });
}

void VariedData::write_rows_of_a_later_release() {
  stored_.database().write([&](storage::Transaction& transaction) {
    const forms::DigestKey key = memory::load_digest_key(transaction);
    memory::JournalWriter journal(transaction, key, {.now = clock_.now(), .key = ids_.next()});
    const std::string tag = R"({"description":"what it is for","tag":"t1"})";
    journal.append({.kind = "tag", .space = 1, .body = tag});
    journal.finish();
    transaction.execute("UPDATE spaces SET rows = rows + 1, bytes = bytes + $1 WHERE number = 1",
                        {static_cast<std::int64_t>(tag.size())});

    memory::DigestWriter digests(transaction, key);
    const std::int64_t seq = journal.head() + 1;
    const std::int64_t time = base::to_milliseconds(journal.time());
    const std::string_view body = R"({"from":9,"to":5})";
    digests.add({.seq = seq}, {.kind = "later", .time = time, .body = body});
    digests.finish();
    memory::BodyWriter(transaction).insert(seq, body);
    transaction.execute("INSERT INTO journal (seq, time, kind) VALUES ($1, $2, 'later')",
                        {seq, time});
    return storage::Ending::commit;
  });
}

}  // namespace theseus::tests

#include "memory/testing/memory_database.h"

#include <algorithm>

#include "base/bytes.h"
#include "base/error.h"

namespace theseus::memory::testing {
namespace {

struct WholeText final : PreparedText {
  explicit WholeText(std::string_view whole) : text(whole) {}
  std::string text;
};

std::string shown(const storage::Statement& rows, int column) {
  if (rows.is_null(column)) return "-";
  const std::string_view text = rows.text(column);
  const bool is_printable =
      std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
  return is_printable ? std::string(text) : base::to_hex(rows.blob(column));
}

}  // namespace

std::unique_ptr<PreparedText> TextTable::prepare(std::string_view text) const {
  return std::make_unique<WholeText>(text);
}

void TextTable::added(storage::Transaction& transaction, std::int64_t space, std::int64_t seq,
                      const PreparedText& text) {
  transaction.execute("INSERT INTO texts (seq, space, text) VALUES ($1, $2, $3)",
                      {seq, space, dynamic_cast<const WholeText&>(text).text});
}

void TextTable::carried(storage::Transaction& transaction, std::int64_t space, std::int64_t old_seq,
                        std::int64_t new_seq) {
  const auto moved = transaction.execute("UPDATE texts SET seq = $2 WHERE seq = $1 AND space = $3",
                                         {old_seq, new_seq, space});
  EXPECT_EQ(moved, 1) << "carried from a body that has no row";
}

void TextTable::dropped(storage::Transaction& transaction, std::int64_t space, std::int64_t seq) {
  const auto gone =
      transaction.execute("DELETE FROM texts WHERE seq = $1 AND space = $2", {seq, space});
  EXPECT_EQ(gone, 1) << "dropped a body that has no row";
}

MemoryDatabase::MemoryDatabase(SideTableOf tag_tables) {
  execute(TextTable::kTable);
  memories = std::make_unique<Memories>(
      Memories::Parts{database(), index, clock, ids, std::move(tag_tables)}, Retention{});
}

std::string MemoryDatabase::rows(std::string_view sql, int columns) {
  std::string text;
  data_.read(sql, [&](storage::Transaction& transaction) {
    auto rows = transaction.query(sql);
    while (rows.next()) {
      for (int i = 0; i < columns; ++i) text += (i == 0 ? "" : "|") + shown(rows, i);
      text += '\n';
    }
  });
  return text;
}

Memory MemoryDatabase::remember(Content content, std::string_view space) {
  auto context = in_home();
  context.space = space;
  auto outcome = memories->remember(context, {std::move(content)}, OnDuplicate::add);
  if (!outcome) throw base::Error(base::ErrorKind::internal, outcome.error().message);
  return outcome->items.front().memory;
}

Memory MemoryDatabase::remember(std::string_view text, std::string_view space) {
  return remember(content_with(text), space);
}

Memory MemoryDatabase::show(const base::Id& id, const At& at) {
  auto outcome = memories->show("home", id, at);
  if (!outcome) throw base::Error(base::ErrorKind::internal, outcome.error().message);
  return *outcome;
}

WriteContext in_home(std::optional<Retry> retry) {
  return {.caller = {}, .space = "home", .retry = retry};
}

Retry retry_of(std::uint8_t token, std::uint8_t request) {
  return {.token = {token}, .request = {request}, .keyed_request = {token, request}};
}

}  // namespace theseus::memory::testing

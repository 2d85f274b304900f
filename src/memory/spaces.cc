#include "memory/spaces.h"

#include <algorithm>

namespace theseus::memory {
namespace {

constexpr std::string_view kByHash = R"sql(
SELECT number, name, created_at, live, superseded, forgotten, rows, bytes FROM spaces
WHERE hash = $1 AND name IS NOT NULL
)sql";

constexpr std::string_view kByNumber = R"sql(
SELECT number, name, created_at, live, superseded, forgotten, rows, bytes FROM spaces
WHERE number = $1 AND name IS NOT NULL
)sql";

constexpr std::string_view kPage = R"sql(
SELECT number, name, created_at, live, superseded, forgotten, rows, bytes FROM spaces
WHERE number > $1 AND name IS NOT NULL
ORDER BY number LIMIT $2
)sql";

Space space_of(const storage::Statement& rows) {
  return {.number = rows.integer(0),
          .name = std::string(rows.text(1)),
          .created_at = rows.time(2),
          .live = rows.integer(3),
          .superseded = rows.integer(4),
          .forgotten = rows.integer(5),
          .rows = rows.integer(6),
          .bytes = rows.integer(7)};
}

bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

}  // namespace

bool is_space_name(std::string_view name) noexcept {
  if (name.empty() || name.size() > 128 || !is_alphanumeric(name.front())) return false;
  return std::all_of(name.begin(), name.end(), [](char c) {
    return is_alphanumeric(c) || std::string_view("._:@-").find(c) != std::string_view::npos;
  });
}

std::int64_t Spaces::hash_of(std::string_view name) const {
  return base::sip_hash(secret_, base::bytes_of(name));
}

std::optional<Space> Spaces::find(storage::Transaction& transaction, std::string_view name) const {
  auto rows = transaction.query(kByHash, {hash_of(name)});
  if (!rows.next()) return std::nullopt;
  Space space = space_of(rows);
  if (space.name != name) return std::nullopt;
  return space;
}

std::optional<Space> Spaces::find(storage::Transaction& transaction, std::int64_t number) const {
  auto rows = transaction.query(kByNumber, {number});
  if (!rows.next()) return std::nullopt;
  return space_of(rows);
}

SpacePage Spaces::list(storage::Transaction& transaction, const Caller& caller, std::int64_t after,
                       int limit) const {
  constexpr int kRowsAtOnce = 500;
  SpacePage page;
  for (bool at_end = false; !at_end;) {
    auto rows = transaction.query(kPage, {after, kRowsAtOnce});
    at_end = true;
    while (rows.next()) {
      at_end = false;
      Space space = space_of(rows);
      after = space.number;
      if (!caller.may_see(space.name)) continue;
      if (page.spaces.size() == static_cast<std::size_t>(limit)) {
        page.next = page.spaces.back().number;
        return page;
      }
      page.spaces.push_back(std::move(space));
    }
  }
  return page;
}

}  // namespace theseus::memory

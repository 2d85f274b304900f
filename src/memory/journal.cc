#include "memory/journal.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <thread>

#include "base/error.h"
#include "memory/page_size.h"
#include "memory/refusals.h"
#include "memory/secret.h"
#include "memory/spaces.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kSpaceRowsBehind = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal
WHERE space = $1 AND seq > $2 ORDER BY seq LIMIT $3
)sql";

constexpr std::string_view kRow = R"sql(
SELECT seq FROM journal WHERE seq = $1
)sql";

constexpr std::string_view kNextRestore = R"sql(
SELECT seq FROM journal WHERE kind = 'restore_data' AND memory IS NULL AND seq > $1
ORDER BY seq LIMIT 1
)sql";

constexpr std::string_view kStandsBetween = R"sql(
SELECT seq FROM journal WHERE seq > $1 AND seq < $2 LIMIT 1
)sql";

/// At most so many rows are looked at for one page, however few of them the caller may see.
constexpr std::int64_t kRowsLookedAt = 10'000;

constexpr std::chrono::milliseconds kLookAgain{5};

/// Reads one page; keeps the names of spaces that it met.
class PageReader {
 public:
  PageReader(storage::Transaction& transaction, const Caller& caller, const JournalQuery& query)
      : transaction_(transaction),
        caller_(caller),
        query_(query),
        bodies_(transaction),
        spaces_(load_secret(transaction)) {}

  Outcome<JournalPage> read() {
    if (auto fault = find_history_fault(transaction_, query_.after)) {
      return base::Unexpected(std::move(*fault));
    }
    page_.head = journal_head(transaction_);
    page_.next_after = query_.after;
    if (query_.space) return read_space(*query_.space);
    read_all();
    return std::move(page_);
  }

 private:
  Outcome<JournalPage> read_space(const std::string& name) {
    const auto space = spaces_.find(transaction_, name);
    if (!space || !caller_.may_see(name)) return base::Unexpected(no_such_space(name));
    auto rows = transaction_.query(kSpaceRowsBehind, {space->number, query_.after, query_.limit});
    bool goes_on = true;
    while (goes_on && rows.next()) goes_on = add(journal_row(rows, bodies_), name);
    // Behind the last row of the space there is nothing of it up to the head.
    if (!is_full()) page_.next_after = std::max(query_.after, page_.head);
    return std::move(page_);
  }

  void read_all() {
    const std::int64_t last_looked_at = query_.after + kRowsLookedAt;
    while (!is_full() && page_.next_after < page_.head && page_.next_after < last_looked_at) {
      const int room = query_.limit - static_cast<int>(page_.events.size());
      page_.next_after =
          for_each_journal_row(transaction_, page_.next_after, room, [this](const JournalRow& row) {
            const auto name = row.space ? find_name(*row.space) : std::nullopt;
            return !is_visible(row, name) || add(row, name);
          });
    }
  }

  bool is_full() const {
    return is_cut_ || page_.events.size() >= static_cast<std::size_t>(query_.limit);
  }

  /// A row of no space (a restore, a kind to come) is everybody's; one of a space without a name
  /// (it was erased) is only theirs who see all.
  bool is_visible(const JournalRow& row, const std::optional<std::string>& name) const {
    if (!row.space || caller_.sees_all()) return true;
    return name && caller_.may_see(*name);
  }

  std::optional<std::string> find_name(std::int64_t number) {
    const auto known = names_.find(number);
    if (known != names_.end()) return known->second;
    const auto space = spaces_.find(transaction_, number);
    auto name = space ? std::optional(space->name) : std::nullopt;
    names_.emplace(number, name);
    return name;
  }

  /// False when the row is too much for this page.
  bool add(const JournalRow& row, const std::optional<std::string>& space) {
    is_cut_ = !size_.takes(row.body ? row.body->size() : 0);
    if (is_cut_) return false;
    JournalEvent event{.seq = row.seq,
                       .time = row.time,
                       .kind = std::string(row.kind),
                       .space = space,
                       .memory = row.memory,
                       .revision = row.revision,
                       .key = row.key,
                       .body = std::nullopt};
    // What an erased space held is in no answer, though it may not have followed its row yet.
    if (row.body && (space || !row.space)) event.body = std::string(*row.body);
    page_.next_after = row.seq;
    page_.events.push_back(std::move(event));
    return true;
  }

  storage::Transaction& transaction_;
  const Caller& caller_;
  const JournalQuery& query_;
  BodyReader bodies_;
  Spaces spaces_;
  std::map<std::int64_t, std::optional<std::string>> names_;
  JournalPage page_;
  PageSize size_;
  bool is_cut_ = false;  // its bodies came to the most that a page may hold
};

}  // namespace

std::optional<Refused> find_history_fault(storage::Transaction& transaction, std::int64_t seq) {
  if (seq <= 0 || seq > journal_head(transaction)) return std::nullopt;
  if (transaction.query(kRow, {seq}).next()) return std::nullopt;
  BodyReader bodies(transaction);
  auto rows = transaction.query(kNextRestore, {seq});
  const auto text = rows.next() ? bodies.find(rows.integer(0)) : std::nullopt;
  const auto body = nlohmann::json::parse(text.value_or(""), nullptr, false);
  if (!body.is_object() || !body.contains("to") || !body["to"].is_number_integer()) {
    throw base::Error(base::ErrorKind::corrupt,
                      "the journal has no row " + std::to_string(seq) +
                          " and no restore that would say why; what is there is unharmed");
  }
  const auto to = body["to"].get<std::int64_t>();
  const std::int64_t restored_at = rows.integer(0);
  // Of a branch that was undone and came back, rows stand before the restore that nobody behind
  // `to` has read.
  const bool is_of_branch = transaction.query(kStandsBetween, {to, restored_at}).next();
  return Refused{.reason = Refused::Reason::history_changed,
                 .message = "a restore undid position " + std::to_string(seq) +
                            "; go back to what stood at `restored_to` and read on behind "
                            "`continue_after`",
                 .restored_to = to,
                 .continue_after = is_of_branch ? to : restored_at};
}

Outcome<JournalPage> Journal::read(const Caller& caller, const JournalQuery& query) const {
  std::optional<Outcome<JournalPage>> outcome;
  database_.read([&](storage::Transaction& transaction) {
    outcome = PageReader(transaction, caller, query).read();
  });
  return std::move(*outcome);
}

std::int64_t Journal::head() const {
  std::int64_t head = 0;
  database_.read([&head](storage::Transaction& transaction) { head = journal_head(transaction); });
  return head;
}

Outcome<bool> Journal::wait_for(std::int64_t seq, std::chrono::milliseconds patience) const {
  const auto deadline = std::chrono::steady_clock::now() + patience;
  while (true) {
    std::optional<Refused> fault;
    std::int64_t head = 0;
    database_.read([&](storage::Transaction& transaction) {
      head = journal_head(transaction);
      fault = find_history_fault(transaction, seq);
    });
    if (fault) return base::Unexpected(std::move(*fault));
    if (head >= seq) return true;
    if (std::chrono::steady_clock::now() >= deadline) return false;
    std::this_thread::sleep_for(kLookAgain);
  }
}

}  // namespace theseus::memory

#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "base/clock.h"
#include "scrub/known_forms.h"
#include "scrub/search_order.h"
#include "scrub/search_process.h"
#include "storage/database.h"

namespace theseus::scrub {

/// How one round ended.
struct ScrubRound {
  std::int64_t scrubbed = 0;   ///< erases of which nothing is left now
  std::int64_t waiting = 0;    ///< those of which something may be
  std::int64_t left = 0;       ///< of these, those that wait for `doctor --scrub`
  std::string obstacle = {};   ///< why others are to be tried again; empty where none are
  bool has_rewritten = false;  ///< the database was written anew
  bool is_cut_short = false;   ///< a search was ended, since the log had grown too long
  std::chrono::milliseconds searched{0};  ///< how long the searches took
};

/// Looks after the erases of a data folder until no byte of what they took away is left in its
/// files. A round empties the log, searches the files for what this process knows that was taken
/// away, all erases at once, and where something is found in the database writes that anew, if that
/// stops writers for no longer than it may. What an erase took away that nobody can name any more,
/// as after a restart, is not searched for: it goes with the next writing anew, whatever it was, if
/// no other file is there in which it may stand too. A space is looked after when it is empty.
/// What was found and would take too long is left to a person, and not looked for again.
///
/// Copies that are named as such (snapshots, backups, data that a restore moved aside) are not
/// looked at: who names them lists them with their age.
class Scrubber {
 public:
  struct Parts {
    storage::Database& database;
    const base::Clock& clock;
    std::filesystem::path folder;
    /// Asked in each round: `SearchOrder::left_out`.
    std::function<std::vector<std::string>()> find_copies = [] {
      return std::vector<std::string>();
    };
    std::chrono::milliseconds vacuum_pause{500};
    /// How long an erase of another process is left to that process, which knows what to look for.
    std::chrono::milliseconds patience{60'000};
    std::filesystem::path program = kThisProgram;
    /// A search ends before its end where the log has grown to so much meanwhile, and to a quarter
    /// of the database: no other process can move the log while its file is searched.
    std::int64_t most_log_bytes = std::int64_t{64} << 20;
  };

  explicit Scrubber(Parts parts);

  /// What one committed transaction took away for the erase of that journal row, one call for each
  /// `note_erase`; not `is_complete` where more than these forms stood in the files. Thread-safe,
  /// quick, and without an error.
  void add(std::int64_t seq, const std::vector<std::string>& forms, bool is_complete) noexcept;

  /// Whether this process has erased something that no round has looked for yet.
  bool has_work() const noexcept { return has_work_; }

  /// One round; for one thread at a time. A search that failed, was ended or found the database
  /// malformed counts as found, as nothing else does, and is to be tried again. Throws the errors
  /// of the database, but where it cannot be written anew: that is an obstacle.
  ScrubRound run(const std::stop_token& stop = {});

 private:
  // Where the erases that wait stand, for one round.
  struct Sorted {
    std::vector<WaitingErase> to_search;
    std::vector<WaitingErase> to_rewrite;  // what they took away is not known, or was found
  };

  Sorted sort(const std::vector<WaitingErase>& waiting);
  bool is_overdue(const WaitingErase& erase);
  std::vector<WaitingErase> load_waiting();
  void forget_scrubbed(const std::vector<WaitingErase>& known,
                       const std::vector<WaitingErase>& waiting);
  /// Those of which something was found in the database.
  std::vector<WaitingErase> search(const std::vector<WaitingErase>& erases,
                                   const std::stop_token& stop);
  SearchEnd search_files(const std::vector<WaitingErase>& erases, const std::stop_token& stop);
  SearchEnd search_once(const SearchOrder& order, const std::stop_token& stop);
  std::string find_long_log();
  bool may_go_unseen();
  void write_anew(const std::vector<WaitingErase>& erases, const std::stop_token& stop);
  bool rewrite(const std::stop_token& stop);
  void set_scrubbed(const std::vector<WaitingErase>& erases);

  Parts parts_;
  KnownForms known_;
  std::map<std::int64_t, base::Time> first_seen_;  // of erases of others
  std::set<std::int64_t> found_;                   // in the database, and known
  std::atomic<bool> has_work_{false};
  std::vector<std::string> copies_;  // as this round found them
  ScrubRound round_;
};

}  // namespace theseus::scrub

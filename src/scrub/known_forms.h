#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "scrub/scrub_rows.h"

namespace theseus::scrub {

/// The forms of erased texts that this process still knows, by the journal row of their erase,
/// until they are looked for. In memory only, and bounded: what does not fit is not known.
/// Thread-safe.
class KnownForms {
 public:
  explicit KnownForms(std::size_t most_bytes) : most_bytes_(most_bytes) {}

  /// What one transaction took away for the erase of that row; not `is_complete` where more than
  /// these stood in the files.
  void add(std::int64_t seq, const std::vector<std::string>& forms, bool is_complete);

  enum class Knowledge {
    whole,    ///< everything that the erase took away is known
    partial,  ///< all of it happened in this process, and not everything is known
    none      ///< another process took something away, or this one has forgotten it
  };
  Knowledge knowledge_of(const WaitingErase& erase) const;

  /// A copy; empty where nothing is known.
  std::vector<std::string> forms_of(std::int64_t seq) const;

  /// Which erases anything is known of, and of how many of their transactions.
  std::vector<WaitingErase> erases() const;

  /// What those transactions took away needs to be known no longer, if they are all that is known.
  void forget(const WaitingErase& erase);

 private:
  struct Erase {
    std::vector<std::string> forms;
    std::int64_t transactions = 0;
    bool is_complete = true;
  };

  const std::size_t most_bytes_;
  mutable std::mutex mutex_;
  std::map<std::int64_t, Erase> erases_;
  std::size_t bytes_ = 0;
};

}  // namespace theseus::scrub

#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.h"
#include "memory/keys.h"
#include "memory/memories.h"

namespace theseus::tests {

/// What a client was told: a row of the journal, and the memory as it stood behind it.
struct AcknowledgedWrite {
  std::int64_t seq = 0;
  std::string kind;
  memory::Memory memory;
};

/// What an administrator was told.
struct AcknowledgedKey {
  base::Id id;
  bool is_revoked = false;
};

/// What was acknowledged, with a mark in the recording for each. Thread-safe.
class Acknowledgements {
 public:
  /// `kind` is that of the journal row that the write made last.
  void add(std::string_view kind, const memory::Written& written);
  void add(const memory::Key& key);

  /// Those that the marks of an image name. For when nobody adds any more.
  std::vector<AcknowledgedWrite> writes_of(const std::vector<std::string>& marks) const;
  std::vector<AcknowledgedKey> keys_of(const std::vector<std::string>& marks) const;

  std::size_t size() const { return writes_.size() + keys_.size(); }

 private:
  std::mutex mutex_;
  std::vector<AcknowledgedWrite> writes_;
  std::vector<AcknowledgedKey> keys_;
};

}  // namespace theseus::tests

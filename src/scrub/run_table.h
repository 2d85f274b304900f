#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "base/bytes.h"

namespace theseus::scrub {

/// One byte string to look for, and the group that it counts for. The bytes are borrowed.
struct Needle {
  std::uint32_t group = 0;
  base::BytesView bytes = {};
};

/// Told of a group, and where in the bytes that were searched a run of it stands.
using HitSink = std::function<void(std::uint32_t group, std::size_t offset)>;

/// Every run of one length, at most 16 bytes, that some needles hold: found wherever it stands in
/// the bytes that are searched, in one pass over them. Runs of nothing but zeros are left out: they
/// stand everywhere and say nothing. Takes about 32 bytes for each byte of the needles, which must
/// outlive it and stand in the order of their groups.
class RunTable {
 public:
  static constexpr std::size_t kLongest = 16;

  RunTable(std::size_t length, const std::vector<Needle>& needles);

  std::size_t length() const noexcept { return length_; }

  /// Tells of each group at most once until `forget_hits`.
  void search(base::BytesView bytes, const HitSink& sink);
  void forget_hits() noexcept;

  /// Tells no more of the runs that stand in these bytes.
  void leave_out(base::BytesView bytes);

 private:
  // One run of one group; the same run of other groups hangs on it.
  struct Entry {
    const std::uint8_t* run;
    std::uint32_t group;
    std::uint32_t next;  // 0 is none: entries count from 1
  };
  struct Words {
    std::uint64_t low;
    std::uint64_t high;
  };

  Words words_of(const std::uint8_t* run) const noexcept;
  std::uint64_t hash_of(Words words) const noexcept;
  void make_room(const std::vector<Needle>& needles);
  void add(const std::uint8_t* run, std::uint32_t group);
  std::size_t find_slot(const std::uint8_t* run, std::uint64_t hash) const noexcept;
  std::uint64_t filter_bit(std::uint64_t hash) const noexcept;
  void for_each_run(base::BytesView bytes,
                    const std::function<void(std::uint32_t first, std::size_t offset)>& run) const;
  void tell(std::uint32_t first, std::size_t offset, const HitSink& sink);

  std::size_t length_;
  std::uint64_t seed_;
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_;   // the first entry of a run; 0 is free
  std::vector<std::uint64_t> filter_;  // one bit a hash: says no to nearly all that is not there
  std::uint64_t filter_mask_ = 0;
  std::vector<bool> left_out_;   // by first entry
  std::vector<bool> told_runs_;  // by first entry: every group of it was told of
  std::vector<bool> told_groups_;
};

}  // namespace theseus::scrub

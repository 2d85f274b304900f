#include "scrub/run_table.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <span>

#include "base/random.h"

namespace theseus::scrub {
namespace {

constexpr std::size_t kSlotsARun = 2;
constexpr std::size_t kFilterBitsARun = 16;

// Not to be guessed by who writes a text: runs that all fall into one slot would take for ever.
std::uint64_t random_seed() {
  std::uint64_t seed = 0;
  base::fill_random({reinterpret_cast<std::uint8_t*>(&seed), sizeof seed});
  return seed;
}

}  // namespace

RunTable::RunTable(std::size_t length, const std::vector<Needle>& needles)
    : length_(length), seed_(random_seed()) {
  make_room(needles);
  for (const Needle& needle : needles) {
    for (std::size_t at = 0; at + length_ <= needle.bytes.size(); ++at) {
      add(needle.bytes.data() + at, needle.group);
    }
  }
  told_runs_.assign(entries_.size(), false);
  left_out_ = told_runs_;
}

void RunTable::make_room(const std::vector<Needle>& needles) {
  std::size_t runs = 1;
  std::uint32_t groups = 0;
  for (const Needle& needle : needles) {
    runs += needle.bytes.size() >= length_ ? needle.bytes.size() - length_ + 1 : 0;
    groups = std::max(groups, needle.group + 1);
  }
  entries_.reserve(runs + 1);
  entries_.push_back({});
  slots_.assign(std::bit_ceil(runs * kSlotsARun), 0);
  filter_.assign(std::bit_ceil(runs * kFilterBitsARun / 64 + 1), 0);
  filter_mask_ = filter_.size() * 64 - 1;
  told_groups_.assign(groups, false);
}

RunTable::Words RunTable::words_of(const std::uint8_t* run) const noexcept {
  std::uint8_t bytes[kLongest] = {};
  std::memcpy(bytes, run, length_ == kLongest ? kLongest : length_);
  Words words{};
  std::memcpy(&words.low, bytes, sizeof words.low);
  std::memcpy(&words.high, bytes + sizeof words.low, sizeof words.high);
  return words;
}

std::uint64_t RunTable::hash_of(Words words) const noexcept {
  std::uint64_t hash = (words.low ^ seed_) * 0x9e3779b97f4a7c15U;
  hash = (hash ^ (hash >> 32)) + words.high;
  hash *= 0xd6e8feb86659fd93U;
  return hash ^ (hash >> 32);
}

std::uint64_t RunTable::filter_bit(std::uint64_t hash) const noexcept {
  return (hash >> 20) & filter_mask_;
}

void RunTable::add(const std::uint8_t* run, std::uint32_t group) {
  const Words words = words_of(run);
  if ((words.low | words.high) == 0) return;
  const std::uint64_t hash = hash_of(words);
  const std::size_t slot = find_slot(run, hash);
  const std::uint32_t first = slots_[slot];
  const auto added = static_cast<std::uint32_t>(entries_.size());
  if (first == 0) {
    slots_[slot] = added;
    entries_.push_back({.run = run, .group = group, .next = 0});
    const std::uint64_t bit = filter_bit(hash);
    filter_[bit / 64] |= std::uint64_t{1} << (bit % 64);
    return;
  }
  // Groups come one after the other, so a run that its group has already stands in front.
  Entry& front = entries_[first];
  const bool is_there =
      front.group == group || (front.next != 0 && entries_[front.next].group == group);
  if (is_there) return;
  entries_.push_back({.run = run, .group = group, .next = front.next});
  entries_[first].next = added;
}

// Of the run itself, or the free one where it belongs.
std::size_t RunTable::find_slot(const std::uint8_t* run, std::uint64_t hash) const noexcept {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  while (slots_[slot] != 0 && std::memcmp(entries_[slots_[slot]].run, run, length_) != 0) {
    slot = (slot + 1) & mask;
  }
  return slot;
}

void RunTable::search(base::BytesView bytes, const HitSink& sink) {
  for_each_run(bytes, [&](std::uint32_t first, std::size_t offset) { tell(first, offset, sink); });
}

void RunTable::leave_out(base::BytesView bytes) {
  for_each_run(bytes, [this](std::uint32_t first, std::size_t) { left_out_[first] = true; });
}

void RunTable::for_each_run(
    base::BytesView bytes,
    const std::function<void(std::uint32_t first, std::size_t offset)>& run) const {
  for (std::size_t at = 0; at + length_ <= bytes.size(); ++at) {
    const std::uint8_t* here = bytes.data() + at;
    const Words words = words_of(here);
    if ((words.low | words.high) == 0) continue;
    const std::uint64_t hash = hash_of(words);
    const std::uint64_t bit = filter_bit(hash);
    if ((filter_[bit / 64] >> (bit % 64) & 1) == 0) continue;
    const std::uint32_t first = slots_[find_slot(here, hash)];
    if (first != 0) run(first, at);
  }
}

void RunTable::tell(std::uint32_t first, std::size_t offset, const HitSink& sink) {
  if (left_out_[first] || told_runs_[first]) return;
  told_runs_[first] = true;
  for (std::uint32_t entry = first; entry != 0; entry = entries_[entry].next) {
    const std::uint32_t group = entries_[entry].group;
    if (told_groups_[group]) continue;
    told_groups_[group] = true;
    sink(group, offset);
  }
}

void RunTable::forget_hits() noexcept {
  told_runs_.assign(told_runs_.size(), false);
  told_groups_.assign(told_groups_.size(), false);
}

}  // namespace theseus::scrub

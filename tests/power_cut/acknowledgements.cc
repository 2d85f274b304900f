#include "power_cut/acknowledgements.h"

#include "upgrade/recorder/recording.h"

namespace theseus::tests {
namespace {

constexpr std::string_view kWrite = "acknowledged write ";
constexpr std::string_view kKey = "acknowledged key ";

template <class Acknowledged>
std::vector<Acknowledged> named_by(const std::vector<std::string>& marks, std::string_view prefix,
                                   const std::vector<Acknowledged>& all) {
  std::vector<Acknowledged> named;
  for (const std::string& mark : marks) {
    if (mark.starts_with(prefix)) named.push_back(all.at(std::stoul(mark.substr(prefix.size()))));
  }
  return named;
}

}  // namespace

void Acknowledgements::add(std::string_view kind, const memory::Written& written) {
  const std::lock_guard lock(mutex_);
  mark(std::string(kWrite) + std::to_string(writes_.size()));
  writes_.push_back({.seq = written.seq, .kind = std::string(kind), .memory = written.memory});
}

void Acknowledgements::add(const memory::Key& key) {
  const std::lock_guard lock(mutex_);
  mark(std::string(kKey) + std::to_string(keys_.size()));
  keys_.push_back({.id = key.id, .is_revoked = key.revoked_at.has_value()});
}

std::vector<AcknowledgedWrite> Acknowledgements::writes_of(
    const std::vector<std::string>& marks) const {
  return named_by(marks, kWrite, writes_);
}

std::vector<AcknowledgedKey> Acknowledgements::keys_of(
    const std::vector<std::string>& marks) const {
  return named_by(marks, kKey, keys_);
}

}  // namespace theseus::tests

#include "upgrade/recorder/watch.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "upgrade/recorder/recorder.h"

namespace theseus::tests {

Watch& Watch::of_this_process() {
  static Watch watch;
  return watch;
}

void Watch::begin(Recorder& recorder) {
  const std::lock_guard lock(mutex_);
  if (recorder_ != nullptr) throw std::logic_error("Another recording is being made.");
  recorder_ = &recorder;
  ++watchers_;
}

void Watch::end(Recorder&) {
  const std::lock_guard lock(mutex_);
  recorder_ = nullptr;
  --watchers_;
}

void Watch::begin(ArmedFault& fault) {
  const std::lock_guard lock(mutex_);
  faults_.push_back(&fault);
  ++watchers_;
}

void Watch::end(ArmedFault& fault) {
  const std::lock_guard lock(mutex_);
  std::erase(faults_, &fault);
  --watchers_;
}

bool Watch::concerns(const std::string& path) {
  const std::lock_guard lock(mutex_);
  return find_recorder(path) != nullptr ||
         std::ranges::any_of(
             faults_, [&path](const ArmedFault* armed) { return is_within(armed->folder, path); });
}

const Fault* Watch::find_strike(calls::Set kind, const std::string& path) {
  const Fault* striking = nullptr;
  for (ArmedFault* armed : faults_) {
    const Fault& fault = armed->fault;
    if ((fault.calls & kind) == 0 || !is_within(armed->folder, path)) continue;
    const int number = ++armed->calls_seen;
    const bool strikes =
        fault.at > 0 && (fault.lasting == Lasting::once ? number == fault.at : number >= fault.at);
    if (!strikes) continue;
    armed->has_struck = true;
    if (striking == nullptr) striking = &fault;
  }
  return striking;
}

Recorder* Watch::find_recorder(const std::string& path) {
  return recorder_ != nullptr && is_within(recorder_->folder(), path) ? recorder_ : nullptr;
}

bool is_within(const std::string& folder, const std::string& path) {
  return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/');
}

std::string path_of(int descriptor) {
  std::array<char, 4096> target{};
  const std::string link = "/proc/self/fd/" + std::to_string(descriptor);
  const ssize_t length = ::readlink(link.c_str(), target.data(), target.size());
  if (length <= 0) return "";
  constexpr std::string_view kGone = " (deleted)";
  std::string path(target.data(), static_cast<std::size_t>(length));
  if (path.ends_with(kGone)) path.resize(path.size() - kGone.size());
  return path;
}

}  // namespace theseus::tests

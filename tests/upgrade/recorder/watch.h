#pragma once

#include <atomic>
#include <mutex>
#include <string>
#include <vector>

#include "upgrade/recorder/injected_fault.h"

namespace theseus::tests {

class Recorder;

/// A fault as the calls meet it.
struct ArmedFault {
  std::string folder;
  Fault fault;
  int calls_seen = 0;
  bool has_struck = false;
};

/// Who watches the file calls of this process. The C library's functions are one for the whole
/// process, so there is one of this too.
class Watch {
 public:
  static Watch& of_this_process();

  /// All that a call costs while nobody watches.
  static bool is_on() noexcept { return watchers_.load(std::memory_order_acquire) > 0; }

  /// Whether anybody watches that path.
  bool concerns(const std::string& path);

  /// Held around each watched call and what is noted of it, so that the order of the recording is
  /// the order in which things happened.
  std::mutex& mutex() noexcept { return mutex_; }

  void begin(Recorder& recorder);
  void end(Recorder& recorder);
  void begin(ArmedFault& fault);
  void end(ArmedFault& fault);

  /// With the mutex held: the fault that strikes a call of that kind on that path; counts the call.
  const Fault* find_strike(calls::Set kind, const std::string& path);

  /// With the mutex held: who records changes of that path.
  Recorder* find_recorder(const std::string& path);
  Recorder* find_recorder() { return recorder_; }

 private:
  static inline std::atomic<int> watchers_ = 0;

  std::mutex mutex_;
  Recorder* recorder_ = nullptr;
  std::vector<ArmedFault*> faults_;
};

bool is_within(const std::string& folder, const std::string& path);

/// What an open descriptor names now; empty for none.
std::string path_of(int descriptor);

}  // namespace theseus::tests

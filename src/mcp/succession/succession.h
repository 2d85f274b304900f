#pragma once

#include <chrono>
#include <csignal>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "mcp/stdio/stdio.h"
#include "mcp/succession/candidate.h"
#include "mcp/succession/program_file.h"

namespace theseus::mcp {

struct Pauses {
  /// How long a file must stand unchanged before it is asked: whoever copies it may not be done.
  std::chrono::milliseconds before_asking{100};
  std::chrono::milliseconds between_looks{1000};
  /// Until a file that has refused is asked again: what it refused may have changed. Doubled each
  /// time up to the last, back at the first where this process cannot do its work.
  std::chrono::milliseconds first_again{1000};
  std::chrono::milliseconds last_again{60'000};
  /// How long calls may be held up until the running ones are done.
  std::chrono::milliseconds settling{2000};
};

/// Watches the program's own file while a conversation goes on, asks another one in its place
/// whether it would serve, and hands over to it. Not thread-safe.
class Succession {
 public:
  struct Parts {
    ProgramFile file;
    std::string release;  ///< of this program
    std::vector<std::string> arguments;
    std::vector<std::string> environment;
    const sigset_t* signals = nullptr;  ///< the mask that the process was begun with
    std::function<void(const std::string& sentence)> say;
    /// Whether this process cannot do its work, so that any other program would be better.
    std::function<bool()> is_hampered = [] { return false; };
    std::chrono::milliseconds patience = std::chrono::seconds(5);
    Pauses pauses = {};
  };

  explicit Succession(Parts parts);

  /// Whether the conversation goes on, or settles because another file would serve.
  Advice advise();

  /// Executes the file in place of this program. Returns where that failed, which it says; the file
  /// then counts as one that has refused. Returns also where another file stands there by now,
  /// which is asked first.
  void hand_over(const Continuation& continuation);

  /// Goes on for now with a file that would serve, and asks it anew after a while.
  void put_off();

  /// Ends an asking that is under way: nobody waits for it any more.
  void stop_asking() noexcept { candidate_.reset(); }

 private:
  using Clock = std::chrono::steady_clock;

  void meet(const FileVersion& version);
  void ask();
  void conclude(const Verdict& verdict);
  void refuse(const std::string& how);
  void ask_later();
  Advice next_look() const;

  Parts parts_;
  std::optional<FileVersion> met_;   // what stands there in the place of our own
  std::optional<FileVersion> told_;  // of what a refusal was said
  std::optional<Candidate> candidate_;
  bool is_accepted_ = false;
  Clock::time_point settle_until_{};
  Clock::time_point ask_at_{};
  std::chrono::milliseconds pause_{0};
};

}  // namespace theseus::mcp

#include "mcp/succession/succession.h"

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

#include "mcp/stdio/handover.h"
#include "mcp/succession/pointers.h"

namespace theseus::mcp {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kUntilVerdict{10};

// Whoever was handed over to must not hand the same to those whom it begins.
std::vector<std::string> without_handover(std::vector<std::string> environment) {
  const std::string prefix = std::string(kHandoverVariable) + "=";
  std::erase_if(environment,
                [&prefix](const std::string& variable) { return variable.starts_with(prefix); });
  return environment;
}

// Returns only where it failed, with errno and the thread's signals as they were.
void execute(const std::string& file, std::vector<std::string> arguments,
             std::vector<std::string> environment, const sigset_t* signals) {
  sigset_t present;
  if (signals != nullptr) ::pthread_sigmask(SIG_SETMASK, signals, &present);
  ::execve(file.c_str(), pointers_to(arguments).data(), pointers_to(environment).data());
  const int error = errno;
  if (signals != nullptr) ::pthread_sigmask(SIG_SETMASK, &present, nullptr);
  errno = error;
}

}  // namespace

Succession::Succession(Parts parts) : parts_(std::move(parts)) {
  parts_.environment = without_handover(std::move(parts_.environment));
}

Advice Succession::advise() {
  const auto other = parts_.file.find_other();
  if (!other) {
    candidate_.reset();
    met_.reset();
    is_accepted_ = false;
    return {.look_again = parts_.pauses.between_looks};
  }
  if (met_ != other) meet(*other);
  if (is_accepted_ && Clock::now() >= settle_until_) put_off();
  // What it refused may just have become what it waits for.
  if (parts_.is_hampered()) {
    ask_at_ = std::min(ask_at_, Clock::now() + parts_.pauses.first_again);
  }
  if (candidate_) {
    if (const auto verdict = candidate_->find_verdict()) conclude(*verdict);
  } else if (!is_accepted_ && Clock::now() >= ask_at_) {
    ask();
  }
  return next_look();
}

Advice Succession::next_look() const {
  if (is_accepted_) {
    const auto left = std::chrono::ceil<milliseconds>(settle_until_ - Clock::now());
    return {.course = Course::settle,
            .look_again = std::clamp(left, milliseconds(0), parts_.pauses.between_looks)};
  }
  if (candidate_) return {.look_again = kUntilVerdict};
  const auto until_asking = std::chrono::ceil<milliseconds>(ask_at_ - Clock::now());
  return {.look_again = std::clamp(until_asking, milliseconds(0), parts_.pauses.between_looks)};
}

void Succession::meet(const FileVersion& version) {
  met_ = version;
  candidate_.reset();
  is_accepted_ = false;
  ask_at_ = Clock::now() + parts_.pauses.before_asking;
  pause_ = parts_.pauses.first_again;
}

void Succession::ask() {
  Question question{.file = parts_.file.path(),
                    .arguments = parts_.arguments,
                    .environment = parts_.environment,
                    .patience = parts_.patience,
                    .signals = parts_.signals};
  // Once for each file, like the refusal itself.
  if (told_ != met_) question.hear = parts_.say;
  candidate_.emplace(question);
}

void Succession::conclude(const Verdict& verdict) {
  candidate_.reset();
  is_accepted_ = verdict.serves;
  settle_until_ = Clock::now() + parts_.pauses.settling;
  if (!verdict.serves) refuse(verdict.how);
}

void Succession::put_off() {
  is_accepted_ = false;
  ask_later();
}

void Succession::ask_later() {
  ask_at_ = Clock::now() + pause_;
  pause_ = parts_.is_hampered() ? parts_.pauses.first_again
                                : std::min(pause_ * 2, parts_.pauses.last_again);
}

void Succession::refuse(const std::string& how) {
  ask_later();
  if (told_ == met_) return;
  told_ = met_;
  parts_.say("Another program stands at " + parts_.file.path().string() +
             " and does not take over: asked whether it would serve (--check), it " + how +
             ". Release " + parts_.release +
             " goes on here and nothing is lost; the other is asked again from time to time.");
}

void Succession::hand_over(const Continuation& continuation) {
  is_accepted_ = false;
  // To settle and to leave the data took time, in which the next release may have come.
  if (parts_.file.find_other() != met_) return;
  const int memory = make_memory_file(handover_text(continuation, parts_.release, ::getpid()));
  if (memory >= 0) {
    std::vector<std::string> environment = parts_.environment;
    environment.push_back(std::string(kHandoverVariable) + "=" + std::to_string(memory));
    execute(parts_.file.path().string(), parts_.arguments, std::move(environment), parts_.signals);
  }
  const std::string reason = std::generic_category().message(errno);
  if (memory >= 0) ::close(memory);
  refuse("said yes, but could not be executed (" + reason + ")");
}

}  // namespace theseus::mcp

#include "mcp/succession/candidate.h"

#include <sys/wait.h>

#include <system_error>

namespace theseus::mcp {
namespace {

constexpr int kRefused = 3;
// Of one look, so that nobody who never stops talking keeps the calls waiting.
constexpr int kMostReads = 16;

Verdict verdict_of(int status) {
  if (status == -1) return {.how = "ended unseen"};
  if (WIFSIGNALED(status)) {
    return {.how = "ended by signal " + std::to_string(WTERMSIG(status))};
  }
  const int code = WEXITSTATUS(status);
  if (code == 0) return {.serves = true};
  if (code == kRefused) return {.how = "refused"};
  return {.how = "ended with " + std::to_string(code)};
}

std::vector<std::string> with_check(std::vector<std::string> arguments) {
  arguments.emplace_back("--check");
  return arguments;
}

}  // namespace

Candidate::Candidate(const Question& question)
    : child_({.file = question.file,
              .arguments = with_check(question.arguments),
              .environment = question.environment,
              .signals = question.signals}),
      overheard_(question.hear),
      end_(std::chrono::steady_clock::now() + question.patience),
      patience_(question.patience) {
  if (child_.error() == 0) return;
  verdict_ =
      Verdict{.how = "could not be run (" + std::generic_category().message(child_.error()) + ")"};
}

std::optional<Verdict> Candidate::find_verdict() {
  if (verdict_) return verdict_;
  verdict_ = look();
  listen();
  if (verdict_) overheard_.end();
  return verdict_;
}

std::optional<Verdict> Candidate::look() {
  if (const auto status = child_.find_end()) return verdict_of(*status);
  if (std::chrono::steady_clock::now() < end_) return std::nullopt;
  child_.kill();
  return Verdict{.how = "gave no answer within " + std::to_string(patience_.count()) + " ms"};
}

void Candidate::listen() {
  for (int i = 0; i < kMostReads; ++i) {
    const std::string bytes = child_.read_some();
    if (bytes.empty()) return;
    overheard_.hear(bytes);
  }
}

}  // namespace theseus::mcp

#include "memory/memory.h"

#include <array>
#include <utility>

namespace theseus::memory {
namespace {

constexpr std::array<std::pair<State, std::string_view>, 4> kStates{{
    {State::live, "live"},
    {State::superseded, "superseded"},
    {State::forgotten, "forgotten"},
    {State::erased, "erased"},
}};

}  // namespace

std::string_view name_of(State state) noexcept {
  for (const auto& [candidate, word] : kStates) {
    if (candidate == state) return word;
  }
  return "unknown";
}

std::optional<State> find_state(std::string_view word) noexcept {
  for (const auto& [state, candidate] : kStates) {
    if (candidate == word) return state;
  }
  return std::nullopt;
}

}  // namespace theseus::memory

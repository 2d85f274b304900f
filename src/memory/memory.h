#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"

namespace theseus::memory {

enum class State {
  live,
  superseded,
  forgotten,
  erased,
  unknown  ///< a newer release put the memory there: it can be shown, and is otherwise left alone
};

/// Whether a memory in this state can be found until it expires.
constexpr bool can_be_found(State state) noexcept {
  return state == State::live || state == State::superseded;
}

/// The word of a state, in storage and in every answer.
std::string_view name_of(State state) noexcept;
/// The state of a word; nothing for one that this release does not know.
std::optional<State> find_state(std::string_view word) noexcept;

/// Where a memory comes from.
struct Source {
  std::optional<std::string> agent;
  std::optional<std::string> session;
  std::optional<std::string> speaker;
  std::optional<std::string> uri;

  friend bool operator==(const Source&, const Source&) = default;
};

/// The content of a memory: what a body holds, and what erasing takes away.
struct Content {
  std::string text;
  std::string kind = "note";
  std::vector<std::string> tags;
  std::string metadata = "{}";  ///< a JSON object as text
  double importance = 0.5;
  Source source;
  std::optional<base::Time> occurred_at;
  std::optional<base::Time> expires_at;
  std::vector<base::Id> supersedes;

  friend bool operator==(const Content&, const Content&) = default;
};

/// A memory as it stands, or as it stood at a revision or time. An erased one has empty content.
struct Memory {
  base::Id id = {};
  std::string space = {};
  std::int64_t seq = 0;  ///< journal position of the row whose body is its content
  int revision = 1;
  State state = State::live;
  Content content = {};
  base::Time created_at = {};
  std::optional<base::Time> revised_at = {};
  std::optional<base::Time> forgotten_at = {};
  std::optional<base::Time> restorable_until = {};
  std::optional<base::Time> erased_at = {};
  /// When no file of the data held a trace of it any more; not in lists.
  std::optional<base::Time> scrubbed_at = {};
  std::optional<base::Id> superseded_by = {};
  bool is_damaged = false;  ///< its stored content cannot be read; `content` is empty
};

}  // namespace theseus::memory

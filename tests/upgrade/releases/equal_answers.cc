#include "equal_answers.h"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>

namespace theseus::tests {
namespace {

using nlohmann::json;

constexpr std::size_t kMostShown = 10;
constexpr const char* kPassing[] = {"took_ms", "request_id", "next_cursor"};

bool is_passing(const std::string& name) {
  return std::ranges::find(kPassing, name) != std::end(kPassing);
}

// Whether `newer` says all that `older` says.
bool says(const json& newer, const json& older) {
  if (older.is_object() && newer.is_object()) {
    return std::ranges::all_of(older.items(), [&](const auto& member) {
      return is_passing(member.key()) ||
             (newer.contains(member.key()) && says(newer[member.key()], member.value()));
    });
  }
  if (!older.is_array() || !newer.is_array()) return newer == older;
  return std::ranges::equal(newer, older, says);
}

class Comparing {
 public:
  Comparing(const RunningServer& older, const RunningServer& newer)
      : older_(older.connect()), newer_(newer.connect()) {}

  /// Gives the older one's answer.
  json ask(const std::string& path) {
    const http::Response before = older_->send(get(path));
    const http::Response now = newer_->send(get(path));
    ++comparison.answers;
    const json said = json_of(before);
    const bool is_same = before.status == now.status && says(json_of(now), said);
    if (!is_same && comparison.differences.size() < kMostShown) {
      comparison.differences.push_back(path + ": " + before.body + " became " + now.body);
    }
    return said;
  }

  AnswerComparison comparison;

 private:
  std::unique_ptr<cli::Connection> older_;
  std::unique_ptr<cli::Connection> newer_;
};

std::vector<std::string> compare_lists(Comparing& comparing) {
  std::vector<std::string> ids;
  std::string cursor;
  do {
    const json page =
        comparing.ask("spaces/both-releases/memories?limit=500&state=live,forgotten" + cursor);
    for (const json& memory : page.at("memories")) ids.push_back(memory.at("id"));
    const json& next = page.at("next_cursor");
    cursor = next.is_null() ? "" : "&cursor=" + next.get<std::string>();
  } while (!cursor.empty());
  return ids;
}

void compare_journals(Comparing& comparing) {
  std::int64_t after = 0;
  for (;;) {
    const json page = comparing.ask("journal?limit=500&after=" + std::to_string(after));
    after = page.at("next_after").get<std::int64_t>();
    if (after >= page.at("head").get<std::int64_t>()) return;
  }
}

}  // namespace

AnswerComparison compare_answers(const RunningServer& older, const RunningServer& newer,
                                 std::size_t shown_memories) {
  Comparing comparing(older, newer);
  const std::vector<std::string> ids = compare_lists(comparing);
  compare_journals(comparing);
  comparing.ask("spaces");
  const std::size_t stride = std::max<std::size_t>(1, ids.size() / shown_memories);
  for (std::size_t i = 0; i < ids.size(); i += stride) {
    comparing.ask("spaces/both-releases/memories/" + ids[i]);
    comparing.ask("spaces/both-releases/memories/" + ids[i] + "/history");
  }
  return std::move(comparing.comparison);
}

}  // namespace theseus::tests

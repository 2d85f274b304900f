#include "http/endpoints/space_counts.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace theseus::http {
namespace {

using nlohmann::json;

/// One space on both sides; nothing where it was not there.
struct Pair {
  std::string name;
  std::optional<ShownMemories> before;
  std::optional<ShownMemories> now;

  bool has_fewer() const { return before && before->all() > (now ? now->all() : std::int64_t{0}); }
};

json to_json(const ShownMemories& memories) {
  return {{"live", memories.live},
          {"superseded", memories.superseded},
          {"forgotten", memories.forgotten}};
}

json to_json(const std::optional<ShownMemories>& memories) {
  return memories ? to_json(*memories) : json(nullptr);
}

void add(ShownMemories& sum, const ShownMemories& memories) {
  sum.live += memories.live;
  sum.superseded += memories.superseded;
  sum.forgotten += memories.forgotten;
}

std::vector<Pair> pairs_of(const SpaceComparison& comparison) {
  std::map<std::int64_t, Pair> pairs;
  for (const auto& [number, space] : comparison.now) {
    pairs[number] = {.name = space.name, .before = std::nullopt, .now = space.memories};
  }
  for (const auto& [number, space] : comparison.before.spaces) {
    const auto found = pairs.find(number);
    if (found != pairs.end()) {
      found->second.before = space.memories;
    } else if (comparison.is_visible(space.name)) {
      // It was erased since, and its name with it.
      pairs[number] = {.name = "", .before = space.memories, .now = std::nullopt};
    }
  }
  std::vector<Pair> list;
  for (auto& [number, pair] : pairs) list.push_back(std::move(pair));
  std::ranges::stable_partition(list, &Pair::has_fewer);
  return list;
}

std::int64_t integer_in(const json& object, const char* name) {
  const auto found = object.find(name);
  return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

// A space that was erased has no name.
ShownSpace space_in(const json& object) {
  const auto name = object.find("name");
  const bool is_named = name != object.end() && name->is_string();
  return {.name = is_named ? name->get<std::string>() : "",
          .memories = {.live = integer_in(object, "live"),
                       .superseded = integer_in(object, "superseded"),
                       .forgotten = integer_in(object, "forgotten")}};
}

}  // namespace

SpaceCounts parse_space_counts(std::string_view content) {
  SpaceCounts counts;
  const json members = json::parse(content, nullptr, false);
  if (!members.is_object() || !members.contains("spaces")) return counts;
  for (const json& space : members.at("spaces")) {
    if (space.is_object()) counts[integer_in(space, "number")] = space_in(space);
  }
  return counts;
}

SpaceCounts read_space_counts(storage::Database& database, const memory::Spaces& spaces,
                              const memory::Caller& caller) {
  constexpr int kPage = 1000;
  SpaceCounts counts;
  database.read([&](storage::Transaction& transaction) {
    std::optional<std::int64_t> after = 0;
    while (after) {
      const memory::SpacePage page = spaces.list(transaction, caller, *after, kPage);
      for (const memory::Space& space : page.spaces) {
        counts[space.number] = {
            .name = space.name,
            .memories = {
                .live = space.live, .superseded = space.superseded, .forgotten = space.forgotten}};
      }
      after = page.next;
    }
  });
  return counts;
}

ShownMemories total_of(const SpaceCounts& counts) {
  ShownMemories total;
  for (const auto& [number, space] : counts) add(total, space.memories);
  return total;
}

json to_json(const SpaceComparison& comparison) {
  const std::vector<Pair> pairs = pairs_of(comparison);
  ShownMemories before;
  json spaces = json::array();
  for (const Pair& pair : pairs) {
    if (pair.before) add(before, *pair.before);
    if (spaces.size() == kSpacesShown) continue;
    spaces.push_back(
        {{"space", pair.name}, {"before", to_json(pair.before)}, {"now", to_json(pair.now)}});
  }
  const std::size_t more = pairs.size() - spaces.size();
  return {{"snapshot", comparison.before.snapshot},
          {"taken", base::format_time(comparison.before.taken)},
          {"total", {{"before", to_json(before)}, {"now", to_json(total_of(comparison.now))}}},
          {"spaces", std::move(spaces)},
          {"more", more}};
}

}  // namespace theseus::http

#include "mcp/recollection.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "mcp/recall_answer.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;
using Found = base::Result<Recollection, RestFault>;

/// How many of the newest memories stand for a space when nothing is asked.
constexpr int kNewest = 200;

Found search(const Call& call, const RecallWish& wish) {
  json body{{"query", wish.query}, {"limit", wish.limit}};
  if (!wish.tags.empty()) body["filter"]["tags_any"] = wish.tags;
  auto answer = ask_rest_text(call, {.method = http::Method::post,
                                     .segments = {"spaces", wish.space, "recall"},
                                     .body = base::to_text(body)});
  if (!answer) return base::Unexpected(answer.error());
  auto found = find_recollection(std::move(*answer));
  if (!found) return base::Unexpected(unreadable_answer());
  found->at_limit = found->memories.size() == static_cast<std::size_t>(wish.limit);
  return std::move(*found);
}

RestRequest list_request(const RecallWish& wish) {
  RestRequest request{.segments = {"spaces", wish.space, "memories"},
                      .query = {{"state", "live"}, {"limit", std::to_string(kNewest)}}};
  for (const std::string& tag : wish.tags) request.query.emplace_back("tags_any", tag);
  return request;
}

std::vector<Recollected> weightiest(const json& memories, std::size_t limit) {
  std::vector<const json*> order;
  for (const json& memory : memories) order.push_back(&memory);
  std::stable_sort(order.begin(), order.end(), [](const json* left, const json* right) {
    return (*left).at("importance").get<double>() > (*right).at("importance").get<double>();
  });
  order.resize(std::min(order.size(), limit));
  std::vector<Recollected> shown;
  for (const json* memory : order) shown.push_back(recollected_of(*memory));
  return shown;
}

base::Result<std::int64_t, RestFault> find_head(const Call& call) {
  const auto journal = ask_rest(call, {.segments = {"journal"}, .query = {{"limit", "1"}}});
  if (!journal) return base::Unexpected(journal.error());
  return (*journal).at("head").get<std::int64_t>();
}

RestFault unseen(RestFault fault, const std::string& space) {
  fault.message = "There is no space \"" + space +
                  "\" that the key may see: it is made with the first memory, if the key may write "
                  "there. Where the memory is in another space, name that in `space`, or begin "
                  "theseus mcp with --space.";
  return fault;
}

Found stand(const Call& call, const RecallWish& wish) {
  // Asked first: all that is listed afterwards is at least as new.
  const auto head = find_head(call);
  if (!head) return base::Unexpected(head.error());
  const auto page = ask_rest(call, list_request(wish));
  if (!page) return base::Unexpected(page.error());
  const json& memories = (*page).at("memories");
  const auto limit = static_cast<std::size_t>(wish.limit);
  return Recollection{.memories = weightiest(memories, limit),
                      .degraded = {},
                      .seq = *head,
                      .at_limit = memories.size() > limit};
}

}  // namespace

Found recollect(const Call& call, const RecallWish& wish) {
  RecallWish there = wish;
  if (there.space.empty()) there.space = call.peer().default_space;
  Found found = there.query.empty() ? stand(call, there) : search(call, there);
  const bool missing = !found && found.error().code == "not_found";
  if (!missing || !wish.space.empty()) return found;
  if (!call.peer().sees_default_space) return base::Unexpected(unseen(found.error(), there.space));
  // The first write makes the space: to a new user nothing is wrong.
  const auto head = find_head(call);
  if (!head) return base::Unexpected(head.error());
  return Recollection{.memories = {}, .degraded = {}, .seq = *head};
}

Recollected recollected_of(const json& memory) {
  const auto text = [&memory](const char* name) {
    return memory.contains(name) ? memory.at(name).get<std::string>() : std::string();
  };
  const std::string occurred = text("occurred_at");
  return {.id = text("id"),
          .revision = memory.at("revision").get<std::int64_t>(),
          .time = occurred.empty() ? text("created_at") : occurred,
          .text = text("text"),
          .passage = text("text")};
}

}  // namespace theseus::mcp

#include "receipts/receipt.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/json.h"
#include "receipts/receipt_members.h"

namespace theseus::receipts {
namespace {

using Json = nlohmann::ordered_json;

constexpr int kForm = 1;
// Of data with more, the first by number: a receipt is read by people.
constexpr std::size_t kMostSpaces = 10'000;

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json to_json(const Side& side) {
  return {{"format", side.format}, {"release", side.release}};
}

Json to_json(const Actor& actor) {
  return {{"instance", text_or_null(actor.instance)},
          {"release", actor.release},
          {"role", text_or_null(actor.role)},
          {"host", text_or_null(actor.host)},
          {"pid", actor.pid}};
}

Json to_json(const SpaceState& space) {
  return {{"number", space.number},          {"live", space.live}, {"superseded", space.superseded},
          {"forgotten", space.forgotten},    {"rows", space.rows}, {"bytes", space.bytes},
          {"root", text_or_null(space.root)}};
}

Json to_json(const std::optional<ContentState>& content) {
  if (!content) return {};
  Json spaces = Json::array();
  for (std::size_t i = 0; i < std::min(content->spaces.size(), kMostSpaces); ++i) {
    spaces.push_back(to_json(content->spaces[i]));
  }
  return {{"journal_head", content->journal_head},
          {"space_count", content->spaces.size()},
          {"spaces", std::move(spaces)}};
}

Json times_json(const Receipt& receipt, const ReceiptPlace& place) {
  const auto took = receipt.ended - receipt.began;
  Json times = {{"began", base::format_time(receipt.began)},
                {"ended", base::format_time(receipt.ended)},
                {"written", base::format_time(place.written)},
                {"took_ms", took.count()},
                {"estimated_ms", nullptr},
                {"estimate_off_by_ms", nullptr}};
  if (!receipt.estimate) return times;
  times["estimated_ms"] = receipt.estimate->count();
  times["estimate_off_by_ms"] = (took - *receipt.estimate).count();
  return times;
}

Json details_json(const std::string& details) {
  Json parsed = Json::parse(details, nullptr, false);
  return parsed.is_object() ? parsed : Json();
}

const nlohmann::json& list(const nlohmann::json& object, const char* name) {
  static const nlohmann::json kNone = nlohmann::json::array();
  const nlohmann::json& found = member(object, name);
  return found.is_array() ? found : kNone;
}

std::string root_of(const nlohmann::json& described, std::int64_t space) {
  for (const nlohmann::json& root : list(described, "roots")) {
    if (root.is_object() && number_member(root, "space") == space) return text_member(root, "sum");
  }
  return {};
}

}  // namespace

std::optional<ContentState> find_content(std::string_view described) {
  const auto parsed = nlohmann::json::parse(described, nullptr, false);
  if (!parsed.is_object() || !parsed.contains("journal_head")) return std::nullopt;
  ContentState content{.journal_head = number_member(parsed, "journal_head")};
  // Rows without a space have a root as well.
  const std::string root_of_none = root_of(parsed, 0);
  if (!root_of_none.empty()) content.spaces.push_back({.number = 0, .root = root_of_none});
  for (const nlohmann::json& space : list(parsed, "spaces")) {
    if (!space.is_object()) continue;
    content.spaces.push_back({.number = number_member(space, "number"),
                              .live = number_member(space, "live"),
                              .superseded = number_member(space, "superseded"),
                              .forgotten = number_member(space, "forgotten"),
                              .rows = number_member(space, "rows"),
                              .bytes = number_member(space, "bytes"),
                              .root = root_of(parsed, number_member(space, "number"))});
  }
  return content;
}

std::string receipt_text(const Receipt& receipt, const ReceiptPlace& place) {
  const Json json = {{"form", kForm},
                     {"number", place.number},
                     {"previous", text_or_null(place.previous)},
                     {"act", receipt.act},
                     {"outcome", receipt.outcome},
                     {"message", text_or_null(receipt.message)},
                     {"data_set", text_or_null(receipt.data_set)},
                     {"by", to_json(receipt.by)},
                     {"late_by", receipt.late_by ? to_json(*receipt.late_by) : Json()},
                     {"from", to_json(receipt.from)},
                     {"to", to_json(receipt.to)},
                     {"upgrade", receipt.upgrade},
                     {"ledger", receipt.ledger},
                     {"plan_sha256", text_or_null(receipt.plan_sha256)},
                     {"snapshot", text_or_null(receipt.snapshot)},
                     {"times", times_json(receipt, place)},
                     {"before", to_json(receipt.before)},
                     {"after", to_json(receipt.after)},
                     {"details", details_json(receipt.details)}};
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace theseus::receipts

#include <nlohmann/json.hpp>

#include "http/endpoints/answers.h"
#include "http/endpoints/body.h"
#include "http/endpoints/endpoints.h"
#include "http/endpoints/space_answer.h"
#include "http/endpoints/space_counts.h"
#include "http/endpoints/upgrade_answer.h"

namespace theseus::http {
namespace {

using nlohmann::json;

/// What the spaces that a caller may see hold together.
struct Counts {
  std::int64_t spaces = 0;
  memory::Space total;
};

void add_page(Counts& counts, const memory::SpacePage& page) {
  for (const memory::Space& space : page.spaces) {
    ++counts.spaces;
    counts.total.live += space.live;
    counts.total.superseded += space.superseded;
    counts.total.forgotten += space.forgotten;
    counts.total.bytes += space.bytes;
  }
}

Counts count_spaces(const Services& services, const memory::Caller& caller) {
  constexpr int kPage = 1000;
  Counts counts;
  services.database.read([&](storage::Transaction& transaction) {
    std::optional<std::int64_t> after = 0;
    while (after) {
      const auto page = services.memories.spaces().list(transaction, caller, *after, kPage);
      add_page(counts, page);
      after = page.next;
    }
  });
  return counts;
}

json to_json(const ShownStamp& stamp) {
  return json{{"format", stamp.format},
              {"oldest_reader", stamp.oldest_reader},
              {"oldest_writer", stamp.oldest_writer},
              {"epoch", stamp.epoch},
              {"hold", stamp.hold ? json(*stamp.hold) : json(nullptr)}};
}

json to_json(const std::vector<ShownLane>& lanes) {
  json shown = json::array();
  for (const ShownLane& lane : lanes) {
    shown.push_back(json{{"number", lane.number},
                         {"label", lane.label},
                         {"fingerprint", lane.fingerprint},
                         {"dimension", lane.dimension},
                         {"encoding", lane.encoding},
                         {"serving", lane.serving},
                         {"own", lane.own}});
  }
  return shown;
}

json to_json(const retrieval::PartitionFigures& figures) {
  return json{{"loaded", figures.loaded},
              {"loading", figures.loading},
              {"memories", figures.memories},
              {"bytes", figures.bytes}};
}

/// What the content of all spaces together comes to, and up to which row.
json roots_json(const Services& services) {
  json roots;
  services.database.read([&](storage::Transaction& transaction) {
    const auto total = memory::Roots(transaction, services.digests_complete).find_total();
    roots = json{{"state", total ? "complete" : "pending"},
                 {"seq", memory::journal_head(transaction)},
                 {"total", http::to_json(total)}};
  });
  return roots;
}

json to_json(const memory::Caller& caller) {
  return json{{"key", caller.key ? json(base::format_id(*caller.key)) : json(nullptr)},
              {"role", memory::name_of(caller.role)},
              {"spaces", caller.spaces}};
}

json upgrade_json(const Services& services, const memory::Caller& caller,
                  const ServerState& state) {
  json upgrade = to_json(state.upgrade, state.stamp.hold);
  if (!state.upgrade.before) return upgrade;
  upgrade["counts"] = to_json(SpaceComparison{
      .before = *state.upgrade.before,
      .now = read_space_counts(services.database, services.memories.spaces(), caller),
      .is_visible = [&caller](std::string_view name) { return caller.may_see(name); }});
  return upgrade;
}

json time_json(const std::optional<base::Time>& time) {
  return time ? json(base::format_time(*time)) : json(nullptr);
}

json text_json(const std::string& text) {
  return text.empty() ? json(nullptr) : json(text);
}

json drill_json(const std::optional<ShownDrill>& drill) {
  if (!drill) return nullptr;
  return json{{"time", time_json(drill->time)},
              {"age_seconds", drill->age.count()},
              {"backup", drill->backup},
              {"holds", drill->holds},
              {"fault", text_json(drill->fault)}};
}

json to_json(const ShownBackup& backup) {
  return json{{"last", time_json(backup.last)},
              {"age_seconds", backup.age ? json(backup.age->count()) : json(nullptr)},
              {"newest_change", time_json(backup.newest_change)},
              {"name", text_json(backup.name)},
              {"bytes", backup.bytes},
              {"fault", text_json(backup.fault)},
              {"broken", backup.broken},
              {"failures", backup.failures},
              {"last_error", text_json(backup.last_error)},
              {"last_failed", time_json(backup.last_failed)},
              {"drill", drill_json(backup.drill)}};
}

json status_json(const Services& services, const memory::Caller& caller) {
  const ServerState state = services.view.state();
  const Counts counts = count_spaces(services, caller);
  return json{{"version", state.version},
              {"format", state.format},
              {"stamp", to_json(state.stamp)},
              {"phase", name_of(services.view.readiness().phase)},
              {"uptime_ms", state.uptime.count()},
              {"caller", to_json(caller)},
              {"spaces", counts.spaces},
              {"memories",
               {{"live", counts.total.live},
                {"superseded", counts.total.superseded},
                {"forgotten", counts.total.forgotten}}},
              {"bytes", counts.total.bytes},
              {"lanes", to_json(state.lanes)},
              {"partitions", to_json(services.partitions.figures())},
              {"ranking_version", state.ranking_version},
              {"journal_head", services.journal.head()},
              {"roots", roots_json(services)},
              {"upgrade_stage", state.upgrade.stage},
              {"upgrade", upgrade_json(services, caller, state)},
              {"erasing", {{"waiting", state.erasing.waiting}, {"found", state.erasing.found}}},
              {"last_backup", time_json(state.backup.last)},
              {"backup", to_json(state.backup)},
              {"degraded", state.degraded}};
}

Answer show_status(const Services& services, const Request& request) {
  if (auto problem = refuse_extras(request)) return *problem;
  return json_response(200, status_json(services, request.caller));
}

}  // namespace

Endpoint show_status_endpoint(const Services& services) {
  return {.method = Method::get,
          .pattern = "/v1/status",
          .right = Right::reader,
          .reads_data = true,
          .answer = [services](const Request& request) { return show_status(services, request); }};
}

}  // namespace theseus::http

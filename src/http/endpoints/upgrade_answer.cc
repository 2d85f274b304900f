#include "http/endpoints/upgrade_answer.h"

#include <nlohmann/json.hpp>

namespace theseus::http {
namespace {

using nlohmann::json;

json to_json(const ShownStep& step) {
  return {{"step", step.step},           {"name", step.name},
          {"stage", step.stage},         {"since", base::format_time(step.since)},
          {"done", step.done},           {"expected", step.expected},
          {"set_aside", step.set_aside}, {"queued", step.queued}};
}

json to_json(const std::optional<ShownLockHolder>& lock) {
  if (!lock) return nullptr;
  return {{"instance", lock->instance},
          {"process", lock->described.empty() ? json(nullptr) : json(lock->described)},
          {"since", base::format_time(lock->since)}};
}

}  // namespace

json to_json(const ShownUpgrade& upgrade, std::optional<int> hold) {
  json steps = json::array();
  for (const ShownStep& step : upgrade.steps) steps.push_back(to_json(step));
  return {{"stage", upgrade.stage},
          {"steps", std::move(steps)},
          {"hold", hold ? json(*hold) : json(nullptr)},
          {"lock", to_json(upgrade.lock)},
          {"counts", nullptr}};
}

}  // namespace theseus::http

#include "mcp/methods.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace theseus::mcp {
namespace {

using Eras = Method::Eras;

bool always(const Features&) {
  return true;
}
bool has_tools(const Features& features) {
  return !features.tools.empty();
}
bool has_prompts(const Features& features) {
  return !features.prompts.empty();
}
bool has_resources(const Features& features) {
  return features.resources.has_value();
}
bool has_subscriptions(const Features& features) {
  return features.resources && features.resources->subscribable;
}
bool has_completion(const Features& features) {
  return features.complete != nullptr;
}
bool has_logging(const Features& features) {
  return features.logging;
}

constexpr bool kAsksData = true;

constexpr std::array kMethods = {
    Method{"initialize", Eras::legacy, always, initialize},
    Method{"ping", Eras::legacy, always, ping},
    Method{"server/discover", Eras::modern, always, discover},
    Method{"tools/list", Eras::both, has_tools, list_tools},
    Method{"tools/call", Eras::both, has_tools, call_tool, kAsksData},
    Method{"prompts/list", Eras::both, has_prompts, list_prompts},
    Method{"prompts/get", Eras::both, has_prompts, get_prompt, kAsksData},
    Method{"resources/list", Eras::both, has_resources, list_resources, kAsksData},
    Method{"resources/templates/list", Eras::both, has_resources, list_templates},
    Method{"resources/read", Eras::both, has_resources, read_resource, kAsksData},
    Method{"resources/subscribe", Eras::legacy, has_subscriptions, subscribe},
    Method{"resources/unsubscribe", Eras::legacy, has_subscriptions, subscribe},
    Method{"completion/complete", Eras::both, has_completion, complete, kAsksData},
    Method{"logging/setLevel", Eras::legacy, has_logging, set_level},
};

bool is_of(Eras eras, Era era) {
  return eras == Eras::both || (eras == Eras::legacy) == (era == Era::legacy);
}

}  // namespace

bool asks_data(std::string_view name) {
  return std::any_of(kMethods.begin(), kMethods.end(), [name](const Method& method) {
    return method.name == name && method.asks_data;
  });
}

const Method* find_method(std::string_view name, Era era, const Features& features) {
  const auto* const place =
      std::find_if(kMethods.begin(), kMethods.end(), [&](const Method& method) {
        return method.name == name && is_of(method.eras, era) && method.offered(features);
      });
  return place == kMethods.end() ? nullptr : place;
}

}  // namespace theseus::mcp

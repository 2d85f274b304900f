#include "mcp/methods.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace theseus::mcp {
namespace {

using Eras = Method::Eras;
using Needs = Method::Needs;

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

constexpr std::array kMethods = {
    Method{"initialize", Eras::legacy, always, initialize},
    Method{"ping", Eras::legacy, always, ping},
    Method{"server/discover", Eras::modern, always, discover},
    Method{"tools/list", Eras::both, has_tools, list_tools, Needs::rights},
    Method{"tools/call", Eras::both, has_tools, call_tool, Needs::data},
    Method{"prompts/list", Eras::both, has_prompts, list_prompts},
    Method{"prompts/get", Eras::both, has_prompts, get_prompt, Needs::data},
    Method{"resources/list", Eras::both, has_resources, list_resources, Needs::data},
    Method{"resources/templates/list", Eras::both, has_resources, list_templates},
    Method{"resources/read", Eras::both, has_resources, read_resource, Needs::data},
    Method{"resources/subscribe", Eras::legacy, has_subscriptions, subscribe},
    Method{"resources/unsubscribe", Eras::legacy, has_subscriptions, subscribe},
    Method{"completion/complete", Eras::both, has_completion, complete, Needs::data},
    Method{"logging/setLevel", Eras::legacy, has_logging, set_level},
};

bool is_of(Eras eras, Era era) {
  return eras == Eras::both || (eras == Eras::legacy) == (era == Era::legacy);
}

}  // namespace

Method::Needs needs_of(std::string_view name) {
  const auto* const place = std::ranges::find(kMethods, name, &Method::name);
  return place == kMethods.end() ? Needs::server : place->needs;
}

const Method* find_method(std::string_view name, Era era, const Features& features) {
  const auto* const place =
      std::find_if(kMethods.begin(), kMethods.end(), [&](const Method& method) {
        return method.name == name && is_of(method.eras, era) && method.offered(features);
      });
  return place == kMethods.end() ? nullptr : place;
}

}  // namespace theseus::mcp

#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string_view>

#include "base/result.h"
#include "mcp/call.h"
#include "mcp/features.h"
#include "mcp/message.h"
#include "mcp/revision.h"

namespace theseus::mcp {

/// A request that has passed the checks of its era, on its way to a method.
struct Exchange {
  const Features& features;
  /// The input schema of each tool by its name.
  const nlohmann::json& schemas;
  const Message& message;
  const Call& call;
  Era era;
  /// Of the client; nothing where a legacy request does not say.
  std::optional<Revision> revision;
};

/// The `result` of an answer without what all results of its era have, or an error.
using Outcome = base::Result<nlohmann::json, RpcError>;

/// One method of the protocol.
struct Method {
  enum class Eras { legacy, modern, both };
  /// What it must know to answer: what the server is, what the peer's key may do, or the data,
  /// which may take its time.
  enum class Needs { server, rights, data };

  std::string_view name;
  Eras eras = Eras::both;
  /// Whether a server with these features has it.
  bool (*offered)(const Features& features) = nullptr;
  Outcome (*answer)(const Exchange& exchange) = nullptr;
  Needs needs = Needs::server;
};

/// Of the method of this name in any era; of one that is unknown, `server`.
Method::Needs needs_of(std::string_view name);

/// Null for a method that this era or this server does not know.
const Method* find_method(std::string_view name, Era era, const Features& features);

Outcome initialize(const Exchange& exchange);
Outcome discover(const Exchange& exchange);
Outcome ping(const Exchange& exchange);
Outcome set_level(const Exchange& exchange);
Outcome complete(const Exchange& exchange);

Outcome list_tools(const Exchange& exchange);
Outcome call_tool(const Exchange& exchange);

Outcome list_prompts(const Exchange& exchange);
Outcome get_prompt(const Exchange& exchange);

Outcome list_resources(const Exchange& exchange);
Outcome list_templates(const Exchange& exchange);
Outcome read_resource(const Exchange& exchange);
Outcome subscribe(const Exchange& exchange);

/// -32021 where a modern client lacks what the tool needs.
std::optional<RpcError> find_capability_fault(const Exchange& exchange);

}  // namespace theseus::mcp

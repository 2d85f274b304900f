#pragma once

#include <chrono>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "mcp/input_required.h"
#include "mcp/methods.h"

namespace theseus::mcp {

/// Who may keep a result: anybody, or the client whose key it depends on.
enum class CacheScope { shared, own };

/// Adds how long a result may be kept, which modern clients are told.
nlohmann::json cacheable(const Exchange& exchange, nlohmann::json result,
                         std::chrono::milliseconds time_to_live, CacheScope scope);

/// What every result of the era has: in the modern one its type and who answers.
nlohmann::json finish_result(const Exchange& exchange, nlohmann::json result);

/// The result that asks the client for something; an error where it has not declared that it can,
/// or is of an era that cannot.
Outcome ask_for_input(const Exchange& exchange, const InputRequired& input);

/// -32021, naming the capability that the client has not declared.
RpcError lacking(const std::string& capability);

base::Unexpected<RpcError> invalid_params(std::string message, std::string data = {});

/// A string of `params`; nothing when it is absent or something else.
std::optional<std::string> find_text(const nlohmann::json& object, std::string_view name);

/// -32602 for the cursor of a list that has one page: nobody was ever given one.
std::optional<RpcError> refuse_cursor(const Exchange& exchange);

}  // namespace theseus::mcp

#pragma once

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "mcp/call.h"
#include "mcp/content.h"
#include "mcp/input_required.h"
#include "mcp/message.h"

namespace theseus::mcp {

/// A resource as it is listed; for a template, `uri` has its variables in braces.
struct ResourceEntry {
  std::string uri;
  std::string name;
  std::string title = {};
  std::string description = {};
  std::string mime_type = {};
};

struct ResourcePage {
  std::vector<ResourceEntry> entries = {};
  std::optional<std::string> next_cursor = {};
};

struct NoSuchResource {};

using ResourceList = std::variant<ResourcePage, RpcError>;
using ResourceAnswer =
    std::variant<std::vector<ResourceContents>, NoSuchResource, InputRequired, RpcError>;

/// The resources of a server. All answers depend on who asks.
struct Resources {
  /// One page; a cursor that it does not know is -32602.
  std::function<ResourceList(const Call&, const std::optional<std::string>& cursor)> list;
  std::vector<ResourceEntry> templates = {};
  std::function<ResourceAnswer(const Call&, const std::string& uri)> read;
  /// Whether the legacy methods resources/subscribe and unsubscribe are there; they answer `{}`.
  bool subscribable = false;
};

}  // namespace theseus::mcp

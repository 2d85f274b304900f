#include <array>

#include "cli/init/host_shapes.h"

namespace theseus::cli {
namespace {

constexpr auto kOtherHosts = std::to_array<Host>({
    {.name = "cline",
     .title = "Cline",
     .file = {.on_linux = "$CLINE_MCP_SETTINGS_PATH|"
                          "~/.cline/data/settings/cline_mcp_settings.json|<config>/Code/User/"
                          "globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json",
              .on_mac = "$CLINE_MCP_SETTINGS_PATH|"
                        "~/.cline/data/settings/cline_mcp_settings.json|<support>/Code/User/"
                        "globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json",
              .on_windows =
                  "$CLINE_MCP_SETTINGS_PATH|"
                  "~/.cline/data/settings/cline_mcp_settings.json|<appdata>/Code/User/"
                  "globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json"},
     .http = R"({"type": "streamableHttp", "url": "<url>",
                   "headers": {"Authorization": "Bearer <key>"}})",
     .added = R"({"disabled": false, "autoApprove": []})",
     .programs = "cline",
     .folder = "~/.cline",
     .then = "Cline sees the change at once."},
    {.name = "roo",
     .title = "Roo Code",
     .project = ".roo/mcp.json",
     .http = R"({"type": "streamable-http", "url": "<url>",
                   "headers": {"Authorization": "Bearer <key>"}})",
     .then = "Roo Code sees the change at once."},
    {.name = "kilo",
     .title = "Kilo Code",
     .file = everywhere("<config>/kilo/kilo.json|<config>/kilo/kilo.jsonc"),
     .root = "mcp",
     .stdio = kTypeLocal,
     .http = kTypeRemote,
     .added = R"({"enabled": true})",
     .environment = "environment",
     .programs = "kilo",
     .folder = "<config>/kilo"},
    {.name = "continue",
     .title = "Continue",
     .file = everywhere("~/.continue/config.yaml"),
     .project = ".continue/mcpServers/theseus.yaml",
     .format = Format::yaml,
     .identity = "name",
     .stdio = R"({"name": "theseus", "command": "<command>", "args": "<args>"})",
     .http = R"({"name": "theseus", "type": "streamable-http", "url": "<url>",
                   "requestOptions": {"headers": {"Authorization": "Bearer <key>"}}})",
     .programs = "cn",
     .folder = "~/.continue",
     .new_file = "name: Theseus\nversion: 1.0.0\nschema: v1\n",
     .then = "Continue sees the change at once."},
    {.name = "claude-desktop",
     .title = "Claude Desktop",
     .file = {.on_linux = "<config>/Claude/claude_desktop_config.json",
              .on_mac = "<support>/Claude/claude_desktop_config.json",
              .on_windows = "<appdata>/Claude/claude_desktop_config.json"},
     .programs = "claude-desktop",
     .folder = "<config>/Claude",
     .then = "Quit it fully, from its menu or tray, and start it again."},
    {.name = "lm-studio",
     .title = "LM Studio",
     .file = everywhere("~/.lmstudio/mcp.json"),
     .http = kUrlAndHeaders,
     .programs = "lms",
     .folder = "~/.lmstudio",
     .then = "LM Studio sees the change at once."},
    {.name = "jetbrains-ai",
     .title = "JetBrains AI Assistant",
     .then = "Paste it under Settings, Tools, AI Assistant, Model Context Protocol."},
    {.name = "other",
     .title = "any other host",
     .http = kUrlAndHeaders,
     .then = "Put it where the host's own pages say; most read this shape."},
});

}  // namespace

std::span<const Host> other_hosts() {
  return kOtherHosts;
}

}  // namespace theseus::cli

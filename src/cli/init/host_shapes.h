#pragma once

#include <string_view>

#include "cli/init/host.h"

namespace theseus::cli {

// Shapes of entries that several hosts share.

inline constexpr std::string_view kUrlAndHeaders =
    R"({"url": "<url>", "headers": {"Authorization": "Bearer <key>"}})";
inline constexpr std::string_view kHttpUrl =
    R"({"httpUrl": "<url>", "headers": {"Authorization": "Bearer <key>"}})";
inline constexpr std::string_view kServerUrl =
    R"({"serverUrl": "<url>", "headers": {"Authorization": "Bearer <key>"}})";
inline constexpr std::string_view kTypeHttp =
    R"({"type": "http", "url": "<url>", "headers": {"Authorization": "Bearer <key>"}})";
inline constexpr std::string_view kTypeStdio =
    R"({"type": "stdio", "command": "<command>", "args": "<args>"})";
inline constexpr std::string_view kTypeLocal = R"({"type": "local", "command": "<line>"})";
inline constexpr std::string_view kTypeRemote =
    R"({"type": "remote", "url": "<url>", "headers": {"Authorization": "Bearer <key>"}})";

/// The same path on every system.
constexpr HostFile everywhere(std::string_view file) {
  return {.on_linux = file, .on_mac = file, .on_windows = file};
}

}  // namespace theseus::cli

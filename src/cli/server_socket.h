#pragma once

#include <filesystem>
#include <string_view>

namespace theseus::cli {

/// The Unix socket of a running server in its data folder.
inline constexpr std::string_view kServerSocketName = "server.sock";

/// Whether somebody accepts connections there. A socket whose server was killed is refused by the
/// kernel and counts as no.
bool is_answered(const std::filesystem::path& socket);

/// Whether the kernel can take this path as a socket's address at all (107 bytes on Linux).
bool fits_socket_address(const std::filesystem::path& socket);

}  // namespace theseus::cli

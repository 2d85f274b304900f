#pragma once

#include <array>
#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <string>

namespace theseus::tests {

/// The SHA-256 of a database file and of its log, where they hold anything. Read by another
/// process, since closing a descriptor of them in this one would drop SQLite's locks.
inline std::string stored_bytes(const std::filesystem::path& database) {
  const std::string name = "'" + database.string() + "'";
  const std::string command =
      "for f in " + name + " " + name + "-wal; do [ -s \"$f\" ] && sha256sum < \"$f\"; done; true";
  FILE* pipe = ::popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("popen");
  std::string sums;
  std::array<char, 256> part{};
  while (std::fgets(part.data(), part.size(), pipe) != nullptr) sums += part.data();
  if (::pclose(pipe) != 0 || sums.empty()) throw std::runtime_error("nothing to sum: " + name);
  return sums;
}

}  // namespace theseus::tests

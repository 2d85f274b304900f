#include "cli/upgrading/known_releases.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace theseus::cli {
namespace {

struct Release {
  std::string_view version;
  std::int64_t format = 0;
};

// Held to releases.toml by a test.
constexpr std::array kReleases = {
    Release{.version = "0.1.0", .format = 1},
    Release{.version = "0.2.0", .format = 3},
    Release{.version = "0.3.0", .format = 4},
};

std::optional<std::int64_t> find_number(std::string_view text) {
  std::int64_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

}  // namespace

std::optional<std::int64_t> find_format(std::string_view named, const upgrade::Program& program) {
  if (named == program.release) return program.format;
  const auto release = std::ranges::find(kReleases, named, &Release::version);
  if (release != kReleases.end()) return release->format;
  const auto number = find_number(named);
  return number && *number >= 1 && *number <= program.format ? number : std::nullopt;
}

std::vector<std::string> known_releases(const upgrade::Program& program) {
  std::vector<std::string> versions;
  for (const Release& release : kReleases) versions.emplace_back(release.version);
  if (std::ranges::find(versions, program.release) == versions.end()) {
    versions.emplace_back(program.release);
  }
  return versions;
}

}  // namespace theseus::cli

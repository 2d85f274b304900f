#include "upgrade/recovery/releases.h"

#include <array>
#include <string_view>

#include "migrations/program.h"

namespace theseus::tests {

std::int64_t newest_format() {
  return migrations::this_program().format;
}

upgrade::Program release_of_format(std::int64_t format) {
  constexpr std::array<std::string_view, 4> kReleases = {"0.1.0", "0.2.0", "0.3.0", "0.4.0"};
  upgrade::Program program = migrations::this_program();
  program.release = kReleases.at(static_cast<std::size_t>(format - 1));
  program.format = format;
  program.catalog = program.catalog.first(static_cast<std::size_t>(format));
  return program;
}

upgrade::Program older_release(const upgrade::Program& program, std::int64_t format) {
  upgrade::Program older = release_of_format(format);
  older.catalog = program.catalog.first(static_cast<std::size_t>(format));
  return older;
}

upgrade::Program newest_release() {
  return release_of_format(newest_format());
}

}  // namespace theseus::tests

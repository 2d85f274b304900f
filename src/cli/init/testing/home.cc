#include "cli/init/testing/home.h"

#include <fstream>
#include <sstream>

namespace theseus::cli::testing {

namespace fs = std::filesystem;

Home::Home() {
  fs::create_directories(*this / "bin");
  environment = {{"HOME", folder_.path().string()}, {"PATH", (*this / "bin").string()}};
}

CommandRun Home::run(std::vector<std::string> arguments) const {
  return testing::run(std::move(arguments), {.environment = environment});
}

CommandRun Home::run_on_terminal(std::vector<std::string> arguments,
                                 const std::string& input) const {
  return testing::run(std::move(arguments),
                      {.input = input, .in_is_terminal = true, .environment = environment});
}

void Home::write(std::string_view name, const std::string& text) const {
  fs::create_directories((*this / name).parent_path());
  std::ofstream(*this / name, std::ios::binary) << text;
}

std::string Home::read(std::string_view name) const {
  std::ifstream stream(*this / name, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

void Home::install(std::string_view program, const std::string& text) const {
  script("bin/" + std::string(program), text);
}

std::string Home::script(std::string_view name, const std::string& text) const {
  write(name, "#!/bin/sh\n" + text);
  fs::permissions(*this / name, fs::perms::owner_all);
  return (*this / name).string();
}

}  // namespace theseus::cli::testing

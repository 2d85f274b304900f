#include "released.h"

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "end_to_end/program.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

constexpr int kCannotBeBuilt = 77;

fs::path repository() {
  return THESEUS_REPOSITORY;
}

Ended run_script(const std::string& name, std::vector<std::string> arguments) {
  arguments.insert(arguments.begin(), (repository() / "scripts" / name).string());
  return run(ProcessOrder{.arguments = std::move(arguments)});
}

void require_success(const Ended& ended) {
  if (ended.code != 0) throw std::runtime_error(ended.err);
}

}  // namespace

fs::path find_released_program(const std::string& version) {
  const Ended ended = run_script("old_program", {version});
  if (ended.code == kCannotBeBuilt) {
    std::cout << ended.err;
    return {};
  }
  require_success(ended);
  return ended.out.substr(0, ended.out.find('\n'));
}

void make_released_data(const fs::path& folder) {
  require_success(run_script("load_format", {"0.1.0", folder.string()}));
  std::ifstream record(repository() / "tests" / "formats" / "0.1.0" / "record.json");
  std::ofstream(folder / "admin.key")
      << nlohmann::json::parse(record).at("keys").at("admin").get<std::string>() << '\n';
}

}  // namespace theseus::tests

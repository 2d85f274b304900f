// carry_data FOLDER WORD..: what an operator does to data, without the operator's commands:
// `window` brings it to this release's format, `finalize` and `rollback` close the window. Ends
// with 77, and does nothing, where it is of that format already.
#include <iostream>
#include <string_view>

#include "carried_data.h"
#include "migrations/program.h"
#include "upgrade/data_set.h"

namespace {

constexpr int kNothingToCarry = 77;

bool is_of_this_format(const std::filesystem::path& folder) {
  const auto program = theseus::migrations::this_program();
  const auto found = theseus::upgrade::DataSet::look(program, folder);
  return found && *found && (*found)->stamp.format == program.format;
}

bool carry(const std::filesystem::path& folder, std::string_view word) {
  using namespace theseus;
  if (word == "window") {
    tests::upgrade_data(folder, migrations::this_program().format);
  } else if (word == "finalize") {
    tests::finalize_data(folder);
  } else if (word == "rollback") {
    tests::roll_back_data(folder);
  } else {
    return false;
  }
  return true;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc > 2 && is_of_this_format(argv[1])) return kNothingToCarry;
    for (int i = 2; i < argc; ++i) {
      if (!carry(argv[1], argv[i])) return 2;
    }
    return argc > 2 ? 0 : 2;
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}

#pragma once

#include <string>
#include <string_view>

#include "cli/exit_code.h"
#include "cli/options.h"
#include "cli/session.h"

namespace theseus::cli {

/// What a command acts on, which decides the options that all such commands share.
enum class Scope {
  nothing,  ///< this program alone: --json
  folder,   ///< a data folder of this machine alone: --data as well
  data,     ///< a data folder or server: --data, --url, --key-file, --direct as well
  space,    ///< one space of it: --space as well
};

struct Description {
  std::string_view name;  ///< as typed behind `theseus`, such as "key create"
  std::string_view summary;
  std::string_view example;  ///< one line that a person can paste; a test runs it
  Scope scope = Scope::space;
  Absence absence = Absence::refuse;  ///< whether it begins the data of an empty folder
};

/// One command of the program: declares its options, then runs once.
class Command {
 public:
  virtual ~Command() = default;

  virtual Description description() const = 0;
  virtual void declare(Options& options) = 0;
  virtual ExitCode run(Session& session) = 0;
};

}  // namespace theseus::cli

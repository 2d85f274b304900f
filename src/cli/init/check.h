#pragma once

#include <optional>
#include <string>

#include "cli/init/host_plan.h"
#include "cli/init/machine.h"

namespace theseus::cli {

/// What came of doing as a host does with its entry.
struct CheckOutcome {
  enum class State {
    answered,   ///< recall gave an answer
    failed,     ///< see `sentence`
    not_there,  ///< the host's file has no entry
  };

  const Host* host = nullptr;
  State state = State::not_there;
  std::filesystem::path file = {};
  std::string sentence = {};
};

struct CheckOrder {
  std::optional<std::filesystem::path> project;
  std::optional<std::string> key;  ///< for hosts that would ask a person or their environment
};

/// Reads the host's file, starts or asks what stands there, and calls recall through it.
CheckOutcome check_host(const Host& host, const CheckOrder& order, const Machine& machine);

}  // namespace theseus::cli

#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "doctor/checks.h"

namespace theseus::doctor {

enum class State {
  fine,
  wrong,
  unanswered  ///< it could not be checked, which counts as wrong
};

struct Answer {
  std::string name;
  State state = State::fine;
  std::string says;  ///< what is fine, or why it could not be checked
  std::vector<Trouble> troubles;
};

struct Examination {
  std::vector<Answer> answers;

  bool is_fine() const noexcept;
};

/// Asks every question, whatever the others found.
Examination examine(CheckedFolder& folder);

nlohmann::json to_json(const Examination& examination);

}  // namespace theseus::doctor

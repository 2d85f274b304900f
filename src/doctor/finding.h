#pragma once

#include <string>
#include <vector>

namespace theseus::doctor {

/// Something that is not as it should be.
struct Trouble {
  std::string what;
  std::string why;      ///< it matters
  std::string command;  ///< that mends it, to be pasted
};

/// What one check has found.
struct CheckReport {
  std::string says;  ///< what was looked at and is fine, without a full stop
  std::vector<Trouble> troubles = {};
};

}  // namespace theseus::doctor

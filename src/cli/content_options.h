#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"

namespace theseus::cli {

/// The options by which remember and revise give the fields of a memory besides its text.
class ContentOptions {
 public:
  void declare(Options& options);

  /// Writes what was given into the body of a request.
  void write_to(nlohmann::json& body) const;

 private:
  std::optional<std::string> kind_;
  std::vector<std::string> tags_;
  std::vector<std::string> metadata_;
  std::optional<double> importance_;
  std::optional<std::string> agent_;
  std::optional<std::string> session_;
  std::optional<std::string> speaker_;
  std::optional<std::string> uri_;
  std::optional<std::string> occurred_at_;
  std::optional<std::string> expires_at_;
};

}  // namespace theseus::cli

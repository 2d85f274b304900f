#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/requests.h"

namespace theseus::cli {

/// The options by which recall, context and list say which memories are meant.
class FilterOptions {
 public:
  void declare(Options& options);

  /// As `filter` of a request's body; empty when nothing was asked.
  nlohmann::json to_json() const;

  /// As parameters of a query.
  Parameters to_parameters() const;

 private:
  std::optional<std::string> kind_;
  std::vector<std::string> tags_any_;
  std::vector<std::string> tags_all_;
  std::optional<std::string> agent_;
  std::optional<std::string> session_;
  std::optional<std::string> speaker_;
  std::optional<std::string> occurred_from_;
  std::optional<std::string> occurred_to_;
  std::optional<std::string> created_from_;
  std::optional<std::string> created_to_;
  std::vector<std::string> metadata_;
};

/// Reads `key=value` pairs into an object: a value that is JSON counts as that, any other as text.
nlohmann::json metadata_of(const std::vector<std::string>& pairs);

}  // namespace theseus::cli

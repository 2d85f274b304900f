#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"

namespace theseus::cli {

struct ScratchQuestion {
  bool is_encrypted = false;
  std::optional<std::string> in = std::nullopt;  ///< the folder that somebody named
  std::filesystem::path data_folder;
  std::filesystem::path otherwise;  ///< for what is not encrypted
};

/// The folder in which a backup is unpacked for the time being. What is encrypted stands in plain
/// nowhere but with the data, or where somebody says: refused where there is neither.
base::Result<std::filesystem::path> find_scratch(const ScratchQuestion& question);

}  // namespace theseus::cli

#include "cli/backing_up/scratch_place.h"

#include <fmt/format.h>

#include <system_error>

namespace theseus::cli {

base::Result<std::filesystem::path> find_scratch(const ScratchQuestion& question) {
  if (question.in) return std::filesystem::path(*question.in);
  if (!question.is_encrypted) return question.otherwise;
  std::error_code absent;
  if (std::filesystem::is_directory(question.data_folder, absent)) return question.data_folder;
  return base::Unexpected(base::Refusal{fmt::format(
      "The backup is encrypted, and there is no data folder {} beside which it may stand in plain "
      "for the time being. Nothing was unpacked. Name a folder on a disk that only you read: --in "
      "FOLDER",
      question.data_folder.string())});
}

}  // namespace theseus::cli

#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace theseus::cli {

/// What a file holds; nothing when there is none. Throws base::Error when it cannot be read.
std::optional<std::string> find_text(const std::filesystem::path& file);

/// Who may read a file that is replaced: those who could, or its owner alone, for it holds a key.
enum class Readers { as_before, owner_alone };

/// A change of a file that belongs to somebody else.
struct FileChange {
  std::filesystem::path file;
  std::optional<std::string> before;  ///< as the person saw it; nothing: there was none
  std::string after;
  Readers readers = Readers::as_before;
};

/// Copies the file to one beside it, `NAME.theseus-backup-N`, which its owner alone may read, and
/// says which. Nothing when there is no file.
std::optional<std::filesystem::path> back_up(const std::filesystem::path& file);

/// Replaces the file at once or not at all; its mode stays, and a symbolic link stays one. Throws
/// base::Error when it is not any more what the person saw, or cannot be written.
void replace_text(const FileChange& change);

}  // namespace theseus::cli

#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace theseus::storage {

// The files of a database that nobody has open, nor can open meanwhile: whoever calls these holds
// the *open* byte of its turnstile alone.

/// Moves all that the log holds into the file and takes the log away, so that the file alone is the
/// whole database. False where that cannot be done, since the one or the other is damaged; they are
/// left as they are.
bool settle_sqlite(const std::filesystem::path& file);

/// In a data folder: where a restore makes the new database, and a file in it from when that is
/// whole and about to be put in place.
inline constexpr const char* kFreshFolder = "restoring.new";
inline constexpr const char* kFreshIsWhole = "whole";

/// A database that is to be put in the place of another. All on one file system.
struct Replacement {
  std::filesystem::path file;   ///< where the database belongs
  std::filesystem::path fresh;  ///< the new one, settled
  std::filesystem::path aside;  ///< a folder where what stood there goes, under its own name
};

/// What could not be done behind a replacement, a sentence each: the new one is in place all the
/// same.
using ReplacementWarnings = std::vector<std::string>;

/// Puts the new one in place. When the old one is settled that is one rename: whenever it is cut
/// short, either stands there whole. Where the old one has a log that cannot be moved into it, what
/// is cut short may leave a log without its database, which every release refuses to open;
/// `finish_replacement` goes on with that. Throws Error(unavailable) or Error(full) naming the
/// file, which says where the old one is: in its place, unharmed, or in `aside`, with what
/// finishes it. No error comes once the new one is in place.
[[nodiscard]] ReplacementWarnings replace_sqlite(const Replacement& replacement);

/// Whether a replacement was cut short where nobody can open the database.
bool is_replacement_cut_short(const std::filesystem::path& file);

/// Puts the new one in the place that a replacement left empty. Errors as of `replace_sqlite`.
[[nodiscard]] ReplacementWarnings finish_replacement(const Replacement& replacement);

/// Takes the second name of a database away that a replacement which was cut short has given it in
/// `aside`; does nothing where that is another database, or none, or it cannot be removed.
void remove_second_name(const Replacement& replacement) noexcept;

}  // namespace theseus::storage

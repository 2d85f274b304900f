#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace theseus::tests {

/// Names a file or folder for good, whatever it is called and renamed to. The watched folder is 0.
using Inode = std::size_t;
inline constexpr Inode kWatchedFolder = 0;

/// Where a name stands.
struct Place {
  Inode folder = kWatchedFolder;
  std::string name;

  friend auto operator<=>(const Place&, const Place&) = default;
};

using Names = std::map<Place, Inode>;

/// One thing that was done below the watched folder.
struct Operation {
  enum class Kind {
    create,       ///< a new, empty file `inode` at `place`
    make_folder,  ///< a new folder `inode` at `place`
    write,        ///< `bytes` at `offset` of `inode`
    resize,       ///< `inode` to `offset` bytes
    sync,         ///< `inode`, a file or a folder
    link,         ///< one more name, `place`, for `inode`
    rename,       ///< of `inode` from `place` to `new_place`
    remove,       ///< of the name `place`
    mark          ///< put in by the work; its text is in `bytes`
  };

  Kind kind;
  Inode inode = kWatchedFolder;
  Place place = {};
  Place new_place = {};
  std::uint64_t offset = 0;
  std::string bytes = {};
  std::string path = {};  ///< within the watched folder, as it was called then: for people
};

/// The operation in a few words: "write theseus.db-wal 4152 bytes at 32".
std::string describe(const Operation& operation);

/// All that was done to the files below one folder, and what was there before.
struct Recording {
  Names names;                           ///< at the beginning
  std::map<Inode, std::string> content;  ///< of the files of the beginning; a folder has none
  std::vector<Operation> operations;
};

/// Runs the work and records every change that this process makes meanwhile to files below the
/// folder, by whatever thread or library; what the work throws passes through. The folder must
/// exist, and no file in it may be open when it begins, since reading it would drop SQLite's locks.
/// At its end, what was recorded is compared with what stands in the folder, and a change that went
/// past the recorder (by another process, through stdio or mapped memory) is a std::logic_error;
/// `-shm` files, which SQLite writes through memory and makes anew, and files still open are not
/// compared. One recording at a time; no fork meanwhile.
Recording record(const std::filesystem::path& folder, const std::function<void()>& work);

/// Puts a mark into the recording, such as "acknowledged 17"; does nothing when none is made. What
/// returned before the call, in any thread, is before the mark.
void mark(std::string text);

/// The recording as it would be of a program that leaves out the syncs of some paths: a planted
/// fault.
Recording without_syncs(Recording recording,
                        const std::function<bool(std::string_view path)>& is_left_out);

}  // namespace theseus::tests

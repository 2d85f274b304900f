#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/id.h"
#include "storage/file_lock.h"
#include "upgrade/instance.h"

namespace theseus::upgrade {

/// The file `instances/<id>` of a process, locked from opening to exit: alive means locked. When
/// this object goes without `remove`, what it leaves is what a kill leaves: a file that is not
/// locked, for the next process to find.
class InstanceFile {
 public:
  /// Makes the file in the data folder. Error(unavailable) when the folder cannot be written or its
  /// file system cannot lock.
  InstanceFile(const std::filesystem::path& folder, const Instance& instance);

  /// Takes the file away: the process has ended in good order.
  void remove();

 private:
  std::filesystem::path path_;
  storage::LockFile lock_;
};

/// Whether the process lives: its file is there, and locked. One whose file this user cannot ask,
/// such as that of another user, counts as alive: nobody is ended on a guess.
bool is_alive(const std::filesystem::path& folder, const base::Id& id);

/// A process that lives, as its file says.
struct LivingInstance {
  base::Id id;
  std::string release;
  std::int64_t format = 0;
  std::string role;
  std::int64_t pid = 0;
};

/// All of them, this process too; one that is writing its file at this moment may be missing.
std::vector<LivingInstance> list_living(const std::filesystem::path& folder);

/// `server 0.1.0 (pid 4711)`, as messages name a process.
std::string described(const LivingInstance& instance);

/// Deletes the files of processes that are gone. What cannot be asked or removed is left.
void delete_dead_instance_files(const std::filesystem::path& folder);

}  // namespace theseus::upgrade

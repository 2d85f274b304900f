#pragma once

#include <filesystem>
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

/// Deletes the files of processes that are gone and names them, so that their rows can be marked.
std::vector<base::Id> delete_dead_instance_files(const std::filesystem::path& folder);

}  // namespace theseus::upgrade

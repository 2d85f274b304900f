#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/error.h"
#include "base/quoted_path.h"
#include "doctor/checks.h"

namespace theseus::doctor {
namespace {

namespace fs = std::filesystem;

struct stat look_at(const fs::path& path) {
  struct stat found {};
  if (::stat(path.c_str(), &found) == 0) return found;
  throw base::Error(base::ErrorKind::unavailable, path.string() + " cannot be looked at");
}

void check_others(const fs::path& path, const char* mode, CheckReport& report) {
  const struct stat found = look_at(path);
  if ((found.st_mode & S_IRWXO) == 0) return;
  report.troubles.push_back(
      {.what = fmt::format("Every user of this machine may get at {} (mode {:04o}).", path.string(),
                           found.st_mode & 07777U),
       .why = "Memories are private: whoever reads the file reads them all.",
       .command = fmt::format("chmod {} {}", mode, base::quoted(path))});
}

// Root may do everything, and what root makes there is given to the folder's owner.
void check_owner(const CheckedFolder& folder, CheckReport& report) {
  const struct stat home = look_at(folder.path());
  const struct stat file = look_at(folder.file());
  if (file.st_uid == home.st_uid) return;
  report.troubles.push_back(
      {.what = fmt::format("The database belongs to user {} and its folder to user {}.",
                           file.st_uid, home.st_uid),
       .why = "A server of the one may be kept from what the other makes there.",
       .command = fmt::format("chown -R --reference={0} {0}", base::quoted(folder.path()))});
}

}  // namespace

CheckReport check_permissions(CheckedFolder& folder) {
  CheckReport report{.says = "folder and database are their owner's alone"};
  check_others(folder.path(), "700", report);
  check_others(folder.file(), "600", report);
  check_owner(folder, report);
  if (::access(folder.path().c_str(), W_OK | X_OK) != 0) {
    report.troubles.push_back(
        {.what = "This user may not write in " + folder.path().string() + ".",
         .why = "A program must be able to write there, also to read the data.",
         .command = "sudo -u \"$(stat -c %U " + base::quoted(folder.path()) + ")\" " +
                    folder.command("doctor")});
  }
  return report;
}

}  // namespace theseus::doctor

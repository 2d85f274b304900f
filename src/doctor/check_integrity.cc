#include "doctor/checks.h"
#include "storage/sqlite/database_check.h"

namespace theseus::doctor {

// Opened first: from then on there is a log, and the check sees the data as those do who write it.
CheckReport check_integrity(CheckedFolder& folder) {
  folder.read([](storage::Transaction&) {});
  CheckReport report{.says = "every page, row and index of the database is whole"};
  for (const std::string& damage :
       storage::find_damage(folder.file(), storage::Thoroughness::full)) {
    report.troubles.push_back(
        {.what = "The database is damaged: " + damage + ".",
         .why = "What lies on a damaged page may be lost or wrong, and more may follow: the disk "
                "or the memory of this machine may be failing.",
         .command = folder.command("backup restore")});
  }
  return report;
}

}  // namespace theseus::doctor

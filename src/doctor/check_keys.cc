#include <fmt/format.h>
#include <sys/stat.h>

#include <vector>

#include "base/quoted_path.h"
#include "doctor/checks.h"
#include "receipts/receipt_key.h"

namespace theseus::doctor {

namespace fs = std::filesystem;

CheckReport check_keys(CheckedFolder& folder) {
  CheckReport report{.says = "the key files are for their owner alone"};
  std::vector<fs::path> files = {folder.path() / "admin.key",
                                 folder.path() / receipts::kReceiptKeyName};
  const auto& others = folder.settings().key_files;
  files.insert(files.end(), others.begin(), others.end());
  for (const fs::path& file : files) {
    struct stat found {};
    const bool is_there = ::stat(file.c_str(), &found) == 0;
    if (!is_there || (found.st_mode & (S_IRWXG | S_IRWXO)) == 0) continue;
    report.troubles.push_back(
        {.what = fmt::format("Others than its owner may get at the key {} (mode {:04o}).",
                             file.string(), found.st_mode & 07777U),
         .why = "Whoever has it may do what it allows; one that others may have read is best "
                "replaced by a new one.",
         .command = "chmod 600 " + base::quoted(file)});
  }
  return report;
}

}  // namespace theseus::doctor

#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "doctor/settings.h"
#include "storage/database.h"
#include "storage/sqlite/turnstile.h"
#include "upgrade/catalog.h"
#include "upgrade/status.h"

namespace theseus::doctor {

/// A data folder that is looked at, of whatever format, whole or damaged, beside whoever uses it.
/// Its data is read and never written. For one thread.
class CheckedFolder {
 public:
  struct Parts {
    std::filesystem::path folder;
    upgrade::Program program;
    Settings settings;
    const base::Clock& clock;
    /// Told now and then how far a long check is.
    std::function<void(const std::string&)> tell = [](const std::string&) {};
  };

  explicit CheckedFolder(Parts parts);
  ~CheckedFolder();
  CheckedFolder(const CheckedFolder&) = delete;
  CheckedFolder& operator=(const CheckedFolder&) = delete;

  const std::filesystem::path& path() const noexcept { return parts_.folder; }
  const upgrade::Program& program() const noexcept { return parts_.program; }
  const Settings& settings() const noexcept { return parts_.settings; }
  base::Time now() const { return parts_.clock.now(); }
  void tell(const std::string& sentence) const { parts_.tell(sentence); }

  /// The database; whether it is there is another question.
  std::filesystem::path file() const;

  /// Runs the work on one snapshot. Throws base::Error where the data is not there, or cannot be
  /// opened or read.
  void read(const storage::ReadWork& work);

  /// Where the data stands between formats.
  upgrade::UpgradeStatus status();

  /// A command of the program on this folder, to be pasted: `theseus upgrade run --data /x`.
  std::string command(std::string_view words) const;

 private:
  void demand_database() const;

  Parts parts_;
  std::optional<storage::Turnstile> turnstile_;
  std::unique_ptr<storage::Database> database_;
};

/// Whether the snapshot has that table: older formats have fewer.
bool has_table(storage::Transaction& transaction, std::string_view name);

/// The first column of the first row; 0 where there is none.
std::int64_t number_of(storage::Transaction& transaction, std::string_view sql,
                       storage::Parameters parameters = {});

}  // namespace theseus::doctor

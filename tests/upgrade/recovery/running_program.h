#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/id.h"
#include "memory/memories.h"
#include "upgrade/data_set.h"
#include "upgrade/recovery/older_database.h"

namespace theseus::tests {

/// The program said no, in these words.
struct Refusal : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Throws the refusal where there is one.
void require(const upgrade::Outcome& outcome);

/// A release of the program on a data folder, as one process of it: with the memory layer as it
/// wrote then. Its end without `close` leaves what a kill leaves. Throws Refusal when it is not let
/// in.
class RunningProgram {
 public:
  struct Options {
    const upgrade::Program& program;
    std::filesystem::path folder;
    std::string role = "serve";
    upgrade::Older older = upgrade::Older::leave;
    upgrade::Absence absence = upgrade::Absence::refuse;
    std::function<void(const upgrade::UpgradeEvent&)> on_upgrade_event =
        [](const upgrade::UpgradeEvent&) {};
    /// Called between two batches of an upgrade.
    upgrade::Rest rest = [](std::chrono::microseconds) {};
  };

  explicit RunningProgram(const Options& options);

  upgrade::DataSet& data() noexcept { return *data_; }
  upgrade::Upgrader& upgrader() noexcept { return data_->upgrader(); }
  storage::Database& database() noexcept { return database_; }
  /// Only for a program that serves the data. Made when it is first asked for.
  memory::Memories& memories();
  /// The same of a program that knows format 3: describes a tag. False where there is no such tag.
  bool describe(const std::string& space, const std::string& tag, const std::string& text);
  /// Erases a memory, whichever format the program knows.
  void erase(const std::string& space, const base::Id& id);
  const base::Clock& clock() const noexcept { return clock_; }
  base::IdSource& ids() noexcept { return ids_; }

  void close() { data_->close(); }

 private:
  base::SystemClock clock_;
  base::Uuid7Source ids_{clock_};
  std::unique_ptr<upgrade::DataSet> data_;
  OlderDatabase database_;
  std::unique_ptr<memory::TextIndex> index_;
  std::optional<memory::Memories> memories_;
};

/// Runs the work on the database as it lies there, past every guard; with its texts laid out.
void read_raw(const std::filesystem::path& folder, const storage::ReadWork& work);
void read_texts_raw(const std::filesystem::path& folder, const storage::ReadWork& work);
void write_raw(const std::filesystem::path& folder, std::string_view sql);

}  // namespace theseus::tests

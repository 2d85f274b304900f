#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backup/backup_list.h"
#include "backup/packed_file.h"
#include "backup/restoring/restore.h"
#include "base/id.h"
#include "memory/keys.h"
#include "memory/memories.h"
#include "memory/tags.h"
#include "memory/text_index.h"
#include "support/standing_clock.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"

namespace theseus::backup::testing {

/// Keeps nothing of texts.
class NoIndex final : public memory::TextIndex {
 public:
  std::unique_ptr<memory::PreparedText> prepare(std::string_view text) const override;
  void added(storage::Transaction&, std::int64_t, std::int64_t,
             const memory::PreparedText&) override {}
  void carried(storage::Transaction&, std::int64_t, std::int64_t, std::int64_t) override {}
  void dropped(storage::Transaction&, std::int64_t, std::int64_t) override {}
};

/// A data folder with real data of this build, somebody who writes to it, and its backups.
class Household {
 public:
  /// One process on the data.
  class Open {
   public:
    explicit Open(Household& household);
    ~Open();

    storage::Database& database() { return data_->database(); }
    base::Id remember(std::string_view text, std::string_view space = "home",
                      const std::vector<std::string>& tags = {});
    void revise(const base::Id& id, std::string_view text, std::string_view space = "home");
    void erase(const base::Id& id);
    /// Takes its name; what it holds is left to a sweep that never comes.
    void erase_space(const std::string& name);
    Backup back_up(const Packing& packing = {});

    std::unique_ptr<upgrade::DataSet> data_;
    NoIndex index;
    memory::Memories memories;
    memory::Keys keys;
    memory::Tags tags;

   private:
    Household& household_;
  };

  const std::filesystem::path& path() const noexcept { return path_; }
  Place place() const { return {.data_folder = path_}; }

  /// Lets a process work on the data and end in good order.
  void live(const std::function<void(Open&)>& work);

  /// With a yes to whatever it asks.
  RestoreOutcome restore(RestoreWish wish);
  RestoreOutcome ask(RestoreWish wish);
  RestoreOutcome restore_to(std::int64_t seq) { return restore({.place = place(), .point = seq}); }

  /// The rows of a query in the closed data, as text, one a line.
  std::string rows(std::string_view sql, int columns) const;
  std::int64_t number(std::string_view sql) const;
  /// The text of a memory as it stands; nothing where it was erased, or is not there.
  std::optional<std::string> text_of(const base::Id& id) const;
  void inspect(const storage::ReadWork& work) const;

  tests::StandingClock clock;
  base::Uuid7Source ids{clock};
  std::int64_t free_bytes = std::int64_t{1} << 40;
  std::function<void(std::string_view)> tell = [](std::string_view) {};

 private:
  tests::TemporaryFolder folder_;
  std::filesystem::path path_ = folder_ / "data";
};

/// Why it was refused; empty where it was not.
std::string message_of(const RestoreOutcome& outcome);

}  // namespace theseus::backup::testing

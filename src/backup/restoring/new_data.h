#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string_view>

#include "backup/restoring/replaced_data.h"
#include "base/clock.h"
#include "base/id.h"
#include "storage/database.h"
#include "storage/sqlite/turnstile.h"
#include "upgrade/site.h"

namespace theseus::backup {

/// The data in the making, in a folder of its own that nobody else knows.
struct NewData {
  const upgrade::Program& program;
  const base::Clock& clock;
  base::IdSource& ids;
  std::filesystem::path folder;
  std::stop_token stop = {};
  std::function<void(std::string_view)> tell = [](std::string_view) {};

  std::filesystem::path file() const;
};

/// Brings it to the format, all rows carried. What the engine copies first on its way goes with the
/// folder.
upgrade::Outcome raise_to(const NewData& data, std::int64_t format);

/// Takes the newest windows back until it is of the format; refused where one is closed for good.
upgrade::Outcome lower_to(const NewData& data, std::int64_t format);

/// Empties the queues that rows of older shapes stand in.
upgrade::Outcome carry_queues(const NewData& data);

/// It, open past every guard.
class OpenNewData {
 public:
  explicit OpenNewData(const NewData& data);

  storage::Database& database() noexcept { return *database_; }
  void write(const std::function<void(storage::Transaction&)>& work);
  void read(const storage::ReadWork& work) { database_->read(work); }

 private:
  storage::Turnstile turnstile_;
  std::unique_ptr<storage::Database> database_;
};

}  // namespace theseus::backup

#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string_view>

#include "base/clock.h"
#include "base/id.h"
#include "memory/memories.h"
#include "upgrade/data_set.h"

namespace theseus::tests {

/// The program said no, in these words.
struct Refusal : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// The memories of a data folder as one process has them open, all in the space `home`. One that
/// goes without `close` leaves what a kill leaves. Throws Refusal where it is not let in, or
/// refused.
class OpenMemories {
 public:
  struct Options {
    std::filesystem::path folder;
    upgrade::Absence absence = upgrade::Absence::refuse;
    memory::OnErased on_erased = [](std::int64_t, const memory::ErasedForms&) {};
  };

  explicit OpenMemories(const Options& options);

  base::Id remember(std::string_view text);
  void revise(const base::Id& id, std::string_view text);
  void erase(const base::Id& id);

  upgrade::DataSet& data() noexcept { return *data_; }
  storage::Database& database() noexcept { return data_->database(); }
  const base::Clock& clock() const noexcept { return clock_; }

  void close();

 private:
  base::SystemClock clock_;
  base::Uuid7Source ids_{clock_};
  std::unique_ptr<upgrade::DataSet> data_;
  std::unique_ptr<memory::TextIndex> index_;
  std::optional<memory::Memories> memories_;
};

}  // namespace theseus::tests

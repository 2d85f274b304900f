#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/clock.h"
#include "base/id.h"
#include "upgrade/catalog.h"
#include "upgrade/data_set.h"

namespace theseus::upgrade::testing {

/// A program that keeps notes: one table, one step, format 1, release 0.1.0.
Program sample_program() noexcept;

/// The same, and it runs `at_step` in the middle of its step's transaction.
Program sample_program_with(void (*at_step)(storage::Transaction&, const StepContext&));

/// The same, whose step's SQL is not what its catalog says.
Program altered_program() noexcept;

/// What every opening in a test needs.
struct Opener {
  base::SystemClock clock;
  base::Uuid7Source ids{clock};

  OpenOptions options(const std::filesystem::path& folder, Absence absence = Absence::create);
  /// Throws the refusal's message as a std::runtime_error.
  std::unique_ptr<DataSet> open(const std::filesystem::path& folder,
                                const Program& program = sample_program());
};

void write_note(storage::Database& database, const std::string& text);
std::int64_t count_notes(storage::Database& database);

/// What a newer release does to the stamp: the two numbers, the format 9 and the next epoch.
void raise_stamp(storage::Transaction& transaction, std::int64_t oldest_reader,
                 std::int64_t oldest_writer);

}  // namespace theseus::upgrade::testing

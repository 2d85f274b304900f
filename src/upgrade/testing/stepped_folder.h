#pragma once

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/temporary_folder.h"
#include "upgrade/data_set.h"
#include "upgrade/testing/sample_program.h"
#include "upgrade/testing/stepped_program.h"

namespace theseus::upgrade::testing {

/// A process that is killed: thrown where it is, and what it had open is abandoned.
struct Killed : std::runtime_error {
  Killed() : std::runtime_error("killed") {}
};

/// A data folder of the stepped program in the hands of its releases.
class SteppedFolder {
 public:
  /// Format 1, with so many notes: "note 1", "note 2" and so on.
  explicit SteppedFolder(int notes);

  const std::filesystem::path& path() const noexcept { return folder_.path(); }

  OpenOptions options(Older older);
  /// Throws the refusal's message as a std::runtime_error.
  std::unique_ptr<DataSet> open(const Program& program, Older older = Older::leave);
  std::unique_ptr<DataSet> open(std::int64_t format, Older older = Older::leave);
  std::unique_ptr<DataSet> open(const Program& program, const OpenOptions& options);
  /// The same, killed when the step is said to enter the stage, or behind its first rows there.
  std::unique_ptr<DataSet> open_to_die(const Program& program, std::int64_t step, Stage stage);
  /// The same, killed behind the first batch of rows.
  std::unique_ptr<DataSet> open_to_die_behind_a_batch(const Program& program);
  /// Why it is not opened; empty where it is.
  std::string refusal(std::int64_t format, Older older = Older::leave);

  /// Upgrades to the format, up to the open window, in a process that ends in good order.
  void upgrade(std::int64_t format);
  void finalize(std::int64_t format);
  void roll_back(std::int64_t format);

  /// A process of release 0.1.0 writes a note, or other words in its place, and ends.
  void write_as_first_release(const std::string& text);
  void rewrite_as_first_release(std::int64_t number, const std::string& text);

  /// How many snapshots are whole.
  std::size_t count_snapshots() const;
  /// The words of the ledger for a step, oldest first.
  std::vector<std::string> stages_of(std::int64_t step);
  /// The first column of the rows, read past every guard.
  std::vector<std::int64_t> numbers(std::string_view sql);
  std::vector<std::string> texts(std::string_view sql);
  void execute(std::string_view sql);

 private:
  void read(const storage::ReadWork& work);

  tests::TemporaryFolder folder_;
  Opener opener_;
};

/// The message of an outcome that is not done; empty for one that is.
std::string message_of(const Outcome& outcome);

}  // namespace theseus::upgrade::testing

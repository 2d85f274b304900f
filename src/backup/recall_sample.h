#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "storage/database.h"

namespace theseus::backup {

/// A memory whose own text is asked for.
struct SampledMemory {
  std::string space;
  std::string id;
};

/// What one question found, best first.
struct Recalled {
  struct Hit {
    std::string id;
    std::string text;
  };
  std::vector<Hit> hits;
  std::string degraded = {};  ///< what could not be searched, as the answer names it

  std::vector<std::string> ids() const;
};

/// Data that answers as a server of this release would. Errors are those of whoever answers.
class Recaller {
 public:
  virtual ~Recaller() = default;
  /// Nothing where there is no such memory, or not any more.
  virtual std::optional<std::string> find_text(const SampledMemory& memory) = 0;
  /// Nothing where the space is not there.
  virtual std::optional<Recalled> recall(const std::string& space, const std::string& text) = 0;
};

/// The data that is used, which others may change meanwhile.
class LiveRecaller : public Recaller {
 public:
  /// The position of its journal.
  virtual std::int64_t journal_head() = 0;
};

/// Opens the data in a folder in this process, as it would be served.
using OpenRecaller = std::function<std::unique_ptr<Recaller>(const std::filesystem::path& folder)>;

/// How many memories are asked about, and which: the same seed and data give the same.
struct SampleWish {
  int count = 50;
  std::uint64_t seed = 0;
};

/// Memories that can be found and never expire, each as likely as any other.
std::vector<SampledMemory> sample_memories(storage::Transaction& transaction,
                                           const SampleWish& wish);
/// The same of a database that nobody has open.
std::vector<SampledMemory> sample_memories(const std::filesystem::path& database,
                                           const SampleWish& wish);

/// A question and what was answered.
struct Asked {
  SampledMemory memory;
  std::string text;
  Recalled answer;

  /// Whether the memory itself was found, or another one of the very same text.
  bool found_itself() const;
};

/// Asks about each memory with its own text; those without one are left out.
std::vector<Asked> ask_about(Recaller& recaller, const std::vector<SampledMemory>& memories,
                             const std::stop_token& stop);

/// Asks the same questions once more: the answers, in the same order; ends where it is asked to.
std::vector<Recalled> ask_again(Recaller& recaller, const std::vector<Asked>& questions,
                                const std::stop_token& stop);

}  // namespace theseus::backup

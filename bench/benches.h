#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "corpus.h"
#include "server.h"

namespace theseus::bench {

inline constexpr std::uint64_t kSeed = 20260101;
inline constexpr int kBatch = 1000;

/// What every bench needs: where the model lies, the program of the first release (for the
/// upgrade alone), and how many memories were asked for.
struct BenchOptions {
  std::string model;
  std::string first_release = {};
  std::vector<std::int64_t> memories;
};

/// Fills a space with that many memories of the corpus, in batches; returns items a second.
double fill(Client& client, Corpus& corpus, const std::string& space, std::int64_t memories);

/// Makes a data folder whose space "bench" holds that many memories of the corpus, and leaves it
/// closed.
void make_data(const std::filesystem::path& data, const BenchOptions& options,
               std::int64_t memories);

/// The same of format 1, made by the first release.
void make_first_data(const std::filesystem::path& data, const BenchOptions& options,
                     std::int64_t memories);

void bench_recall(const BenchOptions& options);
void bench_remember(const BenchOptions& options);
void bench_start(const BenchOptions& options);
void bench_memory(const BenchOptions& options);
void bench_tags(const BenchOptions& options);
void bench_mcp(const BenchOptions& options);
void bench_backup(const BenchOptions& options);
void bench_upgrade(const BenchOptions& options);

}  // namespace theseus::bench

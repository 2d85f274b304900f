#include <fmt/core.h>

#include "benches.h"
#include "figures.h"

namespace theseus::bench {
namespace {

std::string mebibytes(std::int64_t bytes) {
  return decimals(static_cast<double>(bytes) / 1048576, 1) + " MiB";
}

std::int64_t size_on_disk(const std::filesystem::path& folder) {
  std::int64_t bytes = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.is_regular_file()) bytes += static_cast<std::int64_t>(entry.file_size());
  }
  return bytes;
}

}  // namespace

void bench_memory(const BenchOptions& options) {
  std::vector<std::vector<std::string>> rows;
  for (const std::int64_t memories : options.memories) {
    const Folder folder;
    const auto data = folder.path() / "data";
    make_data(data, options, memories);
    const std::int64_t disk = size_on_disk(data);
    const Server server(data);
    const std::int64_t idle = server.resident_bytes();
    Client client = server.client();
    while (client.post("/v1/spaces/bench/recall", R"({"query": "when does the train leave"})")
               .status == 503) {
    }
    const std::int64_t loaded = server.resident_bytes();
    const auto each = static_cast<double>(memories);
    rows.push_back({whole(each), mebibytes(idle), mebibytes(loaded),
                    whole(static_cast<double>(loaded - idle) / each),
                    whole(static_cast<double>(disk) / each)});
  }
  fmt::print("\nmemory of the program and size of its data\n");
  print_table({"stored", "resident, idle", "with the space loaded", "bytes a memory",
               "bytes on disk a memory"},
              rows);
}

}  // namespace theseus::bench

#include <fmt/core.h>

#include "benches.h"
#include "figures.h"
#include "load.h"

namespace theseus::bench {

void bench_memory(const BenchOptions& options) {
  std::vector<std::vector<std::string>> rows;
  for (const std::int64_t memories : options.memories) {
    const Folder folder;
    const auto data = folder.path() / "data";
    make_data(data, options, memories);
    const std::int64_t disk = bytes_in(data);
    const Server server(data);
    const std::int64_t idle = server.resident_bytes();
    Client client = server.client();
    wait_for_index(client);
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

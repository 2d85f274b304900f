#include <algorithm>

#include "benches.h"

namespace theseus::bench {
namespace {

void make_with(const std::string& program, const std::filesystem::path& data,
               const BenchOptions& options, std::int64_t memories) {
  const Server server(data, {.program = program});
  Client client = server.client();
  Corpus corpus(options.model, kSeed);
  fill(client, corpus, "bench", memories);
}

}  // namespace

double fill(Client& client, Corpus& corpus, const std::string& space, std::int64_t memories) {
  double waited = 0;
  for (std::int64_t done = 0; done < memories; done += kBatch) {
    const std::string body =
        batch_body(corpus, static_cast<int>(std::min<std::int64_t>(kBatch, memories - done)));
    const double begin = now_seconds();
    client.post_or_throw("/v1/spaces/" + space + "/memories/batch", body);
    waited += now_seconds() - begin;
  }
  return static_cast<double>(memories) / waited;
}

void make_data(const std::filesystem::path& data, const BenchOptions& options,
               std::int64_t memories) {
  make_with(THESEUS_PROGRAM, data, options, memories);
}

void make_first_data(const std::filesystem::path& data, const BenchOptions& options,
                     std::int64_t memories) {
  make_with(options.first_release, data, options, memories);
}

}  // namespace theseus::bench

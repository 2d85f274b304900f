#include <algorithm>

#include "benches.h"

namespace theseus::bench {

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
  const Server server(data);
  Client client = server.client();
  Corpus corpus(options.model, kSeed);
  fill(client, corpus, "bench", memories);
}

}  // namespace theseus::bench

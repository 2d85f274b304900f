#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include "benches.h"
#include "figures.h"
#include "line_program.h"
#include "mcp_ways.h"

namespace theseus::bench {
namespace {

using nlohmann::json;

constexpr int kCalls = 1000;
constexpr int kStarts = 9;

using Rows = std::vector<std::vector<std::string>>;

struct Measured {
  Distribution recall;
  Distribution remember;
  Distribution recall_after_write;
};

double ask(Way& way, const std::string& tool, const json& arguments) {
  const std::string request = way.request(tool, arguments);
  const double begin = now_seconds();
  way.ask(tool, request);
  return now_seconds() - begin;
}

// In turns, so that whatever else the machine does meets all of them. First recalls alone, as in
// `bench/run recall`: one that follows a write takes longer, by whichever way.
std::vector<Measured> measure(const Ways& ways, Corpus& corpus) {
  std::vector<Measured> measured(ways.size());
  const auto recall = [&](std::size_t way, const json& question) {
    return ask(*ways[way], "recall", question);
  };
  for (std::size_t w = 0; w < ways.size(); ++w) recall(w, {{"query", "first"}});
  for (int i = 0; i < kCalls; ++i) {
    const json question{{"query", corpus.query()}, {"limit", 10}};
    for (std::size_t w = 0; w < ways.size(); ++w) measured[w].recall.add(recall(w, question));
  }
  for (int i = 0; i < kCalls; ++i) {
    const json question{{"query", corpus.query()}, {"limit", 10}};
    for (std::size_t w = 0; w < ways.size(); ++w) {
      measured[w].remember.add(ask(*ways[w], "remember", {{"text", corpus.next().text}}));
      measured[w].recall_after_write.add(recall(w, question));
    }
  }
  return measured;
}

void add_calls(Rows& rows, const Ways& ways, Corpus& corpus) {
  const std::vector<Measured> measured = measure(ways, corpus);
  for (std::size_t w = 0; w < ways.size(); ++w) {
    const auto& [recall, remember, recall_after_write] = measured[w];
    rows.push_back({ways[w]->name(), milliseconds(recall.quantile(.5)),
                    milliseconds(recall.quantile(.99)), milliseconds(remember.quantile(.5)),
                    milliseconds(remember.quantile(.99)),
                    milliseconds(recall_after_write.quantile(.5))});
  }
}

// From exec to the answer; a row for each thing that is asked first.
void add_starts(Rows& rows, const std::filesystem::path& data, const std::string& where) {
  const std::vector<std::pair<std::string, std::string>> firsts = {
      {"initialize", initialize_text()},
      {"recall", call_text("recall", {{"query", "when does the train leave"}})},
      {"remember", call_text("remember", {{"text", "The train leaves at nine."}})}};
  for (const auto& [name, line] : firsts) {
    Distribution seconds;
    for (int i = 0; i < kStarts; ++i) {
      const double begin = now_seconds();
      LineProgram program(mcp_command(data));
      program.ask(line);
      seconds.add(now_seconds() - begin);
    }
    rows.push_back({fmt::format("{}, {}", name, where), milliseconds(seconds.quantile(.5)),
                    milliseconds(seconds.quantile(1))});
  }
}

void bench_size(const BenchOptions& options, std::int64_t memories) {
  const Folder folder;
  const auto data = folder.path() / "data";
  Corpus corpus(options.model, kSeed);
  Rows calls;
  Rows starts;
  {
    const Server server(data);
    Client client = server.client();
    fill(client, corpus, "bench", memories);
    add_calls(calls, ways_through(server, data), corpus);
    add_starts(starts, data, "server running");
  }
  add_calls(calls, ways_on_folder(data), corpus);
  add_starts(starts, data, "no server");
  {
    // While the log of the data grows a write takes longer, and on the folder it had begun anew.
    const Server server(data);
    add_calls(calls, ways_of_rest(server, "REST, server begun anew"), corpus);
  }
  fmt::print("\nMCP beside REST, {} memories in one space, {} calls a figure\n", memories, kCalls);
  print_table({"way", "recall p50", "p99", "remember p50", "p99", "recall after a write p50"},
              calls);
  fmt::print("\nstart of theseus mcp to its first answer, {} times\n", kStarts);
  print_table({"asked first", "p50", "longest"}, starts);
}

}  // namespace

void bench_mcp(const BenchOptions& options) {
  for (const std::int64_t memories : options.memories) bench_size(options, memories);
}

}  // namespace theseus::bench

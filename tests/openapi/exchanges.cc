// Asks every endpoint over real data, and prints each request with its answer as one line of JSON
// for judge.py.

#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "base/json.h"
#include "support/served_data.h"

namespace theseus::tests {
namespace {

using http::Method;
using nlohmann::json;

struct Ask {
  Method method = Method::get;
  std::string target;
  json body = nullptr;
  std::vector<std::pair<std::string, std::string>> headers = {};
};

class Exchanges {
 public:
  void run() {
    remember();
    read();
    tag();
    revise();
    recall();
    govern();
    erase();
    probe();
    refuse();
  }

 private:
  static constexpr const char* kMemories = "/v1/spaces/atlas/memories";

  /// Prints the exchange and gives the answer's JSON.
  json ask(const Ask& ask) {
    http::Request request{.method = ask.method, .target = ask.target, .headers = ask.headers};
    if (!secret_.empty()) request.headers.emplace_back("Authorization", "Bearer " + secret_);
    if (!ask.body.is_null()) {
      request.headers.emplace_back("Content-Type", "application/json");
      request.body = base::to_text(ask.body);
    }
    const http::Response response = data_.router().answer(request);
    json line{{"method", http::name_of(ask.method)},
              {"target", ask.target},
              {"request", ask.body},
              {"status", response.status},
              {"content_type", response.content_type},
              {"body", response.body}};
    for (const auto& [name, value] : response.headers) line["headers"][name] = value;
    std::cout << base::to_text(line) << "\n";
    return json::parse(response.body, nullptr, false);
  }

  void remember() {
    const json plain{{"text", "Ana prefers the window seat."}};
    const json made = ask({Method::post, kMemories, plain, {{"Idempotency-Key", "first"}}});
    id_ = made["memory"]["id"];
    ask({Method::post, kMemories, plain, {{"Idempotency-Key", "first"}}});
    ask({Method::post, kMemories, plain});
    ask({Method::post, kMemories, {{"text", "other"}}, {{"Idempotency-Key", "first"}}});
    ask({Method::post,
         kMemories,
         {{"text", "Ana now prefers the aisle."},
          {"kind", "fact"},
          {"tags", {"travel", "seat"}},
          {"metadata", {{"trip", {{"to", "Rome"}, {"legs", 2}}}}},
          {"importance", 0.9},
          {"source", {{"agent", "planner"}, {"session", "s1"}, {"speaker", "Ana"}, {"uri", "x:1"}}},
          {"occurred_at", "2026-11-20T09:30:00+01:00"},
          {"expires_at", "2096-11-20T09:30:00Z"},
          {"supersedes", {id_}},
          {"on_duplicate", "add"}}});
    ask({Method::post,
         std::string(kMemories) + "/batch",
         {{"memories", {{{"text", "Ben is allergic to nuts."}}, {{"text", "Ben lives in Oslo."}}}},
          {"on_duplicate", "return"}}});
  }

  void read() {
    const std::string one = std::string(kMemories) + "/" + id_;
    const json page = ask({.target = std::string(kMemories) + "?limit=2"});
    ask({.target =
             std::string(kMemories) + "?limit=2&cursor=" + page["next_cursor"].get<std::string>()});
    ask({.target = std::string(kMemories) + "?kind=fact&tags_any=travel&tags_any=x&speaker=Ana&"
                                            "metadata=%7B%7D&state=live&min_seq=1"});
    ask({.target = one});
    ask({.target = one + "?revision=1"});
    ask({.target = one + "?as_of=2096-01-01T00:00:00Z"});
    ask({.target = one + "/history"});
    ask({.target = "/v1/spaces?limit=1"});
    ask({.target = "/v1/spaces/atlas"});
    ask({.target = "/v1/journal?after=1&limit=3"});
    ask({.target = "/v1/journal?space=atlas"});
  }

  void tag() {
    const std::string tags = "/v1/spaces/atlas/tags";
    const json page = ask({.target = tags + "?limit=1"});
    ask({.target = tags + "?limit=1&cursor=" + page["next_cursor"].get<std::string>()});
    ask({Method::put, tags + "/travel", {{"description", "Trips."}}});
    ask({.target = tags + "?prefix=tr&min_seq=1"});
    const json rename{{"rename", "journeys"}};
    ask({Method::put, tags + "/travel", rename, {{"Idempotency-Key", "tag"}}});
    ask({Method::put, tags + "/travel", rename, {{"Idempotency-Key", "tag"}}});
    ask({Method::put, tags + "/travel", rename});
    ask({.target = std::string(kMemories) + "?tags_all=journeys"});
  }

  void revise() {
    const std::string one = std::string(kMemories) + "/" + id_;
    ask({Method::patch, one, {{"text", "Ana took the window."}}, {{"If-Match", "\"1\""}}});
    ask({Method::patch, one, {{"tags", {"seat"}}, {"kind", nullptr}, {"source", nullptr}}});
    ask({Method::patch, one, {{"text", "late"}}, {{"If-Match", "\"1\""}}});
    ask({Method::del, one});
    ask({Method::del, one});
    ask({.target = std::string(kMemories) + "?state=forgotten,erased"});
    ask({Method::post, one + "/restore"});
    ask({.target = one + "/history"});
  }

  void erase() {
    const std::string one = std::string(kMemories) + "/" + id_;
    ask({Method::post, one + "/erase"});
    ask({Method::post, one + "/erase"});
    ask({Method::patch, one, {{"text", "too late"}}});
    ask({.target = one});
    ask({.target = one + "/history"});
    ask({.target = std::string(kMemories) + "?state=erased"});
    ask({Method::post, "/v1/spaces/brief/memories", {{"text", "Soon gone."}}});
    ask({Method::del, "/v1/spaces/brief"});
    ask({Method::del, "/v1/spaces/brief?confirm=brief"});
    ask({.target = "/v1/spaces/brief"});
    ask({.target = "/v1/journal?after=1"});
  }

  void recall() {
    const std::string space = "/v1/spaces/atlas";
    ask({Method::post, space + "/recall", {{"query", "Where does Ben live?"}}});
    ask({Method::post,
         space + "/recall?min_seq=1",
         {{"query", "seat"},
          {"limit", 3},
          {"mode", "keyword"},
          {"filter", {{"kind", "fact"}, {"metadata", json::object()}}},
          {"explain", true},
          {"include_superseded", true}}});
    ask({Method::post, space + "/recall", {{"query", "seat"}, {"as_of", "2026-01-01T00:00:00Z"}}});
    ask({Method::post, space + "/context", {{"query", "seat"}, {"max_tokens", 64}, {"limit", 5}}});
  }

  void govern() {
    const json wish{{"name", "agent"},
                    {"role", "reader"},
                    {"spaces", {"atlas"}},
                    {"expires_at", "2096-01-01T00:00:00Z"}};
    const json made = ask({Method::post, "/v1/keys", wish, {{"Idempotency-Key", "key"}}});
    ask({Method::post, "/v1/keys", wish, {{"Idempotency-Key", "key"}}});
    ask({.target = "/v1/keys"});
    ask({Method::del, "/v1/keys/" + made["id"].get<std::string>()});
    ask({Method::del, "/v1/keys/" + id_});
  }

  void probe() {
    ask({.target = "/v1/status"});
    ask({.target = "/v1/healthz"});
    ask({.target = "/v1/readyz"});
    data_.readiness = {.phase = http::Phase::starting,
                       .reason = "The data is being opened.",
                       .step = "memories",
                       .percent = 40,
                       .eta = std::chrono::seconds(3)};
    ask({.target = "/v1/readyz?for=reads"});
    data_.readiness = {.phase = http::Phase::serving};
    ask({.target = "/metrics"});
    ask({.target = "/v1/openapi.json"});
  }

  void refuse() {
    ask({Method::post, kMemories, {{"text", std::string(300'000, 'x')}}});
    ask({Method::post, kMemories, {{"text", "x"}, {"importance", 2}}});
    ask({.target = "/v1/spaces/nowhere/memories"});
    ask({.target = "/v1/spaces?min_seq=9007199254740991"});
    ask({.target = "/v1/journal", .headers = {{"Accept", "text/event-stream"}}});
    secret_ = data_.make_key(memory::Role::reader, {"atlas"});
    ask({Method::post, kMemories, {{"text", "x"}}});
    ask({.target = "/v1/keys"});
    secret_ = "thk_unknown";
    ask({.target = "/v1/status"});
    secret_ = "";
    ask({.target = "/metrics"});
  }

  ServedData data_;
  std::string secret_ = data_.make_key(memory::Role::admin, {"*"});
  std::string id_;
};

}  // namespace
}  // namespace theseus::tests

int main() {
  theseus::tests::Exchanges().run();
  return 0;
}

#pragma once

#include <array>
#include <chrono>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "base/id.h"
#include "http/endpoints/endpoints.h"
#include "http/metrics.h"
#include "http/router.h"
#include "memory/journal.h"
#include "memory/keys.h"
#include "memory/memories.h"
#include "memory/tags.h"
#include "migrations/program.h"
#include "retrieval/embedding/lane.h"
#include "retrieval/embedding/static_model.h"
#include "retrieval/partitions.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"

namespace theseus::tests {

/// Real data in a folder of its own, with every endpoint on a router, as the server has them.
class ServedData {
 public:
  explicit ServedData(http::Right metrics_right = http::Right::reader)
      : router_(router_parts(), endpoints(metrics_right)) {}

  const http::Router& router() const noexcept { return router_; }
  http::Metrics& metrics() noexcept { return metrics_; }
  storage::Database& database() noexcept { return data_->database(); }

  /// What the probes say from now on; set before requests run.
  http::Readiness readiness{.phase = http::Phase::serving};
  /// Whether roots can be stated; likewise.
  bool digests_are_complete = true;

  /// Makes a key and gives its secret.
  std::string make_key(memory::Role role, std::vector<std::string> spaces,
                       std::optional<base::Time> expires_at = {}) {
    const auto made = keys_.create(
        {}, {.name = "test", .role = role, .spaces = std::move(spaces), .expires_at = expires_at},
        {});
    if (!made) throw std::runtime_error(made.error().message);
    return made->secret;
  }

  /// Everything that a write could change, as one line: equal texts, nothing changed.
  std::string fold() {
    std::string line;
    database().read([&line](storage::Transaction& transaction) {
      for (const std::string_view sql : kCounts) {
        auto rows = transaction.query(sql);
        while (rows.next()) line += std::to_string(rows.integer(0)) + " ";
      }
    });
    return line;
  }

 private:
  static constexpr std::array<std::string_view, 12> kCounts = {
      "SELECT COALESCE(MAX(seq), 0) FROM journal",
      "SELECT count(*) FROM journal",
      "SELECT COALESCE(SUM(length(body)), 0) FROM packed",
      "SELECT live + 1000 * superseded + 1000000 * forgotten + 1000000000 * rows FROM spaces "
      "ORDER BY number",
      "SELECT COALESCE(SUM(seq + revision + length(state)), 0) FROM memories",
      "SELECT count(*) FROM memories",
      "SELECT count(*) + COALESCE(SUM(revoked_at), 0) FROM keys",
      "SELECT count(*) FROM idempotency",
      "SELECT count(*) FROM lanes",
      "SELECT count(*) FROM vectors",
      "SELECT COALESCE(SUM(number + COALESCE(described, 0)), 0) FROM tags",
      "SELECT count(*) + (SELECT COALESCE(SUM(seq), 0) FROM tagged) FROM memory_tags",
  };

  std::unique_ptr<upgrade::DataSet> open() {
    auto data =
        upgrade::DataSet::open(migrations::this_program(), {.folder = folder_ / "data",
                                                            .role = "serve",
                                                            .absence = upgrade::Absence::create,
                                                            .clock = clock_,
                                                            .ids = ids_});
    if (!data) throw std::runtime_error(data.error().message);
    return std::move(*data);
  }

  std::optional<http::Problem> wait_for(std::int64_t seq) {
    const auto reached = journal_.wait_for(seq, std::chrono::milliseconds(20));
    if (!reached) return http::problem_of(reached.error());
    if (*reached) return std::nullopt;
    return http::problem_of(base::Error(base::ErrorKind::unavailable, "not there yet"));
  }

  http::RouterParts router_parts() {
    return {.authenticate = [this](std::string_view secret) { return keys_.authenticate(secret); },
            .wait_for_seq = [this](std::int64_t seq) { return wait_for(seq); },
            .gate = [](const http::Request&) { return std::optional<http::Problem>(); },
            .metrics = metrics_};
  }

  std::vector<http::Endpoint> endpoints(http::Right metrics_right) {
    return http::all_endpoints(
        {.database = data_->database(),
         .memories = memories_,
         .tags = tags_,
         .keys = keys_,
         .journal = journal_,
         .partitions = partitions_,
         .digests_complete = [this](storage::Transaction&) { return digests_are_complete; },
         .metrics = metrics_,
         .view = {.readiness = [this] { return readiness; }, .state = [this] { return state(); }},
         .metrics_right = metrics_right});
  }

  http::ServerState state() const {
    return {.version = "0.1.0",
            .format = 1,
            .stamp = {.format = 1, .oldest_reader = 1, .oldest_writer = 1, .epoch = 1},
            .uptime = std::chrono::seconds(7),
            .lanes = {{.number = 1,
                       .label = model_->label(),
                       .fingerprint = base::to_hex(model_->fingerprint()),
                       .dimension = model_->dimension(),
                       .encoding = "int8",
                       .serving = true,
                       .own = true}},
            .upgrade = {.stage = "finalized",
                        .steps = {{.step = 1,
                                   .name = "memories",
                                   .stage = "finalized",
                                   .since = base::from_milliseconds(0)}}},
            .ranking_version = 1};
  }

  TemporaryFolder folder_;
  base::SystemClock clock_;
  base::Uuid7Source ids_{clock_};
  std::unique_ptr<upgrade::DataSet> data_ = open();
  std::unique_ptr<retrieval::StaticModel> model_ = retrieval::StaticModel::built_in();
  retrieval::Lane lane_{model_.get(), clock_};
  memory::Memories memories_{{data_->database(), lane_, clock_, ids_}, {}};
  memory::Tags tags_{{data_->database(), lane_, clock_}, {}};
  memory::Keys keys_{data_->database(), clock_, ids_};
  memory::Journal journal_{data_->database()};
  http::Metrics metrics_;
  retrieval::Partitions partitions_{{.database = data_->database(),
                                     .memories = memories_,
                                     .embedder = model_.get(),
                                     .clock = clock_},
                                    {}};
  http::Router router_;
};

}  // namespace theseus::tests

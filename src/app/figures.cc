#include "app/figures.h"

#include <string>
#include <utility>

#include "migrations/program.h"

namespace theseus::app {
namespace {

using http::Family;
using http::Sample;
using retrieval::PartitionFigures;

struct PartitionFamily {
  const char* name;
  const char* help;
  std::int64_t PartitionFigures::*figure;
  Family::Kind kind = Family::Kind::gauge;
};

constexpr PartitionFamily kPartitionFamilies[] = {
    {"theseus_partitions_loaded", "Spaces whose index is in memory.", &PartitionFigures::loaded},
    {"theseus_partitions_loading", "Spaces whose index is being loaded.",
     &PartitionFigures::loading},
    {"theseus_partition_memories", "Memories in the indexes in memory.",
     &PartitionFigures::memories},
    {"theseus_partition_bytes", "Memory that the indexes take.", &PartitionFigures::bytes},
    {"theseus_partition_damaged_memories",
     "Memories left out of the indexes in memory, since what is stored of them cannot be read.",
     &PartitionFigures::damaged},
    {"theseus_partition_loads_total", "Indexes loaded since the start.", &PartitionFigures::loads,
     Family::Kind::counter},
    {"theseus_partition_evictions_total", "Indexes dropped for want of memory since the start.",
     &PartitionFigures::evictions, Family::Kind::counter},
};

Family build_family() {
  const upgrade::Program program = migrations::this_program();
  const Sample sample{.labels = {{"version", std::string(program.release)},
                                 {"format", std::to_string(program.format)}},
                      .value = 1};
  return {.name = "theseus_build_info", .help = "The release that runs.", .read = [sample] {
            return std::vector<Sample>{sample};
          }};
}

}  // namespace

void add_figures(http::Metrics& metrics, const Lifecycle& lifecycle,
                 const retrieval::Partitions& partitions) {
  metrics.add(build_family());
  metrics.add_gauge("theseus_ready", "Whether every request can be served.", [&lifecycle] {
    return lifecycle.readiness().phase == http::Phase::serving ? 1.0 : 0.0;
  });
  for (const PartitionFamily& family : kPartitionFamilies) {
    metrics.add({.name = family.name,
                 .help = family.help,
                 .kind = family.kind,
                 .read = [&partitions, figure = family.figure] {
                   const auto value = static_cast<double>(partitions.figures().*figure);
                   return std::vector<Sample>{{.labels = {}, .value = value}};
                 }});
  }
}

}  // namespace theseus::app

// Backups while eight clients write, the log is moved, other backups are made, and the one that
// makes them is killed or finds its disk full: each one verifies or is not there.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <thread>

#include "backup/create.h"
#include "backup/key_file.h"
#include "backup/retention.h"
#include "backup/verify.h"
#include "base/error.h"
#include "migrations/program.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"
#include "upgrade/pace.h"
#include "writers.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

enum class Fate { left_alone, killed, full_disk };

struct Round {
  Fate fate = Fate::left_alone;
  bool zstd = false;
  bool encrypt = false;
  std::chrono::milliseconds killed_after{0};
  rlim_t room_bytes = 0;
};

// BACKUP_ROUNDS for the long run; a tenth in the check.
int rounds() {
  const char* const given = std::getenv("BACKUP_ROUNDS");
  return given == nullptr ? 20 : std::atoi(given);
}

unsigned seed() {
  const char* const given = std::getenv("BACKUP_SEED");
  return given == nullptr ? std::random_device()() : static_cast<unsigned>(std::atoi(given));
}

Round random_round(std::mt19937& random) {
  const auto up_to = [&random](int most) {
    return std::uniform_int_distribution<int>(0, most)(random);
  };
  const int fate = up_to(3);
  return {.fate = fate < 2    ? Fate::left_alone
                  : fate == 2 ? Fate::killed
                              : Fate::full_disk,
          .zstd = up_to(1) == 1,
          .encrypt = up_to(2) == 2,
          .killed_after = std::chrono::milliseconds(up_to(400)),
          .room_bytes = static_cast<rlim_t>(4096) * static_cast<rlim_t>(up_to(600) + 1)};
}

// 0: made; 1: busy or stopped; 2: full.
int make_backup(const backup::Place& place, const Round& round) {
  const base::SystemClock clock;
  base::Uuid7Source ids(clock);
  const upgrade::Program program = migrations::this_program();
  auto data = upgrade::DataSet::open(
      program, {.folder = place.data_folder, .role = "cli", .clock = clock, .ids = ids});
  if (!data) return 1;
  backup::Packing packing{.zstd = round.zstd};
  if (round.encrypt) packing.key = backup::load_key(place.data_folder / "backup.key").value();
  if (round.fate == Fate::full_disk) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{.rlim_cur = round.room_bytes, .rlim_max = RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  try {
    const auto created = backup::create_backup({.program = program,
                                                .place = place,
                                                .instance = (*data)->instance(),
                                                .format = (*data)->stamp().format,
                                                .clock = clock,
                                                .packing = packing,
                                                .work = {.rest = upgrade::rest_as_long}});
    return created ? 0 : 1;
  } catch (const base::Error& error) {
    if (error.kind() == base::ErrorKind::full) return 2;
    std::fprintf(stderr, "%s\n", error.what());
    return 3;
  }
}

struct Load : ::testing::Test {
  Load() {
    make_data(folder / "data");
    EXPECT_TRUE(backup::ensure_key(place.data_folder / "backup.key"));
  }

  int run(const Round& round) {
    ChildProcess maker([&] { return make_backup(place, round); });
    if (round.fate == Fate::killed) {
      std::this_thread::sleep_for(round.killed_after);
      maker.kill();
    }
    return maker.wait();
  }

  /// Verifies what is listed and was not yet.
  void verify_new() {
    for (const backup::Backup& made : backup::list_backups(place)) {
      if (!verified.insert(made.name).second) continue;
      const auto result =
          backup::verify_backup(made.folder, {.program = program,
                                              .scratch = folder.path(),
                                              .key_file = place.data_folder / "backup.key"});
      EXPECT_TRUE(result) << (result ? "" : result.error().message);
    }
  }

  TemporaryFolder folder;
  backup::Place place{.data_folder = folder / "data"};
  const upgrade::Program program = migrations::this_program();
  std::set<std::string> verified;
};

TEST_F(Load, EachBackupVerifiesOrDoesNotExist) {
  const unsigned chosen = seed();
  std::mt19937 random(chosen);
  ChildProcess writers([&] { return write_without_end(place.data_folder); });
  int made = 0;
  int lost = 0;

  for (int i = 0; i < rounds(); ++i) {
    const Round round = random_round(random);
    ChildProcess rival([&] { return i % 4 == 0 ? make_backup(place, {.zstd = true}) : 1; });
    const int end = run(round);
    const int end_of_rival = rival.wait();
    EXPECT_THAT(end, ::testing::AnyOf(0, 1, 2, -SIGKILL)) << "BACKUP_SEED=" << chosen;
    made += (end == 0 ? 1 : 0) + (end_of_rival == 0 ? 1 : 0);
    lost += (end == 0 ? 0 : 1);
    verify_new();
  }

  writers.kill();
  EXPECT_EQ(writers.wait(), -SIGKILL) << "the writers have ended by themselves";
  std::printf("%d backups made, %d not, %zu listed and verified, BACKUP_SEED=%u\n", made, lost,
              verified.size(), chosen);
  EXPECT_GE(verified.size(), static_cast<std::size_t>(made));
  EXPECT_GT(made, 0);
}

}  // namespace
}  // namespace theseus::tests

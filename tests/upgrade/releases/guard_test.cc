// Which release may do what with data of which format, with the real programs: what they answer,
// how they end, and that a refusal changes no byte.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <ostream>
#include <string_view>

#include "base/id.h"
#include "carried_data.h"
#include "end_to_end/future.h"
#include "end_to_end/program.h"
#include "migrations/program.h"
#include "released.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::HasSubstr;
using upgrade::Access;

/// One state that data can be in.
struct DataState {
  std::string_view name;
  void (*make)(const fs::path& folder);  ///< of data of the first release
  Access first;                          ///< what 0.1.0 may do
  Access second;                         ///< and 0.2.0, which knows format 3
  Access latest;                         ///< and this one, each when nothing upgrades it
  /// A word of a refusal that says what to do.
  std::string_view advice = "";

  friend void PrintTo(const DataState& state, std::ostream* out) { *out << state.name; }
};

void leave(const fs::path&) {}

template <std::int64_t kFormat>
void open_window(const fs::path& folder) {
  upgrade_data(folder, kFormat);
}

template <std::int64_t kFormat>
void finalize(const fs::path& folder) {
  upgrade_data(folder, kFormat);
  finalize_data(folder);
}

void roll_back(const fs::path& folder) {
  upgrade_data(folder, 4);
  roll_back_data(folder);
}

template <std::int64_t kFormat>
void finalize_and_open_next(const fs::path& folder) {
  finalize<kFormat>(folder);
  upgrade_data(folder, kFormat + 1);
}

void finalize_and_roll_next_back(const fs::path& folder) {
  finalize_and_open_next<3>(folder);
  roll_back_data(folder);
}

void expand_to_unknown(const fs::path& folder) {
  upgrade_data(folder, 4);
  Future(folder).expand(base::Id{});
}

void require_unknown_writer(const fs::path& folder) {
  expand_to_unknown(folder);
  Future(folder).require_newer_writer();
}

void require_unknown_reader(const fs::path& folder) {
  expand_to_unknown(folder);
  Future(folder).require_newer_reader();
}

constexpr Access kAll = Access::read_write;
constexpr Access kReads = Access::read_only;
constexpr Access kNothing = Access::refused;

const DataState kStates[] = {
    {"Format1", leave, kAll, kNothing, kNothing, "theseus upgrade"},
    {"Format1AfterARollback", roll_back, kAll, kNothing, kNothing, "theseus upgrade run"},
    {"Format2WithItsWindowOpen", open_window<2>, kAll, kNothing, kNothing, "theseus upgrade"},
    {"Format2Finalized", finalize<2>, kReads, kNothing, kNothing, "theseus upgrade"},
    {"Format3WithItsWindowOpen", open_window<3>, kAll, kAll, kNothing, "theseus upgrade"},
    {"Format3Finalized", finalize<3>, kReads, kAll, kNothing, "theseus upgrade"},
    {"Format3OpenOverAFinalized2", finalize_and_open_next<2>, kReads, kAll, kNothing,
     "theseus upgrade"},
    {"Format3AfterARollback", finalize_and_roll_next_back, kReads, kAll, kNothing,
     "theseus upgrade run"},
    {"Format4WithItsWindowOpen", open_window<4>, kAll, kAll, kAll},
    {"Format4OpenOverAFinalized3", finalize_and_open_next<3>, kReads, kAll, kAll},
    {"Format4Finalized", finalize<4>, kNothing, kNothing, kAll, "release 0.3.0 does"},
    {"AnUnknownFormat", expand_to_unknown, kAll, kAll, kAll},
    {"AnUnknownFormatThatMustBeKnownToWrite", require_unknown_writer, kReads, kReads, kReads},
    {"AnUnknownFormatThatMustBeKnownToRead", require_unknown_reader, kNothing, kNothing, kNothing,
     "9.0.0"},
};

class GuardTest : public OldReleasesTest, public ::testing::WithParamInterface<DataState> {
 protected:
  void SetUp() override {
    OldReleasesTest::SetUp();
    if (IsSkipped()) return;
    make_released_data(folder());
    GetParam().make(folder());
  }

  fs::path folder() const { return folder_ / "data"; }
  std::string checksum() const { return Future(folder()).checksum(); }

  Ended command(std::vector<std::string> words, const fs::path& program) const {
    return run(order(folder(), std::move(words), program));
  }

  void expect_access(Access access, const fs::path& program) const {
    switch (access) {
      case Access::read_write:
        return expect_all(program);
      case Access::read_only:
        return expect_reads_alone(program);
      case Access::refused:
        return expect_nothing(program);
    }
  }

 private:
  static json remember(cli::Connection& connection) {
    return json_of(
        connection.send(post("spaces/default/memories", {{"text", "a walrus at the guard"}})));
  }

  void expect_all(const fs::path& program) const {
    RunningServer server(folder(), {}, program);
    const auto connection = server.connect();
    EXPECT_EQ(connection->send(get("readyz")).status, 200);
    EXPECT_EQ(remember(*connection).value("duplicate", true), false);
    EXPECT_EQ(server.stop(), 0);

    EXPECT_EQ(command({"remember", "a walrus beside", "--direct"}, program).code, 0);
    EXPECT_EQ(command({"mcp", "--check"}, program).code, 0);
  }

  void expect_reads_alone(const fs::path& program) const {
    const std::string before = checksum();
    RunningServer server(folder(), {}, program);
    const auto connection = server.connect();
    EXPECT_EQ(json_of(connection->send(get("readyz"))).value("phase", ""), "read_only");
    EXPECT_EQ(remember(*connection).value("code", ""), "read_only");
    EXPECT_EQ(connection->send(get("spaces")).status, 200);
    EXPECT_EQ(server.stop(), 0);

    EXPECT_EQ(command({"remember", "too late", "--direct"}, program).code, 3);
    EXPECT_EQ(command({"space", "list", "--direct"}, program).code, 0);
    EXPECT_EQ(command({"mcp", "--check"}, program).code, 3);
    EXPECT_EQ(checksum(), before);
  }

  void expect_nothing(const fs::path& program) const {
    const std::string before = checksum();
    const Ended listed = command({"list"}, program);

    EXPECT_EQ(listed.code, 3);
    EXPECT_THAT(listed.err, HasSubstr(GetParam().advice));
    EXPECT_EQ(command({"remember", "too late"}, program).code, 3);
    EXPECT_EQ(checksum(), before);
  }

  TemporaryFolder folder_;
};

Access access_in_process(const fs::path& folder) {
  base::SystemClock clock;
  base::Uuid7Source ids(clock);
  const auto opened = upgrade::DataSet::open(
      migrations::this_program(), {.folder = folder, .role = "cli", .clock = clock, .ids = ids});
  return opened ? (*opened)->access() : Access::refused;
}

TEST_P(GuardTest, TheFirstReleaseDoesWhatTheDataLetsIt) {
  expect_access(GetParam().first, first_release());
}

TEST_P(GuardTest, TheSecondReleaseDoesWhatTheDataLetsIt) {
  expect_access(GetParam().second, second_release());
}

TEST_P(GuardTest, ThisReleaseDoesWhatTheDataLetsIt) {
  expect_access(GetParam().latest, THESEUS_PROGRAM);
}

TEST_P(GuardTest, TheLibraryOpensItAsTheProgramDoes) {
  const std::string before = checksum();

  const Access access = access_in_process(folder());

  EXPECT_EQ(access, GetParam().latest);
  EXPECT_EQ(checksum(), before);
}

INSTANTIATE_TEST_SUITE_P(Formats, GuardTest, ::testing::ValuesIn(kStates),
                         [](const auto& state) { return std::string(state.param.name); });

/// Data that no server may serve. Where this release meets older data that is not held, its servers
/// upgrade it.
class ServerGuardTest : public OldReleasesTest {
 protected:
  ServerGuardTest() { make_released_data(folder()); }

  fs::path folder() const { return folder_ / "data"; }

  void expect_no_server(const fs::path& program) const {
    const std::string before = Future(folder()).checksum();
    const Ended server = run(order(folder(), {"serve", "--listen-port", "0"}, program));
    const Ended check = run(order(folder(), {"mcp", "--check"}, program));

    EXPECT_EQ(server.code, 3);
    EXPECT_EQ(check.code, 3);
    EXPECT_EQ(Future(folder()).checksum(), before);
  }

 private:
  TemporaryFolder folder_;
};

TEST_F(ServerGuardTest, NoReleaseServesWhatMustBeKnownToRead) {
  require_unknown_reader(folder());

  expect_no_server(first_release());
  expect_no_server(second_release());
  expect_no_server(THESEUS_PROGRAM);
}

TEST_F(ServerGuardTest, NoOlderReleaseServesFormat4OnceItIsFinalized) {
  finalize<4>(folder());

  expect_no_server(first_release());
  expect_no_server(second_release());
}

TEST_F(ServerGuardTest, ThisReleaseLeavesAloneWhatWasRolledBack) {
  roll_back(folder());

  expect_no_server(THESEUS_PROGRAM);
}

/// A server that runs while the data changes under it.
class RunningGuardTest : public ServerGuardTest {
 protected:
  static http::Response remember(const RunningServer& server, const std::string& text) {
    return server.connect()->send(post("spaces/default/memories", {{"text", text}}));
  }
};

TEST_F(RunningGuardTest, AServerOfTheFirstReleaseOnlyReadsFromTheFinalizeOn) {
  upgrade_data(folder(), 3);
  RunningServer server(folder(), {}, first_release());
  EXPECT_EQ(remember(server, "written in the window").status, 201);

  finalize_data(folder());

  EXPECT_EQ(json_of(remember(server, "too late")).at("code"), "read_only");
  EXPECT_EQ(server.connect()->send(get("readyz?for=reads")).status, 200);
  EXPECT_EQ(server.stop(), 0);
}

TEST_F(RunningGuardTest, ServersOfOlderReleasesEndWithSixAtTheFinalizeOfFormat4) {
  upgrade_data(folder(), 4);
  RunningServer first(folder(), {}, first_release());
  RunningServer second(folder(), {}, second_release());
  EXPECT_EQ(remember(first, "written in the window").status, 201);
  EXPECT_EQ(remember(second, "written in the window too").status, 201);

  finalize_data(folder());

  EXPECT_EQ(first.process().wait(), 6);
  EXPECT_EQ(second.process().wait(), 6);
  RunningServer newer(folder());
  EXPECT_EQ(remember(newer, "written in the window").status, 200);
  EXPECT_EQ(remember(newer, "written in the window too").status, 200);
}

TEST_F(RunningGuardTest, AServerOfThisReleaseEndsWithSixAtARollback) {
  upgrade_data(folder(), 4);
  RunningServer server(folder());
  EXPECT_EQ(remember(server, "written in the window").status, 201);

  roll_back_data(folder());

  EXPECT_EQ(server.process().wait(), 6);
  RunningServer older(folder(), {}, first_release());
  EXPECT_EQ(remember(older, "written in the window").status, 200);
  EXPECT_EQ(remember(older, "written after it").status, 201);
}

}  // namespace
}  // namespace theseus::tests

// This release is the old program of every later upgrade. Here a made-up later one works on the
// same data, and this one goes on, may only read, or stops, as the stamp says.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/error.h"
#include "future/newer_release.h"
#include "memory/memories.h"
#include "migrations/program.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/stored_bytes.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"

namespace theseus::tests {
namespace {

using base::ErrorKind;
using memory::State;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using upgrade::Access;

class NoIndex final : public memory::TextIndex {
 public:
  std::unique_ptr<memory::PreparedText> prepare(std::string_view) const override {
    return std::make_unique<memory::PreparedText>();
  }
  void added(storage::Transaction&, std::int64_t, std::int64_t,
             const memory::PreparedText&) override {}
  void carried(storage::Transaction&, std::int64_t, std::int64_t, std::int64_t) override {}
  void dropped(storage::Transaction&, std::int64_t, std::int64_t) override {}
};

/// One process of this release on the data.
class Process {
 public:
  explicit Process(const std::filesystem::path& folder)
      : data_(open(folder)),
        memories_({data_->database(), index_, clock_, ids_}, memory::Retention{}) {}

  base::Id remember(const std::string& text) {
    memory::Content content;
    content.text = text;
    return memories_.remember({.caller = {}, .space = "home"}, {content}, memory::OnDuplicate::add)
        .value()
        .items[0]
        .memory.id;
  }
  memory::Memory show(const base::Id& id) const { return memories_.show("home", id).value(); }
  std::vector<std::string> live_texts() const {
    std::vector<std::string> texts;
    memory::ListQuery query;
    query.states = {State::live};
    const auto page = memories_.list("home", query).value();
    for (const auto& memory : page.memories) texts.push_back(memory.content.text);
    return texts;
  }
  std::int64_t space_number() const {
    std::int64_t number = 0;
    data_->database().read([&](storage::Transaction& transaction) {
      number = memories_.spaces().find(transaction, "home")->number;
    });
    return number;
  }

  upgrade::DataSet& data() { return *data_; }
  const std::vector<Access>& told() const { return told_; }

 private:
  std::unique_ptr<upgrade::DataSet> open(const std::filesystem::path& folder) {
    auto opened = upgrade::DataSet::open(
        migrations::this_program(), {.folder = folder,
                                     .role = "serve",
                                     .absence = upgrade::Absence::create,
                                     .clock = clock_,
                                     .ids = ids_,
                                     .on_access_change = [this](Access access, const std::string&) {
                                       told_.push_back(access);
                                     }});
    if (!opened) throw std::runtime_error(opened.error().message);
    return std::move(*opened);
  }

  base::SystemClock clock_;
  base::Uuid7Source ids_{clock_};
  NoIndex index_;
  std::vector<Access> told_;
  std::unique_ptr<upgrade::DataSet> data_;
  memory::Memories memories_;
};

template <class Work>
ErrorKind kind_of_error(const Work& work) {
  try {
    work();
  } catch (const base::Error& error) {
    return error.kind();
  }
  ADD_FAILURE() << "it went through";
  return ErrorKind::internal;
}

struct Future : ::testing::Test {
  TemporaryFolder folder;
  Process running{folder.path()};
  base::Id kept = running.remember("kept");
  base::Id erased = running.remember("to be erased");
  NewerRelease newer{folder.path()};

  Future() {
    newer.expand();
    newer.write_unknown_kinds(running.space_number(), kept);
    newer.erase(running.space_number(), erased);
  }

  std::string bytes() const { return stored_bytes(folder / storage::kDatabaseName); }
};

TEST_F(Future, LetsARunningProcessGoOnReadingAndWriting) {
  const base::Id added = running.remember("beside the future");

  EXPECT_THAT(running.live_texts(), ElementsAre("beside the future", "kept"));
  EXPECT_EQ(running.show(added).content.text, "beside the future");
  EXPECT_EQ(running.data().access(), Access::read_write);
  EXPECT_EQ(running.data().stamp().format, 9);
  EXPECT_EQ(running.data().stamp().epoch, 2);
  EXPECT_THAT(running.told(), IsEmpty());
}

TEST_F(Future, PutsWhatARunningProcessWritesIntoTheQueueOfTheStep) {
  const std::int64_t before = newer.number("SELECT count(*) FROM queue_9");

  const base::Id added = running.remember("beside the future");

  EXPECT_EQ(newer.number("SELECT count(*) FROM queue_9"), before + 1);
  EXPECT_EQ(newer.number("SELECT count(*) FROM queue_9 AS q JOIN journal AS j ON j.seq = q.key "
                         "WHERE j.memory = $1",
                         {added}),
            1);
}

TEST_F(Future, ShowsAnErasedMemoryAsErasedAndNotAsAFault) {
  const memory::Memory shown = running.show(erased);

  EXPECT_EQ(shown.state, State::erased);
  EXPECT_EQ(shown.content.text, "");
  EXPECT_TRUE(shown.erased_at.has_value());
  EXPECT_THAT(running.live_texts(), ElementsAre("kept"));
}

TEST_F(Future, CountsItsJournalPositionBehindRowsOfUnknownKinds) {
  const std::int64_t head = newer.number("SELECT max(seq) FROM journal");

  const base::Id added = running.remember("next");

  EXPECT_EQ(running.show(added).seq, head + 1);
}

TEST_F(Future, LetsASecondProcessStartAndReadAndWrite) {
  Process second(folder.path());

  second.remember("from the second");

  EXPECT_EQ(second.data().access(), Access::read_write);
  EXPECT_THAT(second.live_texts(), ElementsAre("from the second", "kept"));
  EXPECT_THAT(running.live_texts(), ElementsAre("from the second", "kept"));
}

TEST_F(Future, TurnsARunningProcessReadOnlyWithoutAWrite) {
  newer.raise_oldest_writer();
  const std::string before = bytes();

  EXPECT_EQ(kind_of_error([&] { running.remember("late"); }), ErrorKind::read_only);
  EXPECT_THAT(running.live_texts(), ElementsAre("kept"));
  EXPECT_EQ(running.data().access(), Access::read_only);
  EXPECT_THAT(running.told(), ElementsAre(Access::read_only));
  running.data().close();

  EXPECT_EQ(bytes(), before);
}

TEST_F(Future, LetsANewProcessOnlyReadWithoutAWrite) {
  newer.raise_oldest_writer();
  const std::string before = bytes();

  Process late(folder.path());
  EXPECT_EQ(late.data().access(), Access::read_only);
  EXPECT_THAT(late.data().reason(), HasSubstr("release 0.9.0 does"));
  EXPECT_EQ(late.show(kept).content.text, "kept");
  EXPECT_EQ(kind_of_error([&] { late.remember("late"); }), ErrorKind::read_only);
  late.data().close();

  EXPECT_EQ(bytes(), before);
}

TEST_F(Future, StopsARunningProcessWhoseDataWasTakenWithoutAWrite) {
  newer.raise_oldest_writer();
  newer.raise_oldest_reader();
  const std::string before = bytes();

  EXPECT_EQ(kind_of_error([&] { running.show(kept); }), ErrorKind::newer_format);
  EXPECT_EQ(kind_of_error([&] { running.remember("late"); }), ErrorKind::newer_format);
  EXPECT_THAT(running.told(), ElementsAre(Access::refused));
  running.data().close();

  EXPECT_EQ(bytes(), before);
}

TEST_F(Future, RefusesANewProcessNamingTheReleaseThatCanOpenTheData) {
  newer.raise_oldest_reader();
  const std::string before = bytes();
  base::SystemClock clock;
  base::Uuid7Source ids{clock};

  const auto opened = upgrade::DataSet::open(
      migrations::this_program(),
      {.folder = folder.path(), .role = "serve", .clock = clock, .ids = ids});

  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().kind, upgrade::OpenRefusal::Kind::refused);
  EXPECT_THAT(opened.error().message,
              HasSubstr("With theseus 0.9.0 or a newer release, run: theseus serve --data " +
                        folder.path().string()));
  EXPECT_EQ(bytes(), before);
}

}  // namespace
}  // namespace theseus::tests

// Texts that can be told from all others live, are erased and scrubbed: then no byte of the folder
// may hold anything of them, as an independent program counts. MARKERS says how many (1,000).

#include <gtest/gtest.h>

#include <cstdlib>
#include <map>

#include "memory/memories.h"
#include "retrieval/embedding/lane.h"
#include "scrub/remains.h"
#include "scrub/rewriting.h"
#include "scrub/scrubber.h"
#include "scrub/testing/marker_texts.h"
#include "support/content.h"
#include "support/stored_data.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using std::chrono::milliseconds;

std::size_t marker_count() {
  const char* said = std::getenv("MARKERS");
  return said == nullptr ? 1000 : std::stoul(said);
}

/// The life of many memories, each text of which is a marker.
class MarkerTest : public testing::Test {
 protected:
  struct Form {
    std::string text;
    std::string packed;  ///< empty where the text stands plain
  };

  scrub::Scrubber::Parts scrubber_parts() {
    return {.database = data_.database(), .clock = clock_, .folder = folder_.path()};
  }

  void live(std::size_t memories) {
    for (std::size_t number = 0; number < memories; ++number) {
      const base::Id id = remember(next());
      ids_.push_back(id);
      if (number % 2 == 0) revise(ids_[markers_.below(ids_.size())]);
      if (number % 5 == 0) forget(ids_[markers_.below(ids_.size())]);
    }
  }

  void erase_all_but_each_tenth() {
    for (std::size_t number = 0; number < ids_.size(); ++number) {
      if (number % 10 == 0) continue;
      ASSERT_TRUE(memories_.erase(context(), ids_[number]));
      for (const Form& form : forms_of_[ids_[number]]) {
        erased_.push_back(form.text);
        if (!form.packed.empty()) erased_.push_back(form.packed);
      }
      forms_of_.erase(ids_[number]);
    }
  }

  /// In the form in which each stands.
  std::vector<std::string> kept() const {
    std::vector<std::string> all;
    for (const auto& [id, forms] : forms_of_) {
      for (const Form& form : forms) all.push_back(form.packed.empty() ? form.text : form.packed);
    }
    return all;
  }

  void leave_readable() { data_.execute("PRAGMA secure_delete = OFF"); }

  // Readers of the tests hold nothing, so a few rounds are enough.
  void scrub() {
    for (int round = 0; round < 10; ++round) {
      if (scrubber_.run().waiting == 0) return;
    }
    FAIL() << "something is left to scrub";
  }

  TemporaryFolder folder_;
  base::SystemClock clock_;
  base::Uuid7Source ids_source_{clock_};
  StoredData data_{folder_.path(), {.clock = clock_, .ids = ids_source_}};
  retrieval::Lane lane_{nullptr, clock_};
  scrub::Scrubber scrubber_{scrubber_parts()};
  memory::Memories memories_{{.database = data_.database(),
                              .index = lane_,
                              .clock = clock_,
                              .ids = ids_source_,
                              .on_erased =
                                  [this](std::int64_t seq, const memory::ErasedForms& forms) {
                                    scrubber_.add(seq, forms.list(), forms.is_complete());
                                  }},
                             memory::Retention{}};
  scrub::MarkerTexts markers_{20261122};
  std::vector<base::Id> ids_;
  std::map<base::Id, std::vector<Form>> forms_of_;
  std::vector<std::string> erased_;

 private:
  memory::WriteContext context() { return {.caller = {}, .space = "home"}; }
  std::string next() { return markers_.next(); }

  base::Id remember(const std::string& text) {
    const auto made = memories_.remember(context(), {content_with(text)}, memory::OnDuplicate::add);
    const base::Id id = made.value().items.at(0).memory.id;
    note(id, text);
    return id;
  }

  // What was forgotten is not revised, and its new text stood nowhere.
  void revise(const base::Id& id) {
    const std::string text = next();
    if (memories_.revise(context(), id, {.text = text}, std::nullopt)) {
      note(id, text);
    }
  }

  // Read by SQL, since the search is told its forms by the code that is tried.
  void note(const base::Id& id, const std::string& text) {
    Form form{.text = text, .packed = ""};
    data_.database().read([&](storage::Transaction& transaction) {
      auto row = transaction.query(
          "SELECT body FROM packed WHERE coding = 1 AND seq = (SELECT max(seq) FROM journal WHERE "
          "memory = $1)",
          {id});
      if (row.next()) form.packed = base::text_of(row.blob(0));
    });
    forms_of_[id].push_back(form);
  }

  void forget(const base::Id& id) { std::ignore = memories_.forget(context(), id, std::nullopt); }
};

TEST_F(MarkerTest, OfErasedTextsNothingIsLeftInAnyByteOfTheFolder) {
  live(marker_count());
  erase_all_but_each_tenth();

  scrub();

  EXPECT_GT(erased_.size(), marker_count());
  EXPECT_EQ(find_remains(folder_.path(), erased_, kept()).size(), 0U);
  EXPECT_EQ(find_remains(folder_.path(), kept()).size(), kept().size());
}

TEST_F(MarkerTest, WhereSqliteLeavesThemTheyAreFoundAndGoWithTheWritingAnew) {
  leave_readable();
  live(marker_count() / 5);
  erase_all_but_each_tenth();
  ASSERT_TRUE(data_.database().empty_log());
  EXPECT_GT(find_remains(folder_.path(), erased_, kept()).size(), erased_.size() / 10);

  scrub();

  EXPECT_EQ(find_remains(folder_.path(), erased_, kept()).size(), 0U);
  EXPECT_EQ(find_remains(folder_.path(), kept()).size(), kept().size());
}

// Without the writing anew something must be found, or the two above prove nothing.
TEST_F(MarkerTest, WithoutTheWritingAnewWhatIsLeftIsSaidToBe) {
  leave_readable();
  live(marker_count() / 5);
  erase_all_but_each_tenth();
  scrub::Scrubber::Parts parts = scrubber_parts();
  parts.vacuum_pause = milliseconds(-1);
  parts.patience = milliseconds(0);
  scrub::Scrubber left_to_a_person(parts);

  EXPECT_GT(left_to_a_person.run().left, 0);
  EXPECT_GT(find_remains(folder_.path(), erased_, kept()).size(), 0U);

  scrub::scrub_by_rewriting(
      {.database = data_.database(), .clock = clock_, .folder = folder_.path()});
  EXPECT_EQ(find_remains(folder_.path(), erased_, kept()).size(), 0U);
}

}  // namespace
}  // namespace theseus::tests

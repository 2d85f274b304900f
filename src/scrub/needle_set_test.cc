#include "scrub/needle_set.h"

#include <gmock/gmock.h>

#include <set>
#include <string>

#include "scrub/testing/marker_texts.h"

namespace theseus::scrub {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::set<std::uint32_t> found_in(NeedleSet& needles, std::string_view bytes) {
  std::set<std::uint32_t> groups;
  needles.search(base::bytes_of(bytes),
                 [&](std::uint32_t group, std::size_t) { groups.insert(group); });
  return groups;
}

std::set<std::uint32_t> found(const std::vector<std::string>& texts, std::string_view bytes) {
  std::vector<Needle> needles;
  for (const std::string& text : texts) {
    needles.push_back(
        {.group = static_cast<std::uint32_t>(needles.size()), .bytes = base::bytes_of(text)});
  }
  NeedleSet set(needles);
  return found_in(set, bytes);
}

TEST(NeedleSet, FindsSixteenBytesFromAnywhereInANeedleAnywhere) {
  const std::string text = MarkerTexts(1).next(500);

  EXPECT_THAT(found({text}, "x" + text.substr(0, 16)), ElementsAre(0));
  EXPECT_THAT(found({text}, text.substr(484) + "x"), ElementsAre(0));
  EXPECT_THAT(found({text}, "xyz" + text.substr(201, 16) + "xyz"), ElementsAre(0));
}

TEST(NeedleSet, DoesNotFindFifteen) {
  const std::string text = MarkerTexts(1).next(500);

  EXPECT_THAT(found({text}, "-" + text.substr(100, 15) + "-" + text.substr(200, 15)), IsEmpty());
}

TEST(NeedleSet, FindsAShortNeedleOnlyWhole) {
  EXPECT_THAT(found({"abcdef", "wxyz"}, "...abcde..wxyz"), ElementsAre(1));
  EXPECT_THAT(found({"abcdef", "wxyz"}, "...abcdefwxy"), ElementsAre(0));
}

TEST(NeedleSet, DoesNotLookForWhatStandsEverywhereByChance) {
  EXPECT_THAT(found({"xyz", ""}, "...xyz"), IsEmpty());
}

TEST(NeedleSet, TellsOfEveryGroupThatHoldsTheRun) {
  const std::string shared = "this stands in all of them: ";

  EXPECT_THAT(found({shared + "one", shared + "two", "none of it is here", shared}, shared),
              ElementsAre(0, 1, 3));
}

TEST(NeedleSet, LeavesOutRunsOfZeros) {
  const std::string zeros(100, '\0');

  EXPECT_THAT(found({"begin" + zeros + "end"}, zeros), IsEmpty());
  EXPECT_THAT(found({"begin" + zeros + "end"}, zeros + "end"), ElementsAre(0));
}

TEST(NeedleSet, BearsNeedlesThatRepeatThemselves) {
  const std::string same(200'000, 'a');

  EXPECT_THAT(found({same, same, "b" + same}, same), ElementsAre(0, 1, 2));
}

TEST(NeedleSet, TellsOfAGroupAgainOnlyWhenItsHitsAreForgotten) {
  const std::string text = MarkerTexts(1).next(100);
  NeedleSet needles({{.group = 0, .bytes = base::bytes_of(text)}});
  found_in(needles, text);

  EXPECT_THAT(found_in(needles, text), IsEmpty());
  needles.forget_hits();
  EXPECT_THAT(found_in(needles, text), ElementsAre(0));
}

TEST(NeedleSet, FindsNothingByWhatIsLeftOut) {
  const std::string text = MarkerTexts(1).next(100);
  const std::string frame = R"(","kind":"note","tags":[],"metadata":{}})";
  const std::string whole = text + frame;
  NeedleSet needles({{.group = 0, .bytes = base::bytes_of(whole)}});

  needles.leave_out(base::bytes_of("another text" + frame));

  EXPECT_THAT(found_in(needles, frame), IsEmpty());
  EXPECT_THAT(found_in(needles, "..." + whole.substr(95)), ElementsAre(0));
}

TEST(NeedleSet, AgreesWithASearchByOtherMeans) {
  MarkerTexts markers(7);
  std::vector<std::string> texts;
  std::string bytes;
  std::set<std::uint32_t> expected;
  for (std::uint32_t text = 0; text < 500; ++text) {
    texts.push_back(markers.next());
    const std::size_t kept = markers.below(40);
    bytes += texts.back().substr(markers.below(texts.back().size()), kept) + "/";
  }
  const AllRuns runs(bytes);
  for (std::uint32_t text = 0; text < 500; ++text) {
    if (runs.hold_any_of(texts[text])) expected.insert(text);
  }

  EXPECT_GT(expected.size(), 50U);
  EXPECT_EQ(found(texts, bytes), expected);
}

}  // namespace
}  // namespace theseus::scrub

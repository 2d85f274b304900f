#include <nlohmann/json.hpp>

#include "http/endpoints/older_copies.h"
#include "http/endpoints/testing/asking.h"

namespace theseus::http {
namespace {

using nlohmann::json;
using testing::Answered;
using testing::Asking;

class EraseEndpoints : public Asking {
 protected:
  Answered erase(const std::string& id) { return ask(Method::post, place_of(id) + "/erase"); }
};

TEST_F(EraseEndpoints, AnswerWithIdsAndTimesAndNoContent) {
  const std::string id = post(kHome, {{"text", "a secret"}, {"tags", {"x"}}}).body["memory"]["id"];

  const Answered erased = erase(id);

  EXPECT_EQ(erased.status, 200);
  EXPECT_EQ(erased.header("ETag"), "\"1\"");
  EXPECT_EQ(erased.body["memory"]["state"], "erased");
  EXPECT_TRUE(erased.body["memory"]["erased_at"].is_string());
  EXPECT_EQ(erased.body["memory"]["scrubbed_at"], nullptr);
  EXPECT_EQ(erased.body["older_copies"], json::array());
  EXPECT_EQ(erased.body.dump().find("secret"), std::string::npos);
}

TEST_F(EraseEndpoints, ShowAnErasedMemoryWithoutContentNowAndInEveryPast) {
  const std::string place = place_of(remember("a secret"));
  ask(Method::patch, place, {{"text", "another secret"}});
  const Answered erased = ask(Method::post, place + "/erase");

  for (const char* past : {"", "?revision=1", "?revision=2", "?as_of=2096-01-01T00:00:00Z"}) {
    const Answered shown = get(place + past);
    EXPECT_EQ(shown.status, 200);
    EXPECT_EQ(shown.body["memory"]["erased_at"], erased.body["memory"]["erased_at"]);
    EXPECT_EQ(shown.body["memory"]["scrubbed_at"], nullptr);
    EXPECT_FALSE(shown.body["memory"].contains("text"));
  }
}

TEST_F(EraseEndpoints, LeaveNothingInAnyOtherAnswer) {
  const std::string place = place_of(remember("a secret"));
  ask(Method::patch, place, {{"tags", {"secretive"}}});
  ask(Method::post, place + "/erase");

  const std::string space = "/v1/spaces/home";
  for (const std::string& target :
       {place + "/history", space + "/memories?state=live,superseded,forgotten,erased",
        space + "/tags", std::string("/v1/journal"), space}) {
    EXPECT_EQ(get(target).body.dump().find("secret"), std::string::npos) << target;
  }
  for (const char* mode : {"hybrid", "keyword", "vector"}) {
    const Answered recalled = post(
        space + "/recall", {{"query", "secret"}, {"mode", mode}, {"include_superseded", true}});
    EXPECT_EQ(recalled.body["results"], json::array()) << mode;
  }
}

TEST_F(EraseEndpoints, ListWhatIsErasedWhenAsked) {
  const std::string id = remember("a");
  remember("b");
  erase(id);

  const Answered listed = get(std::string(kHome) + "?state=erased");

  ASSERT_EQ(listed.body["memories"].size(), 1U);
  EXPECT_EQ(listed.body["memories"][0]["id"], id);
  EXPECT_TRUE(listed.body["memories"][0].contains("erased_at"));
}

TEST_F(EraseEndpoints, AnswerASecondEraseAsTheFirst) {
  const std::string id = remember("a");

  const Answered first = erase(id);
  const Answered second = erase(id);

  EXPECT_EQ(second.status, 200);
  EXPECT_EQ(second.body, first.body);
}

TEST_F(EraseEndpoints, LetAWriterEraseAMemoryAndAnAdminASpace) {
  const std::string id = remember("a");
  use_key(memory::Role::writer, {"home"});
  EXPECT_EQ(erase(id).status, 200);
  EXPECT_EQ(ask(Method::del, "/v1/spaces/home?confirm=home").status, 403);

  use_key(memory::Role::admin, {"home"});
  EXPECT_EQ(ask(Method::del, "/v1/spaces/home?confirm=home").status, 200);
}

TEST_F(EraseEndpoints, TakeASpaceFromEveryAnswerAtOnce) {
  const std::string id = remember("a secret");

  const Answered erased = ask(Method::del, "/v1/spaces/home?confirm=home");

  EXPECT_EQ(erased.status, 200);
  EXPECT_EQ(erased.body["space"]["name"], "home");
  EXPECT_TRUE(erased.body["space"]["erased_at"].is_string());
  EXPECT_EQ(erased.body["space"]["scrubbed_at"], nullptr);
  EXPECT_EQ(erased.body["older_copies"], json::array());
  EXPECT_EQ(get("/v1/spaces/home").status, 404);
  EXPECT_EQ(get(place_of(id)).status, 404);
  EXPECT_EQ(post("/v1/spaces/home/recall", {{"query", "secret"}}).status, 404);
  EXPECT_EQ(get("/v1/spaces").body["spaces"], json::array());
  EXPECT_EQ(get("/v1/journal").body.dump().find("secret"), std::string::npos);
  EXPECT_EQ(get("/v1/journal").body.dump().find("home"), std::string::npos);
}

TEST_F(EraseEndpoints, LetTheNameOfAnErasedSpaceBeUsedAnew) {
  remember("a secret");
  ask(Method::del, "/v1/spaces/home?confirm=home");

  remember("b");

  EXPECT_EQ(texts_of(get(kHome).body["memories"]), (std::vector<std::string>{"b"}));
  const Answered recalled = post("/v1/spaces/home/recall", {{"query", "secret"}});
  EXPECT_EQ(recalled.body.dump().find("secret"), std::string::npos);
}

base::Time at(int hour) {
  return base::Time(std::chrono::hours(hour));
}

// Of a memory that came by row 3, was erased by row 7 and scrubbed at 4 o'clock.
constexpr Erasure kUnscrubbed{.seq = 7, .first = 3};

Erasure scrubbed() {
  return {.seq = 7, .first = 3, .scrubbed_at = at(4)};
}

std::size_t count_holders(const OlderCopy& copy, const Erasure& erasure) {
  return holders_json([&copy] { return std::vector<OlderCopy>{copy}; }, erasure).size();
}

TEST(OlderCopies, AreThoseFromBetweenTheMakingAndTheScrubbing) {
  const OlderCopies copies = [] {
    return std::vector<OlderCopy>{
        {.kind = "backup", .name = "before", .made_at = at(1), .journal_head = 2},
        {.kind = "snapshot", .name = "between", .made_at = at(3), .journal_head = 6},
        {.kind = "backup", .name = "behind", .made_at = at(5), .journal_head = 7}};
  };

  EXPECT_EQ(
      holders_json(copies, scrubbed()),
      (json{{{"kind", "snapshot"}, {"name", "between"}, {"made_at", "1970-01-01T03:00:00.000Z"}}}));
  EXPECT_EQ(holders_json(copies, {.seq = 7, .scrubbed_at = at(4)}).size(), 2U) << "of a space";
  EXPECT_EQ(holders_json(copies, kUnscrubbed).size(), 2U) << "it is not scrubbed";
}

TEST(OlderCopies, AreNotThoseThatWereRewrittenWithoutIt) {
  const OlderCopy copy{
      .kind = "backup", .name = "one", .made_at = at(3), .journal_head = 6, .erased_up_to = 7};

  EXPECT_EQ(count_holders(copy, scrubbed()), 0U);
  EXPECT_EQ(count_holders(copy, {.seq = 8, .first = 3}), 1U) << "erased later";
}

TEST(OlderCopies, AreJudgedByTheirJournalWhereAClockWasSetBack) {
  const OlderCopy stamped_late{
      .kind = "backup", .name = "one", .made_at = at(9), .journal_head = 6};
  const OlderCopy stamped_early{
      .kind = "backup", .name = "one", .made_at = at(0), .journal_head = 3};

  EXPECT_EQ(count_holders(stamped_late, scrubbed()), 1U);
  EXPECT_EQ(count_holders(stamped_early, scrubbed()), 1U);
}

TEST(OlderCopies, AreThoseStampedBehindTheScrubbingTooWhereTheClockWasSetBackBefore) {
  const OlderCopy behind{.kind = "backup", .name = "one", .made_at = at(6), .journal_head = 7};
  Erasure erasure = scrubbed();

  erasure.erased_at = at(3);
  EXPECT_EQ(count_holders(behind, erasure), 0U);
  erasure.erased_at = at(5);
  EXPECT_EQ(count_holders(behind, erasure), 1U);
}

TEST(OlderCopies, AreThoseOfWhichItCannotBeSaid) {
  const OlderCopy unknown{.kind = "backup", .name = "one", .made_at = at(9)};
  const OlderCopy from_future{
      .kind = "backup", .name = "one", .made_at = at(9), .journal_head = 7, .is_from_future = true};

  EXPECT_EQ(count_holders(unknown, scrubbed()), 1U);
  EXPECT_EQ(count_holders(from_future, scrubbed()), 1U);
}

}  // namespace
}  // namespace theseus::http

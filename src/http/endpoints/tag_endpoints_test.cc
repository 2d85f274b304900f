#include <nlohmann/json.hpp>

#include "http/endpoints/testing/asking.h"

namespace theseus::http {
namespace {

using nlohmann::json;
using testing::Answered;
using testing::Asking;

class TagEndpoints : public Asking {
 protected:
  static constexpr const char* kTags = "/v1/spaces/home/tags";

  std::string remember_with(const std::string& text, const json& tags) {
    return post(kHome, {{"text", text}, {"tags", tags}}).body["memory"]["id"];
  }

  Answered put(const std::string& tag, const json& body, testing::Headers headers = {}) {
    return ask(Method::put, std::string(kTags) + "/" + tag, body, std::move(headers));
  }
};

TEST_F(TagEndpoints, ListNamesCountsAndDescriptions) {
  remember_with("a", {"travel", "food"});
  remember_with("b", {"travel"});
  put("travel", {{"description", "Trips."}});

  const Answered listed = get(kTags);

  EXPECT_EQ(listed.status, 200);
  EXPECT_EQ(listed.body, (json{{"tags",
                                {{{"tag", "food"}, {"memories", 1}, {"description", nullptr}},
                                 {{"tag", "travel"}, {"memories", 2}, {"description", "Trips."}}}},
                               {"next_cursor", nullptr}}));
}

TEST_F(TagEndpoints, ListInPagesThatJoin) {
  remember_with("a", {"a", "b", "c"});

  const Answered first = get(std::string(kTags) + "?limit=2");
  const Answered second =
      get(std::string(kTags) + "?limit=2&cursor=" + first.body["next_cursor"].get<std::string>());

  EXPECT_EQ(first.body["tags"].size(), 2U);
  EXPECT_EQ(second.body["tags"][0]["tag"], "c");
  EXPECT_EQ(second.body["next_cursor"], nullptr);
}

TEST_F(TagEndpoints, ListByPrefix) {
  remember_with("a", {"team/x", "team/y", "other"});

  const Answered listed = get(std::string(kTags) + "?prefix=team%2F");

  EXPECT_EQ(listed.body["tags"].size(), 2U);
}

TEST_F(TagEndpoints, RefuseTheCursorOfAnotherSpace) {
  remember_with("a", {"a", "b"});
  post("/v1/spaces/office/memories", {{"text", "c"}, {"tags", {"a"}}});
  const std::string cursor = get(std::string(kTags) + "?limit=1").body["next_cursor"];

  const Answered refused = get("/v1/spaces/office/tags?cursor=" + cursor);

  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(refused.body["field"], "/cursor");
}

TEST_F(TagEndpoints, RenameATagWhoseNameHoldsASlash) {
  const std::string id = remember_with("a", {"team/x"});

  const Answered changed = put("team%2Fx", {{"rename", "team/y z"}});

  EXPECT_EQ(changed.status, 200);
  EXPECT_EQ(changed.body["tag"], "team/y z");
  EXPECT_EQ(changed.body["renamed"], 1);
  EXPECT_EQ(get(place_of(id)).body["memory"]["tags"], json({"team/y z"}));
  EXPECT_EQ(texts_of(get(std::string(kHome) + "?tags_all=team/y+z").body["memories"]),
            (std::vector<std::string>{"a"}));
}

TEST_F(TagEndpoints, RenameIsARevisionInTheHistoryAndInTheFeed) {
  const std::string id = remember_with("a", {"old"});
  put("old", {{"description", "d"}});

  const Answered changed = put("old", {{"rename", "new"}});

  const json history = get(place_of(id) + "/history").body["events"];
  EXPECT_EQ(history.back()["kind"], "revise");
  EXPECT_EQ(history.back()["revision"], 2);
  const json feed = get("/v1/journal?space=home").body["events"];
  EXPECT_EQ(feed.back()["kind"], "tag");
  EXPECT_EQ(feed.back()["body"], (json{{"tag", "new"}, {"description", "d"}, {"was", "old"}}));
  EXPECT_EQ(feed.back()["seq"], changed.body["seq"]);
}

TEST_F(TagEndpoints, LeaveRecallAndListsByOtherWordsAsTheyWere) {
  remember_with("the harbour at night", {"old"});
  put("old", {{"rename", "new"}});

  const Answered recalled =
      post("/v1/spaces/home/recall", {{"query", "harbour"}, {"filter", {{"tags_all", {"new"}}}}});

  EXPECT_EQ(recalled.body["results"].size(), 1U);
  EXPECT_EQ(get(std::string(kHome) + "?tags_all=new&kind=note").body["memories"].size(), 1U);
}

TEST_F(TagEndpoints, GiveARetryTheFirstAnswerAgain) {
  remember_with("a", {"old"});
  const Answered first = put("old", {{"rename", "new"}}, {{"Idempotency-Key", "k"}});
  const std::string before = data_.fold();

  const Answered again = put("old", {{"rename", "new"}}, {{"Idempotency-Key", "k"}});

  EXPECT_EQ(first.status, 200);
  EXPECT_EQ(again.status, 200);
  EXPECT_EQ(again.body, first.body);
  EXPECT_EQ(data_.fold(), before);
}

TEST_F(TagEndpoints, SayThatARenamedTagIsThereNoMore) {
  remember_with("a", {"old"});
  put("old", {{"rename", "new"}});

  const Answered again = put("old", {{"rename", "new"}});

  EXPECT_EQ(again.status, 404);
  EXPECT_EQ(again.body["code"], "not_found");
}

TEST_F(TagEndpoints, HideASpaceThatTheKeyMayNotSee) {
  remember_with("a", {"x"});
  use_key(memory::Role::writer, {"office"});

  EXPECT_EQ(get(kTags).status, 404);
  EXPECT_EQ(put("x", {{"rename", "y"}}).status, 404);
}

}  // namespace
}  // namespace theseus::http

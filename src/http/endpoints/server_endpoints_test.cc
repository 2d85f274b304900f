#include <nlohmann/json.hpp>

#include "base/id.h"
#include "http/endpoints/testing/asking.h"

namespace theseus::http {
namespace {

using memory::Role;
using nlohmann::json;
using testing::Answered;
using testing::Asking;

class ServerEndpoints : public Asking {
 protected:
  void remember_in(const std::string& space) {
    post("/v1/spaces/" + space + "/memories", {{"text", "a"}});
  }

  static std::vector<std::string> names_of(const json& items) {
    std::vector<std::string> names;
    for (const json& item : items) names.push_back(item["name"]);
    return names;
  }
};

TEST_F(ServerEndpoints, ListSpacesInPagesThatJoin) {
  remember_in("one");
  remember_in("two");

  const Answered first = get("/v1/spaces?limit=1");
  const Answered second =
      get("/v1/spaces?limit=1&cursor=" + first.body["next_cursor"].get<std::string>());

  EXPECT_EQ(names_of(first.body["spaces"]), (std::vector<std::string>{"one"}));
  EXPECT_EQ(names_of(second.body["spaces"]), (std::vector<std::string>{"two"}));
  EXPECT_EQ(second.body["next_cursor"], nullptr);
}

TEST_F(ServerEndpoints, ListOnlyTheSpacesThatTheKeyMaySee) {
  remember_in("one");
  remember_in("two");
  use_key(Role::reader, {"two"});

  EXPECT_EQ(names_of(get("/v1/spaces").body["spaces"]), (std::vector<std::string>{"two"}));
}

TEST_F(ServerEndpoints, CountWhatASpaceHolds) {
  const std::string id = remember("a");
  remember("b");
  ask(Method::del, place_of(id));

  const json space = get("/v1/spaces/home").body["space"];

  EXPECT_EQ(space["live"], 1);
  EXPECT_EQ(space["forgotten"], 1);
  EXPECT_EQ(space["rows"], 4);
}

TEST_F(ServerEndpoints, LeaveForeignSpacesOutOfTheJournalAndGoPastThem) {
  remember_in("one");
  remember_in("two");
  use_key(Role::reader, {"one"});

  const json page = get("/v1/journal").body;

  ASSERT_EQ(page["events"].size(), 2U);
  EXPECT_EQ(page["events"][1]["space"], "one");
  EXPECT_EQ(page["events"][1]["body"]["text"], "a");
  EXPECT_EQ(page["next_after"], 4);
  EXPECT_EQ(page["head"], 4);
}

// As clients of MCP do, which list both with every request.
TEST_F(ServerEndpoints, GiveThePagesOfTheJournalToWhoeverTakesAStreamAsWell) {
  const Answered page = ask(Method::get, "/v1/journal", json::object(),
                            {{"Accept", "application/json, text/event-stream"}});

  EXPECT_EQ(page.status, 200);
}

TEST_F(ServerEndpoints, GoPastADamagedBodyInJournalAndHistory) {
  const std::string damaged = remember("a");
  const std::string sound = remember("b");
  data_.database().write([](storage::Transaction& transaction) {
    transaction.execute("UPDATE packed SET body = CAST('{\"text\":\"a' AS BLOB) WHERE seq = 2");
    return storage::Ending::commit;
  });

  const json page = get("/v1/journal").body;
  const json history = get(place_of(damaged) + "/history").body;

  ASSERT_EQ(page["events"].size(), 3U);
  EXPECT_EQ(page["events"][1]["body"], "{\"text\":\"a");
  EXPECT_EQ(page["events"][2]["memory"], sound);
  EXPECT_EQ(history["events"][0]["body"], "{\"text\":\"a");
  EXPECT_EQ(get(place_of(damaged)).status, 500);
  EXPECT_EQ(get(place_of(sound)).status, 200);
}

TEST_F(ServerEndpoints, MakeAKeyThatWorksUntilItIsRevoked) {
  const Answered made = post("/v1/keys", {{"name", "k"}, {"role", "writer"}, {"spaces", {"home"}}});
  const std::string admin = std::exchange(secret_, made.body["key"].get<std::string>());
  const Answered before = post(kHome, {{"text", "a"}});
  secret_ = admin;

  const Answered revoked = ask(Method::del, "/v1/keys/" + made.body["id"].get<std::string>());
  secret_ = made.body["key"];

  EXPECT_EQ(made.status, 201);
  EXPECT_EQ(before.status, 201);
  EXPECT_TRUE(revoked.body["revoked_at"].is_string());
  EXPECT_EQ(get(kHome).status, 401);
}

TEST_F(ServerEndpoints, ShowASecretOnceAndNotToARetry) {
  const json wish{{"name", "k"}, {"role", "reader"}, {"spaces", {"*"}}};

  const Answered first = post("/v1/keys", wish, {{"Idempotency-Key", "1"}});
  const Answered again = post("/v1/keys", wish, {{"Idempotency-Key", "1"}});

  EXPECT_TRUE(first.body.contains("key"));
  EXPECT_EQ(again.status, 201);
  EXPECT_EQ(again.body["id"], first.body["id"]);
  EXPECT_FALSE(again.body.contains("key"));
}

TEST_F(ServerEndpoints, ShowALimitedAdminTheKeysOfHisSpacesOnly) {
  post("/v1/keys", {{"name", "ours"}, {"role", "reader"}, {"spaces", {"home"}}});
  post("/v1/keys", {{"name", "theirs"}, {"role", "reader"}, {"spaces", {"home", "attic"}}});
  use_key(Role::admin, {"home"});

  const json keys = get("/v1/keys").body["keys"];

  EXPECT_EQ(names_of(keys), (std::vector<std::string>{"ours", "test"}));
}

TEST_F(ServerEndpoints, CountInStatusWhatTheKeyMaySee) {
  remember_in("one");
  remember_in("two");
  use_key(Role::reader, {"one"});

  const json status = get("/v1/status").body;

  EXPECT_EQ(status["spaces"], 1);
  EXPECT_EQ(status["memories"]["live"], 1);
  EXPECT_EQ(status["journal_head"], 4);
  EXPECT_EQ(status["phase"], "serving");
}

TEST_F(ServerEndpoints, StateTheRootOfEachSpaceAndOfAllTogether) {
  remember_in("one");
  const json alone = get("/v1/status").body["roots"];
  const json one = get("/v1/spaces/one").body["space"]["root"];
  remember_in("two");

  const json together = get("/v1/status").body["roots"];

  EXPECT_EQ(alone, (json{{"state", "complete"}, {"seq", 2}, {"total", one}}));
  EXPECT_EQ(one.get<std::string>().size(), 32U);
  EXPECT_EQ(get("/v1/spaces").body["spaces"][0]["root"], one);
  EXPECT_NE(together["total"], one);
}

TEST_F(ServerEndpoints, StateNoRootWhileRowsWaitForTheirDigests) {
  remember_in("one");

  data_.digests_are_complete = false;

  EXPECT_EQ(get("/v1/spaces/one").body["space"]["root"], nullptr);
  EXPECT_EQ(get("/v1/status").body["roots"],
            (json{{"state", "pending"}, {"seq", 2}, {"total", nullptr}}));
}

TEST_F(ServerEndpoints, SayInStatusWhatTheKeyMayDo) {
  const json own = get("/v1/status").body["caller"];
  use_key(Role::reader, {"one", "two"});
  const json limited = get("/v1/status").body["caller"];

  EXPECT_EQ(own["role"], "admin");
  EXPECT_EQ(own["spaces"], json::array({"*"}));
  EXPECT_EQ(limited["role"], "reader");
  EXPECT_EQ(limited["spaces"], json::array({"one", "two"}));
  EXPECT_TRUE(base::parse_id(limited["key"].get<std::string>()));
}

TEST_F(ServerEndpoints, AnswerTheProbesWithoutAKey) {
  secret_ = "";

  EXPECT_EQ(get("/v1/healthz").status, 200);
  EXPECT_EQ(get("/v1/readyz").body, (json{{"phase", "serving"}}));
}

TEST_F(ServerEndpoints, SayInReadyzWhatIsMissing) {
  data_.readiness = {.phase = Phase::starting,
                     .reason = "The data is being opened.",
                     .percent = 40,
                     .retry_after = std::chrono::seconds(2)};

  const Answered ready = get("/v1/readyz");

  EXPECT_EQ(ready.status, 503);
  EXPECT_EQ(ready.header("Retry-After"), "2");
  EXPECT_EQ(ready.body["phase"], "starting");
  EXPECT_EQ(ready.body["percent"], 40);
  EXPECT_EQ(ready.body["reason"], "The data is being opened.");
}

TEST_F(ServerEndpoints, AreReadyForReadsWhileTheDataIsReadOnly) {
  data_.readiness = {.phase = Phase::read_only};

  EXPECT_EQ(get("/v1/readyz").status, 503);
  EXPECT_EQ(get("/v1/readyz?for=reads").status, 200);
}

TEST_F(ServerEndpoints, KeepMetricsForKeysUnlessTheSettingOpensThem) {
  tests::ServedData open(Right::open);
  secret_ = "";

  const Response opened = open.router().answer({.target = "/metrics"});

  EXPECT_EQ(get("/metrics").status, 401);
  EXPECT_EQ(opened.status, 200);
  EXPECT_EQ(opened.content_type, kMetricsContentType);
}

TEST_F(ServerEndpoints, GiveTheContractToAnybody) {
  secret_ = "";

  EXPECT_EQ(get("/v1/openapi.json").body["openapi"], "3.1.0");
}

}  // namespace
}  // namespace theseus::http

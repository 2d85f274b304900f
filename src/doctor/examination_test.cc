#include "doctor/examination.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "doctor/testing/looked_at.h"

namespace theseus::doctor {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using testing::LookedAt;

std::string wrong(const Examination& examination) {
  std::string text;
  for (const Answer& answer : examination.answers) {
    if (answer.state == State::fine) continue;
    text += answer.name + ": " + answer.says + "\n";
    for (const Trouble& trouble : answer.troubles) text += "  " + trouble.what + "\n";
  }
  return text;
}

TEST(Examination, FindsNothingWrongInHealthyData) {
  LookedAt data;

  const Examination examination = data.examine();

  EXPECT_EQ(wrong(examination), "");
  EXPECT_TRUE(examination.is_fine());
  EXPECT_EQ(examination.answers.size(), all_checks().size());
}

TEST(Examination, FindsNothingWrongBesideAProcessThatUsesTheData) {
  LookedAt data;
  const auto other = data.open();

  EXPECT_EQ(wrong(data.examine()), "");
}

TEST(Examination, ChangesNothingInTheData) {
  LookedAt data;
  const std::string before = data.text("SELECT kind || time FROM journal ORDER BY seq");

  (void)data.examine();

  EXPECT_EQ(data.text("SELECT kind || time FROM journal ORDER BY seq"), before);
}

TEST(Examination, SaysWhatItCannotCheckAndGoesOn) {
  LookedAt data;
  fs::remove(data.path() / "theseus.db");
  std::ofstream(data.path() / "theseus.db") << "no database at all, but long enough to be one";
  fs::permissions(data.path() / "theseus.db", fs::perms::owner_read | fs::perms::owner_write);
  std::ofstream(data.path() / "admin.key") << "secret";

  const Examination examination = data.examine();

  EXPECT_FALSE(examination.is_fine());
  EXPECT_EQ(examination.answers.size(), all_checks().size());
  EXPECT_THAT(wrong(examination), HasSubstr("Others than its owner may get at the key"));
}

TEST(Examination, SaysThatThereIsNoData) {
  LookedAt data;
  fs::remove_all(data.path());
  fs::create_directory(data.path());

  const Examination examination = data.examine();

  EXPECT_THAT(wrong(examination), HasSubstr("there is no database in"));
  EXPECT_TRUE(fs::is_empty(data.path()));
}

TEST(Examination, IsToldAsJson) {
  LookedAt data;
  data.execute("UPDATE memories SET revision = 9");

  const nlohmann::json json = to_json(data.examine());

  EXPECT_EQ(json["fine"], false);
  EXPECT_EQ(json["checks"].back()["name"], "content");
  EXPECT_EQ(json["checks"].back()["state"], "wrong");
  EXPECT_THAT(json["checks"].back()["troubles"][0]["command"].get<std::string>(),
              HasSubstr("doctor --repair"));
}

}  // namespace
}  // namespace theseus::doctor

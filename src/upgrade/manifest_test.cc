#include "upgrade/manifest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace theseus::upgrade {
namespace {

using ::testing::HasSubstr;

Manifest sample() {
  base::SystemClock clock;
  base::Uuid7Source ids(clock);
  return {.program = "notes",
          .release = "0.2.0",
          .instance = ids.next(),
          .taken = base::from_milliseconds(1'800'000'000'123),
          .from = {.format = 1, .release = "0.1.0"},
          .to = {.format = 3, .release = "0.2.0"},
          .bytes = 40'960,
          .sha256 = std::string(64, 'a'),
          .structure_sha256 = std::string(64, 'b'),
          .stamp = {.format = 1, .oldest_reader = 1, .oldest_writer = 1, .epoch = 7, .hold = 1},
          .stages = {{"planned", base::from_milliseconds(1)},
                     {"snapshotted", base::from_milliseconds(2)}},
          .content = R"({"notes":3})"};
}

nlohmann::json sample_json() {
  return nlohmann::json::parse(manifest_text(sample()));
}

std::string refusal_of(const std::string& text) {
  const auto parsed = parse_manifest(text);
  return parsed ? "" : parsed.error().message;
}

TEST(Manifest, ReadsWhatItWrote) {
  const Manifest written = sample();

  const auto read = parse_manifest(manifest_text(written));

  ASSERT_TRUE(read) << read.error().message;
  EXPECT_EQ(manifest_text(*read), manifest_text(written));
  EXPECT_EQ(read->instance, written.instance);
  EXPECT_EQ(read->taken, written.taken);
  EXPECT_EQ(read->stamp, written.stamp);
  EXPECT_EQ(read->from.release, "0.1.0");
  EXPECT_EQ(read->to.format, 3);
  EXPECT_EQ(read->stages.size(), 2U);
  EXPECT_EQ(read->content, written.content);
}

TEST(Manifest, SaysInWhosePlaceItCame) {
  Manifest written = sample();
  written.rewritten = {.names = {"20270115T080000123Z-format-1"},
                       .erased_up_to = 41,
                       .time = base::from_milliseconds(3)};

  const auto read = parse_manifest(manifest_text(written));

  ASSERT_TRUE(read && read->rewritten);
  EXPECT_EQ(read->rewritten->names, written.rewritten->names);
  EXPECT_EQ(read->rewritten->erased_up_to, 41);
  EXPECT_EQ(read->rewritten->time, base::from_milliseconds(3));
  EXPECT_FALSE(parse_manifest(manifest_text(sample()))->rewritten);
}

TEST(Manifest, MayBeWithoutContentAndWithoutAHold) {
  Manifest written = sample();
  written.content.clear();
  written.stamp.hold.reset();

  const auto read = parse_manifest(manifest_text(written));

  ASSERT_TRUE(read) << read.error().message;
  EXPECT_TRUE(read->content.empty());
  EXPECT_FALSE(read->stamp.hold);
}

TEST(Manifest, LeavesMembersOfALaterReleaseAlone) {
  nlohmann::json members = sample_json();
  members["signature"] = "later";

  EXPECT_TRUE(parse_manifest(members.dump()));
}

TEST(Manifest, OfANewerFormIsRefused) {
  nlohmann::json members = sample_json();
  members["form"] = 2;

  EXPECT_THAT(refusal_of(members.dump()), HasSubstr("form 2 is of a newer release"));
}

TEST(Manifest, NamesTheMemberThatIsMissingOrWrong) {
  nlohmann::json without_stamp = sample_json();
  without_stamp.erase("stamp");
  nlohmann::json wrong_time = sample_json();
  wrong_time["stages"][1]["time"] = "yesterday";

  EXPECT_THAT(refusal_of(without_stamp.dump()), HasSubstr("/stamp/format is missing"));
  EXPECT_THAT(refusal_of(wrong_time.dump()), HasSubstr("/stages/1/time"));
  EXPECT_THAT(refusal_of("[]"), HasSubstr("/form is missing"));
}

TEST(Manifest, NamesMoreSpacesThanARequestMayHaveValues) {
  Manifest written = sample();
  written.content = nlohmann::json({{"spaces", std::vector<int>(600'000, 7)}}).dump();

  const auto read = parse_manifest(manifest_text(written));

  ASSERT_TRUE(read);
  EXPECT_EQ(read->content.size(), written.content.size());
}

TEST(Manifest, ThatIsCutOffIsRefused) {
  const std::string text = manifest_text(sample());

  EXPECT_THAT(refusal_of(text.substr(0, text.size() / 2)), HasSubstr("no manifest"));
  EXPECT_THAT(refusal_of(""), HasSubstr("no manifest"));
}

}  // namespace
}  // namespace theseus::upgrade

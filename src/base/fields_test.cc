#include "base/fields.h"

#include <gtest/gtest.h>

#include <functional>
#include <nlohmann/json.hpp>

namespace theseus::base {
namespace {

using nlohmann::json;

TEST(Fields, GiveWhatIsThere) {
  const json object = {{"text", "a"},      {"count", 3},    {"share", 0.5},
                       {"yes", true},      {"tags", {"x"}}, {"time", "1970-01-01T00:00:00Z"},
                       {"map", {{"k", 1}}}};
  Fields fields(object);

  EXPECT_EQ(fields.text("text"), "a");
  EXPECT_EQ(fields.integer("count", 0, 3), 3);
  EXPECT_EQ(fields.number("share", 0, 1), 0.5);
  EXPECT_EQ(fields.boolean("yes"), true);
  EXPECT_EQ(fields.texts("tags", {}, 1), std::vector<std::string>{"x"});
  EXPECT_EQ(fields.time("time"), from_milliseconds(0));
  EXPECT_NE(fields.object("map"), nullptr);
  EXPECT_FALSE(fields.fault());
}

TEST(Fields, GiveNothingForWhatIsAbsentAndCallItNoFault) {
  const json object = json::object();
  Fields fields(object);

  EXPECT_FALSE(fields.text("text"));
  EXPECT_FALSE(fields.id("id"));
  EXPECT_FALSE(fields.fault());
}

TEST(Fields, RefuseAFieldThatNobodyAskedFor) {
  const json object = {{"text", "a"}, {"txet", "b"}};
  Fields fields(object, "/memories/3");

  fields.text("text");

  ASSERT_TRUE(fields.fault());
  EXPECT_EQ(fields.fault()->pointer, "/memories/3/txet");
}

TEST(Fields, KeepTheFirstFaultOnly) {
  const json object = {{"a", 1}, {"b", 2}};
  Fields fields(object);

  fields.text("b");
  fields.text("a");

  EXPECT_EQ(fields.fault()->pointer, "/b");
}

TEST(Fields, RefuseWhatIsNoObject) {
  const json array = json::array();

  EXPECT_EQ(Fields(array).fault()->message, "must be a JSON object");
}

TEST(Fields, TellAnAbsentFieldFromANull) {
  const json object = {{"a", nullptr}};
  Fields fields(object);

  EXPECT_TRUE(fields.is_null("a"));
  EXPECT_FALSE(fields.is_null("b"));
}

struct Fault {
  std::string_view name;
  json value;
  std::function<void(Fields&)> read;
  std::string pointer;
  FieldFault::Kind kind = FieldFault::Kind::invalid;
};

void PrintTo(const Fault& fault, std::ostream* out) {
  *out << fault.name;
}

class RefusesField : public testing::TestWithParam<Fault> {};

TEST_P(RefusesField, AndNamesIt) {
  const json object = {{"f", GetParam().value}};
  Fields fields(object);

  GetParam().read(fields);

  ASSERT_TRUE(fields.fault());
  EXPECT_EQ(fields.fault()->pointer, GetParam().pointer);
  EXPECT_EQ(fields.fault()->kind, GetParam().kind);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, RefusesField,
    testing::Values(Fault{"wrong type", 1, [](Fields& f) { f.text("f"); }, "/f"},
                    Fault{"null", nullptr, [](Fields& f) { f.text("f"); }, "/f"},
                    Fault{"empty", "", [](Fields& f) { f.text("f", {.min_bytes = 1}); }, "/f"},
                    Fault{"too long", "abc", [](Fields& f) { f.text("f", {.max_bytes = 2}); }, "/f",
                          FieldFault::Kind::too_large},
                    Fault{"U+0000", std::string("a\0b", 3), [](Fields& f) { f.text("f"); }, "/f"},
                    Fault{"no word", "c",
                          [](Fields& f) {
                            f.word("f", {"a", "b"});
                          },
                          "/f"},
                    Fault{"fraction", 1.5, [](Fields& f) { f.integer("f", 0, 9); }, "/f"},
                    Fault{"below", -1, [](Fields& f) { f.integer("f", 0, 9); }, "/f"},
                    Fault{"above", 10, [](Fields& f) { f.integer("f", 0, 9); }, "/f"},
                    Fault{"beyond 63 bits", UINT64_MAX,
                          [](Fields& f) { f.integer("f", -1, INT64_MAX); }, "/f"},
                    Fault{"number above", 1.01, [](Fields& f) { f.number("f", 0, 1); }, "/f"},
                    Fault{"no boolean", 1, [](Fields& f) { f.boolean("f"); }, "/f"},
                    Fault{"no time", "yesterday", [](Fields& f) { f.time("f"); }, "/f"},
                    Fault{"no id", "x", [](Fields& f) { f.id("f"); }, "/f"},
                    Fault{"too many", json{"a", "b"}, [](Fields& f) { f.texts("f", {}, 1); }, "/f"},
                    Fault{"bad item", json{"a", 2}, [](Fields& f) { f.texts("f", {}, 9); }, "/f/1"},
                    Fault{"bad id item", json{"a"}, [](Fields& f) { f.ids("f", 9); }, "/f/0"},
                    Fault{"no array", "a", [](Fields& f) { f.array("f"); }, "/f"},
                    Fault{"no object", "a", [](Fields& f) { f.object("f"); }, "/f"},
                    Fault{"missing", 1, [](Fields& f) { f.require("g"); }, "/g"}));

TEST(PointerTo, EscapesWhatRfc6901Escapes) {
  EXPECT_EQ(pointer_to("/a", "b/c~d"), "/a/b~1c~0d");
}

}  // namespace
}  // namespace theseus::base

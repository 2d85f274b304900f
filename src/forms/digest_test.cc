#include "forms/digest.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <random>

#include "base/error.h"

namespace theseus::forms {
namespace {

using nlohmann::json;

const base::Bytes kSecret(32, 7);

/// Rows with bodies of any shape, and their changes.
class AnyRow {
 public:
  explicit AnyRow(unsigned seed) : random_(seed) {
    memory_ = any_bytes();
    key_ = any_bytes();
    body_ = any_object(3);
  }

  Row row(const std::string& text) const {
    return {
        .kind = "revise", .memory = memory_, .revision = 3, .time = 99, .key = key_, .body = text};
  }

  const json& body() const { return body_; }

  /// The same JSON with the members of every object in any order, and any white space.
  std::string written_otherwise(const json& value) {
    if (!value.is_structured()) return value.dump();
    std::vector<std::string> parts;
    for (const auto& [name, inner] : value.items()) {
      const std::string content = gap() + written_otherwise(inner) + gap();
      parts.push_back(value.is_object() ? gap() + json(name).dump() + gap() + ":" + content
                                        : content);
    }
    if (value.is_object()) std::shuffle(parts.begin(), parts.end(), random_);
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ",") + part;
    return (value.is_object() ? "{" : "[") + text + (value.is_object() ? "}" : "]");
  }

  /// One value anywhere in it is another one.
  json changed() {
    json copy = body_;
    const json places = copy.flatten();
    auto place = places.begin();
    std::advance(place, pick(static_cast<int>(places.size())));
    json& value = copy[json::json_pointer(place.key())];
    const json before = value;
    while (value == before) value = any_value(0);
    return copy;
  }

 private:
  int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random_); }
  std::string gap() { return std::string(static_cast<std::size_t>(pick(3)), " \n\t"[pick(3)]); }

  base::Bytes any_bytes() {
    base::Bytes bytes(16);
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(pick(256));
    return bytes;
  }

  json any_object(int depth) {
    json object = json::object();
    for (int i = 1 + pick(5); i > 0; --i) object["n" + std::to_string(pick(99))] = any_value(depth);
    return object;
  }

  json any_value(int depth) {
    switch (pick(depth > 0 ? 8 : 6)) {
      case 0:
        return nullptr;
      case 1:
        return pick(2) == 0;
      case 2:
        return pick(1000) - 500;
      case 3:
        return (pick(1000) * 2 + 1) / 1024.0;
      case 4:
        return "text " + std::to_string(pick(1000));
      case 5:
        return "日本 \n \" " + std::to_string(pick(1000));
      case 6:
        return any_object(depth - 1);
      default:
        return json::array({any_value(depth - 1), any_value(depth - 1)});
    }
  }

  std::mt19937 random_;
  base::Bytes memory_, key_;
  json body_;
};

class AnyDigest : public ::testing::TestWithParam<unsigned> {
 protected:
  Digest digest(const Row& row) const { return DigestKey(kSecret).digest(row).value(); }
  Digest of_body(const std::string& text) const { return digest(any.row(text)); }

  AnyRow any{GetParam()};
};

TEST_P(AnyDigest, IsTheSameHoweverTheBodyIsWritten) {
  EXPECT_EQ(of_body(any.written_otherwise(any.body())), of_body(any.body().dump()));
  EXPECT_EQ(of_body(any.body().dump(2)), of_body(any.body().dump()));
}

TEST_P(AnyDigest, IsAnotherWhenAnyValueIsAnother) {
  EXPECT_NE(of_body(any.changed().dump()), of_body(any.body().dump()));
}

TEST_P(AnyDigest, IsAnotherWhenAnyCellIsAnother) {
  const std::string text = any.body().dump();
  const base::Bytes other(16, 0);
  const std::vector<std::function<void(Row&)>> changes = {
      [](Row& row) { row.kind = "Revise"; },
      [](Row& row) { row.kind = "remember"; },
      [&](Row& row) { row.memory = other; },
      [](Row& row) { row.memory.reset(); },
      [](Row& row) { row.revision = 4; },
      [](Row& row) { row.revision.reset(); },
      [](Row& row) { row.time += 1; },
      [](Row& row) { row.time *= 10; },
      [&](Row& row) { row.key = other; },
      [](Row& row) { row.key.reset(); },
      [](Row& row) { row.body.reset(); },
      [](Row& row) { row.body = "{}"; },
      [](Row& row) { std::swap(row.memory, row.key); },
  };

  for (const auto& change : changes) {
    Row row = any.row(text);
    change(row);
    EXPECT_NE(digest(row), of_body(text));
  }
}

INSTANTIATE_TEST_SUITE_P(Seeds, AnyDigest, ::testing::Range(1U, 300U));

TEST(DigestKey, IsAnotherForAnotherSecret) {
  base::Bytes other = kSecret;
  other.back() ^= 1U;
  const Row row = {.kind = "restore", .time = 1};

  EXPECT_NE(DigestKey(kSecret).digest(row).value(), DigestKey(other).digest(row).value());
}

TEST(DigestKey, RefusesASecretThatWasCut) {
  EXPECT_THROW(DigestKey(base::Bytes(15)), base::Error);
}

TEST(DigestKey, RefusesARowThatHasNoCanonicalForm) {
  EXPECT_FALSE(DigestKey(kSecret).digest({.kind = "revise", .time = 1, .body = "no JSON"}));
}

}  // namespace
}  // namespace theseus::forms

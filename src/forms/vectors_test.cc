// The vectors that a second implementation (tests/forms/judge.py) computes as well.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "forms/digest.h"
#include "forms/root.h"

namespace theseus::forms {
namespace {

using nlohmann::json;

base::Bytes from_hex(const std::string& hex) {
  base::Bytes bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    bytes.push_back(static_cast<std::uint8_t>(std::stoul(hex.substr(i, 2), nullptr, 16)));
  }
  return bytes;
}

std::optional<base::Bytes> find_bytes(const json& hex) {
  return hex.is_null() ? std::nullopt : std::optional(from_hex(hex.get<std::string>()));
}

/// A row of the file, and what it lends to a Row.
struct Vector {
  explicit Vector(const json& line)
      : name(line["name"]),
        kind(line["kind"]),
        memory(find_bytes(line["memory"])),
        key(find_bytes(line["key"])),
        canonical(line["canonical"]),
        digest(line["digest"]) {
    row = {.kind = kind, .memory = memory, .time = line["time"], .key = key};
    if (!line["revision"].is_null()) row.revision = line["revision"].get<std::int64_t>();
    if (line["body"].is_null()) return;
    body = line["body"];
    row.body = body;
  }
  Vector(const Vector&) = delete;

  std::string name, kind, body;
  std::optional<base::Bytes> memory, key;
  std::string canonical, digest;
  Row row;
};

struct Vectors : ::testing::Test {
  Vectors() {
    std::ifstream file(std::string(THESEUS_SOURCE_DIR) + "/tests/forms/vectors.ndjson");
    for (std::string line; std::getline(file, line);) lines.push_back(json::parse(line));
  }

  std::vector<json> lines;
};

TEST_F(Vectors, HaveTheSameBytesDigestsAndRootHere) {
  const DigestKey key(from_hex(lines.front()["secret"]));
  Root root;
  ASSERT_GE(lines.size(), 22U);

  for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
    const Vector vector(lines[i]);
    EXPECT_EQ(base::to_hex(canonical_row(vector.row).value()), vector.canonical) << vector.name;
    const Digest digest = key.digest(vector.row).value();
    EXPECT_EQ(base::to_hex(digest), vector.digest) << vector.name;
    root.add(digest);
  }
  EXPECT_EQ(root.hex(), lines.back()["root"]);
}

}  // namespace
}  // namespace theseus::forms

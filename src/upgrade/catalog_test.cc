#include "upgrade/catalog.h"

#include <gtest/gtest.h>

#include <array>

namespace theseus::upgrade {
namespace {

constexpr std::string_view kSum =
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
constexpr Step kStep = {.summary = "Does nothing"};

constexpr CatalogEntry entry(std::int64_t number) {
  return {.number = number, .name = "step", .step = &kStep, .checksum = {kSum, kSum}};
}

TEST(Catalog, CountsFromOneWithoutAGap) {
  constexpr std::array kGood = {entry(1), entry(2), entry(3)};
  constexpr std::array kGap = {entry(1), entry(3)};
  constexpr std::array kTwice = {entry(1), entry(1)};
  constexpr std::array kLate = {entry(2)};

  EXPECT_TRUE(has_no_gap(kGood));
  EXPECT_FALSE(has_no_gap(kGap));
  EXPECT_FALSE(has_no_gap(kTwice));
  EXPECT_FALSE(has_no_gap(kLate));
  EXPECT_FALSE(has_no_gap({}));
}

TEST(Catalog, RefusesAnEntryWithoutItsNameOrItsChecksums) {
  constexpr std::array kNoName = {
      CatalogEntry{.number = 1, .name = "", .step = &kStep, .checksum = {kSum, kSum}}};
  constexpr std::array kNoChecksum = {CatalogEntry{
      .number = 1, .name = "step", .step = &kStep, .checksum = {.sqlite = kSum, .postgres = ""}}};

  EXPECT_FALSE(has_no_gap(kNoName));
  EXPECT_FALSE(has_no_gap(kNoChecksum));
}

}  // namespace
}  // namespace theseus::upgrade

#include "forms/root.h"

#include <gtest/gtest.h>

#include "base/error.h"

namespace theseus::forms {
namespace {

Digest filled(std::uint8_t byte) {
  Digest digest;
  digest.fill(byte);
  return digest;
}

Digest one() {
  Digest digest{};
  digest[0] = 1;
  return digest;
}

TEST(Root, DoesNotDependOnTheOrder) {
  Root forwards;
  Root backwards;

  for (std::uint8_t i = 0; i < 200; ++i) forwards.add(filled(i));
  for (std::uint8_t i = 200; i > 0; --i) backwards.add(filled(static_cast<std::uint8_t>(i - 1)));

  EXPECT_EQ(forwards, backwards);
}

TEST(Root, CarriesThroughAllItsBytesAndBeginsAnewAtTheEnd) {
  Root root;

  root.add(filled(0xff));
  root.add(one());

  EXPECT_EQ(root, Root());
}

TEST(Root, CarriesFromTheLowHalfToTheHigh) {
  Digest low_half{};
  std::fill_n(low_half.begin(), 8, std::uint8_t{0xff});
  Root root;

  root.add(low_half);
  root.add(one());

  EXPECT_EQ(root.hex(), "00000000000000000100000000000000");
}

TEST(Root, TakesAwayWhatWasAdded) {
  Root root;
  root.add(filled(0x70));
  const Root before = root;

  root.add(filled(0xf1));
  root.subtract(filled(0xf1));

  EXPECT_EQ(root, before);
}

TEST(Root, BorrowsBelowNothing) {
  Root root;

  root.subtract(one());

  EXPECT_EQ(root.bytes(), filled(0xff));
}

TEST(Root, CountsARowTwiceWhenItIsThereTwice) {
  Root once;
  Root twice;

  once.add(filled(3));
  twice.add(filled(3));
  twice.add(filled(3));

  EXPECT_NE(once, twice);
  EXPECT_NE(twice, Root());
}

TEST(Root, AddsTheChangesOfAnother) {
  Root changes;
  changes.subtract(filled(1));
  changes.add(filled(2));
  Root root;
  root.add(filled(1));

  root.add(changes);

  Root expected;
  expected.add(filled(2));
  EXPECT_EQ(root, expected);
}

TEST(Root, ComesBackFromItsBytes) {
  Root root;
  root.add(filled(0x12));

  EXPECT_EQ(Root(base::BytesView(root.bytes())), root);
  EXPECT_THROW(Root(base::Bytes(15)), base::Error);
}

}  // namespace
}  // namespace theseus::forms

#include "http/waiting_room.h"

#include <gtest/gtest.h>

namespace theseus::http {
namespace {

TEST(WaitingRoom, HasPlacesForHalfOfTheWorkers) {
  WaitingRoom room(5);

  const auto first = room.find_place();
  const auto second = room.find_place();

  EXPECT_TRUE(first.has_value());
  EXPECT_TRUE(second.has_value());
  EXPECT_FALSE(room.find_place().has_value());
}

TEST(WaitingRoom, HasAPlaceAgainWhenOneIsGivenBack) {
  WaitingRoom room(2);
  auto place = room.find_place();
  ASSERT_FALSE(room.find_place().has_value());

  place.reset();

  EXPECT_TRUE(room.find_place().has_value());
}

TEST(WaitingRoom, HasOnePlaceWhereThereIsOneWorker) {
  WaitingRoom room(1);

  const auto place = room.find_place();

  EXPECT_TRUE(place.has_value());
  EXPECT_FALSE(room.find_place().has_value());
}

}  // namespace
}  // namespace theseus::http

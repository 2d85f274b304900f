#include "storage/sqlite/write_queue.h"

#include <gtest/gtest.h>

#include <future>

#include "storage/testing/notes_database.h"

namespace theseus::storage {
namespace {

using namespace std::chrono_literals;

const WriteWork kNothing = [](Transaction&) { return Ending::commit; };

TEST(WriteQueueTest, WhatWasInLineIsTakenAfterTheClose) {
  WriteQueue queue(1h);
  auto caller = std::async(std::launch::async, [&] { queue.submit(&kNothing); });
  ASSERT_TRUE(queue.wait());

  queue.close();

  ASSERT_TRUE(queue.wait());
  WriteGroup group;
  queue.take(group, 10);
  EXPECT_EQ(group.size(), 1U);
  EXPECT_FALSE(queue.wait());
  queue.answer(group);
  EXPECT_NO_THROW(caller.get());
  queue.wait_until_left();
}

TEST(WriteQueueTest, WhatComesAfterTheCloseIsRefused) {
  WriteQueue queue(1h);

  queue.close();

  expect_error(base::ErrorKind::unavailable, [&] { queue.submit(&kNothing); });
}

TEST(WriteQueueTest, NoMoreIsTakenThanAskedFor) {
  WriteQueue queue(1h);
  auto first = std::async(std::launch::async, [&] { queue.submit(&kNothing); });
  auto second = std::async(std::launch::async, [&] { queue.submit(&kNothing); });
  WriteGroup group;

  while (group.empty()) queue.take(group, 1);
  EXPECT_EQ(group.size(), 1U);

  while (group.size() < 2) queue.take(group, 1);
  queue.answer(group);
  EXPECT_NO_THROW(first.get());
  EXPECT_NO_THROW(second.get());
}

}  // namespace
}  // namespace theseus::storage

#include "app/batch_figures.h"

#include <gtest/gtest.h>

namespace theseus::app {
namespace {

using std::chrono::microseconds;

TEST(BatchFigures, CountWhatBatchesHeldAndTheLongest) {
  BatchFigures figures;

  figures.count(microseconds(2'000));
  figures.count(microseconds(5'000));
  figures.count(microseconds(3'000));

  EXPECT_EQ(figures.batches(), 3);
  EXPECT_DOUBLE_EQ(figures.seconds(), 0.01);
  EXPECT_DOUBLE_EQ(figures.longest_seconds(), 0.005);
}

TEST(BatchFigures, CountTheBatchBeforeTheRestBehindIt) {
  BatchFigures figures;

  figures.counting_rest()(microseconds(10));

  EXPECT_EQ(figures.batches(), 1);
}

}  // namespace
}  // namespace theseus::app

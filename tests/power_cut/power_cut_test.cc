#include <gtest/gtest.h>

#include <algorithm>
#include <future>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "power_cut/acknowledgements.h"
#include "power_cut/clients.h"
#include "power_cut/product.h"
#include "power_cut/restart.h"
#include "retrieval/embedding/static_model.h"
#include "support/temporary_folder.h"
#include "upgrade/recorder/crash_images.h"
#include "upgrade/recorder/recording.h"

namespace theseus::tests {
namespace {

class PowerCutTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { model_ = retrieval::StaticModel::built_in(); }
  static void TearDownTestSuite() { model_.reset(); }

  /// A day of one client after the other, with checkpoints, a stop in good order and a restart.
  Recording one_write_at_a_time() {
    return record(folder_.path(), [this] {
      for (const int session : {1, 2}) {
        Product product(folder_ / "data", *model_);
        for (const int day : {1, 2, 3}) {
          const std::string name = std::to_string(session) + "-" + std::to_string(day);
          Client client(product, acknowledgements_, name);
          client.live_through_a_day(day);
          client.change_the_keys();
          if (day != 3) product.database().checkpoint();
        }
        if (session == 1) product.close();
      }
    });
  }

  Recording many_clients_at_once(int count) {
    return record(folder_.path(), [this, count] {
      Product product(folder_ / "data", *model_);
      std::vector<std::future<void>> clients;
      for (int i = 0; i < count; ++i) {
        clients.push_back(std::async(std::launch::async, [this, &product, i] {
          Client client(product, acknowledgements_, "client-" + std::to_string(i));
          client.live_through_a_day(i);
          if (i % 16 == 0) client.change_the_keys();
          if (i % 16 == 8) product.database().checkpoint();
        }));
      }
      for (std::future<void>& client : clients) client.get();
    });
  }

  std::string fault_of(const Image& image) const {
    return fault_after_restart(image.folder / "data", acknowledgements_.writes_of(image.marks),
                               acknowledgements_.keys_of(image.marks));
  }

  void expect_no_loss(const Recording& recording) {
    const ImageOptions options = image_options(150);
    const ImageCounts counts = for_each_image(recording, options, [this](const Image& image) {
      EXPECT_EQ(fault_of(image), "") << image.description;
    });
    std::cout << acknowledgements_.size() << " acknowledgements, " << recording.operations.size()
              << " operations, " << describe(counts) << std::endl;
  }

  /// How many images of a program with a planted fault are found out.
  std::size_t images_found_out(const Recording& recording) {
    std::size_t found_out = 0;
    for_each_image(recording, {.count = 300, .seed = 1}, [&](const Image& image) {
      if (!fault_of(image).empty()) ++found_out;
    });
    return found_out;
  }

 private:
  static inline std::unique_ptr<retrieval::StaticModel> model_;

  const TemporaryFolder folder_;
  Acknowledgements acknowledgements_;
};

TEST_F(PowerCutTest, LosesNothingAcknowledgedOfOneWriteAtATime) {
  expect_no_loss(one_write_at_a_time());
}

TEST_F(PowerCutTest, LosesNothingAcknowledgedOfSixtyFourClients) {
  expect_no_loss(many_clients_at_once(64));
}

using PowerCutHarnessTest = PowerCutTest;

bool is_log(std::string_view path) {
  return path.ends_with("-wal");
}

/// What it would be if each acknowledgement were given just before the sync of the log that it
/// waited for.
Recording answered_too_early(Recording recording) {
  std::vector<Operation> operations;
  const auto is_sync_of_log = [](const Operation& operation) {
    return operation.kind == Operation::Kind::sync && is_log(operation.path);
  };
  for (Operation& operation : recording.operations) {
    const bool is_mark = operation.kind == Operation::Kind::mark;
    const auto sync = std::find_if(operations.rbegin(), operations.rend(), is_sync_of_log);
    const bool moves = is_mark && sync != operations.rend();
    operations.insert(moves ? std::prev(sync.base()) : operations.end(), std::move(operation));
  }
  return {.names = std::move(recording.names),
          .content = std::move(recording.content),
          .operations = std::move(operations)};
}

TEST_F(PowerCutHarnessTest, FindsAProgramThatDoesNotSyncItsLog) {
  EXPECT_GT(images_found_out(without_syncs(one_write_at_a_time(), is_log)), 0U);
}

TEST_F(PowerCutHarnessTest, FindsAProgramThatDoesNotSyncItsFolder) {
  const auto is_folder = [](std::string_view path) { return path == "data"; };

  EXPECT_GT(images_found_out(without_syncs(one_write_at_a_time(), is_folder)), 0U);
}

TEST_F(PowerCutHarnessTest, FindsAProgramThatDoesNotSyncItsDatabaseBeforeTheLogStartsAnew) {
  const auto is_database = [](std::string_view path) { return path == "data/theseus.db"; };

  EXPECT_GT(images_found_out(without_syncs(one_write_at_a_time(), is_database)), 0U);
}

TEST_F(PowerCutHarnessTest, FindsAProgramThatAnswersBeforeItsWriteIsOnDisk) {
  EXPECT_GT(images_found_out(answered_too_early(one_write_at_a_time())), 0U);
}

}  // namespace
}  // namespace theseus::tests

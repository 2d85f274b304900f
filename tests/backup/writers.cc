#include "writers.h"

#include <chrono>
#include <memory>
#include <random>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "memory/memories.h"
#include "migrations/program.h"
#include "support/content.h"
#include "upgrade/data_set.h"

namespace theseus::tests {
namespace {

constexpr int kWriters = 8;
constexpr int kWritesToACheckpoint = 64;
// Or the data would grow with the rounds, and each would take longer than the one before.
constexpr std::chrono::milliseconds kRest{20};

class NoIndex final : public memory::TextIndex {
 public:
  std::unique_ptr<memory::PreparedText> prepare(std::string_view) const override {
    return std::make_unique<memory::PreparedText>();
  }
  void added(storage::Transaction&, std::int64_t, std::int64_t,
             const memory::PreparedText&) override {}
  void carried(storage::Transaction&, std::int64_t, std::int64_t, std::int64_t) override {}
  void dropped(storage::Transaction&, std::int64_t, std::int64_t) override {}
};

// The data as one process has it open.
class OpenMemories {
 public:
  explicit OpenMemories(const std::filesystem::path& folder) {
    auto opened =
        upgrade::DataSet::open(migrations::this_program(), {.folder = folder,
                                                            .role = "serve",
                                                            .absence = upgrade::Absence::create,
                                                            .clock = clock_,
                                                            .ids = ids_});
    if (!opened) throw std::runtime_error(opened.error().message);
    data_ = std::move(*opened);
    memories_ = std::make_unique<memory::Memories>(
        memory::Memories::Parts{data_->database(), index_, clock_, ids_}, memory::Retention{});
  }

  void remember(const std::string& text) {
    const auto remembered = memories_->remember({.caller = {}, .space = "home"},
                                                {content_with(text)}, memory::OnDuplicate::add);
    if (!remembered) throw std::runtime_error(remembered.error().message);
  }
  upgrade::DataSet& data() noexcept { return *data_; }

 private:
  base::SystemClock clock_;
  base::Uuid7Source ids_{clock_};
  NoIndex index_;
  std::unique_ptr<upgrade::DataSet> data_;
  std::unique_ptr<memory::Memories> memories_;
};

}  // namespace

int write_without_end(const std::filesystem::path& data) {
  OpenMemories memories(data);
  std::vector<std::jthread> writers;
  for (int writer = 0; writer < kWriters; ++writer) {
    writers.emplace_back([&memories, writer] {
      for (int i = 1;; ++i) {
        memories.remember("writer " + std::to_string(writer) + " says " + std::to_string(i));
        if (i % kWritesToACheckpoint == writer) memories.data().database().checkpoint();
        std::this_thread::sleep_for(kRest);
      }
    });
  }
  writers.clear();
  return 0;
}

void make_data(const std::filesystem::path& data) {
  OpenMemories memories(data);
  std::mt19937 random(7);
  for (int i = 0; i < 20; ++i) {
    std::string text = "memory " + std::to_string(i) + " ";
    // At random, or it would be packed to next to nothing.
    while (text.size() < 60'000) text += static_cast<char>('0' + random() % 64);
    memories.remember(text);
  }
  memories.data().close();
}

}  // namespace theseus::tests

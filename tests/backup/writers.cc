#include "writers.h"

#include <chrono>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "open_memories.h"

namespace theseus::tests {
namespace {

constexpr int kWriters = 8;
constexpr int kWritesToACheckpoint = 64;
// Or the data would grow with the rounds, and each would take longer than the one before.
constexpr std::chrono::milliseconds kRest{20};

}  // namespace

int write_without_end(const std::filesystem::path& data) {
  OpenMemories memories({.folder = data, .absence = upgrade::Absence::create});
  std::vector<std::jthread> writers;
  for (int writer = 0; writer < kWriters; ++writer) {
    writers.emplace_back([&memories, writer] {
      for (int i = 1;; ++i) {
        memories.remember("writer " + std::to_string(writer) + " says " + std::to_string(i));
        if (i % kWritesToACheckpoint == writer) memories.database().checkpoint();
        std::this_thread::sleep_for(kRest);
      }
    });
  }
  writers.clear();
  return 0;
}

void make_data(const std::filesystem::path& data) {
  OpenMemories memories({.folder = data, .absence = upgrade::Absence::create});
  std::mt19937 random(7);
  for (int i = 0; i < 20; ++i) {
    std::string text = "memory " + std::to_string(i) + " ";
    // At random, or it would be packed to next to nothing.
    while (text.size() < 60'000) text += static_cast<char>('0' + random() % 64);
    memories.remember(text);
  }
  memories.close();
}

}  // namespace theseus::tests

// Where the compiler brings no libFuzzer: a fixed number of changed lines from a fixed seed.
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace {

constexpr int kRuns = 20'000;
constexpr int kMostChanges = 8;
constexpr unsigned kSeed = 20'260'728;

/// What clients say in recorded conversations.
std::vector<std::string> load_seeds(int count, char** files) {
  std::vector<std::string> seeds;
  for (int i = 1; i < count; ++i) {
    std::ifstream file(files[i]);
    for (std::string line; std::getline(file, line);) {
      if (line.starts_with("> ")) seeds.push_back(line.substr(2));
    }
  }
  return seeds;
}

class Changes {
 public:
  explicit Changes(const std::vector<std::string>& seeds) : seeds_(seeds) {}

  std::string next() {
    std::string text = seeds_[below(seeds_.size())];
    for (std::size_t left = below(kMostChanges); left > 0; --left) change(text);
    return text;
  }

 private:
  std::size_t below(std::size_t bound) {
    return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random_);
  }

  void change(std::string& text) {
    static const std::vector<std::string> kPieces = {"{",       "}",    "[",  "]",    "\"", ",",
                                                     ":",       "null", "-1", "1e99", "{}", "[]",
                                                     "\\u0000", "\xFF", "\n", "true", "\\"};
    const std::size_t place = below(text.size() + 1);
    switch (below(5)) {
      case 0:
        text.insert(place, kPieces[below(kPieces.size())]);
        break;
      case 1:
        text.erase(place, below(8) + 1);
        break;
      case 2:
        text.resize(place);
        break;
      case 3:
        text.insert(place, text.substr(below(text.size() + 1), below(32)));
        break;
      default:
        if (place < text.size()) text[place] = static_cast<char>(below(256));
    }
  }

  const std::vector<std::string>& seeds_;
  std::mt19937 random_{kSeed};
};

}  // namespace

int main(int count, char** files) {
  const auto seeds = load_seeds(count, files);
  if (seeds.empty()) {
    std::fprintf(stderr, "usage: %s CONVERSATION..: nothing ran without seeds\n", files[0]);
    return 2;
  }
  Changes changes(seeds);
  for (int i = 0; i < kRuns; ++i) {
    const std::string text = changes.next();
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  }
  std::printf("%d messages from %zu seeds\n", kRuns, seeds.size());
}

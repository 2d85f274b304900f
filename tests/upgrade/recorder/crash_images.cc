#include "upgrade/recorder/crash_images.h"

#include <unistd.h>

#include <array>
#include <cstdlib>
#include <iostream>
#include <random>
#include <set>
#include <stdexcept>
#include <utility>

#include "upgrade/recorder/disk.h"
#include "upgrade/recorder/picture.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

constexpr std::array kLosses = {Loss::nothing, Loss::all_unsynced, Loss::some_unsynced, Loss::torn};

std::optional<std::uint64_t> find_number(const char* variable) {
  const char* value = std::getenv(variable);
  return value == nullptr ? std::nullopt : std::optional<std::uint64_t>(std::stoull(value));
}

/// A place for one folder after the other, in memory where the system has such a place.
class Workbench {
 public:
  Workbench() {
    const fs::path memory = "/dev/shm";
    const bool is_there = ::access(memory.c_str(), W_OK | X_OK) == 0;
    std::string name =
        (is_there ? memory : fs::temp_directory_path()) / "theseus-crash-images-XXXXXX";
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("mkdtemp " + name);
    path_ = name;
  }
  ~Workbench() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  Workbench(const Workbench&) = delete;
  Workbench& operator=(const Workbench&) = delete;

  fs::path image() const { return path_ / "image"; }

 private:
  fs::path path_;
};

/// Goes over the recording in rounds, each with one kind of loss, until there are enough images.
class ImageRun {
 public:
  ImageRun(const Recording& recording, const ImageOptions& options,
           const std::function<void(const Image&)>& check)
      : recording_(recording), options_(options), check_(check) {}

  ImageCounts run() {
    constexpr int kRoundsInVain = 100;
    int in_vain = 0;
    for (std::uint64_t round = 0; in_vain < kRoundsInVain && !is_done(); ++round) {
      const std::size_t before = next_number_;
      run_round(round);
      in_vain = next_number_ == before ? in_vain + 1 : 0;
    }
    counts_.points = points_.size();
    return counts_;
  }

 private:
  bool is_done() const { return next_number_ >= options_.count; }

  void run_round(std::uint64_t round) {
    Disk disk(recording_);
    marks_.clear();
    const Loss loss = kLosses[round % kLosses.size()];
    const std::vector<Operation>& operations = recording_.operations;
    for (std::size_t point = 0; point <= operations.size() && !is_done(); ++point) {
      if (point > 0) {
        const Operation& operation = operations[point - 1];
        disk.apply(operation);
        if (operation.kind == Operation::Kind::mark) marks_.push_back(operation.bytes);
      }
      Random random = random_of(round, point);
      if (!is_chosen(random)) continue;
      if (const auto picture = disk.find_picture(loss, random)) offer(*picture, point, loss);
    }
  }

  // Each image has numbers of its own, whatever was drawn for those before it.
  Random random_of(std::uint64_t round, std::size_t point) const {
    std::seed_seq seeds{options_.seed, options_.seed >> 32, round, std::uint64_t{point}};
    return Random(seeds);
  }

  bool is_chosen(Random& random) const {
    const double points = static_cast<double>(recording_.operations.size() + 1);
    const double wanted_a_round = static_cast<double>(options_.count) / kLosses.size();
    return wanted_a_round >= points || std::bernoulli_distribution(wanted_a_round / points)(random);
  }

  void offer(const Picture& picture, std::size_t point, Loss loss) {
    if (!seen_.insert({hash_of(picture), marks_.size()}).second) return;
    const std::size_t number = next_number_++;
    if (options_.only && *options_.only != number) return;
    lay_out(picture, workbench_.image());
    ++counts_.images;
    ++counts_.by_loss[loss];
    points_.insert(point);
    check_({.folder = workbench_.image(),
            .number = number,
            .point = point,
            .marks = marks_,
            .loss = loss,
            .description = describe(number, point, loss)});
  }

  std::string describe(std::size_t number, std::size_t point, Loss loss) const {
    const std::string behind = point == 0
                                   ? "at the beginning"
                                   : "behind " + tests::describe(recording_.operations[point - 1]);
    return "image " + std::to_string(number) + " of SEED=" + std::to_string(options_.seed) + ", " +
           name_of(loss) + ", point " + std::to_string(point) + " of " +
           std::to_string(recording_.operations.size()) + ", " + behind;
  }

  const Recording& recording_;
  const ImageOptions options_;
  const std::function<void(const Image&)>& check_;
  const Workbench workbench_;
  std::set<std::pair<std::size_t, std::size_t>> seen_;  ///< hash of the content, number of marks
  std::set<std::size_t> points_;
  std::vector<std::string> marks_;
  std::size_t next_number_ = 0;
  ImageCounts counts_;
};

}  // namespace

const char* name_of(Loss loss) noexcept {
  switch (loss) {
    case Loss::nothing:
      return "nothing lost";
    case Loss::all_unsynced:
      return "all lost that was not synced";
    case Loss::some_unsynced:
      return "some lost that was not synced";
    case Loss::torn:
      return "a write torn";
  }
  return "?";
}

ImageOptions image_options(std::size_t count) {
  ImageOptions options{.count = find_number("IMAGES").value_or(count),
                       .seed = find_number("SEED").value_or(std::random_device()()),
                       .only = find_number("IMAGE")};
  std::cout << "IMAGES=" << options.count << " SEED=" << options.seed;
  if (options.only) std::cout << " IMAGE=" << *options.only;
  std::cout << std::endl;
  return options;
}

std::string describe(const ImageCounts& counts) {
  std::string text =
      std::to_string(counts.images) + " images at " + std::to_string(counts.points) + " points";
  for (const auto& [loss, images] : counts.by_loss) {
    text += "; " + std::string(name_of(loss)) + ": " + std::to_string(images);
  }
  return text;
}

ImageCounts for_each_image(const Recording& recording, const ImageOptions& options,
                           const std::function<void(const Image&)>& check) {
  return ImageRun(recording, options, check).run();
}

}  // namespace theseus::tests

#include "upgrade/recorder/picture.h"

#include <algorithm>
#include <fstream>
#include <functional>
#include <iterator>
#include <stdexcept>
#include <string_view>

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;

Picture take_picture(const fs::path& folder, const std::set<std::string>& left_out) {
  Picture picture;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    const std::string path = entry.path().lexically_relative(folder);
    if (entry.is_directory()) {
      picture.folders.insert(path);
    } else {
      picture.files[path] = left_out.contains(path) ? "" : content_of(entry.path());
    }
  }
  return picture;
}

std::string difference_between(const std::string& recorded, const std::string& real) {
  const auto [one, other] = std::ranges::mismatch(recorded, real);
  if (one == recorded.end() && other == real.end()) return "";
  return std::to_string(recorded.size()) + " bytes recorded, " + std::to_string(real.size()) +
         " there, different from " + std::to_string(one - recorded.begin()) + " on";
}

}  // namespace

std::string content_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::size_t hash_of(const Picture& picture) {
  std::size_t hash = 0;
  const auto mix = [&hash](std::string_view text) {
    hash = (hash ^ std::hash<std::string_view>()(text)) * 0x9E3779B97F4A7C15U + 1;
  };
  for (const std::string& path : picture.folders) mix(path);
  for (const auto& [path, content] : picture.files) {
    mix(path);
    mix(content);
  }
  return hash;
}

void lay_out(const Picture& picture, const fs::path& folder) {
  fs::remove_all(folder);
  fs::create_directory(folder);
  fs::permissions(folder, fs::perms::owner_all);
  for (const std::string& path : picture.folders) fs::create_directory(folder / path);
  for (const auto& [path, content] : picture.files) {
    std::ofstream stream(folder / path, std::ios::binary);
    stream.write(content.data(), static_cast<std::streamsize>(content.size()));
    if (!stream.flush()) throw std::runtime_error("Cannot write " + (folder / path).string());
  }
}

std::string difference_between(const Picture& picture, const fs::path& folder,
                               const std::set<std::string>& left_out) {
  const Picture real = take_picture(folder, left_out);
  if (real.folders != picture.folders) return "the folders";
  for (const auto& [path, content] : picture.files) {
    if (!real.files.contains(path)) return path + " is not there";
    if (left_out.contains(path)) continue;
    const std::string difference = difference_between(content, real.files.at(path));
    if (!difference.empty()) return path + ": " + difference;
  }
  for (const auto& [path, content] : real.files) {
    if (!picture.files.contains(path)) return path + " was not recorded";
  }
  return "";
}

}  // namespace theseus::tests

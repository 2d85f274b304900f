#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "upgrade/recorder/recording.h"

namespace theseus::tests {

/// Turns watched calls that succeeded into operations. Paths are absolute, and some may lie outside
/// the folder. Not thread-safe: used under the mutex of Watch.
class Recorder {
 public:
  /// Takes what stands in the folder as the beginning. `folder` is canonical.
  explicit Recorder(std::string folder);

  const std::string& folder() const noexcept { return folder_; }

  void opened(int descriptor, const std::string& path, int flags);
  void closed(int descriptor);
  void wrote(int descriptor, std::uint64_t offset, std::string_view bytes);
  void resized(int descriptor, std::uint64_t size_bytes);
  void resized(const std::string& path, std::uint64_t size_bytes);
  void synced(int descriptor);
  void made_folder(const std::string& path);
  void linked(const std::string& path, const std::string& new_path);
  void renamed(const std::string& path, const std::string& new_path);
  void removed(const std::string& path);
  void marked(std::string text);

  Recording take_recording() { return std::move(recording_); }

 private:
  void read_beginning();

  /// Where the path stands, when its folder is a watched one.
  std::optional<Place> find_place(const std::string& path) const;
  std::optional<Inode> find_inode(const std::string& path) const;
  std::optional<Inode> find_inode(int descriptor) const;
  std::string path_within(const std::string& path) const;
  void add(Operation operation, const std::string& path);

  std::string folder_;
  Recording recording_;
  Names names_;  ///< as they are now
  Inode next_inode_ = kWatchedFolder + 1;
  std::map<int, Inode> descriptors_;
};

}  // namespace theseus::tests

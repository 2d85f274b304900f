#include "upgrade/recorder/recorder.h"

#include <fcntl.h>

#include <filesystem>
#include <utility>

#include "upgrade/recorder/picture.h"
#include "upgrade/recorder/watch.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using Kind = Operation::Kind;

}  // namespace

Recorder::Recorder(std::string folder) : folder_(std::move(folder)) {
  read_beginning();
}

// An iterator gives a folder before what is in it.
void Recorder::read_beginning() {
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder_)) {
    const Inode inode = next_inode_++;
    names_.emplace(find_place(entry.path()).value(), inode);
    if (!entry.is_directory()) recording_.content[inode] = content_of(entry.path());
  }
  recording_.names = names_;
}

void Recorder::opened(int descriptor, const std::string& path, int flags) {
  std::optional<Inode> inode = find_inode(path);
  const std::optional<Place> place = find_place(path);
  if (!inode && place && (flags & O_CREAT) != 0) {
    inode = next_inode_++;
    names_[*place] = *inode;
    add({.kind = Kind::create, .inode = *inode, .place = *place}, path);
  } else if (inode && (flags & O_TRUNC) != 0) {
    add({.kind = Kind::resize, .inode = *inode}, path);
  }
  if (inode) descriptors_[descriptor] = *inode;
}

void Recorder::closed(int descriptor) {
  descriptors_.erase(descriptor);
}

void Recorder::wrote(int descriptor, std::uint64_t offset, std::string_view bytes) {
  const std::optional<Inode> inode = find_inode(descriptor);
  if (!inode) return;
  add({.kind = Kind::write, .inode = *inode, .offset = offset, .bytes = std::string(bytes)},
      path_of(descriptor));
}

void Recorder::resized(int descriptor, std::uint64_t size_bytes) {
  const std::optional<Inode> inode = find_inode(descriptor);
  if (!inode) return;
  add({.kind = Kind::resize, .inode = *inode, .offset = size_bytes}, path_of(descriptor));
}

void Recorder::resized(const std::string& path, std::uint64_t size_bytes) {
  const std::optional<Inode> inode = find_inode(path);
  if (inode) add({.kind = Kind::resize, .inode = *inode, .offset = size_bytes}, path);
}

void Recorder::synced(int descriptor) {
  const std::optional<Inode> inode = find_inode(descriptor);
  if (inode) add({.kind = Kind::sync, .inode = *inode}, path_of(descriptor));
}

void Recorder::made_folder(const std::string& path) {
  const std::optional<Place> place = find_place(path);
  if (!place) return;
  const Inode inode = next_inode_++;
  names_[*place] = inode;
  add({.kind = Kind::make_folder, .inode = inode, .place = *place}, path);
}

void Recorder::linked(const std::string& path, const std::string& new_path) {
  const std::optional<Inode> inode = find_inode(path);
  const std::optional<Place> place = find_place(new_path);
  if (!inode || !place) return;
  names_[*place] = *inode;
  add({.kind = Kind::link, .inode = *inode, .place = *place}, new_path);
}

void Recorder::renamed(const std::string& path, const std::string& new_path) {
  const std::optional<Inode> inode = find_inode(path);
  const std::optional<Place> place = find_place(path);
  const std::optional<Place> new_place = find_place(new_path);
  if (!inode) return;
  names_.erase(*place);
  if (new_place) {
    names_[*new_place] = *inode;
    add({.kind = Kind::rename, .inode = *inode, .place = *place, .new_place = *new_place}, path);
  } else {
    add({.kind = Kind::remove, .inode = *inode, .place = *place}, path);
  }
}

void Recorder::removed(const std::string& path) {
  const std::optional<Inode> inode = find_inode(path);
  if (!inode) return;
  const Place place = find_place(path).value();
  names_.erase(place);
  add({.kind = Kind::remove, .inode = *inode, .place = place}, path);
}

void Recorder::marked(std::string text) {
  add({.kind = Kind::mark, .bytes = std::move(text)}, folder_);
}

std::optional<Place> Recorder::find_place(const std::string& path) const {
  if (path.size() <= folder_.size() || !is_within(folder_, path)) return std::nullopt;
  const std::size_t slash = path.rfind('/');
  const std::optional<Inode> folder = find_inode(path.substr(0, slash));
  if (!folder) return std::nullopt;
  return Place{*folder, path.substr(slash + 1)};
}

std::optional<Inode> Recorder::find_inode(const std::string& path) const {
  if (path == folder_) return kWatchedFolder;
  const std::optional<Place> place = find_place(path);
  if (!place) return std::nullopt;
  const auto found = names_.find(*place);
  return found == names_.end() ? std::nullopt : std::optional(found->second);
}

// One that came by dup is not in the list.
std::optional<Inode> Recorder::find_inode(int descriptor) const {
  const auto found = descriptors_.find(descriptor);
  return found == descriptors_.end() ? find_inode(path_of(descriptor)) : found->second;
}

std::string Recorder::path_within(const std::string& path) const {
  return path.size() > folder_.size() ? path.substr(folder_.size() + 1) : ".";
}

void Recorder::add(Operation operation, const std::string& path) {
  operation.path = path_within(path);
  recording_.operations.push_back(std::move(operation));
}

}  // namespace theseus::tests

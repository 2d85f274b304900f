#include "upgrade/recorder/recording.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <utility>

#include "upgrade/recorder/disk.h"
#include "upgrade/recorder/picture.h"
#include "upgrade/recorder/recorder.h"
#include "upgrade/recorder/watch.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using Kind = Operation::Kind;

/// Files below the folder that this process has open, relative to it.
std::set<std::string> open_files(const std::string& folder) {
  std::set<std::string> open;
  for (const fs::directory_entry& entry : fs::directory_iterator("/proc/self/fd")) {
    const std::string path = path_of(std::stoi(entry.path().filename()));
    if (is_within(folder, path) && path != folder) open.insert(path.substr(folder.size() + 1));
  }
  return open;
}

void refuse_open_files(const std::string& folder) {
  const std::set<std::string> open = open_files(folder);
  if (!open.empty()) throw std::logic_error("Recording begins with an open file: " + *open.begin());
}

// A missing change would make every image a lie.
void demand_complete(const Recording& recording, const std::string& folder) {
  Disk disk(recording);
  for (const Operation& operation : recording.operations) disk.apply(operation);
  std::set<std::string> left_out = open_files(folder);
  const Picture recorded = disk.picture_without_loss();
  for (const auto& [path, content] : recorded.files) {
    if (path.ends_with("-shm")) left_out.insert(path);
  }
  const std::string difference = difference_between(recorded, fs::path(folder), left_out);
  if (difference.empty()) return;
  throw std::logic_error("A change went past the recorder: " + difference);
}

class Recorded {
 public:
  explicit Recorded(Recorder& recorder) : recorder_(recorder) {
    Watch::of_this_process().begin(recorder_);
  }
  ~Recorded() { Watch::of_this_process().end(recorder_); }
  Recorded(const Recorded&) = delete;
  Recorded& operator=(const Recorded&) = delete;

 private:
  Recorder& recorder_;
};

const char* name_of(Kind kind) {
  switch (kind) {
    case Kind::create:
      return "create";
    case Kind::make_folder:
      return "make folder";
    case Kind::write:
      return "write";
    case Kind::resize:
      return "resize";
    case Kind::sync:
      return "sync";
    case Kind::link:
      return "link";
    case Kind::rename:
      return "rename";
    case Kind::remove:
      return "remove";
    case Kind::mark:
      return "mark";
  }
  return "?";
}

}  // namespace

std::string describe(const Operation& operation) {
  const std::string text = std::string(name_of(operation.kind)) + " ";
  switch (operation.kind) {
    case Kind::mark:
      return text + operation.bytes;
    case Kind::write:
      return text + operation.path + " " + std::to_string(operation.bytes.size()) + " bytes at " +
             std::to_string(operation.offset);
    case Kind::resize:
      return text + operation.path + " to " + std::to_string(operation.offset) + " bytes";
    case Kind::rename:
      return text + operation.path + " to " + operation.new_place.name;
    default:
      return text + operation.path;
  }
}

Recording record(const fs::path& folder, const std::function<void()>& work) {
  const std::string watched = fs::canonical(folder);
  refuse_open_files(watched);
  Recorder recorder(watched);
  {
    const Recorded recorded(recorder);
    work();
  }
  Recording recording = recorder.take_recording();
  demand_complete(recording, watched);
  return recording;
}

void mark(std::string text) {
  if (!Watch::is_on()) return;
  Watch& watch = Watch::of_this_process();
  const std::lock_guard lock(watch.mutex());
  if (Recorder* recorder = watch.find_recorder()) recorder->marked(std::move(text));
}

Recording without_syncs(Recording recording,
                        const std::function<bool(std::string_view path)>& is_left_out) {
  std::erase_if(recording.operations, [&](const Operation& operation) {
    return operation.kind == Kind::sync && is_left_out(operation.path);
  });
  return recording;
}

}  // namespace theseus::tests

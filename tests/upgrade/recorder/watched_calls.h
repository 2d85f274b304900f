#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <mutex>
#include <string>
#include <string_view>

#include "upgrade/recorder/recorder.h"
#include "upgrade/recorder/watch.h"

/// What the intercepted functions do while somebody watches. `call` makes the real call.
namespace theseus::tests {

class KeptErrno {
 public:
  KeptErrno() = default;
  ~KeptErrno() { errno = errno_; }
  KeptErrno(const KeptErrno&) = delete;
  KeptErrno& operator=(const KeptErrno&) = delete;

 private:
  const int errno_ = errno;
};

/// The path as the watchers know it.
std::string absolute(const char* path, int folder = AT_FDCWD);

bool is_there(const std::string& path);

/// A call that returns -1 when it fails: made unless a fault strikes it, and noted if it succeeds.
template <class Call, class Note>
auto carry_out(calls::Set kind, const std::string& path, Call call, Note note) -> decltype(call()) {
  Watch& watch = Watch::of_this_process();
  // Not under the mutex: it may be a pipe's end, and wait.
  if (!watch.concerns(path)) return call();
  const std::lock_guard lock(watch.mutex());
  if (const Fault* fault = watch.find_strike(kind, path)) {
    errno = fault->error;
    return -1;
  }
  const auto result = call();
  if (result < 0) return result;
  const KeptErrno kept;
  if (Recorder* recorder = watch.find_recorder(path)) note(*recorder, result);
  return result;
}

template <class Call>
int open_watched(const std::string& path, int flags, Call call) {
  const bool creates = (flags & O_CREAT) != 0 && !is_there(path);
  return carry_out(
      creates ? calls::create : calls::open, path, call,
      [&](Recorder& recorder, int descriptor) { recorder.opened(descriptor, path, flags); });
}

template <class Call>
FILE* open_stream(const char* name, const char* mode, Call call) {
  if (!Watch::is_on()) return call();
  const int flags = mode[0] == 'r' ? 0 : mode[0] == 'w' ? O_CREAT | O_TRUNC : O_CREAT;
  FILE* stream = nullptr;
  open_watched(absolute(name), flags, [&] {
    stream = call();
    return stream == nullptr ? -1 : ::fileno(stream);
  });
  return stream;
}

/// Before the real call, behind which the number may be another file's.
void note_close(int descriptor);

struct Write {
  int descriptor;
  off_t offset;  ///< -1: where the descriptor stands
  std::string_view bytes;

  off_t position() const;
};

/// How many bytes of it the faults let through; -1 for an error, which is in errno.
ssize_t allowed_bytes(const Write& write, const std::string& path);

/// `call` writes as many bytes as it is told.
template <class Call>
ssize_t write_watched(const Write& write, Call call) {
  const std::string path = path_of(write.descriptor);
  Watch& watch = Watch::of_this_process();
  if (!watch.concerns(path)) return call(write.bytes.size());
  const std::lock_guard lock(watch.mutex());
  const off_t position = write.position();
  const ssize_t allowed = allowed_bytes(write, path);
  const ssize_t written = allowed < 0 ? allowed : call(static_cast<std::size_t>(allowed));
  if (written <= 0) return written;
  const KeptErrno kept;
  if (Recorder* recorder = watch.find_recorder(path)) {
    recorder->wrote(write.descriptor, static_cast<std::uint64_t>(position),
                    write.bytes.substr(0, static_cast<std::size_t>(written)));
  }
  return written;
}

template <class Call>
ssize_t read_watched(int descriptor, Call call) {
  return carry_out(calls::read, path_of(descriptor), call, [](Recorder&, ssize_t) {});
}

template <class Call>
int sync_watched(int descriptor, Call call) {
  return carry_out(calls::sync, path_of(descriptor), call,
                   [&](Recorder& recorder, int) { recorder.synced(descriptor); });
}

template <class Call>
int resize_watched(int descriptor, off_t size, Call call) {
  return carry_out(calls::resize, path_of(descriptor), call, [&](Recorder& recorder, int) {
    recorder.resized(descriptor, static_cast<std::uint64_t>(size));
  });
}

template <class Call>
int resize_watched(const std::string& path, off_t size, Call call) {
  return carry_out(calls::resize, path, call, [&](Recorder& recorder, int) {
    recorder.resized(path, static_cast<std::uint64_t>(size));
  });
}

template <class Call>
int allocate_watched(int descriptor, off_t end, Call call) {
  return carry_out(calls::append, path_of(descriptor), call, [&](Recorder& recorder, int) {
    struct stat status {};
    if (::fstat(descriptor, &status) == 0 && status.st_size == end) {
      recorder.resized(descriptor, static_cast<std::uint64_t>(end));
    }
  });
}

template <class Call>
int rename_watched(const std::string& path, const std::string& new_path, Call call) {
  return carry_out(calls::rename, path, call,
                   [&](Recorder& recorder, int) { recorder.renamed(path, new_path); });
}

template <class Call>
int remove_watched(const std::string& path, Call call) {
  return carry_out(calls::remove, path, call,
                   [&](Recorder& recorder, int) { recorder.removed(path); });
}

template <class Call>
int link_watched(const std::string& path, const std::string& new_path, Call call) {
  return carry_out(calls::create, new_path, call,
                   [&](Recorder& recorder, int) { recorder.linked(path, new_path); });
}

template <class Call>
int make_folder_watched(const std::string& path, Call call) {
  return carry_out(calls::create, path, call,
                   [&](Recorder& recorder, int) { recorder.made_folder(path); });
}

}  // namespace theseus::tests

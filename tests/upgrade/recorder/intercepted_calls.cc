// The C library's functions on files, defined once more: the linker binds every call of this
// process to these, also those of SQLite and of the standard library, which are shared libraries.
// While nobody watches they pass on at once. On 64-bit Linux the names that end in 64 mean the same
// as those that do not.

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <string>
#include <string_view>

#include "upgrade/recorder/watched_calls.h"

static_assert(sizeof(off_t) == sizeof(off64_t));

namespace {

using namespace theseus::tests;

/// The function of that name that would have been called without this file.
template <class Function>
Function* next(const char* name) {
  return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

mode_t mode_of(int flags, va_list arguments) {
  return (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

std::string_view view(const void* bytes, std::size_t length) {
  return {static_cast<const char*>(bytes), length};
}

bool is_watched(int descriptor) {
  return Watch::is_on() && Watch::of_this_process().concerns(path_of(descriptor));
}

}  // namespace

extern "C" {

int openat(int folder, const char* path, int flags, ...) {
  static const auto real = next<int(int, const char*, int, ...)>("openat");
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_of(flags, arguments);
  va_end(arguments);
  const auto call = [&] { return real(folder, path, flags, mode); };
  return Watch::is_on() ? open_watched(absolute(path, folder), flags, call) : call();
}

int openat64(int folder, const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_of(flags, arguments);
  va_end(arguments);
  return openat(folder, path, flags, mode);
}

int open(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_of(flags, arguments);
  va_end(arguments);
  return openat(AT_FDCWD, path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  const mode_t mode = mode_of(flags, arguments);
  va_end(arguments);
  return openat(AT_FDCWD, path, flags, mode);
}

FILE* fopen(const char* path, const char* mode) {
  static const auto real = next<FILE*(const char*, const char*)>("fopen");
  return open_stream(path, mode, [&] { return real(path, mode); });
}

FILE* fopen64(const char* path, const char* mode) {
  return fopen(path, mode);
}

int close(int descriptor) {
  static const auto real = next<int(int)>("close");
  if (Watch::is_on()) note_close(descriptor);
  return real(descriptor);
}

int fclose(FILE* stream) {
  static const auto real = next<int(FILE*)>("fclose");
  if (Watch::is_on()) note_close(::fileno(stream));
  return real(stream);
}

int closedir(DIR* folder) {
  static const auto real = next<int(DIR*)>("closedir");
  if (Watch::is_on()) note_close(::dirfd(folder));
  return real(folder);
}

ssize_t read(int descriptor, void* bytes, size_t length) {
  static const auto real = next<ssize_t(int, void*, size_t)>("read");
  const auto call = [&] { return real(descriptor, bytes, length); };
  return Watch::is_on() ? read_watched(descriptor, call) : call();
}

ssize_t pread(int descriptor, void* bytes, size_t length, off_t offset) {
  static const auto real = next<ssize_t(int, void*, size_t, off_t)>("pread");
  const auto call = [&] { return real(descriptor, bytes, length, offset); };
  return Watch::is_on() ? read_watched(descriptor, call) : call();
}

ssize_t pread64(int descriptor, void* bytes, size_t length, off64_t offset) {
  return pread(descriptor, bytes, length, offset);
}

ssize_t write(int descriptor, const void* bytes, size_t length) {
  static const auto real = next<ssize_t(int, const void*, size_t)>("write");
  const auto call = [&](std::size_t allowed) { return real(descriptor, bytes, allowed); };
  return Watch::is_on() ? write_watched({descriptor, -1, view(bytes, length)}, call) : call(length);
}

ssize_t pwrite(int descriptor, const void* bytes, size_t length, off_t offset) {
  static const auto real = next<ssize_t(int, const void*, size_t, off_t)>("pwrite");
  const auto call = [&](std::size_t allowed) { return real(descriptor, bytes, allowed, offset); };
  return Watch::is_on() ? write_watched({descriptor, offset, view(bytes, length)}, call)
                        : call(length);
}

ssize_t pwrite64(int descriptor, const void* bytes, size_t length, off64_t offset) {
  return pwrite(descriptor, bytes, length, offset);
}

ssize_t writev(int descriptor, const iovec* parts, int count) {
  static const auto real = next<ssize_t(int, const iovec*, int)>("writev");
  if (!is_watched(descriptor)) return real(descriptor, parts, count);
  std::string whole;
  for (int i = 0; i < count; ++i) whole += view(parts[i].iov_base, parts[i].iov_len);
  return write(descriptor, whole.data(), whole.size());
}

// Whoever copies falls back to writing.
ssize_t sendfile(int to, int from, off_t* offset, size_t length) noexcept {
  static const auto real = next<ssize_t(int, int, off_t*, size_t)>("sendfile");
  if (!is_watched(to)) return real(to, from, offset, length);
  errno = EINVAL;
  return -1;
}

ssize_t copy_file_range(int from, off64_t* from_offset, int to, off64_t* to_offset, size_t length,
                        unsigned flags) {
  static const auto real =
      next<ssize_t(int, off64_t*, int, off64_t*, size_t, unsigned)>("copy_file_range");
  if (!is_watched(to)) return real(from, from_offset, to, to_offset, length, flags);
  errno = EINVAL;
  return -1;
}

int ftruncate(int descriptor, off_t size) noexcept {
  static const auto real = next<int(int, off_t)>("ftruncate");
  const auto call = [&] { return real(descriptor, size); };
  return Watch::is_on() ? resize_watched(descriptor, size, call) : call();
}

int ftruncate64(int descriptor, off64_t size) noexcept {
  return ftruncate(descriptor, size);
}

int truncate(const char* path, off_t size) noexcept {
  static const auto real = next<int(const char*, off_t)>("truncate");
  const auto call = [&] { return real(path, size); };
  return Watch::is_on() ? resize_watched(absolute(path), size, call) : call();
}

int truncate64(const char* path, off64_t size) noexcept {
  return truncate(path, size);
}

int fallocate(int descriptor, int mode, off_t offset, off_t length) {
  static const auto real = next<int(int, int, off_t, off_t)>("fallocate");
  const auto call = [&] { return real(descriptor, mode, offset, length); };
  return Watch::is_on() ? allocate_watched(descriptor, offset + length, call) : call();
}

int posix_fallocate(int descriptor, off_t offset, off_t length) {
  return fallocate(descriptor, 0, offset, length) == 0 ? 0 : errno;
}

int fsync(int descriptor) {
  static const auto real = next<int(int)>("fsync");
  const auto call = [&] { return real(descriptor); };
  return Watch::is_on() ? sync_watched(descriptor, call) : call();
}

int fdatasync(int descriptor) {
  static const auto real = next<int(int)>("fdatasync");
  const auto call = [&] { return real(descriptor); };
  return Watch::is_on() ? sync_watched(descriptor, call) : call();
}

int renameat2(int folder, const char* path, int new_folder, const char* new_path,
              unsigned flags) noexcept {
  static const auto real = next<int(int, const char*, int, const char*, unsigned)>("renameat2");
  const auto call = [&] { return real(folder, path, new_folder, new_path, flags); };
  if (!Watch::is_on()) return call();
  return rename_watched(absolute(path, folder), absolute(new_path, new_folder), call);
}

int renameat(int folder, const char* path, int new_folder, const char* new_path) noexcept {
  return renameat2(folder, path, new_folder, new_path, 0);
}

int rename(const char* path, const char* new_path) noexcept {
  return renameat2(AT_FDCWD, path, AT_FDCWD, new_path, 0);
}

int unlinkat(int folder, const char* path, int flags) noexcept {
  static const auto real = next<int(int, const char*, int)>("unlinkat");
  const auto call = [&] { return real(folder, path, flags); };
  return Watch::is_on() ? remove_watched(absolute(path, folder), call) : call();
}

int unlink(const char* path) noexcept {
  return unlinkat(AT_FDCWD, path, 0);
}

int rmdir(const char* path) noexcept {
  return unlinkat(AT_FDCWD, path, AT_REMOVEDIR);
}

int remove(const char* path) noexcept {
  static const auto real = next<int(const char*)>("remove");
  const auto call = [&] { return real(path); };
  return Watch::is_on() ? remove_watched(absolute(path), call) : call();
}

int mkdirat(int folder, const char* path, mode_t mode) noexcept {
  static const auto real = next<int(int, const char*, mode_t)>("mkdirat");
  const auto call = [&] { return real(folder, path, mode); };
  return Watch::is_on() ? make_folder_watched(absolute(path, folder), call) : call();
}

int mkdir(const char* path, mode_t mode) noexcept {
  return mkdirat(AT_FDCWD, path, mode);
}

int linkat(int folder, const char* path, int new_folder, const char* new_path, int flags) noexcept {
  static const auto real = next<int(int, const char*, int, const char*, int)>("linkat");
  const auto call = [&] { return real(folder, path, new_folder, new_path, flags); };
  if (!Watch::is_on()) return call();
  return link_watched(absolute(path, folder), absolute(new_path, new_folder), call);
}

int link(const char* path, const char* new_path) noexcept {
  return linkat(AT_FDCWD, path, AT_FDCWD, new_path, 0);
}

}  // extern "C"

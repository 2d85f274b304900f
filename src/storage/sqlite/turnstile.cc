#include "storage/sqlite/turnstile.h"

#include <fmt/format.h>

#include "base/error.h"

namespace theseus::storage {
namespace {

constexpr int kNext = 0;
constexpr int kWriter = 1;
constexpr int kOpen = 2;

}  // namespace

Turnstile::Turnstile(const std::filesystem::path& folder)
    : file_(LockFile::ensure(folder / "turnstile")) {}

void Turnstile::hold_open_shared() {
  if (file_.try_lock(kOpen, LockMode::shared)) return;
  throw base::Error(base::ErrorKind::busy,
                    fmt::format("Another process is replacing the data beside {}. Nothing was "
                                "changed. Try again when it has ended.",
                                file_.path().string()));
}

void Turnstile::take_open_alone() {
  if (file_.try_lock(kOpen, LockMode::alone)) return;
  throw base::Error(base::ErrorKind::busy,
                    fmt::format("Another process uses the data beside {}. Nothing was changed. "
                                "Stop it and try again.",
                                file_.path().string()));
}

Turn::Turn(Turnstile& turnstile) : thread_(turnstile.mutex_) {
  const ByteLock next(turnstile.file_, kNext);
  writer_.emplace(turnstile.file_, kWriter);
}

}  // namespace theseus::storage

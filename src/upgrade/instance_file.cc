#include "upgrade/instance_file.h"

#include <fmt/format.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/json.h"
#include "storage/folder_owner.h"

namespace theseus::upgrade {
namespace {

constexpr int kAliveByte = 0;
constexpr const char* kHalfMade = ".new";

std::string card_of(const Instance& instance) {
  const nlohmann::json card = {{"release", instance.release},
                               {"format", instance.format},
                               {"role", instance.role},
                               {"pid", instance.pid}};
  return base::to_text(card) + "\n";
}

std::filesystem::path ensure_folder(const std::filesystem::path& folder) {
  std::filesystem::path instances = folder / "instances";
  std::error_code failure;
  if (std::filesystem::create_directory(instances, failure)) {
    storage::give_to_folder_owner(instances);
  }
  if (failure) {
    throw base::Error(base::ErrorKind::unavailable, "The folder " + instances.string() +
                                                        " cannot be made: " + failure.message() +
                                                        ". The data is unharmed.");
  }
  return instances;
}

// Under another name until it is locked, so that no name of an instance ever stands unlocked while
// its process lives. Nothing where another process took the unlocked file for a dead one's. Written
// through the lock's own descriptor: by its path, a new file could be named that nobody holds.
std::optional<storage::LockFile> find_locked(const std::filesystem::path& path,
                                             const Instance& instance) {
  const std::filesystem::path fresh = path.string() + kHalfMade;
  storage::LockFile lock = storage::LockFile::ensure(fresh);
  if (!lock.try_lock(kAliveByte, storage::LockMode::alone)) return std::nullopt;
  lock.write(card_of(instance));
  std::error_code failure;
  std::filesystem::rename(fresh, path, failure);
  if (failure) return std::nullopt;
  return lock;
}

storage::LockFile make_locked(const std::filesystem::path& path, const Instance& instance) {
  constexpr int kAttempts = 20;
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    std::optional<storage::LockFile> lock = find_locked(path, instance);
    if (lock) return std::move(*lock);
  }
  throw base::Error(base::ErrorKind::unavailable,
                    "The file " + path.string() +
                        ", by which other processes see this one, cannot be written. The data is "
                        "unharmed; look for a full disk or missing rights.");
}

// Of a file of exactly these names; what else stands there is some later release's.
bool is_of_instance(const std::filesystem::path& path) {
  const bool is_half_made = path.extension() == kHalfMade;
  return base::parse_id((is_half_made ? path.stem() : path.filename()).string()).has_value();
}

// A file that is being written has no card yet.
std::optional<LivingInstance> find_card(const std::filesystem::path& path, const base::Id& id) {
  std::ifstream file(path);
  std::string text;
  std::getline(file, text, '\0');
  // Nobody may be passed over: an upgrade asks who is there.
  if (file.bad()) {
    throw base::Error(base::ErrorKind::unavailable,
                      "The file " + path.string() +
                          " of a running process cannot be read. Nothing was changed; see that the "
                          "disk is well.");
  }
  const nlohmann::json card = nlohmann::json::parse(text, nullptr, false);
  if (!card.is_object()) return std::nullopt;
  return LivingInstance{.id = id,
                        .release = card.value("release", "unknown"),
                        .format = card.value("format", std::int64_t{0}),
                        .role = card.value("role", "unknown"),
                        .pid = card.value("pid", std::int64_t{0})};
}

}  // namespace

InstanceFile::InstanceFile(const std::filesystem::path& folder, const Instance& instance)
    : path_(ensure_folder(folder) / base::format_id(instance.id)),
      lock_(make_locked(path_, instance)) {}

void InstanceFile::remove() {
  std::error_code already_gone;
  std::filesystem::remove(path_, already_gone);
}

bool is_alive(const std::filesystem::path& folder, const base::Id& id) {
  const auto state = storage::look_at_lock(folder / "instances" / base::format_id(id), kAliveByte);
  return state == storage::LockState::held || state == storage::LockState::unknown;
}

std::vector<LivingInstance> list_living(const std::filesystem::path& folder) {
  std::vector<LivingInstance> living;
  std::error_code failure;
  std::filesystem::directory_iterator entry(folder / "instances", failure);
  for (; !failure && entry != std::filesystem::directory_iterator(); entry.increment(failure)) {
    const std::optional<base::Id> id = base::parse_id(entry->path().filename().string());
    if (!id || !is_alive(folder, *id)) continue;
    if (auto card = find_card(entry->path(), *id)) living.push_back(std::move(*card));
  }
  return living;
}

std::string described(const LivingInstance& instance) {
  return fmt::format("{} {} (process {})", instance.role, instance.release, instance.pid);
}

void delete_dead_instance_files(const std::filesystem::path& folder) {
  std::error_code failure;
  std::filesystem::directory_iterator entry(folder / "instances", failure);
  for (; !failure && entry != std::filesystem::directory_iterator(); entry.increment(failure)) {
    const std::filesystem::path& path = entry->path();
    if (!is_of_instance(path)) continue;
    if (storage::look_at_lock(path, kAliveByte) != storage::LockState::free) continue;
    std::error_code kept;
    std::filesystem::remove(path, kept);
  }
}

}  // namespace theseus::upgrade

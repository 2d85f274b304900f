#include "receipts/write_receipt.h"

#include <chrono>
#include <system_error>
#include <thread>
#include <vector>

#include "base/error.h"
#include "receipts/receipt_file.h"
#include "storage/file_lock.h"
#include "storage/folder_owner.h"
#include "storage/sync_folder.h"
#include "storage/synced_file.h"

namespace theseus::receipts {
namespace {

namespace fs = std::filesystem;

constexpr int kWriterByte = 0;
constexpr const char* kUnfinished = ".new";
constexpr std::chrono::seconds kPatience{10};
constexpr std::chrono::milliseconds kLook{20};

[[noreturn]] void refuse(base::ErrorKind kind, const std::string& why) {
  throw base::Error(kind,
                    "The receipt cannot be written: " + why +
                        ". What it is about is done, and the data is unharmed; the next start "
                        "of a server tries again.");
}

void ensure_folder(const fs::path& receipts) {
  std::error_code failure;
  const bool is_made = fs::create_directory(receipts, failure);
  if (is_made) fs::permissions(receipts, fs::perms::owner_all, failure);
  if (failure) {
    refuse(base::ErrorKind::unavailable, receipts.string() + ": " + failure.message());
  }
  if (!is_made) return;
  storage::give_to_folder_owner(receipts);
  storage::sync_folder(fs::absolute(receipts).parent_path());
}

// The folder while one process writes in it; what a kill has left there is gone.
class Entered {
 public:
  explicit Entered(const fs::path& folder)
      : receipts_(folder / kReceiptsName), lock_((ensure_folder(receipts_), lock_file())) {
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (!lock_.try_lock(kWriterByte, storage::LockMode::alone)) {
      if (std::chrono::steady_clock::now() >= end) {
        refuse(base::ErrorKind::busy, "another process writes in " + receipts_.string());
      }
      std::this_thread::sleep_for(kLook);
    }
    remove_unfinished();
  }

  const fs::path& receipts() const noexcept { return receipts_; }

 private:
  storage::LockFile lock_file() const { return storage::LockFile::ensure(receipts_ / "lock"); }

  void remove_unfinished() const {
    std::error_code failure;
    std::vector<fs::path> unfinished;
    fs::directory_iterator entry(receipts_, failure);
    for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
      if (entry->path().extension() == kUnfinished) unfinished.push_back(entry->path());
    }
    for (const fs::path& path : unfinished) fs::remove(path, failure);
  }

  fs::path receipts_;
  storage::LockFile lock_;
};

ChainHead find_head(const fs::path& receipts) {
  const std::vector<ReceiptFile> files = list_receipt_files(receipts);
  if (files.empty()) return {};
  return {.number = files.back().number, .sha256 = checksum_of(load_bytes(files.back().path))};
}

void put(const fs::path& file, std::string_view bytes) {
  const fs::path fresh = file.string() + kUnfinished;
  storage::write_synced_file(fresh, bytes);
  storage::give_to_folder_owner(fresh);
  std::error_code failure;
  fs::rename(fresh, file, failure);
  if (failure) refuse(base::ErrorKind::unavailable, file.string() + ": " + failure.message());
  storage::sync_folder(file.parent_path());
}

}  // namespace

PublicKey ensure_receipt_key(const fs::path& folder) {
  if (const auto key = ReceiptKey::find(folder)) return key->public_half();
  const Entered entered(folder);
  return ReceiptKey::ensure(folder).public_half();
}

ChainHead write_receipt(const fs::path& folder, const Receipt& receipt, const base::Clock& clock) {
  return *write_receipt_unless(folder, receipt, clock, [] { return false; });
}

std::optional<ChainHead> write_receipt_unless(const fs::path& folder, const Receipt& receipt,
                                              const base::Clock& clock,
                                              const std::function<bool()>& is_there) {
  const Entered entered(folder);
  if (is_there()) return std::nullopt;
  const ReceiptKey key = ReceiptKey::ensure(folder);
  const ChainHead head = find_head(entered.receipts());
  const std::int64_t number = head.number + 1;
  const std::string bytes = receipt_bytes(
      receipt_text(receipt, {.number = number, .previous = head.sha256, .written = clock.now()}),
      key);
  put(entered.receipts() / receipt_name(number), bytes);
  return ChainHead{.number = number, .sha256 = checksum_of(bytes)};
}

}  // namespace theseus::receipts

#include "receipts/receipt_key.h"

#include <sodium.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <system_error>

#include "base/bytes.h"
#include "base/error.h"
#include "base/random.h"
#include "storage/folder_owner.h"
#include "storage/sync_folder.h"
#include "storage/synced_file.h"

namespace theseus::receipts {
namespace {

namespace fs = std::filesystem;
using Seed = std::array<std::uint8_t, crypto_sign_SEEDBYTES>;

template <class Bytes>
std::optional<Bytes> parse_hexadecimal(std::string_view text) {
  Bytes bytes{};
  std::size_t size = 0;
  const char* end = nullptr;
  if (text.size() != 2 * bytes.size()) return std::nullopt;
  const int failed =
      sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, &end);
  if (failed != 0 || size != bytes.size()) return std::nullopt;
  return bytes;
}

[[noreturn]] void refuse(const fs::path& file, const std::string& why, base::ErrorKind kind) {
  throw base::Error(kind, "The key of the receipts, " + file.string() + ", " + why +
                              ". The data is unharmed. Put it back from where it is kept, or move "
                              "it away: then a new key is made, and the old public half checks the "
                              "receipts until now.");
}

// To move the key away would be the wrong mend: it is whole, and somebody else's.
void demand_permission(const fs::path& file) {
  if (::access(file.c_str(), R_OK) == 0 || errno != EACCES) return;
  throw base::Error(base::ErrorKind::unavailable,
                    "This user may not read the key of the receipts, " + file.string() +
                        ". Nothing was changed. Ask as the user whom the data belongs to, the one "
                        "that the server runs as.");
}

std::optional<Seed> find_seed(const fs::path& file) {
  demand_permission(file);
  std::error_code unreachable;
  if (!fs::exists(file, unreachable) && !unreachable) return std::nullopt;
  std::ifstream stream(file);
  std::string line;
  if (!std::getline(stream, line)) {
    refuse(file, "cannot be read", base::ErrorKind::unavailable);
  }
  const auto seed = parse_hexadecimal<Seed>(line);
  sodium_memzero(line.data(), line.size());
  if (!seed) refuse(file, "is not 64 hexadecimal digits", base::ErrorKind::corrupt);
  return seed;
}

// Whole under its name or not there: a key that a kill cut short would be another one.
void write_seed(const fs::path& file, const Seed& seed) {
  const fs::path fresh = file.string() + ".new";
  std::error_code failure;
  fs::remove(fresh, failure);
  storage::write_synced_file(fresh, base::to_hex(seed) + "\n");
  storage::give_to_folder_owner(fresh);
  fs::rename(fresh, file, failure);
  if (failure) refuse(file, "cannot be made: " + failure.message(), base::ErrorKind::unavailable);
  storage::sync_folder(fs::absolute(file).parent_path());
}

}  // namespace

std::optional<PublicKey> parse_public_key(std::string_view hexadecimal) {
  return parse_hexadecimal<PublicKey>(hexadecimal);
}

std::optional<Signature> parse_signature(std::string_view hexadecimal) {
  return parse_hexadecimal<Signature>(hexadecimal);
}

bool holds(const Signature& signature, std::string_view text, const PublicKey& key) {
  const base::BytesView bytes = base::bytes_of(text);
  return crypto_sign_verify_detached(signature.data(), bytes.data(), bytes.size(), key.data()) == 0;
}

ReceiptKey::ReceiptKey(const Seed& seed) {
  crypto_sign_seed_keypair(public_.data(), secret_.data(), seed.data());
}

ReceiptKey::~ReceiptKey() {
  sodium_memzero(secret_.data(), secret_.size());
}

std::optional<ReceiptKey> ReceiptKey::find(const fs::path& folder) {
  const auto seed = find_seed(folder / kReceiptKeyName);
  if (!seed) return std::nullopt;
  return ReceiptKey(*seed);
}

ReceiptKey ReceiptKey::ensure(const fs::path& folder) {
  if (auto key = find(folder)) return *key;
  Seed seed{};
  base::fill_random(seed);
  write_seed(folder / kReceiptKeyName, seed);
  return ReceiptKey(seed);
}

Signature ReceiptKey::sign(std::string_view text) const {
  Signature signature{};
  const base::BytesView bytes = base::bytes_of(text);
  crypto_sign_detached(signature.data(), nullptr, bytes.data(), bytes.size(), secret_.data());
  return signature;
}

}  // namespace theseus::receipts

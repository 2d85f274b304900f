#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace theseus::receipts {

/// The key's name in a data folder.
inline constexpr const char* kReceiptKeyName = "receipt.key";

/// The public half of an Ed25519 key (RFC 8032).
using PublicKey = std::array<std::uint8_t, 32>;
using Signature = std::array<std::uint8_t, 64>;

/// Reads 64 hexadecimal digits; anything else gives nothing.
std::optional<PublicKey> parse_public_key(std::string_view hexadecimal);
std::optional<Signature> parse_signature(std::string_view hexadecimal);

/// Whether the signature is that of the text by this key.
bool holds(const Signature& signature, std::string_view text, const PublicKey& key);

/// The key that signs the receipts of one data folder. Its secret half leaves memory with it.
class ReceiptKey {
 public:
  /// Reads `receipt.key`: 64 hexadecimal digits, the seed of RFC 8032. Nothing where there is none;
  /// Error(corrupt) where it is none.
  static std::optional<ReceiptKey> find(const std::filesystem::path& folder);

  /// Makes it (mode 0600, synced) where there is none. Not for two processes at the same time:
  /// `ensure_receipt_key` is.
  static ReceiptKey ensure(const std::filesystem::path& folder);

  ~ReceiptKey();
  ReceiptKey(const ReceiptKey&) = default;
  ReceiptKey& operator=(const ReceiptKey&) = default;

  const PublicKey& public_half() const noexcept { return public_; }
  Signature sign(std::string_view text) const;

 private:
  explicit ReceiptKey(const std::array<std::uint8_t, 32>& seed);

  PublicKey public_{};
  std::array<std::uint8_t, 64> secret_{};
};

}  // namespace theseus::receipts

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "receipts/receipt_key.h"

namespace theseus::receipts {

/// The folder of the receipts in a data folder.
inline constexpr const char* kReceiptsName = "receipts";

/// The bytes of a receipt's file: the text that is signed, and behind it one line
/// `signature ed25519 PUBLIC SIGNATURE` in hexadecimal.
std::string receipt_bytes(std::string_view text, const ReceiptKey& key);

/// What those bytes hold; nothing is checked yet.
struct SignedText {
  std::string_view text;  ///< of the bytes that were split
  PublicKey key{};
  Signature signature{};
};
std::optional<SignedText> split_receipt(std::string_view bytes);

/// One file of the folder.
struct ReceiptFile {
  std::int64_t number = 0;  ///< as its name says: `00000007.receipt`
  std::filesystem::path path;
};

/// The name of the file with that number.
std::string receipt_name(std::int64_t number);

/// All of them by number, which is 1 or more; none where there is no such folder.
/// Error(unavailable) where it cannot be read.
std::vector<ReceiptFile> list_receipt_files(const std::filesystem::path& receipts);

/// All its bytes; Error(unavailable) where they cannot be read.
std::string load_bytes(const std::filesystem::path& file);

/// SHA-256 in hexadecimal, as the next receipt names it.
std::string checksum_of(std::string_view bytes);

}  // namespace theseus::receipts

#include "receipts/receipt_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>
#include <system_error>

#include "base/bytes.h"
#include "base/error.h"
#include "base/hash.h"

namespace theseus::receipts {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kLine = "signature ed25519 ";
constexpr std::string_view kEnding = ".receipt";
// Far more than anybody writes, and far from where a number ends.
constexpr std::int64_t kMostNumber = 1'000'000'000'000'000;
constexpr std::size_t kPublicDigits = 64;
constexpr std::size_t kSignatureDigits = 128;

std::string signature_line(const PublicKey& key, const Signature& signature) {
  return fmt::format("{}{} {}\n", kLine, base::to_hex(key), base::to_hex(signature));
}

std::optional<std::int64_t> find_number(const fs::path& path) {
  if (path.extension() != kEnding) return std::nullopt;
  const std::string digits = path.stem().string();
  std::int64_t number = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool is_number = failure == std::errc{} && end == digits.data() + digits.size() &&
                         number >= 1 && number <= kMostNumber;
  if (!is_number || path.filename() != receipt_name(number)) return std::nullopt;
  return number;
}

}  // namespace

std::string receipt_bytes(std::string_view text, const ReceiptKey& key) {
  return std::string(text) + signature_line(key.public_half(), key.sign(text));
}

std::optional<SignedText> split_receipt(std::string_view bytes) {
  constexpr std::size_t kLineSize = kLine.size() + kPublicDigits + 1 + kSignatureDigits + 1;
  if (bytes.size() <= kLineSize) return std::nullopt;
  const std::string_view text = bytes.substr(0, bytes.size() - kLineSize);
  const std::string_view line = bytes.substr(text.size());
  if (!text.ends_with('\n')) return std::nullopt;
  const auto key = parse_public_key(line.substr(kLine.size(), kPublicDigits));
  const auto signature =
      parse_signature(line.substr(kLine.size() + kPublicDigits + 1, kSignatureDigits));
  // In one form alone: what is signed does not cover this line.
  if (!key || !signature || line != signature_line(*key, *signature)) return std::nullopt;
  return SignedText{.text = text, .key = *key, .signature = *signature};
}

std::string receipt_name(std::int64_t number) {
  return fmt::format("{:08}{}", number, kEnding);
}

std::vector<ReceiptFile> list_receipt_files(const fs::path& receipts) {
  std::vector<ReceiptFile> files;
  std::error_code failure;
  if (!fs::exists(receipts, failure) && !failure) return files;
  fs::directory_iterator entry(receipts, failure);
  for (; !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
    if (const auto number = find_number(entry->path())) files.push_back({*number, entry->path()});
  }
  if (failure) {
    throw base::Error(base::ErrorKind::unavailable, "The receipts in " + receipts.string() +
                                                        " cannot be read: " + failure.message() +
                                                        ". Nothing was changed.");
  }
  std::ranges::sort(files, {}, &ReceiptFile::number);
  return files;
}

std::string load_bytes(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  if (stream) bytes << stream.rdbuf();
  if (!stream) {
    throw base::Error(base::ErrorKind::unavailable,
                      "The receipt " + file.string() + " cannot be read. Nothing was changed.");
  }
  return bytes.str();
}

std::string checksum_of(std::string_view bytes) {
  return base::to_hex(base::sha256(base::bytes_of(bytes)));
}

}  // namespace theseus::receipts

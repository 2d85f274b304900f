#include "upgrade/file_checksum.h"

#include <openssl/evp.h>

#include <fstream>
#include <memory>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "base/hash.h"

namespace theseus::upgrade {
namespace {

using Digest = std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)>;

[[noreturn]] void fail(const std::filesystem::path& file) {
  throw base::Error(base::ErrorKind::unavailable,
                    "The file " + file.string() + " cannot be read. No content was changed.");
}

}  // namespace

std::string checksum_of_file(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  const Digest digest(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
  const bool has_begun = digest && EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr) == 1;
  if (!stream || !has_begun) fail(file);
  std::vector<char> piece(std::size_t{1} << 20);
  while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())),
         stream.gcount() > 0) {
    EVP_DigestUpdate(digest.get(), piece.data(), static_cast<std::size_t>(stream.gcount()));
  }
  if (stream.bad()) fail(file);
  base::Sha256 sum{};
  EVP_DigestFinal_ex(digest.get(), sum.data(), nullptr);
  return base::to_hex(sum);
}

}  // namespace theseus::upgrade

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

[[noreturn]] void fail(const std::filesystem::path& file) {
  throw base::Error(base::ErrorKind::unavailable,
                    "The file " + file.string() + " cannot be read. No content was changed.");
}

}  // namespace

void RunningChecksum::Free::operator()(evp_md_ctx_st* digest) const noexcept {
  EVP_MD_CTX_free(digest);
}

RunningChecksum::RunningChecksum() : digest_(EVP_MD_CTX_new()) {
  if (digest_ && EVP_DigestInit_ex(digest_.get(), EVP_sha256(), nullptr) == 1) return;
  throw base::Error(base::ErrorKind::internal, "No checksum can be made: OpenSSL has no SHA-256.");
}

void RunningChecksum::add(base::BytesView piece) {
  EVP_DigestUpdate(digest_.get(), piece.data(), piece.size());
}

std::string RunningChecksum::finish() {
  base::Sha256 sum{};
  EVP_DigestFinal_ex(digest_.get(), sum.data(), nullptr);
  return base::to_hex(sum);
}

std::string checksum_of_file(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) fail(file);
  RunningChecksum checksum;
  std::vector<char> piece(std::size_t{1} << 20);
  while (stream.read(piece.data(), static_cast<std::streamsize>(piece.size())),
         stream.gcount() > 0) {
    checksum.add(base::bytes_of({piece.data(), static_cast<std::size_t>(stream.gcount())}));
  }
  if (stream.bad()) fail(file);
  return checksum.finish();
}

}  // namespace theseus::upgrade

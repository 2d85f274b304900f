#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/bytes.h"

struct evp_md_ctx_st;

namespace theseus::upgrade {

/// SHA-256 of bytes that come piece by piece.
class RunningChecksum {
 public:
  RunningChecksum();

  void add(base::BytesView piece);

  /// In hexadecimal, of all that was added. The last call.
  std::string finish();

 private:
  struct Free {
    void operator()(evp_md_ctx_st* digest) const noexcept;
  };
  std::unique_ptr<evp_md_ctx_st, Free> digest_;
};

/// SHA-256 of a file's bytes in hexadecimal. For files that no database has open. Throws
/// Error(unavailable) naming a file that cannot be read.
std::string checksum_of_file(const std::filesystem::path& file);

}  // namespace theseus::upgrade

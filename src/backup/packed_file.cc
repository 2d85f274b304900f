#include "backup/packed_file.h"

#include <fmt/format.h>

#include <fstream>
#include <vector>

#include "backup/compression.h"
#include "backup/sealing.h"
#include "base/error.h"
#include "storage/sqlite/sqlite_file.h"
#include "storage/synced_file.h"
#include "upgrade/file_checksum.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

[[noreturn]] void fail_to_read(const fs::path& file) {
  throw base::Error(base::ErrorKind::unavailable,
                    fmt::format("The file {} cannot be read. Nothing was changed.", file.string()));
}

// Reads a file from end to end; false when asked to stop.
bool read_pieces(const fs::path& file, const ByteSink& sink, const FileWork& work) {
  std::ifstream stream(file, std::ios::binary);
  if (!stream) fail_to_read(file);
  std::error_code unknown;
  const auto total = static_cast<std::int64_t>(fs::file_size(file, unknown));
  std::int64_t done = 0;
  std::vector<char> piece(std::size_t{1} << 20);
  while (!work.stop.stop_requested()) {
    const auto begin = Clock::now();
    stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
    const auto count = static_cast<std::size_t>(stream.gcount());
    if (stream.bad()) fail_to_read(file);
    if (count == 0) return true;
    sink(base::bytes_of({piece.data(), count}));
    work.on_progress(done += static_cast<std::int64_t>(count), total);
    work.rest(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin));
  }
  return false;
}

// Counts what passes.
class Sum {
 public:
  void add(base::BytesView piece) {
    bytes_ += static_cast<std::int64_t>(piece.size());
    checksum_.add(piece);
  }
  FileSum finish() { return {.bytes = bytes_, .sha256 = checksum_.finish()}; }

 private:
  std::int64_t bytes_ = 0;
  upgrade::RunningChecksum checksum_;
};

// From the end of the line to its beginning: each part hands on to the one made before it.
struct PackingLine {
  ByteSink first;
  std::optional<Sealer> sealer;
  std::optional<Compressor> compressor;

  PackingLine(const Packing& packing, ByteSink last) : first(std::move(last)) {
    if (packing.key) {
      sealer.emplace(*packing.key, first);
      first = [this](base::BytesView piece) { sealer->add(piece); };
    }
    if (packing.zstd) {
      compressor.emplace(first);
      first = [this](base::BytesView piece) { compressor->add(piece); };
    }
  }
  PackingLine(const PackingLine&) = delete;
  PackingLine& operator=(const PackingLine&) = delete;

  void finish() {
    if (compressor) compressor->finish();
    if (sealer) sealer->finish();
  }
};

struct UnpackingLine {
  ByteSink first;
  std::optional<Decompressor> decompressor;
  std::optional<Opener> opener;

  UnpackingLine(const Packing& packing, ByteSink last) : first(std::move(last)) {
    if (packing.zstd) {
      decompressor.emplace(first);
      first = [this](base::BytesView piece) { decompressor->add(piece); };
    }
    if (packing.key) {
      opener.emplace(*packing.key, first);
      first = [this](base::BytesView piece) { opener->add(piece); };
    }
  }
  UnpackingLine(const UnpackingLine&) = delete;
  UnpackingLine& operator=(const UnpackingLine&) = delete;

  void finish() {
    if (opener) opener->finish();
    if (decompressor) decompressor->finish();
  }
};

}  // namespace

std::string Packing::file_name() const {
  return fmt::format("{}{}{}", storage::kDatabaseName, zstd ? ".zst" : "", key ? ".enc" : "");
}

std::optional<FileSum> pack_file(const PackOrder& order, const FileWork& work) {
  storage::SyncedFile file(order.packed);
  Sum sum;
  PackingLine line(order.packing, [&](base::BytesView piece) {
    file.write(base::text_of(piece));
    sum.add(piece);
  });
  if (!read_pieces(order.plain, line.first, work)) return std::nullopt;
  line.finish();
  file.finish();
  return sum.finish();
}

std::optional<FileSum> sum_of_file(const fs::path& file, const FileWork& work) {
  Sum sum;
  if (!read_pieces(
          file, [&sum](base::BytesView piece) { sum.add(piece); }, work)) {
    return std::nullopt;
  }
  return sum.finish();
}

std::optional<FileSum> unpack_file(const fs::path& packed, const Packing& packing,
                                   const ByteSink& sink, const FileWork& work) {
  Sum sum;
  UnpackingLine line(packing, [&](base::BytesView piece) {
    sink(piece);
    sum.add(piece);
  });
  if (!read_pieces(packed, line.first, work)) return std::nullopt;
  line.finish();
  return sum.finish();
}

}  // namespace theseus::backup

#pragma once

#include <memory>

#include "backup/byte_sink.h"

namespace theseus::backup {

/// Compresses what passes through into one frame that `zstd -d` reads.
class Compressor {
 public:
  explicit Compressor(ByteSink next);
  ~Compressor();

  void add(base::BytesView piece);
  /// Hands on what is still held back. The last call.
  void finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The way back. Throws Error(corrupt) for what is no such frame, or only the beginning of one.
class Decompressor {
 public:
  explicit Decompressor(ByteSink next);
  ~Decompressor();

  void add(base::BytesView piece);
  void finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace theseus::backup

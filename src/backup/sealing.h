#pragma once

#include <memory>

#include "backup/byte_sink.h"
#include "backup/key_file.h"

namespace theseus::backup {

// An encrypted file: the 8 bytes `THSSEAL1`, the 24 bytes of the header of libsodium's
// crypto_secretstream_xchacha20poly1305, then pieces of 65,536 bytes, each 17 longer by its
// encryption; the last one is shorter (of 0 bytes at least) and carries the tag FINAL.

/// Encrypts what passes through.
class Sealer {
 public:
  Sealer(const Key& key, ByteSink next);
  ~Sealer();

  void add(base::BytesView piece);
  /// Hands on the last piece. The last call.
  void finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The way back. Throws Error(corrupt) for what was not encrypted with this key, was altered, or is
/// not all of it; nothing that was altered is handed on.
class Opener {
 public:
  Opener(const Key& key, ByteSink next);
  ~Opener();

  void add(base::BytesView piece);
  void finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace theseus::backup

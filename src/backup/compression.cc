#include "backup/compression.h"

#include <zstd.h>

#include <string>
#include <utility>

#include "base/error.h"

namespace theseus::backup {
namespace {

// What the command line of zstd uses by itself.
constexpr int kLevel = 3;

template <class Stream, std::size_t (*kFree)(Stream*)>
struct Free {
  void operator()(Stream* stream) const noexcept { kFree(stream); }
};

[[noreturn]] void fail(base::ErrorKind kind, std::string_view reason) {
  throw base::Error(kind, "zstd: " + std::string(reason) + ".");
}

}  // namespace

struct Compressor::State {
  ByteSink next;
  std::unique_ptr<ZSTD_CCtx, Free<ZSTD_CCtx, ZSTD_freeCCtx>> stream{ZSTD_createCCtx()};
  base::Bytes buffer = base::Bytes(ZSTD_CStreamOutSize());

  // Until the piece is taken or, at the end, nothing is held back any more.
  void run(base::BytesView piece, ZSTD_EndDirective directive) {
    ZSTD_inBuffer input{.src = piece.data(), .size = piece.size(), .pos = 0};
    bool goes_on = true;
    while (goes_on) {
      ZSTD_outBuffer output{.dst = buffer.data(), .size = buffer.size(), .pos = 0};
      const std::size_t left = ZSTD_compressStream2(stream.get(), &output, &input, directive);
      if (ZSTD_isError(left) != 0) fail(base::ErrorKind::internal, ZSTD_getErrorName(left));
      if (output.pos > 0) next(base::BytesView(buffer).first(output.pos));
      goes_on = directive == ZSTD_e_end ? left > 0 : input.pos < input.size;
    }
  }
};

Compressor::Compressor(ByteSink next) : state_(new State{.next = std::move(next)}) {
  ZSTD_CCtx_setParameter(state_->stream.get(), ZSTD_c_compressionLevel, kLevel);
  ZSTD_CCtx_setParameter(state_->stream.get(), ZSTD_c_checksumFlag, 1);
}
Compressor::~Compressor() = default;

void Compressor::add(base::BytesView piece) {
  state_->run(piece, ZSTD_e_continue);
}

void Compressor::finish() {
  state_->run({}, ZSTD_e_end);
}

struct Decompressor::State {
  ByteSink next;
  std::unique_ptr<ZSTD_DCtx, Free<ZSTD_DCtx, ZSTD_freeDCtx>> stream{ZSTD_createDCtx()};
  base::Bytes buffer = base::Bytes(ZSTD_DStreamOutSize());
  std::size_t expected = 1;  // 0 where a frame has come to its end
};

Decompressor::Decompressor(ByteSink next) : state_(new State{.next = std::move(next)}) {}
Decompressor::~Decompressor() = default;

void Decompressor::add(base::BytesView piece) {
  ZSTD_inBuffer input{.src = piece.data(), .size = piece.size(), .pos = 0};
  bool goes_on = input.size > 0;
  while (goes_on) {
    ZSTD_outBuffer output{.dst = state_->buffer.data(), .size = state_->buffer.size(), .pos = 0};
    state_->expected = ZSTD_decompressStream(state_->stream.get(), &output, &input);
    if (ZSTD_isError(state_->expected) != 0) {
      fail(base::ErrorKind::corrupt, ZSTD_getErrorName(state_->expected));
    }
    if (output.pos > 0) state_->next(base::BytesView(state_->buffer).first(output.pos));
    // Asked once more behind the end of the frame, it would say that the next one is expected.
    const bool holds_back = state_->expected != 0 && output.pos == output.size;
    goes_on = input.pos < input.size || holds_back;
  }
}

void Decompressor::finish() {
  if (state_->expected != 0) fail(base::ErrorKind::corrupt, "the end is missing");
}

}  // namespace theseus::backup

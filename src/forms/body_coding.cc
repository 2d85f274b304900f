#include "forms/body_coding.h"

#include <zstd.h>

#include <memory>
#include <new>

#include "base/error.h"

namespace theseus::forms {
namespace {

constexpr int kLevel = 3;

constexpr std::uint8_t kDictionaryBytes[] = {
#include "forms/bodies_1.zdict.inc"
};

/// The dictionary as zstd wants it, made once and never changed.
struct Dictionary {
  Dictionary()
      : to_pack(ZSTD_createCDict(kDictionaryBytes, sizeof kDictionaryBytes, kLevel)),
        to_unpack(ZSTD_createDDict(kDictionaryBytes, sizeof kDictionaryBytes)) {
    if (to_pack == nullptr || to_unpack == nullptr) throw std::bad_alloc();
  }
  ~Dictionary() {
    ZSTD_freeCDict(to_pack);
    ZSTD_freeDDict(to_unpack);
  }
  Dictionary(const Dictionary&) = delete;
  Dictionary& operator=(const Dictionary&) = delete;

  ZSTD_CDict* to_pack;
  ZSTD_DDict* to_unpack;
};

const Dictionary& dictionary() {
  static const Dictionary kDictionary;
  return kDictionary;
}

void require(std::size_t outcome) {
  if (ZSTD_isError(outcome) == 0) return;
  throw base::Error(base::ErrorKind::internal, std::string("zstd could not pack a body: ") +
                                                   ZSTD_getErrorName(outcome) +
                                                   "; nothing was written");
}

struct Free {
  void operator()(ZSTD_CCtx* context) const noexcept { ZSTD_freeCCtx(context); }
  void operator()(ZSTD_DCtx* context) const noexcept { ZSTD_freeDCtx(context); }
};

std::unique_ptr<ZSTD_CCtx, Free> make_packing_context() {
  std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
  if (!context) throw std::bad_alloc();
  require(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_contentSizeFlag, 1));
  require(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 0));
  require(ZSTD_CCtx_setParameter(context.get(), ZSTD_c_dictIDFlag, 0));
  require(ZSTD_CCtx_refCDict(context.get(), dictionary().to_pack));
  return context;
}

// Kept by each thread for the next body: to make one, zstd asks the processor what it can do, which
// on a virtual machine takes longer (25 us) than to unpack ten bodies. Nothing is handed on in it.
ZSTD_CCtx* packing_context() {
  thread_local const std::unique_ptr<ZSTD_CCtx, Free> kContext = make_packing_context();
  return kContext.get();
}

ZSTD_DCtx* unpacking_context() {
  thread_local const std::unique_ptr<ZSTD_DCtx, Free> kContext(ZSTD_createDCtx());
  if (!kContext) throw std::bad_alloc();
  return kContext.get();
}

base::Unexpected<base::Refusal> refused(std::string reason) {
  return base::Unexpected(base::Refusal{std::move(reason)});
}

}  // namespace

CodedBody BodyPacker::code(std::string_view body) {
  const CodedBody plain{BodyCoding::plain, base::bytes_of(body)};
  if (body.size() <= kLongestPlainBody || body.size() > kLongestPackedBody) return plain;
  packed_.resize(ZSTD_compressBound(body.size()));
  const std::size_t size =
      ZSTD_compress2(packing_context(), packed_.data(), packed_.size(), body.data(), body.size());
  require(size);
  if (size >= body.size()) return plain;
  return {BodyCoding::zstd_1, base::BytesView(packed_).first(size)};
}

base::Result<std::string_view> BodyUnpacker::decode(std::int64_t coding, base::BytesView bytes) {
  switch (static_cast<BodyCoding>(coding)) {
    case BodyCoding::plain:
      return base::text_of(bytes);
    case BodyCoding::zstd_1:
      return unpack(bytes);
  }
  return refused("it is packed in a way that this release does not know (coding " +
                 std::to_string(coding) + ")");
}

base::Result<std::string_view> BodyUnpacker::unpack(base::BytesView frame) {
  const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), frame.size());
  if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN ||
      ZSTD_findFrameCompressedSize(frame.data(), frame.size()) != frame.size()) {
    return refused("its packed form is damaged: it is not one whole frame");
  }
  if (size > kLongestPackedBody) {
    return refused("its packed form is damaged: it says to hold " + std::to_string(size) +
                   " bytes");
  }
  text_.resize(size);
  const std::size_t unpacked =
      ZSTD_decompress_usingDDict(unpacking_context(), text_.data(), text_.size(), frame.data(),
                                 frame.size(), dictionary().to_unpack);
  if (unpacked != size) return refused("its packed form is damaged: it cannot be unpacked");
  return std::string_view(text_);
}

}  // namespace theseus::forms

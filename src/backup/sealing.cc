#include "backup/sealing.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "base/error.h"

namespace theseus::backup {
namespace {

constexpr std::string_view kForm = "THSSEAL1";
constexpr std::size_t kPiece = 65'536;
constexpr std::size_t kHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kLonger = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr unsigned char kMore = crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
constexpr unsigned char kFinal = crypto_secretstream_xchacha20poly1305_TAG_FINAL;
static_assert(sizeof(Key::bytes) == crypto_secretstream_xchacha20poly1305_KEYBYTES);

void demand_sodium() {
  if (::sodium_init() >= 0) return;
  throw base::Error(base::ErrorKind::internal, "libsodium cannot be used on this machine.");
}

[[noreturn]] void fail(const char* reason) {
  throw base::Error(base::ErrorKind::corrupt, reason);
}

// Hands on whole pieces of a size, and keeps what is left.
class Pieces {
 public:
  explicit Pieces(std::size_t size) : size_(size) {}

  template <class Take>
  void add(base::BytesView bytes, const Take& take) {
    while (!bytes.empty()) {
      const std::size_t taken = std::min(bytes.size(), size_ - held_.size());
      held_.insert(held_.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(taken));
      bytes = bytes.subspan(taken);
      if (held_.size() < size_) return;
      take(base::BytesView(held_));
      held_.clear();
    }
  }
  base::BytesView left() const noexcept { return held_; }
  std::size_t missing() const noexcept { return size_ - held_.size(); }

 private:
  std::size_t size_;
  base::Bytes held_;
};

}  // namespace

struct Sealer::State {
  ByteSink next;
  crypto_secretstream_xchacha20poly1305_state stream{};
  Pieces pieces{kPiece};
  base::Bytes sealed = base::Bytes(kPiece + kLonger);

  void push(base::BytesView piece, unsigned char tag) {
    crypto_secretstream_xchacha20poly1305_push(&stream, sealed.data(), nullptr, piece.data(),
                                               piece.size(), nullptr, 0, tag);
    next(base::BytesView(sealed).first(piece.size() + kLonger));
  }
};

Sealer::Sealer(const Key& key, ByteSink next) : state_(new State{.next = std::move(next)}) {
  demand_sodium();
  std::array<std::uint8_t, kHeader> header{};
  crypto_secretstream_xchacha20poly1305_init_push(&state_->stream, header.data(), key.bytes.data());
  state_->next(base::bytes_of(kForm));
  state_->next(header);
}
Sealer::~Sealer() = default;

void Sealer::add(base::BytesView piece) {
  state_->pieces.add(piece, [this](base::BytesView whole) { state_->push(whole, kMore); });
}

void Sealer::finish() {
  state_->push(state_->pieces.left(), kFinal);
}

struct Opener::State {
  Key key;
  ByteSink next;
  crypto_secretstream_xchacha20poly1305_state stream{};
  Pieces head{kForm.size() + kHeader};
  Pieces pieces{kPiece + kLonger};
  base::Bytes opened = base::Bytes(kPiece);
  bool has_begun = false;

  void begin(base::BytesView bytes) {
    if (base::text_of(bytes.first(kForm.size())) != kForm) fail("it is no file of an encryption.");
    crypto_secretstream_xchacha20poly1305_init_pull(&stream, bytes.subspan(kForm.size()).data(),
                                                    key.bytes.data());
    has_begun = true;
  }
  unsigned char pull(base::BytesView piece) {
    unsigned char tag = kMore;
    const bool is_whole =
        piece.size() >= kLonger &&
        crypto_secretstream_xchacha20poly1305_pull(&stream, opened.data(), nullptr, &tag,
                                                   piece.data(), piece.size(), nullptr, 0) == 0;
    if (!is_whole) fail("it was altered, cut off, or encrypted with another key.");
    next(base::BytesView(opened).first(piece.size() - kLonger));
    return tag;
  }
};

Opener::Opener(const Key& key, ByteSink next)
    : state_(new State{.key = key, .next = std::move(next)}) {
  demand_sodium();
}
Opener::~Opener() = default;

void Opener::add(base::BytesView piece) {
  if (!state_->has_begun) {
    const base::BytesView first = piece.first(std::min(piece.size(), state_->head.missing()));
    state_->head.add(first, [this](base::BytesView head) { state_->begin(head); });
    piece = piece.subspan(first.size());
  }
  state_->pieces.add(piece, [this](base::BytesView whole) {
    if (state_->pull(whole) != kMore) fail("something stands behind its end.");
  });
}

void Opener::finish() {
  if (state_->has_begun && state_->pull(state_->pieces.left()) == kFinal) return;
  fail("its end is missing.");
}

}  // namespace theseus::backup

#include "http/streamed_body.h"

#include <array>
#include <charconv>
#include <utility>

namespace theseus::http {
namespace {

constexpr std::string_view kLastChunk = "0\r\n\r\n";

void append_chunk(std::string& text, std::string_view piece) {
  std::array<char, 16> size;
  const auto end = std::to_chars(size.data(), size.data() + size.size(), piece.size(), 16).ptr;
  text.append(size.data(), end).append("\r\n").append(piece).append("\r\n");
}

}  // namespace

StreamedBody::StreamedBody(Framing framing, std::string head, std::function<void()> announce)
    : framing_(framing), announce_(std::move(announce)), head_(std::move(head)) {}

bool StreamedBody::write(std::string_view piece) {
  {
    std::unique_lock lock(mutex_);
    taken_.wait(lock, [this] { return !has_client_ || unsent_.size() < kMostUnsentBytes; });
    if (!has_client_) return false;
    append(piece);
    if (std::exchange(announced_, true)) return true;
  }
  announce_();
  return true;
}

bool StreamedBody::has_begun() const {
  const std::lock_guard lock(mutex_);
  return has_begun_;
}

bool StreamedBody::has_client() const {
  const std::lock_guard lock(mutex_);
  return has_client_;
}

bool StreamedBody::finish(const std::optional<std::string>& last_piece) {
  const std::lock_guard lock(mutex_);
  is_finished_ = true;
  // Who takes it must not see an end of what never began: another answer is on its way.
  if (!has_begun_) return false;
  end_ = last_piece ? End::whole : End::broken;
  if (last_piece) append(*last_piece);
  if (last_piece && framing_ == Framing::chunked) unsent_.append(kLastChunk);
  return true;
}

StreamedBody::Portion StreamedBody::take() {
  const std::lock_guard lock(mutex_);
  announced_ = false;
  taken_.notify_all();
  return {.bytes = std::exchange(unsent_, {}), .end = end_};
}

void StreamedBody::add(std::string_view piece) {
  const std::lock_guard lock(mutex_);
  if (!is_finished_) append(piece);
}

void StreamedBody::abandon() {
  const std::lock_guard lock(mutex_);
  has_client_ = false;
  taken_.notify_all();
}

void StreamedBody::append(std::string_view piece) {
  if (!std::exchange(has_begun_, true)) unsent_ = std::move(head_);
  // An empty chunk would end the body.
  if (piece.empty()) return;
  if (framing_ == Framing::chunked) return append_chunk(unsent_, piece);
  unsent_.append(piece);
}

}  // namespace theseus::http

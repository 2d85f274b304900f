#include "forms/byte_writer.h"

#include <algorithm>

namespace theseus::forms {
namespace {

constexpr std::size_t kSizeBytes = 4;

}  // namespace

void ByteWriter::put(base::BytesView text) {
  set_size(reserve_size(), text.size());
  bytes_.insert(bytes_.end(), text.begin(), text.end());
}

void ByteWriter::put(Tag tag, std::string_view text) {
  put(tag);
  put(base::bytes_of(text));
}

std::size_t ByteWriter::reserve_size() {
  bytes_.resize(bytes_.size() + kSizeBytes);
  return bytes_.size() - kSizeBytes;
}

void ByteWriter::set_size(std::size_t place, std::size_t size) {
  for (std::size_t i = 0; i < kSizeBytes; ++i) {
    bytes_[place + i] = static_cast<std::uint8_t>(size >> (8 * i));
  }
}

std::string_view ByteWriter::between(std::size_t begin, std::size_t end) const {
  return base::text_of(base::BytesView(bytes_).subspan(begin, end - begin));
}

void ByteWriter::overwrite(std::size_t begin, base::BytesView bytes) {
  std::copy(bytes.begin(), bytes.end(), bytes_.begin() + static_cast<std::ptrdiff_t>(begin));
}

}  // namespace theseus::forms

#include "forms/canonical_row.h"

#include <string>

#include "forms/body_form.h"
#include "forms/byte_writer.h"
#include "forms/canonical_number.h"

namespace theseus::forms {
namespace {

constexpr std::uint8_t kVersion = 1;

void put_number(ByteWriter& writer, std::int64_t number) {
  writer.put(Tag::number, *canonical_number(std::to_string(number)));
}

void put_bytes(ByteWriter& writer, const std::optional<base::BytesView>& bytes) {
  if (bytes) {
    writer.put(Tag::bytes);
    writer.put(*bytes);
  } else {
    writer.put(Tag::nothing);
  }
}

}  // namespace

base::Result<base::Bytes> canonical_row(const Row& row) {
  ByteWriter writer;
  writer.put(kVersion);
  writer.put(Tag::text, row.kind);
  put_bytes(writer, row.memory);
  if (row.revision) {
    put_number(writer, *row.revision);
  } else {
    writer.put(Tag::nothing);
  }
  put_number(writer, row.time);
  put_bytes(writer, row.key);
  if (!row.body) {
    writer.put(Tag::nothing);
  } else if (std::string fault = put_body(writer, *row.body); !fault.empty()) {
    return base::Unexpected(base::Refusal{"its body " + fault});
  }
  return writer.take();
}

}  // namespace theseus::forms

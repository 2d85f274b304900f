#include "retrieval/embedding/safetensors.h"

#include <simdjson.h>

#include <bit>
#include <cstring>

#include "base/error.h"
#include "retrieval/embedding/half.h"

namespace theseus::retrieval {
namespace {

namespace ondemand = simdjson::ondemand;

// A safetensors file is the size of its header (u64, little-endian), the header in JSON, and the
// bytes of the tensors, whose places the header gives counted from its own end.
static_assert(std::endian::native == std::endian::little);
constexpr std::size_t kSizeBytes = sizeof(std::uint64_t);

[[noreturn]] void refuse(const std::string& origin, const std::string& reason) {
  throw base::Error(base::ErrorKind::corrupt, origin + ": " + reason);
}

template <class T>
T read_as(const std::uint8_t* bytes) noexcept {
  T value;
  std::memcpy(&value, bytes, sizeof value);
  return value;
}

std::string_view header_of(base::BytesView file, const std::string& origin) {
  std::uint64_t size = 0;
  if (file.size() < kSizeBytes) refuse(origin, "the file is cut off before its header");
  std::memcpy(&size, file.data(), kSizeBytes);
  if (size > file.size() - kSizeBytes) {
    refuse(origin, "the file is cut off inside its header, or is no safetensors file");
  }
  return base::text_of(file.subspan(kSizeBytes, size));
}

std::optional<TensorType> find_type(std::string_view name) {
  if (name == "F64") return TensorType::float64;
  if (name == "F32") return TensorType::float32;
  if (name == "F16") return TensorType::float16;
  if (name == "I8") return TensorType::int8;
  return std::nullopt;
}

/// The tensor as its entry describes it; `tensors` is what stands behind the header.
Tensor read_entry(ondemand::object entry, base::BytesView tensors, const std::string& origin) {
  const std::string type_name(std::string_view(entry["dtype"].get_string()));
  const auto type = find_type(type_name);
  if (!type) refuse(origin, "holds numbers of type " + type_name + ", not F64, F32, F16 or I8");
  Tensor tensor{.type = *type, .shape = {}, .bytes = {}};
  std::size_t expected = bytes_of(*type);
  for (std::uint64_t size : ondemand::array(entry["shape"].get_array())) {
    tensor.shape.push_back(size);
    if (__builtin_mul_overflow(expected, size, &expected)) refuse(origin, "has an endless shape");
  }
  std::vector<std::uint64_t> offsets;
  for (std::uint64_t offset : ondemand::array(entry["data_offsets"].get_array())) {
    offsets.push_back(offset);
  }
  if (offsets.size() != 2 || offsets[1] < offsets[0] || offsets[1] - offsets[0] != expected) {
    refuse(origin, "has a size that does not fit its shape");
  }
  if (offsets[1] > tensors.size()) refuse(origin, "ends behind the end of the file (cut off)");
  tensor.bytes = tensors.subspan(offsets[0], expected);
  return tensor;
}

/// Calls `work` with the entry of that name and what stands behind the header, if there is one.
template <class Work>
void look_up(base::BytesView file, std::string_view name, const std::string& origin,
             const Work& work) {
  const std::string_view header = header_of(file, origin);
  try {
    const simdjson::padded_string padded(header);
    ondemand::parser parser;
    ondemand::document document = parser.iterate(padded);
    ondemand::object entries = document.get_object();
    ondemand::object entry;
    const auto error = entries.find_field_unordered(name).get_object().get(entry);
    if (error == simdjson::NO_SUCH_FIELD) return;
    if (error != simdjson::SUCCESS) throw simdjson::simdjson_error(error);
    work(entry, file.subspan(kSizeBytes + header.size()));
  } catch (const simdjson::simdjson_error& error) {
    refuse(origin, std::string("its header is not readable: ") + error.what());
  }
}

}  // namespace

std::size_t bytes_of(TensorType type) noexcept {
  switch (type) {
    case TensorType::float64:
      return 8;
    case TensorType::float32:
      return 4;
    case TensorType::float16:
      return 2;
    case TensorType::int8:
      break;
  }
  return 1;
}

float Tensor::at(std::size_t place) const noexcept {
  const std::uint8_t* number = bytes.data() + place * bytes_of(type);
  switch (type) {
    case TensorType::float64:
      return static_cast<float>(read_as<double>(number));
    case TensorType::float32:
      return read_as<float>(number);
    case TensorType::float16:
      return float_of_half(read_as<std::uint16_t>(number));
    case TensorType::int8:
      break;
  }
  return static_cast<float>(read_as<std::int8_t>(number));
}

std::optional<Tensor> find_tensor(base::BytesView file, std::string_view name,
                                  const std::string& origin) {
  std::optional<Tensor> tensor;
  look_up(file, name, origin, [&](ondemand::object entry, base::BytesView tensors) {
    tensor = read_entry(entry, tensors, origin + ": the tensor \"" + std::string(name) + "\"");
  });
  return tensor;
}

bool has_tensor(base::BytesView file, std::string_view name, const std::string& origin) {
  bool found = false;
  look_up(file, name, origin, [&](ondemand::object, base::BytesView) { found = true; });
  return found;
}

}  // namespace theseus::retrieval

#include "retrieval/embedding/built_in_model.h"

#include <cstdint>
#include <stdexcept>

// The assembler copies the files into the read-only part of the program: an array in C++ of this
// size would take a compiler minutes. The build gives the folder and rebuilds when they change.
asm(R"(
  .pushsection .rodata
  .balign 64
theseus_weights_begin:
  .incbin ")" THESEUS_MODEL_FOLDER R"(/model.safetensors"
theseus_weights_end:
  .balign 64
theseus_tokenizer_begin:
  .incbin ")" THESEUS_MODEL_FOLDER R"(/tokenizer.json"
theseus_tokenizer_end:
  .popsection
)");

extern "C" {
extern const std::uint8_t theseus_weights_begin[];
extern const std::uint8_t theseus_weights_end[];
extern const std::uint8_t theseus_tokenizer_begin[];
extern const std::uint8_t theseus_tokenizer_end[];
}

namespace theseus::retrieval {
namespace {

consteval std::uint8_t digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<std::uint8_t>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<std::uint8_t>(c - 'a' + 10);
  throw std::invalid_argument("not a digit of a hash in lower case");
}

consteval base::Sha256 hash_of_hex(std::string_view text) {
  base::Sha256 hash{};
  for (std::size_t i = 0; i < hash.size(); ++i) {
    hash[i] = static_cast<std::uint8_t>(digit(text[2 * i]) * 16 + digit(text[2 * i + 1]));
  }
  return hash;
}

}  // namespace

BuiltInModel built_in_model() {
  return {.label = "theseus-static-en-256",
          .weights = {theseus_weights_begin, theseus_weights_end},
          .tokenizer = {theseus_tokenizer_begin, theseus_tokenizer_end},
          .weights_hash = hash_of_hex(THESEUS_WEIGHTS_SHA256),
          .tokenizer_hash = hash_of_hex(THESEUS_TOKENIZER_SHA256)};
}

}  // namespace theseus::retrieval

#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace theseus::app {

// Readers of values as people write them in a file, a flag or the environment. A refusal says what
// the value must be, as the end of a sentence that begins with the setting's name.

base::Result<bool> parse_switch(std::string_view text);
base::Result<std::int64_t> parse_integer(std::string_view text, std::int64_t min, std::int64_t max);
/// `16 KiB`, `8MiB`, `1GiB`, or a number of bytes.
base::Result<std::int64_t> parse_size(std::string_view text, std::int64_t min, std::int64_t max);
/// `500ms`, `10s`, `5m`, `24h`, `30d`.
base::Result<std::chrono::milliseconds> parse_duration(std::string_view text);
/// Words separated by commas.
std::vector<std::string> words_of(std::string_view text);

}  // namespace theseus::app

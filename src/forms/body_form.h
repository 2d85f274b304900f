#pragma once

#include <string>
#include <string_view>

#include "forms/byte_writer.h"

namespace theseus::forms {

/// Puts one JSON object in its canonical form (canonical_row.h). Returns why it has none, as the
/// end of a sentence about the body; empty when all is well. What was put by then is to be thrown
/// away.
std::string put_body(ByteWriter& writer, std::string_view body);

}  // namespace theseus::forms

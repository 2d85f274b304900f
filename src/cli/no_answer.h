#pragma once

#include <string_view>

#include "base/error.h"

namespace theseus::cli {

/// What of a request may have reached the server that did not answer it.
enum class Sent { nothing, perhaps_all };

/// For a request without an answer: what failed, what is unharmed and what to do.
base::Error no_answer(std::string_view server, std::string_view reason, Sent sent);

}  // namespace theseus::cli

#pragma once

#include <sqlite3.h>

#include <string_view>

#include "base/error.h"

namespace theseus::storage {

/// Which of our kinds an extended result code is; `system_error` is the errno behind it, or 0.
base::ErrorKind kind_of(int extended_code, int system_error) noexcept;

/// The error that the last call on the connection left. `doing` begins the sentence: "Opening x".
base::Error error_of(sqlite3* connection, std::string_view doing);

}  // namespace theseus::storage

#pragma once

#include <string_view>

namespace theseus::http {

/// docs/openapi.yaml as JSON, made into the program by its build.
std::string_view contract_json() noexcept;

}  // namespace theseus::http

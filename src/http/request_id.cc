#include "http/request_id.h"

#include <algorithm>

#include "base/random.h"

namespace theseus::http {
namespace {

bool is_allowed(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' ||
         c == '_' || c == ':' || c == '-';
}

}  // namespace

bool is_sane_request_id(std::string_view id) noexcept {
  return !id.empty() && id.size() <= 128 && std::all_of(id.begin(), id.end(), is_allowed);
}

RequestIds::RequestIds() : prefix_(base::to_hex(base::random_bytes(6)) + "-") {}

std::string RequestIds::id_for(const Request& request) {
  const auto given = request.find_header("X-Request-Id");
  return given && is_sane_request_id(*given) ? std::string(*given) : next();
}

std::string RequestIds::next() {
  return prefix_ + std::to_string(count_.fetch_add(1, std::memory_order_relaxed) + 1);
}

}  // namespace theseus::http

#include "http/idempotency.h"

#include <algorithm>

namespace theseus::http {
namespace {

constexpr std::string_view kHeader = "Idempotency-Key";
constexpr std::size_t kMaxBytes = 255;

bool is_visible(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

/// Method and path cannot hold a line end, so no two requests give the same text.
std::string text_of(const Request& request) {
  std::string text(name_of(request.method));
  return text.append("\n").append(request.path).append("\n").append(request.body);
}

base::Sha256 hash_of(std::string_view text) {
  return base::sha256(base::bytes_of(text));
}

}  // namespace

base::Result<std::optional<memory::Retry>, Problem> parse_retry(const Request& request) {
  const auto value = request.find_header(kHeader);
  if (!value) return std::optional<memory::Retry>();
  const auto times =
      std::count_if(request.headers.begin(), request.headers.end(),
                    [](const auto& header) { return same_name(header.first, kHeader); });
  if (times > 1 || value->empty() || value->size() > kMaxBytes || !is_visible(*value)) {
    return base::Unexpected(
        Problem{.status = 400,
                .code = "invalid_field",
                .detail = "the header Idempotency-Key must be given once, with 1 to 255 visible "
                          "ASCII characters",
                .field = std::string(kHeader)});
  }
  const std::string text = text_of(request);
  return std::optional(memory::Retry{.token = hash_of(*value),
                                     .request = hash_of(text),
                                     .keyed_request = hash_of(std::string(*value) + "\n" + text)});
}

}  // namespace theseus::http

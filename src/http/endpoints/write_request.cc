#include "http/endpoints/write_request.h"

#include <charconv>
#include <string>
#include <string_view>

#include "http/idempotency.h"

namespace theseus::http {
namespace {

Problem bad_field(std::string pointer, std::string sentence) {
  return Problem{.status = 400,
                 .code = "invalid_field",
                 .detail = std::move(sentence),
                 .field = std::move(pointer)};
}

/// The revision of `"3"`; nothing for any other form.
std::optional<int> find_revision(std::string_view tag) {
  if (tag.size() < 3 || tag.front() != '"' || tag.back() != '"') return std::nullopt;
  const std::string_view digits = tag.substr(1, tag.size() - 2);
  int revision = 0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), revision);
  const bool whole = fault == std::errc() && end == digits.data() + digits.size();
  if (!whole || revision < 1 || digits.front() == '0') return std::nullopt;
  return revision;
}

base::Result<std::optional<int>, Problem> parse_if_match(const Request& request) {
  const auto tag = request.find_header("If-Match");
  if (!tag || *tag == "*") return std::optional<int>();
  const auto revision = find_revision(*tag);
  if (!revision) {
    return base::Unexpected(
        bad_field("If-Match", "If-Match must be one revision in quotes, like \"3\", or *"));
  }
  return revision;
}

}  // namespace

base::Result<memory::WriteContext, Problem> parse_write_context(const Request& request) {
  auto retry = parse_retry(request);
  if (!retry) return base::Unexpected(std::move(retry.error()));
  return memory::WriteContext{
      .caller = request.caller, .space = request.parameter("space"), .retry = *retry};
}

base::Result<base::Id, Problem> parse_path_id(const Request& request) {
  const auto id = base::parse_id(request.parameter("id"));
  if (id) return *id;
  return base::Unexpected(bad_field(
      "/id", "the id in the path must be a UUID, like 0192f3a0-7b1c-7def-8123-456789abcdef"));
}

base::Result<MemoryWrite, Problem> parse_memory_write(const Request& request) {
  auto context = parse_write_context(request);
  if (!context) return base::Unexpected(std::move(context.error()));
  auto id = parse_path_id(request);
  if (!id) return base::Unexpected(std::move(id.error()));
  auto revision = parse_if_match(request);
  if (!revision) return base::Unexpected(std::move(revision.error()));
  return MemoryWrite{.context = std::move(*context), .id = *id, .expected_revision = *revision};
}

}  // namespace theseus::http

#include "http/response_text.h"

#include <array>
#include <boost/beast/http/status.hpp>
#include <ctime>

namespace theseus::http {
namespace {

std::string date_text() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  ::gmtime_r(&now, &parts);
  std::array<char, 64> text;
  // Days and months come out in English, since the program never leaves the locale "C".
  const auto length = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
  return std::string(text.data(), length);
}

void add_header(std::string& text, std::string_view name, std::string_view value) {
  text.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

std::string response_text(const Response& response, const ResponseForm& form) {
  const auto reason = boost::beast::http::obsolete_reason(
      boost::beast::http::int_to_status(static_cast<unsigned>(response.status)));
  std::string text;
  text.reserve(320 + (form.head_only ? 0 : response.body.size()));
  text.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
  text.append(reason.data(), reason.size()).append("\r\n");
  add_header(text, "Date", date_text());
  if (!response.body.empty() || response.stream) {
    add_header(text, "Content-Type", response.content_type);
  }
  if (response.stream) {
    if (!form.http_1_0) add_header(text, "Transfer-Encoding", "chunked");
  } else if (response.status != 204 && response.status != 304) {
    add_header(text, "Content-Length", std::to_string(response.body.size()));
  }
  if (!form.keeps_alive) {
    add_header(text, "Connection", "close");
  } else if (form.http_1_0) {
    add_header(text, "Connection", "keep-alive");
  }
  for (const auto& [name, value] : response.headers) add_header(text, name, value);
  text.append("\r\n");
  if (!form.head_only) text.append(response.body);
  return text;
}

}  // namespace theseus::http

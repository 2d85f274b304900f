#include "cli/remote_connection.h"

#include <curl/curl.h>
#include <fcntl.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <string_view>
#include <utility>

#include "base/error.h"
#include "cli/no_answer.h"

namespace theseus::cli {
namespace {

constexpr std::chrono::milliseconds kShortest{1};

struct FreeHandle {
  void operator()(CURL* handle) const noexcept { curl_easy_cleanup(handle); }
};
struct FreeList {
  void operator()(curl_slist* list) const noexcept { curl_slist_free_all(list); }
};
using Handle = std::unique_ptr<CURL, FreeHandle>;
using HeaderList = std::unique_ptr<curl_slist, FreeList>;

std::size_t append_body(const char* bytes, std::size_t, std::size_t count, void* body) noexcept {
  static_cast<std::string*>(body)->append(bytes, count);
  return count;
}

// Nonzero ends the transfer. Asked about once a second while nothing comes.
int look_whether_over(void* patience, curl_off_t, curl_off_t, curl_off_t, curl_off_t) noexcept {
  return static_cast<const base::Patience*>(patience)->is_over() ? 1 : 0;
}

// No child of this process is to hold a connection of it open.
int keep_to_this_process(void*, curl_socket_t socket, curlsocktype) noexcept {
  ::fcntl(socket, F_SETFD, FD_CLOEXEC);
  return CURL_SOCKOPT_OK;
}

void append(HeaderList& list, const std::string& line) {
  curl_slist* longer = curl_slist_append(list.get(), line.c_str());
  if (longer == nullptr) throw std::bad_alloc();
  static_cast<void>(list.release());
  list.reset(longer);
}

struct Target {
  std::string url;  ///< without a slash at the end
  std::string key;
};

class RemoteConnection final : public Connection {
 public:
  explicit RemoteConnection(Target target) : target_(std::move(target)), handle_(curl_easy_init()) {
    if (!handle_) throw base::Error(base::ErrorKind::internal, "libcurl could not be started.");
  }

  http::Response send(http::Request request) override {
    return send_within(std::move(request), {});
  }

  http::Response send_within(http::Request request, const base::Patience& patience) override {
    // Cleared of the request before; connections stay open through it.
    curl_easy_reset(handle_.get());
    http::Response response;
    const HeaderList headers = headers_of(request);
    set_up(request, headers.get(), response);
    set_limits(patience);
    const CURLcode result = curl_easy_perform(handle_.get());
    if (result != CURLE_OK) throw unreachable(result);
    has_answered_ = true;
    long status = 0;
    curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &status);
    response.status = static_cast<int>(status);
    const char* type = nullptr;
    curl_easy_getinfo(handle_.get(), CURLINFO_CONTENT_TYPE, &type);
    response.content_type = type == nullptr ? "" : type;
    return response;
  }

 private:
  HeaderList headers_of(const http::Request& request) const {
    HeaderList list;
    for (const auto& [name, value] : request.headers) append(list, name + ": " + value);
    if (!target_.key.empty()) append(list, "Authorization: Bearer " + target_.key);
    // A body is sent at once: the pause that 100-continue costs buys nothing on one machine.
    append(list, "Expect:");
    return list;
  }

  void set_up(const http::Request& request, curl_slist* headers, http::Response& response) {
    CURL* handle = handle_.get();
    curl_easy_setopt(handle, CURLOPT_URL, (target_.url + request.target).c_str());
    curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, append_body);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, &response.body);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, keep_to_this_process);
    // An http_proxy of the environment is not meant for this machine, and must not see its keys.
    if (is_on_this_machine(target_.url)) curl_easy_setopt(handle, CURLOPT_PROXY, "");
    if (request.method == http::Method::get) return;
    const auto size = static_cast<curl_off_t>(request.body.size());
    curl_easy_setopt(handle, CURLOPT_POSTFIELDSIZE_LARGE, size);
    curl_easy_setopt(handle, CURLOPT_COPYPOSTFIELDS, request.body.c_str());
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST,
                     std::string(http::name_of(request.method)).c_str());
  }

  void set_limits(const base::Patience& patience) {
    constexpr std::chrono::milliseconds kLongest = std::chrono::seconds(120);
    const auto left = patience.end - std::chrono::steady_clock::now();
    // Zero would mean no limit at all.
    const auto limit =
        left >= kLongest ? kLongest
                         : std::max(std::chrono::ceil<std::chrono::milliseconds>(left), kShortest);
    CURL* handle = handle_.get();
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, 10L);
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(limit.count()));
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, look_whether_over);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, static_cast<const void*>(&patience));
  }

  base::Error unreachable(CURLcode result) const {
    const bool had_no_connection =
        result == CURLE_COULDNT_CONNECT || result == CURLE_COULDNT_RESOLVE_HOST;
    // Of a connection that was kept, the first try may have gone out before it was found dead.
    const Sent sent = had_no_connection && !has_answered_ ? Sent::nothing : Sent::perhaps_all;
    return no_answer(target_.url, curl_easy_strerror(result), sent);
  }

  Target target_;
  Handle handle_;
  bool has_answered_ = false;
};

}  // namespace

bool is_on_this_machine(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return false;
  const std::string_view behind = url.substr(scheme + 3);
  const std::string_view authority = behind.substr(0, behind.find_first_of("/?#\\"));
  // Behind an @ stands another host than the one that is read first.
  if (authority.find('@') != std::string_view::npos) return false;
  constexpr std::array<std::string_view, 3> kHosts = {"127.0.0.1", "localhost", "[::1]"};
  return std::any_of(kHosts.begin(), kHosts.end(), [authority](std::string_view host) {
    return authority == host || (authority.starts_with(host) && authority[host.size()] == ':');
  });
}

std::unique_ptr<Connection> connect_to_url(std::string url, std::string key) {
  while (!url.empty() && url.back() == '/') url.pop_back();
  return std::make_unique<RemoteConnection>(Target{.url = std::move(url), .key = std::move(key)});
}

}  // namespace theseus::cli

#include "mcp/http_endpoint.h"

#include <string>
#include <utility>

#include "mcp/accept.h"
#include "mcp/key_rights.h"
#include "mcp/message.h"
#include "mcp/routing_headers.h"

namespace theseus::mcp {
namespace {

constexpr std::string_view kEventStream = "text/event-stream";
constexpr std::string_view kIdleComment = ": the call goes on\n\n";

std::string event_text(std::string_view message) {
  return "event: message\ndata: " + std::string(message) + "\n\n";
}

/// The answer to one POST while it is made.
class HttpChannel final : public Channel {
 public:
  HttpChannel(http::BodyWriter& client, AcceptedForms accepted)
      : client_(client), accepted_(accepted) {}

  void send(std::string message) override {
    if (accepted_.event_stream) client_.write(event_text(message));
  }
  bool is_cancelled() const override { return !client_.has_client(); }

 private:
  http::BodyWriter& client_;
  AcceptedForms accepted_;
};

/// As whoever sent the POST: with the same authority, and under the same id in the log.
Ask ask_as(const http::Request& request, const HttpEndpointParts& parts) {
  http::Request like{.local = request.local};
  like.headers.emplace_back("X-Request-Id", request.request_id);
  if (const auto key = request.find_header("Authorization")) {
    like.headers.emplace_back("Authorization", *key);
  }
  return [like = std::move(like), rest = parts.rest](http::Request asked) {
    asked.local = like.local;
    asked.headers.insert(asked.headers.end(), like.headers.begin(), like.headers.end());
    return rest(std::move(asked));
  };
}

Peer peer_of(const http::Request& request, const HttpEndpointParts& parts) {
  Peer peer{.ask = ask_as(request, parts), .room = parts.room};
  fit_to_caller(peer, request.caller);
  return peer;
}

http::Response plain_response(const Reply& reply, AcceptedForms accepted) {
  if (accepted.json || reply.message.empty()) {
    return {.status = reply.status, .headers = {}, .body = reply.message};
  }
  return {.status = reply.status,
          .content_type = std::string(kEventStream),
          .headers = {},
          .body = event_text(reply.message)};
}

/// One message on its way; a copy of what the request said, which does not live as long.
struct Post {
  const Dispatcher& dispatcher;
  Peer peer;
  RoutingHeaders headers;
  AcceptedForms accepted;
  std::string body;

  http::StreamEnd answer(http::BodyWriter& client) const {
    HttpChannel channel(client, accepted);
    const Reply reply =
        dispatcher.answer(body, {.peer = peer, .channel = channel, .headers = &headers});
    return {.instead = plain_response(reply, accepted), .last_piece = event_text(reply.message)};
  }
};

http::Answer answer_post(const http::Request& request, const HttpEndpointParts& parts) {
  const AcceptedForms accepted = accepted_forms(request);
  if (!accepted.json && !accepted.event_stream) {
    return http::Problem{.status = 406,
                         .code = "not_acceptable",
                         .detail =
                             "The answer is application/json or text/event-stream; send Accept: "
                             "application/json, text/event-stream.",
                         .field = "Accept"};
  }
  Post post{.dispatcher = parts.dispatcher,
            .peer = peer_of(request, parts),
            .headers = routing_headers_of(request),
            .accepted = accepted,
            .body = request.body};
  http::BodyStream stream{
      .write = [post = std::move(post)](http::BodyWriter& client) { return post.answer(client); }};
  if (accepted.event_stream) stream.idle_piece = kIdleComment;
  return http::Response{.content_type = std::string(kEventStream),
                        .headers = {{"Cache-Control", "no-cache"}, {"X-Accel-Buffering", "no"}},
                        .body = {},
                        .stream = std::move(stream)};
}

http::Answer refuse_method(const http::Request&) {
  return http::Problem{.status = 405,
                       .code = "method_not_allowed",
                       .detail =
                           "This path answers POST alone: there are no sessions and no streams "
                           "that the server opens.",
                       .headers = {{"Allow", "POST"}}};
}

}  // namespace

std::vector<http::Endpoint> http_endpoints(const HttpEndpointParts& parts) {
  using http::Method;
  std::vector<http::Endpoint> endpoints{
      {Method::post, kHttpPath, http::Right::reader, false,
       [parts](const http::Request& request) { return answer_post(request, parts); }}};
  for (const Method method :
       {Method::get, Method::put, Method::patch, Method::del, Method::other}) {
    endpoints.push_back({method, kHttpPath, http::Right::reader, false, refuse_method});
  }
  return endpoints;
}

}  // namespace theseus::mcp

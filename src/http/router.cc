#include "http/router.h"

#include <algorithm>
#include <atomic>
#include <string>
#include <utility>

#include "http/content_type.h"
#include "http/query.h"
#include "http/request_log.h"
#include "http/target.h"

namespace theseus::http {
namespace {

Problem bad_target(const base::Refusal& refusal) {
  return Problem{.status = 400, .code = "malformed_request", .detail = refusal.message};
}

Problem no_route() {
  return Problem{.status = 404,
                 .code = "not_found",
                 .detail = "Nothing is served at this path; GET /v1/openapi.json lists what is."};
}

Problem wrong_method(const RouteTable::Route& route) {
  return Problem{.status = 405,
                 .code = "method_not_allowed",
                 .detail = "This path answers " + route.allow + ".",
                 .headers = {{"Allow", route.allow}}};
}

/// Counts what is written.
class CountedBody final : public BodyWriter {
 public:
  explicit CountedBody(BodyWriter& client) : client_(client) {}

  bool write(std::string_view piece) override {
    if (!client_.write(piece)) return false;
    bytes_ += piece.size();
    return true;
  }
  bool has_begun() const override { return client_.has_begun(); }
  bool has_client() const override { return client_.has_client(); }

  std::size_t bytes() const { return bytes_; }

 private:
  BodyWriter& client_;
  std::atomic<std::size_t> bytes_{0};
};

}  // namespace

Router::Router(RouterParts parts, std::vector<Endpoint> endpoints)
    : parts_(std::move(parts)),
      endpoints_(std::move(endpoints)),
      unmatched_(parts_.metrics.ensure_route(Method::other, "none")) {
  for (std::size_t i = 0; i < endpoints_.size(); ++i) {
    routes_.add(endpoints_[i].method, endpoints_[i].pattern, i);
    counts_.push_back(&parts_.metrics.ensure_route(endpoints_[i].method, endpoints_[i].pattern));
  }
}

Router::~Router() = default;

Response Router::answer(Request request) const noexcept {
  Visit visit = begin(std::move(request));
  Answer answer = answer_or_problem(visit);
  if (const auto* problem = std::get_if<Problem>(&answer)) {
    visit.code = problem->code;
    Response refusal = problem_response(*problem, visit.request.request_id);
    return finish(std::move(visit), std::move(refusal));
  }
  return finish(std::move(visit), std::move(std::get<Response>(answer)));
}

Router::Visit Router::begin(Request request) const {
  request.request_id = ids_.id_for(request);
  return Visit{.request = std::move(request),
               .started = std::chrono::steady_clock::now(),
               .counts = &unmatched_};
}

/// The boundary of an HTTP request: whatever goes wrong inside, the client gets an answer and the
/// log the reason.
Answer Router::answer_or_problem(Visit& visit) const {
  try {
    return find_and_call(visit);
  } catch (const base::Error& error) {
    return fault_problem(visit, error);
  } catch (const std::exception& error) {
    return fault_problem(visit, error);
  }
}

Answer Router::find_and_call(Visit& visit) const {
  Request& request = visit.request;
  auto target = parse_target(request.target);
  if (!target) return bad_target(target.error());
  request.path = std::move(target->path);
  request.query = std::move(target->query);

  const RouteTable::Route* route = routes_.find(target->segments);
  if (route == nullptr) return no_route();
  const auto index = route->find(request.method);
  if (!index) return wrong_method(*route);
  visit.pattern = route->pattern;
  visit.counts = counts_[*index];
  request.parameters = route->parameters_of(target->segments);

  const Endpoint& endpoint = endpoints_[*index];
  if (auto problem = find_obstacle(request, endpoint)) return std::move(*problem);
  return endpoint.answer(request);
}

std::optional<Problem> Router::find_obstacle(Request& request, const Endpoint& endpoint) const {
  if (endpoint.right == Right::open) {
    request.caller = memory::Caller{.key = {}, .role = memory::Role::reader, .spaces = {}};
    return find_content_type_fault(request);
  }
  if (auto problem = parts_.gate(request)) return problem;
  if (auto problem = identify(request)) return problem;
  if (auto problem = find_refusal(request, endpoint)) return problem;
  if (auto problem = find_content_type_fault(request)) return problem;
  return endpoint.reads_data ? wait_for_min_seq(request) : std::nullopt;
}

std::optional<Problem> Router::identify(Request& request) const {
  auto caller = parse_caller(request, parts_.authenticate, parts_.keyless);
  if (!caller) return std::move(caller.error());
  request.caller = std::move(*caller);
  return std::nullopt;
}

std::optional<Problem> Router::wait_for_min_seq(Request& request) const {
  Query query(request);
  const auto seq = query.integer("min_seq", 0, kMaxExactInteger);
  const auto is_min_seq = [](const auto& parameter) { return parameter.first == "min_seq"; };
  const auto given = std::count_if(request.query.begin(), request.query.end(), is_min_seq);
  if (given == 0) return std::nullopt;
  if (!seq) return problem_of(*query.fault());
  std::erase_if(request.query, is_min_seq);
  if (auto problem = parts_.wait_for_seq(*seq)) return problem;
  // Again, since the key may have been revoked in the meantime.
  return identify(request);
}

Response Router::finish(Visit visit, Response response) const {
  response.headers.emplace_back("X-Request-Id", visit.request.request_id);
  // To HEAD nobody writes the body.
  if (response.stream && visit.request.method != Method::head) {
    response.stream = watched(std::move(visit), std::move(*response.stream), response.status);
  } else {
    record(visit, response.status, response.body.size());
  }
  return response;
}

/// The stream, which when it has ended is counted and logged as other answers are.
BodyStream Router::watched(Visit visit, BodyStream stream, int status) const {
  // Whoever streams has kept of it what he needs.
  visit.request.body = {};
  BodyStream outer{.write = {}, .idle_piece = stream.idle_piece, .idle_after = stream.idle_after};
  outer.write = [this, visit = std::move(visit), stream = std::move(stream),
                 status](BodyWriter& client) mutable {
    CountedBody counted(client);
    StreamEnd end = end_or_break_off(visit, stream, counted);
    end.instead.headers.emplace_back("X-Request-Id", visit.request.request_id);
    if (!client.has_begun()) {
      record(visit, end.instead.status, end.instead.body.size());
    } else {
      record(visit, status, counted.bytes() + end.last_piece.value_or("").size());
    }
    return end;
  };
  return outer;
}

/// The same boundary as above; what has begun can only be broken off.
StreamEnd Router::end_or_break_off(Visit& visit, const BodyStream& stream,
                                   BodyWriter& client) const {
  Problem problem;
  try {
    StreamEnd end = stream.write(client);
    if (!client.has_client()) visit.code = "client_gone";
    return end;
  } catch (const base::Error& error) {
    problem = fault_problem(visit, error);
  } catch (const std::exception& error) {
    problem = fault_problem(visit, error);
  }
  visit.code = problem.code;
  return {.instead = problem_response(problem, visit.request.request_id),
          .last_piece = std::nullopt};
}

void Router::record(const Visit& visit, int status, std::size_t body_bytes) const {
  const auto took = std::chrono::steady_clock::now() - visit.started;
  visit.counts->count(status, took);
  if (parts_.log == nullptr) return;
  log_request(*parts_.log, visit.request, {visit.pattern, status, visit.code, body_bytes, took});
}

Problem Router::fault_problem(const Visit& visit, const base::Error& error) const {
  if (tells_faults(visit)) return unlogged_problem_of(error);
  log_fault(visit, error.what());
  return problem_of(error);
}

Problem Router::fault_problem(const Visit& visit, const std::exception& error) const {
  if (tells_faults(visit)) return unlogged_internal_problem(error.what());
  log_fault(visit, error.what());
  return internal_problem();
}

/// Whether who asks is the only one who can be told: he owns the data, and nobody keeps a log.
bool Router::tells_faults(const Visit& visit) const {
  return parts_.log == nullptr && visit.request.local;
}

void Router::log_fault(const Visit& visit, std::string_view message) const {
  if (parts_.log == nullptr) return;
  parts_.log->write(base::LogLevel::error, "request_failed",
                    {{"method", name_of(visit.request.method)},
                     {"path", visit.pattern},
                     {"message", message},
                     {"request_id", std::string_view(visit.request.request_id)}});
}

}  // namespace theseus::http

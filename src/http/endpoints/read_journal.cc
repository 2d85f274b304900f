#include <nlohmann/json.hpp>

#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/query.h"
#include "memory/journal.h"
#include "memory/refusals.h"
#include "memory/spaces.h"

namespace theseus::http {
namespace {

using nlohmann::json;

base::Result<memory::JournalQuery, base::FieldFault> parse_query(const Request& request) {
  Query query(request);
  memory::JournalQuery journal;
  journal.after = query.integer("after", 0, kMaxExactInteger).value_or(journal.after);
  journal.limit = static_cast<int>(query.integer("limit", 1, 1000).value_or(journal.limit));
  journal.space = query.text("space", {.min_bytes = 1, .max_bytes = 128});
  if (journal.space && !memory::is_space_name(*journal.space)) {
    query.refuse("space", "is not the name of a space");
  }
  if (auto fault = query.fault()) return base::Unexpected(std::move(*fault));
  return journal;
}

json to_json(const memory::JournalEvent& event) {
  return json{{"seq", event.seq},
              {"time", base::format_time(event.time)},
              {"kind", event.kind},
              {"space", event.space ? json(*event.space) : json(nullptr)},
              {"memory", id_or_null(event.memory)},
              {"revision", event.revision ? json(*event.revision) : json(nullptr)},
              {"key", id_or_null(event.key)},
              {"body", body_json(event.body)}};
}

json to_json(const memory::JournalPage& page) {
  json events = json::array();
  for (const memory::JournalEvent& event : page.events) events.push_back(to_json(event));
  return json{{"events", std::move(events)}, {"next_after", page.next_after}, {"head", page.head}};
}

/// Whoever takes JSON as well gets pages.
bool wants_only_a_stream(const Request& request) {
  const std::string_view accepted = request.find_header("Accept").value_or("");
  const auto names = [accepted](std::string_view type) {
    return accepted.find(type) != std::string_view::npos;
  };
  return names("text/event-stream") && !names("application/json") && !names("application/*") &&
         !names("*/*");
}

Answer read_journal(const memory::Journal& journal, const Request& request) {
  if (wants_only_a_stream(request)) {
    return Problem{.status = 406,
                   .code = "not_acceptable",
                   .detail =
                       "this release does not stream the journal; ask for pages with "
                       "`after` and `limit`, each going on from `next_after`",
                   .field = "Accept"};
  }
  const auto query = parse_query(request);
  if (!query) return problem_of(query.error());
  if (query->space && !request.caller.may_see(*query->space)) {
    return problem_of(memory::no_such_space(*query->space));
  }

  const auto page = journal.read(request.caller, *query);
  if (!page) return problem_of(page.error());
  return json_response(200, to_json(*page));
}

}  // namespace

Endpoint read_journal_endpoint(const memory::Journal& journal) {
  return {.method = Method::get,
          .pattern = "/v1/journal",
          .right = Right::reader,
          .reads_data = true,
          .answer = [&journal](const Request& request) { return read_journal(journal, request); }};
}

}  // namespace theseus::http

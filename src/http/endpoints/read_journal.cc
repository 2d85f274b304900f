#include <limits>
#include <nlohmann/json.hpp>

#include "http/endpoint.h"
#include "http/endpoints/answers.h"
#include "http/query.h"
#include "memory/journal.h"
#include "memory/spaces.h"

namespace theseus::http {
namespace {

using nlohmann::json;

constexpr std::int64_t kMaxSeq = (std::int64_t{1} << 53) - 1;

base::Result<memory::JournalQuery, base::FieldFault> parse_query(const Request& request) {
  Query query(request);
  memory::JournalQuery journal;
  journal.after = query.integer("after", 0, kMaxSeq).value_or(journal.after);
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

bool wants_stream(const Request& request) {
  return request.find_header("Accept").value_or("").find("text/event-stream") !=
         std::string_view::npos;
}

Answer read_journal(const memory::Journal& journal, const Request& request) {
  if (wants_stream(request)) {
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
    return Problem{.status = 404,
                   .code = "not_found",
                   .detail = "there is no space of this name",
                   .field = "/space"};
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

#include "http/endpoints/recall_request.h"

#include <nlohmann/json.hpp>

#include "memory/filter.h"

namespace theseus::http {
namespace {

constexpr base::TextRule kQueryRule{.min_bytes = 1, .max_bytes = 8 * 1024};
constexpr int kMaxLimit = 100;

retrieval::Mode read_mode(base::Fields& fields) {
  const auto word = fields.word("mode", {"hybrid", "keyword", "vector"});
  if (word == "keyword") return retrieval::Mode::keyword;
  if (word == "vector") return retrieval::Mode::vector;
  return retrieval::Mode::hybrid;
}

memory::Filter read_filter(base::Fields& fields) {
  const nlohmann::json* object = fields.object("filter");
  if (object == nullptr) return {};
  auto filter = memory::parse_filter(*object, fields.pointer_of("filter"));
  if (filter) return std::move(*filter);
  fields.refuse(std::move(filter.error()));
  return {};
}

}  // namespace

retrieval::RecallQuery read_recall(base::Fields& fields, int default_limit) {
  retrieval::RecallQuery query;
  fields.require("query");
  query.query = fields.text("query", kQueryRule).value_or("");
  query.limit = static_cast<int>(fields.integer("limit", 1, kMaxLimit).value_or(default_limit));
  query.mode = read_mode(fields);
  query.filter = read_filter(fields);
  query.include_superseded = fields.boolean("include_superseded").value_or(false);
  if (fields.has("as_of")) {
    fields.refuse("as_of",
                  "is not yet supported by recall in this release; one memory as it stood then is "
                  "shown by GET .../memories/{id}?as_of=");
  }
  return query;
}

}  // namespace theseus::http

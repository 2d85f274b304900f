#include "bad_input/bad_request.h"

namespace theseus::tests {
namespace {

BadRequest search(std::string name, std::string body, Refusal refusal) {
  return {.name = std::move(name),
          .method = "POST",
          .target = "/v1/spaces/home/recall",
          .body = std::move(body),
          .refusal = std::move(refusal),
          .as = As::reader};
}

/// A recall whose query is fine and that has these members besides.
BadRequest with(std::string name, const std::string& members, Refusal refusal) {
  return search(std::move(name), R"({"query": "q", )" + members + "}", std::move(refusal));
}

BadRequest at(std::string target, BadRequest request) {
  request.target = std::move(target);
  return request;
}

BadRequest context(std::string name, const std::string& members, Refusal refusal) {
  return at("/v1/spaces/home/context", with(std::move(name), members, std::move(refusal)));
}

const BadRequests kRecalls = {
    search("QueryMissing", "{}", bad_field("/query")),
    search("QueryEmpty", R"({"query": ""})", bad_field("/query")),
    search("QueryNumber", R"({"query": 1})", bad_field("/query")),
    search("QueryNull", R"({"query": null})", bad_field("/query")),
    search("QueryTooLong", R"({"query": ")" + letters(8193) + R"("})", too_large("/query")),
    search("QueryWithNul", R"({"query": "\u0000"})", bad_field("/query")),
    search("QueryNotUtf8", "{\"query\": \"\xfe\"}", bad_json()),
    search("RecallEmptyBody", "", bad_json()),
    search("RecallArray", "[]", bad_field("")),
    with("LimitZero", R"("limit": 0)", bad_field("/limit")),
    with("LimitAbove", R"("limit": 101)", bad_field("/limit")),
    with("LimitText", R"("limit": "5")", bad_field("/limit")),
    with("LimitFraction", R"("limit": 1.5)", bad_field("/limit")),
    with("LimitBeyond64Bits", R"("limit": 18446744073709551615)", bad_field("/limit")),
    with("ModeUnknown", R"("mode": "fuzzy")", bad_field("/mode")),
    with("ModeBoolean", R"("mode": true)", bad_field("/mode")),
    with("ExplainText", R"("explain": "yes")", bad_field("/explain")),
    with("IncludeSupersededNumber", R"("include_superseded": 1)", bad_field("/include_superseded")),
    with("AsOf", R"("as_of": "2026-01-01T00:00:00Z")", bad_field("/as_of")),
    with("RecallUnknownField", R"("top_k": 3)", bad_field("/top_k")),
    with("FilterText", R"("filter": "kind=note")", bad_field("/filter")),
    with("FilterUnknownField", R"("filter": {"tag": "a"})", bad_field("/filter/tag")),
    with("FilterKindNumber", R"("filter": {"kind": 1})", bad_field("/filter/kind")),
    with("FilterTagsText", R"("filter": {"tags_any": "a"})", bad_field("/filter/tags_any")),
    with("FilterTagEmpty", R"("filter": {"tags_all": ["a", ""]})", bad_field("/filter/tags_all/1")),
    with("FilterTagsTooMany", R"("filter": {"tags_any": [)" + listed(65, "\"a\"") + "]}",
         bad_field("/filter/tags_any")),
    with("FilterSpeakerTooLong", R"("filter": {"speaker": ")" + letters(257) + "\"}",
         too_large("/filter/speaker")),
    with("FilterAgentNull", R"("filter": {"agent": null})", bad_field("/filter/agent")),
    with("FilterSessionArray", R"("filter": {"session": []})", bad_field("/filter/session")),
    with("FilterTimeWord", R"("filter": {"occurred_from": "May"})",
         bad_field("/filter/occurred_from")),
    with("FilterTimeNumber", R"("filter": {"created_to": 5})", bad_field("/filter/created_to")),
    with("FilterMetadataArray", R"("filter": {"metadata": [1]})", bad_field("/filter/metadata")),
    at("/v1/spaces/nowhere/recall", {.name = "RecallInNoSpace",
                                     .method = "POST",
                                     .target = "",
                                     .body = R"({"query": "q"})",
                                     .refusal = not_found(),
                                     .as = As::admin}),
    at("/v1/spaces/home/recall?limit=3",
       search("RecallWithParameter", R"({"query": "q"})", bad_field("/limit"))),
    at("/v1/spaces/home/recall?min_seq=-1",
       search("MinSeqBelow", R"({"query": "q"})", bad_field("/min_seq"))),
    at("/v1/spaces/home/recall?min_seq=soon",
       search("MinSeqWord", R"({"query": "q"})", bad_field("/min_seq"))),
    at("/v1/spaces/home/recall?min_seq=1&min_seq=2",
       search("MinSeqTwice", R"({"query": "q"})", bad_field("/min_seq"))),
    at("/v1/spaces/home/recall?min_seq=9007199254740991",
       search("MinSeqNeverReached", R"({"query": "q"})", {503, "not_ready", ""})),
};

const BadRequests kContexts = {
    context("MaxTokensBelow", R"("max_tokens": 31)", bad_field("/max_tokens")),
    context("MaxTokensAbove", R"("max_tokens": 100001)", bad_field("/max_tokens")),
    context("MaxTokensText", R"("max_tokens": "many")", bad_field("/max_tokens")),
    context("ContextLimitAbove", R"("limit": 101)", bad_field("/limit")),
    context("ContextExplain", R"("explain": true)", bad_field("/explain")),
    context("ContextAsOf", R"("as_of": "2026-01-01T00:00:00Z")", bad_field("/as_of")),
    context("ContextFilterUnknown", R"("filter": {"x": 1})", bad_field("/filter/x")),
    at("/v1/spaces/home/context",
       search("ContextWithoutQuery", R"({"max_tokens": 99})", bad_field("/query"))),
};

INSTANTIATE_TEST_SUITE_P(Recall, BadInput, testing::ValuesIn(kRecalls), name_of_row);
INSTANTIATE_TEST_SUITE_P(Context, BadInput, testing::ValuesIn(kContexts), name_of_row);

}  // namespace
}  // namespace theseus::tests

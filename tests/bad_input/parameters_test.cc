#include "bad_input/bad_request.h"

namespace theseus::tests {
namespace {

BadRequest get(std::string name, std::string target, Refusal refusal, As as = As::reader) {
  return {.name = std::move(name),
          .method = "GET",
          .target = std::move(target),
          .refusal = std::move(refusal),
          .as = as};
}

BadRequest list(std::string name, const std::string& query, const std::string& field) {
  return get(std::move(name), "/v1/spaces/home/memories?" + query, bad_field(field));
}

const Refusal kMalformed = {.code = "malformed_request"};

std::string repeated(std::size_t count, const std::string& parameter) {
  std::string query = parameter;
  for (std::size_t i = 1; i < count; ++i) query.append("&").append(parameter);
  return query;
}

const BadRequests kLists = {
    list("ListLimitZero", "limit=0", "/limit"),
    list("ListLimitAbove", "limit=1001", "/limit"),
    list("ListLimitBelow", "limit=-1", "/limit"),
    list("ListLimitWord", "limit=all", "/limit"),
    list("ListLimitEmpty", "limit=", "/limit"),
    list("ListLimitTwice", "limit=1&limit=2", "/limit"),
    list("ListCursorGarbage", "cursor=!!", "/cursor"),
    list("ListCursorEmpty", "cursor=", "/cursor"),
    list("ListCursorShort", "cursor=AAAA", "/cursor"),
    list("ListCursorInvented", "cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/cursor"),
    list("ListCursorOfAnotherList", "cursor=$CURSOR", "/cursor"),
    list("ListCursorTooLong", "cursor=" + letters(4097), "/cursor"),
    list("ListStateUnknown", "state=live,dead", "/state"),
    list("ListStateEmpty", "state=", "/state"),
    list("ListStatesTooMany", "state=live,live,live,live,live", "/state"),
    list("ListKindEmpty", "kind=", "/kind"),
    list("ListKindOfTwoWords", "kind=a+b", "/kind"),
    list("ListTagEmpty", "tags_any=a&tags_any=&tags_any=b", "/tags_any"),
    list("ListTagTooLong", "tags_all=" + letters(129), "/tags_all"),
    list("ListTagsTooMany", repeated(65, "tags_any=a"), "/tags_any"),
    list("ListTimeWord", "created_from=May", "/created_from"),
    list("ListTimePlusAsSpace", "occurred_to=2026-01-01T00:00:00+01:00", "/occurred_to"),
    list("ListMetadataNotJson", "metadata=a", "/metadata"),
    list("ListMetadataArray", "metadata=%5B%5D", "/metadata"),
    list("ListMetadataKeyTwice", "metadata=%7B%22a%22:1,%22a%22:2%7D", "/metadata"),
    list("ListUnknownParameter", "order=oldest", "/order"),
    list("ListMinSeqWord", "min_seq=x", "/min_seq"),
    get("ListSpeakerEmpty", "/v1/spaces/home/memories?speaker=", bad_field("/speaker")),
    get("ListNoSpace", "/v1/spaces/nowhere/memories", not_found(), As::admin),
    get("ListNoSpaceFiltered", "/v1/spaces/nowhere/memories?kind=note", not_found(), As::admin),
};

const BadRequests kPaths = {
    get("SpaceNameWithADash", "/v1/spaces/-home", bad_field("/space"), As::admin),
    get("SpaceNameTooLong", "/v1/spaces/" + letters(129), bad_field("/space"), As::admin),
    get("SpaceNameWithASlash", "/v1/spaces/ho%2Fme", bad_field("/space"), As::admin),
    get("SpaceNameOfDots", "/v1/spaces/..", bad_field("/space"), As::admin),
    get("SpaceNotThere", "/v1/spaces/nowhere", not_found(), As::admin),
    get("SpaceWithParameter", "/v1/spaces/home?x=1", bad_field("/x")),
    get("SpacesLimitZero", "/v1/spaces?limit=0", bad_field("/limit")),
    get("SpacesCursorBad", "/v1/spaces?cursor=AAAA", bad_field("/cursor")),
    get("PathNotThere", "/v1/nothing", not_found()),
    get("PathOfAnotherVersion", "/v2/spaces", not_found()),
    get("PercentAlone", "/v1/spaces/home%", kMalformed),
    get("PercentNoHex", "/v1/spaces/home/memories?kind=%zz", kMalformed),
    get("PercentNul", "/v1/spaces/ho%00me", kMalformed),
    get("PercentNotUtf8", "/v1/spaces/home/memories?kind=%ff", kMalformed),
    get("PercentSurrogate", "/v1/spaces/home/memories?kind=%ed%a0%80", kMalformed),
    get("StatusWithParameter", "/v1/status?deep=1", bad_field("/deep")),
    get("ReadyzForWrites", "/v1/readyz?for=writes", bad_field("/for")),
    get("MetricsWithParameter", "/metrics?name=x", bad_field("/name")),
    get("ContractWithParameter", "/v1/openapi.json?pretty=1", bad_field("/pretty")),
};

const BadRequests kJournals = {
    get("JournalAfterBelow", "/v1/journal?after=-1", bad_field("/after")),
    get("JournalAfterAbove", "/v1/journal?after=9007199254740992", bad_field("/after")),
    get("JournalAfterWord", "/v1/journal?after=start", bad_field("/after")),
    get("JournalLimitZero", "/v1/journal?limit=0", bad_field("/limit")),
    get("JournalLimitAbove", "/v1/journal?limit=1001", bad_field("/limit")),
    get("JournalSpaceBad", "/v1/journal?space=-", bad_field("/space")),
    get("JournalSpaceNotThere", "/v1/journal?space=nowhere", not_found(), As::admin),
    get("JournalUnknownParameter", "/v1/journal?since=1", bad_field("/since")),
    {.name = "JournalAsAStream",
     .method = "GET",
     .target = "/v1/journal",
     .refusal = {406, "not_acceptable", "Accept"},
     .as = As::reader,
     .headers = {{"Accept", "text/event-stream"}}},
};

INSTANTIATE_TEST_SUITE_P(List, BadInput, testing::ValuesIn(kLists), name_of_row);
INSTANTIATE_TEST_SUITE_P(Path, BadInput, testing::ValuesIn(kPaths), name_of_row);
INSTANTIATE_TEST_SUITE_P(Journal, BadInput, testing::ValuesIn(kJournals), name_of_row);

}  // namespace
}  // namespace theseus::tests

#include "bad_input/bad_request.h"

namespace theseus::tests {
namespace {

constexpr const char* kUnknown = "0192f3a0-7b1c-7def-8123-456789abcdef";

BadRequest about(std::string method, std::string name, const std::string& place, Refusal refusal) {
  return {.name = std::move(name),
          .method = std::move(method),
          .target = "/v1/spaces/home/memories/" + place,
          .refusal = std::move(refusal)};
}

BadRequest revise(std::string name, std::string body, Refusal refusal) {
  BadRequest request = about("PATCH", std::move(name), "$LIVE", std::move(refusal));
  request.body = std::move(body);
  return request;
}

BadRequest revise_at(std::string name, std::string revision, Refusal refusal) {
  BadRequest request = revise(std::move(name), R"({"text": "new"})", std::move(refusal));
  request.headers = {{"If-Match", std::move(revision)}};
  return request;
}

BadRequest revise_other(std::string name, const std::string& id, Refusal refusal) {
  BadRequest request = about("PATCH", std::move(name), id, std::move(refusal));
  request.body = R"({"text": "new"})";
  return request;
}

BadRequest with_body(BadRequest request) {
  request.body = "{}";
  request.refusal = {.code = "unexpected_body"};
  return request;
}

BadRequest forget_at(std::string name, std::string revision, Refusal refusal) {
  BadRequest request = about("DELETE", std::move(name), "$LIVE", std::move(refusal));
  request.headers = {{"If-Match", std::move(revision)}};
  return request;
}

BadRequest erase_at(std::string name, std::string revision, Refusal refusal) {
  BadRequest request = about("POST", std::move(name), "$LIVE/erase", std::move(refusal));
  request.headers = {{"If-Match", std::move(revision)}};
  return request;
}

const Refusal kNotLive = {409, "not_live", ""};
const Refusal kConflict = {412, "revision_conflict", ""};

const BadRequests kRevisions = {
    revise("ReviseNothing", "{}", bad_field("")),
    revise("ReviseEmptyBody", "", bad_json()),
    revise("ReviseTextNull", R"({"text": null})", bad_field("/text")),
    revise("ReviseTextEmpty", R"({"text": ""})", bad_field("/text")),
    revise("ReviseTextTooLong", R"({"text": ")" + letters(256 * 1024 + 1) + R"("})",
           too_large("/text")),
    revise("ReviseKindEmpty", R"({"kind": ""})", bad_field("/kind")),
    revise("ReviseTagsText", R"({"tags": "a"})", bad_field("/tags")),
    revise("ReviseMetadataText", R"({"metadata": "a"})", bad_field("/metadata")),
    revise("ReviseImportanceAbove", R"({"importance": 2})", bad_field("/importance")),
    revise("ReviseSourceUnknown", R"({"source": {"x": "y"}})", bad_field("/source/x")),
    revise("ReviseOccurredWord", R"({"occurred_at": "now"})", bad_field("/occurred_at")),
    revise("ReviseSupersedes", R"({"supersedes": []})", bad_field("/supersedes")),
    revise("ReviseState", R"({"state": "live"})", bad_field("/state")),
    revise("ReviseGoodThenBad", R"({"text": "new", "tags": [1]})", bad_field("/tags/0")),
    revise_at("ReviseIfMatchUnquoted", "1", bad_field("If-Match")),
    revise_at("ReviseIfMatchWeak", "W/\"1\"", bad_field("If-Match")),
    revise_at("ReviseIfMatchZero", "\"0\"", bad_field("If-Match")),
    revise_at("ReviseIfMatchTwo", "\"1\", \"2\"", bad_field("If-Match")),
    revise_at("ReviseIfMatchOther", "\"2\"", kConflict),
    revise_other("ReviseNoId", "17", bad_field("/id")),
    revise_other("ReviseUnknown", kUnknown, not_found()),
    revise_other("ReviseForgotten", "$FORGOTTEN", kNotLive),
    revise_other("ReviseForeign", "$FOREIGN", not_found()),
    revise_other("ReviseWithParameter", "$LIVE?x=1", bad_field("/x")),
};

const BadRequests kForgets = {
    about("DELETE", "ForgetNoId", "17", bad_field("/id")),
    about("DELETE", "ForgetUnknown", kUnknown, not_found()),
    about("DELETE", "ForgetForgotten", "$FORGOTTEN", kNotLive),
    about("DELETE", "ForgetForeign", "$FOREIGN", not_found()),
    about("DELETE", "ForgetWithParameter", "$LIVE?hard=true", bad_field("/hard")),
    with_body(about("DELETE", "ForgetWithBody", "$LIVE", {})),
    forget_at("ForgetIfMatchBad", "one", bad_field("If-Match")),
    forget_at("ForgetIfMatchOther", "\"9\"", kConflict),
    about("POST", "RestoreNoId", "17/restore", bad_field("/id")),
    about("POST", "RestoreUnknown", std::string(kUnknown) + "/restore", not_found()),
    about("POST", "RestoreForeign", "$FOREIGN/restore", not_found()),
    about("POST", "RestoreWithParameter", "$FORGOTTEN/restore?x=1", bad_field("/x")),
    with_body(about("POST", "RestoreWithBody", "$FORGOTTEN/restore", {})),
    about("POST", "EraseNoId", "17/erase", bad_field("/id")),
    about("POST", "EraseUnknown", std::string(kUnknown) + "/erase", not_found()),
    about("POST", "EraseForeign", "$FOREIGN/erase", not_found()),
    about("POST", "EraseWithParameter", "$LIVE/erase?confirm=yes", bad_field("/confirm")),
    with_body(about("POST", "EraseWithBody", "$LIVE/erase", {})),
    erase_at("EraseIfMatchBad", "one", bad_field("If-Match")),
    erase_at("EraseIfMatchOther", "\"9\"", kConflict),
};

const BadRequests kShows = {
    about("GET", "ShowNoId", "17", bad_field("/id")),
    about("GET", "ShowIdWithBraces", "%7B$LIVE%7D", bad_field("/id")),
    about("GET", "ShowUnknown", kUnknown, not_found()),
    about("GET", "ShowForeign", "$FOREIGN", not_found()),
    about("GET", "ShowRevisionZero", "$LIVE?revision=0", bad_field("/revision")),
    about("GET", "ShowRevisionWord", "$LIVE?revision=first", bad_field("/revision")),
    about("GET", "ShowRevisionHuge", "$LIVE?revision=99999999999999999999", bad_field("/revision")),
    about("GET", "ShowRevisionNotThere", "$LIVE?revision=2", not_found()),
    about("GET", "ShowRevisionTwice", "$LIVE?revision=1&revision=1", bad_field("/revision")),
    about("GET", "ShowAsOfWord", "$LIVE?as_of=then", bad_field("/as_of")),
    about("GET", "ShowAsOfBefore", "$LIVE?as_of=2001-01-01T00:00:00Z", not_found()),
    about("GET", "ShowBoth", "$LIVE?revision=1&as_of=2096-01-01T00:00:00Z", bad_field("/as_of")),
    about("GET", "ShowWithParameter", "$LIVE?verbose=1", bad_field("/verbose")),
    about("GET", "HistoryNoId", "17/history", bad_field("/id")),
    about("GET", "HistoryUnknown", std::string(kUnknown) + "/history", not_found()),
    about("GET", "HistoryWithParameter", "$LIVE/history?limit=1", bad_field("/limit")),
};

INSTANTIATE_TEST_SUITE_P(Revise, BadInput, testing::ValuesIn(kRevisions), name_of_row);
INSTANTIATE_TEST_SUITE_P(Forget, BadInput, testing::ValuesIn(kForgets), name_of_row);
INSTANTIATE_TEST_SUITE_P(Show, BadInput, testing::ValuesIn(kShows), name_of_row);

}  // namespace
}  // namespace theseus::tests

#include "bad_input/bad_request.h"

namespace theseus::tests {
namespace {

BadRequest list(std::string name, const std::string& query, Refusal refusal) {
  return {.name = std::move(name),
          .method = "GET",
          .target = "/v1/spaces/home/tags" + query,
          .refusal = std::move(refusal),
          .as = As::reader};
}

BadRequest change(std::string name, std::string body, Refusal refusal,
                  const std::string& tag = "x") {
  return {.name = std::move(name),
          .method = "PUT",
          .target = "/v1/spaces/home/tags/" + tag,
          .body = std::move(body),
          .refusal = std::move(refusal)};
}

BadRequest described_by(std::string name, As as, Refusal refusal) {
  BadRequest request = change(std::move(name), R"({"description": "d"})", std::move(refusal));
  request.as = as;
  return request;
}

BadRequest elsewhere(BadRequest request, std::string target) {
  request.target = std::move(target);
  return request;
}

BadRequest with_header(BadRequest request, std::string name, std::string value) {
  request.headers = {{std::move(name), std::move(value)}};
  return request;
}

BadRequest of_type(BadRequest request, std::string type) {
  request.content_type = std::move(type);
  return request;
}

const BadRequests kLists = {
    list("TagListLimitZero", "?limit=0", bad_field("/limit")),
    list("TagListLimitAbove", "?limit=1001", bad_field("/limit")),
    list("TagListLimitWord", "?limit=many", bad_field("/limit")),
    list("TagListPrefixEmpty", "?prefix=", bad_field("/prefix")),
    list("TagListPrefixTooLong", "?prefix=" + letters(129), bad_field("/prefix")),
    list("TagListPrefixTwice", "?prefix=a&prefix=b", bad_field("/prefix")),
    list("TagListCursorWord", "?cursor=next", bad_field("/cursor")),
    list("TagListCursorOfSpaces", "?cursor=$CURSOR", bad_field("/cursor")),
    list("TagListUnknownParameter", "?sort=name", bad_field("/sort")),
    elsewhere(list("TagListNoSuchSpace", "", not_found()), "/v1/spaces/nowhere/tags"),
};

const BadRequests kChanges = {
    change("TagNothing", "{}", bad_field("")),
    change("TagEmptyBody", "", bad_json()),
    change("TagNoJson", "{", bad_json()),
    change("TagList", "[]", bad_field("")),
    change("TagDescriptionEmpty", R"({"description": ""})", bad_field("/description")),
    change("TagDescriptionNumber", R"({"description": 7})", bad_field("/description")),
    change("TagDescriptionTooLong", R"({"description": ")" + letters(2049) + R"("})",
           too_large("/description")),
    change("TagDescriptionNul", "{\"description\": \"a\\u0000b\"}", bad_field("/description")),
    change("TagRenameEmpty", R"({"rename": ""})", bad_field("/rename")),
    change("TagRenameNull", R"({"rename": null})", bad_field("/rename")),
    change("TagRenameList", R"({"rename": ["a"]})", bad_field("/rename")),
    change("TagRenameTooLong", R"({"rename": ")" + letters(129) + R"("})", too_large("/rename")),
    change("TagRenameNul", "{\"rename\": \"a\\u0000b\"}", bad_field("/rename")),
    change("TagRenameToItself", R"({"rename": "x"})", bad_field("/rename")),
    change("TagUnknownField", R"({"rename": "y", "color": "red"})", bad_field("/color")),
    change("TagNameTooLong", R"({"rename": "y"})", bad_field("/tag"), letters(129)),
    change("TagUnknown", R"({"rename": "y"})", not_found(), "nobody-has-it"),
    change("TagUnknownDescribed", R"({"description": "d"})", not_found(), "nobody-has-it"),
    elsewhere(change("TagNoSuchSpace", R"({"rename": "y"})", not_found()),
              "/v1/spaces/nowhere/tags/x"),
    elsewhere(change("TagWithParameter", R"({"rename": "y"})", bad_field("/force")),
              "/v1/spaces/home/tags/x?force=1"),
    elsewhere(change("TagOfABadEncoding", R"({"rename": "y"})", {.code = "malformed_request"}),
              "/v1/spaces/home/tags/%ff"),
    with_header(
        change("TagIdempotencyKeyEmpty", R"({"rename": "y"})", bad_field("Idempotency-Key")),
        "Idempotency-Key", "a b"),
    of_type(change("TagPlainText", R"({"rename": "y"})",
                   {415, "unsupported_media_type", "Content-Type"}),
            "text/plain"),
    described_by("TagByAReader", As::reader, {403, "forbidden", ""}),
    described_by("TagByNobody", As::nobody, {401, "key_required", ""}),
    described_by("TagByARevokedKey", As::revoked, {401, "key_unknown", ""}),
};

INSTANTIATE_TEST_SUITE_P(TagLists, BadInput, testing::ValuesIn(kLists), name_of_row);
INSTANTIATE_TEST_SUITE_P(TagChanges, BadInput, testing::ValuesIn(kChanges), name_of_row);

}  // namespace
}  // namespace theseus::tests

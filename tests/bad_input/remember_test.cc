#include "bad_input/bad_request.h"

namespace theseus::tests {
namespace {

BadRequest remember(std::string name, std::string body, Refusal refusal) {
  return {.name = std::move(name),
          .method = "POST",
          .target = "/v1/spaces/home/memories",
          .body = std::move(body),
          .refusal = std::move(refusal)};
}

/// A memory whose text is fine and that has these members besides.
BadRequest with(std::string name, const std::string& members, Refusal refusal) {
  return remember(std::move(name), R"({"text": "t", )" + members + "}", std::move(refusal));
}

BadRequest with_header(std::string name, std::string header, std::string value) {
  BadRequest request = remember(std::move(name), R"({"text": "t"})", bad_field(header));
  request.headers = {{std::move(header), std::move(value)}};
  return request;
}

BadRequest of_type(std::string name, std::string content_type) {
  BadRequest request = remember(std::move(name), R"({"text": "t"})",
                                {415, "unsupported_media_type", "Content-Type"});
  request.content_type = std::move(content_type);
  return request;
}

BadRequest batch(std::string name, std::string body, Refusal refusal) {
  BadRequest request = remember(std::move(name), std::move(body), std::move(refusal));
  request.target += "/batch";
  return request;
}

const BadRequests kBodies = {
    remember("BodyEmpty", "", bad_json()),
    remember("BodyNotJson", R"({"text": )", bad_json()),
    remember("BodyWithMoreBehind", R"({"text": "t"} x)", bad_json()),
    remember("BodyArray", R"([{"text": "t"}])", bad_field("")),
    remember("BodyText", R"("t")", bad_field("")),
    remember("BodyNull", "null", bad_field("")),
    remember("KeyTwice", R"({"text": "a", "text": "b"})", bad_json()),
    remember("KeyTwiceInside", R"({"text": "a", "metadata": {"k": 1, "k": 2}})", bad_json()),
    remember("Depth65", R"({"text": "t", "metadata": )" + nested(64) + "}", bad_json()),
    remember("DepthOfAMillion", nested(100'000), bad_json()),
    remember("NumberBeyondADouble", R"({"text": "t", "importance": 1e999})", bad_json()),
    remember("NotANumber", R"({"text": "t", "importance": NaN})", bad_json()),
    of_type("TypePlainText", "text/plain"),
    of_type("TypeForm", "application/x-www-form-urlencoded"),
    of_type("TypeLatin1", "application/json; charset=iso-8859-1"),
    of_type("TypeAbsent", ""),
};

const BadRequests kTexts = {
    remember("TextMissing", "{}", bad_field("/text")),
    remember("TextNull", R"({"text": null})", bad_field("/text")),
    remember("TextNumber", R"({"text": 7})", bad_field("/text")),
    remember("TextArray", R"({"text": ["t"]})", bad_field("/text")),
    remember("TextEmpty", R"({"text": ""})", bad_field("/text")),
    remember("TextTooLong", R"({"text": ")" + letters(256 * 1024 + 1) + R"("})",
             too_large("/text")),
    remember("TextWithNul", R"({"text": "a\u0000b"})", bad_field("/text")),
    remember("TextWithRawControl", "{\"text\": \"a\x01z\"}", bad_json()),
    remember("TextNotUtf8", "{\"text\": \"a\xff\"}", bad_json()),
    remember("TextCutInACharacter", "{\"text\": \"\xc3\"}", bad_json()),
    remember("TextOverlong", "{\"text\": \"\xc0\xaf\"}", bad_json()),
    remember("TextWithSurrogateBytes", "{\"text\": \"\xed\xa0\x80\"}", bad_json()),
    remember("TextWithLoneHighSurrogate", R"({"text": "\ud83d"})", bad_json()),
    remember("TextWithLoneLowSurrogate", R"({"text": "\ude00"})", bad_json()),
    remember("TextWithHalfAPair", R"({"text": "\ud83dx"})", bad_json()),
};

const BadRequests kFields = {
    with("UnknownField", R"("txet": "t")", bad_field("/txet")),
    with("UnknownFieldWithASlash", R"("a/b": 1)", bad_field("/a~1b")),
    with("IdOfTheirOwn", R"("id": "$LIVE")", bad_field("/id")),
    with("StateOfTheirOwn", R"("state": "erased")", bad_field("/state")),
    with("KindNumber", R"("kind": 1)", bad_field("/kind")),
    with("KindNull", R"("kind": null)", bad_field("/kind")),
    with("KindEmpty", R"("kind": "")", bad_field("/kind")),
    with("KindOfTwoWords", R"("kind": "a b")", bad_field("/kind")),
    with("KindTooLong", R"("kind": ")" + letters(65) + "\"", too_large("/kind")),
    with("TagsText", R"("tags": "a")", bad_field("/tags")),
    with("TagsTooMany", R"("tags": [)" + listed(65, "\"a\"") + "]", bad_field("/tags")),
    with("TagNumber", R"("tags": ["a", 1])", bad_field("/tags/1")),
    with("TagEmpty", R"("tags": [""])", bad_field("/tags/0")),
    with("TagTooLong", R"("tags": [")" + letters(129) + "\"]", too_large("/tags/0")),
    with("TagWithNul", R"("tags": ["\u0000"])", bad_field("/tags/0")),
    with("MetadataArray", R"("metadata": [])", bad_field("/metadata")),
    with("MetadataTooDeep", R"("metadata": {"a": )" + nested(8) + "}", bad_field("/metadata")),
    with("MetadataTooLarge", R"("metadata": {"a": ")" + letters(16 * 1024) + "\"}",
         too_large("/metadata")),
    with("MetadataWithNul", R"("metadata": {"a": ["\u0000"]})", bad_field("/metadata")),
    with("MetadataWithNulInAKey", R"("metadata": {"a\u0000": 1})", bad_field("/metadata")),
    with("ImportanceText", R"("importance": "high")", bad_field("/importance")),
    with("ImportanceBelow", R"("importance": -0.001)", bad_field("/importance")),
    with("ImportanceAbove", R"("importance": 1.001)", bad_field("/importance")),
    with("SourceText", R"("source": "me")", bad_field("/source")),
    with("SourceUnknownField", R"("source": {"who": "me"})", bad_field("/source/who")),
    with("AgentNumber", R"("source": {"agent": 1})", bad_field("/source/agent")),
    with("SpeakerEmpty", R"("source": {"speaker": ""})", bad_field("/source/speaker")),
    with("SessionTooLong", R"("source": {"session": ")" + letters(257) + "\"}",
         too_large("/source/session")),
    with("UriTooLong", R"("source": {"uri": ")" + letters(2049) + "\"}", too_large("/source/uri")),
    with("OccurredNumber", R"("occurred_at": 1)", bad_field("/occurred_at")),
    with("OccurredWord", R"("occurred_at": "yesterday")", bad_field("/occurred_at")),
    with("OccurredDateOnly", R"("occurred_at": "2026-11-21")", bad_field("/occurred_at")),
    with("OccurredOnNoDay", R"("occurred_at": "2026-02-30T00:00:00Z")", bad_field("/occurred_at")),
    with("OccurredWithoutZone", R"("occurred_at": "2026-02-20T00:00:00")",
         bad_field("/occurred_at")),
    with("ExpiresBoolean", R"("expires_at": true)", bad_field("/expires_at")),
    with("ExpiresInYear10000", R"("expires_at": "10000-01-01T00:00:00Z")",
         bad_field("/expires_at")),
    with("OnDuplicateUnknown", R"("on_duplicate": "merge")", bad_field("/on_duplicate")),
    with("OnDuplicateNumber", R"("on_duplicate": 1)", bad_field("/on_duplicate")),
    with("SupersedesText", R"("supersedes": "$LIVE")", bad_field("/supersedes")),
    with("SupersedesNoId", R"("supersedes": ["$LIVE", "x"])", bad_field("/supersedes/1")),
    with("SupersedesTwice", R"("supersedes": ["$LIVE", "$LIVE"])", bad_field("/supersedes/1")),
    with("SupersedesTooMany", R"("supersedes": [)" + listed(101, "\"$LIVE\"") + "]",
         bad_field("/supersedes")),
    with("SupersedesWhatIsNotThere", R"("supersedes": ["0192f3a0-7b1c-7def-8123-456789abcdef"])",
         bad_field("/supersedes/0")),
    with("SupersedesWhatIsForgotten", R"("supersedes": ["$LIVE", "$FORGOTTEN"])",
         bad_field("/supersedes/1")),
    with("SupersedesWhatIsOfAnotherSpace", R"("supersedes": ["$FOREIGN"])",
         bad_field("/supersedes/0")),
};

const BadRequests kHeaders = {
    with_header("IdempotencyKeyEmpty", "Idempotency-Key", ""),
    with_header("IdempotencyKeyTooLong", "Idempotency-Key", letters(256)),
    with_header("IdempotencyKeyWithASpace", "Idempotency-Key", "a b"),
    with_header("IdempotencyKeyNotAscii", "Idempotency-Key", "\xc3\xa9"),
};

const BadRequests kBatches = {
    batch("BatchEmptyObject", "{}", bad_field("/memories")),
    batch("BatchArray", R"([{"text": "t"}])", bad_field("")),
    batch("BatchOfText", R"({"memories": "t"})", bad_field("/memories")),
    batch("BatchOfNone", R"({"memories": []})", bad_field("/memories")),
    batch("BatchOf1001", R"({"memories": [)" + listed(1001, R"({"text":"t"})") + "]}",
          bad_field("/memories")),
    batch("BatchItemNumber", R"({"memories": [{"text": "t"}, 1]})", bad_field("/memories/1")),
    batch("BatchItemWithoutText", R"({"memories": [{"text": "t"}, {}]})",
          bad_field("/memories/1/text")),
    batch("BatchItemTagTooLong",
          R"({"memories": [{"text": "t"}, {"text": "u", "tags": [")" + letters(129) + R"("]}]})",
          too_large("/memories/1/tags/0")),
    batch("BatchItemWithOnDuplicate", R"({"memories": [{"text": "t", "on_duplicate": "add"}]})",
          bad_field("/memories/0/on_duplicate")),
    batch("BatchItemSupersedesForgotten",
          R"({"memories": [{"text": "t"}, {"text": "u", "supersedes": ["$FORGOTTEN"]}]})",
          bad_field("/memories/1/supersedes/0")),
    batch("BatchUnknownField", R"({"memories": [{"text": "t"}], "more": 1})", bad_field("/more")),
    batch("BatchOnDuplicateUnknown", R"({"memories": [{"text": "t"}], "on_duplicate": "x"})",
          bad_field("/on_duplicate")),
};

INSTANTIATE_TEST_SUITE_P(RememberBody, BadInput, testing::ValuesIn(kBodies), name_of_row);
INSTANTIATE_TEST_SUITE_P(RememberText, BadInput, testing::ValuesIn(kTexts), name_of_row);
INSTANTIATE_TEST_SUITE_P(RememberField, BadInput, testing::ValuesIn(kFields), name_of_row);
INSTANTIATE_TEST_SUITE_P(RememberHeader, BadInput, testing::ValuesIn(kHeaders), name_of_row);
INSTANTIATE_TEST_SUITE_P(RememberBatch, BadInput, testing::ValuesIn(kBatches), name_of_row);

}  // namespace
}  // namespace theseus::tests

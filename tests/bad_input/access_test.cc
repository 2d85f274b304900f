#include "bad_input/bad_request.h"

namespace theseus::tests {
namespace {

const Refusal kKeyRequired = {401, "key_required", ""};
const Refusal kKeyUnknown = {401, "key_unknown", ""};
const Refusal kForbidden = {403, "forbidden", ""};
const Refusal kWrongMethod = {405, "method_not_allowed", ""};

BadRequest as(As who, std::string name, std::string target, Refusal refusal) {
  return {.name = std::move(name),
          .method = "GET",
          .target = std::move(target),
          .refusal = std::move(refusal),
          .as = who};
}

BadRequest remember_as(As who, std::string name, std::string space, Refusal refusal) {
  return {.name = std::move(name),
          .method = "POST",
          .target = "/v1/spaces/" + std::move(space) + "/memories",
          .body = R"({"text": "t"})",
          .refusal = std::move(refusal),
          .as = who};
}

BadRequest by(std::string method, std::string name, std::string target, Refusal refusal) {
  return {.name = std::move(name),
          .method = std::move(method),
          .target = std::move(target),
          .refusal = std::move(refusal),
          .as = As::admin};
}

BadRequest with_authorization(std::string name, std::string value, Refusal refusal) {
  BadRequest request = as(As::nobody, std::move(name), "/v1/spaces", std::move(refusal));
  request.headers = {{"Authorization", std::move(value)}};
  return request;
}

BadRequest make_key(std::string name, std::string body, Refusal refusal) {
  BadRequest request = by("POST", std::move(name), "/v1/keys", std::move(refusal));
  request.body = std::move(body);
  return request;
}

BadRequest make_key_as(As who, std::string name, std::string spaces, Refusal refusal) {
  BadRequest request =
      make_key(std::move(name), R"({"name": "k", "role": "reader", "spaces": )" + spaces + "}",
               std::move(refusal));
  request.as = who;
  return request;
}

const BadRequests kKeys = {
    as(As::nobody, "NoKey", "/v1/spaces", kKeyRequired),
    as(As::nobody, "NoKeyForMetrics", "/metrics", kKeyRequired),
    as(As::unknown, "UnknownKey", "/v1/spaces", kKeyUnknown),
    as(As::revoked, "RevokedKey", "/v1/spaces", kKeyUnknown),
    as(As::expired, "ExpiredKey", "/v1/spaces", kKeyUnknown),
    remember_as(As::nobody, "RememberWithoutAKey", "home", kKeyRequired),
    remember_as(As::revoked, "RememberWithARevokedKey", "home", kKeyUnknown),
    remember_as(As::expired, "RememberWithAnExpiredKey", "home", kKeyUnknown),
    with_authorization("OtherScheme", "Basic dTpw", kKeyRequired),
    with_authorization("SchemeAlone", "Bearer", kKeyRequired),
    with_authorization("EmptyKey", "Bearer  ", kKeyRequired),
    with_authorization("KeyNotAscii", "Bearer \xff", kKeyUnknown),
};

const BadRequests kRoles = {
    remember_as(As::reader, "ReaderRemembers", "home", kForbidden),
    as(As::writer, "WriterListsKeys", "/v1/keys", kForbidden),
    as(As::reader, "ReaderListsKeys", "/v1/keys", kForbidden),
    make_key_as(As::writer, "WriterMakesAKey", R"(["home"])", kForbidden),
    make_key_as(As::limited_admin, "AdminGivesMoreThanHeHas", R"(["home", "attic"])",
                bad_field("/spaces/1")),
    make_key_as(As::limited_admin, "LimitedAdminGivesAll", R"(["*"])", bad_field("/spaces/0")),
};

const BadRequests kSpaces = {
    remember_as(As::writer, "RememberInAForeignSpace", "attic", not_found()),
    remember_as(As::writer, "RememberInANewForeignSpace", "cellar", not_found()),
    as(As::reader, "ShowAForeignSpace", "/v1/spaces/attic", not_found()),
    as(As::reader, "ListAForeignSpace", "/v1/spaces/attic/memories", not_found()),
    as(As::reader, "ShowInAForeignSpace", "/v1/spaces/attic/memories/$FOREIGN", not_found()),
    as(As::reader, "JournalOfAForeignSpace", "/v1/journal?space=attic", not_found()),
    {.name = "RecallInAForeignSpace",
     .method = "POST",
     .target = "/v1/spaces/attic/recall",
     .body = R"({"query": "somebody"})",
     .refusal = not_found(),
     .as = As::reader},
};

const BadRequests kMethods = {
    by("PUT", "PutAMemory", "/v1/spaces/home/memories/$LIVE", kWrongMethod),
    by("POST", "PostASpace", "/v1/spaces/home", kWrongMethod),
    by("GET", "GetARecall", "/v1/spaces/home/recall", kWrongMethod),
    by("POST", "PostAProbe", "/v1/healthz", kWrongMethod),
    by("PATCH", "PatchTheJournal", "/v1/journal", kWrongMethod),
    by("OPTIONS", "OptionsOfSpaces", "/v1/spaces", kWrongMethod),
};

const BadRequests kErasures = {
    by("DELETE", "EraseASpaceUnconfirmed", "/v1/spaces/home", bad_field("/confirm")),
    by("DELETE", "EraseASpaceOfAnotherName", "/v1/spaces/home?confirm=Home", bad_field("/confirm")),
    by("DELETE", "EraseASpaceConfirmedTwice", "/v1/spaces/home?confirm=home&confirm=home",
       bad_field("/confirm")),
    by("DELETE", "EraseASpaceWithParameter", "/v1/spaces/home?confirm=home&now=1",
       bad_field("/now")),
    by("DELETE", "EraseASpaceThatIsNot", "/v1/spaces/cellar?confirm=cellar", not_found()),
    {.name = "WriterErasesASpace",
     .method = "DELETE",
     .target = "/v1/spaces/home?confirm=home",
     .refusal = kForbidden,
     .as = As::writer},
    {.name = "LimitedAdminErasesAForeignSpace",
     .method = "DELETE",
     .target = "/v1/spaces/attic?confirm=attic",
     .refusal = not_found(),
     .as = As::limited_admin},
    {.name = "ReaderErasesAMemory",
     .method = "POST",
     .target = "/v1/spaces/home/memories/$LIVE/erase",
     .refusal = kForbidden,
     .as = As::reader},
    {.name = "EraseASpaceWithBody",
     .method = "DELETE",
     .target = "/v1/spaces/home?confirm=home",
     .body = "{}",
     .refusal = {.code = "unexpected_body"},
     .as = As::admin},
};

const BadRequests kKeyRequests = {
    make_key("KeyWithoutName", R"({"role": "reader", "spaces": ["*"]})", bad_field("/name")),
    make_key("KeyNameEmpty", R"({"name": "", "role": "reader", "spaces": ["*"]})",
             bad_field("/name")),
    make_key("KeyNameTooLong",
             R"({"role": "reader", "spaces": ["*"], "name": ")" + letters(129) + "\"}",
             too_large("/name")),
    make_key("KeyWithoutRole", R"({"name": "k", "spaces": ["*"]})", bad_field("/role")),
    make_key("KeyRoleUnknown", R"({"name": "k", "role": "owner", "spaces": ["*"]})",
             bad_field("/role")),
    make_key("KeyWithoutSpaces", R"({"name": "k", "role": "reader"})", bad_field("/spaces")),
    make_key("KeySpacesText", R"({"name": "k", "role": "reader", "spaces": "*"})",
             bad_field("/spaces")),
    make_key("KeySpacesEmpty", R"({"name": "k", "role": "reader", "spaces": []})",
             bad_field("/spaces")),
    make_key("KeySpaceNameBad", R"({"name": "k", "role": "reader", "spaces": ["a", "-"]})",
             bad_field("/spaces/1")),
    make_key("KeySpacesTooMany",
             R"({"name": "k", "role": "reader", "spaces": [)" + listed(1001, "\"a\"") + "]}",
             bad_field("/spaces")),
    make_key("KeyExpiresWord",
             R"({"name": "k", "role": "reader", "spaces": ["*"], "expires_at": "never"})",
             bad_field("/expires_at")),
    make_key("KeyUnknownField",
             R"({"name": "k", "role": "reader", "spaces": ["*"], "secret": "mine"})",
             bad_field("/secret")),
    make_key("KeyEmptyBody", "", bad_json()),
    by("DELETE", "RevokeNoId", "/v1/keys/17", bad_field("/id")),
    by("DELETE", "RevokeUnknown", "/v1/keys/$LIVE", not_found()),
    by("GET", "KeysWithParameter", "/v1/keys?limit=1", bad_field("/limit")),
};

INSTANTIATE_TEST_SUITE_P(Key, BadInput, testing::ValuesIn(kKeys), name_of_row);
INSTANTIATE_TEST_SUITE_P(Erasure, BadInput, testing::ValuesIn(kErasures), name_of_row);
INSTANTIATE_TEST_SUITE_P(Role, BadInput, testing::ValuesIn(kRoles), name_of_row);
INSTANTIATE_TEST_SUITE_P(Space, BadInput, testing::ValuesIn(kSpaces), name_of_row);
INSTANTIATE_TEST_SUITE_P(Method, BadInput, testing::ValuesIn(kMethods), name_of_row);
INSTANTIATE_TEST_SUITE_P(KeyRequest, BadInput, testing::ValuesIn(kKeyRequests), name_of_row);

}  // namespace
}  // namespace theseus::tests

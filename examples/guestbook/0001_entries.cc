// Format 1: what somebody wrote, and when, in seconds since 1970. Rows are only ever added.
#include "guestbook/catalog.h"

namespace guestbook {
namespace {

constexpr std::string_view kCreate = R"sql(
CREATE TABLE entries (
  number INTEGER PRIMARY KEY,
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  signed_at INTEGER NOT NULL
) STRICT;
)sql";

}  // namespace

const upgrade::Step kEntries0001 = {
    .summary = "The entries of the book",
    .expand = {.sqlite = kCreate},
    .after_expand = {.oldest_reader = 1, .oldest_writer = 1},
    .after_contract = {.oldest_reader = 1, .oldest_writer = 1},
};

}  // namespace guestbook

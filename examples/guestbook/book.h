#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "guestbook/catalog.h"
#include "storage/database.h"

namespace guestbook {

struct Signature {
  std::string author;
  std::string text;
  std::optional<std::string> homepage = std::nullopt;  ///< the author's, from now on
};

struct Message {
  std::string author;  ///< empty where an old entry names none
  std::string text;
  std::string homepage;  ///< empty where the author has none
};

/// Writes into the book, in each shape that some program reads.
void sign(storage::Database& database, const Signature& signature, base::Time now);

/// All of the book, oldest first.
std::vector<Message> read(storage::Database& database);

}  // namespace guestbook

#pragma once

#include <string>

#include "upgrade/step.h"

namespace theseus::upgrade {

/// The key in a column of a row.
Key key_at(const storage::Statement& row, int column, KeyKind kind);

/// As `set_aside` and messages say it: a number, or bytes in hexadecimal.
std::string text_of(const Key& key);

/// Back from that text. Error(corrupt) when it is none.
Key parse_key(const std::string& text, KeyKind kind);

}  // namespace theseus::upgrade

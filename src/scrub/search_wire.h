#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "scrub/search_order.h"

namespace theseus::scrub {

/// An order as it goes to the process that searches, and its end as it comes back. Both sides are
/// the same program, so the form is nobody else's business.
std::string write_order(const SearchOrder& order);
std::string write_end(const SearchEnd& end);

/// Nothing where the bytes are not all that was written: whoever wrote them died on the way.
std::optional<SearchOrder> parse_order(std::string_view bytes);
std::optional<SearchEnd> parse_end(std::string_view bytes);

}  // namespace theseus::scrub

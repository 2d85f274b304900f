#pragma once

#include <string_view>

namespace theseus::retrieval {

/// Whether a folded word is one of English's function words, which say nothing of what a text is
/// about. They are indexed like any word, but a query that holds others leaves them out.
bool is_stop_word(std::string_view folded) noexcept;

}  // namespace theseus::retrieval

#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"

namespace theseus::http {

/// A copy of the data that was made earlier and is not rewritten by an erase.
struct OlderCopy {
  std::string kind;  ///< `backup`, `snapshot` or `replaced`, which a restore moved aside
  std::string name;
  base::Time made_at;
  std::optional<std::int64_t> journal_head = {};  ///< the row it reaches to, where that is known
  bool is_from_future = false;                    ///< a clock was wrong when it was made
  std::optional<std::int64_t> erased_up_to = {};  ///< it was rewritten without what was erased
};

/// What was erased: by which row of the journal, by which it had come into the data, where that is
/// known, when, and until when it may have stood in its files.
struct Erasure {
  std::int64_t seq = 0;
  std::optional<std::int64_t> first = {};
  std::optional<base::Time> erased_at = {};
  std::optional<base::Time> scrubbed_at = {};
};

using OlderCopies = std::function<std::vector<OlderCopy>()>;

/// Those of them that may still hold it: none that ends before it came, none that was rewritten
/// without it, and of those that reach to its erasing none from after it was scrubbed; while it is
/// not, each copy until now. Only that last is judged by time, and not where a clock was set back
/// since; what cannot be judged is listed.
nlohmann::json holders_json(const OlderCopies& copies, const Erasure& erasure);

}  // namespace theseus::http

#pragma once

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
};

using OlderCopies = std::function<std::vector<OlderCopy>()>;

/// Those of them that may still hold what came into the data at `since`, where that is known, was
/// erased since, and may have stood in its files until `scrubbed_at`: while that is not known, in
/// each copy until now.
nlohmann::json holders_json(const OlderCopies& copies, std::optional<base::Time> since,
                            std::optional<base::Time> scrubbed_at);

}  // namespace theseus::http

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "storage/database.h"

namespace theseus::upgrade {

/// A value that the older shape cannot hold, kept while a step is rolled back. `scope` and `owner`
/// stand beside it so that any program that erases an owner can clear its values without knowing
/// the step.
struct KeptValue {
  std::int64_t step = 0;
  std::optional<std::int64_t> scope = std::nullopt;
  std::optional<base::Bytes> owner = std::nullopt;
  std::string name;
  std::optional<base::Bytes> value = std::nullopt;
};

/// For a step's revert.
void keep_aside(storage::Transaction& transaction, const KeptValue& value);

/// For a step that is applied again: its kept values, in the order in which they were kept. They
/// are not kept any longer.
std::vector<KeptValue> take_kept(storage::Transaction& transaction, std::int64_t step);

}  // namespace theseus::upgrade

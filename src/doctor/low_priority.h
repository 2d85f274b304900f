#pragma once

namespace theseus::doctor {

/// Lets every other process have processor and disk first, from now on. What the system refuses is
/// left as it is.
void take_low_priority() noexcept;

}  // namespace theseus::doctor

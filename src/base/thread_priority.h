#pragma once

namespace theseus::base {

/// From here on the calling thread works only while nothing else wants the processor or the disk,
/// as far as the system can tell. For work that nobody waits for.
void yield_to_others() noexcept;

}  // namespace theseus::base

#pragma once

namespace theseus::upgrade::testing {

/// From here on the kernel answers this process as a file system without locks does: every byte
/// lock of ours fails with ENOLCK. Cannot be undone; for a child process. False where it cannot be
/// had.
bool forbid_locks() noexcept;

}  // namespace theseus::upgrade::testing

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "mcp/stdio/stdio.h"

namespace theseus::mcp {

/// The environment variable that names the memory file of a handover by its descriptor. Frozen.
inline constexpr std::string_view kHandoverVariable = "THESEUS_MCP_HANDOVER";

/// The form of the handover that this release writes, and the newest that it knows.
inline constexpr int kHandoverForm = 1;

/// Form 1 of a handover, as docs/mcp.md describes it. `process` is the id of the process that
/// executes its successor in place, and so keeps.
std::string handover_text(const Continuation& continuation, std::string_view release,
                          std::int64_t process);

/// Reads a handover to this process. Refused: one to another process, one of a form whose
/// `oldest_reader` is above this release's, and what is no handover at all. Fields that this
/// release does not know are passed over.
base::Result<Continuation> parse_handover(std::string_view text, std::int64_t process);

/// Why this release could not read such a handover, whoever it is to; nothing where it could.
std::optional<base::Refusal> find_handover_fault(std::string_view text);

/// A memory file with the text, sealed against changes, that stays open across an exec; -1 with
/// errno where the kernel gives none.
int make_memory_file(std::string_view text);

/// Reads the memory file that `descriptor` names, as the environment says it, and closes it.
/// Refused, and nothing is closed, where it names anything else.
base::Result<std::string> take_memory_file(const std::string& descriptor);

}  // namespace theseus::mcp

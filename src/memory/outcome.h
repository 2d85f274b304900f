#pragma once

#include <cstdint>
#include <string>

#include "base/result.h"

namespace theseus::memory {

/// Why a request was not carried out; nothing was changed. `pointer` names the field at fault, or
/// is empty.
struct Refused {
  enum class Reason {
    not_found,          ///< 404
    not_live,           ///< 409: forgotten or erased
    revision_conflict,  ///< 412: another revision was first
    invalid_field,      ///< 400
    retry_mismatch,     ///< 422: the Idempotency-Key came with another request before
    key_revoked,        ///< 401: the caller's key was revoked or has expired meanwhile
    history_changed,    ///< 410: a restore undid this journal position
  };

  Reason reason;
  std::string message;
  std::string pointer = {};
  std::int64_t restored_to = 0;     ///< of history_changed
  std::int64_t continue_after = 0;  ///< of history_changed
};

template <class T>
using Outcome = base::Result<T, Refused>;

}  // namespace theseus::memory

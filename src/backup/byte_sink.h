#pragma once

#include <functional>

#include "base/bytes.h"

namespace theseus::backup {

/// Takes bytes piece by piece, in order.
using ByteSink = std::function<void(base::BytesView)>;

}  // namespace theseus::backup

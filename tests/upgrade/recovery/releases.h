#pragma once

#include <cstdint>

#include "upgrade/catalog.h"

namespace theseus::tests {

/// The newest format that this build knows.
std::int64_t newest_format();

/// This program as it was when that format was its newest.
upgrade::Program release_of_format(std::int64_t format);

/// The same of a program with steps of its own.
upgrade::Program older_release(const upgrade::Program& program, std::int64_t format);

/// The release with this build's format.
upgrade::Program newest_release();

}  // namespace theseus::tests

#pragma once

#include <cstdint>
#include <string>

#include "cli/console.h"

namespace theseus::cli {

/// Shows on the error stream how far something long has come: a line that is written over on a
/// terminal, nothing elsewhere.
class ShareDisplay {
 public:
  ShareDisplay(Console& console, std::string what) : console_(console), what_(std::move(what)) {}
  /// Leaves the line.
  ~ShareDisplay();
  ShareDisplay(const ShareDisplay&) = delete;
  ShareDisplay& operator=(const ShareDisplay&) = delete;

  void show(std::int64_t done, std::int64_t total);

 private:
  Console& console_;
  std::string what_;
  std::int64_t percent_ = -1;
};

}  // namespace theseus::cli

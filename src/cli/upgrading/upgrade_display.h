#pragma once

#include <string>

#include "cli/console.h"
#include "upgrade/site.h"

namespace theseus::cli {

/// Shows what an upgrade does on the error stream: a bar on a terminal, elsewhere a line for each
/// stage and each tenth of the rows.
class UpgradeDisplay {
 public:
  explicit UpgradeDisplay(Console& console) : console_(console) {}
  /// Leaves the line of the bar.
  ~UpgradeDisplay();
  UpgradeDisplay(const UpgradeDisplay&) = delete;
  UpgradeDisplay& operator=(const UpgradeDisplay&) = delete;

  void tell(const upgrade::UpgradeEvent& event);

 private:
  void say(const std::string& sentence);
  void show_share(const upgrade::UpgradeEvent& event);
  void end_bar();

  Console& console_;
  std::string said_;
  int tenths_ = 0;
  bool is_in_bar_ = false;
};

}  // namespace theseus::cli

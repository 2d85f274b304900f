#include "cli/backing_up/share_display.h"

#include <fmt/format.h>

namespace theseus::cli {

ShareDisplay::~ShareDisplay() {
  if (percent_ >= 0) console_.err << std::endl;
}

void ShareDisplay::show(std::int64_t done, std::int64_t total) {
  if (!console_.err_is_terminal || total <= 0) return;
  const std::int64_t percent = done * 100 / total;
  if (percent == percent_) return;
  percent_ = percent;
  console_.err << fmt::format("\r{} {:3} %", what_, percent) << std::flush;
}

}  // namespace theseus::cli

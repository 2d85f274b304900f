#include "cli/upgrading/upgrade_display.h"

#include <fmt/format.h>

#include <algorithm>

namespace theseus::cli {
namespace {

using upgrade::Stage;
using upgrade::UpgradeEvent;

constexpr int kBarCharacters = 30;

std::string_view words_of(Stage stage) {
  switch (stage) {
    case Stage::expanding:
      return "its tables are being made";
    case Stage::serving:
      return "its tables are there; older and newer programs may serve";
    case Stage::backfilling:
      return "rows are being carried";
    case Stage::verified:
      return "proven, every row is as it must be";
    case Stage::watching:
      return "done; the way back stays open until it is made final";
    case Stage::finalizing:
      return "the last rows of older programs are being carried";
    case Stage::contracting:
      return "the old shape is being taken away; from here there is no way back";
    case Stage::finalized:
      return "final";
    case Stage::reverting:
      return "taken back, older releases may serve; what is left of it is being taken away";
    case Stage::rolled_back:
      return "nothing is left of it";
    case Stage::refused:
      return "the proof found rows that are not as they must be";
  }
  return "";
}

std::string subject_of(const UpgradeEvent& event) {
  if (event.entry == nullptr) return "Copying the data, so that there is a way back";
  return fmt::format("Step {} ({})", event.entry->number, event.entry->name);
}

std::string sentence_of(const UpgradeEvent& event) {
  if (!event.message.empty()) return std::string(event.message);
  if (event.entry == nullptr) return subject_of(event) + ".";
  return fmt::format("{}: {}.", subject_of(event), words_of(event.stage));
}

std::int64_t share_of(const UpgradeEvent& event, std::int64_t parts) {
  return std::clamp<std::int64_t>(event.done * parts / event.expected, 0, parts);
}

}  // namespace

UpgradeDisplay::~UpgradeDisplay() {
  end_bar();
}

void UpgradeDisplay::tell(const UpgradeEvent& event) {
  say(sentence_of(event));
  if (event.expected > 0) show_share(event);
}

void UpgradeDisplay::say(const std::string& sentence) {
  if (sentence == said_) return;
  end_bar();
  console_.err << sentence << std::endl;
  said_ = sentence;
  tenths_ = 0;
}

void UpgradeDisplay::show_share(const UpgradeEvent& event) {
  const std::int64_t percent = share_of(event, 100);
  if (console_.err_is_terminal) {
    const auto filled = static_cast<std::size_t>(share_of(event, kBarCharacters));
    console_.err << fmt::format("\r[{:.<{}}] {:3} %", std::string(filled, '#'), kBarCharacters,
                                percent)
                 << std::flush;
    is_in_bar_ = true;
    return;
  }
  const int tenths = static_cast<int>(percent / 10);
  if (tenths <= tenths_) return;
  tenths_ = tenths;
  console_.err << fmt::format("  {} %", tenths * 10) << std::endl;
}

void UpgradeDisplay::end_bar() {
  if (is_in_bar_) console_.err << std::endl;
  is_in_bar_ = false;
}

}  // namespace theseus::cli

// A guest book in a folder. Run without arguments, it says what it can do.
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "guestbook/book.h"
#include "upgrade/data_set.h"

namespace guestbook {
namespace {

constexpr int kDone = 0;
constexpr int kWrong = 2;
constexpr int kRefused = 3;
constexpr int kBusy = 5;

constexpr std::string_view kUsage =
    "guestbook sign FOLDER AUTHOR TEXT [HOMEPAGE]\n"
    "guestbook read FOLDER\n"
    "guestbook upgrade plan|run|status|finalize|rollback FOLDER [--yes]\n";

using Arguments = std::vector<std::string>;

struct Sources {
  base::SystemClock clock;
  base::Uuid7Source ids{clock};
};

int say(const upgrade::Outcome& outcome) {
  if (outcome) return kDone;
  const upgrade::UpgradeRefusal& refusal = outcome.error();
  std::cerr << refusal.message << '\n';
  if (refusal.kind == upgrade::UpgradeRefusal::Kind::asks) std::cerr << "Say yes with --yes.\n";
  return refusal.kind == upgrade::UpgradeRefusal::Kind::busy ? kBusy : kRefused;
}

/// Opens the book, lets the work have it, and closes it in good order.
int with_book(const upgrade::OpenOptions& options,
              const std::function<int(upgrade::DataSet&)>& work) {
  const auto opened = upgrade::DataSet::open(this_program(), options);
  if (!opened) {
    std::cerr << opened.error().message << '\n';
    return opened.error().kind == upgrade::OpenRefusal::Kind::busy ? kBusy : kRefused;
  }
  upgrade::DataSet& book = **opened;
  const int code = work(book);
  book.close();
  return code;
}

int sign(const Arguments& words) {
  const bool is_whole = (words.size() == 3 || words.size() == 4) && !words[1].empty();
  if (!is_whole) return kWrong;
  Sources sources;
  Signature signature{.author = words[1], .text = words[2]};
  if (words.size() == 4) signature.homepage = words[3];
  return with_book({.folder = words[0],
                    .role = "cli",
                    .absence = upgrade::Absence::create,
                    .clock = sources.clock,
                    .ids = sources.ids},
                   [&](upgrade::DataSet& book) {
                     guestbook::sign(book.database(), signature, sources.clock.now());
                     return kDone;
                   });
}

int read(const Arguments& words) {
  if (words.size() != 1) return kWrong;
  Sources sources;
  return with_book({.folder = words[0], .role = "cli", .clock = sources.clock, .ids = sources.ids},
                   [&](upgrade::DataSet& book) {
                     for (const Message& message : guestbook::read(book.database())) {
                       std::cout << (message.author.empty() ? "somebody" : message.author)
                                 << (message.homepage.empty() ? "" : " (" + message.homepage + ")")
                                 << ": " << message.text << '\n';
                     }
                     return kDone;
                   });
}

int plan(upgrade::DataSet& book) {
  const upgrade::Plan plan = book.plan(kCatalog.back().number);
  for (const upgrade::PlannedStep& step : plan.steps) {
    std::cout << step.entry->number << ' ' << step.entry->step->summary << ": " << step.rows
              << " rows\n";
  }
  if (plan.is_empty()) std::cout << "Nothing to do.\n";
  for (const std::string& reason : plan.blocks) std::cout << reason << '\n';
  return plan.blocks.empty() ? kDone : kRefused;
}

int status(upgrade::DataSet& book) {
  const upgrade::UpgradeStatus status = book.upgrade_status();
  std::cout << "format " << status.stamp.format << ", " << status.stage() << '\n';
  return kDone;
}

upgrade::Outcome run(upgrade::Upgrader& upgrader, bool accepts) {
  upgrade::Outcome expanded = upgrader.expand({.to = kCatalog.back().number, .accepts = accepts});
  if (!expanded) return expanded;
  upgrade::Outcome carried = upgrader.carry({});
  if (carried) upgrader.carry_queues({});
  return carried;
}

int upgrade_book(const Arguments& words) {
  const bool accepts = words.size() == 3 && words[2] == "--yes";
  if (words.size() != 2 && !accepts) return kWrong;
  using Command = std::function<int(upgrade::DataSet&)>;
  const std::map<std::string, Command> commands = {
      {"plan", plan},
      {"status", status},
      {"run", [&](auto& book) { return say(run(book.upgrader(), accepts)); }},
      {"finalize", [&](auto& book) { return say(book.upgrader().finalize({.accepts = accepts})); }},
      {"rollback", [](auto& book) { return say(book.upgrader().roll_back({})); }}};
  const auto command = commands.find(words[0]);
  if (command == commands.end()) return kWrong;
  Sources sources;
  return with_book({.folder = words[1],
                    .role = "upgrade",
                    .clock = sources.clock,
                    .ids = sources.ids,
                    .older = upgrade::Older::leave},
                   command->second);
}

int run(const Arguments& words) {
  const std::map<std::string, int (*)(const Arguments&)> commands = {
      {"sign", sign}, {"read", read}, {"upgrade", upgrade_book}};
  const auto command = words.empty() ? commands.end() : commands.find(words[0]);
  const int code =
      command == commands.end() ? kWrong : command->second({words.begin() + 1, words.end()});
  if (code == kWrong) std::cerr << kUsage;
  return code;
}

}  // namespace
}  // namespace guestbook

int main(int argc, char** argv) {
  try {
    return guestbook::run({argv + 1, argv + argc});
  } catch (const theseus::base::Error& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}

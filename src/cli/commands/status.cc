#include <algorithm>
#include <cstdio>
#include <initializer_list>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/requests.h"
#include "cli/upgrading/open_data.h"
#include "cli/upgrading/upgrade_answer.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

struct Unit {
  double size;
  const char* name;
};

// In the largest unit of which there is at least one; units from the largest to the smallest.
std::string in_units(double amount, std::initializer_list<Unit> units, const char* form) {
  const Unit unit = *std::find_if(units.begin(), units.end() - 1,
                                  [amount](const Unit& one) { return amount >= one.size; });
  char text[48];
  std::snprintf(text, sizeof(text), form, amount / unit.size);
  return std::string(text) + " " + unit.name;
}

std::string size_text(const json& bytes) {
  const auto amount = bytes.get<double>();
  if (amount < 1024) return text_of_value(bytes) + " bytes";
  return in_units(amount, {{1 << 30, "GiB"}, {1 << 20, "MiB"}, {1 << 10, "KiB"}}, "%.1f");
}

std::string release_line(const json& answer) {
  const std::string line = field_text(answer, "version") + ", " + field_text(answer, "phase");
  const auto uptime = answer.at("uptime_ms").get<double>();
  // A command that opened the folder itself has just begun.
  if (uptime < 1000) return line;
  return line + " for " +
         in_units(uptime, {{86'400'000, "d"}, {3'600'000, "h"}, {60'000, "min"}, {1'000, "s"}},
                  "%.0f");
}

std::string memories_line(const json& answer) {
  const json& memories = answer.at("memories");
  const std::string spaces = field_text(answer, "spaces");
  return field_text(memories, "live") + " live, " + field_text(memories, "superseded") +
         " superseded, " + field_text(memories, "forgotten") + " forgotten, in " + spaces +
         (spaces == "1" ? " space" : " spaces");
}

std::string data_line(const json& answer) {
  const json& stamp = answer.at("stamp");
  const std::string hold = field_text(stamp, "hold");
  return "format " + field_text(stamp, "format") + ", epoch " + field_text(stamp, "epoch") +
         ", upgrade " + field_text(answer, "upgrade_stage") +
         (hold.empty() ? "" : ", held at format " + hold);
}

std::string model_line(const json& lanes) {
  if (lanes.empty()) return "none yet";
  const auto own = std::find_if(lanes.begin(), lanes.end(),
                                [](const json& lane) { return lane.value("own", false); });
  if (own == lanes.end()) return "none of those that the data has vectors of";
  return field_text(*own, "label") + ", " + field_text(*own, "dimension") + " dimensions, " +
         field_text(*own, "encoding");
}

std::string indexes_line(const json& partitions) {
  return field_text(partitions, "memories") + " memories, " + size_text(partitions.at("bytes"));
}

std::string or_else(const std::string& text, const char* standard) {
  return text.empty() ? standard : text;
}

// A server of a release before the roots says nothing of them.
std::string root_line(const json& answer) {
  if (!answer.contains("roots")) return "";
  const json& roots = answer.at("roots");
  if (roots.at("total").is_null()) return "waits for the digests of an older release's rows";
  return field_text(roots, "total") + " at " + field_text(roots, "seq");
}

std::string drill_line(const json& drill) {
  if (!drill.is_object()) return "none";
  const std::string what = short_time(drill, "time") + ", of " + field_text(drill, "backup");
  return what + (drill.value("holds", false) ? ", it holds"
                                             : ", it does not hold: " + field_text(drill, "fault"));
}

// A server of a release before backups says nothing of them.
void show_backup_state(const json& answer, std::ostream& out) {
  print_field("last backup", or_else(field_text(answer, "last_backup"), "none"), out);
  if (!answer.contains("backup")) return;
  const json& backup = answer.at("backup");
  print_field("backup failed", field_text(backup, "last_error"), out);
  print_field("backup damaged", field_text(backup, "fault"), out);
  print_field("backups broken", field_text(backup, "broken"), out);
  if (backup.contains("drill")) print_field("last drill", drill_line(backup.at("drill")), out);
}

// What an operator asks first; --json has all that the server says.
void show(const json& answer, Console& console) {
  std::ostream& out = console.out;
  print_field("release", release_line(answer), out);
  print_field("memories", memories_line(answer), out);
  print_field("content", size_text(answer.at("bytes")), out);
  print_field("journal", "at " + field_text(answer, "journal_head"), out);
  print_field("data", data_line(answer), out);
  print_field("root", root_line(answer), out);
  print_field("model", model_line(answer.at("lanes")), out);
  print_field("in memory", indexes_line(answer.at("partitions")), out);
  show_backup_state(answer, out);
  print_field("degraded", or_else(field_text(answer, "degraded"), "nothing"), out);
}

class Status final : public Command {
 public:
  Description description() const override {
    return {.name = "status",
            .summary = "Say what the server or data folder holds and how it is",
            .example = "theseus status",
            .scope = Scope::data};
  }

  void declare(Options&) override {}

  ExitCode run(Session& session) override {
    if (is_older_data(session)) {
      OpenData open(session);
      const json answer = open.status();
      open.close();
      return session.print(answer, show_upgrade_status);
    }
    return session.ask(request_to(http::Method::get, {"status"}), show);
  }
};

}  // namespace

std::unique_ptr<Command> status_command() {
  return std::make_unique<Status>();
}

}  // namespace theseus::cli

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/error.h"
#include "cli/answers.h"
#include "cli/command.h"
#include "cli/upgrading/known_releases.h"
#include "upgrade/data_set.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

json to_json(const upgrade::Compatibility& numbers) {
  return {{"oldest_reader", numbers.oldest_reader}, {"oldest_writer", numbers.oldest_writer}};
}

json to_json(const upgrade::CatalogEntry& entry) {
  const upgrade::Step& step = *entry.step;
  return {{"format", entry.number},
          {"name", entry.name},
          {"summary", step.summary},
          {"note", step.note},
          {"one_way", step.one_way.empty() ? json(nullptr) : json(step.one_way)},
          {"while_open", to_json(step.after_expand)},
          {"when_finalized", to_json(step.after_contract)}};
}

std::string compatibility_line(const json& numbers) {
  return fmt::format("format {} or newer reads, format {} or newer writes",
                     field_text(numbers, "oldest_reader"), field_text(numbers, "oldest_writer"));
}

void show(const json& answer, Console& console) {
  std::ostream& out = console.out;
  if (answer.at("steps").empty()) {
    out << "Nothing: this release writes format " << field_text(answer, "to") << ".\n";
  }
  for (const json& step : answer.at("steps")) {
    print_field("format " + field_text(step, "format"), field_text(step, "summary"), out);
    print_field("  to know", field_text(step, "note"), out);
    print_field("  until final", compatibility_line(step.at("while_open")), out);
    print_field("  when final", compatibility_line(step.at("when_finalized")), out);
    const std::string reason = field_text(step, "one_way");
    print_field("  way back", reason.empty() ? "until it is made final" : "none: " + reason, out);
  }
}

std::string unknown(std::string_view from, const upgrade::Program& program) {
  return fmt::format(
      "--from must be a release that this one knows ({}), or a format from 1 to {}; {} is neither. "
      "Nothing was done.",
      fmt::join(known_releases(program), ", "), program.format, from);
}

class UpgradeNotes final : public Command {
 public:
  Description description() const override {
    return {.name = "upgrade notes",
            .summary = "Say what upgrades to this release change, and for whom",
            .example = "theseus upgrade notes --from 0.1.0",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.text(
        "--from", from_,
        "Release that the data is of, such as 0.1.0, or its format; that of --data, then 1");
  }

  ExitCode run(Session& session) override {
    const upgrade::Program& program = session.surroundings().upgrade_program;
    const auto format = from_ ? find_format(*from_, program) : format_of_data(session);
    if (!format) return session.refuse_usage(unknown(*from_, program));
    const std::int64_t from = *format;
    json steps = json::array();
    for (const upgrade::CatalogEntry& entry : program.catalog) {
      if (entry.number > from) steps.push_back(to_json(entry));
    }
    return session.print({{"from", from}, {"to", program.format}, {"steps", std::move(steps)}},
                         show);
  }

 private:
  // Of the folder that is named; the notes as a whole need no data.
  static std::optional<std::int64_t> format_of_data(const Session& session) {
    const auto& folder = session.options().place.data;
    if (!folder) return 1;
    const auto found = upgrade::DataSet::look(session.surroundings().upgrade_program, *folder);
    if (!found) throw base::Error(base::ErrorKind::conflict, found.error().message);
    return *found ? (*found)->stamp.format : 1;
  }

  std::optional<std::string> from_;
};

}  // namespace

std::unique_ptr<Command> upgrade_notes_command() {
  return std::make_unique<UpgradeNotes>();
}

}  // namespace theseus::cli

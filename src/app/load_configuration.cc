#include "app/load_configuration.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "app/configuration_file.h"
#include "app/later_settings.h"
#include "cli/nearest_name.h"
#include "cli/table.h"

namespace theseus::app {
namespace {

using base::Refusal;
using base::Unexpected;

struct FileValues {
  std::filesystem::path path;
  std::map<std::string, std::string> values;
};

// A file that is named must be there; the one in the data folder need not.
base::Result<FileValues> parse_file(const ConfigurationSources& sources) {
  FileValues file;
  file.path = sources.file ? std::filesystem::path(*sources.file) : sources.data / "theseus.toml";
  std::error_code ignored;
  if (!sources.file && !std::filesystem::exists(file.path, ignored)) return file;
  auto values = parse_configuration_file(file.path);
  if (!values) return Unexpected(values.error());
  file.values = std::move(*values);
  return file;
}

bool is_known(std::string_view name) {
  return std::ranges::any_of(all_settings(),
                             [&](const Setting& setting) { return setting.name == name; });
}

std::optional<Refusal> find_unknown_name(const FileValues& file) {
  std::vector<std::string> known;
  for (const Setting& setting : all_settings()) known.emplace_back(setting.name);
  for (const auto& [name, value] : file.values) {
    if (is_known(name) || is_of_later_release(name)) continue;
    const auto nearest = cli::find_nearest(name, known);
    return Refusal{fmt::format("{}: there is no setting {}.{}", file.path.string(), name,
                               nearest ? " Did you mean " + *nearest + "?" : "")};
  }
  return std::nullopt;
}

std::string origin_of(const FileValues& file) {
  return "file " + file.path.string();
}

SettledValue settle(const Setting& setting, const ConfigurationSources& sources,
                    const FileValues& file) {
  const std::string name(setting.name);
  if (const auto flag = sources.flags.find(flag_of(setting)); flag != sources.flags.end()) {
    return {name, flag->second, "flag " + flag->first};
  }
  if (auto value = sources.environment(variable_of(setting))) {
    return {name, std::move(*value), "environment " + variable_of(setting)};
  }
  if (const auto value = file.values.find(name); value != file.values.end()) {
    return {name, value->second, origin_of(file)};
  }
  return {name, std::string(setting.standard), "default"};
}

std::vector<SettledValue> of_later_release(const FileValues& file) {
  std::vector<SettledValue> passed_over;
  for (const auto& [name, value] : file.values) {
    if (is_known(name) || !is_of_later_release(name)) continue;
    passed_over.push_back({name, value, origin_of(file)});
  }
  return passed_over;
}

}  // namespace

base::Result<LoadedConfiguration> load_configuration(const ConfigurationSources& sources) {
  const auto file = parse_file(sources);
  if (!file) return Unexpected(file.error());
  if (auto unknown = find_unknown_name(*file)) return Unexpected(std::move(*unknown));
  LoadedConfiguration loaded;
  for (const Setting& setting : all_settings()) {
    loaded.values.push_back(settle(setting, sources, *file));
    const SettledValue& settled = loaded.values.back();
    if (const Fault fault = setting.take(loaded.configuration, settled.value)) {
      return Unexpected(
          Refusal{fmt::format("{} {} (from {}).", setting.name, *fault, settled.origin)});
    }
  }
  loaded.passed_over = of_later_release(*file);
  return loaded;
}

std::string warning_of(const SettledValue& passed_over) {
  return fmt::format("The setting {} ({}) is not known to this release and is passed over.",
                     passed_over.name, passed_over.origin);
}

void print_configuration(const LoadedConfiguration& loaded, std::ostream& out) {
  cli::Table table({"setting", "value", "from"});
  for (const SettledValue& settled : loaded.values) {
    table.add({settled.name, settled.value, settled.origin});
  }
  for (const SettledValue& settled : loaded.passed_over) {
    table.add({settled.name, "not known to this release", settled.origin});
  }
  table.print(out);
}

}  // namespace theseus::app

#include "base/log.h"

#include <fmt/format.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

#include <nlohmann/json.hpp>

#include "base/clock.h"
#include "base/json.h"

namespace theseus::base {
namespace {

using nlohmann::json;

std::string_view name_of(LogLevel level) {
  switch (level) {
    case LogLevel::info:
      return "info";
    case LogLevel::warning:
      return "warning";
    case LogLevel::error:
      return "error";
  }
  return "info";
}

json to_json(const LogField& field) {
  return std::visit([](const auto& value) { return json(value); }, field.value);
}

bool is_plain(std::string_view text) {
  if (text.empty()) return false;
  for (const char c : text) {
    if (c <= ' ' || c == '"' || c == '=' || c == '\\' || c == '\x7f') return false;
  }
  return true;
}

std::string logfmt_value(const LogField& field) {
  if (const auto* text = std::get_if<std::string_view>(&field.value)) {
    return is_plain(*text) ? std::string(*text) : to_text(json(*text));
  }
  return to_text(to_json(field));
}

}  // namespace

std::string format_line(LogForm form, std::string_view time, LogLevel level, std::string_view event,
                        std::initializer_list<LogField> fields) {
  if (form == LogForm::json) {
    nlohmann::ordered_json line{{"time", time}, {"level", name_of(level)}, {"event", event}};
    for (const LogField& field : fields) line[std::string(field.name)] = to_json(field);
    return line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  }
  std::string line = fmt::format("time={} level={} event={}", time, name_of(level), event);
  for (const LogField& field : fields) {
    line.append(" ").append(field.name).append("=").append(logfmt_value(field));
  }
  return line;
}

Log::Log(LogForm form)
    : form_(form),
      logger_(std::make_shared<spdlog::logger>("theseus",
                                               std::make_shared<spdlog::sinks::stderr_sink_mt>())) {
  logger_->set_pattern("%v");
}

Log::~Log() = default;

void Log::write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields) {
  logger_->info(format_line(form_, format_time(SystemClock().now()), level, event, fields));
}

}  // namespace theseus::base

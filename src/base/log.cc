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

std::string format_line(LogForm form, const LogLine& line) {
  const std::string_view level = name_of(line.level);
  if (form == LogForm::json) {
    nlohmann::ordered_json object{{"time", line.time}, {"level", level}, {"event", line.event}};
    for (const LogField& field : line.fields) object[std::string(field.name)] = to_json(field);
    return object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
  }
  std::string text = fmt::format("time={} level={} event={}", line.time, level, line.event);
  for (const LogField& field : line.fields) {
    text.append(" ").append(field.name).append("=").append(logfmt_value(field));
  }
  return text;
}

Log::Log(LogForm form)
    : form_(form),
      logger_(std::make_shared<spdlog::logger>("theseus",
                                               std::make_shared<spdlog::sinks::stderr_sink_mt>())) {
  logger_->set_pattern("%v");
}

Log::~Log() = default;

void Log::write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields) {
  const std::string time = format_time(SystemClock().now());
  logger_->info(format_line(form_, {time, level, event, fields}));
}

}  // namespace theseus::base

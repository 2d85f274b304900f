#pragma once

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace spdlog {
class logger;
}

namespace theseus::base {

enum class LogForm { logfmt, json };
enum class LogLevel { info, warning, error };

struct LogField {
  std::string_view name;
  std::variant<std::string_view, std::int64_t, double, bool> value;
};

/// One line an event on standard error: time, level, event, then the fields in the order given.
/// Values are quoted and escaped, so no value can begin a line or a field of its own. Thread-safe.
class Log {
 public:
  explicit Log(LogForm form);
  ~Log();

  void write(LogLevel level, std::string_view event, std::initializer_list<LogField> fields = {});

 private:
  LogForm form_;
  // Shared because spdlog's own registry may hold it as well.
  std::shared_ptr<spdlog::logger> logger_;
};

/// What one line says.
struct LogLine {
  std::string_view time;
  LogLevel level = LogLevel::info;
  std::string_view event;
  std::initializer_list<LogField> fields;
};

/// The line without its end; what `Log` writes, and what its test reads.
std::string format_line(LogForm form, const LogLine& line);

}  // namespace theseus::base

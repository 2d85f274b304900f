#include "cli/session.h"

#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/json.h"
#include "base/utf8.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

std::optional<std::string> find_named_space(const SharedOptions& options,
                                            const Surroundings& surroundings) {
  return options.space ? options.space : surroundings.environment("THESEUS_SPACE");
}

// A detail that begins with its field says `limit must be ...` rather than `/limit must be ...
// (field /limit)`.
std::string with_field(const std::string& detail, const std::string& field) {
  if (field.empty()) return detail;
  if (field.front() == '/' && detail.starts_with(field)) return detail.substr(1);
  const std::size_t end = detail.find_last_not_of('.') + 1;
  return detail.substr(0, end) + " (field " + field + ")";
}

// What a problem says to a person, and what to do where the command line knows more of that.
std::string sentence_of(const json& problem, int status) {
  std::string sentence = with_field(problem.value("detail", problem.value("title", std::string())),
                                    problem.value("field", std::string()));
  if (sentence.empty()) sentence = "The server answered with status " + std::to_string(status);
  if (sentence.back() != '.') sentence += '.';
  if (status == 401) sentence += " Name the file that holds the key with --key-file.";
  return sentence;
}

}  // namespace

Session::Session(const Surroundings& surroundings, Console& console, SharedOptions options)
    : surroundings_(surroundings),
      console_(console),
      options_(std::move(options)),
      named_space_(find_named_space(options_, surroundings)) {}

ExitCode Session::ask(http::Request request, const Show& show) {
  if (!connection_) connection_ = connect(options_.place, surroundings_);
  const http::Response response = connection_->send(std::move(request));
  if (response.status >= 300) return print_problem(response);
  if (options_.json) {
    console_.out << response.body << '\n';
    return ExitCode::done;
  }
  const auto answer = base::parse_json(response.body);
  if (!answer) {
    console_.err << "The answer cannot be read: " << answer.error().message
                 << ". Is this a Theseus server?\n";
    return ExitCode::failed;
  }
  show(*answer, console_);
  return ExitCode::done;
}

ExitCode Session::print(const json& answer, const Show& show) {
  if (options_.json) {
    console_.out << base::to_text(answer) << '\n';
  } else {
    show(answer, console_);
  }
  return ExitCode::done;
}

ExitCode Session::print_problem(const http::Response& response) {
  const auto parsed = base::parse_json(response.body);
  const json problem = parsed && parsed->is_object() ? *parsed : json::object();
  if (options_.json && !problem.empty()) {
    console_.err << response.body << '\n';
  } else {
    console_.err << sentence_of(problem, response.status) << '\n';
  }
  return exit_code_of(response.status, problem.value("code", std::string()));
}

ExitCode Session::refuse_usage(const std::string& message) {
  console_.err << message << '\n';
  return ExitCode::usage;
}

base::Result<std::string> Session::text_or_input(const std::optional<std::string>& given) {
  if (given && *given != "-") return *given;
  if (!given && console_.in_is_terminal) {
    return base::Unexpected(base::Refusal{
        "There is no text. Give it as an argument, or pipe it in, or write - and type it."});
  }
  std::string text{std::istreambuf_iterator<char>(console_.in), std::istreambuf_iterator<char>()};
  // The line end that echo and editors leave is not part of the text.
  if (!text.empty() && text.back() == '\n') text.pop_back();
  if (!base::is_utf8(text)) {
    return base::Unexpected(base::Refusal{
        "The text on standard input is not UTF-8. Nothing was sent. Convert it first, for example "
        "with iconv."});
  }
  return text;
}

}  // namespace theseus::cli

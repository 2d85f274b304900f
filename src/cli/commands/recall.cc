#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>

#include "cli/answers.h"
#include "cli/command.h"
#include "cli/filter_options.h"
#include "cli/requests.h"
#include "cli/table.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

std::string two_digits(double score) {
  char text[16];
  std::snprintf(text, sizeof(text), "%.2f", score);
  return text;
}

// The best passage of a hit; offsets count bytes.
std::string passage_of(const json& result) {
  const std::string text = result.at("memory").value("text", std::string());
  const json passage = result.value("passage", json::object());
  const std::size_t start = std::min(passage.value("start", std::size_t{0}), text.size());
  const std::size_t end = std::max(start, passage.value("end", text.size()));
  return text.substr(start, end - start);
}

void print_parts(const json& why, std::ostream& out) {
  out << "   because";
  for (const auto& [part, value] : why.items()) {
    out << ' ' << part << ' ' << two_digits(value.get<double>());
  }
  out << '\n';
}

void print_result(std::size_t place, const json& result, std::ostream& out) {
  const json& memory = result.at("memory");
  const std::string occurred = short_time(memory, "occurred_at");
  out << place << ". " << two_digits(result.value("score", 0.0)) << "  "
      << (occurred.empty() ? short_time(memory, "created_at") : occurred) << "  "
      << field_text(memory, "id") << '\n';
  if (result.contains("why")) print_parts(result.at("why"), out);
  std::string passage = printable(passage_of(result));
  for (std::size_t end = passage.find('\n'); end != std::string::npos;
       end = passage.find('\n', end + 4)) {
    passage.insert(end + 1, "   ");
  }
  out << "   " << passage << "\n";
}

// Below the passages, also where output and errors go different ways to one terminal.
void print_summary(std::size_t passages, double took_ms, Console& console) {
  char time[32];
  std::snprintf(time, sizeof(time), "%.1f ms", took_ms);
  console.out.flush();
  if (passages == 0) {
    console.err << "Nothing found in " << time << ".\n";
  } else {
    console.err << passages << (passages == 1 ? " passage in " : " passages in ") << time << ".\n";
  }
}

void show(const json& answer, Console& console) {
  print_degraded(answer, console);
  const json& results = answer.at("results");
  for (std::size_t i = 0; i < results.size(); ++i) print_result(i + 1, results[i], console.out);
  print_summary(results.size(), answer.value("took_ms", 0.0), console);
}

class Recall final : public Command {
 public:
  Description description() const override {
    return {.name = "recall",
            .summary = "Find memories by meaning and words",
            .example = "theseus recall \"which train does Anna take\" --limit 3"};
  }

  void declare(Options& options) override {
    options.text("query", query_, "What to look for; - or a pipe reads standard input");
    options.integer("--limit", limit_, "At most so many (10)");
    options.text("--mode", mode_, "hybrid (default), keyword or vector");
    options.flag("--explain", explain_, "Show the parts of each score");
    options.flag("--include-superseded", include_superseded_, "Show what was superseded as well");
    filter_.declare(options);
  }

  ExitCode run(Session& session) override {
    const auto query = session.text_or_input(query_);
    if (!query) return session.refuse_usage(query.error().message);
    json body = {{"query", *query}};
    if (limit_) body["limit"] = *limit_;
    if (mode_) body["mode"] = *mode_;
    if (explain_) body["explain"] = true;
    if (include_superseded_) body["include_superseded"] = true;
    const json filter = filter_.to_json();
    if (!filter.empty()) body["filter"] = filter;
    return session.ask(
        request_with(http::Method::post, {"spaces", session.space(), "recall"}, body), show);
  }

 private:
  std::optional<std::string> query_;
  std::optional<std::int64_t> limit_;
  std::optional<std::string> mode_;
  bool explain_ = false;
  bool include_superseded_ = false;
  FilterOptions filter_;
};

}  // namespace

std::unique_ptr<Command> recall_command() {
  return std::make_unique<Recall>();
}

}  // namespace theseus::cli

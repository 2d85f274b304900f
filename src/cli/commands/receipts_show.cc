#include <algorithm>
#include <charconv>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>

#include "cli/command.h"
#include "cli/pasted_command.h"
#include "cli/receipt_answers.h"
#include "cli/table.h"

namespace theseus::cli {
namespace {

class ReceiptsShow final : public Command {
 public:
  Description description() const override {
    return {.name = "receipts show",
            .summary = "Print one receipt as it was signed",
            .example = "theseus receipts show 1",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.required("number", number_, "Its number");
    options.path("--folder", folder_, "Folder of the receipts; that of the data if not given");
  }

  ExitCode run(Session& session) override {
    if (const auto misuse = find_receipt_misuse(session)) return session.refuse_usage(*misuse);
    std::int64_t number = 0;
    const char* end = number_.data() + number_.size();
    if (std::from_chars(number_.data(), end, number).ptr != end) {
      return session.refuse_usage("The number of a receipt is a whole number, such as 1.");
    }
    const auto report = receipts::check_chain({.receipts = receipts_meant(session, folder_)});
    const auto link = std::ranges::find(report.links, number, &receipts::ChainLink::number);
    if (link == report.links.end() || link->text.empty()) {
      session.console().err << "There is no receipt " << number
                            << " that can be read. Those that there are: "
                            << pasted_command(session, "receipts list") << '\n';
      return ExitCode::not_found;
    }
    return session.print(text_json(*link), [&link](const nlohmann::json&, Console& console) {
      console.out << printable(link->text);
    });
  }

 private:
  std::string number_;
  std::optional<std::string> folder_;
};

}  // namespace

std::unique_ptr<Command> receipts_show_command() {
  return std::make_unique<ReceiptsShow>();
}

}  // namespace theseus::cli

#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "base/bytes.h"
#include "cli/answers.h"
#include "cli/command.h"
#include "cli/pasted_command.h"
#include "cli/receipt_answers.h"
#include "cli/table.h"
#include "receipts/receipt_members.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

std::string number_at(const json& object, const char* side) {
  return object.contains(side) ? field_text(object.at(side), "format") : "";
}

json line_json(const receipts::ChainLink& link) {
  const json text = text_json(link);
  if (!text.is_object()) return {{"number", link.number}, {"act", nullptr}};
  return {{"number", link.number},
          {"act", text.value("act", json())},
          {"outcome", text.value("outcome", json())},
          {"from", number_at(text, "from")},
          {"to", number_at(text, "to")},
          {"ended", receipts::member(receipts::member(text, "times"), "ended")},
          {"is_late", !text.value("late_by", json()).is_null()},
          {"public_key", base::to_hex(link.key)}};
}

void show(const json& answer, Session& session) {
  Console& console = session.console();
  Table table({"number", "ended", "act", "formats", "outcome"});
  for (const json& line : answer.at("receipts")) {
    const bool is_read = line.contains("outcome");
    table.add({field_text(line, "number"), is_read ? short_time(line, "ended") : "",
               is_read ? field_text(line, "act") : "cannot be read",
               is_read ? field_text(line, "from") + " to " + field_text(line, "to") : "",
               field_text(line, "outcome") + (line.value("is_late", false) ? ", late" : "")});
  }
  if (!answer.at("receipts").empty()) table.print(console.out);
  if (answer.at("receipts").empty()) console.out << "There are no receipts yet.\n";
  print_field("public key", field_text(answer, "public_key"), console.out);
  const json& head = answer.at("head");
  if (head.is_null()) return;
  print_field("newest", field_text(head, "number") + ":" + field_text(head, "sha256"), console.out);
  console.out << "Keep both elsewhere, to check by them: "
              << pasted_command(session, "receipts verify") << '\n';
}

class ReceiptsList final : public Command {
 public:
  Description description() const override {
    return {.name = "receipts list",
            .summary =
                "List the receipts of upgrades, restores and drills, and the public half "
                "of the key that signs them",
            .example = "theseus receipts list",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.path("--folder", folder_, "Folder of the receipts; that of the data if not given");
  }

  ExitCode run(Session& session) override {
    if (const auto misuse = find_receipt_misuse(session)) return session.refuse_usage(*misuse);
    const std::filesystem::path folder = receipts_meant(session, folder_);
    const receipts::ChainReport report = receipts::check_chain({.receipts = folder});
    json lines = json::array();
    for (const receipts::ChainLink& link : report.links) lines.push_back(line_json(link));
    const std::string key = public_half_beside(folder);
    return session.print({{"receipts", std::move(lines)},
                          {"public_key", key.empty() ? json() : json(key)},
                          {"head", head_json(report)}},
                         [&session](const json& answer, Console&) { show(answer, session); });
  }

 private:
  std::optional<std::string> folder_;
};

}  // namespace

std::unique_ptr<Command> receipts_list_command() {
  return std::make_unique<ReceiptsList>();
}

}  // namespace theseus::cli

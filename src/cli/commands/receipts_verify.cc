#include <charconv>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "base/bytes.h"
#include "base/result.h"
#include "cli/answers.h"
#include "cli/command.h"
#include "cli/pasted_command.h"
#include "cli/receipt_answers.h"

namespace theseus::cli {
namespace {

using nlohmann::json;
using receipts::ChainHead;
using receipts::ChainReport;

std::optional<ChainHead> parse_head(const std::string& text) {
  ChainHead head;
  const char* end = text.data() + text.size();
  const auto [colon, failure] = std::from_chars(text.data(), end, head.number);
  if (failure != std::errc{} || colon == end || *colon != ':') return std::nullopt;
  head.sha256.assign(colon + 1, end);
  return head.sha256.size() == 64 ? std::optional(head) : std::nullopt;
}

std::string head_text(const json& head) {
  return field_text(head, "number") + ":" + field_text(head, "sha256");
}

// At which number whose signatures begin.
json signers_json(const ChainReport& report) {
  json signers = json::array();
  for (const receipts::ChainLink& link : report.links) {
    const std::string key = base::to_hex(link.key);
    const bool is_same = !signers.empty() && signers.back().at("public_key") == key;
    if (!is_same && !link.text.empty()) {
      signers.push_back({{"from", link.number}, {"public_key", key}});
    }
  }
  return signers;
}

json to_json(const ChainReport& report, const receipts::ChainWish& wish,
             const std::vector<std::string>& keys, const std::string& origin) {
  json findings = json::array();
  for (const receipts::ChainFinding& finding : report.findings) {
    findings.push_back({{"number", finding.number}, {"message", finding.what}});
  }
  return {{"receipts", report.links.size()},
          {"holds", report.holds()},
          {"findings", std::move(findings)},
          {"signers", signers_json(report)},
          {"public_keys", keys},
          {"public_keys_from", origin},
          {"head", head_json(report)},
          {"kept_head", wish.head ? head_json(*wish.head) : json()}};
}

void show_signers(const json& signers, std::ostream& out) {
  if (signers.size() < 2) return;
  for (const json& signer : signers) {
    out << "From receipt " << field_text(signer, "from") << " on the key is "
        << field_text(signer, "public_key") << ".\n";
  }
}

// Of a chain that holds alone: nobody is to keep the newest of one that was altered.
void show_head(const json& answer, std::ostream& out) {
  const json& head = answer.at("head");
  const json& kept = answer.at("kept_head");
  if (head.is_null()) return;
  out << "The newest is " << head_text(head);
  if (kept.is_null()) {
    out << "\nWhether any was cut off behind it, the files cannot tell: keep that elsewhere and "
           "give it as --head.\n";
  } else if (kept == head) {
    out << ", which is the one that was kept: none was cut off.\n";
  } else {
    out << "\nNone up to receipt " << field_text(kept, "number")
        << ", which was kept, was cut off. Keep the newest in its place.\n";
  }
}

void show(const json& answer, Console& console) {
  std::ostream& out = console.out;
  for (const json& finding : answer.at("findings")) out << field_text(finding, "message") << '\n';
  const std::string count = field_text(answer, "receipts");
  if (answer.at("holds").get<bool>()) {
    out << count << (count == "1" ? " receipt holds.\n" : " receipts hold.\n");
  }
  show_signers(answer.at("signers"), out);
  if (count != "0" && field_text(answer, "public_keys_from") != "option") {
    out << "Checked by the key that lies beside the data, which shows accidents alone: give the "
           "public half that was kept elsewhere as --public-key.\n";
  }
  if (answer.at("holds").get<bool>()) show_head(answer, out);
}

class ReceiptsVerify final : public Command {
 public:
  Description description() const override {
    return {.name = "receipts verify",
            .summary =
                "Check that the receipts are those that were written, all of them; ends "
                "with 1 where they are not",
            .example = "theseus receipts verify",
            .scope = Scope::folder};
  }

  void declare(Options& options) override {
    options.path("--folder", folder_, "Folder of the receipts; that of the data if not given");
    options.texts("--public-key", keys_,
                  "Public half of the key, 64 hexadecimal digits; once for each key that signed, "
                  "the first one first");
    options.text("--head", head_, "NUMBER:SHA256 of one that was the newest and was kept");
  }

  ExitCode run(Session& session) override {
    if (const auto misuse = find_receipt_misuse(session)) return session.refuse_usage(*misuse);
    receipts::ChainWish wish{.receipts = receipts_meant(session, folder_)};
    const std::vector<std::string> keys = keys_.empty() ? keys_beside(wish.receipts) : keys_;
    for (const std::string& key : keys) {
      const auto parsed = receipts::parse_public_key(key);
      if (!parsed) {
        return session.refuse_usage(
            "--public-key takes 64 hexadecimal digits. Nothing was done. They are printed by: " +
            pasted_command(session, "receipts list"));
      }
      wish.keys.push_back(*parsed);
    }
    if (head_ && !(wish.head = parse_head(*head_))) {
      return session.refuse_usage(
          "--head takes a number and a SHA-256, such as 7:9f86... Nothing was done. They are "
          "printed by: " +
          pasted_command(session, "receipts list"));
    }
    const ChainReport report = receipts::check_chain(wish);
    if (report.links.empty() && is_due(session, wish)) return refuse_absence(session, wish);
    if (keys.empty() && !report.links.empty()) return session.refuse_usage(no_key(wish.receipts));
    session.print(to_json(report, wish, keys, keys_.empty() ? "data folder" : "option"), show);
    return report.holds() ? ExitCode::done : ExitCode::failed;
  }

 private:
  // Data that has seen no upgrade has none yet, and that is well. Whoever names a folder or a key
  // means some; and a head that was kept says more than that there are none.
  bool is_due(const Session& session, const receipts::ChainWish& wish) const {
    if (wish.head) return false;
    std::error_code absent;
    return folder_ || !keys_.empty() ||
           !std::filesystem::exists(data_folder_of(session.options().place, session.surroundings()),
                                    absent);
  }

  static ExitCode refuse_absence(Session& session, const receipts::ChainWish& wish) {
    session.console().err << "There is no receipt in " << wish.receipts.string()
                          << ". Nothing was checked. Is that the folder meant? --data names a data "
                             "folder, --folder one of receipts.\n";
    return ExitCode::not_found;
  }

  static std::vector<std::string> keys_beside(const std::filesystem::path& receipts) {
    const std::string key = public_half_beside(receipts);
    return key.empty() ? std::vector<std::string>() : std::vector{key};
  }

  static std::string no_key(const std::filesystem::path& receipts) {
    return "Whoever signed " + receipts.string() +
           " cannot be told without the public half of the key: there is no receipt.key beside "
           "them. Give the one that was kept elsewhere with --public-key. Nothing was checked.";
  }

  std::optional<std::string> folder_;
  std::vector<std::string> keys_;
  std::optional<std::string> head_;
};

}  // namespace

std::unique_ptr<Command> receipts_verify_command() {
  return std::make_unique<ReceiptsVerify>();
}

}  // namespace theseus::cli

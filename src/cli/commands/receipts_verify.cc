#include <charconv>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "base/bytes.h"
#include "base/result.h"
#include "cli/answers.h"
#include "cli/command.h"
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

json to_json(const ChainReport& report, const std::string& key, const std::string& origin) {
  json findings = json::array();
  for (const receipts::ChainFinding& finding : report.findings) {
    findings.push_back({{"number", finding.number}, {"message", finding.what}});
  }
  return {{"receipts", report.links.size()}, {"holds", report.holds()},
          {"findings", std::move(findings)}, {"public_key", key.empty() ? json() : json(key)},
          {"public_key_from", origin},       {"head", head_json(report)}};
}

void show(const json& answer, Console& console) {
  std::ostream& out = console.out;
  for (const json& finding : answer.at("findings")) out << field_text(finding, "message") << '\n';
  const std::string count = field_text(answer, "receipts");
  if (answer.at("holds").get<bool>()) {
    out << count << (count == "1" ? " receipt holds.\n" : " receipts hold.\n");
  }
  if (field_text(answer, "public_key_from") != "option") {
    out << "Checked by the key that lies beside the data, which shows accidents alone: give the "
           "public half that was kept elsewhere as --public-key.\n";
  }
  if (answer.at("head").is_null()) return;
  out << "The newest is " << field_text(answer.at("head"), "number") << ':'
      << field_text(answer.at("head"), "sha256")
      << "\nWhether any was cut off behind it, the files cannot tell: keep that elsewhere and give "
         "it as --head.\n";
}

class ReceiptsVerify final : public Command {
 public:
  Description description() const override {
    return {.name = "receipts verify",
            .summary =
                "Check that the receipts are those that were written, all of them; ends "
                "with 1 where they are not",
            .example = "theseus receipts verify",
            .scope = Scope::data};
  }

  void declare(Options& options) override {
    options.path("--folder", folder_, "Folder of the receipts; that of the data if not given");
    options.text("--public-key", key_, "Public half of the key, 64 hexadecimal digits");
    options.text("--head", head_, "NUMBER:SHA256 of one that was the newest and was kept");
  }

  ExitCode run(Session& session) override {
    if (const auto misuse = find_receipt_misuse(session)) return session.refuse_usage(*misuse);
    receipts::ChainWish wish{.receipts = receipts_meant(session, folder_)};
    const std::string key = key_ ? *key_ : public_half_beside(wish.receipts);
    wish.key = receipts::parse_public_key(key);
    if (key_ && !wish.key) {
      return session.refuse_usage(
          "--public-key takes 64 hexadecimal digits, as theseus receipts "
          "list prints them. Nothing was done.");
    }
    if (head_ && !(wish.head = parse_head(*head_))) {
      return session.refuse_usage(
          "--head takes a number and a SHA-256, such as 7:9f86.., as "
          "theseus receipts list prints them. Nothing was done.");
    }
    const ChainReport report = receipts::check_chain(wish);
    session.print(to_json(report, key, key_ ? "option" : "data folder"), show);
    return report.holds() ? ExitCode::done : ExitCode::failed;
  }

 private:
  std::optional<std::string> folder_;
  std::optional<std::string> key_;
  std::optional<std::string> head_;
};

}  // namespace

std::unique_ptr<Command> receipts_verify_command() {
  return std::make_unique<ReceiptsVerify>();
}

}  // namespace theseus::cli

#include "cli/receipt_answers.h"

#include <nlohmann/json.hpp>

#include "base/bytes.h"
#include "cli/place.h"
#include "receipts/receipt_file.h"

namespace theseus::cli {

namespace fs = std::filesystem;

fs::path receipts_meant(const Session& session, const std::optional<std::string>& given) {
  if (given) return *given;
  return data_folder_of(session.options().place, session.surroundings()) / receipts::kReceiptsName;
}

std::optional<std::string> find_receipt_misuse(const Session& session) {
  if (!find_url(session.options().place, session.surroundings())) return std::nullopt;
  return "theseus receipts reads the files of a data folder of this machine, not through a server: "
         "run it there, with --data instead of --url (or THESEUS_URL), or copy the folder receipts "
         "here and name it with --folder. Nothing was done.";
}

nlohmann::json text_json(const receipts::ChainLink& link) {
  nlohmann::json text = nlohmann::json::parse(link.text, nullptr, false);
  return text.is_object() ? text : nlohmann::json();
}

nlohmann::json head_json(const receipts::ChainHead& head) {
  return {{"number", head.number}, {"sha256", head.sha256}};
}

nlohmann::json head_json(const receipts::ChainReport& report) {
  return report.head ? head_json(*report.head) : nlohmann::json();
}

std::string public_half_beside(const fs::path& receipts) {
  const auto key = receipts::ReceiptKey::find(fs::absolute(receipts).parent_path());
  return key ? base::to_hex(key->public_half()) : std::string();
}

}  // namespace theseus::cli

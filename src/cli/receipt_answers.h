#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "cli/session.h"
#include "receipts/chain_check.h"

namespace theseus::cli {

/// The folder of the receipts that a command reads: the one given, else that of the data folder.
std::filesystem::path receipts_meant(const Session& session,
                                     const std::optional<std::string>& given);

/// Why commands on receipts cannot do what the options say; nothing where they can.
std::optional<std::string> find_receipt_misuse(const Session& session);

/// The text of a receipt; null where it cannot be read.
nlohmann::json text_json(const receipts::ChainLink& link);

/// Number and SHA-256 of one; of the newest, null where there is none.
nlohmann::json head_json(const receipts::ChainHead& head);
nlohmann::json head_json(const receipts::ChainReport& report);

/// The public half of the key beside the receipts; empty where there is none.
std::string public_half_beside(const std::filesystem::path& receipts);

}  // namespace theseus::cli

#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "receipts/receipt_key.h"
#include "receipts/write_receipt.h"

namespace theseus::receipts {

struct ChainWish {
  std::filesystem::path receipts;  ///< the folder of the files
  /// Who must have signed them, in the order in which the keys took over from each other; whoever
  /// each names, if none is given: that shows accidents alone.
  std::vector<PublicKey> keys = {};
  /// A receipt that was kept elsewhere and must still be there: only this shows a cut at the end.
  std::optional<ChainHead> head = std::nullopt;
};

struct ChainFinding {
  std::int64_t number = 0;  ///< of the file
  std::string what;         ///< a sentence
};

/// One file of the chain, as far as it can be read.
struct ChainLink {
  std::int64_t number = 0;
  std::filesystem::path path;
  std::string text = {};  ///< what was signed; empty where the file is no receipt
  PublicKey key{};
};

struct ChainReport {
  std::vector<ChainLink> links;
  std::vector<ChainFinding> findings;
  std::optional<ChainHead> head;  ///< nothing where there is no receipt

  bool holds() const noexcept { return findings.empty(); }
};

/// Whether the receipts are those that were written, all of them and in that order: names what was
/// altered, dropped, put elsewhere or signed by another key. Needs the files and nothing else.
ChainReport check_chain(const ChainWish& wish);

}  // namespace theseus::receipts

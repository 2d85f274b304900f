#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include "base/bytes.h"
#include "receipts/chain_check.h"
#include "receipts/receipt_file.h"
#include "receipts/write_receipt.h"
#include "support/standing_clock.h"
#include "support/temporary_folder.h"

namespace theseus::receipts {

/// A data folder of its own with as many receipts as asked for, and what may befall them.
class WrittenChain {
 public:
  explicit WrittenChain(int count) {
    for (int i = 0; i < count; ++i) write();
  }

  ChainHead write(const std::string& act = "upgrade") {
    return write_receipt(folder_.path(),
                         {.act = act,
                          .outcome = "done",
                          .by = {.release = "0.3.0", .host = "here", .pid = 4711},
                          .from = {.format = 1, .release = "0.1.0"},
                          .to = {.format = 3, .release = "0.3.0"},
                          .began = clock_.now(),
                          .ended = clock_.now()},
                         clock_);
  }

  std::filesystem::path folder() const { return folder_.path(); }
  std::filesystem::path receipts() const { return folder_ / kReceiptsName; }
  std::filesystem::path file(std::int64_t number) const {
    return receipts() / receipt_name(number);
  }
  PublicKey key() const { return ReceiptKey::find(folder_.path())->public_half(); }

  /// What a check with the key finds, as one text.
  std::string findings(std::optional<ChainHead> head = {}) const {
    return findings_of({.receipts = receipts(), .keys = {key()}, .head = std::move(head)});
  }
  static std::string findings_of(const ChainWish& wish) {
    std::string text;
    for (const ChainFinding& finding : check_chain(wish).findings) text += finding.what + "\n";
    return text;
  }

  void put(std::int64_t number, const std::string& bytes) const {
    std::ofstream(file(number), std::ios::binary) << bytes;
  }

 private:
  tests::TemporaryFolder folder_;
  tests::StandingClock clock_;
};

}  // namespace theseus::receipts

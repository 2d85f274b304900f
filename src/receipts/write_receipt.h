#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "base/clock.h"
#include "receipts/receipt.h"
#include "receipts/receipt_key.h"

namespace theseus::receipts {

/// The newest receipt: kept elsewhere, it shows whether the chain was cut since.
struct ChainHead {
  std::int64_t number = 0;
  std::string sha256 = {};  ///< of its file, in hexadecimal
};

/// Makes sure that the data folder has a key for receipts, and gives its public half. Of several
/// processes one makes it. Errors as of write_receipt.
PublicKey ensure_receipt_key(const std::filesystem::path& folder);

/// Signs the receipt and puts it behind the newest in `receipts` of the data folder; it is on disk
/// when this returns. Makes folder and key where they are missing. Of several processes one after
/// the other writes. A kill leaves either no file of that number or a whole one. Throws
/// Error(busy), Error(full) or Error(unavailable), which say that what the receipt is about is done
/// all the same.
ChainHead write_receipt(const std::filesystem::path& folder, const Receipt& receipt,
                        const base::Clock& clock);

/// The same unless `is_there` says, asked while nobody else writes, that it is not wanted any more;
/// nothing then.
std::optional<ChainHead> write_receipt_unless(const std::filesystem::path& folder,
                                              const Receipt& receipt, const base::Clock& clock,
                                              const std::function<bool()>& is_there);

}  // namespace theseus::receipts

#pragma once

#include <chrono>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"

namespace theseus::receipts {

/// A format and the release that goes with it.
struct Side {
  std::int64_t format = 0;
  std::string release = {};
};

/// The process that did something.
struct Actor {
  std::string instance = {};  ///< its id
  std::string release = {};
  std::string role = {};
  std::string host = {};
  std::int64_t pid = 0;
};

/// One space, by its number alone: receipts outlive an erased name.
struct SpaceState {
  std::int64_t number = 0;
  std::int64_t live = 0;
  std::int64_t superseded = 0;
  std::int64_t forgotten = 0;
  std::int64_t rows = 0;
  std::int64_t bytes = 0;
  std::string root = {};  ///< in hexadecimal; empty where it could not be stated
};

/// The content of the data at one position of its journal.
struct ContentState {
  std::int64_t journal_head = 0;
  std::vector<SpaceState> spaces = {};  ///< by number
};

/// What Program::describe says of the content, as manifests keep it, without the names of spaces;
/// nothing where it is not such a text.
std::optional<ContentState> find_content(std::string_view described);

/// What was done, by whom, to what, and what came of it. Members that do not apply stay empty.
struct Receipt {
  std::string act;      ///< `upgrade`, `finalize`, `rollback`, `restore`, `drill`
  std::string outcome;  ///< `done`, `refused`, `failed`
  std::string message = {};
  std::string data_set = {};  ///< its id
  Actor by = {};
  Side from = {};
  Side to = {};
  std::int64_t upgrade = 0;  ///< its number in the ledger
  std::int64_t ledger = 0;   ///< the row of the ledger that ended it
  std::string plan_sha256 = {};
  std::string snapshot = {};  ///< its name, or that of the backup
  base::Time began{};
  base::Time ended{};
  std::optional<std::chrono::milliseconds> estimate = {};
  std::optional<ContentState> before = {};
  std::optional<ContentState> after = {};
  /// Who wrote it later, where the process that did it died before it could.
  std::optional<Actor> late_by = {};
  std::string details = {};  ///< what else there is to say, as a JSON object
};

/// Where a receipt stands in the chain.
struct ReceiptPlace {
  std::int64_t number = 1;
  std::string previous = {};  ///< SHA-256 of the file before it, in hexadecimal
  base::Time written{};
};

/// The text that is signed, of form 1: several lines of JSON, for people too.
std::string receipt_text(const Receipt& receipt, const ReceiptPlace& place);

}  // namespace theseus::receipts

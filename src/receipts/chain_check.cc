#include "receipts/chain_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <nlohmann/json.hpp>

#include "base/bytes.h"
#include "receipts/receipt_file.h"

namespace theseus::receipts {
namespace {

class ChainCheck {
 public:
  explicit ChainCheck(const ChainWish& wish) : wish_(wish) {}

  ChainReport run() {
    for (const ReceiptFile& file : list_receipt_files(wish_.receipts)) check(file);
    check_head();
    return std::move(report_);
  }

 private:
  void check(const ReceiptFile& file) {
    check_gap(file.number);
    const std::string bytes = load_bytes(file.path);
    const auto split = split_receipt(bytes);
    ChainLink link{.number = file.number, .path = file.path};
    if (split) {
      link.text = split->text;
      link.key = split->key;
      check_signature(file.number, *split);
      check_text(file.number, split->text);
    } else {
      add(file.number, "is not a receipt any more: it was altered or cut");
    }
    report_.links.push_back(std::move(link));
    report_.head = ChainHead{.number = file.number, .sha256 = checksum_of(bytes)};
    note_kept(*report_.head);
  }

  void check_gap(std::int64_t number) {
    const std::int64_t expected = report_.head ? report_.head->number + 1 : 1;
    for (std::int64_t missing = expected; missing < number; ++missing) {
      add(missing, "is missing: somebody took it away");
      if (missing - expected == kMostMissing) break;
    }
  }

  void check_signature(std::int64_t number, const SignedText& split) {
    if (!is_expected(split.key)) {
      return add(number, "is signed by another key, " + base::to_hex(split.key) +
                             ": it does not come from where the expected key is");
    }
    if (holds(split.signature, split.text, split.key)) return;
    add(number, "was altered: its signature does not hold");
  }

  // A key that another has taken over from may have been given up because it was stolen.
  bool is_expected(const PublicKey& key) {
    if (wish_.keys.empty()) return true;
    const auto found = std::find(wish_.keys.begin() + keys_passed_, wish_.keys.end(), key);
    if (found == wish_.keys.end()) return false;
    keys_passed_ = found - wish_.keys.begin();
    return true;
  }

  void check_text(std::int64_t number, std::string_view text) {
    const auto json = nlohmann::json::parse(text, nullptr, false);
    const auto own = json.is_object() ? json.find("number") : json.end();
    if (!json.is_object() || own == json.end() || !own->is_number_integer()) {
      return add(number, "is not a receipt any more: its text is not that of one");
    }
    if (*own != number) {
      return add(number, fmt::format("is receipt {}, put in the place of another",
                                     own->get<std::int64_t>()));
    }
    check_previous(number, json);
  }

  // Against the file before it, as far as that is there: where it is missing, that was said.
  void check_previous(std::int64_t number, const nlohmann::json& json) {
    const auto named = json.find("previous");
    const std::string previous =
        named != json.end() && named->is_string() ? named->get<std::string>() : "";
    if (number == 1 && !previous.empty()) add(number, "names a receipt before the first");
    if (!report_.head || report_.head->number + 1 != number) return;
    if (previous == report_.head->sha256) return;
    add(number, fmt::format("does not follow receipt {} as it stands: one of the two is not what "
                            "was written",
                            report_.head->number));
  }

  void note_kept(const ChainHead& seen) {
    if (!wish_.head || seen.number != wish_.head->number) return;
    has_kept_ = true;
    if (seen.sha256 == wish_.head->sha256) return;
    add(seen.number, "is not the one whose SHA-256 was kept: the chain was written anew");
  }

  void check_head() {
    if (!wish_.head || has_kept_) return;
    add(wish_.head->number, "was kept as the newest and is not there: the chain was cut");
  }

  void add(std::int64_t number, const std::string& what) {
    report_.findings.push_back({number, fmt::format("Receipt {} {}.", number, what)});
  }

  static constexpr std::int64_t kMostMissing = 100;

  const ChainWish& wish_;
  ChainReport report_;
  bool has_kept_ = false;
  std::ptrdiff_t keys_passed_ = 0;
};

}  // namespace

ChainReport check_chain(const ChainWish& wish) {
  return ChainCheck(wish).run();
}

}  // namespace theseus::receipts

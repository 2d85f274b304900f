#include "upgrade/recovery/older_database.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <string>

namespace theseus::tests {
namespace {

struct LaterTable {
  std::int64_t format;
  std::string_view name;
};
constexpr std::array kLaterTables = {LaterTable{2, "digests"}, LaterTable{2, "roots"},
                                     LaterTable{3, "tags"},    LaterTable{3, "memory_tags"},
                                     LaterTable{3, "tagged"},  LaterTable{4, "packed"},
                                     LaterTable{4, "scrubs"}};

bool is_name_letter(char letter) {
  return letter == '_' || std::isalnum(static_cast<unsigned char>(letter)) != 0;
}

// The table's name behind a word that a table stands behind: a column may be called the same.
bool names(std::string_view sql, std::string_view table) {
  for (const std::string_view word : {"INTO ", "FROM ", "UPDATE ", "JOIN "}) {
    const std::string both = std::string(word) + std::string(table);
    for (auto at = sql.find(both); at != sql.npos; at = sql.find(both, at + 1)) {
      const std::size_t end = at + both.size();
      if (end == sql.size() || !is_name_letter(sql[end])) return true;
    }
  }
  return false;
}

/// No rows; of an insert that asks for the number of its row, that one.
class HiddenRows final : public storage::Rows {
 public:
  explicit HiddenRows(int count) : left_(count) {}

  bool next() override { return left_-- > 0; }
  bool is_null(int) const override { return false; }
  std::int64_t integer(int) const override { return 1; }
  double real(int) const override { return 0; }
  std::string_view text(int) const override { return {}; }
  base::BytesView blob(int) const override { return {}; }

 private:
  int left_;
};

class OlderTransaction final : public ForwardingTransaction {
 public:
  OlderTransaction(storage::Transaction& transaction, const std::vector<std::string_view>& hidden)
      : ForwardingTransaction(transaction), hidden_(hidden) {}

  storage::Statement query(std::string_view sql, storage::Parameters parameters) override {
    if (!is_hidden(sql)) return ForwardingTransaction::query(sql, parameters);
    const int count = sql.find("RETURNING") == sql.npos ? 0 : 1;
    return storage::Statement(std::make_unique<HiddenRows>(count));
  }
  std::int64_t execute(std::string_view sql, storage::Parameters parameters) override {
    return is_hidden(sql) ? 0 : ForwardingTransaction::execute(sql, parameters);
  }

 private:
  bool is_hidden(std::string_view sql) const {
    return std::ranges::any_of(hidden_, [&](std::string_view table) { return names(sql, table); });
  }

  const std::vector<std::string_view>& hidden_;
};

}  // namespace

OlderDatabase::OlderDatabase(storage::Database& database, std::int64_t format)
    : ForwardingDatabase(database) {
  for (const LaterTable& table : kLaterTables) {
    if (table.format > format) hidden_.push_back(table.name);
  }
}

void OlderDatabase::read(const storage::ReadWork& work) {
  ForwardingDatabase::read([&](storage::Transaction& transaction) {
    OlderTransaction older(transaction, hidden_);
    work(older);
  });
}

void OlderDatabase::write(const storage::WriteWork& work) {
  ForwardingDatabase::write([&](storage::Transaction& transaction) {
    OlderTransaction older(transaction, hidden_);
    return work(older);
  });
}

}  // namespace theseus::tests

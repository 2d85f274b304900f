#include "power_cut/restart.h"

#include <exception>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/clock.h"
#include "base/id.h"
#include "forms/body_coding.h"
#include "memory/memory.h"
#include "memory/testing/plain_fold.h"
#include "power_cut/product.h"
#include "storage/database.h"
#include "support/plain_bodies.h"
#include "upgrade/data_set.h"

namespace theseus::tests {
namespace {

using storage::Transaction;

struct FoundRow {
  std::string kind;
  std::string memory;
  std::optional<std::int64_t> revision;
  std::string text;
};

struct FoundMemory {
  std::int64_t newest_seq = 0;
  std::int64_t revision = 0;
  std::string state;
  std::string text;
};

/// All that the checks look at, read once.
struct Found {
  std::map<std::int64_t, FoundRow> journal;
  std::map<std::string, FoundMemory> memories;
  std::map<std::string, bool> keys;  ///< whether revoked
};

/// The text of the body in these two columns of `packed`; empty where there is none.
std::string text_of_body(const storage::Statement& rows, int coding, int body) {
  if (rows.is_null(body)) return "";
  forms::BodyUnpacker unpacker;
  const auto json = unpacker.decode(rows.integer(coding), rows.blob(body));
  return nlohmann::json::parse(json.value()).value("text", std::string());
}

void read_journal(Transaction& transaction, Found& found) {
  auto rows = transaction.query(R"(
    SELECT j.seq, j.kind, j.memory, j.revision, p.coding, p.body
    FROM journal AS j LEFT JOIN packed AS p ON p.seq = j.seq ORDER BY j.seq)");
  while (rows.next()) {
    const std::string memory = rows.is_null(2) ? "" : base::format_id(rows.id(2));
    found.journal[rows.integer(0)] = {.kind = std::string(rows.text(1)),
                                      .memory = memory,
                                      .revision = rows.optional_integer(3),
                                      .text = text_of_body(rows, 4, 5)};
  }
}

void read_memories(Transaction& transaction, Found& found) {
  auto rows = transaction.query(R"(
    SELECT m.id, m.revision, m.state, (SELECT max(seq) FROM journal WHERE memory = m.id),
      p.coding, p.body
    FROM memories AS m JOIN packed AS p ON p.seq = m.seq ORDER BY m.id)");
  while (rows.next()) {
    found.memories[base::format_id(rows.id(0))] = {.newest_seq = rows.integer(3),
                                                   .revision = rows.integer(1),
                                                   .state = std::string(rows.text(2)),
                                                   .text = text_of_body(rows, 4, 5)};
  }
}

void read_keys(Transaction& transaction, Found& found) {
  auto rows = transaction.query("SELECT id, revoked_at FROM keys ORDER BY id");
  while (rows.next()) found.keys[base::format_id(rows.id(0))] = !rows.is_null(1);
}

std::string fault_of(const AcknowledgedWrite& write, const Found& found) {
  const std::string name = write.kind + " " + std::to_string(write.seq);
  const auto row = found.journal.find(write.seq);
  if (row == found.journal.end()) return name + " is missing. ";
  const std::string id = base::format_id(write.memory.id);
  const bool has_body = write.kind == "remember" || write.kind == "revise";
  if (row->second.kind != write.kind || row->second.memory != id) return name + " is another. ";
  if (has_body && (row->second.revision != write.memory.revision ||
                   row->second.text != write.memory.content.text)) {
    return name + " has another body. ";
  }
  const auto memory = found.memories.find(id);
  if (memory == found.memories.end()) return name + " has no memory. ";
  const FoundMemory& now = memory->second;
  if (now.newest_seq != write.seq) return "";
  const bool is_as_told = now.revision == write.memory.revision &&
                          now.state == memory::name_of(write.memory.state) &&
                          now.text == write.memory.content.text;
  return is_as_told ? "" : name + " left another memory. ";
}

std::string fault_of(const AcknowledgedKey& key, const Found& found) {
  const std::string name = "key " + base::format_id(key.id);
  const auto there = found.keys.find(base::format_id(key.id));
  if (there == found.keys.end()) return name + " is missing. ";
  return key.is_revoked && !there->second ? name + " is not revoked. " : "";
}

std::string fault_of_integrity(Transaction& transaction) {
  std::string answer;
  auto rows = transaction.query("PRAGMA integrity_check");
  while (rows.next()) answer += rows.text(0);
  return answer == "ok" ? "" : "integrity: " + answer + ". ";
}

std::string fault_of_fold(Transaction& transaction) {
  const bool is_equal =
      memory::testing::stored_fold(transaction) == memory::testing::plain_fold(transaction);
  return is_equal ? "" : "memories and spaces are not what the journal says. ";
}

/// The current texts where `stored_fold` looks for those of an index; also the first write after
/// the restart.
void lay_out_texts(storage::Database& database) {
  database.write([](Transaction& transaction) {
    tests::PlainBodies bodies(transaction);
    transaction.execute_script(R"(
      CREATE TABLE texts (seq INTEGER PRIMARY KEY, space INTEGER NOT NULL, text TEXT NOT NULL);
      INSERT INTO texts (seq, space, text)
      SELECT m.seq, m.space, json_extract(b.body, '$.text')
      FROM memories AS m JOIN bodies AS b ON b.seq = m.seq;)");
    bodies.put_back();
    return storage::Ending::commit;
  });
}

}  // namespace

std::string fault_after_restart(const std::filesystem::path& data_folder,
                                const std::vector<AcknowledgedWrite>& writes,
                                const std::vector<AcknowledgedKey>& keys) {
  try {
    const base::SystemClock clock;
    base::Uuid7Source ids(clock);
    const auto data = open_data(data_folder, clock, ids);
    lay_out_texts(data->database());
    std::string fault;
    data->database().read([&](Transaction& transaction) {
      Found found;
      read_journal(transaction, found);
      read_memories(transaction, found);
      read_keys(transaction, found);
      fault = fault_of_integrity(transaction) + fault_of_fold(transaction);
      for (const AcknowledgedWrite& write : writes) fault += fault_of(write, found);
      for (const AcknowledgedKey& key : keys) fault += fault_of(key, found);
    });
    return fault;
  } catch (const std::exception& error) {
    return std::string("it does not start: ") + error.what();
  }
}

}  // namespace theseus::tests

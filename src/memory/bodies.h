#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"
#include "forms/body_coding.h"
#include "storage/database.h"

namespace theseus::memory {

/// What stands for the body of one journal row.
struct BodyRow {
  bool is_there = false;                 ///< without a text: it was erased
  std::optional<std::string_view> text;  ///< JSON as it was written

  bool is_erased() const noexcept { return is_there && !text; }
};

/// Reads the bodies of journal rows in one transaction, wherever they stand there: nothing else in
/// today's code knows the tables. `packed` is read first, then `bodies` as long as it stands. A
/// body that cannot be unpacked is an empty text, so that who parses it finds the damage as it
/// finds any other. Cheap to make; must not outlive the transaction.
class BodyReader {
 public:
  explicit BodyReader(storage::Transaction& transaction) : transaction_(transaction) {}

  /// For data that may be older than format 4, and have no `packed`.
  static BodyReader of_any_format(storage::Transaction& transaction);

  /// Nothing where it was erased, or the row has none. Borrowed until the next call.
  std::optional<std::string_view> find(std::int64_t seq) { return look_up(seq).text; }

  /// The same for those who must tell the two apart. The text is borrowed until the next call.
  BodyRow look_up(std::int64_t seq);

  /// The bytes in which the body of that row stands packed; nothing where it stands plain alone.
  std::optional<std::string> find_packed_form(std::int64_t seq);

  /// Whether all tables that should hold the body of that row do, and say the same of it: the plain
  /// ones may be gone once they are being taken away.
  bool is_told_alike(std::int64_t seq);

  /// Calls `body` with the seq of each body that belongs to no row of the journal.
  void for_each_stray(const std::function<void(std::int64_t seq)>& body);

 private:
  BodyRow find_packed(std::int64_t seq);
  BodyRow find_plain(std::int64_t seq);
  bool has_plain();
  std::string_view unpack(std::int64_t coding, base::BytesView bytes);

  storage::Transaction& transaction_;
  bool has_packed_ = true;
  std::optional<bool> has_plain_;  // asked when it is needed: rarely, once `bodies` is gone
  bool plain_is_kept_ = true;      // known with it
  forms::BodyUnpacker unpacker_;
  std::string text_;
};

/// Writes and erases bodies in one write transaction, in every table where one stands, in data of
/// any format.
class BodyWriter {
 public:
  explicit BodyWriter(storage::Transaction& transaction);

  /// Packed first, so that the trigger on `bodies` finds nothing to queue. `packed` is what a
  /// BodyPacker made of the same body, where that was done outside the transaction.
  void insert(std::int64_t seq, std::string_view body, base::BytesView packed = {});

  /// Erases the body of that row; nothing happens where there is none.
  void empty(std::int64_t seq);

 private:
  forms::CodedBody coded(std::string_view body, base::BytesView packed);
  void insert_packed(std::int64_t seq, const forms::CodedBody& body);

  storage::Transaction& transaction_;
  bool has_packed_ = false;
  bool has_plain_ = false;
  bool writes_plain_ = false;
  forms::BodyPacker packer_;
};

}  // namespace theseus::memory

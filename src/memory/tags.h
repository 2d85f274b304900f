#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/hash.h"
#include "base/id.h"
#include "forms/digest.h"
#include "memory/memories.h"
#include "memory/outcome.h"
#include "memory/retention.h"
#include "memory/side_table.h"
#include "memory/spaces.h"
#include "memory/text_index.h"
#include "storage/database.h"

namespace theseus::memory {

/// A tag of a space, as the list shows it.
struct Tag {
  std::string name;
  std::int64_t memories =
      0;  ///< live ones that have it, as a list of the live ones would show them
  std::optional<std::string> description;
};

struct TagListQuery {
  int limit = 100;
  std::string prefix = {};
  std::string after = {};  ///< the last name of the page before
};

struct TagPage {
  std::vector<Tag> tags;  ///< by name, in the order of its bytes
  bool more = false;
};

/// What is to become of a tag; what is not given stays.
struct TagChange {
  std::optional<std::optional<std::string>> description = {};  ///< an empty inner value clears
  std::optional<std::string> rename = {};
};

struct TagChanged {
  std::string tag;           ///< its name now
  std::int64_t renamed = 0;  ///< memories that were revised
  std::int64_t seq = 0;      ///< journal position that includes it
};

/// The tags of spaces. A tag is there as long as it has a description or a memory that can be found
/// has it. Thread-safe. Storage faults are base::Error.
class Tags {
 public:
  struct Parts {
    storage::Database& database;
    TextIndex& index;
    const base::Clock& clock;
    SideTableOf tag_tables = always_alone;
  };

  /// So many memories are renamed in one transaction.
  static constexpr int kRenamedAtOnce = 500;

  /// Reads the secret of the data set. Throws Error(corrupt) when it has none.
  Tags(Parts parts, Retention retention);

  Outcome<TagPage> list(std::string_view space, const TagListQuery& query) const;

  /// Describes a tag, or renames it: each live or superseded memory that has it gets a revision
  /// with the new name, in as many transactions as it takes, and the description goes along in the
  /// last one, unless the new name has one. What was interrupted goes on when it is asked again. A
  /// forgotten memory keeps the old name, and a memory whose content cannot be read is left alone.
  Outcome<TagChanged> change(const WriteContext& context, std::string_view tag,
                             const TagChange& change);

 private:
  Parts parts_;
  Retention retention_;
  base::SipKey secret_;
  forms::DigestKey digest_key_;
  Spaces spaces_;
};

}  // namespace theseus::memory

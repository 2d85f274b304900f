#pragma once

#include "backup/restoring/new_data.h"
#include "backup/restoring/new_rows.h"
#include "backup/restoring/restore_case.h"
#include "backup/unpack.h"

namespace theseus::backup {

/// The making of the new data, up to where it is proven whole and ready to be put in place.
class Construction {
 public:
  explicit Construction(const RestoreCase& parts) : parts_(parts), data_(new_data()) {}

  /// Of several backups that would do, the first that is whole is taken; the others are named, and
  /// what that changes is asked. One whose key is not at hand is passed over only on the way to a
  /// position, to which an older one and the journal lead as well: else what came after the older
  /// one would be left behind, and nobody knows whether the newer one is whole.
  RestoreOutcome run() const;

 private:
  /// What is known of the new data while it is made.
  struct Draft {
    const Backup& backup;
    Restored restored;
    std::int64_t backup_head = 0;
    std::int64_t shared = 0;  ///< the last position at which it and the old data are one history
    std::int64_t backup_format = 0;
  };

  RestoreOutcome begin_with_the_best() const;
  bool leads_to_a_position() const;
  RestoreOutcome refuse_without_key(const Backup& backup, std::string want) const;
  RestoreOutcome go_on(Draft draft, std::vector<std::string> passed_over) const;
  NewData new_data() const;
  base::Result<Draft> lay_out(const Backup& backup) const;
  UnpackWish unpack_wish(const Backup& backup) const;
  RestoreOutcome complete(Draft draft) const;
  upgrade::Outcome take_rows_up_to(std::int64_t to, Draft& draft) const;
  void write_mark(Draft& draft) const;
  std::int64_t shared_position(const Draft& draft) const;
  void write_anew(Draft& draft) const;
  std::int64_t highest_number(const Draft& draft) const;
  std::int64_t target_format(const Draft& draft) const;
  bool stays_in_its_format(const Draft& draft) const;
  Belonging belonging(const Draft& draft) const;

  const RestoreCase parts_;
  const NewData data_;
};

}  // namespace theseus::backup

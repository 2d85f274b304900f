#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "upgrade/recovery/forwarding_database.h"

namespace theseus::tests {

/// The database as this build's memory layer must see it to write as the release of an older format
/// did: what it says to tables of later formats goes nowhere, and it finds nothing in them.
class OlderDatabase final : public ForwardingDatabase {
 public:
  OlderDatabase(storage::Database& database, std::int64_t format);

  void read(const storage::ReadWork& work) override;
  void write(const storage::WriteWork& work) override;

 private:
  std::vector<std::string_view> hidden_;
};

}  // namespace theseus::tests

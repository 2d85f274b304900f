#pragma once

#include <cstdint>
#include <memory>

#include "backup/recall_sample.h"
#include "cli/connection.h"
#include "cli/place.h"
#include "cli/surroundings.h"

namespace theseus::cli {

/// Asks data over a connection, as every client does. What goes wrong is told without the names
/// that were asked for: receipts keep it for ever, and a name may be erased.
class AskedData final : public backup::LiveRecaller {
 public:
  explicit AskedData(std::unique_ptr<Connection> connection);

  std::optional<std::string> find_text(const backup::SampledMemory& memory) override;
  std::optional<backup::Recalled> recall(const std::string& space,
                                         const std::string& text) override;

  std::int64_t journal_head() override;

 private:
  std::unique_ptr<Connection> connection_;
};

/// Opens a copy in this process, as its server would.
backup::OpenRecaller recaller_of(const Surroundings& surroundings);

/// The data that is used, through its server where one runs; null where it cannot be asked, be it
/// gone, of an older format or damaged: then there are its backups all the same.
std::unique_ptr<AskedData> find_asked_data(const Place& place, const Surroundings& surroundings);

}  // namespace theseus::cli

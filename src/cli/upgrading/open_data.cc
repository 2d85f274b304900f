#include "cli/upgrading/open_data.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "base/error.h"
#include "base/quoted_path.h"
#include "cli/place.h"
#include "cli/server_socket.h"
#include "cli/upgrading/upgrade_answer.h"
#include "http/endpoints/space_counts.h"

namespace theseus::cli {
namespace {

base::Error error_of(const upgrade::OpenRefusal& refusal) {
  const bool is_busy = refusal.kind == upgrade::OpenRefusal::Kind::busy;
  return {is_busy ? base::ErrorKind::busy : base::ErrorKind::conflict, refusal.message};
}

}  // namespace

OpenData::OpenData(const Session& session, Listener on_event)
    : program_(session.surroundings().upgrade_program),
      folder_(data_folder_of(session.options().place, session.surroundings())) {
  auto opened =
      upgrade::DataSet::open(program_, {.folder = folder_,
                                        .role = "cli",
                                        .clock = clock_,
                                        .ids = ids_,
                                        .older = upgrade::Older::leave,
                                        .manners = session.surroundings().upgrade_manners(folder_),
                                        .on_upgrade_event = std::move(on_event)});
  if (!opened) throw error_of(opened.error());
  data_ = std::move(*opened);
  receipts_.emplace(receipts::DueReceipts::Parts{
      .data = *data_, .program = program_, .folder = folder_, .role = "cli", .clock = clock_});
}

void OpenData::write_receipts(Console& console) {
  for (const receipts::ChainHead& head : receipts_->write()) {
    console.err << "Receipt " << head.number << " is written: theseus receipts show " << head.number
                << " --data " << base::quoted(folder_) << '\n';
  }
}

nlohmann::json OpenData::status() {
  const upgrade::UpgradeStatus status = data_->upgrade_status();
  const auto before = find_counts_before(*data_, status.snapshot);
  return upgrade_status_json(
      {.status = status,
       .program = program_,
       .folder = folder_,
       .before = before,
       .now = before ? http::parse_space_counts(data_->describe_content()) : http::SpaceCounts()});
}

std::optional<std::string> find_misuse(const Session& session) {
  if (!find_url(session.options().place, session.surroundings())) return std::nullopt;
  return "theseus upgrade acts on a data folder of this machine, not through a server: run it "
         "there, with --data instead of --url (or THESEUS_URL). Nothing was done.";
}

bool is_older_data(const Session& session) {
  const Place& place = session.options().place;
  const Surroundings& surroundings = session.surroundings();
  if (find_url(place, surroundings)) return false;
  const std::filesystem::path folder = data_folder_of(place, surroundings);
  if (!place.direct && is_answered(folder / kServerSocketName)) return false;
  const auto found = upgrade::DataSet::look(surroundings.upgrade_program, folder);
  return found && *found && (*found)->stamp.format < surroundings.upgrade_program.format;
}

}  // namespace theseus::cli

#include "upgrade/data_set.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/host_name.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/creation.h"
#include "upgrade/examination.h"
#include "upgrade/folder_access.h"
#include "upgrade/frozen_step.h"
#include "upgrade/guarded_database.h"
#include "upgrade/instance_file.h"
#include "upgrade/unguarded_database.h"

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;
using base::ErrorKind;
using base::Unexpected;
using Verdict = base::Result<std::optional<Finding>>;

Instance this_instance(const Program& program, const OpenOptions& options) {
  const base::Time now = options.clock.now();
  return {.id = options.ids.next(),
          .release = std::string(program.release),
          .format = program.format,
          .role = options.role,
          .host = base::host_name(),
          .pid = ::getpid(),
          .started = options.started.value_or(now),
          .opened = now};
}

base::Refusal no_data(const fs::path& folder) {
  return {
      fmt::format("There is no data in {}. Nothing was changed. Name the data folder, or start "
                  "a server on this one to begin there.",
                  folder.string())};
}

Upgrader::Manners manners_of(const OpenOptions& options) {
  Upgrader::Manners manners = options.manners;
  if (manners.snapshots.folder.empty()) manners.snapshots.folder = options.folder / "snapshots";
  return manners;
}

Subject subject_of(const Program& program, const fs::path& file, OlderData older) {
  return {.program = program, .dialect = storage::Dialect::sqlite, .file = file, .older = older};
}

Verdict examine_file(const Subject& subject) {
  Verdict verdict(std::nullopt);
  std::error_code unreachable;
  if (!fs::exists(subject.file, unreachable) && !unreachable) return verdict;
  storage::inspect_sqlite(subject.file, [&](storage::Transaction& transaction) {
    verdict = examine(transaction, subject);
  });
  return verdict;
}

Verdict look_at(const Program& program, const fs::path& folder) {
  std::error_code unreachable;
  if (!fs::exists(folder, unreachable) && !unreachable) return Verdict(std::nullopt);
  if (auto refusal = refuse_unwritable(folder)) return Unexpected(*refusal);
  // Whoever replaces the data is not looked past; where there is no data there is no such file yet.
  std::optional<storage::Turnstile> turnstile;
  if (fs::exists(folder / "turnstile", unreachable)) turnstile.emplace(folder).hold_open_shared();
  return examine_file(subject_of(program, folder / storage::kDatabaseName, OlderData::accept));
}

// What the folder, its locks and SQLite throw becomes the caller's refusal here.
template <class Found>
base::Result<Found, OpenRefusal> or_refusal(const std::function<base::Result<Found>()>& work) {
  try {
    auto found = work();
    if (found) return std::move(*found);
    return Unexpected(OpenRefusal{OpenRefusal::Kind::refused, found.error().message});
  } catch (const base::Error& error) {
    if (error.kind() == ErrorKind::full || error.kind() == ErrorKind::internal) throw;
    const bool is_busy = error.kind() == ErrorKind::busy;
    return Unexpected(
        OpenRefusal{is_busy ? OpenRefusal::Kind::busy : OpenRefusal::Kind::refused, error.what()});
  }
}

}  // namespace

// In the order in which a process comes to the data, and backwards leaves it.
struct DataSet::State {
  State(const Program& this_program, const OpenOptions& open_options)
      : program(this_program),
        options(open_options),
        file(options.folder / storage::kDatabaseName),
        instance(this_instance(program, options)),
        turnstile(options.folder) {
    turnstile.hold_open_shared();
  }

  Verdict create_data_once();
  void join();
  void open_database(const Finding& finding);
  Verdict upgrade();
  void guard(const Finding& finding);

  Subject subject() const {
    return subject_of(program, file,
                      options.older == Older::refuse ? OlderData::refuse : OlderData::accept);
  }
  Site site();
  Verdict examine_again();
  bool has_company() const;

  const Program program;
  const OpenOptions options;
  const fs::path file;
  const Instance instance;
  bool made_data = false;
  storage::Turnstile turnstile;
  std::optional<InstanceFile> instance_file;
  std::unique_ptr<storage::Database> database;
  std::optional<UnguardedDatabase> unguarded;
  std::optional<Upgrader> upgrader;
  std::optional<EpochWatch> watch;
  std::optional<GuardedDatabase> guarded;
};

void DataSet::State::join() {
  delete_dead_instance_files(options.folder);
  instance_file.emplace(options.folder, instance);
}

// Looked at again behind it: another process, of whatever release, may have been first.
Verdict DataSet::State::create_data_once() {
  storage::ensure_sqlite_file(file, turnstile);
  database = storage::open_sqlite({.file = file, .readers = options.readers}, turnstile);
  database->write([&](storage::Transaction& transaction) {
    if (!transaction.structure().empty()) return storage::Ending::roll_back;
    create_data(
        transaction, storage::Dialect::sqlite,
        {.program = program, .instance = instance, .ids = options.ids, .now = options.clock.now()});
    made_data = true;
    return storage::Ending::commit;
  });
  return examine_again();
}

Verdict DataSet::State::examine_again() {
  Verdict verdict(std::nullopt);
  database->read(
      [&](storage::Transaction& transaction) { verdict = examine(transaction, subject()); });
  return verdict;
}

void DataSet::State::open_database(const Finding& finding) {
  if (database != nullptr) return;
  const bool may_write = access_to(finding.stamp, program.format) == Access::read_write;
  database = storage::open_sqlite(
      {.file = file,
       .access = may_write ? storage::Access::read_write : storage::Access::read_only,
       .readers = options.readers},
      turnstile);
}

Site DataSet::State::site() {
  return {.program = program,
          .database = *unguarded,
          .folder = options.folder,
          .instance = instance,
          .clock = options.clock,
          .ids = options.ids,
          .tell = options.on_upgrade_event};
}

// Whoever stays moves the log when it is due; to move it whole would stop their writers meanwhile
// (a fifth of a second at 10^6 memories).
bool DataSet::State::has_company() const {
  return std::ranges::any_of(list_living(options.folder), [&](const LivingInstance& living) {
    return living.id != instance.id;
  });
}

// Everything that must be done before the data is served; rows are carried beside it.
Verdict DataSet::State::upgrade() {
  const Outcome expanded =
      upgrader->expand({.to = program.format, .asked = Asked::by_start, .stop = options.stop});
  if (expanded) return examine_again();
  // It ends in good order: nobody is to think that it died.
  upgrader->leave();
  const UpgradeRefusal& refusal = expanded.error();
  if (refusal.kind == UpgradeRefusal::Kind::busy) {
    throw base::Error(ErrorKind::busy, refusal.message);
  }
  return Unexpected(base::Refusal{refusal.message});
}

void DataSet::State::guard(const Finding& finding) {
  watch.emplace(program, finding, options.on_access_change);
  guarded.emplace(GuardedDatabase::Parts{
      .database = *database,
      .watch = *watch,
      .instance = instance,
      .clock = options.clock,
      .is_alive = [folder = options.folder](const base::Id& id) { return is_alive(folder, id); },
      .is_admitted = made_data});
}

base::Result<std::unique_ptr<DataSet>> DataSet::open_folder(const Program& program,
                                                            const OpenOptions& options) {
  const auto changed = find_changed_step(program.catalog, storage::Dialect::sqlite);
  if (changed) return Unexpected(*changed);
  const bool may_create = options.absence == Absence::create;
  if (may_create) ensure_folder(options.folder);
  std::error_code unreachable;
  const bool is_there = fs::exists(options.folder / storage::kDatabaseName, unreachable);
  if (!may_create && !is_there && !unreachable) return Unexpected(no_data(options.folder));
  if (auto refusal = refuse_unwritable(options.folder)) return Unexpected(*refusal);
  auto state = std::make_unique<State>(program, options);
  Verdict verdict = examine_file(state->subject());
  if (!verdict) return Unexpected(verdict.error());
  if (!verdict->has_value() && !may_create) return Unexpected(no_data(options.folder));
  state->join();
  if (!verdict->has_value()) verdict = state->create_data_once();
  if (!verdict) return Unexpected(verdict.error());
  state->open_database(verdict->value());
  state->unguarded.emplace(*state->database,
                           [guest = state.get()](storage::Transaction& transaction) {
                             if (guest->guarded) guest->guarded->note_moved(transaction);
                           });
  state->upgrader.emplace(state->site(), manners_of(options));
  const bool is_older = verdict->value().stamp.format < program.format;
  if (is_older && options.older == Older::upgrade) verdict = state->upgrade();
  if (!verdict) return Unexpected(verdict.error());
  state->guard(verdict->value());
  return std::unique_ptr<DataSet>(new DataSet(std::move(state)));
}

base::Result<std::unique_ptr<DataSet>, OpenRefusal> DataSet::open(const Program& program,
                                                                  const OpenOptions& options) {
  return or_refusal<std::unique_ptr<DataSet>>([&] { return open_folder(program, options); });
}

base::Result<std::optional<Finding>, OpenRefusal> DataSet::look(const Program& program,
                                                                const fs::path& folder) {
  return or_refusal<std::optional<Finding>>([&] { return look_at(program, folder); });
}

DataSet::DataSet(std::unique_ptr<State> state) : state_(std::move(state)) {}
DataSet::~DataSet() = default;

storage::Database& DataSet::database() noexcept {
  return *state_->guarded;
}
const base::Id& DataSet::instance() const noexcept {
  return state_->instance.id;
}
Access DataSet::access() const noexcept {
  return state_->watch->access();
}
std::string DataSet::reason() const {
  return state_->watch->reason();
}
Stamp DataSet::stamp() const {
  return state_->watch->stamp();
}
Upgrader& DataSet::upgrader() noexcept {
  return *state_->upgrader;
}

UpgradeStatus DataSet::upgrade_status() {
  UpgradeStatus status;
  state_->unguarded->read([&](storage::Transaction& transaction) {
    status = read_status(transaction, state_->program);
  });
  return status;
}

std::optional<Manifest> DataSet::find_manifest(const std::string& snapshot) const {
  auto manifest =
      read_manifest(folder_of_snapshot(manners_of(state_->options).snapshots.folder, snapshot));
  return manifest ? std::optional(std::move(*manifest)) : std::nullopt;
}

std::string DataSet::describe_content() {
  std::string content;
  if (state_->program.describe == nullptr) return content;
  state_->unguarded->read(
      [&](storage::Transaction& transaction) { content = state_->program.describe(transaction); });
  return content;
}

void DataSet::read_past_guard(const storage::ReadWork& work) {
  state_->unguarded->read(work);
}

Plan DataSet::plan(std::int64_t to) {
  Plan plan;
  const auto rehearsed = find_rehearsed(state_->options.folder, state_->program.release);
  state_->unguarded->read([&](storage::Transaction& transaction) {
    plan = make_plan(transaction, state_->program,
                     {.folder = state_->options.folder,
                      .snapshots = manners_of(state_->options).snapshots,
                      .to = to,
                      .command = std::string(state_->program.upgrade_command),
                      .rehearsed = rehearsed});
  });
  return plan;
}

void DataSet::close() {
  state_->guarded->end_instance();
  state_->upgrader->leave();
  if (!state_->has_company()) state_->guarded->checkpoint();
  state_->guarded.reset();
  state_->upgrader.reset();
  state_->unguarded.reset();
  state_->database.reset();
  state_->instance_file->remove();
}

}  // namespace theseus::upgrade

#include "upgrade/recorder/disk.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace theseus::tests {
namespace {

using Kind = Operation::Kind;

constexpr std::size_t kSectorBytes = 512;

bool tosses(Random& random, double chance = 0.5) {
  return std::bernoulli_distribution(chance)(random);
}

std::size_t below(std::size_t limit, Random& random) {
  return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
}

void write_to(std::string& content, std::uint64_t offset, std::string_view bytes) {
  content.resize(std::max<std::size_t>(content.size(), offset + bytes.size()));
  content.replace(offset, bytes.size(), bytes);
}

void change(std::string& content, const Operation& operation) {
  if (operation.kind == Kind::resize) {
    content.resize(operation.offset);
  } else {
    write_to(content, operation.offset, operation.bytes);
  }
}

void change(Names& names, const Operation& operation) {
  const auto erase = [&names, &operation] {
    const auto found = names.find(operation.place);
    if (found != names.end() && found->second == operation.inode) names.erase(found);
  };
  switch (operation.kind) {
    case Kind::remove:
      return erase();
    case Kind::rename:
      erase();
      names[operation.new_place] = operation.inode;
      return;
    default:
      names[operation.place] = operation.inode;
  }
}

bool concerns_folder(const Operation& operation, Inode folder) {
  return operation.place.folder == folder ||
         (operation.kind == Kind::rename && operation.new_place.folder == folder);
}

// SQLite protects its files sector by sector; of others nothing is promised.
std::size_t torn_length(const Operation& write, Random& random) {
  const std::size_t cut = below(write.bytes.size(), random);
  if (write.path.find(".db") == std::string::npos) return cut;
  const std::size_t sector_end = (write.offset + cut) / kSectorBytes * kSectorBytes;
  return sector_end > write.offset ? sector_end - write.offset : 0;
}

}  // namespace

Disk::Disk(const Recording& recording) : names_(recording.names), content_(recording.content) {}

void Disk::apply(const Operation& operation) {
  switch (operation.kind) {
    case Kind::create:
      content_[operation.inode];
      [[fallthrough]];
    case Kind::make_folder:
    case Kind::link:
    case Kind::rename:
    case Kind::remove:
      pending_names_.push_back({.operation = &operation});
      return;
    case Kind::write:
    case Kind::resize:
      pending_content_.push_back(&operation);
      return;
    case Kind::sync:
      return sync(operation.inode);
    case Kind::mark:
      return;
  }
}

void Disk::sync(Inode inode) {
  sync_content(inode);
  sync_names(inode);
}

void Disk::sync_content(Inode inode) {
  std::erase_if(pending_content_, [&](const Operation* operation) {
    if (operation->inode != inode) return false;
    change(content_[inode], *operation);
    return true;
  });
}

void Disk::sync_names(Inode inode) {
  std::erase_if(pending_names_, [&](PendingName& pending) {
    if (pending.operation->inode == inode) pending.file_was_synced = true;
    const bool is_folder = !content_.contains(inode);
    if (!is_folder || !concerns_folder(*pending.operation, inode)) return false;
    change(names_, *pending.operation);
    return true;
  });
}

Picture Disk::picture_without_loss() const {
  Names names = names_;
  for (const PendingName& pending : pending_names_) change(names, *pending.operation);
  return picture(names, Fates(pending_content_.size()));
}

std::optional<Picture> Disk::find_picture(Loss loss, Random& random) const {
  switch (loss) {
    case Loss::nothing:
      return picture_without_loss();
    case Loss::all_unsynced:
      return picture(names_, Fates(pending_content_.size(), {.is_kept = false}));
    case Loss::some_unsynced:
      return picture(random_names(random), random_fates(random));
    case Loss::torn:
      break;
  }
  const std::optional<Fates> fates = find_torn_fates(random);
  if (!fates) return std::nullopt;
  return picture(random_names(random), *fates);
}

// Each file has a chance of its own, so that of two files one may be wholly there and the other
// not at all.
Disk::Fates Disk::random_fates(Random& random) const {
  constexpr std::array kChances = {0.0, 0.1, 0.5, 0.9, 1.0};
  std::map<Inode, double> chances;
  Fates fates;
  for (const Operation* operation : pending_content_) {
    const auto [chance, is_new] = chances.try_emplace(operation->inode, 0);
    if (is_new) chance->second = kChances[below(kChances.size(), random)];
    const bool is_kept = tosses(random, chance->second);
    fates.push_back({.is_kept = is_kept, .leaves_zeros = !is_kept && tosses(random, 0.25)});
  }
  return fates;
}

// Often the last write, behind others that are all there: what most cuts leave.
std::optional<Disk::Fates> Disk::find_torn_fates(Random& random) const {
  std::vector<std::size_t> writes;
  for (std::size_t i = 0; i < pending_content_.size(); ++i) {
    if (!pending_content_[i]->bytes.empty()) writes.push_back(i);
  }
  if (writes.empty()) return std::nullopt;
  const bool is_last = tosses(random);
  const std::size_t torn = is_last ? writes.back() : writes[below(writes.size(), random)];
  Fates fates = tosses(random) ? Fates(pending_content_.size()) : random_fates(random);
  fates[torn] = {.kept_bytes = torn_length(*pending_content_[torn], random)};
  return fates;
}

Names Disk::random_names(Random& random) const {
  const bool files_bring_names = tosses(random);
  const bool is_in_order = tosses(random);
  const std::size_t kept_in_order = below(pending_names_.size() + 1, random);
  Names names = names_;
  for (std::size_t i = 0; i < pending_names_.size(); ++i) {
    const bool is_kept = is_in_order ? i < kept_in_order : tosses(random);
    const bool is_brought = files_bring_names && pending_names_[i].file_was_synced;
    if (is_kept || is_brought) change(names, *pending_names_[i].operation);
  }
  return names;
}

Picture Disk::picture(const Names& names, const Fates& fates) const {
  Picture picture;
  const std::map<Inode, std::string> files = content(fates);
  std::map<Inode, std::string> folders = {{kWatchedFolder, ""}};
  // A folder's number may be above that of what was renamed into it, so names are walked from the
  // top.
  std::vector<Inode> open = {kWatchedFolder};
  while (!open.empty()) {
    const Inode folder = open.back();
    open.pop_back();
    for (auto name = names.lower_bound({folder, ""});
         name != names.end() && name->first.folder == folder; ++name) {
      const std::string path = folders[folder] + name->first.name;
      const auto file = files.find(name->second);
      if (file != files.end()) {
        picture.files[path] = file->second;
      } else {
        picture.folders.insert(path);
        folders[name->second] = path + "/";
        open.push_back(name->second);
      }
    }
  }
  return picture;
}

std::map<Inode, std::string> Disk::content(const Fates& fates) const {
  std::map<Inode, std::string> content = content_;
  for (std::size_t i = 0; i < fates.size(); ++i) {
    const Operation& operation = *pending_content_[i];
    const Fate& fate = fates[i];
    std::string& file = content[operation.inode];
    if (fate.kept_bytes) {
      write_to(file, operation.offset,
               std::string_view(operation.bytes).substr(0, *fate.kept_bytes));
    } else if (fate.is_kept) {
      change(file, operation);
    } else if (fate.leaves_zeros) {
      file.resize(std::max<std::size_t>(file.size(), operation.offset + operation.bytes.size()));
    }
  }
  return content;
}

}  // namespace theseus::tests

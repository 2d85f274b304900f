#include "backup/testing/backed_data.h"

#include <algorithm>
#include <fstream>
#include <random>
#include <stdexcept>

#include "migrations/program.h"
#include "support/content.h"

namespace theseus::backup::testing {
namespace {

namespace fs = std::filesystem;

const upgrade::Program& program() {
  static const upgrade::Program kProgram = migrations::this_program();
  return kProgram;
}

class NoIndex final : public memory::TextIndex {
 public:
  std::unique_ptr<memory::PreparedText> prepare(std::string_view) const override {
    return std::make_unique<memory::PreparedText>();
  }
  void added(storage::Transaction&, std::int64_t, std::int64_t,
             const memory::PreparedText&) override {}
  void carried(storage::Transaction&, std::int64_t, std::int64_t, std::int64_t) override {}
  void dropped(storage::Transaction&, std::int64_t, std::int64_t) override {}
};

}  // namespace

BackedData::BackedData() : index_(std::make_unique<NoIndex>()) {
  open();
}
BackedData::~BackedData() = default;

void BackedData::open() {
  auto opened = upgrade::DataSet::open(program(), {.folder = folder(),
                                                   .role = "serve",
                                                   .absence = upgrade::Absence::create,
                                                   .clock = clock_,
                                                   .ids = ids_});
  if (!opened) throw std::runtime_error(opened.error().message);
  data_ = std::move(*opened);
  memories_ = std::make_unique<memory::Memories>(
      memory::Memories::Parts{data_->database(), *index_, clock_, ids_}, memory::Retention{});
}

void BackedData::remember(std::string_view text) {
  const auto remembered = memories_->remember(
      {.caller = {}, .space = "home"}, {tests::content_with(text)}, memory::OnDuplicate::add);
  if (!remembered) throw std::runtime_error(remembered.error().message);
}

void BackedData::remember_much() {
  constexpr std::string_view kLetters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .";
  std::mt19937 random(7);
  for (int i = 0; i < 40; ++i) {
    std::string text = "memory " + std::to_string(i) + " ";
    // At random, or it would be packed to next to nothing.
    while (text.size() < 30'000) text += kLetters[random() % kLetters.size()];
    remember(text);
  }
}

void BackedData::execute(std::string_view sql) {
  data_->database().write([&](storage::Transaction& transaction) {
    transaction.execute(sql);
    return storage::Ending::commit;
  });
}

void BackedData::remember_many() {
  std::vector<memory::Content> contents;
  for (int i = 0; i < 2000; ++i) {
    contents.push_back(tests::content_with("memory " + std::to_string(i)));
  }
  const auto remembered = memories_->remember({.caller = {}, .space = "home"}, std::move(contents),
                                              memory::OnDuplicate::add);
  if (!remembered) throw std::runtime_error(remembered.error().message);
}

void BackedData::while_closed(const std::function<void()>& work) {
  memories_.reset();
  data_->close();
  data_.reset();
  work();
  open();
}

CreateWish BackedData::wish(const Packing& packing) {
  return {.program = program(),
          .place = place(),
          .instance = data_->instance(),
          .format = data_->stamp().format,
          .clock = clock_,
          .packing = packing};
}

base::Result<Created, UpgradeRefusal> BackedData::create(const Packing& packing) {
  return create_backup(wish(packing));
}

Backup BackedData::make(const Packing& packing) {
  auto created = create(packing);
  if (!created) throw std::runtime_error(created.error().message);
  clock_.advance(std::chrono::seconds(1));
  return created->backup;
}

VerifyWish BackedData::verify_wish() {
  return {.program = program(),
          .scratch = folder(),
          .key_file = key_file(),
          .data_set = find_data_set(place())};
}

base::Result<Verified> BackedData::verify(const fs::path& backup) {
  return verify_backup(backup, verify_wish());
}

std::string BackedData::refusal_of(const fs::path& backup) {
  const auto verified = verify(backup);
  return verified ? "" : verified.error().message;
}

Packing BackedData::keyed() {
  const auto key = ensure_key(key_file());
  if (!key) throw std::runtime_error(key.error().message);
  return {.key = key->key};
}

std::vector<std::string> names_in(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code absent;
  for (fs::directory_iterator entry(folder, absent); !absent && entry != fs::directory_iterator();
       ++entry) {
    if (entry->path().filename() != "lock") names.push_back(entry->path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

void change_a_byte(const fs::path& file) {
  std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
  const auto place = static_cast<std::streamoff>(fs::file_size(file) / 2);
  stream.seekg(place);
  const char byte = static_cast<char>(stream.get() ^ 1);
  stream.seekp(place);
  stream.put(byte);
}

}  // namespace theseus::backup::testing

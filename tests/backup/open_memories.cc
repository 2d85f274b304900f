#include "open_memories.h"

#include <string>

#include "migrations/program.h"
#include "support/content.h"

namespace theseus::tests {
namespace {

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

memory::WriteContext at_home() {
  return {.caller = {}, .space = "home"};
}

/// What was answered, where it was not refused.
template <class Outcome>
auto require(Outcome&& outcome) {
  if (!outcome) throw Refusal(outcome.error().message);
  return std::move(*outcome);
}

}  // namespace

OpenMemories::OpenMemories(const Options& options)
    : data_(require(upgrade::DataSet::open(migrations::this_program(), {.folder = options.folder,
                                                                        .role = "serve",
                                                                        .absence = options.absence,
                                                                        .clock = clock_,
                                                                        .ids = ids_}))),
      index_(std::make_unique<NoIndex>()) {
  memories_.emplace(memory::Memories::Parts{.database = data_->database(),
                                            .index = *index_,
                                            .clock = clock_,
                                            .ids = ids_,
                                            .on_erased = options.on_erased},
                    memory::Retention{});
}

base::Id OpenMemories::remember(std::string_view text) {
  return require(memories_->remember(at_home(), {content_with(text)}, memory::OnDuplicate::add))
      .items.front()
      .memory.id;
}

void OpenMemories::revise(const base::Id& id, std::string_view text) {
  require(memories_->revise(at_home(), id, {.text = std::string(text)}, std::nullopt));
}

void OpenMemories::erase(const base::Id& id) {
  require(memories_->erase(at_home(), id));
}

void OpenMemories::close() {
  memories_.reset();
  data_->close();
}

}  // namespace theseus::tests

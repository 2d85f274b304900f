#include <algorithm>

#include "memory/prepared_draft.h"
#include "memory/refusals.h"
#include "memory/write_scope.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kSameText = R"sql(
SELECT id, seq FROM memories
WHERE space = $1 AND text_hash = $2 AND state = 'live' AND (expires_at IS NULL OR expires_at > $3)
ORDER BY id
)sql";

/// One request to remember, while its transaction runs.
class Remembering {
 public:
  struct Parts {
    TextIndex& index;
    base::IdSource& ids;
    const WriteContext& context;
    OnDuplicate on_duplicate;
  };

  Remembering(WriteScope& scope, const Parts& parts, std::int64_t space)
      : scope_(scope),
        parts_(parts),
        space_(space),
        changes_(scope.transaction, scope.journal, space) {}

  Outcome<Remembered> run(const std::vector<PreparedDraft>& drafts);

 private:
  std::optional<Refused> add(const PreparedDraft& draft, const std::string& pointer);
  std::optional<base::Id> find_duplicate(const PreparedDraft& draft);
  Outcome<std::vector<CurrentRow>> find_superseded(const Content& content,
                                                   const std::string& pointer);
  Memory write(const PreparedDraft& draft);
  void load_duplicates();

  WriteScope& scope_;
  const Parts& parts_;
  std::int64_t space_;
  SpaceWrite changes_;
  Remembered answer_;
};

Outcome<Remembered> Remembering::run(const std::vector<PreparedDraft>& drafts) {
  const bool is_batch = drafts.size() > 1 || !parts_.context.items_pointer.empty();
  const std::string items =
      parts_.context.items_pointer.empty() ? "/memories" : parts_.context.items_pointer;
  answer_.items.reserve(drafts.size());
  scope_.status = parts_.context.status_of_duplicates;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const std::string pointer = is_batch ? base::pointer_to(items, std::to_string(i)) : "";
    if (auto refused = add(drafts[i], pointer)) return base::Unexpected(std::move(*refused));
  }
  changes_.finish();
  load_duplicates();
  answer_.seq = scope_.journal.head();
  return std::move(answer_);
}

std::optional<Refused> Remembering::add(const PreparedDraft& draft, const std::string& pointer) {
  const auto superseded = find_superseded(draft.content, pointer);
  if (!superseded) return superseded.error();
  if (parts_.on_duplicate == OnDuplicate::return_existing) {
    if (const auto id = find_duplicate(draft)) {
      answer_.items.push_back({.memory = Memory{.id = *id}, .duplicate = true});
      return std::nullopt;
    }
  }
  Memory memory = write(draft);
  for (const CurrentRow& older : *superseded) changes_.supersede(older, memory.id);
  answer_.items.push_back({.memory = std::move(memory), .duplicate = false});
  scope_.status = 201;
  return std::nullopt;
}

/// The oldest live memory of the same bytes that is not about to be superseded by this one.
std::optional<base::Id> Remembering::find_duplicate(const PreparedDraft& draft) {
  const auto& replaced = draft.content.supersedes;
  BodyReader bodies(scope_.transaction);
  auto rows = scope_.transaction.query(kSameText, {space_, draft.text_hash, scope_.journal.time()});
  while (rows.next()) {
    const base::Id id = rows.id(0);
    if (std::find(replaced.begin(), replaced.end(), id) != replaced.end()) continue;
    const auto content = parse_content(bodies.find(rows.integer(1)).value_or(""));
    if (content && content->text == draft.content.text) return id;
  }
  return std::nullopt;
}

Outcome<std::vector<CurrentRow>> Remembering::find_superseded(const Content& content,
                                                              const std::string& pointer) {
  std::vector<CurrentRow> rows;
  for (std::size_t i = 0; i < content.supersedes.size(); ++i) {
    const auto stored = find_stored(scope_.transaction, content.supersedes[i]);
    const bool fits = stored && stored->row.space == space_ &&
                      (stored->row.state == State::live || stored->row.state == State::superseded);
    if (!fits) {
      return base::Unexpected(invalid_field(
          base::pointer_to(pointer + "/supersedes", std::to_string(i)),
          "names no live or superseded memory of this space; nothing was remembered"));
    }
    rows.push_back(stored->row);
  }
  return rows;
}

Memory Remembering::write(const PreparedDraft& draft) {
  Memory memory{.id = parts_.ids.next(),
                .space = parts_.context.space,
                .content = draft.content,
                .created_at = scope_.journal.time()};
  memory.seq = changes_.remember(memory.id, {.body = draft.body,
                                             .packed_body = draft.packed_body,
                                             .text_hash = draft.text_hash,
                                             .occurred_at = draft.content.occurred_at,
                                             .expires_at = draft.content.expires_at,
                                             .tags = draft.tags});
  parts_.index.added(scope_.transaction, space_, memory.seq, *draft.text);
  return memory;
}

/// Read last, because a later item of the same request may have superseded one.
void Remembering::load_duplicates() {
  for (auto& item : answer_.items) {
    if (!item.duplicate) continue;
    find_current(scope_.transaction, item.memory.id, [&](const CurrentRow& row) {
      item.memory = memory_of(row, parts_.context.space);
    });
  }
}

}  // namespace

Outcome<Remembered> Memories::remember(const WriteContext& context, std::vector<Content> contents,
                                       OnDuplicate on_duplicate) {
  if (!is_space_name(context.space)) {
    return base::Unexpected(
        invalid_field("",
                      "a space has a name of 1 to 128 characters [A-Za-z0-9._:@-] that begins "
                      "with a letter or a digit"));
  }
  const auto drafts = prepare_drafts(std::move(contents), parts_.index, secret_);
  return write(context, [&](WriteScope& scope) {
    const std::int64_t space =
        ensure_space(scope.transaction, scope.journal, spaces_, context.space);
    const Remembering::Parts parts{parts_.index, parts_.ids, context, on_duplicate};
    return Remembering(scope, parts, space).run(drafts);
  });
}

}  // namespace theseus::memory

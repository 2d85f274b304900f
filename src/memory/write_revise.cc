#include "memory/write_scope.h"

namespace theseus::memory {
namespace {

/// The new body of a target and what the fold keeps of it.
struct Revision {
  std::string body;
  Content before;
  Content after;
};

Revision revise(const StoredMemory& stored, const Patch& patch) {
  Content before = load_content({stored.row.id, stored.row.seq}, stored.body);
  std::string body = revise_body(stored.body, patch);
  Content after = parse_content(body).value();
  return {.body = std::move(body), .before = std::move(before), .after = std::move(after)};
}

}  // namespace

void write_revision(SpaceWrite& changes, const StoredMemory& stored, const RevisionParts& parts) {
  const Revision revision = revise(stored, parts.patch);
  const std::vector<TagName> tags = tag_names(parts.secret, revision.after.tags);
  const std::int64_t seq = changes.revise(
      stored.row, {.body = revision.body,
                   .text_hash = base::sip_hash(parts.secret, base::bytes_of(revision.after.text)),
                   .occurred_at = revision.after.occurred_at,
                   .expires_at = revision.after.expires_at,
                   .tags = tags});
  if (parts.text == nullptr || revision.after.text == revision.before.text) {
    parts.index.carried(parts.transaction, stored.row.space, stored.row.seq, seq);
  } else {
    parts.index.dropped(parts.transaction, stored.row.space, stored.row.seq);
    parts.index.added(parts.transaction, stored.row.space, seq, *parts.text);
  }
}

Outcome<Written> Memories::revise(const WriteContext& context, const base::Id& id,
                                  const Patch& patch, std::optional<int> expected_revision) {
  const auto text = patch.text ? parts_.index.prepare(*patch.text) : nullptr;
  return written(write(context, [&](WriteScope& scope) -> Outcome<Remembered> {
    const auto target = find_target(scope.transaction, spaces_, context.space, id);
    if (!target) return base::Unexpected(target.error());
    if (auto fault = find_change_fault(target->memory.row, expected_revision)) {
      return base::Unexpected(std::move(*fault));
    }
    SpaceWrite changes(scope.transaction, scope.journal, target->space);
    write_revision(changes, target->memory,
                   {scope.transaction, parts_.index, secret_, patch, text.get()});
    changes.finish();
    return answer_with(scope, context.space, id);
  }));
}

}  // namespace theseus::memory

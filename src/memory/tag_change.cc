#include <algorithm>

#include "memory/find_tagged.h"
#include "memory/idempotency.h"
#include "memory/key_check.h"
#include "memory/refusals.h"
#include "memory/tag_reader.h"
#include "memory/tags.h"
#include "memory/write_scope.h"

namespace theseus::memory {
namespace {

/// The memories of one round of a change, found before its transaction: where the tables of tags
/// do not stand yet all bodies are read, and no other write can wait for that.
struct Round {
  std::vector<base::Id> memories;  ///< that may have the tag, by id
  bool is_known = false;           ///< the tag is there
  bool is_last = false;
};

/// The tags with the new name where the old one stood, once.
std::vector<std::string> renamed(const std::vector<std::string>& tags, const std::string& old_name,
                                 const std::string& new_name) {
  std::vector<std::string> result;
  for (const std::string& tag : tags) {
    const std::string& name = tag == old_name ? new_name : tag;
    if (std::find(result.begin(), result.end(), name) == result.end()) result.push_back(name);
  }
  return result;
}

Refused no_such_tag(std::string_view space, std::string_view tag) {
  return {Refused::Reason::not_found, "there is no tag '" + std::string(tag) + "' in space '" +
                                          std::string(space) + "'; nothing was changed"};
}

/// One change of one tag, in the transactions that it takes.
class TagChanging {
 public:
  struct Parts {
    Tags::Parts& memory;
    const Retention& retention;
    const base::SipKey& secret;
    const forms::DigestKey& digest_key;
    const Spaces& spaces;
    const WriteContext& context;
    const TagChange& change;
  };

  TagChanging(const Parts& parts, std::string_view tag)
      : parts_(parts),
        tag_(tag_name(parts.secret, tag)),
        name_now_(tag_name(parts.secret, parts.change.rename.value_or(std::string(tag)))) {}

  Outcome<TagChanged> run() {
    TagChanged changed{.tag = name_now_.name};
    base::Id after{};
    for (bool is_last = false; !is_last;) {
      const Round round = find_round(after);
      auto outcome = write(round, changed.renamed);
      if (!outcome || outcome->is_repeated) return only_answer(std::move(outcome));
      changed = outcome->changed;
      is_last = round.is_last;
      if (!round.memories.empty()) after = round.memories.back();
      has_begun_ = true;
    }
    return changed;
  }

 private:
  struct Wrote {
    TagChanged changed;
    bool is_repeated = false;  ///< was answered before: nothing more is to be done
  };

  static Outcome<TagChanged> only_answer(Outcome<Wrote> outcome) {
    if (!outcome) return base::Unexpected(std::move(outcome.error()));
    return std::move(outcome->changed);
  }

  Round find_round(const base::Id& after) const {
    Round round{.memories = {}, .is_known = has_begun_, .is_last = true};
    parts_.memory.database.read([&](storage::Transaction& transaction) {
      const auto space = parts_.spaces.find(transaction, parts_.context.space);
      if (!space) return;
      const bool is_rename = parts_.change.rename.has_value();
      const std::size_t limit = is_rename ? Tags::kRenamedAtOnce : 1;
      round.memories = find_tagged({transaction, *space, parts_.memory.tag_tables(transaction)},
                                   tag_, {after, limit});
      const auto row = find_tag(transaction, space->number, tag_);
      if (!round.memories.empty() || (row && row->described)) round.is_known = true;
      round.is_last = !is_rename || round.memories.size() < limit;
    });
    if (!parts_.change.rename) round.memories.clear();
    return round;
  }

  Outcome<Wrote> write(const Round& round, std::int64_t renamed_before) {
    std::optional<Outcome<Wrote>> outcome;
    parts_.memory.database.write([&](storage::Transaction& transaction) {
      outcome = answer(transaction, round, renamed_before);
      return outcome->has_value() ? storage::Ending::commit : storage::Ending::roll_back;
    });
    return std::move(*outcome);
  }

  Outcome<Wrote> answer(storage::Transaction& transaction, const Round& round,
                        std::int64_t renamed_before) {
    const WriteContext& context = parts_.context;
    const base::Time now = parts_.memory.clock.now();
    if (auto fault = find_key_fault(transaction, context.caller, now)) {
      return base::Unexpected(std::move(*fault));
    }
    if (context.retry) {
      const auto first = find_first_answer(transaction, {context.caller, *context.retry, now},
                                           now - parts_.retention.retries);
      if (!first) return base::Unexpected(first.error());
      if (*first) return repeat(**first);
    }
    const auto space = parts_.spaces.find(transaction, context.space);
    if (!space) return base::Unexpected(no_such_space(context.space));
    if (!round.is_known) return base::Unexpected(no_such_tag(context.space, tag_.name));

    JournalWriter journal(transaction, parts_.digest_key, {now, context.caller.key});
    Wrote wrote{.changed = carry_out(transaction, journal, round, *space)};
    journal.finish();
    wrote.changed.renamed += renamed_before;
    if (round.is_last && context.retry) {
      record_first_answer(
          transaction, {context.caller, *context.retry, now},
          {.items = {}, .seq = wrote.changed.seq, .status = 200, .count = wrote.changed.renamed});
    }
    return wrote;
  }

  TagChanged carry_out(storage::Transaction& transaction, JournalWriter& journal,
                       const Round& round, const Space& space) {
    SpaceWrite changes(transaction, journal, space.number);
    TagChanged changed{.tag = name_now_.name};
    for (const base::Id& id : round.memories) {
      if (rename(transaction, changes, id, space)) ++changed.renamed;
    }
    if (round.is_last) describe(transaction, changes, space);
    changes.finish();
    changed.seq = journal.head();
    return changed;
  }

  Wrote repeat(const FirstAnswer& first) const {
    return {
        .changed = {.tag = name_now_.name, .renamed = first.count.value_or(0), .seq = first.seq},
        .is_repeated = true};
  }

  /// Leaves alone what was changed or forgotten meanwhile, or cannot be read.
  bool rename(storage::Transaction& transaction, SpaceWrite& changes, const base::Id& id,
              const Space& space) {
    const auto stored = find_stored(transaction, id);
    if (!stored || stored->row.space != space.number || !can_be_found(stored->row.state)) {
      return false;
    }
    const auto content = parse_content(stored->body);
    if (!content) return false;
    const auto& tags = content->tags;
    if (std::find(tags.begin(), tags.end(), tag_.name) == tags.end()) return false;
    const Patch patch{.tags = renamed(tags, tag_.name, name_now_.name)};
    write_revision(changes, *stored,
                   {transaction, parts_.memory.index, parts_.secret, patch, nullptr});
    return true;
  }

  /// Writes a row only where it says something new.
  void describe(storage::Transaction& transaction, SpaceWrite& changes, const Space& space) const {
    const auto before = description_of(transaction, space, tag_);
    const auto there =
        parts_.change.rename ? description_of(transaction, space, name_now_) : before;
    const auto inherited = there ? there : before;
    const auto wanted = parts_.change.description.value_or(inherited);
    const bool leaves_one = parts_.change.rename && before;
    if (wanted == there && !leaves_one) return;
    TagDescription description{.tag = name_now_, .text = std::nullopt};
    if (wanted) description.text = *wanted;
    if (parts_.change.rename) description.was = tag_;
    changes.describe(description);
  }

  static std::optional<std::string> description_of(storage::Transaction& transaction,
                                                   const Space& space, const TagName& tag) {
    const auto row = find_tag(transaction, space.number, tag);
    if (!row || !row->described) return std::nullopt;
    return find_description(transaction, *row->described);
  }

  Parts parts_;
  TagName tag_;
  TagName name_now_;
  bool has_begun_ = false;
};

}  // namespace

Outcome<TagChanged> Tags::change(const WriteContext& context, std::string_view tag,
                                 const TagChange& change) {
  if (!context.caller.may_see(context.space)) {
    return base::Unexpected(no_such_space(context.space));
  }
  return TagChanging({parts_, retention_, secret_, digest_key_, spaces_, context, change}, tag)
      .run();
}

}  // namespace theseus::memory

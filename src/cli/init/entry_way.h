#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "cli/init/notation.h"
#include "cli/init/syntax_node.h"

namespace theseus::cli {

/// How far the way to an entry exists in a tree, into which it points.
struct EntryWay {
  const SyntaxNode* deepest = nullptr;  ///< the last node on it that is there
  const SyntaxChild* holder = nullptr;  ///< the member whose value that is; null for the root
  std::size_t steps = 0;                ///< names of the place's root that lead to it
  std::optional<std::size_t> index;     ///< of the entry among its children

  const SyntaxNode& entry() const { return deepest->children[*index].value; }
};

/// Refuses a way on which something stands that can hold no entry, or two of a name; null can.
base::Result<EntryWay> find_way(std::string_view text, const SyntaxNode& root,
                                const EntryPlace& place);

/// What is put where the way ends: the entry inside those containers that are not there yet.
/// Without a key it is an element.
EntryMember fresh_part(const EntryPlace& place, std::size_t steps, const Entry& entry);

/// A container with that part alone in it.
nlohmann::ordered_json holder_of(const EntryMember& part);

/// One difference between an entry that is there and the one wanted.
struct MemberChange {
  const SyntaxChild* present = nullptr;  ///< null when it is to be added
  std::size_t index = 0;                 ///< of the present one
  const EntryMember* wanted = nullptr;   ///< null when retired
};

std::optional<MemberChange> find_change(const SyntaxNode& present, const Entry& entry);

/// A refusal that begins with the line of a byte.
base::Unexpected<base::Refusal> refuse_at(std::string_view text, std::size_t offset,
                                          const std::string& message);

}  // namespace theseus::cli

#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace theseus::cli {

/// In what a host's file is written.
enum class Format { json, toml, yaml };

/// Where an entry stands: below the names of `root`, as a member called `name`, or, where
/// `identity` is given, as that element of a list whose member `identity` is `name`.
struct EntryPlace {
  std::vector<std::string> root;
  std::string name;
  std::string identity = {};
};

using EntryMember = std::pair<std::string, nlohmann::ordered_json>;

/// The members of an entry. `added` are for an entry that is new and belong to the person from then
/// on, as does every member that is named nowhere here.
struct Entry {
  std::vector<EntryMember> wanted;
  std::vector<EntryMember> added;
  std::vector<std::string> retired;  ///< would contradict the wanted ones
};

/// One way of writing files. Every other byte of a text stays as it is: comments, order,
/// indentation, line ends. A text that is not well-formed, or in which the entry cannot be placed
/// without guessing, is refused with a sentence that begins with its line.
class Notation {
 public:
  virtual ~Notation() = default;

  /// The entry as it stands; nothing when there is none.
  virtual base::Result<std::optional<nlohmann::ordered_json>> find_entry(
      std::string_view text, const EntryPlace& place) const = 0;

  /// The text with the entry. Where it says all this already, the text itself.
  virtual base::Result<std::string> with_entry(std::string_view text, const EntryPlace& place,
                                               const Entry& entry) const = 0;

  virtual base::Result<std::string> without_entry(std::string_view text,
                                                  const EntryPlace& place) const = 0;
};

std::unique_ptr<Notation> make_json_notation();
std::unique_ptr<Notation> make_toml_notation();
std::unique_ptr<Notation> make_yaml_notation();

std::unique_ptr<Notation> make_notation(Format format);

/// All members of a new entry.
nlohmann::ordered_json whole(const Entry& entry);

}  // namespace theseus::cli

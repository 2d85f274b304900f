#include "upgrade/notes.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace theseus::upgrade {
namespace {

using nlohmann::json;

json numbers_json(const Compatibility& numbers) {
  return {{"oldest_reader", numbers.oldest_reader}, {"oldest_writer", numbers.oldest_writer}};
}

json note_of(const CatalogEntry& entry) {
  const Step& step = *entry.step;
  return {{"format", entry.number},
          {"name", entry.name},
          {"summary", step.summary},
          {"note", step.note},
          {"while_open", numbers_json(step.after_expand)},
          {"when_finalized", numbers_json(step.after_contract)},
          {"reversible", step.one_way.empty()},
          {"one_way", step.one_way}};
}

}  // namespace

std::vector<const CatalogEntry*> steps_from(const Program& program, std::int64_t format) {
  std::vector<const CatalogEntry*> steps;
  for (const CatalogEntry& entry : program.catalog) {
    if (entry.number > format && entry.number <= program.format) steps.push_back(&entry);
  }
  return steps;
}

json notes_json(const Program& program, std::int64_t from) {
  json notes = json::array();
  for (const CatalogEntry* entry : steps_from(program, from)) notes.push_back(note_of(*entry));
  return {{"from", from},
          {"to", std::max(from, program.format)},
          {"release", program.release},
          {"steps", std::move(notes)}};
}

}  // namespace theseus::upgrade

#include <nlohmann/json.hpp>

#include "backup/rehearsal.h"

namespace theseus::backup {
namespace {

using nlohmann::json;

json to_json(const RehearsedPart& part) {
  return {{"part", part.name},
          {"format", part.format},
          {"step", part.step.empty() ? json(nullptr) : json(part.step)},
          {"rows", part.rows},
          {"milliseconds", part.time.count()},
          {"bytes", part.bytes},
          {"same_content", part.is_same}};
}

json to_json(const upgrade::RehearsedStep& step) {
  return {{"format", step.format},
          {"rows", step.rows},
          {"microseconds_a_row", step.microseconds_a_row},
          {"bytes_a_row", step.bytes_a_row}};
}

json to_json(const ComparedRecalls& recalls) {
  return {{"when", recalls.when}, {"asked", recalls.asked}, {"same", recalls.same}};
}

json to_json(const RehearsedAside& aside) {
  return {
      {"format", aside.format}, {"step", aside.step}, {"rows", aside.rows}, {"shown", aside.shown}};
}

template <class Element>
json array_of(const std::vector<Element>& elements) {
  json array = json::array();
  for (const Element& element : elements) array.push_back(to_json(element));
  return array;
}

}  // namespace

upgrade::Rehearsed measures_of(const Rehearsal& rehearsal, std::string_view release) {
  return {.release = std::string(release),
          .backup = rehearsal.backup.name,
          .time = rehearsal.began,
          .steps = rehearsal.steps};
}

json to_json(const Rehearsal& rehearsal) {
  return {{"backup", rehearsal.backup.name},
          {"folder", rehearsal.backup.folder.string()},
          {"time", base::format_time(rehearsal.began)},
          {"from", rehearsal.from},
          {"to", rehearsal.to},
          {"parts", array_of(rehearsal.parts)},
          {"steps", array_of(rehearsal.steps)},
          {"seed", rehearsal.seed},
          {"recalls", array_of(rehearsal.recalls)},
          {"set_aside", array_of(rehearsal.set_aside)},
          {"holds", rehearsal.holds()},
          {"faults", rehearsal.faults}};
}

}  // namespace theseus::backup

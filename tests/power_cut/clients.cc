#include "power_cut/clients.h"

#include <stdexcept>
#include <utility>

namespace theseus::tests {
namespace {

using memory::OnDuplicate;

template <class Answer>
Answer demand(memory::Outcome<Answer> outcome) {
  if (!outcome) throw std::runtime_error(outcome.error().message);
  return std::move(*outcome);
}

}  // namespace

void Client::live_through_a_day(int day) {
  const std::string text = name_ + " on day " + std::to_string(day);
  const base::Id id = remember(text).id;
  revise(id, {.text = text + ", told at some length: " + std::string(600, 'x')});
  forget(id);
  restore(id);
  revise(id, {.tags = {{"day", std::to_string(day)}}});
  remember(text + ", seen anew", {id});
}

void Client::change_the_keys() {
  create_key();
  const base::Id id = create_key().id;
  acknowledgements_.add(demand(product_.keys().revoke({}, id, {})));
}

// A write that supersedes has its own row before those of the older memories.
memory::Memory Client::remember(std::string_view text, std::vector<base::Id> supersedes) {
  memory::Content content;
  content.text = text;
  content.supersedes = std::move(supersedes);
  const memory::Remembered answer =
      demand(product_.memories().remember(context(), {content}, OnDuplicate::add));
  const memory::Memory& made = answer.items.front().memory;
  acknowledgements_.add("remember", {.memory = made, .seq = made.seq});
  return made;
}

void Client::revise(const base::Id& id, const memory::Patch& patch) {
  acknowledgements_.add("revise",
                        demand(product_.memories().revise(context(), id, patch, std::nullopt)));
}

void Client::forget(const base::Id& id) {
  acknowledgements_.add("forget", demand(product_.memories().forget(context(), id, std::nullopt)));
}

void Client::restore(const base::Id& id) {
  acknowledgements_.add("restore", demand(product_.memories().restore(context(), id)));
}

memory::Key Client::create_key() {
  const auto created = demand(product_.keys().create(
      {}, {.name = name_, .role = memory::Role::writer, .spaces = {name_}, .expires_at = {}}, {}));
  acknowledgements_.add(created.key);
  return created.key;
}

}  // namespace theseus::tests

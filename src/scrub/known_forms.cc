#include "scrub/known_forms.h"

namespace theseus::scrub {
namespace {

std::size_t bytes_of_all(const std::vector<std::string>& forms) {
  std::size_t bytes = 0;
  for (const std::string& form : forms) bytes += form.size();
  return bytes;
}

}  // namespace

void KnownForms::add(std::int64_t seq, const std::vector<std::string>& forms, bool is_complete) {
  const std::size_t bytes = bytes_of_all(forms);
  const std::lock_guard lock(mutex_);
  Erase& erase = erases_[seq];
  ++erase.transactions;
  if (!is_complete || bytes > most_bytes_ - bytes_) erase.is_complete = false;
  if (!erase.is_complete) {
    // Of what cannot be looked for whole, no part needs to be kept.
    bytes_ -= bytes_of_all(erase.forms);
    erase.forms.clear();
    return;
  }
  bytes_ += bytes;
  erase.forms.insert(erase.forms.end(), forms.begin(), forms.end());
}

KnownForms::Knowledge KnownForms::knowledge_of(const WaitingErase& erase) const {
  const std::lock_guard lock(mutex_);
  const auto known = erases_.find(erase.seq);
  if (known == erases_.end() || known->second.transactions != erase.found) return Knowledge::none;
  return known->second.is_complete ? Knowledge::whole : Knowledge::partial;
}

std::vector<std::string> KnownForms::forms_of(std::int64_t seq) const {
  const std::lock_guard lock(mutex_);
  const auto known = erases_.find(seq);
  return known == erases_.end() ? std::vector<std::string>() : known->second.forms;
}

std::vector<WaitingErase> KnownForms::erases() const {
  const std::lock_guard lock(mutex_);
  std::vector<WaitingErase> erases;
  for (const auto& [seq, erase] : erases_) {
    erases.push_back({.seq = seq, .found = erase.transactions});
  }
  return erases;
}

// Of one that has taken away more meanwhile all forms stay, and the count with them: which of them
// are new is not kept, and to look for one that is gone does no harm.
void KnownForms::forget(const WaitingErase& erase) {
  const std::lock_guard lock(mutex_);
  const auto known = erases_.find(erase.seq);
  if (known == erases_.end() || known->second.transactions != erase.found) return;
  bytes_ -= bytes_of_all(known->second.forms);
  erases_.erase(known);
}

}  // namespace theseus::scrub

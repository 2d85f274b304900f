#include "memory/erased_forms.h"

namespace theseus::memory {

void ErasedForms::add(std::string_view form) {
  if (form.empty()) return;
  if (form.size() > most_bytes_ - bytes_) {
    is_complete_ = false;
    return;
  }
  forms_.emplace_back(form);
  bytes_ += form.size();
}

void ErasedForms::add(const ErasedForms& more) {
  for (const std::string& form : more.forms_) add(form);
  if (!more.is_complete_) is_complete_ = false;
}

}  // namespace theseus::memory

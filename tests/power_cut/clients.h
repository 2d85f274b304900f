#pragma once

#include <string>
#include <string_view>

#include "power_cut/acknowledgements.h"
#include "power_cut/product.h"

namespace theseus::tests {

/// Somebody who writes and notes what was acknowledged: every kind of write that memories and keys
/// know. A refusal is a runtime_error.
class Client {
 public:
  Client(Product& product, Acknowledgements& acknowledgements, std::string name)
      : product_(product), acknowledgements_(acknowledgements), name_(std::move(name)) {}

  /// One memory through all that can happen to it, and one that stays.
  void live_through_a_day(int day);

  /// A key that is made, and one that is made and revoked.
  void change_the_keys();

 private:
  memory::Memory remember(std::string_view text, std::vector<base::Id> supersedes = {});
  void revise(const base::Id& id, const memory::Patch& patch);
  void forget(const base::Id& id);
  void restore(const base::Id& id);
  memory::Key create_key();

  memory::WriteContext context() const { return {.caller = {}, .space = name_}; }

  Product& product_;
  Acknowledgements& acknowledgements_;
  std::string name_;
};

}  // namespace theseus::tests

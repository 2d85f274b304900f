#pragma once

#include <string>
#include <vector>

#include "upgrade/testing/sample_site.h"
#include "upgrade/testing/stepped_program.h"

namespace theseus::upgrade::testing {

/// The data of the stepped program of format 2, in the moment behind the expand of its second step,
/// for the parts of an upgrade: no note is carried, and each one that is written is queued.
class ExpandedSite {
 public:
  ExpandedSite();

  const CatalogEntry& entry() const { return program_.catalog[1]; }
  const Site& site() const noexcept { return site_; }
  storage::Database& database() noexcept { return place_.database(); }
  tests::StandingClock& clock() noexcept { return place_.clock(); }

  /// What an older program does.
  void write(const std::string& text) { write_note(database(), text); }
  void rewrite(std::int64_t number, const std::string& text);

  void change(const std::function<void(storage::Transaction&)>& work) { place_.change(work); }
  void execute(std::string_view sql);
  std::vector<std::int64_t> numbers(std::string_view sql);

 private:
  SampleSite place_;
  Program program_ = stepped_program(2);
  Site site_ = place_.site(program_);
};

}  // namespace theseus::upgrade::testing

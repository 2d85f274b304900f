#include "scrub/search_passes.h"

#include <algorithm>

#include "scrub/needle_set.h"

namespace theseus::scrub {
namespace {

void merge(SearchEnd& whole, const SearchEnd& pass) {
  whole.failure = pass.failure;
  whole.searched_bytes += pass.searched_bytes;
  if (!pass.is_finished()) return;
  for (std::size_t group = 0; group < whole.findings.size(); ++group) {
    Finding& finding = whole.findings[group];
    if (!finding.in_database) finding.in_database = pass.findings[group].in_database;
    if (!finding.elsewhere) finding.elsewhere = pass.findings[group].elsewhere;
  }
}

class Passes {
 public:
  Passes(const SearchOrder& order, std::size_t most_bytes, const SearchPass& search)
      : order_(order), most_bytes_(most_bytes), search_(search), pass_(order) {
    whole_.findings.resize(order.groups.size());
    empty();
  }

  SearchEnd run() {
    for (std::size_t group = 0; group < order_.groups.size(); ++group) {
      for (const std::string& form : order_.groups[group]) add(group, form);
    }
    flush();
    return std::move(whole_);
  }

 private:
  // Each piece begins with the last bytes of the one before it, so that no run is cut.
  void add(std::size_t group, const std::string& form) {
    for (std::size_t at = 0; at < form.size(); at += most_bytes_) {
      const std::size_t size = std::min(form.size() - at, most_bytes_ + NeedleSet::kOverlap);
      if (at > 0 && size <= NeedleSet::kOverlap) return;
      if (bytes_ > 0 && bytes_ + size > most_bytes_) flush();
      pass_.groups[group].push_back(form.substr(at, size));
      bytes_ += size;
    }
  }

  void flush() {
    if (bytes_ > 0 && whole_.is_finished()) merge(whole_, search_(pass_));
    empty();
  }

  void empty() {
    pass_.groups.assign(order_.groups.size(), {});
    bytes_ = 0;
  }

  const SearchOrder& order_;
  const std::size_t most_bytes_;
  const SearchPass& search_;
  SearchOrder pass_;
  std::size_t bytes_ = 0;
  SearchEnd whole_;
};

}  // namespace

SearchEnd search_in_passes(const SearchOrder& order, std::size_t most_bytes,
                           const SearchPass& search) {
  return Passes(order, most_bytes, search).run();
}

}  // namespace theseus::scrub

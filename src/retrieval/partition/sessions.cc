#include "retrieval/partition/sessions.h"

#include <algorithm>

namespace theseus::retrieval {
namespace {

// Up to here comparing numbers, which lie together, is faster than looking up times, which do not.
constexpr std::size_t kFewMembers = 128;

auto by_time(const Documents& documents) {
  return [&documents](DocumentNumber left, DocumentNumber right) {
    return std::pair(documents.time(left), documents.id(left)) <
           std::pair(documents.time(right), documents.id(right));
  };
}

}  // namespace

void Sessions::note(DocumentNumber document, const std::optional<std::string>& session) {
  of_.resize(std::size_t{document} + 1, kNoSession);
  if (!session) return;
  of_[document] = names_.ensure(*session);
  if (of_[document] >= sessions_.size()) sessions_.resize(std::size_t{of_[document]} + 1);
}

void Sessions::join(DocumentNumber document, std::uint32_t words, const Documents& documents) {
  if (of_[document] == kNoSession) return;
  Session& session = sessions_[of_[document]];
  auto& members = session.members;
  members.insert(std::upper_bound(members.begin(), members.end(), document, by_time(documents)),
                 document);
  if (members.size() == 1) ++size_;
  session.words += words;
  total_words_ += words;
}

void Sessions::leave(DocumentNumber document, std::uint32_t words) {
  if (of_[document] == kNoSession) return;
  Session& session = sessions_[of_[document]];
  auto& members = session.members;
  const auto place = std::find(members.begin(), members.end(), document);
  if (place == members.end()) return;
  members.erase(place);
  if (members.empty()) --size_;
  session.words -= words;
  total_words_ -= words;
}

std::size_t Sessions::place_of(DocumentNumber member, const Documents& documents) const {
  const auto& members = sessions_[of_[member]].members;
  const auto place =
      members.size() <= kFewMembers
          ? std::find(members.begin(), members.end(), member)
          : std::lower_bound(members.begin(), members.end(), member, by_time(documents));
  return static_cast<std::size_t>(place - members.begin());
}

std::size_t Sessions::bytes() const noexcept {
  std::size_t total = names_.bytes() + of_.capacity() * sizeof(SessionNumber) +
                      sessions_.capacity() * sizeof(Session);
  for (const Session& session : sessions_) {
    total += session.members.capacity() * sizeof(DocumentNumber);
  }
  return total;
}

}  // namespace theseus::retrieval

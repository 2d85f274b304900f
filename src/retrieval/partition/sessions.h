#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "retrieval/keyword/dictionary.h"
#include "retrieval/partition/documents.h"

namespace theseus::retrieval {

using SessionNumber = std::uint32_t;
inline constexpr SessionNumber kNoSession = UINT32_MAX;

/// Which documents were said in one session, in the order of their times, and how long each session
/// is as one document. Only documents that can be found are members. Not thread-safe while it
/// changes.
class Sessions {
 public:
  /// Notes the session of the next document; called once for each in order of numbers.
  void note(DocumentNumber document, const std::optional<std::string>& session);

  /// Makes the document a member of its session, if it has one; `words` is its length.
  void join(DocumentNumber document, std::uint32_t words, const Documents& documents);
  void leave(DocumentNumber document, std::uint32_t words);

  SessionNumber session_of(DocumentNumber document) const noexcept { return of_[document]; }
  std::optional<SessionNumber> find(std::string_view name) const noexcept {
    return names_.find(name);
  }

  std::string_view name(SessionNumber session) const noexcept { return names_.text(session); }

  /// The members in order of time, those of one time by id.
  std::span<const DocumentNumber> members(SessionNumber session) const noexcept {
    return sessions_[session].members;
  }
  /// Where a member stands among those of its session.
  std::size_t place_of(DocumentNumber member, const Documents& documents) const;

  std::uint64_t words(SessionNumber session) const noexcept { return sessions_[session].words; }

  /// Sessions that have members.
  std::size_t size() const noexcept { return size_; }
  /// Numbers given so far.
  std::size_t numbers() const noexcept { return sessions_.size(); }
  double average_words() const noexcept {
    return size_ == 0 ? 0 : static_cast<double>(total_words_) / static_cast<double>(size_);
  }

  std::size_t bytes() const noexcept;

 private:
  struct Session {
    std::vector<DocumentNumber> members;
    std::uint64_t words = 0;
  };

  Dictionary names_;
  std::vector<SessionNumber> of_;
  std::vector<Session> sessions_;
  std::uint64_t total_words_ = 0;
  std::size_t size_ = 0;
};

}  // namespace theseus::retrieval

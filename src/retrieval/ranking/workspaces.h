#pragma once

#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "base/crew.h"
#include "retrieval/keyword/term_reader.h"
#include "retrieval/ranking/keyword_scores.h"

namespace theseus::retrieval {

/// Room that one query works in, and who helps it.
struct Workspace {
  explicit Workspace(base::Crew& helpers) : crew(helpers) {}

  base::Crew& crew;
  TermReader reader;
  KeywordScores scores;
};

/// Lends room to queries, so that none has to make its own. Thread-safe.
class Workspaces {
 public:
  Workspaces() : crew_(base::Crew::fitting_threads()) {}

  /// Gives the room back at its end.
  class Loan {
   public:
    Loan(Workspaces& owner, std::unique_ptr<Workspace> room)
        : owner_(owner), room_(std::move(room)) {}
    ~Loan() {
      const std::lock_guard lock(owner_.mutex_);
      owner_.free_.push_back(std::move(room_));
    }
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;

    Workspace& operator*() const noexcept { return *room_; }
    Workspace* operator->() const noexcept { return room_.get(); }

   private:
    Workspaces& owner_;
    std::unique_ptr<Workspace> room_;
  };

  Loan borrow() {
    const std::lock_guard lock(mutex_);
    if (free_.empty()) return Loan(*this, std::make_unique<Workspace>(crew_));
    std::unique_ptr<Workspace> room = std::move(free_.back());
    free_.pop_back();
    return Loan(*this, std::move(room));
  }

 private:
  base::Crew crew_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Workspace>> free_;
};

}  // namespace theseus::retrieval

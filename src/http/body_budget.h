#pragma once

#include <atomic>
#include <cstddef>

namespace theseus::http {

/// How many bytes of bodies all connections together may hold, from the head of a request to the
/// end of its answer. One body alone always fits. Thread-safe; outlives its shares.
class BodyBudget {
 public:
  explicit BodyBudget(std::size_t limit_bytes) : limit_bytes_(limit_bytes) {}

  /// What one connection holds of it; given back when this object goes.
  class Share {
   public:
    explicit Share(BodyBudget& budget) : budget_(budget) {}
    ~Share() { give_back(); }
    Share(const Share&) = delete;
    Share& operator=(const Share&) = delete;

    /// False, with nothing changed, when the others hold too much for that. Never shrinks.
    bool grow_to(std::size_t bytes);
    void give_back() noexcept;

   private:
    BodyBudget& budget_;
    std::size_t held_bytes_ = 0;
  };

 private:
  const std::size_t limit_bytes_;
  std::atomic<std::size_t> held_bytes_{0};
};

}  // namespace theseus::http

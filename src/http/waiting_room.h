#pragma once

#include <atomic>
#include <optional>

namespace theseus::http {

/// How many workers may stand still at the same time for something that has not come. The others
/// stay free for requests that need not wait. Thread-safe; outlives its places.
class WaitingRoom {
 public:
  /// Half of the workers may wait, and one where there is only one.
  explicit WaitingRoom(int workers) : free_(workers < 2 ? 1 : workers / 2) {}

  /// One place, given back when this object goes.
  class Place {
   public:
    explicit Place(WaitingRoom& room) : room_(&room) {}
    ~Place();
    Place(Place&& other) noexcept;
    Place& operator=(Place&&) = delete;

   private:
    WaitingRoom* room_;
  };

  /// Nothing when every place is taken.
  std::optional<Place> find_place();

 private:
  std::atomic<int> free_;
};

}  // namespace theseus::http

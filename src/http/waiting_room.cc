#include "http/waiting_room.h"

#include <utility>

namespace theseus::http {

std::optional<WaitingRoom::Place> WaitingRoom::find_place() {
  int free = free_.load();
  while (free > 0) {
    if (free_.compare_exchange_weak(free, free - 1))
      return std::optional<Place>(std::in_place, *this);
  }
  return std::nullopt;
}

WaitingRoom::Place::Place(Place&& other) noexcept : room_(std::exchange(other.room_, nullptr)) {}

WaitingRoom::Place::~Place() {
  if (room_ != nullptr) room_->free_.fetch_add(1);
}

}  // namespace theseus::http

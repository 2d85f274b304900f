#pragma once

#include <string>
#include <utility>
#include <variant>

namespace theseus::base {

/// A refusal in a sentence that a person can act on.
struct Refusal {
  std::string message;
};

/// Marks the error side when a Result is made: `return Unexpected(Refusal{"..."})`.
template <class E>
class Unexpected {
 public:
  explicit Unexpected(E error) : error_(std::move(error)) {}
  E& error() noexcept { return error_; }

 private:
  E error_;
};

/// A value, or the reason why there is none, for refusals that the caller is expected to pass on.
/// Member names are those of std::expected, which g++ 12 lacks. Asking for the side that is not
/// there is a fault of the caller and throws std::bad_variant_access.
template <class T, class E = Refusal>
class [[nodiscard]] Result {
 public:
  Result(T value) : side_(std::in_place_index<0>, std::move(value)) {}
  Result(Unexpected<E> unexpected) : side_(std::in_place_index<1>, std::move(unexpected.error())) {}

  bool has_value() const noexcept { return side_.index() == 0; }
  explicit operator bool() const noexcept { return has_value(); }

  T& value() & { return std::get<0>(side_); }
  const T& value() const& { return std::get<0>(side_); }
  T&& value() && { return std::get<0>(std::move(side_)); }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(*this).value(); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  E& error() & { return std::get<1>(side_); }
  const E& error() const& { return std::get<1>(side_); }
  E&& error() && { return std::get<1>(std::move(side_)); }

 private:
  std::variant<T, E> side_;
};

}  // namespace theseus::base

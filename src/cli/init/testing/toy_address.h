#pragma once

#include <string>
#include <thread>
#include <vector>

namespace theseus::cli::testing {

/// Listens on a port of its own and gives one answer after the other, each on a connection of its
/// own, with status 200.
class ToyAddress {
 public:
  explicit ToyAddress(std::vector<std::string> answers);
  ~ToyAddress();
  ToyAddress(const ToyAddress&) = delete;
  ToyAddress& operator=(const ToyAddress&) = delete;

  std::string url() const;
  /// What was asked; call it when all answers are given.
  const std::vector<std::string>& requests();

 private:
  void serve(const std::vector<std::string>& answers);

  int listener_;
  std::vector<std::string> requests_;
  std::thread thread_;
};

}  // namespace theseus::cli::testing

#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "hand.h"

namespace theseus::tests {

/// What must stand in the journal: how often, by `kind id text`; the text is empty where the kind
/// has none.
using Acknowledged = std::map<std::string, int>;

std::string acknowledged_line(const std::string& kind, const std::string& id,
                              const std::string& text = "");

/// Somebody who remembers, revises, forgets and restores memories of their own, one by one and in
/// batches, and revises those that are shared with others, as a seed says.
class MixedWriter {
 public:
  struct Wish {
    std::string name;  ///< stands in each of its texts
    unsigned seed = 0;
    std::vector<std::string> shared;  ///< ids
  };

  MixedWriter(std::unique_ptr<Hand> hand, Wish wish);

  /// Until at least so many rows were acknowledged. Throws what the hand throws.
  void write(int rows);

  const Acknowledged& acknowledged() const noexcept { return acknowledged_; }
  int rows() const noexcept { return rows_; }
  /// The state of each memory of its own.
  const std::map<std::string, std::string>& states() const noexcept { return states_; }

 private:
  void write_once();
  void remember(int count);
  void revise();
  void forget();
  void restore();

  void note_row(const std::string& line);
  Note make_note();
  int dice(int sides) { return std::uniform_int_distribution<int>(0, sides - 1)(random_); }
  /// Taken out of the list.
  std::string take_any(std::vector<std::string>& ids);

  std::unique_ptr<Hand> hand_;
  Wish wish_;
  std::mt19937 random_;
  int rows_ = 0;
  int notes_ = 0;
  std::vector<std::string> live_;
  std::vector<std::string> forgotten_;
  Acknowledged acknowledged_;
  std::map<std::string, std::string> states_;
};

}  // namespace theseus::tests

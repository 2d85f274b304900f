#pragma once

#include <memory>
#include <string>
#include <vector>

#include "end_to_end/program.h"

namespace theseus::tests {

/// What somebody writes down.
struct Note {
  std::string text;
  std::vector<std::string> tags;
};

/// One way to write to data, in the space `both-releases`. Throws std::runtime_error where a write
/// is not acknowledged.
class Hand {
 public:
  virtual ~Hand() = default;

  /// In one transaction where this way can; gives the ids.
  virtual std::vector<std::string> remember(const std::vector<Note>& notes) = 0;
  virtual void revise(const std::string& id, const Note& note) = 0;
  virtual void forget(const std::string& id) = 0;
  virtual void restore(const std::string& id) = 0;
};

std::unique_ptr<Hand> hand_over_http(const RunningServer& server);

/// By an `mcp` of that program that opens the folder itself.
std::unique_ptr<Hand> hand_over_mcp(const std::filesystem::path& folder,
                                    const std::filesystem::path& program);

}  // namespace theseus::tests

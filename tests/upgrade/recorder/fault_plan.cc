#include "upgrade/recorder/fault_plan.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace theseus::tests {

std::string_view faults_wanted() {
  const char* wanted = std::getenv("FAULTS");
  return wanted == nullptr ? "some" : wanted;
}

std::vector<int> chosen_calls(int count, std::size_t sample, std::mt19937_64& random) {
  std::vector<int> all(static_cast<std::size_t>(count));
  std::iota(all.begin(), all.end(), 1);
  if (faults_wanted() != "some") return all;
  std::ranges::shuffle(all, random);
  all.resize(std::min(all.size(), sample));
  return all;
}

Fault any_fault(std::mt19937_64& random) {
  const KindOfFault& kind = kKindsOfFault.at(random() % kKindsOfFault.size());
  return {.calls = kind.calls, .at = 1 + static_cast<int>(random() % 300), .error = kind.error};
}

}  // namespace theseus::tests

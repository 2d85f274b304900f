#include "upgrade/recorder/fault_plan.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace theseus::tests {

std::string_view faults_wanted() {
  const char* wanted = std::getenv("FAULTS");
  return wanted == nullptr ? "some" : wanted;
}

std::vector<int> chosen_calls(int count, const Sample& sample, std::mt19937_64& random) {
  std::vector<int> chosen(static_cast<std::size_t>(count));
  std::iota(chosen.begin(), chosen.end(), 1);
  if (faults_wanted() == "two") return chosen;
  std::ranges::shuffle(chosen, random);
  const std::size_t wanted = faults_wanted() == "all" ? chosen.size() : sample.some;
  chosen.resize(std::min(chosen.size(), (wanted + sample.rarity - 1) / sample.rarity));
  return chosen;
}

Fault any_fault(std::mt19937_64& random) {
  const KindOfFault& kind = kKindsOfFault.at(random() % kKindsOfFault.size());
  return {.calls = kind.calls, .at = 1 + static_cast<int>(random() % 300), .error = kind.error};
}

}  // namespace theseus::tests

#pragma once

#include <string>
#include <vector>

namespace theseus::mcp {

/// Arguments or variables as the kernel takes them, which point into `words`.
inline std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

}  // namespace theseus::mcp

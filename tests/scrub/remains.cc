#include "scrub/remains.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "base/bytes.h"
#include "support/temporary_folder.h"

namespace theseus::tests {

std::set<std::size_t> find_remains(const std::filesystem::path& folder,
                                   const std::vector<std::string>& texts,
                                   const std::vector<std::string>& living) {
  const TemporaryFolder beside;
  {
    std::ofstream lines(beside / "texts");
    for (const std::string& text : texts) lines << base::to_hex(base::bytes_of(text)) << '\n';
    for (const std::string& text : living)
      lines << '+' << base::to_hex(base::bytes_of(text)) << '\n';
  }
  const std::string command = "python3 " THESEUS_REMAINS " '" + folder.string() + "' < '" +
                              (beside / "texts").string() + "'";
  FILE* pipe = ::popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("popen");
  std::string answer;
  std::array<char, 4096> part{};
  while (std::fgets(part.data(), part.size(), pipe) != nullptr) answer += part.data();
  if (::pclose(pipe) != 0) throw std::runtime_error("remains.py failed");
  std::set<std::size_t> found;
  std::istringstream lines(answer);
  for (std::string line; std::getline(lines, line);) found.insert(std::stoul(line));
  return found;
}

}  // namespace theseus::tests

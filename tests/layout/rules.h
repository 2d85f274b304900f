#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace theseus::tests {

/// One file of the tree: path below the repository with forward slashes, and its lines.
struct SourceFile {
  std::string path;
  std::vector<std::string> lines;
};

/// A broken rule as a sentence: `src/base/x.cc:12: base may not include memory (...)`.
using Violation = std::string;

/// All sources of src/, tests/, bench/ and examples/ below `root`, and the READMEs of the folders
/// of src/.
std::vector<SourceFile> load_sources(const std::filesystem::path& root);

SourceFile make_source(std::string path, std::string_view text);

/// Every rule of the house on every file, in the order of the files.
std::vector<Violation> violations_of(const std::vector<SourceFile>& files);

}  // namespace theseus::tests

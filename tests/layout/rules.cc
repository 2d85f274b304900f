#include "layout/rules.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>

namespace theseus::tests {
namespace {

using Folders = std::set<std::string, std::less<>>;

/// Which folders of src/ a folder may include, besides itself. ARCHITECTURE.md draws the same.
const std::map<std::string, Folders, std::less<>>& direction() {
  static const std::map<std::string, Folders, std::less<>> kDirection = {
      {"base", {}},
      {"forms", {"base"}},
      {"storage", {"base"}},
      {"scrub", {"storage", "base"}},
      {"upgrade", {"storage", "base"}},
      {"receipts", {"upgrade", "storage", "base"}},
      {"migrations", {"upgrade", "storage", "forms", "base"}},
      {"memory", {"scrub", "storage", "forms", "base"}},
      {"backup", {"upgrade", "memory", "scrub", "storage", "forms", "base"}},
      {"doctor",
       {"scrub", "backup", "memory", "migrations", "receipts", "upgrade", "storage", "forms",
        "base"}},
      {"retrieval", {"memory", "storage", "base"}},
      {"http", {"retrieval", "memory", "storage", "base"}},
      {"mcp", {"http", "memory", "base"}},
      {"cli",
       {"doctor", "backup", "receipts", "mcp", "http", "memory", "upgrade", "scrub", "base"}},
      {"app",
       {"cli", "doctor", "backup", "mcp", "http", "retrieval", "memory", "migrations", "receipts",
        "upgrade", "scrub", "storage", "base"}},
  };
  return kDirection;
}

struct CatchPlace {
  std::string_view file;
  std::string_view reason;
};

/// Where `catch` may stand: at the boundaries, and where a library's error becomes ours.
constexpr std::array kMayCatch = {
    CatchPlace{"examples/guestbook/main.cc", "a command"},
    CatchPlace{"src/app/assembly.cc", "the end of the data folder, reached from a destructor"},
    CatchPlace{"src/app/background.cc", "a background loop"},
    CatchPlace{"src/app/backup_worker.cc", "a background loop"},
    CatchPlace{"src/app/configuration_file.cc", "errors of toml++"},
    CatchPlace{"src/app/data_way.cc", "a server that went away, where there is another way"},
    CatchPlace{"src/app/scrub_worker.cc", "a background loop"},
    CatchPlace{"src/app/upgrade_worker.cc", "a background loop"},
    CatchPlace{"src/backup/backup_place.cc", "data that cannot be read, where its backups can"},
    CatchPlace{"src/backup/contents_check.cc", "damaged content: an error becomes a finding"},
    CatchPlace{"src/backup/drill.cc", "a backup that fails its drill: an error becomes a finding"},
    CatchPlace{"src/backup/erasing/erase_from.cc",
               "one backup of several: an error becomes a reason to leave it"},
    CatchPlace{"src/backup/unpack.cc",
               "a damaged backup among several: an error becomes a refusal"},
    CatchPlace{"src/backup/verify.cc",
               "a damaged backup among several: an error becomes a refusal"},
    CatchPlace{"src/backup/restoring/replaced_data.cc",
               "data that is replaced since it is damaged"},
    CatchPlace{"src/base/crew.cc", "a round's error, for the thread that began the loop"},
    CatchPlace{"src/base/json.cc", "errors of nlohmann/json"},
    CatchPlace{"src/cli/backing_up/asked_data.cc",
               "data that cannot be asked, where its backup can"},
    CatchPlace{"src/cli/command_line.cc", "a command; errors of CLI11"},
    CatchPlace{"src/cli/init/attempt.cc", "one host of several"},
    CatchPlace{"src/cli/init/toml_notation.cc", "errors of toml++"},
    CatchPlace{"src/cli/restore_receipt.cc", "a receipt of what is done all the same"},
    CatchPlace{"src/doctor/examination.cc", "one check of several"},
    CatchPlace{"src/http/router.cc", "an HTTP request"},
    CatchPlace{"src/mcp/dispatcher.cc", "a message of the Model Context Protocol"},
    CatchPlace{"src/mcp/each_memory.cc", "one memory of several"},
    CatchPlace{"src/mcp/stdio/acquaintance.cc", "a server elsewhere that does not answer yet"},
    CatchPlace{"src/memory/parse_content.cc", "errors of simdjson"},
    CatchPlace{"src/retrieval/embedding/safetensors.cc", "errors of simdjson"},
    CatchPlace{"src/retrieval/embedding/vocabulary.cc", "errors of simdjson"},
    CatchPlace{"src/retrieval/partition/residents.cc", "a background loop"},
    CatchPlace{"src/scrub/search_child.cc", "all that a process of its own does"},
    CatchPlace{"src/scrub/scrubber.cc", "a full disk: an error becomes what a round waits for"},
    CatchPlace{"src/storage/sqlite/database_replacement.cc",
               "a database that takes another's place: an error says what stands where"},
    CatchPlace{"src/storage/sqlite/group_commit.cc", "a write's error, for the thread that asked"},
    CatchPlace{"src/storage/sqlite/sqlite_file.cc",
               "a look that is asked to stop: SQLite's interruption becomes an answer"},
    CatchPlace{"src/storage/sqlite/writer.cc", "the writer's loop"},
    CatchPlace{"src/upgrade/data_set.cc", "the opening of data: errors become refusals"},
    CatchPlace{"src/upgrade/upgrader.cc", "the upgrade runner"},
};

constexpr std::size_t kMostLines = 500;
constexpr std::size_t kMostReadmeLines = 12;

std::string at(const SourceFile& file, std::size_t index) {
  return file.path + ":" + std::to_string(index + 1) + ": ";
}

bool is_test(std::string_view path) {
  return path.ends_with("_test.cc") || path.starts_with("tests/") ||
         path.find("/testing/") != std::string_view::npos;
}

bool is_header(std::string_view path) {
  return path.ends_with(".h");
}

/// The folder of src/ that a path lies in; empty elsewhere.
std::string folder_of(std::string_view path) {
  constexpr std::string_view kRoot = "src/";
  if (!path.starts_with(kRoot)) return "";
  path.remove_prefix(kRoot.size());
  const auto slash = path.find('/');
  return slash == std::string_view::npos ? "" : std::string(path.substr(0, slash));
}

struct Include {
  std::string name;
  bool ours = false;
};

std::optional<Include> include_of(const std::string& line) {
  static const std::regex kInclude(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
  std::smatch match;
  if (!std::regex_search(line, match, kInclude)) return std::nullopt;
  return Include{match[2], match[1] == "\""};
}

/// The line without what stands behind // and without what stands between quotation marks.
std::string code_of(const std::string& line) {
  static const std::regex kText(R"("([^"\\]|\\.)*")");
  const std::string bare = std::regex_replace(line, kText, "\"\"");
  return bare.substr(0, bare.find("//"));
}

class Inspection {
 public:
  explicit Inspection(const SourceFile& file) : file_(file), folder_(folder_of(file.path)) {}

  std::vector<Violation> run() {
    if (file_.path.ends_with("README.md")) {
      check_readme();
      return found_;
    }
    if (file_.lines.size() > kMostLines) {
      found_.push_back(at(file_, kMostLines) + "a file has at most 500 lines; this one has " +
                       std::to_string(file_.lines.size()));
    }
    for (std::size_t i = 0; i < file_.lines.size(); ++i) check_line(i);
    check_opening();
    return found_;
  }

 private:
  void check_line(std::size_t index) {
    const std::string& line = file_.lines[index];
    if (const auto include = include_of(line)) {
      check_direction(index, *include);
      check_weight(index, *include);
    }
    if (is_test(file_.path) || folder_.empty()) return;
    check_catch(index);
    check_database_files(index);
  }

  void check_direction(std::size_t index, const Include& include) {
    if (folder_.empty() || is_test(file_.path) || !include.ours) return;
    const std::string target = include.name.substr(0, include.name.find('/'));
    if (target == folder_) return;
    if (!direction().contains(target)) {
      found_.push_back(at(file_, index) + "\"" + include.name +
                       "\" lies in no folder of the house (tests/layout/rules.cc)");
      return;
    }
    const auto allowed = direction().find(folder_);
    if (allowed == direction().end() || allowed->second.contains(target)) return;
    found_.push_back(at(file_, index) + folder_ + " may not include " + target +
                     " (direction of includes, ARCHITECTURE.md)");
  }

  /// Heavy headers in ours would make every build slow.
  void check_weight(std::size_t index, const Include& include) {
    if (!is_header(file_.path) || is_test(file_.path)) return;
    static const std::regex kHeavy(
        R"(^(boost/|nlohmann/json\.hpp|unicode/|spdlog/|CLI/|toml\+\+/|simdjson|curl/|openssl/))");
    if (std::regex_search(include.name, kHeavy)) {
      found_.push_back(at(file_, index) + "a header may not include <" + include.name +
                       ">: a heavy header belongs into a source file");
    }
  }

  void check_catch(std::size_t index) {
    static const std::regex kCatch(R"(\bcatch\s*\()");
    if (!std::regex_search(code_of(file_.lines[index]), kCatch)) return;
    if (std::ranges::find(kMayCatch, file_.path, &CatchPlace::file) != kMayCatch.end()) return;
    found_.push_back(at(file_, index) +
                     "catch stands only at the boundaries and where a library's error becomes ours "
                     "(the list is in tests/layout/rules.cc)");
  }

  /// Closing any descriptor of the database's files drops the process's locks on them.
  void check_database_files(std::size_t index) {
    if (file_.path.starts_with("src/storage/sqlite/")) return;
    static const std::regex kFiles(R"(sqlite3_|<sqlite3\.h>|-wal\b|-shm\b|theseus\.db)");
    const std::string& line = file_.lines[index];
    if (std::regex_search(line.substr(0, line.find("//")), kFiles)) {
      found_.push_back(at(file_, index) +
                       "only src/storage/sqlite touches the database and its files");
    }
  }

  void check_opening() {
    if (is_header(file_.path)) {
      if (file_.lines.empty() || file_.lines[0] != "#pragma once") {
        found_.push_back(at(file_, 0) + "a header begins with #pragma once");
      }
    }
    if (!folder_.empty()) check_namespace();
  }

  void check_namespace() {
    static const std::regex kNamespace(R"(^namespace theseus::(\w+))");
    for (std::size_t i = 0; i < file_.lines.size(); ++i) {
      std::smatch match;
      if (std::regex_search(file_.lines[i], match, kNamespace) && match[1] != folder_ &&
          include_of(file_.lines[i]) == std::nullopt && !declares_only(i)) {
        found_.push_back(at(file_, i) + "what stands in src/" + folder_ +
                         " has the namespace theseus::" + folder_);
      }
    }
  }

  /// What holds nothing but forward declarations is no home.
  bool declares_only(std::size_t index) const {
    static const std::regex kOneLine(R"(^[\w:\s]+\{(\s*(class|struct) \w+;)+\s*\}$)");
    static const std::regex kDeclaration(R"(^((class|struct) \w+;)?$)");
    if (std::regex_match(code_of(file_.lines[index]), kOneLine)) return true;
    for (std::size_t i = index + 1; i < file_.lines.size(); ++i) {
      if (file_.lines[i].starts_with('}')) return i > index + 1;
      if (!std::regex_match(file_.lines[i], kDeclaration)) return false;
    }
    return false;
  }

  void check_readme() {
    const auto prose = std::count_if(
        file_.lines.begin(), file_.lines.end(),
        [](const std::string& line) { return !line.starts_with("|") && !line.empty(); });
    if (static_cast<std::size_t>(prose) > kMostReadmeLines) {
      found_.push_back(at(file_, kMostReadmeLines) +
                       "a folder's README has at most 12 lines, tables aside; this one has " +
                       std::to_string(prose));
    }
  }

  const SourceFile& file_;
  std::string folder_;
  std::vector<Violation> found_;
};

bool is_source(const std::filesystem::path& path) {
  return path.extension() == ".cc" || path.extension() == ".h";
}

/// Every folder of src/ says in a README what it is for, and only folders that have something in
/// them exist.
std::vector<Violation> folders_without_readme(const std::vector<SourceFile>& files) {
  std::set<std::string> folders;
  std::set<std::string> described;
  for (const SourceFile& file : files) {
    const std::string folder = folder_of(file.path);
    if (folder.empty()) continue;
    folders.insert(folder);
    if (file.path == "src/" + folder + "/README.md") described.insert(folder);
  }
  std::vector<Violation> found;
  for (const std::string& folder : folders) {
    if (!direction().contains(folder)) {
      found.push_back("src/" + folder +
                      ":1: the folder is not one of the house's (tests/layout/rules.cc)");
    }
    if (!described.contains(folder)) {
      found.push_back("src/" + folder + ":1: the folder has no README.md");
    }
  }
  return found;
}

}  // namespace

SourceFile make_source(std::string path, std::string_view text) {
  SourceFile file{.path = std::move(path), .lines = {}};
  std::istringstream stream{std::string(text)};
  for (std::string line; std::getline(stream, line);) file.lines.push_back(line);
  return file;
}

std::vector<SourceFile> load_sources(const std::filesystem::path& root) {
  std::vector<SourceFile> files;
  for (const char* top : {"src", "tests", "bench", "examples"}) {
    if (!std::filesystem::exists(root / top)) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
      const bool readme = std::string_view(top) == "src" && entry.path().filename() == "README.md";
      if (!entry.is_regular_file() || !(is_source(entry.path()) || readme)) continue;
      std::ifstream stream(entry.path());
      std::stringstream text;
      text << stream.rdbuf();
      files.push_back(
          make_source(std::filesystem::relative(entry.path(), root).generic_string(), text.str()));
    }
  }
  std::sort(files.begin(), files.end(),
            [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

std::vector<Violation> violations_of(const std::vector<SourceFile>& files) {
  std::vector<Violation> found;
  for (const SourceFile& file : files) {
    const auto of_file = Inspection(file).run();
    found.insert(found.end(), of_file.begin(), of_file.end());
  }
  const auto folders = folders_without_readme(files);
  found.insert(found.end(), folders.begin(), folders.end());
  return found;
}

}  // namespace theseus::tests

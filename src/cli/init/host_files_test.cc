#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "cli/init/host.h"
#include "cli/testing/command_run.h"
#include "support/temporary_folder.h"

// Every host of the table against files as people have them: testdata/HOST/STATE.before becomes
// STATE.CASE.after, byte for byte. judge.py reads the same files with parsers of others.
namespace theseus::cli {
namespace {

namespace fs = std::filesystem;
using testing::CommandRun;
using ::testing::HasSubstr;
using testing::run;
using testing::Scene;

std::string content_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

void write(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

bool has_file(const Host& host) {
  return !host.file.on_linux.empty() || !host.project.empty();
}

bool takes_addresses(const Host& host) {
  return has_file(host) && !host.http.empty();
}

std::vector<std::string> names_of_hosts(bool (*is_meant)(const Host&)) {
  std::vector<std::string> names;
  for (const Host& host : all_hosts()) {
    if (is_meant(host)) names.emplace_back(host.name);
  }
  return names;
}

std::string test_name(const ::testing::TestParamInfo<std::string>& info) {
  std::string name = info.param;
  name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
  return name;
}

class HostFiles : public ::testing::TestWithParam<std::string> {
 protected:
  HostFiles() : before_(fs::current_path()) {
    std::string where = content_of(data("where"));
    where.pop_back();
    in_project_ = where.starts_with("PROJECT/");
    file_ = home_ / (in_project_ ? where.substr(8) : where);
    write(home_ / "key", "k-1234\n");
    fs::current_path(home_.path());
  }
  ~HostFiles() override { fs::current_path(before_); }

  static fs::path data(const std::string& name) {
    return fs::path(THESEUS_HOST_FILES) / GetParam() / name;
  }

  CommandRun init(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"init", GetParam()});
    if (in_project_) arguments.emplace_back("--project");
    return run(arguments, {.environment = {{"HOME", home_.path().string()}, {"PATH", ""}}});
  }
  CommandRun init_http(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(),
                     {"--http", "http://127.0.0.1:7077", "--key-file", (home_ / "key").string()});
    return init(std::move(arguments));
  }

  // With THESEUS_WRITE_EXPECTED set the files are written instead, to be read by a person.
  void expect_file(const std::string& expected) {
    if (std::getenv("THESEUS_WRITE_EXPECTED") != nullptr) write(data(expected), content_of(file_));
    EXPECT_EQ(content_of(file_), content_of(data(expected)));
  }

  std::size_t files_beside() const {
    const auto all = fs::directory_iterator(file_.parent_path());
    return static_cast<std::size_t>(std::distance(fs::begin(all), fs::end(all)));
  }

  tests::TemporaryFolder home_;
  fs::path before_;
  fs::path file_;
  bool in_project_ = false;
};

INSTANTIATE_TEST_SUITE_P(Hosts, HostFiles, ::testing::ValuesIn(names_of_hosts(has_file)),
                         test_name);

class HostFilesWithAddresses : public HostFiles {};

INSTANTIATE_TEST_SUITE_P(Hosts, HostFilesWithAddresses,
                         ::testing::ValuesIn(names_of_hosts(takes_addresses)), test_name);

TEST_P(HostFiles, AreMadeWhereThereIsNone) {
  const CommandRun done = init({"--yes"});

  EXPECT_EQ(done.code, ExitCode::done) << done.out << done.err;
  expect_file("absent.stdio.after");
}

TEST_P(HostFilesWithAddresses, AreMadeForAnAddress) {
  const CommandRun done = init_http({"--yes"});

  EXPECT_EQ(done.code, ExitCode::done) << done.out << done.err;
  EXPECT_THAT(done.out, ::testing::Not(HasSubstr("k-1234")));
  expect_file("absent.http.after");
}

TEST_P(HostFiles, KeepWhatElseStandsInThem) {
  write(file_, content_of(data("others.before")));

  const CommandRun done = init({"--yes"});

  EXPECT_EQ(done.code, ExitCode::done) << done.out << done.err;
  expect_file("others.stdio.after");
}

TEST_P(HostFilesWithAddresses, ChangeFromAProgramToAnAddress) {
  write(file_, content_of(data("others.stdio.after")));

  const CommandRun done = init_http({"--yes"});

  EXPECT_EQ(done.code, ExitCode::done) << done.out << done.err;
  expect_file("others.http.after");
}

TEST_P(HostFiles, AreLeftAloneTheSecondTime) {
  write(file_, content_of(data("others.before")));
  init({"--yes"});
  const std::string once = content_of(file_);
  const std::size_t files = files_beside();

  const CommandRun again = init({"--yes"});

  EXPECT_EQ(again.code, ExitCode::done);
  EXPECT_THAT(again.out, HasSubstr("as it should"));
  EXPECT_EQ(content_of(file_), once);
  EXPECT_EQ(files_beside(), files);
}

TEST_P(HostFiles, LoseTheEntryAlone) {
  write(file_, content_of(data("others.stdio.after")));

  const CommandRun done = init({"--remove", "--yes"});

  EXPECT_EQ(done.code, ExitCode::done) << done.out << done.err;
  expect_file("others.removed.after");
}

TEST_P(HostFiles, ThatCannotBeReadAreRefusedAndUntouched) {
  write(file_, content_of(data("malformed.before")));

  const CommandRun done = init({"--yes"});

  EXPECT_EQ(done.code, ExitCode::refused);
  EXPECT_THAT(done.out, HasSubstr("line "));
  EXPECT_THAT(done.out, HasSubstr("was left as it is"));
  EXPECT_EQ(content_of(file_), content_of(data("malformed.before")));
  EXPECT_EQ(files_beside(), 1U + (file_.parent_path() == home_.path() ? 1U : 0U));  // the key
}

}  // namespace
}  // namespace theseus::cli

// Recorded conversations, one of each era, replayed byte for byte. A line that begins with `>` is
// what a client sends, `~` what is sent ahead of the answer, `<` the status and the answer. What
// changes with every run has a name in angle brackets. THESEUS_RECORD=1 writes the files anew.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <sstream>

#include "mcp/testing/product_talk.h"

namespace theseus::mcp::testing {
namespace {

/// Gives names to ids and times in the order in which they first appear, and takes them back.
class Names {
 public:
  std::string hide(std::string text) {
    static const std::regex kId("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    static const std::regex kTime("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
    static const std::regex kDate("( r\\d+ )\\d{4}-\\d\\d-\\d\\d\\]");
    std::smatch match;
    while (std::regex_search(text, match, kId)) {
      text = match.prefix().str() + name_of(match.str()) + match.suffix().str();
    }
    return std::regex_replace(std::regex_replace(text, kTime, "<time>"), kDate, "$1<date>]");
  }

  std::string show(std::string text) const {
    for (std::size_t i = 0; i < ids_.size(); ++i) {
      const std::string name = "<id " + std::to_string(i + 1) + ">";
      for (auto place = text.find(name); place != std::string::npos; place = text.find(name)) {
        text.replace(place, name.size(), ids_[i]);
      }
    }
    return text;
  }

 private:
  std::string name_of(const std::string& id) {
    auto place = std::find(ids_.begin(), ids_.end(), id);
    if (place == ids_.end()) place = ids_.insert(ids_.end(), id);
    return "<id " + std::to_string(place - ids_.begin() + 1) + ">";
  }

  std::vector<std::string> ids_;
};

class Conversation : public ProductTalk, public ::testing::WithParamInterface<const char*> {
 protected:
  static std::string file() { return std::string(THESEUS_CONVERSATIONS) + "/" + GetParam(); }

  /// The conversation as it goes now, with what the client says taken from the record.
  std::string replay(std::istream& record) {
    std::string text;
    for (std::string line; std::getline(record, line);) {
      if (line.starts_with("~ ") || line.starts_with("< ")) continue;
      text += line + "\n";
      if (line.starts_with("> ")) text += answer_to(line.substr(2));
    }
    return text;
  }

 private:
  std::string answer_to(const std::string& said) {
    talk_.channel.sent.clear();
    const Reply reply = talk_.dispatcher().answer(
        names_.show(said),
        {.peer = talk_.peer, .channel = talk_.channel, .negotiated = negotiated_});
    if (reply.negotiated) negotiated_ = reply.negotiated;
    std::string text;
    for (const std::string& message : talk_.channel.sent) text += "~ " + message + "\n";
    return names_.hide(text + "< " + std::to_string(reply.status) + " " + reply.message) + "\n";
  }

  Names names_;
  std::optional<Revision> negotiated_;
};

TEST_P(Conversation, GoesAsItWasRecorded) {
  std::ifstream stream(file());
  std::stringstream record;
  record << stream.rdbuf();
  ASSERT_FALSE(record.str().empty()) << file();

  const std::string now = replay(record);

  if (std::getenv("THESEUS_RECORD") != nullptr) std::ofstream(file()) << now;
  EXPECT_EQ(now, record.str());
}

INSTANTIATE_TEST_SUITE_P(All, Conversation, ::testing::Values("legacy.txt", "modern.txt"));

}  // namespace
}  // namespace theseus::mcp::testing

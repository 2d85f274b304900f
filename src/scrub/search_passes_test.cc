#include "scrub/search_passes.h"

#include <gtest/gtest.h>

#include "scrub/testing/marker_texts.h"

namespace theseus::scrub {
namespace {

TEST(SearchPasses, LooksForEveryRunOfEveryFormInPiecesThatAreBounded) {
  MarkerTexts markers(5);
  SearchOrder order{.groups = {{markers.next(1000), markers.next(5)}, {markers.next(350)}, {}}};
  std::string joined[3];
  const SearchPass pass = [&](const SearchOrder& part) {
    std::size_t bytes = 0;
    for (std::size_t group = 0; group < 3; ++group) {
      for (const std::string& piece : part.groups.at(group)) {
        joined[group] += piece + "/";
        bytes += piece.size();
      }
    }
    EXPECT_LE(bytes, 100U + 15U);
    return SearchEnd{.findings = std::vector<Finding>(3)};
  };

  const SearchEnd end = search_in_passes(order, 100, pass);

  EXPECT_EQ(end.findings.size(), 3U);
  for (std::size_t group = 0; group < 3; ++group) {
    for (const std::string& form : order.groups[group]) {
      for (std::size_t at = 0; at + 16 <= form.size(); ++at) {
        EXPECT_NE(joined[group].find(form.substr(at, 16)), std::string::npos);
      }
    }
  }
}

TEST(SearchPasses, EndsWithTheFirstThatFails) {
  int passes = 0;
  const SearchPass pass = [&](const SearchOrder&) {
    ++passes;
    return SearchEnd{.failure = "no"};
  };

  const SearchEnd end = search_in_passes({.groups = {{std::string(1000, 'x')}}}, 100, pass);

  EXPECT_EQ(end.failure, "no");
  EXPECT_EQ(passes, 1);
}

}  // namespace
}  // namespace theseus::scrub

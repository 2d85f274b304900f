#include <gtest/gtest.h>

#include "scrub/search_child.h"

// The tests are the program that they begin as the process that searches.
int main(int argc, char** argv) {
  if (argc == 2 && argv[1] == theseus::scrub::kSearchArgument) {
    return theseus::scrub::run_search_child();
  }
  testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}

#include "memory/erased_forms.h"

#include <gtest/gtest.h>

namespace theseus::memory {
namespace {

TEST(ErasedForms, KeepsEachFormThatIsNotEmpty) {
  ErasedForms forms;

  forms.add(R"({"text":"a secret"})");
  forms.add("");
  forms.add("tag of a secret");

  EXPECT_TRUE(forms.is_complete());
  EXPECT_EQ(forms.list(), (std::vector<std::string>{R"({"text":"a secret"})", "tag of a secret"}));
  EXPECT_EQ(forms.bytes(), 34U);
}

TEST(ErasedForms, IsNotCompleteOnceThereIsMoreThanItHolds) {
  ErasedForms forms(10);

  forms.add("12345678");
  forms.add("too long for the rest");
  forms.add("90");

  EXPECT_FALSE(forms.is_complete());
  EXPECT_EQ(forms.list(), (std::vector<std::string>{"12345678", "90"}));
}

TEST(ErasedForms, TakesInAnotherListWithWhatIsUnknownInIt) {
  ErasedForms whole;
  ErasedForms part;
  part.add("a form");
  part.add_unknown();

  whole.add(part);

  EXPECT_FALSE(whole.is_complete());
  EXPECT_FALSE(whole.empty());
  EXPECT_EQ(whole.list(), std::vector<std::string>{"a form"});
}

}  // namespace
}  // namespace theseus::memory

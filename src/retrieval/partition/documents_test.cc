#include "retrieval/partition/documents.h"

#include <gtest/gtest.h>

namespace theseus::retrieval {
namespace {

DocumentFacts facts_of(std::uint8_t id, memory::State state, std::optional<base::Time> expires_at) {
  DocumentFacts facts;
  facts.state = state;
  facts.expires_at = expires_at;
  facts.id.bytes[15] = id;
  return facts;
}

const base::Time kExpiry = base::from_milliseconds(1'000);

TEST(Documents, LeaveOutWhatHasExpired) {
  Documents documents;
  documents.add(facts_of(1, memory::State::live, kExpiry), {});
  documents.add(facts_of(2, memory::State::superseded, kExpiry), {});

  const base::Time before = base::from_milliseconds(999);
  EXPECT_EQ(documents.in_state(memory::State::live, before).size(), 1U);
  EXPECT_EQ(documents.in_state(memory::State::live, kExpiry).size(), 0U);
  EXPECT_EQ(documents.in_state(memory::State::superseded, kExpiry).size(), 0U);
}

// What expires is forgotten and never leaves the space: its expiry, kept, was stepped over by every
// later question.
TEST(Documents, KeepNoExpiryOfWhatIsForgotten) {
  Documents expired;
  Documents never;

  for (std::uint8_t id = 0; id < 200; ++id) {
    expired.add(facts_of(id, memory::State::forgotten, kExpiry), {});
    never.add(facts_of(id, memory::State::forgotten, std::nullopt), {});
  }

  EXPECT_EQ(expired.bytes(), never.bytes());
  EXPECT_EQ(expired.in_state(memory::State::forgotten, kExpiry).size(), 200U);
}

}  // namespace
}  // namespace theseus::retrieval

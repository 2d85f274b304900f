#include "storage/sqlite/turnstile.h"

#include <gtest/gtest.h>
#include <sys/mman.h>

#include <atomic>
#include <functional>
#include <memory>
#include <new>

#include "base/error.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"

namespace theseus::storage {
namespace {

using tests::ChildProcess;
using tests::Gate;
using tests::TemporaryFolder;

// A counter that forked processes share. Its two halves are equal unless two counted at once.
class SharedCounter {
 public:
  SharedCounter()
      : values_(new(::mmap(nullptr, sizeof(Values), PROT_READ | PROT_WRITE,
                           MAP_SHARED | MAP_ANONYMOUS, -1, 0)) Values) {}
  ~SharedCounter() { ::munmap(values_, sizeof(Values)); }
  SharedCounter(const SharedCounter&) = delete;
  SharedCounter& operator=(const SharedCounter&) = delete;

  // Loses counts when two processes are in it together.
  void add_one() {
    const int seen = values_->first.load();
    values_->second.fetch_add(1);
    values_->first.store(seen + 1);
  }
  int first() const { return values_->first.load(); }
  int second() const { return values_->second.load(); }

 private:
  struct Values {
    std::atomic<int> first = 0;
    std::atomic<int> second = 0;
  };
  Values* values_;
};

void expect_busy(const std::function<void()>& act) {
  try {
    act();
    FAIL() << "was not refused";
  } catch (const base::Error& error) {
    EXPECT_EQ(error.kind(), base::ErrorKind::busy) << error.what();
  }
}

TEST(TurnstileTest, ManyHoldTheOpenByteTogether) {
  const TemporaryFolder folder;
  Turnstile first(folder.path());
  Turnstile second(folder.path());

  first.hold_open_shared();

  EXPECT_NO_THROW(second.hold_open_shared());
}

TEST(TurnstileTest, WhoReplacesTheDataKeepsNewcomersOut) {
  const TemporaryFolder folder;
  Turnstile restore(folder.path());
  Turnstile newcomer(folder.path());

  restore.take_open_alone();

  expect_busy([&] { newcomer.hold_open_shared(); });
}

TEST(TurnstileTest, TheDataIsNotReplacedUnderAnother) {
  const TemporaryFolder folder;
  Turnstile user(folder.path());
  Turnstile restore(folder.path());
  user.hold_open_shared();
  restore.hold_open_shared();

  expect_busy([&] { restore.take_open_alone(); });

  Turnstile newcomer(folder.path());
  EXPECT_NO_THROW(newcomer.hold_open_shared());
}

TEST(TurnstileTest, ItsOwnShareDoesNotStandInTheWay) {
  const TemporaryFolder folder;
  Turnstile only(folder.path());
  only.hold_open_shared();

  EXPECT_NO_THROW(only.take_open_alone());
}

TEST(TurnstileTest, TheOpenByteOfADeadProcessIsFree) {
  const TemporaryFolder folder;
  Gate held;
  ChildProcess child([&] {
    Turnstile turnstile(folder.path());
    turnstile.hold_open_shared();
    held.open();
    return ::pause();
  });
  held.pass();
  Turnstile restore(folder.path());
  expect_busy([&] { restore.take_open_alone(); });

  child.kill();
  child.wait();

  EXPECT_NO_THROW(restore.take_open_alone());
}

TEST(TurnTest, OnlyOneProcessAtATimeHasIt) {
  const TemporaryFolder folder;
  SharedCounter counter;
  const auto count = [&] {
    Turnstile turnstile(folder.path());
    for (int turn = 0; turn < 500; ++turn) {
      const Turn held(turnstile);
      counter.add_one();
    }
    return 0;
  };

  ChildProcess first(count);
  ChildProcess second(count);
  ChildProcess third(count);

  EXPECT_EQ(first.wait() + second.wait() + third.wait(), 0);
  EXPECT_EQ(counter.first(), 1500);
  EXPECT_EQ(counter.second(), 1500);
}

// With a plain lock, whoever gave it back takes it again before the other has woken.
TEST(TurnTest, WhoWaitsComesBeforeWhoJustHadIt) {
  const TemporaryFolder folder;
  constexpr int kRounds = 50;
  constexpr int kNext = 0;
  SharedCounter turns_of_child;
  ChildProcess child([&] {
    Turnstile turnstile(folder.path());
    for (int round = 0; round < kRounds; ++round) {
      const Turn turn(turnstile);
      turns_of_child.add_one();
    }
    return 0;
  });
  Turnstile turnstile(folder.path());

  auto turn = std::make_unique<Turn>(turnstile);
  while (turns_of_child.first() < kRounds) {
    while (look_at_lock(folder / "turnstile", kNext) != LockState::held) continue;
    const int before = turns_of_child.first();
    turn.reset();
    turn = std::make_unique<Turn>(turnstile);
    ASSERT_GT(turns_of_child.first(), before);
  }

  EXPECT_EQ(child.wait(), 0);
}

TEST(TurnTest, ADeadProcessGivesItBack) {
  const TemporaryFolder folder;
  Gate taken;
  ChildProcess child([&] {
    Turnstile turnstile(folder.path());
    const Turn turn(turnstile);
    taken.open();
    return ::pause();
  });
  taken.pass();
  child.kill();
  child.wait();

  Turnstile turnstile(folder.path());
  const Turn turn(turnstile);

  EXPECT_EQ(look_at_lock(folder / "turnstile", 1), LockState::held);
}

}  // namespace
}  // namespace theseus::storage

#pragma once

#include <array>
#include <chrono>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "end_to_end/program.h"
#include "load.h"

namespace theseus::tests {

/// Data of the first release that goes up, back and to the end of its window again and again, while
/// what carries it is killed with SIGKILL at random moments and eight writers remember. Everything
/// that was ever acknowledged is kept in mind.
class StruckData {
 public:
  struct Parts {
    std::filesystem::path folder;         ///< empty
    std::filesystem::path first_release;  ///< its program
    int memories = 0;                     ///< at the beginning
    unsigned seed = 0;
  };

  explicit StruckData(Parts parts);

  /// A kill, the act gone on with to its end, and every acknowledged memory looked for. Fails the
  /// test where something is not as it must be.
  void strike();

  /// How many came before what they killed had ended by itself.
  int kills() const noexcept;

  /// How many rounds there were of each act, how many kills, and how many memories were looked
  /// for.
  std::string summary() const;

 private:
  enum class Stage { old, rolled_back, window };
  enum class Act { start, run, finalize, roll_back };
  struct Count {
    int rounds = 0;
    int kills = 0;
    std::chrono::microseconds reach{300'000};  ///< no kill waits longer
  };

  Act choose();
  void strike_up(Act act);
  void strike_beside_a_server(Act act);
  void strike_starting_server();

  /// Kills it at a random moment of its act.
  void kill(Process& process, Act act);
  /// Does what the act is until it is done.
  void go_on(Act act);
  std::vector<std::string> command_of(Act act) const;
  static void wait_for_window(const RunningServer& server);

  void note(Load& load);
  void expect_all(const std::filesystem::path& program);
  /// And every row right.
  void expect_finalized();
  void begin_anew();

  std::filesystem::path data() const { return parts_.folder / "data"; }
  Address address_of(const std::string& url) const;
  std::string name_of_round() const { return "r" + std::to_string(round_); }
  Count& count_of(Act act) { return counts_[static_cast<std::size_t>(act)]; }

  Parts parts_;
  std::mt19937 random_;
  Stage stage_ = Stage::old;
  int round_ = 0;
  int looked_for_ = 0;
  std::array<Count, 4> counts_;
  std::vector<Attempt> acknowledged_;
};

}  // namespace theseus::tests

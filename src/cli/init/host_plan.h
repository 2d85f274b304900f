#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "cli/init/host.h"
#include "cli/init/machine.h"
#include "cli/init/wish.h"

namespace theseus::cli {

/// What `init` is asked to do with each host.
struct InitOrder {
  ServerWish server;
  bool removes = false;
  std::optional<std::filesystem::path> project;  ///< its files instead of the person's own
  /// Variables of this shell that a program of the host would lack, and that change what it does.
  std::vector<std::string> left_behind;
};

/// What would be done with one host, and then what was.
struct HostPlan {
  enum class State {
    unchanged,  ///< it says so already
    planned,
    changed,
    refused,  ///< nothing was done; see `reason`
  };

  const Host* host = nullptr;
  State state = State::unchanged;
  std::filesystem::path file = {};
  std::optional<std::string> before = {};
  std::string after = {};
  std::vector<std::string> command = {};  ///< the host's own, which is asked first
  std::optional<std::filesystem::path> backup = {};
  std::string reason = {};
};

/// Reads the host's file and says what would change in it.
HostPlan plan_for(const Host& host, const InitOrder& order, const Machine& machine);

/// Carries a plan out: a backup, the host's own command, the file where that did not do it.
void carry_out(HostPlan& plan, const InitOrder& order, const Machine& machine);

/// The entry of a file that holds nothing else, for a person to paste.
base::Result<std::string> text_to_paste(const Host& host, const ServerWish& server);

/// The host's file; refused where it has none of that kind.
base::Result<std::filesystem::path> file_of(const Host& host,
                                            const std::optional<std::filesystem::path>& project,
                                            const Machine& machine);

/// Our entry in a text of the host's file; nothing when there is none.
base::Result<std::optional<nlohmann::ordered_json>> find_our_entry(const Host& host,
                                                                   std::string_view text);

}  // namespace theseus::cli

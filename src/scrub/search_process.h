#pragma once

#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

#include "scrub/search_order.h"

namespace theseus::scrub {

/// What is begun to search: a program that calls `run_search_child` for `kSearchArgument`. By this
/// name it is the running program itself, also where its file was replaced or is gone.
inline constexpr const char* kThisProgram = "/proc/self/exe";

struct SearchManners {
  std::stop_token stop = {};
  /// Asked again and again while it runs: why it must end now; empty while it may go on.
  std::function<std::string()> find_obstacle = [] { return std::string(); };
  std::filesystem::path program = kThisProgram;
};

/// Searches in a process of its own, to which the order goes by a pipe: it stands in no file and in
/// no argument. A process that cannot be begun, that is killed, or that ends without a whole answer
/// is a search that failed, as is one that a stop or an obstacle has ended.
SearchEnd search_in_child(const SearchOrder& order, const SearchManners& manners = {});

}  // namespace theseus::scrub

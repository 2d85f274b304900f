#include "upgrade/stage.h"

#include <algorithm>
#include <array>
#include <utility>

namespace theseus::upgrade {
namespace {

constexpr std::array kNames = {
    std::pair{Stage::expanding, std::string_view("expanding")},
    std::pair{Stage::serving, std::string_view("serving")},
    std::pair{Stage::backfilling, std::string_view("backfilling")},
    std::pair{Stage::verified, std::string_view("verified")},
    std::pair{Stage::watching, std::string_view("watching")},
    std::pair{Stage::finalizing, std::string_view("finalizing")},
    std::pair{Stage::contracting, std::string_view("contracting")},
    std::pair{Stage::finalized, std::string_view("finalized")},
    std::pair{Stage::reverting, std::string_view("reverting")},
    std::pair{Stage::rolled_back, std::string_view("rolled_back")},
    std::pair{Stage::refused, std::string_view("refused")},
};

}  // namespace

std::string_view name_of(Stage stage) noexcept {
  return std::ranges::find(kNames, stage, &decltype(kNames)::value_type::first)->second;
}

std::optional<Stage> find_stage(std::string_view name) noexcept {
  const auto* const found = std::ranges::find(kNames, name, &decltype(kNames)::value_type::second);
  return found == kNames.end() ? std::nullopt : std::optional(found->first);
}

bool is_in_effect(Stage stage) noexcept {
  return stage != Stage::expanding && stage != Stage::reverting && stage != Stage::rolled_back;
}

bool is_window_open(Stage stage) noexcept {
  return is_in_effect(stage) && stage != Stage::contracting && stage != Stage::finalized;
}

}  // namespace theseus::upgrade

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "app/configuration.h"

namespace theseus::app {

/// What is wrong with a value, as the end of a sentence that begins with the setting's name.
using Fault = std::optional<std::string>;

/// One thing that can be configured. Its name in the file is `listen.port`, its flag
/// `--listen-port`, its environment variable `THESEUS_LISTEN_PORT`.
struct Setting {
  enum class Form { value, on_off };

  std::string_view name;
  std::string_view standard;  ///< what counts where nobody says anything
  std::string_view description;
  /// Checks a value and writes it to its place.
  Fault (*take)(Configuration& configuration, const std::string& value);
  Form form = Form::value;
};

/// The one table of settings, in the order in which they are shown.
std::span<const Setting> all_settings();

std::string flag_of(const Setting& setting);
std::string variable_of(const Setting& setting);

}  // namespace theseus::app

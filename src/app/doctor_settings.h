#pragma once

#include <filesystem>

#include "doctor/settings.h"

namespace theseus::app {

/// What the configuration of a data folder says to the doctor: one that cannot be used, settings
/// that nobody knows, and combinations that endanger the data are told of; where it cannot be read
/// the defaults count.
doctor::Settings doctor_settings(const std::filesystem::path& folder);

}  // namespace theseus::app

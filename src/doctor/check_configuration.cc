#include "doctor/checks.h"

namespace theseus::doctor {

CheckReport check_configuration(CheckedFolder& folder) {
  return {.says = "every setting is known, and none endangers the data",
          .troubles = folder.settings().configuration};
}

}  // namespace theseus::doctor

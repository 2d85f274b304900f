#include "http/endpoints/server_state.h"

namespace theseus::http {

std::string_view name_of(Phase phase) noexcept {
  switch (phase) {
    case Phase::starting:
      return "starting";
    case Phase::upgrading:
      return "upgrading";
    case Phase::serving:
      return "serving";
    case Phase::read_only:
      return "read_only";
    case Phase::stopping:
      return "stopping";
    case Phase::taken:
      return "taken";
  }
  return "starting";
}

}  // namespace theseus::http

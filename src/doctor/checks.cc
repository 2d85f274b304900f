#include "doctor/checks.h"

#include <array>

namespace theseus::doctor {
namespace {

constexpr std::array kChecks = {
    Check{"structure", check_structure},
    Check{"integrity", check_integrity},
    Check{"upgrade", check_upgrade},
    Check{"queues", check_queues},
    Check{"set aside", check_set_aside},
    Check{"erasures", check_erasures},
    Check{"snapshots", check_snapshots},
    Check{"backups", check_backups},
    Check{"receipts", check_receipts},
    Check{"disk", check_disk},
    Check{"permissions", check_permissions},
    Check{"keys", check_keys},
    Check{"clock", check_clock},
    Check{"instances", check_instances},
    Check{"memory", check_memory},
    Check{"configuration", check_configuration},
    Check{"vectors", check_vectors},
    Check{"tags", check_tags},
    Check{"content", check_content},
};

}  // namespace

std::span<const Check> all_checks() {
  return kChecks;
}

}  // namespace theseus::doctor

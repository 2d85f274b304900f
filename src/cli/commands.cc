#include "cli/commands.h"

namespace theseus::cli {

// Each is defined in the file of its name under commands/, and called from here alone.
std::unique_ptr<Command> serve_command(const Surroundings& surroundings);
std::unique_ptr<Command> mcp_command();
std::unique_ptr<Command> remember_command();
std::unique_ptr<Command> recall_command();
std::unique_ptr<Command> context_command();
std::unique_ptr<Command> show_command();
std::unique_ptr<Command> list_command();
std::unique_ptr<Command> revise_command();
std::unique_ptr<Command> forget_command();
std::unique_ptr<Command> restore_command();
std::unique_ptr<Command> erase_command();
std::unique_ptr<Command> history_command();
std::unique_ptr<Command> status_command();
std::unique_ptr<Command> version_command();
std::unique_ptr<Command> space_list_command();
std::unique_ptr<Command> space_show_command();
std::unique_ptr<Command> space_erase_command();
std::unique_ptr<Command> tag_list_command();
std::unique_ptr<Command> tag_describe_command();
std::unique_ptr<Command> tag_rename_command();
std::unique_ptr<Command> key_create_command();
std::unique_ptr<Command> key_list_command();
std::unique_ptr<Command> key_revoke_command();
std::unique_ptr<Command> init_command();
std::unique_ptr<Command> backup_create_command();
std::unique_ptr<Command> backup_list_command();
std::unique_ptr<Command> backup_verify_command();
std::unique_ptr<Command> backup_drill_command();
std::unique_ptr<Command> upgrade_plan_command();
std::unique_ptr<Command> upgrade_run_command();
std::unique_ptr<Command> upgrade_status_command();
std::unique_ptr<Command> upgrade_finalize_command();
std::unique_ptr<Command> upgrade_rollback_command();
std::unique_ptr<Command> upgrade_notes_command();
std::unique_ptr<Command> upgrade_rehearse_command();
std::unique_ptr<Command> doctor_command();
std::unique_ptr<Command> receipts_list_command();
std::unique_ptr<Command> receipts_show_command();
std::unique_ptr<Command> receipts_verify_command();
std::unique_ptr<Command> backup_restore_command();
std::unique_ptr<Command> backup_erase_from_command();

std::vector<std::unique_ptr<Command>> all_commands(const Surroundings& surroundings) {
  std::vector<std::unique_ptr<Command>> commands;
  commands.push_back(serve_command(surroundings));
  commands.push_back(mcp_command());
  commands.push_back(remember_command());
  commands.push_back(recall_command());
  commands.push_back(context_command());
  commands.push_back(show_command());
  commands.push_back(list_command());
  commands.push_back(revise_command());
  commands.push_back(forget_command());
  commands.push_back(restore_command());
  commands.push_back(erase_command());
  commands.push_back(history_command());
  commands.push_back(status_command());
  commands.push_back(version_command());
  commands.push_back(space_list_command());
  commands.push_back(space_show_command());
  commands.push_back(space_erase_command());
  commands.push_back(tag_list_command());
  commands.push_back(tag_describe_command());
  commands.push_back(tag_rename_command());
  commands.push_back(key_create_command());
  commands.push_back(key_list_command());
  commands.push_back(key_revoke_command());
  commands.push_back(init_command());
  commands.push_back(backup_create_command());
  commands.push_back(backup_list_command());
  commands.push_back(backup_verify_command());
  commands.push_back(backup_drill_command());
  commands.push_back(upgrade_plan_command());
  commands.push_back(upgrade_run_command());
  commands.push_back(upgrade_status_command());
  commands.push_back(upgrade_finalize_command());
  commands.push_back(upgrade_rollback_command());
  commands.push_back(upgrade_notes_command());
  commands.push_back(upgrade_rehearse_command());
  commands.push_back(doctor_command());
  commands.push_back(receipts_list_command());
  commands.push_back(receipts_show_command());
  commands.push_back(receipts_verify_command());
  commands.push_back(backup_restore_command());
  commands.push_back(backup_erase_from_command());
  return commands;
}

}  // namespace theseus::cli

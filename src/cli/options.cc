#include "cli/options.h"

#include <CLI/CLI.hpp>

#include "base/utf8.h"

namespace theseus::cli {
namespace {

// What is sent is text. Bytes of another encoding are refused here, for what is made of them on the
// way would be remembered as if it had been said.
std::string fault_of(const std::string& value) {
  return base::is_utf8(value) ? "" : "its value is not UTF-8";
}

}  // namespace

void Options::required(const std::string& name, std::string& target,
                       const std::string& description) {
  app_.add_option(name, target, description)->required()->type_name("")->check(fault_of);
}

void Options::text(const std::string& name, std::optional<std::string>& target,
                   const std::string& description) {
  app_.add_option(name, target, description)->type_name("TEXT")->check(fault_of);
}

void Options::path(const std::string& name, std::optional<std::string>& target,
                   const std::string& description) {
  app_.add_option(name, target, description)->type_name("PATH");
}

void Options::texts(const std::string& name, std::vector<std::string>& target,
                    const std::string& description) {
  // One value an option: else the words behind `--tag a` would be taken for more tags.
  app_.add_option(name, target, description)
      ->allow_extra_args(false)
      ->type_name("TEXT")
      ->check(fault_of);
}

void Options::words(const std::string& name, std::vector<std::string>& target,
                    const std::string& description) {
  app_.add_option(name, target, description)->type_name("")->check(fault_of);
}

void Options::integer(const std::string& name, std::optional<std::int64_t>& target,
                      const std::string& description) {
  app_.add_option(name, target, description)->type_name("NUMBER");
}

void Options::number(const std::string& name, std::optional<double>& target,
                     const std::string& description) {
  app_.add_option(name, target, description)->type_name("NUMBER");
}

void Options::flag(const std::string& name, bool& target, const std::string& description) {
  app_.add_flag(name, target, description);
}

}  // namespace theseus::cli

#include "app/settings.h"

#include <array>
#include <filesystem>
#include <utility>

#include "app/setting_values.h"

namespace theseus::app {
namespace {

// Keeps a value that was read, or hands on why it was refused.
template <class Parsed, class Target>
Fault keep(base::Result<Parsed> parsed, Target& target) {
  if (!parsed) return parsed.error().message;
  target = static_cast<Target>(*parsed);
  return std::nullopt;
}

constexpr std::int64_t kMebibyte = 1 << 20;
constexpr std::int64_t kGibibyte = 1 << 30;

Fault take_address(Configuration& configuration, const std::string& value) {
  if (value.empty()) return "must be an address or a host name";
  configuration.listener.host = value;
  return std::nullopt;
}

Fault take_storage_url(Configuration& configuration, const std::string& value) {
  if (value != "sqlite") {
    return "must be \"sqlite\" in this release; PostgreSQL comes with a later one";
  }
  configuration.storage_url = value;
  return std::nullopt;
}

Fault take_embedding(Configuration& configuration, const std::string& value) {
  const bool is_folder = value.starts_with("static:") && value.size() > 7;
  if (value != "static" && value != "none" && !is_folder) {
    return "must be static, static:DIR (a Model2Vec folder) or none";
  }
  configuration.embedding = value;
  return std::nullopt;
}

// It and the longest name of a tool together have at most 24 characters, which every host shows.
Fault take_tool_prefix(Configuration& configuration, const std::string& value) {
  constexpr std::size_t kLongest = 16;
  constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyz0123456789_";
  if (value.size() > kLongest || value.find_first_not_of(kAllowed) != std::string::npos) {
    return "must be at most 16 of the characters a to z, 0 to 9 and _";
  }
  configuration.mcp_tool_prefix = value;
  return std::nullopt;
}

Fault take_on_start(Configuration& configuration, const std::string& value) {
  using OnStart = UpgradeSettings::OnStart;
  if (value != "auto" && value != "wait") return "must be auto or wait";
  configuration.upgrade.on_start = value == "auto" ? OnStart::automatic : OnStart::wait;
  return std::nullopt;
}

Fault take_finalize_after(Configuration& configuration, const std::string& value) {
  if (value == "off") return std::nullopt;
  const auto time = parse_duration(value);
  if (!time) return "must be off, or a time such as 24h or 30d";
  configuration.upgrade.finalize_after = *time;
  return std::nullopt;
}

Fault take_backup_every(Configuration& configuration, const std::string& value) {
  configuration.backup.every.reset();
  if (value == "off") return std::nullopt;
  const auto time = parse_duration(value);
  if (!time || *time < std::chrono::seconds(1)) return "must be off, or a time such as 24h";
  configuration.backup.every = *time;
  return std::nullopt;
}

// A server and a command of cron begin in different folders.
Fault take_backup_folder(Configuration& configuration, const std::string& value) {
  const std::filesystem::path folder = value;
  if (!folder.empty() && folder.is_relative()) return "must be an absolute path";
  configuration.backup.manners.place.folder = folder;
  return std::nullopt;
}

Fault take_log_form(Configuration& configuration, const std::string& value) {
  if (value != "logfmt" && value != "json") return "must be logfmt or json";
  configuration.log_form = value == "json" ? base::LogForm::json : base::LogForm::logfmt;
  return std::nullopt;
}

// Wide on purpose: one setting a line is easier to read and to add to than one function each.
constexpr std::array kSettings = {
    Setting{"listen.address", "127.0.0.1", "Address to listen on", take_address},
    Setting{"listen.port", "7077", "Port to listen on; 0 takes any free one",
            [](Configuration& c, const std::string& v) {
              return keep(parse_integer(v, 0, 65535), c.listener.port);
            }},
    Setting{"listen.hosts", "", "Names in Host to answer to besides the address and localhost",
            [](Configuration& c, const std::string& v) {
              c.listener.allowed_hosts = words_of(v);
              return Fault();
            }},
    Setting{"listen.origins", "", "Origins of web pages that may send requests",
            [](Configuration& c, const std::string& v) {
              c.listener.allowed_origins = words_of(v);
              return Fault();
            }},
    Setting{"listen.workers", "32", "Requests that are worked on at the same time",
            [](Configuration& c, const std::string& v) {
              return keep(parse_integer(v, 1, 256), c.listener.workers);
            }},
    Setting{"behind_proxy", "false", "A proxy in front of this server speaks TLS",
            [](Configuration& c, const std::string& v) {
              return keep(parse_switch(v), c.behind_proxy);
            },
            Setting::Form::on_off},
    Setting{"no_auth", "false", "Ask nobody for a key; on a loopback address only",
            [](Configuration& c, const std::string& v) { return keep(parse_switch(v), c.no_auth); },
            Setting::Form::on_off},
    Setting{"storage.url", "sqlite", "Where the data is: SQLite in the data folder",
            take_storage_url},
    Setting{"embedding", "static", "Model of the vectors: static, static:DIR or none",
            take_embedding},
    Setting{"retention.forgotten", "30d", "How long what was forgotten can be restored",
            [](Configuration& c, const std::string& v) {
              return keep(parse_duration(v), c.retention.forgotten);
            }},
    Setting{"retention.sweep_every", "10s", "How often what has expired is looked for",
            [](Configuration& c, const std::string& v) {
              return keep(parse_duration(v), c.sweep_every);
            }},
    Setting{"partitions.memory", "1 GiB", "Memory for the indexes of the spaces in use",
            [](Configuration& c, const std::string& v) {
              return keep(parse_size(v, kMebibyte, 1024 * kGibibyte),
                          c.partitions.memory_budget_bytes);
            }},
    Setting{"partitions.patience", "2s", "How long a recall waits for an index to load",
            [](Configuration& c, const std::string& v) {
              return keep(parse_duration(v), c.partitions.patience);
            }},
    Setting{"upgrade.on_start", "auto",
            "Whether a start upgrades older data: auto, or wait for theseus upgrade run",
            take_on_start},
    Setting{"upgrade.finalize_after", "off",
            "How long the way back stays open before an upgrade is made final by itself",
            take_finalize_after},
    Setting{"upgrade.snapshots", "",
            "Folder for the copies that upgrades begin with; snapshots in the data folder if empty",
            [](Configuration& c, const std::string& v) {
              c.upgrade.snapshots.folder = v;
              return Fault();
            }},
    Setting{"upgrade.keep_snapshots", "3", "How many such copies stay, those of 30 days besides",
            [](Configuration& c, const std::string& v) {
              return keep(parse_integer(v, 1, 1000), c.upgrade.snapshots.keep_count);
            }},
    Setting{"upgrade.patience", "10m",
            "How long to wait for another process that upgrades the data",
            [](Configuration& c, const std::string& v) {
              return keep(parse_duration(v), c.upgrade.patience);
            }},
    Setting{"erase.vacuum_pause", "500ms",
            "How long writers may wait for erased text to leave the file; longer is left to doctor",
            [](Configuration& c, const std::string& v) {
              return keep(parse_duration(v), c.vacuum_pause);
            }},
    Setting{"backup.every", "24h", "How old the newest backup of a server may become, or off",
            take_backup_every},
    Setting{"backup.keep", "7", "How many backups stay; those as young as an open upgrade besides",
            [](Configuration& c, const std::string& v) {
              return keep(parse_integer(v, 1, 100'000), c.backup.manners.keep_count);
            }},
    Setting{"backup.to", "",
            "Folder for backups, an absolute path; backups in the data folder if empty",
            take_backup_folder},
    Setting{"backup.zstd", "false", "Compress backups",
            [](Configuration& c, const std::string& v) {
              return keep(parse_switch(v), c.backup.manners.zstd);
            },
            Setting::Form::on_off},
    Setting{"backup.encrypt", "false",
            "Encrypt backups; theseus backup create --encrypt makes the key",
            [](Configuration& c, const std::string& v) {
              return keep(parse_switch(v), c.backup.manners.encrypt);
            },
            Setting::Form::on_off},
    Setting{"backup.key_file", "",
            "File with the key of backups; backup.key in the data folder if empty",
            [](Configuration& c, const std::string& v) {
              c.backup.manners.key_file = v;
              return Fault();
            }},
    Setting{"backup.after", "", "Command that a server runs with the path of each new backup",
            [](Configuration& c, const std::string& v) {
              c.backup.after = v;
              return Fault();
            }},
    Setting{"backup.after_time", "1h", "How long that command may run",
            [](Configuration& c, const std::string& v) {
              return keep(parse_duration(v), c.backup.after_time);
            }},
    Setting{"limits.text", "256 KiB", "Longest text of a memory",
            [](Configuration& c, const std::string& v) {
              return keep(parse_size(v, 1, 4 * kMebibyte), c.content.text_bytes);
            }},
    Setting{"limits.body", "8 MiB", "Longest body of a request",
            [](Configuration& c, const std::string& v) {
              return keep(parse_size(v, 1024, kGibibyte), c.listener.limits.body_bytes);
            }},
    Setting{"limits.bodies", "64 MiB", "Bodies of all requests under way, together",
            [](Configuration& c, const std::string& v) {
              return keep(parse_size(v, 1024, 64 * kGibibyte), c.listener.limits.all_bodies_bytes);
            }},
    Setting{"limits.header", "16 KiB", "Longest header block of a request",
            [](Configuration& c, const std::string& v) {
              return keep(parse_size(v, 1024, kMebibyte), c.listener.limits.header_bytes);
            }},
    Setting{"limits.request_time", "10s", "Time to send a request in",
            [](Configuration& c, const std::string& v) {
              return keep(parse_duration(v), c.listener.limits.request_time);
            }},
    Setting{"limits.idle_time", "75s", "How long a connection may be idle",
            [](Configuration& c, const std::string& v) {
              return keep(parse_duration(v), c.listener.limits.idle_time);
            }},
    Setting{"limits.connections", "1024", "Connections at the same time",
            [](Configuration& c, const std::string& v) {
              return keep(parse_integer(v, 1, 65536), c.listener.limits.connections);
            }},
    Setting{"limits.waiting", "1024", "Requests that may wait for a worker",
            [](Configuration& c, const std::string& v) {
              return keep(parse_integer(v, 1, 65536), c.listener.limits.waiting_requests);
            }},
    Setting{"metrics.public", "false", "Answer /metrics without a key",
            [](Configuration& c, const std::string& v) {
              return keep(parse_switch(v), c.metrics_public);
            },
            Setting::Form::on_off},
    Setting{"mcp.tool_prefix", "", "Before the name of each tool of MCP, such as theseus_",
            take_tool_prefix},
    Setting{"log.form", "logfmt", "Form of log lines: logfmt or json", take_log_form},
};

}  // namespace

std::span<const Setting> all_settings() {
  return kSettings;
}

std::string flag_of(const Setting& setting) {
  std::string flag = "--" + std::string(setting.name);
  for (char& c : flag) {
    if (c == '.' || c == '_') c = '-';
  }
  return flag;
}

std::string variable_of(const Setting& setting) {
  std::string variable = "THESEUS_";
  for (const char c : setting.name) {
    variable += c == '.' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  }
  return variable;
}

}  // namespace theseus::app

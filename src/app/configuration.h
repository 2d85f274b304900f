#pragma once

#include <chrono>
#include <string>

#include "base/log.h"
#include "http/listener.h"
#include "memory/draft.h"
#include "memory/memories.h"
#include "retrieval/partitions.h"

namespace theseus::app {

/// Every setting, read and checked; what each means and its default stand in `settings.cc`.
struct Configuration {
  http::ListenerOptions listener;
  bool behind_proxy = false;
  bool no_auth = false;
  memory::ContentLimits content;
  memory::Retention retention;
  std::chrono::milliseconds sweep_every{0};
  retrieval::PartitionSettings partitions;
  std::string embedding;
  std::string storage_url;
  base::LogForm log_form = base::LogForm::logfmt;
  bool metrics_public = false;
  std::string mcp_tool_prefix;
};

}  // namespace theseus::app

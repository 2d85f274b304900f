#pragma once

#include "http/request.h"

namespace theseus::mcp {

/// The forms of an answer that a client takes, by its `Accept`.
struct AcceptedForms {
  bool json = false;
  bool event_stream = false;
};

/// Ranges such as `*/*` count, a quality of 0 excludes. Without the header JSON alone: nobody said
/// that he can read a stream.
AcceptedForms accepted_forms(const http::Request& request);

}  // namespace theseus::mcp

#pragma once

#include "mcp/features.h"

namespace theseus::tests {

/// The tools, prompts and resources that the official conformance suite calls by name. Beyond the
/// suite they are good for nothing.
mcp::Features fixture_features();

std::vector<mcp::Tool> content_tools();   ///< what a tool may answer with
std::vector<mcp::Tool> stream_tools();    ///< what a tool may send before its answer
std::vector<mcp::Tool> question_tools();  ///< what a tool may ask a legacy client
std::vector<mcp::Tool> input_tools();     ///< what a tool may ask a modern client for
std::vector<mcp::Prompt> fixture_prompts();
mcp::Resources fixture_resources();

/// A picture of one pixel, in base64.
inline constexpr const char* kPixelPng =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg"
    "==";
/// A sound without samples, in base64.
inline constexpr const char* kSilentWav =
    "UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQAAAAA=";

}  // namespace theseus::tests

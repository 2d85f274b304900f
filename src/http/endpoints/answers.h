#pragma once

#include <chrono>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "base/clock.h"
#include "base/id.h"
#include "http/problem.h"
#include "http/response.h"
#include "memory/memories.h"
#include "retrieval/recall.h"

namespace theseus::http {

/// An answer about one memory: its revision as ETag.
Response memory_response(int status, const memory::Memory& memory, const nlohmann::json& body);

/// The memory; `scrubbed_at` of an erased one is there, or null.
nlohmann::json memory_json(const memory::Memory& memory);

/// `{"memory", "seq"}`, the answer of a write of one memory.
Response written_response(const memory::Written& written);

/// 503 while the partition of a space is being loaded.
Problem loading_problem(const retrieval::Loading& loading);

/// A stored body as part of an answer: its JSON, null when there is none or it was erased, and a
/// string of what is stored when that is damaged and no JSON.
nlohmann::json body_json(const std::optional<std::string>& body);

/// Milliseconds with three digits behind the point, as `took_ms` shows them.
double milliseconds_of(std::chrono::nanoseconds time);

/// A value that may be absent: the id or time as text, or null.
nlohmann::json id_or_null(const std::optional<base::Id>& id);
nlohmann::json time_or_null(const std::optional<base::Time>& time);

}  // namespace theseus::http

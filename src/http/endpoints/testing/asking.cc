#include "http/endpoints/testing/asking.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/json.h"

namespace theseus::http::testing {

std::string Answered::header(std::string_view name) const {
  const auto place = std::find_if(headers.begin(), headers.end(),
                                  [name](const auto& header) { return header.first == name; });
  return place == headers.end() ? "" : place->second;
}

Answered Asking::ask(Method method, std::string target) {
  return answer_to({.method = method, .target = std::move(target)});
}

Answered Asking::ask(Method method, std::string target, const json& body, Headers headers) {
  headers.emplace_back("Content-Type", "application/json");
  return answer_to({.method = method,
                    .target = std::move(target),
                    .headers = std::move(headers),
                    .body = base::to_text(body)});
}

Answered Asking::answer_to(Request request) {
  if (!secret_.empty()) request.headers.emplace_back("Authorization", "Bearer " + secret_);
  Response response = data_.router().answer(std::move(request));
  auto parsed = std::make_shared<json>(json::parse(response.body, nullptr, false));
  json& body = *parsed;
  return {response.status, std::move(parsed), body, std::move(response.headers)};
}

std::string Asking::remember(const std::string& text) {
  return post(kHome, json{{"text", text}}).body["memory"]["id"];
}

std::vector<std::string> Asking::texts_of(const json& memories) {
  std::vector<std::string> texts;
  for (const json& memory : memories) texts.push_back(memory["text"]);
  return texts;
}

}  // namespace theseus::http::testing

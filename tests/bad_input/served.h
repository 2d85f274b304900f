#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "bad_input/bad_request.h"
#include "http/listener.h"
#include "support/http_client.h"
#include "support/served_data.h"

namespace theseus::tests {

/// A listening server over real data, with something in it to be spoiled.
class Served {
 public:
  static constexpr std::size_t kBodyBytes = 1024 * 1024;

  Served();

  std::uint16_t port() const { return listener_.port(); }
  ServedData& data() noexcept { return data_; }

  /// The bytes of the request, with everything that stands for something replaced.
  std::string wire_of(const BadRequest& request) const;
  std::string authorization(As as) const;

  /// Sends the bytes on a connection of their own; checks what comes back, that nothing changed and
  /// that the server still answers.
  void expect_refused(const std::string& wire, const Refusal& refusal);
  void expect_unharmed(const std::string& fold_before);

 private:
  std::string remember(const std::string& space, const std::string& text);
  nlohmann::json ask(const std::string& method, const std::string& target,
                     const std::string& body = "");
  std::string replaced(std::string text) const;

  ServedData data_;
  http::Listener listener_;
  std::map<As, std::string> keys_;
  std::map<std::string, std::string> stand_ins_;
};

}  // namespace theseus::tests

#include "load.h"

#include <chrono>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "cli/remote_connection.h"

namespace theseus::tests {

Load::Load(const Address& address, int writers, const std::string& name) {
  for (int i = 0; i < writers; ++i) {
    threads_.emplace_back(
        [this, address, own = name + "w" + std::to_string(i)] { write(address, own); });
  }
}

void Load::stop() {
  is_stopped_ = true;
  for (std::thread& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

void Load::write(const Address& address, const std::string& name) {
  const auto connection = cli::connect_to_url(address.url, address.key);
  for (int number = 0; !is_stopped_; ++number) {
    const std::string word = name + "n" + std::to_string(number);
    Attempt attempt{.text = "The harbour master wrote " + word, .token = word, .id = {}};
    remember(*connection, attempt);
    const bool is_acknowledged = !attempt.id.empty();
    const std::lock_guard lock(mutex_);
    attempts_.push_back(std::move(attempt));
    if (!is_acknowledged) return;
    ++acknowledged_;
  }
}

void Load::remember(cli::Connection& connection, Attempt& attempt) {
  try {
    while (!is_stopped_) {
      const http::Response response = connection.send(request_of(attempt));
      if (response.status == 201) {
        attempt.id = json_of(response).at("memory").at("id").get<std::string>();
        return;
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
  } catch (const base::Error&) {
    // The server was killed: what became of this one is what the test asks.
  }
}

}  // namespace theseus::tests

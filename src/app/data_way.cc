#include "app/data_way.h"

#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>
#include <string_view>
#include <thread>
#include <utility>

#include "base/bytes.h"
#include "base/error.h"
#include "base/json.h"
#include "base/random.h"
#include "cli/remote_connection.h"
#include "cli/server_socket.h"

namespace theseus::app {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

// Below the 60 s that clients wait for a call.
constexpr std::chrono::seconds kPatience{45};
constexpr milliseconds kFirstPause{20};
constexpr milliseconds kLongestPause{500};
// Of a server that cannot be reached; the folder needs no second try.
constexpr int kMostLosses = 6;
constexpr std::string_view kNewerFormat = "newer_format";

std::string problem_code(const http::Response& response) {
  if (response.status < 400) return "";
  const auto problem = base::parse_json(response.body);
  return problem && problem->is_object() ? problem->value("code", "") : "";
}

// Nothing of the request was carried out, and it may be in a moment: a server begins or ends, loads
// an index, or has its hands full.
bool is_worth_waiting(const std::string& code) {
  return code == "not_ready" || code == "loading" || code == "overloaded";
}

bool is_refusal(const std::string& code) {
  return code == kNewerFormat || code == "read_only";
}

void ensure_token(http::Request& request) {
  if (request.method == http::Method::get || request.find_header("Idempotency-Key")) return;
  request.headers.emplace_back("Idempotency-Key", "mcp-" + base::to_hex(base::random_bytes(16)));
}

}  // namespace

DataWay::DataWay(cli::Place place, const cli::Surroundings& surroundings, OpenFolder open_folder)
    : place_(std::move(place)),
      surroundings_(surroundings),
      open_folder_(std::move(open_folder)),
      is_elsewhere_(cli::find_url(place_, surroundings).has_value()),
      socket_(cli::data_folder_of(place_, surroundings) / cli::kServerSocketName) {}

DataWay::~DataWay() {
  if (leaving_.joinable()) leaving_.join();
}

http::Response DataWay::ask(http::Request request) {
  const auto end = Clock::now() + kPatience;
  milliseconds pause = kFirstPause;
  for (int losses = 0;;) {
    Asked asked = ask_once(request);
    if (asked.loss) {
      // The next try finds another way where there is one.
      if (++losses > kMostLosses) throw base::Error(*asked.loss);
      drop_idle();
    } else if (!is_worth_waiting(asked.code) || Clock::now() >= end) {
      return std::move(asked.response);
    }
    std::this_thread::sleep_for(pause);
    pause = std::min(pause * 2, kLongestPause);
  }
}

DataWay::Asked DataWay::ask_once(http::Request& request) {
  if (!is_elsewhere_ && !has_idle() && !is_served()) return ask_folder(request);
  take_folder();
  Asked asked = ask_server(request);
  // It is about to end. What opens the folder itself knows what to do about the newer format.
  if (!is_elsewhere_ && asked.code == kNewerFormat) return ask_folder(request);
  return asked;
}

DataWay::Asked DataWay::ask_server(http::Request& request) {
  ensure_token(request);
  std::unique_ptr<cli::Connection> connection = take_idle();
  if (!connection) {
    connection =
        is_elsewhere_ ? cli::connect(place_, surroundings_) : cli::connect_to_socket(socket_);
  }
  try {
    Asked asked = send(*connection, request);
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(connection));
    return asked;
  } catch (const base::Error& error) {
    return {.response = {}, .code = "", .loss = error};
  }
}

// One that was refused stays refused, though the data may have been taken back to where it can be
// used: opened anew it is judged anew, and the refusal of an open says what to do.
DataWay::Asked DataWay::ask_folder(const http::Request& request) {
  Asked asked = send(*ensure_folder(), request);
  if (!is_refusal(asked.code)) return asked;
  take_folder();
  asked = send(*ensure_folder(), request);
  if (is_refusal(asked.code)) take_folder();
  return asked;
}

DataWay::Asked DataWay::send(cli::Connection& connection, const http::Request& request) {
  Asked asked{.response = connection.send(request), .code = "", .loss = {}};
  asked.code = problem_code(asked.response);
  is_refused_ = is_refusal(asked.code);
  return asked;
}

void DataWay::look_around() {
  if (is_elsewhere_) return;
  if (!is_served()) return drop_idle();
  auto folder = take_folder();
  if (!folder) return;
  if (leaving_.joinable()) leaving_.join();
  // To close moves what the log holds into the database, which may take its time.
  leaving_ = std::thread([leaving = std::move(folder)]() mutable { leaving.reset(); });
}

void DataWay::close() {
  if (leaving_.joinable()) leaving_.join();
  take_folder();
  drop_idle();
}

bool DataWay::is_served() const {
  return !place_.direct && cli::is_answered(socket_);
}

bool DataWay::has_idle() {
  const std::lock_guard lock(mutex_);
  return !idle_.empty();
}

std::unique_ptr<cli::Connection> DataWay::take_idle() {
  const std::lock_guard lock(mutex_);
  if (idle_.empty()) return nullptr;
  std::unique_ptr<cli::Connection> connection = std::move(idle_.back());
  idle_.pop_back();
  return connection;
}

void DataWay::drop_idle() {
  const std::lock_guard lock(mutex_);
  idle_.clear();
}

std::shared_ptr<cli::Connection> DataWay::ensure_folder() {
  const std::lock_guard lock(mutex_);
  if (folder_) return folder_;
  is_refused_ = true;  // until it is open
  folder_ = open_folder_();
  is_refused_ = false;
  return folder_;
}

std::shared_ptr<cli::Connection> DataWay::take_folder() {
  const std::lock_guard lock(mutex_);
  return std::exchange(folder_, nullptr);
}

}  // namespace theseus::app

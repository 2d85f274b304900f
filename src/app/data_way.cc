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
#include "cli/server_socket.h"
#include "cli/socket_connection.h"

namespace theseus::app {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kLook{20};
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

// Nothing of the request was carried out, and it may be in a moment: a server begins or ends, or
// has its hands full.
bool is_worth_waiting(const std::string& code) {
  return code == "not_ready" || code == "overloaded";
}

bool is_refusal(const std::string& code) {
  return code == kNewerFormat || code == "read_only";
}

base::Error out_of_time() {
  return {base::ErrorKind::unavailable,
          "The data could not be reached in the time that a call has: they are still being opened, "
          "or their server does not answer. Nothing of this call was changed after that; call "
          "again in a moment."};
}

void wait(const base::Patience& patience, milliseconds time) {
  const auto end = std::min(patience.end, Clock::now() + time);
  while (Clock::now() < end && !patience.is_cancelled()) {
    std::this_thread::sleep_for(std::min<Clock::duration>(kLook, end - Clock::now()));
  }
}

// Nothing that is not under way is waited for.
template <class Future>
bool is_done_by(Clock::time_point end, const Future& future) {
  return !future.valid() || future.wait_until(end) == std::future_status::ready;
}

void ensure_token(http::Request& request) {
  if (request.method == http::Method::get || request.find_header("Idempotency-Key")) return;
  request.headers.emplace_back("Idempotency-Key", "mcp-" + base::to_hex(base::random_bytes(16)));
}

}  // namespace

DataWay::DataWay(cli::Place place, const cli::Surroundings& surroundings, OpenFolder open_folder,
                 const UpgradeNews* news)
    : place_(std::move(place)),
      surroundings_(surroundings),
      open_folder_(std::move(open_folder)),
      news_(news),
      is_elsewhere_(cli::find_url(place_, surroundings).has_value()),
      socket_(cli::data_folder_of(place_, surroundings) / cli::kServerSocketName) {}

http::Response DataWay::ask(http::Request request, const base::Patience& patience) {
  milliseconds pause = kFirstPause;
  for (int losses = 0;;) {
    if (patience.is_over()) throw out_of_time();
    Asked asked = ask_once(request, patience);
    if (asked.loss) {
      // The next try finds another way where there is one.
      if (++losses > kMostLosses || patience.is_over()) throw base::Error(*asked.loss);
      drop_idle();
    } else if (!is_worth_waiting(asked.code) || patience.end - Clock::now() < pause) {
      return std::move(asked.response);
    }
    wait(patience, pause);
    pause = std::min(pause * 2, kLongestPause);
  }
}

DataWay::Asked DataWay::ask_once(http::Request& request, const base::Patience& patience) {
  if (!is_elsewhere_ && !has_idle() && !is_served()) return ask_folder(request, patience);
  if (!is_elsewhere_) begin_leaving();
  Asked answer = ask_server(request, patience);
  // It is about to end. What opens the folder itself knows what to do about the newer format.
  if (!is_elsewhere_ && answer.code == kNewerFormat) return ask_folder(request, patience);
  return answer;
}

DataWay::Asked DataWay::ask_server(http::Request& request, const base::Patience& patience) {
  ensure_token(request);
  std::unique_ptr<cli::Connection> connection = take_idle();
  if (!connection) {
    connection =
        is_elsewhere_ ? cli::connect(place_, surroundings_) : cli::connect_to_socket(socket_);
  }
  try {
    Asked answer = asked(connection->send_within(request, patience));
    const std::lock_guard lock(mutex_);
    idle_.push_back(std::move(connection));
    return answer;
  } catch (const base::Error& error) {
    return {.response = {}, .code = "", .loss = error};
  }
}

// One that was refused stays refused, though the data may have been taken back to where it can be
// used: opened anew it is judged anew, and the refusal of an open says what to do.
DataWay::Asked DataWay::ask_folder(const http::Request& request, const base::Patience& patience) {
  Asked answer = ask_opened(request, patience);
  if (!is_refusal(answer.code)) return answer;
  take_folder();
  answer = ask_opened(request, patience);
  if (is_refusal(answer.code)) take_folder();
  return answer;
}

DataWay::Asked DataWay::ask_opened(const http::Request& request, const base::Patience& patience) {
  if (const auto folder = ensure_folder(patience)) return asked(folder->send(request));
  const auto problem = news_->find_problem();
  return {.response = http::problem_response(*problem, ""),
          .code = std::string(problem->code),
          .loss = {}};
}

DataWay::Asked DataWay::asked(http::Response response) {
  std::string code = problem_code(response);
  is_refused_ = is_refusal(code);
  return {.response = std::move(response), .code = std::move(code), .loss = {}};
}

void DataWay::look_around() {
  if (is_elsewhere_) return;
  if (is_served()) {
    begin_leaving();
  } else {
    drop_idle();
  }
}

bool DataWay::close(milliseconds limit) {
  const auto end = Clock::now() + limit;
  drop_idle();
  if (!is_done_by(end, opening_) || !is_done_by(end, leaving_)) return false;
  begin_leaving();
  return is_done_by(end, leaving_);
}

// One after the other: what is left while another is being left is left the next time.
void DataWay::begin_leaving() {
  const std::lock_guard lock(mutex_);
  if (!folder_ || !is_done_by(Clock::now(), leaving_)) return;
  // To close moves what the log holds into the database, which may take its time.
  leaving_ = std::async(std::launch::async,
                        [folder = std::exchange(folder_, nullptr)]() mutable { folder.reset(); });
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

std::shared_ptr<cli::Connection> DataWay::ensure_folder(const base::Patience& patience) {
  for (;;) {
    std::shared_future<void> opening;
    {
      const std::lock_guard lock(mutex_);
      if (folder_) return folder_;
      if (is_done_by(Clock::now(), opening_)) {
        opening_ = std::async(std::launch::async, [this] { open(); }).share();
      }
      opening = opening_;
    }
    while (!is_done_by(Clock::now() + kLook, opening)) {
      if (patience.is_over()) throw out_of_time();
      if (news_ != nullptr && news_->find_problem()) return nullptr;
    }
    opening.get();  // throws what the opening threw
  }
}

void DataWay::open() {
  is_refused_ = true;  // until it is open
  std::shared_ptr<cli::Connection> folder = open_folder_();
  const std::lock_guard lock(mutex_);
  folder_ = std::move(folder);
  is_refused_ = false;
}

std::shared_ptr<cli::Connection> DataWay::take_folder() {
  const std::lock_guard lock(mutex_);
  return std::exchange(folder_, nullptr);
}

}  // namespace theseus::app

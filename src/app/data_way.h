#pragma once

#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/upgrade_news.h"
#include "base/error.h"
#include "base/patience.h"
#include "cli/connection.h"
#include "cli/place.h"
#include "cli/surroundings.h"

namespace theseus::app {

/// The way to the data for a process that outlives servers: to the address that is meant, else
/// through the server that listens in the data folder, else by the folder itself. Nothing is opened
/// before the first request, and each request goes the way that is there by then. Thread-safe.
class DataWay {
 public:
  using OpenFolder = std::function<std::unique_ptr<cli::Connection>()>;

  /// `place` and `surroundings` say which folder or address; the folder is opened by `open_folder`,
  /// which throws base::Error where that must not or cannot be done.
  /// While that upgrades the data, `news` answers: that is the caller's to wait for.
  DataWay(cli::Place place, const cli::Surroundings& surroundings, OpenFolder open_folder,
          const UpgradeNews* news = nullptr);
  DataWay(const DataWay&) = delete;
  DataWay& operator=(const DataWay&) = delete;

  /// Answers a request. A write goes to a server with an Idempotency-Key, so that one whose answer
  /// was lost with the server is asked for again on the next way without being carried out twice.
  /// What is not ready is waited for while the patience lasts, but for an index that loads: that is
  /// the caller's to wait for. Throws base::Error where there is no way to the data, with what to
  /// do, and where the patience ends.
  http::Response ask(http::Request request, const base::Patience& patience);

  /// Leaves the folder where a server has begun in it, so that only one process keeps its indexes.
  /// Does not wait for that.
  void look_around();

  /// Leaves everything that is open: where a folder was, its instance has ended. Requests open
  /// anew. False where that takes longer than `limit`, since another process is in the middle of a
  /// write; it then goes on beside.
  bool close(std::chrono::milliseconds limit);

  /// Whether the last answer of the data itself was that this program may not read, or not write.
  bool is_refused() const noexcept { return is_refused_; }

 private:
  struct Asked {
    http::Response response;
    std::string code;                 ///< of the problem that it is, if it is one
    std::optional<base::Error> loss;  ///< of the server, in the place of a response
  };

  Asked ask_once(http::Request& request, const base::Patience& patience);
  Asked ask_server(http::Request& request, const base::Patience& patience);
  Asked ask_folder(const http::Request& request, const base::Patience& patience);
  Asked ask_opened(const http::Request& request, const base::Patience& patience);
  Asked asked(http::Response response);
  bool is_served() const;
  bool has_idle();
  std::unique_ptr<cli::Connection> take_idle();
  void drop_idle();
  // Shared, since requests run on it on several threads; the last of them closes the folder. Null
  // while the opening upgrades the data.
  std::shared_ptr<cli::Connection> ensure_folder(const base::Patience& patience);
  std::shared_ptr<cli::Connection> take_folder();
  void open();
  void begin_leaving();

  const cli::Place place_;
  const cli::Surroundings& surroundings_;
  const OpenFolder open_folder_;
  const UpgradeNews* const news_;  // null where no opening upgrades
  const bool is_elsewhere_;
  const std::filesystem::path socket_;
  std::atomic<bool> is_refused_ = false;
  std::mutex mutex_;
  std::vector<std::unique_ptr<cli::Connection>> idle_;  // to the server, each for one request
  std::shared_ptr<cli::Connection> folder_;
  // Neither is waited for under the mutex: to open may load a model and recover a log, to close
  // waits for whoever writes.
  std::shared_future<void> opening_;
  std::future<void> leaving_;
};

}  // namespace theseus::app

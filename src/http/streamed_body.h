#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "http/body_writer.h"

namespace theseus::http {

/// The body of one streamed answer on its way from the worker that writes it to the io thread that
/// sends it. Holds no more than kMostUnsentBytes and one piece. Thread-safe.
class StreamedBody final : public BodyWriter {
 public:
  static constexpr std::size_t kMostUnsentBytes = std::size_t{256} * 1024;

  enum class Framing { chunked, until_close };
  enum class End { open, whole, broken };

  struct Portion {
    std::string bytes;
    End end = End::open;  ///< what stands behind these bytes
  };

  /// `announce` is called on the writing thread when there is something new to take.
  StreamedBody(Framing framing, std::string head, std::function<void()> announce);

  bool write(std::string_view piece) override;
  bool has_begun() const override;
  bool has_client() const override;
  /// Ends the body, broken where there is no last piece; announces nothing. False when nothing has
  /// been written: then nothing ever is.
  bool finish(const std::optional<std::string>& last_piece);

  /// All that is to be sent now, framed; the writer may go on.
  Portion take();
  /// Adds a piece without waiting or announcing.
  void add(std::string_view piece);
  /// Nobody listens any more.
  void abandon();

 private:
  void append(std::string_view piece);

  const Framing framing_;
  const std::function<void()> announce_;
  mutable std::mutex mutex_;
  std::condition_variable taken_;
  std::string head_;
  std::string unsent_;
  End end_ = End::open;
  bool has_begun_ = false;
  bool is_finished_ = false;
  bool has_client_ = true;
  bool announced_ = false;
};

}  // namespace theseus::http

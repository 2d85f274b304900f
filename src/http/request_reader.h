#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "http/header_scan.h"
#include "http/problem.h"
#include "http/request.h"

namespace theseus::http {

/// Makes requests of the bytes of one connection, one after the other, without touching a socket.
/// Stricter than the standard asks wherever two programs could see different messages in the same
/// bytes.
class RequestReader {
 public:
  enum class Progress {
    nothing,  ///< no byte of a request has come
    header,   ///< inside the header block
    head,     ///< the header block is whole; `take` again for the body
    body,     ///< inside the body
    whole,    ///< the request is whole
    refused,  ///< it will never be one, see problem()
  };

  struct Limits {
    std::size_t header_bytes = 0;
    std::size_t body_bytes = 0;
  };

  explicit RequestReader(Limits limits);
  ~RequestReader();

  /// Reads on in what is not yet taken and returns how much of it was; whoever calls keeps the rest
  /// and gives it again with what comes behind it. Stops at the head and at the end of a request.
  std::size_t take(std::string_view bytes);

  Progress progress() const noexcept { return progress_; }
  const Problem& problem() const noexcept { return problem_; }

  /// As far as it was understood: without a body before it is whole.
  const Request& request() const noexcept { return request_; }
  /// Of a request whose head is known.
  bool is_http_1_0() const noexcept { return http_1_0_; }
  bool keeps_alive() const noexcept { return keep_alive_; }
  /// Of a body that has begun or is whole: the length that its head names, else what has come.
  std::size_t body_bytes() const;

  /// Gives the whole request away and begins the next.
  Request finish();

 private:
  struct Parser;

  std::size_t take_header(std::string_view bytes);
  void read_head(std::string_view block);
  void copy_head();
  std::size_t take_body(std::string_view bytes);
  void refuse(Problem problem);
  void refuse_malformed(std::string_view what);

  Limits limits_;
  HeaderScan scan_;
  std::unique_ptr<Parser> parser_;
  Request request_;
  Problem problem_;
  Progress progress_ = Progress::nothing;
  bool http_1_0_ = false;
  bool keep_alive_ = false;
};

}  // namespace theseus::http

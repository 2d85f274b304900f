#include "http/request_reader.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <string>
#include <utility>

namespace theseus::http {
namespace {

namespace beast = boost::beast::http;

std::string_view view_of(boost::beast::string_view text) {
  return {text.data(), text.size()};
}

Method method_of(beast::verb verb) {
  switch (verb) {
    case beast::verb::get:
      return Method::get;
    case beast::verb::head:
      return Method::head;
    case beast::verb::post:
      return Method::post;
    case beast::verb::put:
      return Method::put;
    case beast::verb::patch:
      return Method::patch;
    case beast::verb::delete_:
      return Method::del;
    default:
      return Method::other;
  }
}

Problem header_too_large(std::size_t limit) {
  return Problem{
      .status = 431,
      .code = "header_too_large",
      .detail = "The header of the request has more than " + std::to_string(limit) + " bytes."};
}

Problem body_too_large(std::size_t limit) {
  return Problem{
      .status = 413,
      .code = "too_large",
      .detail = "The body of the request has more than " + std::to_string(limit) + " bytes."};
}

/// What is ambiguous in the framing although the parser takes it; empty when nothing is.
std::string_view fault_of_framing(const beast::fields& fields, unsigned version) {
  const auto lengths = fields.count(beast::field::content_length);
  if (lengths > 1 || fields[beast::field::content_length].find(',') != std::string_view::npos) {
    return "Content-Length is given twice";
  }
  if (fields.count(beast::field::transfer_encoding) == 0) return "";
  if (version < 11) return "Transfer-Encoding stands in a request of HTTP/1.0";
  if (!same_name(view_of(fields[beast::field::transfer_encoding]), "chunked")) {
    return "only chunked is known as Transfer-Encoding";
  }
  return "";
}

}  // namespace

struct RequestReader::Parser : beast::request_parser<beast::string_body> {};

RequestReader::RequestReader(Limits limits) : limits_(limits), scan_(limits.header_bytes) {
  request_.method = Method::other;
}

RequestReader::~RequestReader() = default;

std::size_t RequestReader::take(std::string_view bytes) {
  switch (progress_) {
    case Progress::nothing:
    case Progress::header:
      return take_header(bytes);
    case Progress::head:
    case Progress::body:
      return take_body(bytes);
    case Progress::whole:
    case Progress::refused:
      break;
  }
  return 0;
}

std::size_t RequestReader::take_header(std::string_view bytes) {
  // Empty lines before a request are to be skipped (RFC 9112, 2.2).
  std::size_t skipped = 0;
  while (progress_ == Progress::nothing && bytes.substr(skipped).starts_with("\r\n")) skipped += 2;
  bytes.remove_prefix(skipped);
  if (bytes.empty() || (progress_ == Progress::nothing && bytes == "\r")) return skipped;

  progress_ = Progress::header;
  switch (scan_.scan(bytes)) {
    case HeaderScan::Verdict::more:
      return skipped;
    case HeaderScan::Verdict::malformed:
      refuse_malformed(scan_.fault());
      return skipped;
    case HeaderScan::Verdict::too_long:
      refuse(header_too_large(limits_.header_bytes));
      return skipped;
    case HeaderScan::Verdict::complete:
      break;
  }
  read_head(bytes.substr(0, scan_.length()));
  return skipped + scan_.length();
}

void RequestReader::read_head(std::string_view block) {
  parser_ = std::make_unique<Parser>();
  parser_->eager(true);
  // The scan has held the block to our own limit.
  parser_->header_limit(static_cast<std::uint32_t>(limits_.header_bytes) + 1);
  parser_->body_limit(limits_.body_bytes);
  boost::system::error_code error;
  parser_->put(boost::asio::buffer(block.data(), block.size()), error);
  copy_head();
  if (error == beast::error::body_limit) return refuse(body_too_large(limits_.body_bytes));
  if (error || !parser_->is_header_done()) return refuse_malformed(error.message());
  const auto fault = fault_of_framing(parser_->get(), parser_->get().version());
  if (!fault.empty()) return refuse_malformed(fault);
  http_1_0_ = parser_->get().version() < 11;
  keep_alive_ = parser_->keep_alive();
  progress_ = Progress::head;
}

/// Before the body, so that fields behind a chunked body never count as header.
void RequestReader::copy_head() {
  const auto& message = parser_->get();
  request_.method = method_of(message.method());
  request_.target = view_of(message.target());
  for (const auto& field : message) {
    request_.headers.emplace_back(view_of(field.name_string()), view_of(field.value()));
  }
}

std::size_t RequestReader::take_body(std::string_view bytes) {
  progress_ = Progress::body;
  boost::system::error_code error;
  std::size_t taken = 0;
  if (!parser_->is_done() && !bytes.empty()) {
    taken = parser_->put(boost::asio::buffer(bytes.data(), bytes.size()), error);
  }
  if (error == beast::error::body_limit) {
    refuse(body_too_large(limits_.body_bytes));
  } else if (error && error != beast::error::need_more) {
    refuse_malformed(error.message());
  } else if (parser_->is_done()) {
    request_.body = std::move(parser_->get().body());
    progress_ = Progress::whole;
  } else if (bytes.size() - taken > limits_.header_bytes) {
    // What the parser leaves lying is the header of a chunk, or fields behind the last one.
    refuse(header_too_large(limits_.header_bytes));
  }
  return taken;
}

std::size_t RequestReader::body_bytes() const {
  if (progress_ == Progress::whole) return request_.body.size();
  if (progress_ != Progress::head && progress_ != Progress::body) return 0;
  const auto named = parser_->content_length();
  return named ? static_cast<std::size_t>(*named) : parser_->get().body().size();
}

Request RequestReader::finish() {
  Request request = std::exchange(request_, Request{.method = Method::other});
  parser_.reset();
  scan_.reset();
  progress_ = Progress::nothing;
  return request;
}

void RequestReader::refuse(Problem problem) {
  problem_ = std::move(problem);
  progress_ = Progress::refused;
}

void RequestReader::refuse_malformed(std::string_view what) {
  refuse(Problem{.status = 400,
                 .code = "malformed_request",
                 .detail = "This is not a request of HTTP/1.1: " + std::string(what) + "."});
}

}  // namespace theseus::http

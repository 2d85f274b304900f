#include "scrub/search_wire.h"

#include <cstring>
#include <vector>

namespace theseus::scrub {
namespace {

constexpr std::string_view kLast = "whole";

class Writer {
 public:
  void number(std::uint64_t value) {
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
  }
  void text(std::string_view value) {
    number(value.size());
    bytes_.append(value);
  }
  void texts(const std::vector<std::string>& values) {
    number(values.size());
    for (const std::string& value : values) text(value);
  }
  void place(const std::optional<Place>& place) {
    number(place ? 1 : 0);
    if (!place) return;
    text(place->file);
    number(place->page);
  }
  std::string finish() {
    text(kLast);
    return std::move(bytes_);
  }

 private:
  std::string bytes_;
};

class Reader {
 public:
  explicit Reader(std::string_view bytes) : left_(bytes) {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    const std::string_view bytes = take(sizeof value);
    if (is_whole_) std::memcpy(&value, bytes.data(), sizeof value);
    return value;
  }
  std::string text() { return std::string(take(number())); }
  std::vector<std::string> texts() {
    std::vector<std::string> values;
    for (std::uint64_t left = number(); left > 0 && is_whole_; --left) values.push_back(text());
    return values;
  }
  std::optional<Place> place() {
    if (number() == 0) return std::nullopt;
    std::string file = text();
    return Place{.file = std::move(file), .page = static_cast<std::uint32_t>(number())};
  }
  bool finish() { return text() == kLast && is_whole_ && left_.empty(); }
  bool is_whole() const noexcept { return is_whole_; }

 private:
  std::string_view take(std::uint64_t size) {
    if (size > left_.size()) {
      is_whole_ = false;
      return {};
    }
    const std::string_view taken = left_.substr(0, static_cast<std::size_t>(size));
    left_.remove_prefix(taken.size());
    return taken;
  }

  std::string_view left_;
  bool is_whole_ = true;
};

}  // namespace

std::string write_order(const SearchOrder& order) {
  Writer writer;
  writer.text(order.folder);
  writer.text(order.database);
  writer.texts(order.left_out);
  writer.number(order.groups.size());
  for (const auto& group : order.groups) writer.texts(group);
  return writer.finish();
}

std::optional<SearchOrder> parse_order(std::string_view bytes) {
  Reader reader(bytes);
  SearchOrder order;
  order.folder = reader.text();
  order.database = reader.text();
  order.left_out = reader.texts();
  for (std::uint64_t left = reader.number(); left > 0 && reader.is_whole(); --left) {
    order.groups.push_back(reader.texts());
  }
  return reader.finish() ? std::optional(std::move(order)) : std::nullopt;
}

std::string write_end(const SearchEnd& end) {
  Writer writer;
  writer.text(end.failure);
  writer.number(end.searched_bytes);
  writer.number(end.findings.size());
  for (const Finding& finding : end.findings) {
    writer.place(finding.in_database);
    writer.place(finding.elsewhere);
  }
  return writer.finish();
}

std::optional<SearchEnd> parse_end(std::string_view bytes) {
  Reader reader(bytes);
  SearchEnd end;
  end.failure = reader.text();
  end.searched_bytes = reader.number();
  for (std::uint64_t left = reader.number(); left > 0 && reader.is_whole(); --left) {
    Finding finding;
    finding.in_database = reader.place();
    finding.elsewhere = reader.place();
    end.findings.push_back(std::move(finding));
  }
  return reader.finish() ? std::optional(std::move(end)) : std::nullopt;
}

}  // namespace theseus::scrub

#include "forms/body_form.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "forms/canonical_number.h"

namespace theseus::forms {
namespace {

/// An object or an array that is open.
struct Frame {
  Tag tag;
  std::size_t count_place;
  std::size_t first_member;  ///< of an object
  std::size_t count = 0;
};

/// One member of an object, by places in the bytes: name and value from `begin` to `end`.
struct Member {
  std::size_t begin;
  std::size_t name;
  std::size_t value;
  std::size_t end;
};

/// Told of one body by the parser, in the order of its text. Neither of them calls itself, so that
/// deep nesting costs memory and no stack.
class Listener {
 public:
  explicit Listener(ByteWriter& writer) : writer_(writer) {}

  const std::string& fault() const noexcept { return fault_; }

  // The names of these are the parser's; each says whether to go on.
  bool null() { return put(Tag::nothing); }
  bool boolean(bool yes) { return put(yes ? Tag::yes : Tag::no); }
  bool number_integer(std::int64_t number) { return put_number(std::to_string(number)); }
  bool number_unsigned(std::uint64_t number) { return put_number(std::to_string(number)); }
  bool number_float(double, const std::string& written) { return put_number(written); }
  bool string(const std::string& text);
  bool binary(const std::vector<std::uint8_t>&) { return refuse("is not JSON"); }
  bool start_array(std::size_t) { return open(Tag::array); }
  bool end_array() { return close(); }
  bool start_object(std::size_t) { return open(Tag::object); }
  bool key(const std::string& name);
  bool end_object();
  template <class Exception>
  bool parse_error(std::size_t place, const std::string&, const Exception&) {
    return refuse("is not JSON in UTF-8 (byte " + std::to_string(place) + ")");
  }

 private:
  bool begin_value();
  bool put(Tag tag);
  bool put_number(const std::string& written);
  bool open(Tag tag);
  bool close();
  void end_member();
  void reorder(const std::vector<Member>& members);
  std::string_view name_of(const Member& member) const {
    return writer_.between(member.name, member.value);
  }
  bool refuse(std::string fault) {
    fault_ = std::move(fault);
    return false;
  }

  ByteWriter& writer_;
  std::vector<Frame> frames_;
  std::vector<Member> members_;  // of all objects that are open, the innermost last
  std::string fault_;
};

bool Listener::begin_value() {
  if (frames_.empty()) return refuse("is not a JSON object");
  if (frames_.back().tag == Tag::array) ++frames_.back().count;
  return true;
}

bool Listener::put(Tag tag) {
  if (!begin_value()) return false;
  writer_.put(tag);
  return true;
}

bool Listener::put_number(const std::string& written) {
  const auto number = canonical_number(written);
  if (!number) return refuse("has a number whose power of ten is beyond all use");
  if (!begin_value()) return false;
  writer_.put(Tag::number, *number);
  return true;
}

bool Listener::string(const std::string& text) {
  if (!begin_value()) return false;
  writer_.put(Tag::text, text);
  return true;
}

bool Listener::open(Tag tag) {
  const bool is_body = frames_.empty() && tag == Tag::object;
  if (!is_body && !begin_value()) return false;
  writer_.put(tag);
  frames_.push_back(
      {.tag = tag, .count_place = writer_.reserve_size(), .first_member = members_.size()});
  return true;
}

bool Listener::close() {
  writer_.set_size(frames_.back().count_place, frames_.back().count);
  frames_.pop_back();
  return true;
}

bool Listener::key(const std::string& name) {
  end_member();
  ++frames_.back().count;
  const std::size_t begin = writer_.place();
  writer_.put(base::bytes_of(name));
  const std::size_t end = writer_.place();
  members_.push_back({.begin = begin, .name = end - name.size(), .value = end, .end = end});
  return true;
}

/// What was put last was the value of the newest member, if there is one.
void Listener::end_member() {
  if (members_.size() > frames_.back().first_member) members_.back().end = writer_.place();
}

bool Listener::end_object() {
  end_member();
  const auto first = members_.begin() + static_cast<std::ptrdiff_t>(frames_.back().first_member);
  std::vector<Member> members(first, members_.end());
  members_.erase(first, members_.end());
  const auto is_before = [this](const Member& a, const Member& b) {
    return name_of(a) < name_of(b);
  };
  // As this program writes them they are in order.
  const bool is_ordered = std::is_sorted(members.begin(), members.end(), is_before);
  if (!is_ordered) std::sort(members.begin(), members.end(), is_before);
  const auto has_same_name = [this](const Member& a, const Member& b) {
    return name_of(a) == name_of(b);
  };
  if (std::adjacent_find(members.begin(), members.end(), has_same_name) != members.end()) {
    return refuse("gives a name twice in one object");
  }
  if (!is_ordered) reorder(members);
  return close();
}

void Listener::reorder(const std::vector<Member>& members) {
  std::string ordered;
  std::size_t begin = writer_.place();
  for (const Member& member : members) {
    ordered += writer_.between(member.begin, member.end);
    begin = std::min(begin, member.begin);
  }
  writer_.overwrite(begin, base::bytes_of(ordered));
}

}  // namespace

std::string put_body(ByteWriter& writer, std::string_view body) {
  Listener listener(writer);
  nlohmann::json::sax_parse(body, &listener);
  return listener.fault();
}

}  // namespace theseus::forms

#include "mcp/stdio/handover.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <nlohmann/json.hpp>
#include <utility>

#include "base/json.h"
#include "mcp/base64.h"

namespace theseus::mcp {
namespace {

using base::Refusal;
using base::Unexpected;
using nlohmann::json;

constexpr int kSeals = F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL;

Unexpected<Refusal> refuse(std::string reason) {
  return Unexpected(Refusal{"The handover of " + std::string(kHandoverVariable) +
                            " cannot be taken up: " + std::move(reason) + "."});
}

// Member by member: a later release adds fields, and one that is passed over must not be a fault.
std::optional<std::int64_t> find_integer(const json& object, const char* name) {
  const auto place = object.find(name);
  if (place == object.end() || !place->is_number_integer()) return std::nullopt;
  return place->get<std::int64_t>();
}

base::Result<json> parse_known_form(std::string_view text) {
  auto parsed = base::parse_json(text);
  if (!parsed) return refuse(parsed.error().message);
  if (!parsed->is_object()) return refuse("it is no JSON object");
  const auto oldest_reader = find_integer(*parsed, "oldest_reader");
  if (!find_integer(*parsed, "form") || !oldest_reader) return refuse("it does not say its form");
  if (*oldest_reader > kHandoverForm) {
    return refuse("only a program that knows form " + std::to_string(*oldest_reader) +
                  " may read it, and this one knows form " + std::to_string(kHandoverForm));
  }
  return parsed;
}

bool write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(descriptor, text.data(), text.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

// By place, whatever its reader or writer has moved the descriptor to.
std::string content_of(int descriptor, std::size_t size) {
  std::string content(size, '\0');
  std::size_t read = 0;
  while (read < size) {
    const ssize_t count =
        ::pread(descriptor, content.data() + read, size - read, static_cast<off_t>(read));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    read += static_cast<std::size_t>(count);
  }
  content.resize(read);
  return content;
}

}  // namespace

std::string handover_text(const Continuation& continuation, std::string_view release,
                          std::int64_t process) {
  json handover{{"form", kHandoverForm},
                {"oldest_reader", kHandoverForm},
                {"release", release},
                {"process", process},
                {"revision", nullptr},
                {"unread", to_base64(continuation.unread)},
                {"skips_line", continuation.skips_line}};
  if (continuation.negotiated) handover["revision"] = name_of(*continuation.negotiated);
  if (auto client = base::parse_json(continuation.initialize)) {
    handover["initialize"] = std::move(*client);
  }
  return base::to_text(handover);
}

base::Result<Continuation> parse_handover(std::string_view text, std::int64_t process) {
  const auto handover = parse_known_form(text);
  if (!handover) return Unexpected(handover.error());
  if (find_integer(*handover, "process") != process) return refuse("it is for another process");
  const auto unread = handover->find("unread");
  if (unread == handover->end() || !unread->is_string()) return refuse("it has no unread bytes");
  auto bytes = from_base64(unread->get_ref<const std::string&>());
  if (!bytes) return refuse("its unread bytes are damaged");
  Continuation continuation{.negotiated = {}, .unread = std::move(*bytes)};
  // A revision that this release does not serve is none: its client is then answered as one whose
  // handshake nobody has seen.
  const auto revision = handover->find("revision");
  if (revision != handover->end() && revision->is_string()) {
    continuation.negotiated = find_revision(revision->get_ref<const std::string&>());
  }
  const auto client = handover->find("initialize");
  if (client != handover->end() && client->is_object()) {
    continuation.initialize = base::to_text(*client);
  }
  const auto skips = handover->find("skips_line");
  continuation.skips_line = skips != handover->end() && *skips == json(true);
  return continuation;
}

std::optional<Refusal> find_handover_fault(std::string_view text) {
  const auto handover = parse_known_form(text);
  if (handover) return std::nullopt;
  return handover.error();
}

int make_memory_file(std::string_view text) {
  const int descriptor = ::memfd_create("theseus-mcp-handover", MFD_ALLOW_SEALING);
  if (descriptor < 0) return -1;
  if (write_all(descriptor, text) && ::fcntl(descriptor, F_ADD_SEALS, kSeals) == 0) {
    return descriptor;
  }
  const int error = errno;
  ::close(descriptor);
  errno = error;
  return -1;
}

base::Result<std::string> take_memory_file(const std::string& name) {
  int descriptor = -1;
  const char* const end = name.data() + name.size();
  const auto parsed = std::from_chars(name.data(), end, descriptor);
  const bool is_number = parsed.ec == std::errc() && parsed.ptr == end && descriptor > 2;
  // Only a memory file has seals: whatever else stands behind the number is somebody else's. The
  // kernel may have added seals of its own.
  const int seals = is_number ? ::fcntl(descriptor, F_GET_SEALS) : -1;
  if (seals < 0 || (seals & kSeals) != kSeals) return refuse("it names no memory file");
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) return refuse("its size cannot be read");
  std::string content = content_of(descriptor, static_cast<std::size_t>(status.st_size));
  ::close(descriptor);
  return content;
}

}  // namespace theseus::mcp

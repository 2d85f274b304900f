#pragma once

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>

namespace theseus::tests {

/// Sets of kinds of file calls, joined by `|`.
namespace calls {
using Set = unsigned;
inline constexpr Set open = 1;    ///< of a file that is there
inline constexpr Set create = 2;  ///< of a file or a folder, and a link
inline constexpr Set read = 4;
inline constexpr Set rewrite = 8;  ///< a write within the file's size
inline constexpr Set append = 16;  ///< a write that makes the file longer
inline constexpr Set resize = 32;
inline constexpr Set sync = 64;
inline constexpr Set rename = 128;
inline constexpr Set remove = 256;

inline constexpr Set need_space = create | append;
inline constexpr Set change = create | rewrite | append | resize | sync | rename | remove;
inline constexpr Set all = change | open | read;
}  // namespace calls

enum class Lasting { once, from_then_on };

/// What fails, and how.
struct Fault {
  calls::Set calls = calls::change;
  int at = 1;  ///< the first call that fails, counted from 1 when the fault is armed; 0: none does
  int error = EIO;
  Lasting lasting = Lasting::once;
  /// A write that fails writes so many bytes and says so, instead of giving the error.
  std::optional<std::size_t> short_write_bytes = std::nullopt;
};

struct ArmedFault;

/// Makes calls of this process on files below a folder fail, in every thread and library, until it
/// goes. Files that were opened before count too; what is mapped into memory does not. Several may
/// be armed at once; a call is counted by each of them, and the first that strikes decides.
class InjectedFault {
 public:
  InjectedFault(const std::filesystem::path& folder, const Fault& fault);
  ~InjectedFault();
  InjectedFault(const InjectedFault&) = delete;
  InjectedFault& operator=(const InjectedFault&) = delete;

  /// Calls of the kinds so far: with `at = 0`, in how many places a piece of work can fail.
  int calls_seen() const;
  bool has_struck() const;

 private:
  std::unique_ptr<ArmedFault> armed_;
};

}  // namespace theseus::tests

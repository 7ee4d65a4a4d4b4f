#pragma once

#include <cstdint>
#include <expected>
#include <string>
#include <utility>

namespace voortgang {

// Something outside the input went wrong: a disk, a permission, a missing program. What is wrong *in* the
// input is a Problem (diag/problem.h), never a Failure.
enum class FailureKind : std::uint8_t {
  kMissing,
  kNotAFile,    // to the system: a folder where a file should be, and the like
  kNotRegular,  // to us: a device or another thing where we would write a file
  kNotAFolder,
  kPermission,
  kTooLarge,
  kTooDeep,  // in folders in folders, or through links that go round
  kChanged,  // while it was read
  kForeign,  // something that is not ours stands there
  kMount,    // another disk is there, within what has to move
  kBusy,     // it is a mount point, or in use
  kHeld,     // another run has the lock; the reason is the number of its process, or empty
  kPutAway,  // what stood there stands at `path` for now; the next run puts it back
  kStopped,  // somebody asked the program to stop
  kOther
};

// Reasons of our own; diag/system_woorden.cc has each in Dutch.
namespace reasons {
inline constexpr const char* kStopped = "stopped";
inline constexpr const char* kUnreadable = "cannot be read";
inline constexpr const char* kNoFiles = "no files";
inline constexpr const char* kNotOurs = "not made by this program";
inline constexpr const char* kChanged = "changed while it was read";
inline constexpr const char* kNotAsWritten = "is not what was written";
inline constexpr const char* kNotAsMade = "not as it was made";
}  // namespace reasons

struct Failure {
  FailureKind kind = FailureKind::kOther;
  std::string path;
  std::string reason;  // the system's words, or one of ours

  [[nodiscard]] std::string what() const { return path + ": " + reason; }
};

template <class T>
using Result = std::expected<T, Failure>;

// Something stands there that we did not make.
[[nodiscard]] inline std::unexpected<Failure> not_ours(std::string path) {
  return std::unexpected(Failure{FailureKind::kForeign, std::move(path), reasons::kNotOurs});
}

}  // namespace voortgang

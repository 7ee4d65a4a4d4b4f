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

struct Failure {
  FailureKind kind = FailureKind::kOther;
  std::string path;
  std::string reason;  // the system's words

  [[nodiscard]] std::string what() const { return path + ": " + reason; }
};

template <class T>
using Result = std::expected<T, Failure>;

// Something stands there that we did not make.
[[nodiscard]] inline std::unexpected<Failure> not_ours(std::string path) {
  return std::unexpected(Failure{FailureKind::kForeign, std::move(path), "not made by this program"});
}

}  // namespace voortgang

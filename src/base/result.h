#pragma once

#include <cstdint>
#include <expected>
#include <string>

namespace voortgang {

// Something outside the input went wrong: a disk, a permission, a missing program. What is wrong *in* the
// input is a Problem (diag/problem.h), never a Failure.
enum class FailureKind : std::uint8_t {
  kMissing,
  kNotAFile,
  kPermission,
  kTooLarge,
  kChanged,  // while it was read
  kForeign,  // something that is not ours stands there
  kBusy,     // somebody else is at work there, or it is a mount point
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

}  // namespace voortgang

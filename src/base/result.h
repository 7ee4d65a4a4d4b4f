#pragma once

#include <expected>
#include <string>

namespace voortgang {

// Something outside the input went wrong: a disk, a permission, a missing program. What is wrong *in* the
// input is a Problem (diag/problem.h), never a Failure.
struct Failure {
  std::string what;  // a full sentence, in the reader's language where the caller knows it
};

template <class T>
using Result = std::expected<T, Failure>;

}  // namespace voortgang

#pragma once

#include <string>

#include "base/result.h"

namespace voortgang {

// What the system says of a call that failed.
[[nodiscard]] std::unexpected<Failure> disk_failure(const std::string& path, int error);

// An open file of the system, closed when this ends.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() { [[maybe_unused]] const bool closed = close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] int number() const { return number_; }
  // Closes now: the last chance of a file system to say that a write did not succeed.
  [[nodiscard]] bool close();

 private:
  int number_;
};

}  // namespace voortgang

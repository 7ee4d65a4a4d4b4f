#pragma once

#include <atomic>

#include "base/program.h"

namespace voortgang {

// The programs of this machine (Linux). When `stop` becomes true, a program that runs is ended, and that is a
// Failure of kind kStopped.
class DiskPrograms final : public Programs {
 public:
  explicit DiskPrograms(const std::atomic<bool>* stop = nullptr) : stop_(stop) {}

  [[nodiscard]] Result<ProgramEnd> run(const ProgramCall& call,
                                       const std::function<void(std::string_view)>& take_output) override;

 private:
  const std::atomic<bool>* stop_;
};

}  // namespace voortgang

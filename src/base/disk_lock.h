#pragma once

#include <atomic>
#include <memory>
#include <string>

#include "base/file_system.h"

namespace voortgang {

// FileSystem::lock on the real disk: flock(2), which the kernel ends with the process. Its first line is
// "pid N".
[[nodiscard]] Result<std::unique_ptr<FileLock>> lock_on_disk(const std::string& path, unsigned milliseconds,
                                                             const std::atomic<bool>* stop);

}  // namespace voortgang

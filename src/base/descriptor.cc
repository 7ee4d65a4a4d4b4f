#include "base/descriptor.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace voortgang {
namespace {

FailureKind failure_of(int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return FailureKind::kMissing;
    case EISDIR:
    case EINVAL:
    case ENXIO:
    case ELOOP:
      return FailureKind::kNotAFile;
    case EACCES:
    case EPERM:
    case EROFS:
      return FailureKind::kPermission;
    case EFBIG:
      return FailureKind::kTooLarge;
    case EBUSY:
      return FailureKind::kBusy;
    default:
      return FailureKind::kOther;
  }
}

}  // namespace

std::unexpected<Failure> disk_failure(const std::string& path, int error) {
  return std::unexpected(Failure{failure_of(error), path, std::generic_category().message(error)});
}

bool Descriptor::close() {
  if (number_ < 0) return true;
  const int number = number_;
  number_ = -1;
  return ::close(number) == 0;
}

}  // namespace voortgang

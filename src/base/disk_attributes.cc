#include "base/disk_attributes.h"

#include <sys/xattr.h>

#include <cerrno>
#include <string_view>

#include "base/descriptor.h"
#include "base/text.h"

namespace voortgang {
namespace {

bool is_refusal(int error) {
  return error == ENOTSUP || error == EPERM || error == EACCES;
}

// Asks twice, as the system wants it: how much, and what. Nothing where that is not for us.
template <class Ask>
Result<std::string> asked(const std::string& path, const Ask& ask) {
  std::string answer;
  const auto size = ask(nullptr, 0);
  if (size < 0 && is_refusal(errno)) return answer;
  if (size < 0) return disk_failure(path, errno);
  answer.resize(static_cast<std::size_t>(size));
  const auto got = size == 0 ? 0 : ask(answer.data(), answer.size());
  if (got < 0) return disk_failure(path, errno);
  answer.resize(static_cast<std::size_t>(got));
  return answer;
}

bool is_set_by_hand(std::string_view name) {
  return name.starts_with("user.") || name.starts_with("system.posix_acl_");
}

}  // namespace

Result<void> copy_attributes(const std::string& from, const std::string& to) {
  const auto names =
      asked(from, [&](char* room, std::size_t size) { return ::listxattr(from.c_str(), room, size); });
  if (!names) return std::unexpected(names.error());
  for (const std::string_view part : split(*names, '\0')) {
    if (!is_set_by_hand(part)) continue;
    const std::string name(part);
    const auto value = asked(from, [&](char* room, std::size_t size) {
      return ::getxattr(from.c_str(), name.c_str(), room, size);
    });
    if (!value) return std::unexpected(value.error());
    if (::setxattr(to.c_str(), name.c_str(), value->data(), value->size(), 0) != 0 && !is_refusal(errno))
      return disk_failure(to, errno);
  }
  return {};
}

}  // namespace voortgang

#include "base/disk_attributes.h"

#include <doctest/doctest.h>
#include <stdlib.h>
#include <sys/xattr.h>

#include <array>
#include <filesystem>
#include <string>

#include "base/disk_file_system.h"

TEST_SUITE_BEGIN("base");

namespace voortgang {

TEST_CASE("rights are copied with what somebody set by hand") {
  std::string root = (std::filesystem::temp_directory_path() / "voortgang-XXXXXX").string();
  REQUIRE(::mkdtemp(root.data()) != nullptr);
  DiskFileSystem disk;
  REQUIRE(disk.make_folder(root + "/van"));
  REQUIRE(disk.make_folder(root + "/naar"));
  constexpr const char* kName = "user.herkomst";
  const bool can = ::setxattr((root + "/van").c_str(), kName, "griffie", 7, 0) == 0;
  CHECK(disk.copy_rights(root + "/van", root + "/naar"));
  if (can) {
    std::array<char, 16> value{};
    const auto size = ::getxattr((root + "/naar").c_str(), kName, value.data(), value.size());
    CHECK(std::string(value.data(), size < 0 ? 0 : static_cast<std::size_t>(size)) == "griffie");
  } else {
    MESSAGE("skipped: this file system has no attributes of users");
  }
  CHECK_FALSE(copy_attributes(root + "/weg", root + "/naar"));
  std::filesystem::remove_all(root);
}

}  // namespace voortgang

TEST_SUITE_END();

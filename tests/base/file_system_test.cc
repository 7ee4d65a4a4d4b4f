#include <doctest/doctest.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>

#include "base/disk_file_system.h"
#include "support/memory_file_system.h"

TEST_SUITE_BEGIN("base");

namespace voortgang {
namespace {

class TemporaryFolder {
 public:
  TemporaryFolder() : path_(std::filesystem::temp_directory_path() / "voortgang-XXXXXX") {
    REQUIRE(::mkdtemp(path_.data()) != nullptr);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] std::string at(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

// One run, asserted on both: what holds for the disk holds for its double.
void behaves_like_a_disk(FileSystem& files, const std::string& root) {
  const auto at = [&root](const std::string& name) { return root + "/" + name; };
  CHECK(files.kind(at("map")) == FileKind::kMissing);
  CHECK_FALSE(files.read(at("map/a.txt"), kLargestInput));
  REQUIRE(files.make_folder(at("map/dieper")));
  REQUIRE(files.make_folder(at("map")));
  CHECK(files.kind(at("map")) == FileKind::kFolder);
  REQUIRE(files.write(at("map/b.txt"), "twee"));
  REQUIRE(files.write(at("map/a.txt"), std::string_view("een\0!", 5)));
  CHECK(files.read(at("map/a.txt"), kLargestInput) == std::string("een\0!", 5));
  CHECK_FALSE(files.read(at("map/a.txt"), 4));
  CHECK_FALSE(files.read(at("map"), kLargestInput));
  CHECK_FALSE(files.write(at("weg/c.txt"), "x"));
  const auto entries = files.list(at("map"));
  REQUIRE(entries);
  CHECK(*entries == std::vector<FolderEntry>{{"a.txt", FileKind::kFile},
                                             {"b.txt", FileKind::kFile},
                                             {"dieper", FileKind::kFolder}});

  // Writing a file anew leaves its other names alone.
  REQUIRE(files.link(at("map/b.txt"), at("map/dieper/b.txt")));
  CHECK_FALSE(files.link(at("map/b.txt"), at("map/dieper/b.txt")));
  REQUIRE(files.write(at("map/b.txt"), "drie"));
  CHECK(files.read(at("map/dieper/b.txt"), kLargestInput) == "twee");

  REQUIRE(files.make_folder(at("ander")));
  REQUIRE(files.write(at("ander/z.txt"), "zes"));
  REQUIRE(files.exchange(at("map"), at("ander")));
  CHECK(files.read(at("map/z.txt"), kLargestInput) == "zes");
  CHECK(files.read(at("ander/b.txt"), kLargestInput) == "drie");
  REQUIRE(files.rename(at("ander"), at("elders")));
  CHECK(files.kind(at("ander")) == FileKind::kMissing);
  CHECK(files.read(at("elders/dieper/b.txt"), kLargestInput) == "twee");
  REQUIRE(files.remove_all(at("elders")));
  REQUIRE(files.remove_all(at("elders")));
  CHECK(files.kind(at("elders/dieper")) == FileKind::kMissing);
}

}  // namespace

TEST_CASE("the disk behaves like a disk") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  behaves_like_a_disk(disk, folder.at("werk"));
}

TEST_CASE("the disk in memory behaves like a disk") {
  MemoryFileSystem memory;
  behaves_like_a_disk(memory, "werk");
}

TEST_CASE("what is no regular file is refused, and not waited for") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  REQUIRE(::mkfifo(folder.at("pijp").c_str(), 0600) == 0);
  std::filesystem::create_symlink("nergens", folder.at("koppeling"));
  std::filesystem::create_symlink("lus", folder.at("lus"));
  for (const char* name : {"pijp", "koppeling", "lus"}) {
    CHECK_MESSAGE(disk.kind(folder.at(name)) == FileKind::kOther, name);
    CHECK_FALSE_MESSAGE(disk.read(folder.at(name), kLargestInput), name);
  }
}

TEST_CASE("a disk in memory can die at any change") {
  MemoryFileSystem memory;
  memory.fail_from_change(1);
  CHECK(memory.make_folder("map"));
  CHECK_FALSE(memory.write("map/a", "x"));
  CHECK_FALSE(memory.write("map/b", "x"));
  memory.never_fail();
  CHECK(memory.write("map/c", "x"));
  CHECK(memory.log() == std::vector<std::string>{"folder map", "write map/c"});
}

TEST_CASE("paths are joined and cut") {
  CHECK(path_join("a", "b") == "a/b");
  CHECK(path_join("a/", "b") == "a/b");
  CHECK(path_join(".", "b") == "b");
  CHECK(path_join("a", "") == "a");
  CHECK(parent_of("a/b/c") == "a/b");
  CHECK(parent_of("a") == ".");
  CHECK(parent_of("/a") == "/");
}

}  // namespace voortgang

TEST_SUITE_END();

#include <doctest/doctest.h>
#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <string>

#include "bench/programme_generator.h"
#include "support/memory_file_system.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {

TEST_CASE("the programme that speed is measured with is one that builds") {
  std::string folder = (std::filesystem::temp_directory_path() / "voortgang-proef.XXXXXX").string();
  REQUIRE(mkdtemp(folder.data()) != nullptr);
  generate_programme(*programme_size("S"), in_project("."), folder);
  MemoryFileSystem files;
  put_programme(files, read_folder(folder));
  std::filesystem::remove_all(folder);
  for (const std::string& line : problem_lines(files)) CHECK(line.find(" fout[") == std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();

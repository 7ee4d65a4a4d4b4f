#include <doctest/doctest.h>

#include <filesystem>

#include "support/golden.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("cases");

namespace voortgang::test {

TEST_CASE("whole sites come out as they were read and found good") {
  for (const auto& entry : std::filesystem::directory_iterator(in_project("tests/cases"))) {
    if (!std::filesystem::exists(entry.path() / "input")) continue;  // an overlay of another test is no case
    CAPTURE(entry.path());
    FileMap site = site_of(read_folder((entry.path() / "input").string()));
    // What is in an archive stands beside it; its bytes are those of a version of zlib.
    std::erase_if(site, [](const auto& file) { return file.first.ends_with(".zip"); });
    check_golden((entry.path() / "expected").string(), site);
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();

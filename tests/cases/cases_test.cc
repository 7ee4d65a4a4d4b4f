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
    check_golden((entry.path() / "expected").string(),
                 site_of(read_folder((entry.path() / "input").string())));
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "fuzz/targets.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("fuzz");

namespace voortgang::test {

// What the fuzzers found worth keeping, and what once went wrong: a file per input, in a folder per target.
TEST_CASE("every input of the corpus is dealt with") {
  for (const FuzzTarget& target : fuzz_targets()) {
    CAPTURE(target.name);
    const FileMap inputs = read_folder(in_project("tests/fuzz/corpus/" + std::string(target.name)));
    CHECK(inputs.size() >= 3);
    for (const auto& [name, bytes] : inputs) {
      CAPTURE(name);
      run_fuzz_target(target, bytes);
    }
  }
}

TEST_CASE("the corpus has no inputs of a target that is gone") {
  for (const auto& [path, bytes] : read_folder(in_project("tests/fuzz/corpus"))) {
    const std::string name = path.substr(0, path.find('/'));
    const bool known =
        std::ranges::any_of(fuzz_targets(), [&](const FuzzTarget& t) { return t.name == name; });
    CHECK_MESSAGE(known, name);
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();

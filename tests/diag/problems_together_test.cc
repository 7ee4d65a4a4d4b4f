// Problems from two places brought together: what is kept, and what is only counted.
#include <doctest/doctest.h>

#include "diag/problem.h"

TEST_SUITE_BEGIN("diag");

namespace voortgang {
namespace {

Problems so_many(SourceId file, std::uint32_t from, std::uint32_t count) {
  Problems problems;
  for (std::uint32_t i = from; i < from + count; ++i) problems.add(Code::CSV109, {file, i, i});
  return problems;
}

}  // namespace

TEST_CASE("what both leave out is left out of the whole, once") {
  Sources sources;
  const SourceId file = sources.add("a.csv", "");
  const auto left_out = [&](std::uint32_t first, std::uint32_t second) {
    Problems all = so_many(file, 0, first);
    all.append(so_many(file, 1000, second));
    CHECK(all.count(Severity::kFout) == first + second);
    return all.left_out(Code::CSV109, file);
  };
  CHECK(left_out(0, 20) == 0);
  CHECK(left_out(0, 21) == 1);
  CHECK(left_out(20, 1) == 1);
  CHECK(left_out(10, 23) == 13);
  CHECK(left_out(25, 23) == 28);
}

TEST_CASE("the same problem from both is one") {
  Sources sources;
  const SourceId file = sources.add("a.csv", "");
  Problems all = so_many(file, 0, 5);
  all.append(so_many(file, 3, 5));
  CHECK(all.count(Severity::kFout) == 8);
  CHECK(all.kept().size() == 8);
}

}  // namespace voortgang

TEST_SUITE_END();

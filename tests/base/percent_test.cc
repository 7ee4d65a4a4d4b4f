#include "base/percent.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("base");

namespace voortgang::test {

TEST_CASE("what is no letter or digit is escaped, but what is plain there") {
  CHECK(percent_encoded("aZ09", "") == "aZ09");
  CHECK(percent_encoded("a/b c", "/") == "a/b%20c");
  CHECK(percent_encoded("a/b-c", "-") == "a%2Fb-c");
  CHECK(percent_encoded("é%", "") == "%C3%A9%25");
}

}  // namespace voortgang::test

TEST_SUITE_END();

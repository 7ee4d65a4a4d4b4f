#include "base/composed.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("base");

namespace voortgang::test {

TEST_CASE("letters and their marks become one character where there is one") {
  CHECK(is_composed("café, één, ½ €"));
  CHECK_FALSE(is_composed("cafe\u0301"));
  CHECK(composed("cafe\u0301 nai\u0308ef") == "café naïef");
  CHECK(composed("x\u0301") == "x\u0301");
  CHECK(composed("") == "");
  CHECK(composed("half \xCC") == "half \xCC");  // no UTF-8
}

}  // namespace voortgang::test

TEST_SUITE_END();

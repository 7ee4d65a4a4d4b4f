#include "render/status/text_table.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("app");

namespace voortgang {

TEST_CASE("columns are as wide as what is in them, and no line ends in spaces") {
  CHECK(text_table({{{{"Gebied"}}, {{"Wonen"}}, {{"Zorg"}}},
                    {{{"Súd"}}, {{"✓ geleverd", "4/4"}}, {{"–"}}},
                    {{{"Urk"}}, {{"–"}}, {{"✗", "漢"}, "\x1b[31m"}}},
                   100) ==
        "Gebied  Wonen       Zorg\n"
        "Súd     ✓ geleverd  –\n"
        "        4/4\n"
        "Urk     –           \x1b[31m✗\x1b[0m\n"
        "                    漢\n");
}

TEST_CASE("what does not fit goes beneath, with the first column again") {
  CHECK(
      text_table({{{{"x"}}, {{"aaaa"}}, {{"bbbb"}}, {{"cccc"}}}, {{{"1"}}, {{"2"}}, {{"3"}}, {{"4"}}}}, 13) ==
      "x  aaaa  bbbb\n"
      "1  2     3\n"
      "\n"
      "x  cccc\n"
      "1  4\n");
}

}  // namespace voortgang

TEST_SUITE_END();

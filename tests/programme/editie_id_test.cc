#include "programme/editie_id.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

TEST_SUITE_BEGIN("programme");

namespace voortgang::test {

TEST_CASE("editions have one order, be they years, months or half years") {
  const std::vector<std::string> order = {"kopie",   "2021-12", "2021-H2", "2022",   "2022-02",
                                          "2022-06", "2022-H1", "2022-07", "2022-H2"};
  std::vector<std::string> ids = order;
  std::ranges::reverse(ids);
  std::ranges::sort(ids, is_earlier_edition);
  CHECK(ids == order);
  CHECK_FALSE(is_earlier_edition("2022-02", "2022-02"));
}

TEST_CASE("an edition is called after its id") {
  CHECK(title_by_id("2022-10") == "Oktober 2022");
  CHECK(title_by_id("2022-H1") == "1e halfjaar 2022");
  CHECK(title_by_id("2022") == "2022");
  CHECK(title_by_id("proef") == "Proef");
}

}  // namespace voortgang::test

TEST_SUITE_END();

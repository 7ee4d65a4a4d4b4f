// Deliveries that have the figures of another area.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

constexpr const char* kFour = "x;2018;11;;\nx;2019;12;;\nx;2020;14;;\nx;2021;15;;\n";

std::string told(const std::string& dorp, const std::string& stad, const std::string& more = "") {
  SmallProgramme programme;
  programme.without_texts().dictionary(indicator("x", more)).figures("dorp", dorp).figures("stad", stad);
  return lines_with(programme.problems(), "LEV114");
}

}  // namespace

TEST_CASE("the same figures in every period are those of one of the two") {
  CHECK(told(kFour, kFour).find("alle 4 cijfers van Stad zijn gelijk aan die van Dorp") != std::string::npos);
  CHECK(told(kFour, "x;2018;11;;\nx;2019;12;;\nx;2020;14;;\nx;2021;16;;\n").empty());
  CHECK(told(kFour, std::string(kFour) + "x;2017;11;;\n").empty());
}

TEST_CASE("few figures, figures that are alike, and those that a remark explains may be the same") {
  const std::string three = "x;2019;12;;\nx;2020;14;;\nx;2021;15;;\n";
  CHECK(told(three, three).empty());
  const std::string alike = "x;2018;1;;\nx;2019;1;;\nx;2020;2;;\nx;2021;2;;\n";
  CHECK(told(alike, alike).empty());
  const std::string explained = "x;2018;11;;\nx;2019;12;;\nx;2020;14;;\nx;2021;15;;van de hele regio\n";
  CHECK(told(explained, explained).empty());
}

}  // namespace voortgang::test

TEST_SUITE_END();

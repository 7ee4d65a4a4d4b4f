// Figures of parts, such as ages: a table per way of breaking down.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kPage = "indicatoren/x/index.html";
constexpr const char* kHead = "indicator;periode;waarde;leeftijd;geslacht\n";

SmallProgramme by_age(const std::string& dorp, const std::string& stad) {
  SmallProgramme small;
  small.without_texts().dictionary(
      indicator("x", R"("uitsplitsingen": {"leeftijd": ["jong", "oud"], "geslacht": ["man", "vrouw"]})"));
  return small.put("indicators/wonen/dorp.csv", kHead + dorp).put("indicators/wonen/stad.csv", kHead + stad);
}

std::string tables(const SmallProgramme& small) {
  const std::string page = small.page(kPage);
  const std::size_t begin = page.find("Uitgesplitst\n");
  return begin == page.npos ? "" : page.substr(begin + 13, page.find("Definitie en bron") - begin - 13);
}

}  // namespace

TEST_CASE("parts stand in the order of the dictionary, beside one another by area, for the newest period") {
  CHECK(tables(by_age("x;2021;9;;\nx;2020;1;oud;\nx;2021;2;oud;\nx;2021;3;jong;\n",
                      "x;2021;9;;\nx;2020;4;jong;\n")) ==
        "x naar leeftijd, 2021 (stuks)\nOnderdeel | Dorp | Stad\njong | 3 | onbekend\noud | 2 | onbekend\n");
}

TEST_CASE("each way of breaking down is a table of its own") {
  CHECK(tables(by_age("x;2021;9;;\nx;2021;2;oud;\nx;2021;3;;man\nx;2021;4;jong;vrouw\n", "x;2021;9;;\n")) ==
        "x naar leeftijd en geslacht, 2021 (stuks)\nOnderdeel | Dorp\njong, vrouw | 4\nx naar leeftijd, 2021 "
        "(stuks)\n"
        "Onderdeel | Dorp\noud | 2\nx naar geslacht, 2021 (stuks)\nOnderdeel | Dorp\nman | 3\n");
}

TEST_CASE("without parts there is no table") {
  CHECK(tables(by_age("x;2021;9;;\n", "x;2021;9;;\n")) == "");
}

TEST_CASE("more than twelve areas are told by the first") {
  SmallProgramme small = by_age("x;2021;9;;\nx;2021;2;oud;\n", "x;2021;9;;\nx;2021;3;oud;\n");
  small.more_gemeenten(11).put("indicators/wonen/extra11.csv", std::string(kHead) + "x;2021;9;;\n");
  for (int i = 1; i <= 10; ++i)
    small.put(fmt::format("indicators/wonen/extra{}.csv", i),
              std::string(kHead) + "x;2021;9;;\nx;2021;1;oud;\n");
  CHECK(lines_with(tables(small), "oud") == "oud | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 1 | 2 | 3");
  small.put("indicators/wonen/extra11.csv", std::string(kHead) + "x;2021;9;;\nx;2021;1;oud;\n");
  CHECK(lines_with(tables(small), "oud") == "oud | 1");
}

}  // namespace voortgang::test

TEST_SUITE_END();

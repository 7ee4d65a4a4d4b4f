#include <doctest/doctest.h>
#include <fmt/format.h>

#include <set>
#include <string>

#include "render/chart/svg.h"
#include "render/chart_cases.h"
#include "render/html/html_text.h"
#include "render/html/html_writer.h"
#include "render/markdown/markdown_text.h"
#include "render/markdown/markdown_writer.h"
#include "render/svg_reader.h"
#include "render/typst/typst_writer.h"
#include "support/golden.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

std::string drawn(const Chart& chart) {
  std::string out;
  append_svg(out, chart);
  return out;
}

std::string written(const Blocks& blocks) {
  std::string page;
  HtmlWriter(page, "").blocks(blocks);
  return page;
}

// Every case beneath each other, with what to look at: as a page shows it, and what papers draw of it.
std::string contact_sheet(const ChartCases& all) {
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Alle "
      "grafieken</title>\n"
      "<link rel=\"stylesheet\" href=\"../../../site/assets/stijl.css\">\n</head>\n<body>\n"
      "<main class=\"breedte\">\n<h1>Alle grafieken</h1>\n";
  for (const ChartCase& c : all.cases) {
    out += written({Figure{c.chart, c.caption}});
    if (is_drawn(c.chart)) out += fmt::format("<img src=\"{}.svg\" alt=\"\">\n", c.name);
  }
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace

TEST_CASE("every chart is drawn as it was when somebody looked at it") {
  const ChartCases all = chart_cases();
  FileMap files;
  for (const ChartCase& c : all.cases) {
    CHECK_MESSAGE(!files.contains(c.name + ".svg"), c.name);
    if (is_drawn(c.chart)) files[c.name + ".svg"] = drawn(c.chart);
  }
  files["overzicht.html"] = contact_sheet(all);
  check_golden(in_project("tests/render/charts"), files);
}

TEST_CASE("every kind of chart has a case") {
  std::set<std::size_t> kinds;
  for (const ChartCase& c : chart_cases().cases) kinds.insert(c.chart.index());
  CHECK(kinds.size() == std::variant_size_v<Chart>);
}

TEST_CASE("labels do not lie on each other, and everything is drawn inside, in numbers") {
  for (const ChartCase& c : chart_cases().cases) {
    if (!is_drawn(c.chart)) continue;
    const std::string faults = faults_of(drawn(c.chart));
    CHECK_MESSAGE(faults.empty(), c.name, ": ", faults);
  }
}

TEST_CASE("charts are light") {
  for (const ChartCase& c : chart_cases().cases) {
    if (!std::holds_alternative<LineChart>(c.chart)) continue;
    CHECK_MESSAGE(drawn(c.chart).size() < 6000, c.name);
  }
}

TEST_CASE("what is drawn says what it shows, and what is not is nothing") {
  for (const ChartCase& c : chart_cases().cases) {
    const std::string svg = drawn(c.chart);
    CHECK_MESSAGE(svg.contains("role=\"img\"") == is_drawn(c.chart), c.name);
    CHECK_MESSAGE(svg.contains("<desc id=") == is_drawn(c.chart), c.name);
    CHECK_MESSAGE(svg.empty() == !is_drawn(c.chart), c.name);
  }
}

TEST_CASE("a paper says in words what it does not draw") {
  const Blocks blocks{Figure{StripChart{.texts = {"a", "Wonen", "342 gemeenten"}, .waarden = {1, 2}}, "B"}};
  std::string paper;
  TypstWriter(paper, "").blocks(blocks);
  CHECK(paper.contains("Wonen. 342 gemeenten."));
  CHECK_FALSE(paper.contains("tekening("));
}

TEST_CASE("an axis in millions or more says so, also where many charts share it") {
  const auto says = [](std::string_view name, const std::string& unit) {
    const auto& cases = chart_cases().cases;
    const auto found = std::ranges::find(cases, name, &ChartCase::name);
    REQUIRE(found != cases.end());
    std::string page;
    HtmlWriter(page, "").blocks({Figure{found->chart, "Bijschrift"}});
    return page.contains(" " + unit + "</text>");
  };
  CHECK(says("veelluik-groot", "miljoen"));
  CHECK(says("strook-groot", "miljard"));
  CHECK_FALSE(says("veelluik", "miljoen"));
}

TEST_CASE("every chart goes into a page as a drawing, and into Markdown as words") {
  for (const ChartCase& c : chart_cases().cases) {
    const Blocks blocks{Figure{c.chart, "Bijschrift"}};
    std::string page;
    HtmlWriter(page, "").blocks(blocks);
    // What compares is a table with a bar in each row; a course without any number leaves its caption alone.
    CHECK_MESSAGE(page.find("Bijschrift") != std::string::npos, c.name);
    CHECK_MESSAGE(page.find("nan") == std::string::npos, c.name);
    CHECK_MESSAGE(page.find("inf%") == std::string::npos, c.name);
    std::string text;
    MarkdownWriter(text, "").blocks(blocks);
    CHECK_MESSAGE(text.find("<svg") == std::string::npos, c.name);
    std::string words;
    markdown::text(words, texts_of(c.chart).description);
    CHECK_MESSAGE(text.starts_with("*Bijschrift*"), c.name);
    CHECK_MESSAGE(text.find(words) != std::string::npos, c.name);
  }
}

TEST_CASE("the word of a line stands below it where the course begins right above") {
  // Of 0 to 10: 6 is just above the line of 5, 4 is below it.
  const auto place_of_five = [](std::string_view figures) {
    const std::vector<Feit> feiten = series("2018-H1", figures);
    const std::string page = written({Figure{LineChart{.texts = {"a", "A", "A."}, .feiten = feiten}, "A"}});
    const std::size_t end = page.find("\">5</text>");
    REQUIRE(end != std::string::npos);
    return page.substr(page.rfind("y=\"", end) + 3, end - page.rfind("y=\"", end) - 3);
  };
  CHECK(place_of_five("4 9 10") == "103");
  CHECK(place_of_five("6 6 10") == "123");
}

}  // namespace voortgang::test

TEST_SUITE_END();

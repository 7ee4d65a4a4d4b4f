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

// Every case beneath each other, with what to look at.
std::string contact_sheet(const ChartCases& all) {
  std::string out =
      "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Alle "
      "grafieken</title>\n"
      "<link rel=\"stylesheet\" href=\"../../../site/assets/stijl.css\">\n</head>\n<body>\n"
      "<main class=\"breedte\">\n<h1>Alle grafieken</h1>\n<div class=\"grafiek-en-tabel\">\n";
  for (const ChartCase& c : all.cases) {
    out += fmt::format("<figure class=\"{}\">\n", is_wide(c.chart) ? "figuur" : "grafiek");
    append_svg(out, c.chart);
    out += "<figcaption>";
    html::text(out, c.caption);
    out += "</figcaption>\n</figure>\n";
  }
  return out + "</div>\n</main>\n</body>\n</html>\n";
}

}  // namespace

TEST_CASE("every chart is drawn as it was when somebody looked at it") {
  const ChartCases all = chart_cases();
  FileMap files;
  for (const ChartCase& c : all.cases) {
    CHECK_MESSAGE(!files.contains(c.name + ".svg"), c.name);
    files[c.name + ".svg"] = drawn(c.chart);
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
    const std::string faults = faults_of(drawn(c.chart));
    CHECK_MESSAGE(faults.empty(), c.name, ": ", faults);
  }
}

TEST_CASE("charts are light") {
  for (const ChartCase& c : chart_cases().cases) {
    if (!std::holds_alternative<LineChart>(c.chart) && !std::holds_alternative<StripChart>(c.chart)) continue;
    CHECK_MESSAGE(drawn(c.chart).size() < 6000, c.name);
  }
}

TEST_CASE("a chart says what it shows, or is hidden where it only decorates") {
  for (const ChartCase& c : chart_cases().cases) {
    const std::string svg = drawn(c.chart);
    const bool decorates = texts_of(c.chart).id.empty();
    CHECK_MESSAGE((svg.find("aria-hidden=\"true\"") != std::string::npos) == decorates, c.name);
    CHECK_MESSAGE((svg.find("role=\"img\"") != std::string::npos) == !decorates, c.name);
    CHECK_MESSAGE((svg.find("<desc id=") != std::string::npos) == !decorates, c.name);
  }
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

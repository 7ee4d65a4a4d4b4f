#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "render/chart/svg.h"
#include "render/chart_cases.h"
#include "render/office_reader.h"
#include "render/picture/drawing.h"
#include "render/picture/plain_svg.h"
#include "render/picture/png.h"
#include "render/picture/raster.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

picture::Drawing drawn(const Chart& chart) {
  std::string svg;
  append_svg(svg, chart);
  return picture::drawing_of(svg);
}

}  // namespace

TEST_CASE("colours in pictures of charts are those of the stylesheet") {
  const std::string style = read_file(in_project("site/assets/stijl.css"));
  const std::string light = style.substr(0, style.find("prefers-color-scheme"));
  constexpr std::pair<const char*, const char*> kNames[] = {{"vlak", "vlak"},        {"inkt", "inkt"},
                                                            {"inkt-zacht", "zacht"}, {"lijn", "lijn"},
                                                            {"accent", "accent"},    {"streef", "doel"}};
  for (const auto& [name, role] : kNames) {
    const picture::Colour colour = picture::colour(name);
    CHECK_MESSAGE(light.contains(fmt::format("--vg-{}: #{:02x}{:02x}{:02x};", role, colour.red, colour.green,
                                             colour.blue)),
                  name);
  }
}

TEST_CASE("every chart becomes an SVG without a stylesheet, and dots that are not all white") {
  picture::Canvas canvas;
  for (const ChartCase& one : chart_cases().cases) {
    CAPTURE(one.name);
    if (!is_drawn(one.chart)) continue;
    const picture::Drawing drawing = drawn(one.chart);
    const std::string svg = picture::plain_svg(drawing, "Titel & zo", "Uitleg");
    CHECK(xml_faults(svg) == "");
    CHECK(!svg.contains("class="));
    CHECK(!svg.contains("url("));
    if (drawing.shapes.empty()) continue;
    picture::paint(canvas, drawing, 1);
    CHECK(std::ranges::any_of(canvas.dots(), [](picture::Colour c) { return c.red < 0xf0; }));
    CHECK(picture::png_of(canvas).starts_with("\x89PNG\r\n"));
  }
}

TEST_CASE("a canvas fills, strokes and dashes where it is told to") {
  picture::Canvas canvas;
  canvas.clear(20, 10);
  const picture::Colour red{255, 0, 0};
  canvas.fill(picture::polylines_of("M2,2h4v4h-4z", 1), red);
  const auto line = picture::polylines_of("M10,5H20", 1);
  canvas.stroke(picture::dashed(line, {2, 3}), {.width = 2, .colour = red});
  const auto at = [&](int x, int y) { return canvas.dots()[static_cast<std::size_t>(y * 20 + x)]; };
  CHECK(at(2, 2) == red);
  CHECK(at(5, 5) == red);
  CHECK(at(6, 6) == picture::Colour{255, 255, 255});
  CHECK(at(10, 5) == red);
  CHECK(at(13, 5) == picture::Colour{255, 255, 255});
  CHECK(at(15, 4) == red);
}

}  // namespace voortgang::test

TEST_SUITE_END();

#include "render/office/picture.h"

#include <string>

#include "render/chart/svg.h"
#include "render/picture/drawing.h"
#include "render/picture/plain_svg.h"
#include "render/picture/png.h"
#include "render/picture/raster.h"

namespace voortgang::office {
namespace {

constexpr double kUnit = 0.31;      // mm that a unit of a chart becomes: its letters are then 9 to 12 points
constexpr double kWideUnit = 0.22;  // of a chart that is wide
constexpr double kDots = 2;         // to a unit

}  // namespace

Picture Pictures::of(const Chart& chart) {
  std::string svg;
  append_svg(svg, chart);
  const picture::Drawing drawing = picture::drawing_of(svg);
  if (!canvas_) canvas_.emplace();
  picture::paint(*canvas_, drawing, kDots);
  const ChartTexts& texts = texts_of(chart);
  const double unit = is_wide(chart) ? kWideUnit : kUnit;
  return {.svg = picture::plain_svg(drawing, texts.title, texts.description),
          .png = picture::png_of(*canvas_),
          .width = (drawing.width + 2 * picture::kMargin) * unit,
          .height = drawing.height * unit,
          .title = texts.title,
          .description = texts.description};
}

}  // namespace voortgang::office

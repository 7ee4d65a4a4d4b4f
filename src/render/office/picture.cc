#include "render/office/picture.h"

#include <string>
#include <utility>

#include "render/chart/svg.h"
#include "render/picture/drawing.h"
#include "render/picture/plain_svg.h"

namespace voortgang::office {
namespace {

constexpr double kUnit = 0.25;  // mm that a unit of a chart becomes: most letters are then 10 points, and two
                                // figures with their charts and tables fit on a page
constexpr double kWideUnit = 0.22;  // of a chart that is wide

}  // namespace

Picture picture_of(const Chart& chart) {
  std::string svg;
  append_svg(svg, chart);
  const picture::Drawing drawing = picture::drawing_of(svg);
  const ChartTexts& texts = texts_of(chart);
  const double unit = is_wide(chart) ? kWideUnit : kUnit;
  return {.name = "grafiek",
          .svg = picture::plain_svg(drawing, texts.title, texts.description),
          .dots = std::move(svg),
          .dots_ending = "png",
          .is_chart = true,
          .width = (drawing.width + 2 * picture::kMargin) * unit,
          .height = drawing.height * unit,
          .title = texts.title,
          .description = texts.description};
}

Picture picture_of(const PaperImage& image, std::string_view words) {
  const bool is_drawing = image.dots != image.asset;
  Picture picture{.name = "beeld",
                  .svg = is_drawing ? image.asset->bytes : std::string(),
                  .dots = image.dots == nullptr ? std::string() : image.dots->bytes,
                  .width = image.width,
                  .height = image.height,
                  .title = std::string(words),
                  .description = std::string(words)};
  if (image.dots != nullptr) picture.dots_ending = usual_ending(*image.dots);
  return picture;
}

}  // namespace voortgang::office

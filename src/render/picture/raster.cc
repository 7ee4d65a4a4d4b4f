#include "render/picture/raster.h"

#include <cmath>
#include <vector>

namespace voortgang::picture {
namespace {

// `dots` is how many there are to a unit of the drawing.

Point placed(double dots, Point point) {
  return {(point.x + kMargin) * dots, point.y * dots};
}

std::vector<Polyline> placed(double dots, std::vector<Polyline> line) {
  for (Polyline& stretch : line) {
    for (Point& point : stretch.points) point = placed(dots, point);
  }
  return line;
}

void draw_line(Canvas& canvas, const Shape& shape, double dots, const std::vector<Polyline>& line) {
  if (!shape.look.stroke) return;
  std::vector<double> dashes = shape.look.dashes;
  for (double& dash : dashes) dash *= dots;
  canvas.stroke(dashes.empty() ? line : dashed(line, dashes),
                {shape.look.stroke_width * dots, shape.look.is_round, *shape.look.stroke});
}

void draw_text(Canvas& canvas, const Shape& shape, double dots) {
  const Canvas::Letters letters{shape.look.font * dots, shape.look.is_bold, shape.look.is_italic};
  Point begin = placed(dots, Point{shape.x, shape.y});
  if (shape.anchor != Anchor::kStart)
    begin.x -= canvas.width_of(shape.words, letters) * (shape.anchor == Anchor::kEnd ? 1 : 0.5);
  if (shape.look.stroke)
    canvas.text(begin, shape.words, letters, shape.look.stroke_width * dots, *shape.look.stroke);
  if (shape.look.fill) canvas.text(begin, shape.words, letters, 0, *shape.look.fill);
}

// A border around letters goes before their fill, so that it does not eat into them.
void draw_shape(Canvas& canvas, const Shape& shape, double dots) {
  if (shape.path.empty()) return draw_text(canvas, shape, dots);
  const auto line = placed(dots, polylines_of(shape.path, dots));
  if (shape.look.stroke_first) draw_line(canvas, shape, dots, line);
  if (shape.look.fill) canvas.fill(line, *shape.look.fill);
  if (!shape.look.stroke_first) draw_line(canvas, shape, dots, line);
}

}  // namespace

void paint(Canvas& canvas, const Drawing& drawing, double dots) {
  canvas.clear(static_cast<int>(std::ceil((drawing.width + 2 * kMargin) * dots)),
               static_cast<int>(std::ceil(drawing.height * dots)));
  for (const Shape& shape : drawing.shapes) draw_shape(canvas, shape, dots);
}

}  // namespace voortgang::picture

#include "render/picture/raster.h"

#include <cmath>
#include <vector>

namespace voortgang::picture {
namespace {

// One shape. A border around letters goes before their fill, so that it does not eat into them.
class Painter {
 public:
  Painter(Canvas& canvas, const Shape& shape, double dots)
      : canvas_(canvas), shape_(shape), look_(shape.look), unit_(dots * shape.scale), dots_(dots) {}

  void paint() {
    if (shape_.path.empty()) return text();
    const auto line = placed(polylines_of(shape_.path, unit_));
    if (look_.stroke_first) stroke(line);
    if (look_.fill) canvas_.fill(line, *look_.fill);
    if (!look_.stroke_first) stroke(line);
  }

 private:
  [[nodiscard]] Point placed(Point point) const {
    return {point.x * unit_ + (shape_.left + kMargin) * dots_, point.y * unit_ + shape_.top * dots_};
  }

  [[nodiscard]] std::vector<Polyline> placed(std::vector<Polyline> line) const {
    for (Polyline& stretch : line) {
      for (Point& point : stretch.points) point = placed(point);
    }
    return line;
  }

  void stroke(const std::vector<Polyline>& line) {
    if (!look_.stroke) return;
    std::vector<double> dashes = look_.dashes;
    for (double& dash : dashes) dash *= unit_;
    canvas_.stroke(dashes.empty() ? line : dashed(line, dashes), look_.stroke_width * unit_, look_.is_round,
                   *look_.stroke);
  }

  void text() {
    const Canvas::Letters letters{look_.font * unit_, look_.is_bold, look_.is_italic};
    Point begin = placed(Point{shape_.x, shape_.y});
    if (shape_.anchor != Anchor::kStart)
      begin.x -= canvas_.width_of(shape_.words, letters) * (shape_.anchor == Anchor::kEnd ? 1 : 0.5);
    if (look_.stroke) canvas_.text(begin, shape_.words, letters, look_.stroke_width * unit_, *look_.stroke);
    if (look_.fill) canvas_.text(begin, shape_.words, letters, 0, *look_.fill);
  }

  Canvas& canvas_;
  const Shape& shape_;
  const Look& look_;
  double unit_;  // dots to a unit of the shape
  double dots_;  // and to one of the drawing
};

}  // namespace

void paint(Canvas& canvas, const Drawing& drawing, double dots) {
  canvas.clear(static_cast<int>(std::ceil((drawing.width + 2 * kMargin) * dots)),
               static_cast<int>(std::ceil(drawing.height * dots)));
  for (const Shape& shape : drawing.shapes) Painter(canvas, shape, dots).paint();
}

}  // namespace voortgang::picture

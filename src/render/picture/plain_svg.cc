#include "render/picture/plain_svg.h"

#include <fmt/format.h>

#include <iterator>

#include "render/chart/svg_parts.h"
#include "render/html/html_text.h"

namespace voortgang::picture {
namespace {

// Fonts like the site's, the one first that word processors have: some look no further. Where letters are
// wider all the same, there is room at both sides.
constexpr std::string_view kFonts = "Calibri, Carlito, 'Source Sans 3', 'Source Sans Pro', Arial, sans-serif";

class PlainSvg {
 public:
  std::string write(const Drawing& drawing, std::string_view title, std::string_view description) {
    out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
    const double width = drawing.width + 2 * kMargin;
    pair("width", width);
    pair("height", drawing.height);
    out_ += " viewBox=\"";
    svg::number(out_, -kMargin);
    out_ += " 0 ";
    svg::number(out_, width);
    out_ += ' ';
    svg::number(out_, drawing.height);
    out_ += "\">\n<title>";
    html::text(out_, title);
    out_ += "</title>\n<desc>";
    html::text(out_, description);
    out_ += "</desc>\n";
    for (const Shape& shape : drawing.shapes) draw(shape);
    return std::move(out_) + "</svg>\n";
  }

 private:
  void pair(std::string_view name, double value) {
    out_.append(" ").append(name).append("=\"");
    svg::number(out_, value);
    out_ += '"';
  }

  void paint(std::string_view name, const std::optional<Colour>& colour) {
    if (!colour)
      fmt::format_to(std::back_inserter(out_), " {}=\"none\"", name);
    else
      fmt::format_to(std::back_inserter(out_), " {}=\"#{:02x}{:02x}{:02x}\"", name, colour->red,
                     colour->green, colour->blue);
  }

  // What lies behind is drawn first, as a shape of its own: not every reader knows paint-order.
  void draw(const Shape& shape) {
    if (!shape.look.stroke_first || !shape.look.stroke) return element(shape);
    Shape behind = shape;
    behind.look.fill = shape.look.stroke;
    element(behind);
    Shape front = shape;
    front.look.stroke.reset();
    element(front);
  }

  void element(const Shape& shape) {
    out_ += shape.path.empty() ? "<text" : "<path";
    paint("fill", shape.look.fill);
    if (shape.look.stroke) stroke(shape.look);
    if (shape.scale != 1) {
      out_ += " transform=\"translate(";
      svg::point(out_, shape.left, shape.top);
      fmt::format_to(std::back_inserter(out_), ") scale({})\"", shape.scale);
    }
    if (shape.path.empty()) return text(shape);
    out_.append(" d=\"").append(shape.path).append("\"/>\n");
  }

  void stroke(const Look& look) {
    paint("stroke", look.stroke);
    pair("stroke-width", look.stroke_width);
    if (look.is_round) out_ += " stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    if (look.dashes.empty()) return;
    out_ += " stroke-dasharray=\"";
    for (std::size_t i = 0; i < look.dashes.size(); ++i) {
      if (i > 0) out_ += ' ';
      svg::number(out_, look.dashes[i]);
    }
    out_ += '"';
  }

  void text(const Shape& shape) {
    pair("x", shape.x);
    pair("y", shape.y);
    if (shape.anchor != Anchor::kStart)
      out_.append(" text-anchor=\"").append(shape.anchor == Anchor::kEnd ? "end\"" : "middle\"");
    fmt::format_to(std::back_inserter(out_), " font-family=\"{}\"", kFonts);
    pair("font-size", shape.look.font);
    if (shape.look.is_bold) out_ += " font-weight=\"bold\"";
    if (shape.look.is_italic) out_ += " font-style=\"italic\"";
    out_ += '>';
    html::text(out_, shape.words);
    out_ += "</text>\n";
  }

  std::string out_;
};

}  // namespace

std::string plain_svg(const Drawing& drawing, std::string_view title, std::string_view description) {
  return PlainSvg().write(drawing, title, description);
}

}  // namespace voortgang::picture

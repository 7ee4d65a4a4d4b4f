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

void pair(std::string& out, std::string_view name, double value) {
  out.append(" ").append(name).append("=\"");
  svg::number(out, value);
  out += '"';
}

void paint(std::string& out, std::string_view name, const std::optional<Colour>& colour) {
  if (!colour)
    fmt::format_to(std::back_inserter(out), " {}=\"none\"", name);
  else
    fmt::format_to(std::back_inserter(out), " {}=\"#{:02x}{:02x}{:02x}\"", name, colour->red, colour->green,
                   colour->blue);
}

void stroke(std::string& out, const Look& look) {
  paint(out, "stroke", look.stroke);
  pair(out, "stroke-width", look.stroke_width);
  if (look.is_round) out += " stroke-linecap=\"round\" stroke-linejoin=\"round\"";
  if (look.dashes.empty()) return;
  out += " stroke-dasharray=\"";
  for (std::size_t i = 0; i < look.dashes.size(); ++i) {
    if (i > 0) out += ' ';
    svg::number(out, look.dashes[i]);
  }
  out += '"';
}

void text(std::string& out, const Shape& shape) {
  pair(out, "x", shape.x);
  pair(out, "y", shape.y);
  if (shape.anchor != Anchor::kStart)
    out.append(" text-anchor=\"").append(shape.anchor == Anchor::kEnd ? "end\"" : "middle\"");
  fmt::format_to(std::back_inserter(out), " font-family=\"{}\"", kFonts);
  pair(out, "font-size", shape.look.font);
  if (shape.look.is_bold) out += " font-weight=\"bold\"";
  if (shape.look.is_italic) out += " font-style=\"italic\"";
  out += '>';
  html::text(out, shape.words);
  out += "</text>\n";
}

void element(std::string& out, const Shape& shape) {
  out += shape.path.empty() ? "<text" : "<path";
  paint(out, "fill", shape.look.fill);
  if (shape.look.stroke) stroke(out, shape.look);
  if (shape.path.empty()) return text(out, shape);
  out.append(" d=\"").append(shape.path).append("\"/>\n");
}

// What lies behind is drawn first, as a shape of its own: not every reader knows paint-order.
void draw(std::string& out, const Shape& shape) {
  if (!shape.look.stroke_first || !shape.look.stroke) return element(out, shape);
  Shape behind = shape;
  behind.look.fill = shape.look.stroke;
  element(out, behind);
  Shape front = shape;
  front.look.stroke.reset();
  element(out, front);
}

}  // namespace

std::string plain_svg(const Drawing& drawing, std::string_view title, std::string_view description) {
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
  const double width = drawing.width + 2 * kMargin;
  pair(out, "width", width);
  pair(out, "height", drawing.height);
  out += " viewBox=\"";
  svg::number(out, -kMargin);
  out += " 0 ";
  svg::number(out, width);
  out += ' ';
  svg::number(out, drawing.height);
  out += "\">\n<title>";
  html::text(out, title);
  out += "</title>\n<desc>";
  html::text(out, description);
  out += "</desc>\n";
  for (const Shape& shape : drawing.shapes) draw(out, shape);
  return out + "</svg>\n";
}

}  // namespace voortgang::picture

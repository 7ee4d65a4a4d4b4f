#include "render/chart/svg_parts.h"

#include <charconv>
#include <cmath>

#include "programme/grafiek_woorden.h"
#include "render/html/html_text.h"

namespace voortgang::svg {
namespace {

void classed(std::string& out, std::string_view kind) {
  if (kind.empty()) return;
  out.append(" class=\"").append(kind) += '"';
}

// ` x="12.5"`; the name comes with its blank and its quote, as charts are drawn by the ten thousands.
void pair(std::string& out, std::string_view name, double value) {
  out += name;
  number(out, value);
  out += '"';
}

void box(std::string& out, double x, double y, double width, double height, std::string_view kind) {
  out += "<rect";
  classed(out, kind);
  pair(out, " x=\"", x);
  pair(out, " y=\"", y);
  pair(out, " width=\"", width);
  pair(out, " height=\"", height);
}

}  // namespace

// A tenth is finer than any screen shows, and two characters where %g takes six.
void number(std::string& out, double value) {
  const auto tenths = static_cast<long>(std::floor(value * 10 + 0.5));
  const long magnitude = tenths < 0 ? -tenths : tenths;
  char digits[24];
  char* end = digits;
  if (tenths < 0) *end++ = '-';
  end = std::to_chars(end, digits + sizeof digits, magnitude / 10).ptr;
  if (magnitude % 10 != 0) {
    *end++ = '.';
    *end++ = static_cast<char>('0' + magnitude % 10);
  }
  out.append(digits, end);
}

void point(std::string& out, double x, double y) {
  number(out, x);
  out += ',';
  number(out, y);
}

void open(std::string& out, const ChartTexts& texts, std::string_view kind, double width, double height) {
  out.append("<svg class=\"").append(kind);
  pair(out, "\" viewBox=\"0 0 ", width);
  out.back() = ' ';
  number(out, height);
  out.append("\" role=\"img\" aria-labelledby=\"").append(texts.id).append("-t ").append(texts.id);
  out.append("-d\">\n<title id=\"").append(texts.id).append("-t\">");
  html::text(out, texts.title);
  out.append("</title>\n<desc id=\"").append(texts.id).append("-d\">");
  html::text(out, texts.description);
  out += "</desc>\n";
}

void close(std::string& out) {
  out += "</svg>\n";
}

void nothing(std::string& out, const ChartTexts& texts) {
  open(out, texts, "zonder-cijfers", kWidth, 32);
  label(out, 0, 20, woorden::kGeenPunt, Anchor::kStart);
  close(out);
}

void label(std::string& out, double x, double y, std::string_view text, Anchor anchor,
           std::string_view kind) {
  out += "<text";
  pair(out, " x=\"", x);
  pair(out, " y=\"", y);
  if (anchor == Anchor::kMiddle) out += " text-anchor=\"middle\"";
  if (anchor == Anchor::kEnd) out += " text-anchor=\"end\"";
  classed(out, kind);
  out += '>';
  html::text(out, text);
  out += "</text>\n";
}

void line(std::string& out, double x1, double y1, double x2, double y2, std::string_view kind) {
  out += "<path";
  classed(out, kind);
  out += " d=\"M";
  point(out, x1, y1);
  // H and V are shorter, and charts have many of them.
  if (y1 == y2) {
    out += 'H';
    number(out, x2);
  } else if (x1 == x2) {
    out += 'V';
    number(out, y2);
  } else {
    out += 'L';
    point(out, x2, y2);
  }
  out += "\"/>\n";
}

void circle(std::string& out, double x, double y, double r, std::string_view kind) {
  out += "<circle";
  pair(out, " cx=\"", x);
  pair(out, " cy=\"", y);
  pair(out, " r=\"", r);
  classed(out, kind);
  out += "/>";
}

void rect(std::string& out, double x, double y, double width, double height, std::string_view kind) {
  box(out, x, y, width, height, kind);
  out += "/>\n";
}

void stacked_dots(std::string& out, std::span<const int> counts, const DotStacks& stacks) {
  out += "<path class=\"stippen\" stroke-dasharray=\"0 ";
  number(out, stacks.step);
  out += "\" d=\"";
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    out += 'M';
    point(out, stacks.left + static_cast<double>(i) * stacks.width, stacks.base);
    out += 'v';
    // One stroke with round ends is a whole stack of dots: a country draws 342 of them in a few bytes.
    number(out, -stacks.step * (counts[i] - 1) - 0.1);
  }
  out += "\"/>\n";
}

void define_hatch(std::string& out, const ChartTexts& texts) {
  out.append("<pattern id=\"").append(texts.id);
  out +=
      "-a\" class=\"arcering\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
      "<path d=\"M-1,1l2,-2M0,6l6,-6M5,7l2,-2\"/></pattern>\n";
}

void hatched_rect(std::string& out, const ChartTexts& texts, double x, double y, double width, double height,
                  std::string_view kind) {
  box(out, x, y, width, height, kind);
  out.append(" fill=\"url(#").append(texts.id).append("-a)\"/>\n");
}

}  // namespace voortgang::svg

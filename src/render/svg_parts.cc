#include "render/svg_parts.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <iterator>

#include "render/html_text.h"

namespace voortgang::svg {
namespace {

void classed(std::string& out, std::string_view kind) {
  if (!kind.empty()) fmt::format_to(std::back_inserter(out), FMT_COMPILE(" class=\"{}\""), kind);
}

void pair(std::string& out, std::string_view name, double value) {
  fmt::format_to(std::back_inserter(out), FMT_COMPILE(" {}=\""), name);
  number(out, value);
  out += '"';
}

}  // namespace

void number(std::string& out, double value) {
  const auto tenths = static_cast<long>(std::floor(value * 10 + 0.5));
  const long magnitude = tenths < 0 ? -tenths : tenths;
  if (tenths < 0) out += '-';
  char digits[24];
  out.append(digits, std::to_chars(digits, digits + sizeof digits, magnitude / 10).ptr);
  if (magnitude % 10 == 0) return;
  out += '.';
  out += static_cast<char>('0' + magnitude % 10);
}

void point(std::string& out, double x, double y) {
  number(out, x);
  out += ',';
  number(out, y);
}

void open(std::string& out, const ChartTexts& texts, std::string_view kind, int width, int height) {
  fmt::format_to(
      std::back_inserter(out),
      FMT_COMPILE("<svg class=\"{0}\" viewBox=\"0 0 {1} {2}\" role=\"img\" aria-labelledby=\"{3}-t {3}-d\">\n"
                  "<title id=\"{3}-t\">"),
      kind, width, height, texts.id);
  html::text(out, texts.title);
  fmt::format_to(std::back_inserter(out), FMT_COMPILE("</title>\n<desc id=\"{}-d\">"), texts.id);
  html::text(out, texts.description);
  out += "</desc>\n";
}

void close(std::string& out) {
  out += "</svg>\n";
}

void label(std::string& out, double x, double y, std::string_view text, Anchor anchor,
           std::string_view kind) {
  out += "<text";
  pair(out, "x", x);
  pair(out, "y", y);
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
  out += 'L';
  point(out, x2, y2);
  out += "\"/>\n";
}

void circle(std::string& out, double x, double y, double r, std::string_view kind) {
  out += "<circle";
  pair(out, "cx", x);
  pair(out, "cy", y);
  pair(out, "r", r);
  classed(out, kind);
  out += "/>";
}

}  // namespace voortgang::svg

#include "render/picture/look.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "render/chart/svg_reading.h"

namespace voortgang::picture {
namespace {

struct NamedColour {
  std::string_view name;
  Colour colour;
};
constexpr auto kColours = std::to_array<NamedColour>({
    {"papier", {0xff, 0xff, 0xff}},
    {"vlak", {0xf3, 0xf6, 0xf6}},
    {"inkt", {0x1b, 0x26, 0x31}},
    {"inkt-zacht", {0x4d, 0x5a, 0x66}},
    {"lijn", {0xd3, 0xda, 0xdf}},
    {"accent", {0x0b, 0x5c, 0x6b}},
    {"streef", {0x8a, 0x3a, 0x6d}},
    {"reeks", {0x0b, 0x5c, 0x6b}},
});

// A rule of the stylesheet: for which charts, within which group, for which class or element, what. A later
// one wins. Colours are by name.
struct StyleRule {
  std::string_view chart;
  std::string_view group;
  std::string_view own;
  std::string_view looks;
};
constexpr auto kRules = std::to_array<StyleRule>({
    {"", "", "text", "fill:inkt-zacht"},
    {"", "", "raster", "stroke:lijn;width:1;fill:none"},
    {"", "", "as", "stroke:inkt-zacht;width:1;fill:none"},
    {"", "", "naam", "fill:inkt"},
    {"", "", "waarde", "fill:inkt;halo"},
    {"", "", "sterk", "bold"},
    {"zonder-cijfers", "", "text", "italic"},
    {"", "", "lijn", "stroke:reeks;width:2.4;fill:none;round"},
    {"", "groep", "lijn", "stroke:inkt-zacht;width:1;dash:6 3"},
    {"", "", "punten", "stroke:reeks;width:6.4;fill:none;round"},
    {"", "open", "circle", "fill:papier;stroke:reeks;width:1.8"},
    {"", "", "streef", "stroke:streef;width:1.6;dash:6 4;fill:none"},
    {"", "", "streefpunt", "fill:streef"},
    {"", "", "streeftekst", "fill:streef;halo"},
    {"", "", "breuk", "stroke:inkt-zacht;width:1.2;dash:2 3;fill:none"},
    {"", "", "arcering", "stroke:reeks;width:1.4;fill:none"},
    {"", "", "staaf", "fill:reeks"},
    {"", "", "staaf-onzeker", "stroke:reeks;width:1.2"},
    {"kringen", "", "text", "font:16;fill:inkt"},
    {"kringen", "", "kring-buiten", "fill:vlak;stroke:lijn"},
    {"kringen", "", "kring-binnen", "fill:papier;stroke:accent;width:1.5"},
    {"kringen", "", "kring-kern", "fill:accent"},
    {"kringen", "", "tekst-kern", "fill:papier;bold"},
    {"kringen", "", "tekst-binnen", "bold"},
    {"kringen", "", "spaak", "stroke:lijn;width:1.2;fill:none"},
});

using Classes = std::span<const std::string_view>;

bool has(Classes classes, std::string_view one) {
  return std::ranges::find(classes, one) != classes.end();
}

std::optional<Colour> paint(std::string_view name) {
  return name == "none" ? std::nullopt : std::optional(colour(name));
}

void apply(Look& look, std::string_view one) {
  const std::size_t colon = std::min(one.find(':'), one.size());
  const std::string_view name = one.substr(0, colon);
  const std::string_view value = one.substr(std::min(colon + 1, one.size()));
  if (name == "fill") look.fill = paint(value);
  if (name == "stroke") look.stroke = paint(value);
  if (name == "width") look.stroke_width = svg::number_in(value);
  if (name == "font") look.font = svg::number_in(value);
  if (name == "round") look.is_round = true;
  if (name == "bold") look.is_bold = true;
  if (name == "italic") look.is_italic = true;
  if (name == "dash") {
    look.dashes.clear();
    for (const std::string_view part : split_any(value)) look.dashes.push_back(svg::number_in(part));
  }
  // Letters stay readable on a line: a rim of paper, drawn before them.
  if (name == "halo") {
    look.stroke = colour("papier");
    look.stroke_width = 3;
    look.stroke_first = look.is_round = true;
  }
}

}  // namespace

Colour colour(std::string_view name) {
  const auto found = std::ranges::find(kColours, name, &NamedColour::name);
  return found == kColours.end() ? Colour{} : found->colour;
}

Look look_of(std::string_view element, Classes classes, Classes around) {
  Look look;
  for (const StyleRule& rule : kRules) {
    if (!rule.chart.empty() && (around.empty() || around.front() != rule.chart)) continue;
    if (!rule.group.empty() && !has(around, rule.group)) continue;
    // A rule for an element and one for a class have the same weight; the order of the list decides.
    if (rule.own != element && !has(classes, rule.own)) continue;
    for (const std::string_view one : split(rule.looks, ';')) apply(look, one);
  }
  return look;
}

}  // namespace voortgang::picture

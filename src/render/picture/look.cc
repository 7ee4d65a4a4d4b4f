#include "render/picture/look.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "programme/codes.h"
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
    {"accent-donker", {0x08, 0x46, 0x50}},
    {"link", {0x0a, 0x55, 0x66}},
    {"doel-bereikt", {0x0a, 0x66, 0x40}},
    {"op-koers", {0x0b, 0x6a, 0x8f}},
    {"versnelling-nodig", {0x8a, 0x5b, 0x00}},
    {"beperkt", {0xa5, 0x48, 0x0a}},
    {"verslechtering", {0xa8, 0x1e, 0x3c}},
    {"onbepaald", {0x5a, 0x66, 0x72}},
    {"streef", {0x8a, 0x3a, 0x6d}},
    {"reeks", {0x0b, 0x5c, 0x6b}},
    {"reeks-zacht", {0x6f, 0x97, 0xa1}},
    {"tint-1", {0xdc, 0xec, 0xf0}},
    {"tint-2", {0xa9, 0xcf, 0xd8}},
    {"tint-3", {0x2f, 0x7d, 0x8d}},
    {"tint-4", {0x08, 0x46, 0x50}},
});

// A rule of the stylesheet: for which charts, within which group, for which class or element, what. A later
// one wins. Colours are by name; "verdict" is that of the verdict around it.
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
    {"", "", "eigen", "fill:inkt;bold"},
    {"", "eigen", "naam", "fill:inkt;bold"},
    {"", "", "geen-cijfer", "italic;halo"},
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
    {"", "", "ander", "fill:reeks-zacht"},
    {"", "", "staaf-onzeker", "stroke:reeks;width:1.2"},
    {"", "", "dekking", "fill:inkt;stroke:papier;width:1.5;behind"},
    {"", "", "streefrand", "stroke:papier;width:4;fill:none"},
    {"minilijn", "", "lijn", "width:1.8"},
    {"minilijn", "", "punten", "width:5"},
    {"tijdlijn", "", "naam", "halo"},
    {"tijdlijn", "", "balk", "fill:reeks"},
    {"tijdlijn", "", "komt", "fill:reeks-zacht"},
    {"tijdlijn", "", "gepland", "fill:papier;stroke:reeks;width:1.4;dash:3 2"},
    {"tijdlijn", "", "gestopt", "fill:onbepaald"},
    {"tijdlijn", "", "balk-te-laat", "stroke:verslechtering;width:1.2"},
    {"tijdlijn", "", "arcering", "stroke:verslechtering"},
    {"tijdlijn", "", "verder", "fill:none;stroke:reeks;width:2"},
    {"tijdlijn", "", "vandaag", "stroke:inkt;width:1.4;fill:none"},
    {"tijdlijn", "", "teken", "fill:none;stroke:reeks;width:2;round"},
    {"tijdlijn", "", "let-op", "stroke:verslechtering;width:1.5"},
    {"tijdlijn", "", "punten", "width:3"},
    {"tegelkaart", "", "vlakje", "fill:vlak;stroke:lijn;width:1"},
    {"tegelkaart", "", "kant", "fill:verdict"},
    {"tegelkaart", "", "vlak", "fill:verdict"},
    {"tegelkaart", "", "naam", "font:13"},
    {"tegelkaart", "", "getal", "font:19;bold;fill:inkt"},
    {"tegelkaart", "", "woord", "font:13;italic"},
    {"tegelkaart", "eigen", "vlakje", "stroke:inkt;width:2"},
    {"tegelkaart", "", "sterk", "fill:inkt"},
    {"tegelkaart", "", "eigen-rand", "fill:none;stroke:streef;width:3"},
    {"tegelkaart", "leeg", "vlakje", "fill:none;stroke:inkt-zacht;dash:3 3"},
    {"tegelkaart", "tint-1", "vlakje", "fill:tint-1"},
    {"tegelkaart", "tint-2", "vlakje", "fill:tint-2"},
    {"tegelkaart", "tint-3", "vlakje", "fill:tint-3"},
    {"tegelkaart", "tint-4", "vlakje", "fill:tint-4"},
    {"tegelkaart", "tint-3", "text", "fill:papier"},
    {"tegelkaart", "tint-4", "text", "fill:papier"},
    {"tegelkaart", "oordeelteken", "teken", "fill:none;stroke:papier;width:1.8;round"},
    {"tegelkaart", "oordeelteken", "rand", "fill:none;stroke:verdict;width:1.6;round"},
    {"tegelkaart", "oordeelteken", "streep", "fill:none;stroke:verdict;width:1.6;round"},
    {"spreiding", "", "stippen", "stroke:reeks-zacht;width:4;fill:none;round"},
    {"spreiding", "", "wijzer", "stroke:inkt;width:1.4;fill:none"},
    {"spreiding", "", "eigenpunt", "fill:reeks;stroke:papier;width:1.5"},
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

// The charts put the verdict's id as a class on the group that it colours.
Colour verdict_of(Classes around) {
  for (const std::string_view id : Codes<Oordeel>::kIds) {
    if (!has(around, id)) continue;
    const auto found = std::ranges::find(kColours, id, &NamedColour::name);
    if (found != kColours.end()) return found->colour;
  }
  return colour("onbepaald");
}

std::optional<Colour> paint(std::string_view name, Classes around) {
  if (name == "none") return std::nullopt;
  return name == "verdict" ? verdict_of(around) : colour(name);
}

void apply(Look& look, std::string_view one, Classes around) {
  const std::size_t colon = std::min(one.find(':'), one.size());
  const std::string_view name = one.substr(0, colon);
  const std::string_view value = one.substr(std::min(colon + 1, one.size()));
  if (name == "fill") look.fill = paint(value, around);
  if (name == "stroke") look.stroke = paint(value, around);
  if (name == "width") look.stroke_width = svg::number_in(value);
  if (name == "font") look.font = svg::number_in(value);
  if (name == "round") look.is_round = true;
  if (name == "bold") look.is_bold = true;
  if (name == "italic") look.is_italic = true;
  if (name == "behind") look.stroke_first = true;
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
    for (const std::string_view one : split(rule.looks, ';')) apply(look, one, around);
  }
  return look;
}

}  // namespace voortgang::picture

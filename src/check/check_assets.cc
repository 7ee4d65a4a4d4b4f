#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/decimal.h"
#include "base/digits.h"
#include "base/text.h"
#include "check/check.h"
#include "check/image_check.h"
#include "diag/number_words.h"
#include "programme/beeld.h"
#include "programme/codes.h"
#include "programme/folders.h"
#include "programme/waarde_woorden.h"

namespace voortgang {
namespace {

using Kind = TemplatePiece::Kind;

std::vector<std::string_view> names_of(const std::vector<Asset>& assets) {
  std::vector<std::string_view> names;
  for (const Asset& asset : assets) names.emplace_back(asset.pad);
  return names;
}

// Behind {{wortel}}: "assets/stijl.css" of `assets/stijl.css" rel=…`. Nothing where it is another address, or
// where a value completes it.
std::optional<std::string_view> asset_named_by(std::string_view text) {
  if (!is_below(text, kPublishedAssetsFolder)) return std::nullopt;
  const std::size_t end = text.find_first_of("\"'?#<>() \t\r\n");
  if (end == std::string_view::npos) return std::nullopt;
  return text.substr(0, end);
}

void check_frame(const Template& frame, const std::vector<Asset>& assets, Problems& problems) {
  for (std::size_t i = 1; i < frame.pieces.size(); ++i) {
    const TemplatePiece& before = frame.pieces[i - 1];
    const TemplatePiece& piece = frame.pieces[i];
    if (before.kind != Kind::kValue || before.text != "wortel" || piece.kind != Kind::kText) continue;
    const auto address = asset_named_by(piece.text);
    if (!address) continue;
    const std::string_view pad = path_below(*address, kPublishedAssetsFolder);
    if (find_asset(assets, pad) != nullptr) continue;
    const auto length = static_cast<std::uint32_t>(address->size());
    problems.add(Code::TPL211, {piece.span.source, piece.span.begin, piece.span.begin + length},
                 {{"adres", *address}, {"nabij", nearest(pad, names_of(assets))}});
  }
}

// What a style names lies beside it, or where "../" leads. Nothing where it is not one of our files.
std::optional<std::string> beside(std::string_view style, std::string_view address) {
  if (address.empty() || address.find(':') != std::string_view::npos || address.front() == '/' ||
      address.front() == '#')
    return std::nullopt;
  std::vector<std::string> parts;
  for (const std::string_view part : split(style, '/')) parts.emplace_back(part);
  parts.pop_back();
  for (const std::string_view part : split(address.substr(0, address.find_first_of("?#")), '/')) {
    if (part == "." || part.empty()) continue;
    if (part != "..")
      parts.emplace_back(part);
    else if (parts.empty())
      return std::nullopt;  // out of the folder of assets
    else
      parts.pop_back();
  }
  return joined(parts, "/");
}

void check_style(const Asset& style, const std::vector<Asset>& assets, Problems& problems) {
  constexpr std::string_view kOpening = "url(";
  const std::string_view text = style.bytes;
  for (std::size_t at = text.find(kOpening); at != std::string_view::npos; at = text.find(kOpening, at)) {
    at += kOpening.size();
    std::string_view address = trimmed(text.substr(at, text.find(')', at) - at));
    if (!address.empty() && (address.front() == '"' || address.front() == '\'')) {
      address.remove_prefix(1);
      address = address.substr(0, address.find_first_of("\"'"));
    }
    const auto pad = beside(style.pad, address);
    if (pad && find_asset(assets, *pad) == nullptr)
      problems.add(Code::BST112, {style.bestand, 0, 0},
                   {{"adres", address}, {"nabij", nearest(*pad, names_of(assets))}});
  }
}

// Of WCAG 2: how light a colour is, from 0 to 1.
double luminance(std::string_view colour) {
  const auto channel = [&](std::size_t at) {
    int value = 0;
    std::from_chars(colour.data() + at, colour.data() + at + 2, value, 16);
    const double part = value / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

double contrast(std::string_view one, std::string_view other) {
  const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
  return (lighter + 0.05) / (darker + 0.05);
}

// "#f3f6f6", as the style's light colours have it. Nothing where the style has no such name.
std::string_view colour_in(const std::vector<Asset>& assets, std::string_view name) {
  constexpr std::string_view kStyle = "stijl.css";
  constexpr std::size_t kLength = 7;
  const Asset* style = find_asset(assets, kStyle);
  if (style == nullptr) return {};
  const std::string_view text = style->bytes;
  const std::string opening = fmt::format("--vg-{}: #", name);
  const std::size_t at = text.find(opening);
  if (at == std::string_view::npos) return {};
  const std::string_view colour = text.substr(at + opening.size() - 1, kLength);
  const auto is_hex = [](char c) { return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
  return colour.size() == kLength && std::ranges::all_of(colour.substr(1), is_hex) ? colour
                                                                                   : std::string_view();
}

std::array<int, 3> parts_of(std::string_view colour) {
  std::array<int, 3> parts{};
  for (std::size_t i = 0; i < parts.size(); ++i)
    std::from_chars(colour.data() + 1 + 2 * i, colour.data() + 3 + 2 * i, parts[i], 16);
  return parts;
}

// White letters stand on the accent, and links have its colour, on white and on a plane. In the dark links
// are so light that even black passes.
double least_contrast(const std::vector<Asset>& assets, std::string_view accent) {
  const double on_white = contrast(accent, "#ffffff");
  const std::string_view plane = colour_in(assets, "vlak");
  return plane.empty() ? on_white : std::min(on_white, contrast(accent, plane));
}

void check_readable(const Sitestijl& style, const std::vector<Asset>& assets, Problems& problems) {
  constexpr double kReadable = 4.5;
  const double ratio = least_contrast(assets, style.accent);
  if (ratio >= kReadable) return;
  // The same hue, as dark as it has to be.
  const std::array<int, 3> parts = parts_of(style.accent);
  std::string darker;
  for (int share = 99; share >= 0; --share) {
    darker = fmt::format("#{:02x}{:02x}{:02x}", parts[0] * share / 100, parts[1] * share / 100,
                         parts[2] * share / 100);
    if (least_contrast(assets, darker) >= kReadable) break;
  }
  // Rounded down, or what is just too little would be told as enough.
  const Decimal shown = decimal_from(std::floor(ratio * 10) / 10, 1).value_or(Decimal{});
  problems.add(Code::HUI101, style.accent_span,
               {{"kleur", style.accent}, {"verhouding", number_words(shown)}, {"voorstel", darker}});
}

// Links, and what is a page's own in a chart, are not to look like a verdict.
void check_unlike_verdicts(const Sitestijl& style, const std::vector<Asset>& assets, Problems& problems) {
  constexpr int kAlike = 32;  // of 256, in each of red, green and blue
  for (const Oordeel oordeel : {Oordeel::kDoelBereikt, Oordeel::kOpKoers, Oordeel::kVersnellingNodig,
                                Oordeel::kBeperkt, Oordeel::kVerslechtering}) {
    const std::string_view colour = colour_in(assets, id_of(oordeel));
    if (colour.empty()) continue;
    const std::array<int, 3> own = parts_of(style.accent), other = parts_of(colour);
    const bool is_alike =
        std::ranges::equal(own, other, [](int one, int another) { return std::abs(one - another) < kAlike; });
    if (is_alike)
      problems.add(Code::HUI102, style.accent_span,
                   {{"kleur", style.accent}, {"oordeel", woorden::oordeel(oordeel)}, {"andere", colour}});
  }
}

void check_site_style(const Sitestijl& style, const std::vector<Asset>& assets, Problems& problems) {
  if (style.accent.size() == 7) {  // anything else has been told against the schema
    check_readable(style, assets, problems);
    check_unlike_verdicts(style, assets, problems);
  }
  if (style.logo.empty()) return;
  if (find_asset(assets, style.logo) == nullptr)
    problems.add(Code::BRF125, style.logo_span,
                 {{"pad", style.logo}, {"nabij", nearest(style.logo, names_of(assets))}});
  else
    check_image(assets, style.logo, style.logo_span, ShownOn::kSite, problems);
}

}  // namespace

void check_assets(const Dossier& dossier, Problems& problems) {
  const std::vector<Asset>& assets = dossier.programma.assets;
  check_site_style(dossier.programma.sitestijl, assets, problems);
  for (const auto& [name, frame] : dossier.programma.templates) check_frame(frame, assets, problems);
  for (const Asset& asset : assets) {
    if (asset.pad.ends_with(".css")) check_style(asset, assets, problems);
  }
}

}  // namespace voortgang

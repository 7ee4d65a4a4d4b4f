#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "programme/codes.h"
#include "programme/waarde_woorden.h"
#include "render/chart/svg.h"
#include "render/chart/svg_parts.h"
#include "render/chart/text_width.h"
#include "render/oordeel_signs.h"

namespace voortgang {
namespace {

using svg::Anchor;

constexpr double kGap = 4;
constexpr double kMostTile = 112;
constexpr double kLeastWithName = 60;
constexpr double kInside = 8;  // from the left of a tile to its words
constexpr double kNameFont = 13;
constexpr double kNumberFont = 19;
constexpr int kShades = 4;
constexpr double kKey = 34;

// Places are those of the programme, sizes follow from how many columns there are: large tiles have words in
// them, and where those do not fit (a country) small ones have a shade each, with a key.
class TileMapDrawing {
 public:
  TileMapDrawing(std::string& out, const TileMap& chart) : out_(out), chart_(chart) {
    const auto [left, right] = std::ranges::minmax(chart.tiles, {}, &Tile::kolom);
    const auto [top, bottom] = std::ranges::minmax(chart.tiles, {}, &Tile::rij);
    first_column_ = left.kolom;
    first_row_ = top.rij;
    const int columns = right.kolom - left.kolom + 1;
    const int rows = bottom.rij - top.rij + 1;
    width_ = std::min(kMostTile, (svg::kWidth - kGap * (columns - 1)) / columns);
    named_ = width_ >= kLeastWithName;
    gap_ = named_ ? kGap : std::min(kGap, width_ / 8);
    height_ = named_ ? 66 : width_;
    bottom_ = rows * (height_ + gap_) - gap_;
    for (const Tile& tile : chart.tiles) {
      if (!tile.waarde) continue;
      least_ = std::min(least_.value_or(*tile.waarde), *tile.waarde);
      most_ = std::max(most_.value_or(*tile.waarde), *tile.waarde);
    }
  }

  void draw() {
    const bool with_key = !named_ && least_;
    svg::open(out_, chart_.texts, "tegelkaart", svg::kWidth, bottom_ + (with_key ? kKey : 0) + 2);
    if (named_)
      for (const Tile& tile : chart_.tiles) draw_tile(tile);
    else
      small_tiles();
    if (with_key) key();
    svg::close(out_);
  }

 private:
  // From 1, light, to kShades, dark: equal parts of the range.
  [[nodiscard]] int shade(double value) const {
    if (*most_ <= *least_) return 2;
    const double part = (value - *least_) / (*most_ - *least_);
    return std::min(kShades, 1 + static_cast<int>(part * kShades));
  }

  [[nodiscard]] std::string class_of(const Tile& tile) const {
    if (tile.oordeel) return std::string("tegel ").append(id_of(*tile.oordeel));
    if (!tile.waarde) return "tegel leeg";
    return "tegel tint-" + std::to_string(shade(*tile.waarde));
  }

  [[nodiscard]] double x_of(const Tile& tile) const {
    return 1 + (tile.kolom - first_column_) * (width_ + gap_);
  }
  [[nodiscard]] double y_of(const Tile& tile) const { return 1 + (tile.rij - first_row_) * (height_ + gap_); }

  // All tiles of one look as one path: a country of them would be heavy otherwise.
  void small_tiles() {
    std::map<std::string, std::string> looks;
    for (const Tile& tile : chart_.tiles) {
      std::string& path = looks[class_of(tile)];
      path += 'M';
      svg::point(path, x_of(tile), y_of(tile));
      path += 'h';
      svg::number(path, width_ - 2);
      path += 'v';
      svg::number(path, width_ - 2);
      path += 'h';
      svg::number(path, 2 - width_);
      path += 'z';
    }
    for (const auto& [look, path] : looks) {
      out_.append("<g class=\"").append(look).append("\">");
      svg::shape(out_, path, "vlakje");
      out_ += "</g>\n";
    }
    for (const Tile& tile : chart_.tiles)
      if (tile.eigen) svg::rect(out_, x_of(tile), y_of(tile), width_ - 2, width_ - 2, "eigen-rand");
  }

  void draw_tile(const Tile& tile) {
    const double x = x_of(tile);
    const double y = y_of(tile);
    out_.append("<g class=\"").append(class_of(tile)).append(tile.eigen ? " eigen\">\n" : "\">\n");
    svg::rect(out_, x, y, width_ - 2, height_ - 2, "vlakje");
    if (tile.oordeel) svg::rect(out_, x, y, 4, height_ - 2, "kant");
    inside(tile, x, y);
    out_ += "</g>\n";
  }

  void inside(const Tile& tile, double x, double y) {
    const double room = width_ - 4 - kInside;
    svg::label(out_, x + kInside, y + 19,
               shortened(tile.naam, room / (tile.eigen ? kBoldWidth : 1), kNameFont), Anchor::kStart, "naam");
    const double left = room - (tile.oordeel ? 27 : 4);
    if (tile.waarde)
      svg::label(out_, x + kInside, y + 51, shortened(tile.weergave, left / kBoldWidth, kNumberFont),
                 Anchor::kStart, "getal");
    else
      word(tile.weergave, x + kInside, y + 51, left);
    if (tile.oordeel) verdict(*tile.oordeel, x + width_ - 28, y + 36);
  }

  // In place of a number, on one line or two.
  void word(std::string_view text, double x, double y, double room) {
    auto lines = wrapped(text, room, kNameFont);
    if (lines.size() > 2) lines.resize(2);
    y -= 13 * static_cast<double>(lines.size() - 1);
    for (const std::string& line : lines) {
      svg::label(out_, x, y, shortened(line, room, kNameFont), Anchor::kStart, "woord");
      y += 15;
    }
  }

  void verdict(Oordeel oordeel, double x, double y) {
    out_ += "<svg class=\"oordeelteken\" x=\"";
    svg::number(out_, x);
    out_ += "\" y=\"";
    svg::number(out_, y);
    out_.append("\" width=\"18\" height=\"18\" viewBox=\"0 0 16 16\">")
        .append(oordeel_sign(oordeel))
        .append("</svg>\n");
  }

  // From the least to the most value, where tiles are too small to write in.
  void key() {
    const double y = bottom_ + 10;
    const std::string least = weergave_of(*least_);
    double x = text_width(least, svg::kFont) + 8;
    svg::label(out_, 0, y + 12, least, Anchor::kStart);
    for (int shade = 1; shade <= kShades; ++shade) {
      out_.append("<g class=\"tegel tint-").append(std::to_string(shade)).append("\">");
      svg::rect(out_, x, y, 20, 16, "vlakje");
      out_ += "</g>\n";
      x += 22;
    }
    const std::string most = weergave_of(*most_);
    svg::label(out_, x + 6, y + 12, most, Anchor::kStart);
    own_in_key(x + text_width(most, svg::kFont) + 30, y);
  }

  // The tile of one's own area has no name on it: it has one here.
  void own_in_key(double x, double y) {
    const auto own = std::ranges::find_if(chart_.tiles, &Tile::eigen);
    if (own == chart_.tiles.end()) return;
    svg::rect(out_, x, y + 2, 12, 12, "eigen-rand");
    const std::string text = own->naam + " " + own->weergave;
    svg::label(out_, x + 20, y + 12, shortened(text, (svg::kWidth - x - 20) / kBoldWidth, svg::kFont),
               Anchor::kStart, "sterk");
  }

  [[nodiscard]] std::string weergave_of(double value) const {
    const auto tile = std::ranges::find_if(chart_.tiles, [&](const Tile& t) { return t.waarde == value; });
    return tile == chart_.tiles.end() ? std::string() : tile->weergave;
  }

  std::string& out_;
  const TileMap& chart_;
  int first_column_ = 1, first_row_ = 1;
  double width_ = 0, height_ = 0, gap_ = kGap, bottom_ = 0;
  bool named_ = true;
  std::optional<double> least_, most_;
};

}  // namespace

void append_tile_map(std::string& out, const TileMap& chart) {
  if (chart.tiles.empty()) return svg::nothing(out, chart.texts);
  TileMapDrawing(out, chart).draw();
}

}  // namespace voortgang

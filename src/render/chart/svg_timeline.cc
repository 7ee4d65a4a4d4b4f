
#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "render/chart/axis.h"
#include "render/chart/label_room.h"
#include "render/chart/svg.h"
#include "render/chart/svg_parts.h"
#include "render/chart/text_width.h"

namespace voortgang {
namespace {

using svg::Anchor;

constexpr double kTop = 46;  // for the years and today
constexpr double kLine = 17;
constexpr double kBar = 9;
constexpr double kGap = 15;  // between activities
constexpr double kSign = 14;
constexpr double kRight = 10;  // where what has no end goes on

std::string_view class_of(ActieStatus status) {
  switch (status) {
    case ActieStatus::kGepland:
      return "balk gepland";
    case ActieStatus::kLoopt:
    case ActieStatus::kVertraagd:
    case ActieStatus::kAfgerond:
      return "balk";
    case ActieStatus::kGestopt:
      return "balk gestopt";
  }
  return {};
}

// A sign for each status, in a square of 12 around its middle: told apart without colour.
void status_sign(std::string& out, const TimelineItem& item, double x, double y) {
  const auto draw = [&](std::string_view lines, std::string_view kind) {
    std::string data = "M";
    svg::point(data, x, y);
    svg::shape(out, data.append(lines), kind);
  };
  if (item.te_laat || item.status == ActieStatus::kVertraagd)
    return draw("m0,-5.5l6,11h-12zm0,4v3.5m0,1.6v.6", "teken let-op");
  switch (item.status) {
    case ActieStatus::kAfgerond:
      return draw("m-5,0l3.5,4l6.5,-8", "teken");
    case ActieStatus::kLoopt:
      return draw("m-3,-5l6,5l-6,5", "teken");
    case ActieStatus::kGestopt:
      return draw("m-4,-4l8,8m0,-8l-8,8", "teken");
    case ActieStatus::kGepland:
    case ActieStatus::kVertraagd:
      return draw("m-4,0h.01m4,0h.01m4,0h.01", "teken punten");
  }
}

struct Row {
  std::vector<std::string> lines;
  std::string_view word;
  double top = 0;
};

class TimelineDrawing {
 public:
  TimelineDrawing(std::string& out, const Timeline& chart) : out_(out), chart_(chart) {
    to_ = now_ = years_at_end(chart.peil);
    from_ = now_ - 1;
    for (const TimelineItem& item : chart.items) {
      from_ = std::min(from_, years(item.start));
      to_ = std::max(to_, years_at_end(item.eind.value_or(item.start)));
    }
    from_ = std::floor(from_);
    to_ = std::max(std::ceil(to_), std::floor(now_) + 1);
    for (const TimelineItem& item : chart.items) add_row(item);
  }

  void draw() {
    svg::open(out_, chart_.texts, "tijdlijn", svg::kWidth, bottom_);
    const bool open_part =
        std::ranges::any_of(chart_.items, [](const TimelineItem& item) { return item.te_laat; });
    if (open_part) svg::define_hatch(out_, chart_.texts);
    years_and_today();
    for (std::size_t i = 0; i < rows_.size(); ++i) row(chart_.items[i], rows_[i]);
    svg::close(out_);
  }

 private:
  [[nodiscard]] double x(double year) const {
    return 1 + (year - from_) / (to_ - from_) * (svg::kWidth - kRight - 1);
  }

  void add_row(const TimelineItem& item) {
    Row row{.lines = {},
            .word = item.te_laat ? woorden::kTeLaat : woorden::actie_status(item.status),
            .top = bottom_};
    const double room = svg::kWidth - text_width(row.word, svg::kFont) - kSign - 16;
    row.lines = wrapped(item.titel, room, svg::kFont);
    for (std::string& line : row.lines) line = shortened(line, room, svg::kFont);
    bottom_ += kLine * static_cast<double>(row.lines.size()) + kBar + 4 + kGap;
    rows_.push_back(std::move(row));
  }

  // Thin lines where years begin, and a strong one for today, which everything left of it should have
  // reached.
  void years_and_today() {
    svg::LabelRoom room({0, 0, svg::kWidth, kTop});
    const double width = text_width("2000", svg::kFont);
    for (const int year : year_ticks(static_cast<int>(from_), static_cast<int>(to_) - 1, 7)) {
      svg::line(out_, x(year), 17, x(year), bottom_ - kGap + 4, "raster");
      if (x(year) + width <= svg::kWidth) svg::label(out_, x(year), 12, std::to_string(year), Anchor::kStart);
    }
    const double now = x(now_);
    const std::string word = woorden::kTotEnMet(words(chart_.peil));
    const auto spot =
        room.place(word, svg::Weight::kBold, std::array{svg::LabelSpot{now, 32, Anchor::kMiddle}});
    svg::line(out_, now, 36, now, bottom_ - kGap + 4, "vandaag");
    svg::label(out_, spot.x, spot.y, word, spot.anchor, "waarde sterk");
  }

  void row(const TimelineItem& item, const Row& row) {
    double y = row.top + 12;
    svg::label(out_, svg::kWidth, y, row.word, Anchor::kEnd, "status");
    status_sign(out_, item, svg::kWidth - text_width(row.word, svg::kFont) - kSign + 2, y - 4.5);
    for (const std::string& line : row.lines) {
      svg::label(out_, 0, y, line, Anchor::kStart, "naam");
      y += kLine;
    }
    bar(item, y - kLine + 7);
  }

  // From begin to end, lighter where it is still to come; what has no end goes on to the right; what is late
  // is hatched from its end to today.
  void bar(const TimelineItem& item, double top) {
    const double from = x(years(item.start));
    const double to = item.eind ? x(years_at_end(*item.eind)) : svg::kWidth - kRight;
    const std::string_view kind = class_of(item.status);
    const double now = std::clamp(x(now_), from, to);
    const bool runs = item.status == ActieStatus::kLoopt || item.status == ActieStatus::kVertraagd;
    const double past = runs ? now : to;
    if (past > from) svg::rect(out_, from, top, std::max(past - from, 3.0), kBar, kind);
    if (past < to) svg::rect(out_, past, top, to - past, kBar, "balk komt");
    if (!item.eind) {
      std::string data = "M";
      svg::point(data, to + 2, top);
      svg::shape(out_, data.append("l5,4.5l-5,4.5"), "verder");
    }
    if (item.te_laat && to < x(now_))
      svg::hatched_rect(out_, chart_.texts, to, top, x(now_) - to, kBar, "balk-te-laat");
  }

  std::string& out_;
  const Timeline& chart_;
  std::vector<Row> rows_;
  double from_ = 0, to_ = 1, now_ = 0;
  double bottom_ = kTop;
};

}  // namespace

void append_timeline(std::string& out, const Timeline& chart) {
  if (chart.items.empty()) return svg::nothing(out, chart.texts, woorden::kGeenActiviteiten);
  TimelineDrawing(out, chart).draw();
}

}  // namespace voortgang

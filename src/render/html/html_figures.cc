#include <algorithm>
#include <cmath>
#include <string>

#include "base/text.h"
#include "document/cell_scale.h"
#include "facts/weergave.h"
#include "programme/eenheid.h"
#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "render/chart/svg.h"
#include "render/chart/svg_parts.h"
#include "render/html/html_course.h"
#include "render/html/html_text.h"
#include "render/html/html_writer.h"

// Charts on a page. What compares a few things is a table with a bar in each row: it is its own alternative.

namespace voortgang {
namespace {

bool is_all_provisional(const BarChart& chart) {
  return std::ranges::any_of(chart.bars, &Bar::voorlopig) &&
         std::ranges::all_of(chart.bars, [](const Bar& bar) { return !bar.waarde || bar.voorlopig; });
}

TableRow bar_row(const Bar& bar, const CellScale& scale, const BarChart& chart, bool says_provisional) {
  TableRow row{
      .cells = {{Text{bar.naam}}, {}, {}}, .kind = bar.eigen ? RowKind::kOwn : RowKind::kPlain, .id = {}};
  if (!bar.waarde) {
    row.cells[2] = {Text{bar.woord}};
    return row;
  }
  CellBar drawn{{scale.between(0, *bar.waarde, bar.voorlopig ? StretchKind::kUnsure : StretchKind::kOther)},
                {}};
  if (chart.reference) drawn.mark = scale.at(chart.reference->waarde);
  row.cells[1] = {std::move(drawn)};
  row.cells[2] = {Text{weergave(*bar.waarde, chart.decimalen)}};
  std::string behind = bar.extra;
  if (bar.voorlopig && says_provisional) append_item(behind, woorden::status(Status::kVoorlopig));
  if (!behind.empty()) row.cells[2].push_back(Small{std::move(behind)});
  return row;
}

}  // namespace

void HtmlWriter::write(const Figure& figure) {
  std::visit([&](const auto& chart) { draw(figure, chart); }, figure.chart);
}

void HtmlWriter::caption_of(const Figure& figure, std::string_view behind) {
  out_ += "<figcaption>";
  html::text(out_, figure.caption);
  html::text(out_, behind);
  if (figure.voorbeeld) write(VoorbeeldMark{});
  out_ += "</figcaption>\n";
}

void HtmlWriter::draw(const Figure& figure, const LineChart& chart) {
  out_ += "<figure>";
  std::string behind;
  if (!chart.richting.empty()) behind.append(", ").append(chart.richting);
  caption_of(figure, behind + html::reading_note(chart));
  html::course(out_, chart);
  char letter = 'a';
  for (const ChartNote& note : chart.notes) {
    out_ += "<p class=\"noot\"><b>";
    out_ += letter++;
    out_ += "</b> ";
    html::text(out_, words(note.periode) + ": " + note.text);
    out_ += "</p>\n";
  }
  out_ += "</figure>\n";
}

void HtmlWriter::draw(const Figure& figure, const SmallMultiples& chart) {
  out_ += "<figure class=\"breed\">";
  caption_of(figure, {});
  html::draw_courses(out_, chart);
  out_ += "<p class=\"noot\">";
  html::text(out_, chart.texts.description);
  out_ += "</p></figure>\n";
}

void HtmlWriter::draw(const Figure& figure, const StripChart& chart) {
  out_ += "<figure class=\"breed\">";
  caption_of(figure, {});
  html::spread(out_, chart);
  out_ += "</figure>\n";
}

void HtmlWriter::draw(const Figure& figure, const BarChart& chart) {
  CellScale scale;
  for (const Bar& bar : chart.bars) {
    if (bar.waarde) scale.include(*bar.waarde);
  }
  if (chart.reference) scale.include(chart.reference->waarde);
  Table table{.id = {}, .caption = figure.caption, .columns = {{}, {}, {}}, .rows = {}};
  table.kind = TableKind::kNeighbours;
  table.voorbeeld = figure.voorbeeld;
  // What holds for all of them is said once.
  const bool all_provisional = is_all_provisional(chart);
  if (all_provisional) append_item(table.caption, woorden::status(Status::kVoorlopig));
  for (const Bar& bar : chart.bars) table.rows.push_back(bar_row(bar, scale, chart, !all_provisional));
  if (!chart.totaal.empty()) {
    TableRow total{.cells = {{Text{std::string(woorden::kRegioKop)}}, {}, {Text{chart.totaal}}},
                   .kind = RowKind::kTotal,
                   .id = {}};
    // The line through the bars ends in the row of what it stands for.
    if (chart.reference) total.cells[1] = {CellBar{{}, scale.at(chart.reference->waarde)}};
    table.rows.push_back(std::move(total));
  }
  write(table);
}

void HtmlWriter::draw(const Figure& figure, const BudgetBars& chart) {
  CellScale scale;
  for (const BudgetBar& bar : chart.bars) scale.include(bar.zeker + bar.onzeker);
  Table table{.id = {}, .caption = figure.caption, .columns = {{}, {}, {}, {}}, .rows = {}};
  table.kind = TableKind::kNeighbours;
  for (const BudgetBar& bar : chart.bars) {
    const std::int64_t plan = bar.zeker + bar.onzeker;
    CellBar drawn{{scale.between(0, bar.zeker, StretchKind::kOwn)}, {}};
    if (bar.onzeker != 0) drawn.stretches.push_back(scale.between(bar.zeker, plan, StretchKind::kUnsure));
    Inlines notes;
    if (bar.onzeker != 0) notes.push_back(Small{woorden::kWaarvanOnzekerKort(euros(bar.onzeker))});
    table.rows.push_back(
        {.cells = {{Text{bar.naam}}, {std::move(drawn)}, {Text{euros(plan)}}, std::move(notes)},
         .kind = {},
         .id = {}});
  }
  write(table);
}

// Circles: too wide for a telephone, so that they slide, by finger and by key.
void HtmlWriter::draw(const Figure& figure, const RingChart& chart) {
  out_ += "<figure class=\"figuur\">\n<div class=\"schuif\" tabindex=\"0\" role=\"group\" aria-label=\"";
  html::attribute(out_, figure.caption);
  out_ += "\">\n";
  append_ring_chart(out_, chart);
  out_ += "</div>\n";
  caption_of(figure, {});
  out_ += "</figure>\n";
}

void HtmlWriter::write(const Sparkline& sparkline) {
  html::spark(out_, sparkline);
}

void HtmlWriter::write(const CellBar& bar) {
  // In whole parts of a hundred; of what is small a tenth can be seen.
  const auto percent = [this](std::string_view name, double part) {
    const double hundredths = part * 100;
    out_.append(name);
    svg::number(out_, hundredths < 10 ? hundredths : std::round(hundredths));
    out_ += "%\"";
  };
  const auto class_of = [](StretchKind kind) -> std::string_view {
    switch (kind) {
      case StretchKind::kOther:
        return {};
      case StretchKind::kOwn:
        return "eigen";
      case StretchKind::kUnsure:
        return "onzeker";
      case StretchKind::kComing:
        return "komt";
      case StretchKind::kPlanned:
        return "gepland";
      case StretchKind::kLate:
        return "laat";
    }
    return {};
  };
  out_ += "<svg role=\"none\">";
  for (const Stretch& stretch : bar.stretches) {
    out_ += "<rect";
    if (const auto kind = class_of(stretch.kind); !kind.empty()) out_.append(" class=\"").append(kind) += '"';
    if (stretch.from > 0) percent(" x=\"", stretch.from);
    percent(" width=\"", stretch.to - stretch.from);
    out_ += "/>";
  }
  if (bar.mark) {
    percent("<rect x=\"", *bar.mark);  // what has no width is the mark
    out_ += "/>";
  }
  out_ += "</svg>";
}

}  // namespace voortgang


#include <algorithm>
#include <utility>

#include "base/periode.h"
#include "facts/weergave.h"
#include "programme/antwoord_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"
#include "render/fact_rows.h"
#include "render/narrative_walk.h"
#include "render/single_number.h"
#include "render/typst/typst_table.h"
#include "render/typst/typst_text.h"
#include "render/typst/typst_writer.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostAcross = 10;  // periods that fit beside one another

std::string written(std::string_view words) {
  std::string out;
  typst::text(out, words);
  return out;
}

TypstCell cell(std::string_view words) {
  return {written(words), std::string(words)};
}

std::string value_of(const FactTable& table, const Feit& feit) {
  std::string out;
  append_weergave(out, feit, table.reeks->decimalen);
  return out;
}

}  // namespace

void TypstWriter::write(const Table& table) {
  TypstTable out{.caption = written(table.caption)};
  for (const TableColumn& column : table.columns) {
    out.head.push_back(cell(column.title));
    out.at_end.push_back(column.alignment == Alignment::kEnd);
  }
  for (const TableRow& row : table.rows) {
    auto& cells = out.rows.emplace_back();
    for (const Inlines& words : row.cells) {
      std::string inside;
      TypstWriter writer(inside, root_);
      // A blank is not read aloud.
      if (!cells.empty() && row.kind == RowKind::kPlain && plain_words(words).empty()) {
        cells.push_back(cell(woorden::kGeenWaarde));
        continue;
      }
      if (cells.empty())
        writer.row_head(words);
      else
        writer.inlines(words);
      cells.push_back({std::move(inside), words_for_width(words)});
    }
    out.totals = row.kind == RowKind::kTotal ? out.totals + 1 : 0;
  }
  append_typst_table(out_, std::move(out));
  end_line();
}

// What stands behind its first line is a remark.
void TypstWriter::row_head(const Inlines& words) {
  const auto end =
      std::ranges::find_if(words, [](const Inline& one) { return std::holds_alternative<LineBreak>(one); });
  out_ += "#rijkop";
  content(Inlines(words.begin(), end));
  out_ += ';';
  inlines(Inlines(end, words.end()));
}

void TypstWriter::write(const FactTable& table) {
  if (std::string all = said_of_all(table); !all.empty())
    return paragraph("opmerking", {Text{std::move(all)}});
  if (table.reeks->feiten.size() <= kMostAcross)
    periods_across(table);
  else
    periods_down(table);
}

// A row of few figures takes no room, and reads like the chart above it.
void TypstWriter::periods_across(const FactTable& table) {
  TypstTable out{.caption = written(table.caption),
                 .head = {cell(woorden::kPeriode)},
                 .at_end = {false},
                 .as_wide_as_its_words = true};
  std::vector<TypstCell> row{{"#rijkop[" + written(woorden::kWaarde) + "];", std::string(woorden::kWaarde)}};
  for (const Feit& feit : table.reeks->feiten) {
    out.head.push_back(cell(code(feit.periode)));
    out.at_end.push_back(true);
    row.push_back(cell(value_of(table, feit)));
  }
  out.rows.push_back(std::move(row));
  if (table.groep != nullptr) {
    auto& beside =
        out.rows.emplace_back(1, TypstCell{"#rijkop[" + written(table.groep_naam) + "];", table.groep_naam});
    for (const Feit& feit : table.reeks->feiten) beside.push_back(cell(group_value(table, feit.periode)));
  }
  if (const std::string remarks = remarks_with_periods(*table.reeks); !remarks.empty())
    out.note = written(remarks);
  append_typst_table(out_, std::move(out));
  end_line();
}

void TypstWriter::periods_down(const FactTable& table) {
  const bool with_remark = has_remarks(*table.reeks);
  TypstTable out{.caption = written(table.caption),
                 .head = {cell(woorden::kPeriode), cell(woorden::kWaarde)},
                 .at_end = {false, true}};
  if (table.groep != nullptr) {
    out.head.push_back(cell(table.groep_naam));
    out.at_end.push_back(true);
  }
  if (with_remark) {
    out.head.push_back(cell(woorden::kOpmerking));
    out.at_end.push_back(false);
  }
  for (const Feit& feit : table.reeks->feiten) {
    auto& row = out.rows.emplace_back();
    row.push_back(cell(code(feit.periode)));
    row.push_back(cell(value_of(table, feit)));
    if (table.groep != nullptr) row.push_back(cell(group_value(table, feit.periode)));
    if (with_remark) row.push_back(cell(remark_of(feit)));
  }
  append_typst_table(out_, std::move(out));
  end_line();
}

}  // namespace voortgang

#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "base/decimal.h"
#include "document/row_id.h"
#include "programme/woorden.h"
#include "render/fact_rows.h"
#include "render/html/html_text.h"
#include "render/html/html_writer.h"

namespace voortgang {

// Opens a table that scrolls by itself where it is wider than the page, with its caption.
void HtmlWriter::table_head(std::string_view caption, std::string_view remark) {
  fmt::format_to(
      std::back_inserter(out_),
      FMT_COMPILE("<div class=\"tabel\" role=\"region\" aria-labelledby=\"tabel-{0}\" tabindex=\"0\">\n"
                  "<table>\n<caption><span id=\"tabel-{0}\">"),
      ++tables_);
  html::text(out_, caption);
  out_ += "</span>";
  if (!remark.empty()) {
    out_ += " <span class=\"bron\">";
    html::text(out_, remark);
    out_ += "</span>";
  }
  out_ += "</caption>\n";
}

void HtmlWriter::write(const Table& table) {
  table_head(table.caption, {});
  out_ += "<thead><tr>";
  for (const TableColumn& column : table.columns) {
    out_ += column.alignment == Alignment::kEnd ? "<th scope=\"col\" class=\"getal\">" : "<th scope=\"col\">";
    html::text(out_, column.title);
    out_ += "</th>";
  }
  out_ += "</tr></thead>\n<tbody>\n";
  for (const TableRow& row : table.rows) table_row(table, row);
  out_ += "</tbody>\n</table>\n</div>\n";
}

void HtmlWriter::table_row(const Table& table, const TableRow& row) {
  out_ += row.kind == RowKind::kTotal ? "<tr class=\"totaal\"" : "<tr";
  if (!row.id.empty()) {
    out_ += " id=\"";
    html::attribute(out_, row.id);
    out_ += '"';
  }
  out_ += '>';
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const bool number = i < table.columns.size() && table.columns[i].alignment == Alignment::kEnd;
    if (i == 0)
      out_ += "<th scope=\"row\">";
    else
      out_ += number ? "<td class=\"getal\">" : "<td>";
    inlines(row.cells[i]);
    out_ += i == 0 ? "</th>" : "</td>";
  }
  out_ += "</tr>\n";
}

void HtmlWriter::write(const FactTable& table) {
  const bool with_remark = has_remarks(*table.reeks);
  table_head(table.caption, table.bestand.empty() ? table.berekend : table.bestand);
  fmt::format_to(std::back_inserter(out_),
                 FMT_COMPILE("<thead><tr><th scope=\"col\">{}</th><th scope=\"col\" class=\"getal\">{}</th>"),
                 woorden::kPeriode, woorden::kWaarde);
  if (with_remark)
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<th scope=\"col\">{}</th>"), woorden::kOpmerking);
  if (!table.bestand.empty())
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<th scope=\"col\" class=\"getal\">{}</th>"),
                   woorden::kRegel);
  out_ += "</tr></thead>\n<tbody>\n";
  for (const Feit& w : table.reeks->feiten) fact_row(table, w, with_remark);
  out_ += "</tbody>\n</table>\n</div>\n";
}

void HtmlWriter::fact_row(const FactTable& table, const Feit& w, bool with_remark) {
  out_ += "<tr";
  if (table.anchors) {
    out_ += " id=\"";
    append_row_id(out_, table.indicator, w.periode);
    out_ += '"';
  }
  out_ += "><th scope=\"row\">";
  append_code(out_, w.periode);
  out_ += "</th><td class=\"getal\">";
  append_value(out_, w, table.reeks->decimalen);
  out_ += "</td>";
  if (with_remark) {
    out_ += "<td>";
    html::text(out_, remark_of(w));
    out_ += "</td>";
  }
  if (!table.bestand.empty()) {
    fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<td class=\"getal bron\">{}</td>"), w.regel);
  }
  out_ += "</tr>\n";
}

}  // namespace voortgang

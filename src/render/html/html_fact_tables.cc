#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "base/text.h"
#include "document/row_id.h"
#include "facts/weergave.h"
#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"
#include "render/fact_rows.h"
#include "render/html/html_text.h"
#include "render/html/html_writer.h"

// The figures of one series: a row for each, and of quarters and halves one for each year, as one looks for
// them.

namespace voortgang {
namespace {

std::string origin_of(const FactTable& table) {
  const auto& all = table.reeks->feiten;
  if (table.bestand.empty()) return table.berekend;
  if (all.empty()) return table.bestand;
  const auto [first, last] = std::ranges::minmax(all, {}, &Feit::regel);
  return table.bestand + (first.regel == last.regel
                              ? woorden::kRegelVan(std::to_string(first.regel))
                              : woorden::kRegelsVan(std::to_string(first.regel), std::to_string(last.regel)));
}

// What a year has beside one another: its quarters, or its halves. Nothing where the rows are not years.
std::span<const std::string_view> parts_of_year(const FactTable& table) {
  const auto& all = table.reeks->feiten;
  if (table.groep != nullptr || all.empty()) return {};
  const Frequentie frequentie = all.front().periode.frequentie;
  if (std::ranges::any_of(all, [&](const Feit& feit) { return feit.periode.frequentie != frequentie; }))
    return {};
  if (frequentie == Frequentie::kKwartaal) return woorden::kKwartalen;
  if (frequentie == Frequentie::kHalfjaar) return woorden::kHalfjaren;
  return {};
}

// Each remark once, with the periods that it is about.
std::vector<std::pair<std::string_view, std::string>> remarks_in(const FeitenReeks& reeks) {
  std::vector<std::pair<std::string_view, std::string>> found;
  for (const Feit& feit : reeks.feiten) {
    if (feit.toelichting.empty()) continue;
    auto same = std::ranges::find(found, feit.toelichting, &std::pair<std::string_view, std::string>::first);
    if (same == found.end()) same = found.insert(found.end(), {feit.toelichting, {}});
    append_item(same->second, words(feit.periode));
  }
  return found;
}

}  // namespace

void HtmlWriter::write(const FactTable& table) {
  if (const auto parts = parts_of_year(table); !parts.empty()) return by_year(table, parts);
  const Remarks remarks = has_remarks(*table.reeks) ? Remarks::kOwnColumn : Remarks::kNone;
  open_table(table.groep == nullptr ? "reeks" : "reeks g3");
  table_caption({.words = table.caption, .remark = origin_of(table)});
  fmt::format_to(std::back_inserter(out_), FMT_COMPILE("<thead><tr><th>{}<th>{}"), woorden::kPeriode,
                 woorden::kWaarde);
  if (table.groep != nullptr) {
    out_ += "<th>";
    html::text(out_, table.groep_naam);
  }
  if (remarks == Remarks::kOwnColumn) out_.append("<th>").append(woorden::kOpmerking);
  out_ += "</thead>\n";
  const Feit* before = nullptr;
  for (const Feit& feit : table.reeks->feiten) {
    fact_row(table, feit, before, remarks);
    before = &feit;
  }
  close_table();
}

// `before` is the row above it: parts of one year share an id, which the first of them has.
void HtmlWriter::fact_row(const FactTable& table, const Feit& feit, const Feit* before, Remarks remarks) {
  out_ += "<tr";
  const bool shares_id =
      before != nullptr && shares_row(feit.periode.frequentie) && before->periode.jaar == feit.periode.jaar;
  if (table.anchors && !shares_id) row_id(table, feit);
  out_ += "><th>";
  html::text(out_, words(feit.periode));
  out_ += "<td>";
  append_weergave(out_, feit, table.reeks->decimalen);
  if (table.groep != nullptr) out_.append("<td>").append(group_value(table, feit.periode));
  if (remarks == Remarks::kOwnColumn) {
    out_ += "<td>";
    html::text(out_, remark_of(feit));
  }
  out_ += '\n';
}

void HtmlWriter::row_id(const FactTable& table, const Feit& feit) {
  out_ += " id=\"";
  append_row_id(out_, table.indicator, feit.periode);
  out_ += '"';
}

void HtmlWriter::by_year(const FactTable& table, std::span<const std::string_view> parts) {
  open_table("jaardelen");
  const bool named = table.reeks->feiten.front().periode.frequentie != Frequentie::kKwartaal;
  const std::string caption = named ? table.caption : woorden::kPerKwartaal(table.caption);
  table_caption({.words = caption, .remark = origin_of(table)});
  out_.append("<thead><tr><th>").append(woorden::kJaar);
  for (const std::string_view part : parts) out_.append("<th>").append(part);
  out_ += "</thead>\n";
  const std::span<const Feit> all = table.reeks->feiten;
  for (std::size_t at = 0; at < all.size();) {
    std::size_t end = at;
    while (end < all.size() && all[end].periode.jaar == all[at].periode.jaar) ++end;
    year_row(table, all.subspan(at, end - at), static_cast<int>(parts.size()));
    at = end;
  }
  close_table();
  for (const auto& [remark, periods] : remarks_in(*table.reeks)) {
    out_ += "<p class=\"noot\">";
    html::text(out_, periods);
    out_ += ": ";
    html::text(out_, remark);
    out_ += "</p>\n";
  }
}

void HtmlWriter::year_row(const FactTable& table, std::span<const Feit> parts, int columns) {
  out_ += "<tr";
  if (table.anchors) row_id(table, parts.front());
  fmt::format_to(std::back_inserter(out_), FMT_COMPILE("><th>{}"), parts.front().periode.jaar);
  int column = 1;
  for (const Feit& feit : parts) {
    for (; column < feit.periode.nummer; ++column) out_ += "<td>";
    ++column;
    out_ += "<td>";
    append_weergave(out_, feit, table.reeks->decimalen);
    if (feit.status != Status::kDefinitief)
      out_.append(" <small>").append(woorden::status(feit.status)).append("</small>");
  }
  for (; column <= columns; ++column) out_ += "<td>";
  out_ += '\n';
}

}  // namespace voortgang

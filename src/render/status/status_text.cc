#include <fmt/format.h>

#include <iterator>

#include "base/terminal_text.h"
#include "render/status/status_report.h"
#include "render/status/text_table.h"

namespace voortgang {
namespace {

constexpr std::size_t kWidest = 100;
constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kReset = "\x1b[0m";

using Rows = std::vector<std::vector<TextCell>>;

std::string_view colour_of(Leverstaat staat) {
  switch (staat) {
    case Leverstaat::kNietGevraagd:
    case Leverstaat::kAfgemeld:
      return "\x1b[2m";
    case Leverstaat::kOntbreekt:
    case Leverstaat::kFouten:
      return "\x1b[1;31m";
    case Leverstaat::kOnvolledig:
    case Leverstaat::kOpen:
    case Leverstaat::kVerouderd:
      return "\x1b[33m";
    case Leverstaat::kGeleverd:
      return "\x1b[32m";
  }
  return {};
}

constexpr std::size_t kWhat = 12;  // columns of what is asked

void add_paragraph(std::string& out, std::string_view text) {
  out += '\n';
  out += text;
  if (!text.ends_with('\n')) out += '\n';
}

void add_heading(bool colour, std::string& out, std::string_view text) {
  if (!out.empty()) out += '\n';
  out += colour ? fmt::format("{}{}{}\n", kBold, text, kReset) : fmt::format("{}\n", text);
}

void add_list(bool colour, std::string& out, std::string_view title, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  add_heading(colour, out, title);
  for (const std::string& line : lines) out += "  " + line + "\n";
}

void add_terms(const StatusReport& report, std::string& out) {
  const auto lines = term_lines(report);
  if (!lines.empty()) out += '\n';
  for (const std::string& line : lines) out.append(line).append("\n");
}

void add_legend(const StatusReport& report, std::string& out) {
  const auto lines = legend_lines(report);
  if (!lines.empty()) out += '\n';
  for (const std::string_view line : lines) out.append(line).append("\n");
}

void add_general(const StatusReport& report, bool colour, std::string& out) {
  const auto lines = general_lines(report);
  add_list(colour, out, report.words().general, lines);
  if (!lines.empty()) out.append(report.words().general_note).append("\n");
}

Rows matrix(const StatusReport& report, bool colour) {
  Rows rows(1);
  rows[0].push_back({{std::string(report.words().area)}});
  for (const Hoofddoel& hoofddoel : report.programma.hoofddoelen) rows[0].push_back({{hoofddoel.naam}});
  for (GebiedIndex g = 0; g < report.programma.gebieden(); ++g) {
    auto& row = rows.emplace_back();
    row.push_back({{std::string(report.programma.gebied_naam(g))}});
    for (HoofddoelIndex h = 0; h < report.programma.hoofddoelen.size(); ++h) {
      const Leverstand& stand = report.overzicht.stand(h, g);
      row.push_back({cell_lines(report, stand), colour ? colour_of(stand.staat) : std::string_view{}});
    }
  }
  return rows;
}

// Short, as all columns together must fit.
std::string_view column_of(const StatusWords& words, std::size_t state) {
  return state == static_cast<std::size_t>(Leverstaat::kFouten) ? words.errors : words.state_counts[state];
}

// A row per hoofddoel, a column per state and one for texts that are missing.
Rows totals(const StatusReport& report) {
  const StatusWords& words = report.words();
  Rows rows(1);
  rows[0].push_back({{std::string(words.goal)}});
  for (std::size_t i = kLeverstaten; i-- > 0;) rows[0].push_back({{std::string(column_of(words, i))}});
  rows[0].push_back({{std::string(words.no_text)}});
  for (HoofddoelIndex h = 0; h < report.programma.hoofddoelen.size(); ++h) {
    auto& row = rows.emplace_back();
    row.push_back({{report.programma.hoofddoelen[h].naam}});
    const StateCounts counts = count_states(report, h);
    for (std::size_t i = kLeverstaten; i-- > 0;) row.push_back({{std::to_string(counts[i])}});
    row.push_back({{std::to_string(count_without_text(report, h))}});
  }
  return rows;
}

void add_calls(const StatusReport& report, bool colour, std::string& out) {
  add_heading(colour, out, call_title(report));
  if (report.overzicht.bellen.empty()) out.append("  ").append(report.words().nobody).append("\n");
  for (const GebiedIndex g : report.overzicht.bellen) {
    fmt::format_to(std::back_inserter(out), "\n{}\n", report.programma.gebied_naam(g));
    for (const Belpunt& point : belpunten(report, g)) {
      const std::size_t width = terminal_columns(point.what);
      fmt::format_to(std::back_inserter(out), "  {}{:{}}{}\n", point.what, "",
                     width < kWhat ? kWhat - width : 1, point.which);
    }
  }
  if (!report.overzicht.bellen.empty()) add_paragraph(out, report.words().see_check);
}

}  // namespace

std::string print_status_text(const StatusReport& report, bool colour) {
  std::string out;
  add_heading(colour, out, status_title(report));
  add_terms(report, out);
  add_general(report, colour, out);
  if (report.overzicht.standen.empty()) {
    add_paragraph(out, report.words().nothing_readable);
    return out;
  }
  const bool one_by_one = report.overzicht.overige.size() <= kMostAreas;
  add_paragraph(out, text_table(one_by_one ? matrix(report, colour) : totals(report), kWidest));
  add_paragraph(out, status_totals(report));
  if (one_by_one) add_legend(report, out);
  add_list(colour, out, report.words().excused, excused_lines(report));
  add_calls(report, colour, out);
  return out;
}

}  // namespace voortgang

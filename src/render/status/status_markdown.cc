
#include "base/text.h"
#include "render/markdown/markdown_text.h"
#include "render/status/status_report.h"

namespace voortgang {
namespace {

void add_heading(std::string& out, std::string_view marks, std::string_view words) {
  if (!out.empty()) out += '\n';
  out += marks;
  markdown::text(out, words);
  out += '\n';
}

void add_paragraph(std::string& out, std::string_view words) {
  out += '\n';
  markdown::text(out, words);
  out += '\n';
}

void add_item(std::string& out, std::string_view words) {
  out += "- ";
  markdown::text(out, words);
  out += '\n';
}

void add_list(std::string& out, std::string_view title, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  add_heading(out, "## ", title);
  out += '\n';
  for (const std::string& line : lines) add_item(out, line);
}

void add_general(const StatusReport& report, std::string& out) {
  const auto lines = general_lines(report);
  add_list(out, report.words().general, lines);
  if (!lines.empty()) add_paragraph(out, report.words().general_note);
}

void add_cell(std::string& out, std::string_view words) {
  out += ' ';
  std::string escaped;
  markdown::text(escaped, words);
  out += escaped + " |";
}

void add_head(std::string& out, std::string_view first, const std::vector<std::string>& columns) {
  out += "\n|";
  add_cell(out, first);
  for (const std::string& column : columns) add_cell(out, column);
  out += "\n|";
  for (std::size_t i = 0; i <= columns.size(); ++i) out += " --- |";
  out += '\n';
}

void add_matrix(const StatusReport& report, std::string& out) {
  std::vector<std::string> goals;
  for (const Hoofddoel& hoofddoel : report.programma.hoofddoelen) goals.push_back(hoofddoel.naam);
  add_head(out, report.words().area, goals);
  for (GebiedIndex g = 0; g < report.programma.gebieden(); ++g) {
    out += '|';
    add_cell(out, report.programma.gebied_naam(g));
    for (HoofddoelIndex h = 0; h < goals.size(); ++h)
      add_cell(out, joined(cell_lines(report, report.overzicht.stand(h, g)), ", "));
    out += '\n';
  }
}

void add_legend(const StatusReport& report, std::string& out) {
  const auto lines = legend_lines(report);
  if (!lines.empty()) out += '\n';
  for (const std::string_view line : lines) add_item(out, line);
}

void add_totals(const StatusReport& report, std::string& out) {
  const StatusWords& words = report.words();
  // What is still to be done comes first.
  std::vector<std::string> states(words.state_counts.rbegin(), words.state_counts.rend());
  states.emplace_back(words.no_text);
  add_head(out, words.goal, states);
  for (HoofddoelIndex h = 0; h < report.programma.hoofddoelen.size(); ++h) {
    out += '|';
    add_cell(out, report.programma.hoofddoelen[h].naam);
    const StateCounts counts = count_states(report, h);
    for (std::size_t i = kLeverstaten; i-- > 0;) add_cell(out, std::to_string(counts[i]));
    add_cell(out, std::to_string(count_without_text(report, h)));
    out += '\n';
  }
}

// A heading for each area, as this goes into an issue or a mail to more than one of them.
void add_calls(const StatusReport& report, std::string& out) {
  add_heading(out, "## ", call_title(report));
  if (report.overzicht.bellen.empty()) add_paragraph(out, report.words().nobody);
  for (const GebiedIndex g : report.overzicht.bellen) {
    add_heading(out, "### ", report.programma.gebied_naam(g));
    out += '\n';
    for (const Belpunt& point : belpunten(report, g))
      add_item(out, std::string(point.what) + ": " + point.which);
  }
}

}  // namespace

std::string print_status_markdown(const StatusReport& report) {
  std::string out;
  add_heading(out, "# ", status_title(report));
  const auto terms = term_lines(report);
  if (!terms.empty()) out += '\n';
  for (const std::string& line : terms) add_item(out, line);
  add_general(report, out);
  if (report.overzicht.standen.empty()) {
    add_paragraph(out, report.words().nothing_readable);
    return out;
  }
  // More columns of areas than that fit in no mail; then the counts per goal say how far it is.
  if (report.overzicht.overige.size() <= kMostAreas) {
    add_matrix(report, out);
    add_legend(report, out);
  } else {
    add_totals(report, out);
  }
  add_paragraph(out, status_totals(report));
  add_list(out, report.words().excused, excused_lines(report));
  add_calls(report, out);
  return out;
}

}  // namespace voortgang

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

class StatusText {
 public:
  StatusText(const StatusReport& report, bool colour) : report_(report), colour_(colour) {}

  std::string print() {
    heading(status_title(report_));
    terms();
    general();
    if (report_.overzicht.standen.empty()) {
      paragraph(report_.words().nothing_readable);
      return std::move(out_);
    }
    const bool one_by_one = report_.overzicht.overige.size() <= kMostAreas;
    paragraph(text_table(one_by_one ? matrix() : totals(), kWidest));
    paragraph(status_totals(report_));
    if (one_by_one) legend();
    list(report_.words().excused, excused_lines(report_));
    calls();
    return std::move(out_);
  }

 private:
  const Programma& programma() const { return report_.programma; }

  void paragraph(std::string_view text) {
    out_ += '\n';
    out_ += text;
    if (!text.ends_with('\n')) out_ += '\n';
  }

  void heading(std::string_view text) {
    if (!out_.empty()) out_ += '\n';
    out_ += colour_ ? fmt::format("{}{}{}\n", kBold, text, kReset) : fmt::format("{}\n", text);
  }

  void list(std::string_view title, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    heading(title);
    for (const std::string& line : lines) out_ += "  " + line + "\n";
  }

  void terms() {
    const auto lines = term_lines(report_);
    if (!lines.empty()) out_ += '\n';
    for (const std::string& line : lines) out_.append(line).append("\n");
  }

  void legend() {
    const auto lines = legend_lines(report_);
    if (!lines.empty()) out_ += '\n';
    for (const std::string_view line : lines) out_.append(line).append("\n");
  }

  void general() {
    const auto lines = general_lines(report_);
    list(report_.words().general, lines);
    if (!lines.empty()) out_.append(report_.words().general_note).append("\n");
  }

  Rows matrix() const {
    Rows rows(1);
    rows[0].push_back({{std::string(report_.words().area)}});
    for (const Hoofddoel& hoofddoel : programma().hoofddoelen) rows[0].push_back({{hoofddoel.naam}});
    for (GebiedIndex g = 0; g < programma().gebieden(); ++g) {
      auto& row = rows.emplace_back();
      row.push_back({{std::string(programma().gebied_naam(g))}});
      for (HoofddoelIndex h = 0; h < programma().hoofddoelen.size(); ++h) {
        const Leverstand& stand = report_.overzicht.stand(h, g);
        row.push_back({cell_lines(report_, stand), colour_ ? colour_of(stand.staat) : std::string_view{}});
      }
    }
    return rows;
  }

  // Short, as all columns together must fit.
  static std::string_view column_of(const StatusWords& words, std::size_t state) {
    return state == static_cast<std::size_t>(Leverstaat::kFouten) ? words.errors : words.state_counts[state];
  }

  // A row per hoofddoel, a column per state and one for texts that are missing.
  Rows totals() const {
    const StatusWords& words = report_.words();
    Rows rows(1);
    rows[0].push_back({{std::string(words.goal)}});
    for (std::size_t i = kLeverstaten; i-- > 0;) rows[0].push_back({{std::string(column_of(words, i))}});
    rows[0].push_back({{std::string(words.no_text)}});
    for (HoofddoelIndex h = 0; h < programma().hoofddoelen.size(); ++h) {
      auto& row = rows.emplace_back();
      row.push_back({{programma().hoofddoelen[h].naam}});
      const StateCounts counts = count_states(report_, h);
      for (std::size_t i = kLeverstaten; i-- > 0;) row.push_back({{std::to_string(counts[i])}});
      row.push_back({{std::to_string(count_without_text(report_, h))}});
    }
    return rows;
  }

  void calls() {
    heading(call_title(report_));
    if (report_.overzicht.bellen.empty()) out_.append("  ").append(report_.words().nobody).append("\n");
    for (const GebiedIndex g : report_.overzicht.bellen) {
      fmt::format_to(std::back_inserter(out_), "\n{}\n", programma().gebied_naam(g));
      for (const Belpunt& point : belpunten(report_, g)) {
        const std::size_t width = terminal_columns(point.what);
        fmt::format_to(std::back_inserter(out_), "  {}{:{}}{}\n", point.what, "",
                       width < kWhat ? kWhat - width : 1, point.which);
      }
    }
    if (!report_.overzicht.bellen.empty()) paragraph(report_.words().see_check);
  }

  static constexpr std::size_t kWhat = 12;  // columns of what is asked

  const StatusReport& report_;
  bool colour_;
  std::string out_;
};

}  // namespace

std::string print_status_text(const StatusReport& report, bool colour) {
  return StatusText(report, colour).print();
}

}  // namespace voortgang

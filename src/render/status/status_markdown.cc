
#include "base/text.h"
#include "render/markdown/markdown_text.h"
#include "render/status/status_report.h"

namespace voortgang {
namespace {

class StatusMarkdown {
 public:
  explicit StatusMarkdown(const StatusReport& report) : report_(report) {}

  std::string print() {
    heading("# ", status_title(report_));
    const auto terms = term_lines(report_);
    if (!terms.empty()) out_ += '\n';
    for (const std::string& line : terms) item(line);
    general();
    if (report_.overzicht.standen.empty()) {
      paragraph(report_.words().nothing_readable);
      return std::move(out_);
    }
    // More columns of areas than that fit in no mail; then the counts per goal say how far it is.
    if (report_.overzicht.overige.size() <= kMostAreas) {
      matrix();
      legend();
    } else {
      totals();
    }
    paragraph(status_totals(report_));
    list(report_.words().excused, excused_lines(report_));
    calls();
    return std::move(out_);
  }

 private:
  const Programma& programma() const { return report_.programma; }

  void heading(std::string_view marks, std::string_view words) {
    if (!out_.empty()) out_ += '\n';
    out_ += marks;
    markdown::text(out_, words);
    out_ += '\n';
  }

  void paragraph(std::string_view words) {
    out_ += '\n';
    markdown::text(out_, words);
    out_ += '\n';
  }

  void item(std::string_view words) {
    out_ += "- ";
    markdown::text(out_, words);
    out_ += '\n';
  }

  void list(std::string_view title, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    heading("## ", title);
    out_ += '\n';
    for (const std::string& line : lines) item(line);
  }

  void general() {
    const auto lines = general_lines(report_);
    list(report_.words().general, lines);
    if (!lines.empty()) paragraph(report_.words().general_note);
  }

  void cell(std::string_view words) {
    out_ += ' ';
    std::string escaped;
    markdown::text(escaped, words);
    out_ += escaped + " |";
  }

  void head(std::string_view first, const std::vector<std::string>& columns) {
    out_ += "\n|";
    cell(first);
    for (const std::string& column : columns) cell(column);
    out_ += "\n|";
    for (std::size_t i = 0; i <= columns.size(); ++i) out_ += " --- |";
    out_ += '\n';
  }

  void matrix() {
    std::vector<std::string> goals;
    for (const Hoofddoel& hoofddoel : programma().hoofddoelen) goals.push_back(hoofddoel.naam);
    head(report_.words().area, goals);
    for (GebiedIndex g = 0; g < programma().gebieden(); ++g) {
      out_ += '|';
      cell(programma().gebied_naam(g));
      for (HoofddoelIndex h = 0; h < goals.size(); ++h)
        cell(joined(cell_lines(report_, report_.overzicht.stand(h, g)), ", "));
      out_ += '\n';
    }
  }

  void legend() {
    const auto lines = legend_lines(report_);
    if (!lines.empty()) out_ += '\n';
    for (const std::string_view line : lines) item(line);
  }

  void totals() {
    const StatusWords& words = report_.words();
    // What is still to be done comes first.
    std::vector<std::string> states(words.state_counts.rbegin(), words.state_counts.rend());
    states.emplace_back(words.no_text);
    head(words.goal, states);
    for (HoofddoelIndex h = 0; h < programma().hoofddoelen.size(); ++h) {
      out_ += '|';
      cell(programma().hoofddoelen[h].naam);
      const StateCounts counts = count_states(report_, h);
      for (std::size_t i = kLeverstaten; i-- > 0;) cell(std::to_string(counts[i]));
      cell(std::to_string(count_without_text(report_, h)));
      out_ += '\n';
    }
  }

  // A heading for each area, as this goes into an issue or a mail to more than one of them.
  void calls() {
    heading("## ", call_title(report_));
    if (report_.overzicht.bellen.empty()) paragraph(report_.words().nobody);
    for (const GebiedIndex g : report_.overzicht.bellen) {
      heading("### ", programma().gebied_naam(g));
      out_ += '\n';
      for (const Belpunt& point : belpunten(report_, g)) item(std::string(point.what) + ": " + point.which);
    }
  }

  const StatusReport& report_;
  std::string out_;
};

}  // namespace

std::string print_status_markdown(const StatusReport& report) {
  return StatusMarkdown(report).print();
}

}  // namespace voortgang

#include "diag/print_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "diag/excerpt.h"
#include "diag/report_woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kBold = "\x1b[1m";
constexpr std::string_view kDim = "\x1b[2m";
constexpr std::string_view kReset = "\x1b[0m";

std::string_view colour_of(Severity severity) {
  switch (severity) {
    case Severity::kFout:
      return "\x1b[1;31m";
    case Severity::kWaarschuwing:
      return "\x1b[1;33m";
    case Severity::kAdvies:
      return "\x1b[1;36m";
  }
  return {};
}

class TextPrinter {
 public:
  TextPrinter(const Sources& sources, TextStyle style) : sources_(sources), style_(style) {}

  std::string take() { return std::move(out_); }

  void problem(const ToldProblem& told) {
    const std::string_view colour = with(colour_of(told.rule->severity));
    fmt::format_to(std::back_inserter(out_), "{}{}: {}{}[{}]{} {}{}{}\n", with(kBold),
                   place_words(told.place, style_.language), colour,
                   severity_word(told.rule->severity, style_.language), told.rule->name, with(kReset),
                   with(kBold), told.message, with(kReset));
    // A line of a delivery may have a figure that nobody may see, also where the fault is in another cell of
    // it.
    if (may_be_quoted(told.problem->code) && !told.problem->gesloten) excerpt(told, colour);
    for (const Span& span : told.problem->related) related(span);
    line(row_line(told, style_.language));
    line(help_line(told, style_.language));
    line(left_out_line(told, style_.language));
  }

 private:
  std::string_view with(std::string_view colour) const { return style_.colour ? colour : std::string_view{}; }

  void line(const std::string& words) {
    if (!words.empty()) out_ += words + '\n';
  }

  void excerpt(const ToldProblem& told, std::string_view colour) {
    const Span span = told.problem->span;
    const std::string_view source = sources_.at(span.source).text;
    const std::string_view line = sources_.line_at(span.source, span.begin);
    // A problem of a whole file has no line to show.
    if (line.empty()) return;
    const auto line_begin = static_cast<std::size_t>(line.data() - source.data());
    const std::size_t begin = std::max<std::size_t>(span.begin, line_begin) - line_begin;
    // A line of a text may be a whole paragraph: only what is near the fault is shown.
    const Excerpt excerpt = excerpt_of(line, begin, begin + (span.end - span.begin));
    fmt::format_to(std::back_inserter(out_), "{}{:>5} |{} {}\n", with(kDim), told.place.begin.line,
                   with(kReset), excerpt.line);
    fmt::format_to(std::back_inserter(out_), "{}      |{} {:{}}{}{:^<{}}{}\n", with(kDim), with(kReset), "",
                   excerpt.before, colour, "^", excerpt.marked, with(kReset));
  }

  void related(Span span) {
    const Place place = place_of(span, sources_);
    fmt::format_to(std::back_inserter(out_), "{} {}\n", report_words(style_.language).see_also,
                   place_words(place, style_.language));
  }

  const Sources& sources_;
  TextStyle style_;
  std::string out_;
};

std::string count_word(std::size_t count, Severity severity, Language language) {
  const ReportWords& words = report_words(language);
  return fmt::format("{} {}", count, word_in(count == 1 ? words.severity : words.severities, severity));
}

}  // namespace

std::string print_text(const Problems& problems, const Sources& sources, TextStyle style) {
  std::string out;
  for (const ToldProblem& one : told(problems, sources, style.language))
    out += print_text_of(one, sources, style) + "\n";
  return problems.empty() ? out : out + counted(problems, style.language) + "\n";
}

std::string print_text_of(const ToldProblem& problem, const Sources& sources, TextStyle style) {
  TextPrinter printer(sources, style);
  printer.problem(problem);
  return printer.take();
}

std::string counted(const Problems& problems, Language language) {
  std::string out;
  for (const Severity severity : {Severity::kFout, Severity::kWaarschuwing, Severity::kAdvies}) {
    const std::size_t count = problems.count(severity);
    if (count == 0) continue;
    if (!out.empty()) out += ", ";
    out += count_word(count, severity, language);
  }
  return out;
}

}  // namespace voortgang

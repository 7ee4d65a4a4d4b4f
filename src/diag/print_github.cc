#include "diag/print_github.h"

#include <fmt/format.h>

#include <iterator>

#include "base/terminal_text.h"

namespace voortgang {
namespace {

std::string_view command_of(Severity severity) {
  switch (severity) {
    case Severity::kFout:
      return "error";
    case Severity::kWaarschuwing:
      return "warning";
    case Severity::kAdvies:
      return "notice";
  }
  return {};
}

// A message ends at the end of its line; in a property : and , have a meaning as well.
std::string escaped(std::string_view text, std::string_view special) {
  std::string out;
  for (const char c : text) {
    if (special.find(c) == std::string_view::npos)
      out += c;
    else
      fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned>(c));
  }
  return out;
}

std::string in_message(std::string_view text) {
  return escaped(text, "%\r\n");
}

std::string in_property(std::string_view text) {
  return escaped(text, "%\r\n:,");
}

std::string words_of(const ToldProblem& told, const Sources& sources, Language language) {
  std::string words = told.message;
  if (told.place.is_in_workbook()) words.insert(0, sheet_and_cell(told.place, language) + ": ");
  const auto add = [&words](const std::string& line) {
    if (!line.empty()) words.append("\n").append(line);
  };
  for (const Span& span : told.problem->related) {
    const Place place = place_of(span, sources);
    add(fmt::format("{} {}", see_also(language), place_words(place, language)));
  }
  add(help_line(told, language));
  add(left_out_line(told, language));
  return words;
}

}  // namespace

std::string print_github(const Problems& problems, const Sources& sources, ReportStyle style) {
  std::string out;
  for (const ToldProblem& problem : told(problems, sources, style.language)) {
    const Place& place = problem.place;
    fmt::format_to(std::back_inserter(out),
                   "::{} file={},line={},col={},endLine={},endColumn={},title={}::{}\n",
                   command_of(problem.rule->severity), in_property(path_in_report(place, style)),
                   place.begin.line, place.begin.column, place.begin.line, place.end_column,
                   problem.rule->name, in_message(words_of(problem, sources, style.language)));
  }
  return out;
}

}  // namespace voortgang

#include "diag/told.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "base/file_system.h"
#include "base/more_woorden.h"
#include "base/terminal_text.h"
#include "diag/message.h"
#include "diag/report_woorden.h"

namespace voortgang {
namespace {

// Line ends within quotes do not end a row.
std::uint32_t row_in_spreadsheet(std::string_view text, std::uint32_t offset) {
  std::uint32_t row = 1;
  bool quoted = false;
  for (std::size_t i = 0; i < std::min<std::size_t>(offset, text.size()); ++i) {
    if (text[i] == '"') quoted = !quoted;
    if (text[i] == '\n' && !quoted) ++row;
  }
  return row;
}

std::uint32_t row_of(const Problem& problem, const Place& place, const Sources& sources) {
  if (!place.path.ends_with(".csv") || place.begin.line < 2) return 0;
  const std::uint32_t row = row_in_spreadsheet(sources.at(problem.span.source).text, problem.span.begin);
  return row < place.begin.line && row > 1 ? row : 0;
}

ToldProblem tell(const Problem& problem, const Sources& sources, Language language) {
  const Place place = place_of(problem.span, sources);
  return {.problem = &problem,
          .rule = &rule_of(problem.code),
          .place = place,
          .path = terminal_text(place.path),
          .message = message_of(problem, language),
          .help = help_of(problem, language),
          .rij = row_of(problem, place, sources)};
}

}  // namespace

std::vector<ToldProblem> told(const Problems& problems, const Sources& sources, Language language) {
  std::vector<ToldProblem> all;
  for (const Problem* problem : problems.sorted(sources)) all.push_back(tell(*problem, sources, language));
  std::set<std::pair<Code, SourceId>> seen;
  for (auto last = all.rbegin(); last != all.rend(); ++last) {
    const Code code = last->problem->code;
    const SourceId source = last->problem->span.source;
    if (seen.insert({code, source}).second) last->left_out = problems.left_out(code, source);
  }
  return all;
}

std::string help_line(const ToldProblem& problem, Language language) {
  if (problem.help.empty()) return {};
  return std::string(report_words(language).help) + problem.help;
}

std::string row_line(const ToldProblem& problem, Language language) {
  if (problem.rij == 0) return {};
  return fmt::format("{}{}", report_words(language).row, problem.rij);
}

std::string left_out_line(const ToldProblem& problem, Language language) {
  if (problem.left_out == 0) return {};
  return and_more(problem.left_out, language).append(report_words(language).of_the_same);
}

std::string sheet_and_cell(const Place& place, Language language) {
  if (!place.is_in_workbook()) return {};
  const ReportWords& words = report_words(language);
  std::string out = std::string(words.sheet) + terminal_text(place.blad);
  if (!place.cel.empty()) out.append(words.cell).append(place.cel);
  return out;
}

std::string whole_text(const ToldProblem& problem, std::span<const std::string> more, Language language) {
  std::string text = problem.message;
  if (problem.place.is_in_workbook()) text.insert(0, sheet_and_cell(problem.place, language) + ": ");
  const auto add = [&text](const std::string& line) {
    if (!line.empty()) text.append("\n").append(line);
  };
  for (const std::string& line : more) add(line);
  add(help_line(problem, language));
  add(left_out_line(problem, language));
  return text;
}

std::string_view word_in(const SeverityWords& words, Severity severity) {
  return words[static_cast<std::size_t>(severity)];
}

std::string place_words(const Place& place, Language language) {
  const std::string path = terminal_text(place.path);
  if (place.is_in_workbook()) return path + ", " + sheet_and_cell(place, language);
  return fmt::format("{}:{}:{}", path, place.begin.line, place.begin.column);
}

std::string path_in_report(const Place& place, const ReportStyle& style) {
  std::string_view folder = style.folder;
  while (folder.starts_with("./")) folder.remove_prefix(2);  // GitHub compares names letter by letter
  return path_join(folder, place.path);
}

}  // namespace voortgang

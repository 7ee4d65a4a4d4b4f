#include "diag/print_github.h"

#include <fmt/format.h>

#include <iterator>

#include "diag/report_woorden.h"

namespace voortgang {
namespace {

constexpr SeverityWords kCommands = {"error", "warning", "notice"};

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
  std::vector<std::string> related;
  for (const Span& span : told.problem->related)
    related.push_back(fmt::format("{} {}", report_words(language).see_also,
                                  place_words(place_of(span, sources), language)));
  return whole_text(told, related, language);
}

}  // namespace

std::string print_github(const Problems& problems, const Sources& sources, ReportStyle style) {
  std::string out;
  for (const ToldProblem& problem : told(problems, sources, style.language)) {
    const Place& place = problem.place;
    fmt::format_to(std::back_inserter(out),
                   "::{} file={},line={},col={},endLine={},endColumn={},title={}::{}\n",
                   word_in(kCommands, problem.rule->severity), in_property(path_in_report(place, style)),
                   place.begin.line, place.begin.column, place.begin.line, place.end_column,
                   problem.rule->name, in_message(words_of(problem, sources, style.language)));
  }
  return out;
}

}  // namespace voortgang

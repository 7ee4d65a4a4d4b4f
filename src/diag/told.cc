#include "diag/told.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <utility>

#include "base/file_system.h"
#include "base/terminal_text.h"
#include "diag/message.h"

namespace voortgang {
namespace {

ToldProblem tell(const Problem& problem, const Sources& sources, Language language) {
  const Place place = place_of(problem.span, sources);
  return {.problem = &problem,
          .rule = &rule_of(problem.code),
          .place = place,
          .path = terminal_text(place.path),
          .message = message_of(problem, language),
          .help = help_of(problem, language)};
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
  return (language == Language::kNl ? "hulp: " : "help: ") + problem.help;
}

std::string left_out_line(const ToldProblem& problem, Language language) {
  if (problem.left_out == 0) return {};
  return language == Language::kNl ? fmt::format("en nog {} keer hetzelfde in dit bestand", problem.left_out)
                                   : fmt::format("and {} more of the same in this file", problem.left_out);
}

std::string path_in_report(const Place& place, const ReportStyle& style) {
  std::string_view folder = style.folder;
  while (folder.starts_with("./")) folder.remove_prefix(2);  // GitHub compares names letter by letter
  return path_join(folder, place.path);
}

std::string_view see_also(Language language) {
  return language == Language::kNl ? "zie ook" : "see also";
}

}  // namespace voortgang

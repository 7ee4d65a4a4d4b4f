#include "diag/sealed.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace voortgang {
namespace {

constexpr std::string_view kUntold = "…";

// Ids, periods and lists of ours: what the programme itself calls things.
constexpr std::array<std::string_view, 19> kOurs = {
    "indicator", "periode", "onderdeel", "gebied",  "mogelijk",  "eenheid",     "peilperiode",
    "editie",    "meer",    "datum",     "bestand", "blad",      "indicatoren", "status",
    "kolommen",  "hulp",    "eerder",    "groep",   "verhouding"};
// Columns that we know, but for the rules that quote one that we do not.
constexpr std::array<Code, 7> kUnknownColumn = {Code::CSV107, Code::CSV108, Code::CSV115, Code::CSV117,
                                                Code::CSV120, Code::CSV121, Code::CSV123};

bool is_ours(const Problem& problem, const Argument& argument) {
  if (std::holds_alternative<std::int64_t>(argument.value)) return true;  // a line, or how much there may be
  if (argument.name == "kolom")
    return std::ranges::find(kUnknownColumn, problem.code) == kUnknownColumn.end();
  return std::ranges::find(kOurs, argument.name) != kOurs.end();
}

// Whether two rows of one key differ is told by these being there. What is proposed instead of a value is
// made of it: a help without it says enough.
bool is_left_out(const Argument& argument) {
  return argument.name == "waarden" || argument.name == "voorstel" || argument.name == "nabij";
}

Span start_of_line(Span span, const Sources& sources) {
  const std::string_view line = sources.line_at(span.source, span.begin);
  if (line.empty()) return {span.source, span.begin, span.begin};
  const auto begin = static_cast<std::uint32_t>(line.data() - sources.at(span.source).text.data());
  return {span.source, begin, begin};
}

void seal(Problem& problem, const Sources& sources) {
  problem.gesloten = true;
  problem.span = start_of_line(problem.span, sources);
  std::erase_if(problem.arguments, is_left_out);
  for (Argument& argument : problem.arguments) {
    if (!is_ours(problem, argument) && !argument.text(Language::kNl).empty())
      argument.value = std::string(kUntold);
  }
}

}  // namespace

bool tells_a_number(Code code) {
  return code == Code::GEH117;
}

bool hangs_on_a_number(Code code) {
  switch (code) {
    case Code::CSV213:
    case Code::CSV214:
    case Code::CSV217:
    case Code::CSV218:
    case Code::CSV225:
    case Code::CSV226:
    case Code::CSV227:
    case Code::CSV228:
    case Code::CSV231:
    case Code::CSV237:
    case Code::CSV241:
    case Code::CSV242:
    case Code::CSV243:
    case Code::CSV244:
    case Code::LEV107:
    case Code::LEV108:
    case Code::LEV114:
    case Code::EDI201:
      return true;
    default:
      return false;
  }
}

Problems sealed(Problems&& problems, const Sources& sources, const std::function<bool(SourceId)>& is_secret,
                const std::function<bool(const Problem&)>& is_open) {
  Problems out;
  for (const Problem& problem : problems.kept()) {
    const bool secret = is_secret(problem.span.source);
    if (tells_a_number(problem.code)) continue;
    if (secret && hangs_on_a_number(problem.code) && !is_open(problem)) continue;
    Problem told = problem;
    if (secret) seal(told, sources);
    for (Span& span : told.related) {
      if (is_secret(span.source)) span = start_of_line(span, sources);
    }
    out.add(std::move(told));
  }
  for (const auto& [key, count] : problems.counts()) {
    const bool is_untold = is_secret(key.second) && hangs_on_a_number(key.first);
    if (!is_untold && !tells_a_number(key.first)) out.count_more(key, count);
  }
  return out;
}

}  // namespace voortgang

#include "diag/print_json.h"

#include <fmt/format.h>

#include <iterator>

#include "base/json_text.h"
#include "diag/message.h"
#include "diag/place.h"

namespace voortgang {
namespace {

void append_arguments(std::string& out, const std::vector<Argument>& arguments) {
  out += '{';
  for (const Argument& argument : arguments) {
    if (&argument != arguments.data()) out += ", ";
    append_json_string(out, argument.name);
    out += ": ";
    if (const auto* number = std::get_if<std::int64_t>(&argument.value))
      out += std::to_string(*number);
    else
      append_json_string(out, std::get<std::string>(argument.value));
  }
  out += '}';
}

void append_problem(std::string& out, const Problem& problem, const Sources& sources, Language language) {
  const Rule& rule = rule_of(problem.code);
  const Place place = place_of(problem.span, sources);
  fmt::format_to(std::back_inserter(out),
                 "    {{\"code\": \"{}\", \"ernst\": \"{}\", \"bestand\": ", rule.name,
                 severity_word(rule.severity, Language::kNl));
  append_json_string(out, place.path);
  fmt::format_to(std::back_inserter(out),
                 ", \"regel\": {}, \"kolom\": {}, \"eindkolom\": {}, \"bericht\": ", place.begin.line,
                 place.begin.column, place.end_column);
  append_json_string(out, message_of(problem, language));
  out += ", \"hulp\": ";
  append_json_string(out, help_of(problem, language));
  out += ", \"argumenten\": ";
  append_arguments(out, problem.arguments);
  out += '}';
}

}  // namespace

std::string print_json(const Problems& problems, const Sources& sources, Language language) {
  std::string out = "{\n  \"schema\": \"voortgang-problemen/1\",\n  \"problemen\": [";
  bool first = true;
  for (const Problem* problem : problems.sorted(sources)) {
    out += first ? "\n" : ",\n";
    first = false;
    append_problem(out, *problem, sources, language);
  }
  out += first ? "]\n}\n" : "\n  ]\n}\n";
  return out;
}

}  // namespace voortgang

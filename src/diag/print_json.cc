#include "diag/print_json.h"

#include <fmt/format.h>

#include <iterator>

#include "base/json_writer.h"
#include "base/terminal_text.h"
#include "diag/told.h"

namespace voortgang {
namespace {

void append_arguments(std::string& out, const std::vector<Argument>& arguments, Language language) {
  out += '{';
  for (const Argument& argument : arguments) {
    if (&argument != arguments.data()) out += ", ";
    append_json_string(out, argument.name);
    out += ": ";
    if (const auto* number = std::get_if<std::int64_t>(&argument.value))
      out += std::to_string(*number);
    else
      append_json_string(out, argument.text(language));
  }
  out += '}';
}

void append_places(std::string& out, const std::vector<Span>& spans, const Sources& sources) {
  for (const Span& span : spans) {
    const Place place = place_of(span, sources);
    out += &span == spans.data() ? "{\"bestand\": " : ", {\"bestand\": ";
    append_json_string(out, terminal_text(place.path));
    fmt::format_to(std::back_inserter(out), ", \"regel\": {}, \"kolom\": {}}}", place.begin.line,
                   place.begin.column);
  }
}

void append_problem(std::string& out, const ToldProblem& told, const Sources& sources, Language language) {
  fmt::format_to(std::back_inserter(out),
                 "    {{\"code\": \"{}\", \"ernst\": \"{}\", \"bestand\": ", told.rule->name,
                 severity_word(told.rule->severity, Language::kNl));
  append_json_string(out, told.path);
  fmt::format_to(std::back_inserter(out),
                 ", \"regel\": {}, \"kolom\": {}, \"eindkolom\": {}, \"bericht\": ", told.place.begin.line,
                 told.place.begin.column, told.place.end_column);
  append_json_string(out, told.message);
  out += ", \"hulp\": ";
  append_json_string(out, told.help);
  out += ", \"argumenten\": ";
  append_arguments(out, told.problem->arguments, language);
  if (!told.problem->related.empty()) {
    out += ", \"zieOok\": [";
    append_places(out, told.problem->related, sources);
    out += ']';
  }
  if (told.rij > 0) fmt::format_to(std::back_inserter(out), ", \"rij\": {}", told.rij);
  if (told.left_out > 0) fmt::format_to(std::back_inserter(out), ", \"weggelaten\": {}", told.left_out);
  out += '}';
}

}  // namespace

std::string print_json(const Problems& problems, const Sources& sources, Language language) {
  std::string out = "{\n  \"schema\": \"voortgang-problemen/1\",\n  \"problemen\": [";
  bool first = true;
  for (const ToldProblem& problem : told(problems, sources, language)) {
    out += first ? "\n" : ",\n";
    first = false;
    append_problem(out, problem, sources, language);
  }
  out += first ? "]\n}\n" : "\n  ]\n}\n";
  return out;
}

}  // namespace voortgang

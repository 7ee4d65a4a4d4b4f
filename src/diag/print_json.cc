#include "diag/print_json.h"

#include "base/json_writer.h"
#include "base/terminal_text.h"
#include "diag/told.h"

namespace voortgang {
namespace {

void write_arguments(JsonRecord& problem, const std::vector<Argument>& arguments, Language language) {
  JsonRecord record(problem.key("argumenten"));
  for (const Argument& argument : arguments) {
    if (const auto* number = std::get_if<std::int64_t>(&argument.value))
      record.integer(argument.name, *number);
    else
      record.text(argument.name, argument.text(language));
  }
}

// Of a workbook: line and column are those of the cell, which is named as its readers see it.
void write_sheet(JsonRecord& record, const Place& place) {
  if (!place.is_in_workbook()) return;
  record.text("blad", terminal_text(place.blad));
  record.text("cel", place.cel);
}

void write_related(JsonRecord& problem, const std::vector<Span>& spans, const Sources& sources) {
  if (spans.empty()) return;
  JsonList list(problem.key("zieOok"));
  for (const Span& span : spans) {
    const Place place = place_of(span, sources);
    JsonRecord record(list.item());
    record.text("bestand", terminal_text(place.path));
    record.integer("regel", place.begin.line);
    record.integer("kolom", place.begin.column);
    write_sheet(record, place);
  }
}

void write_problem(std::string& out, const ToldProblem& told, const Sources& sources, Language language) {
  JsonRecord record(out);
  record.text("code", told.rule->name);
  record.text("ernst", severity_word(told.rule->severity, Language::kNl));
  record.text("bestand", told.path);
  record.integer("regel", told.place.begin.line);
  record.integer("kolom", told.place.begin.column);
  record.integer("eindkolom", told.place.end_column);
  write_sheet(record, told.place);
  record.text("bericht", told.message);
  record.text("hulp", told.help);
  write_arguments(record, told.problem->arguments, language);
  write_related(record, told.problem->related, sources);
  if (told.rij > 0) record.integer("rij", told.rij);
  if (told.left_out > 0) record.integer("weggelaten", static_cast<std::int64_t>(told.left_out));
}

}  // namespace

std::string print_json(const Problems& problems, const Sources& sources, Language language) {
  std::string out;
  {
    JsonRecord report(out, ",\n  ");
    report.text("schema", "voortgang-problemen/1");
    JsonList list(report.key("problemen"), "\n    ", "\n  ");
    for (const ToldProblem& problem : told(problems, sources, language))
      write_problem(list.item(), problem, sources, language);
  }
  out += '\n';
  return out;
}

}  // namespace voortgang

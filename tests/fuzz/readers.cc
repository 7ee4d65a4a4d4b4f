#include <algorithm>
#include <string>

#include "base/characters.h"
#include "base/utf8.h"
#include "forms/cbs_observations.h"
#include "forms/statline.h"
#include "fuzz/targets.h"
#include "support/workbook_maker.h"
#include "syntax/csv.h"
#include "syntax/csv_layout.h"
#include "syntax/front_matter.h"
#include "syntax/json.h"
#include "syntax/markdown.h"
#include "syntax/markdown_places.h"
#include "syntax/template.h"
#include "syntax/unfit_characters.h"
#include "syntax/workbook.h"

namespace voortgang::test {
namespace {

// What a reader gets: a text that is UTF-8, as it is after loading.
struct Input {
  Sources sources;
  Problems problems;
  SourceId id;

  explicit Input(std::string_view bytes)
      : id(sources.add("x",
                       utf8::first_invalid(bytes) ? utf8::from_windows_1252(bytes) : std::string(bytes))) {}
  [[nodiscard]] std::string_view text() const { return sources.at(id).text; }

  void demand_inside(Span span) const {
    demand(span.begin <= span.end, "a place begins before it ends");
    demand(span.end <= text().size(), "a place lies in its file");
  }
  void demand_good_places() const {
    for (const Problem& problem : problems.kept()) demand_inside(problem.span);
  }
  void demand_good_places(const DataNode& node) const {
    demand_inside(node.span);
    for (const DataNode& item : node.items) demand_good_places(item);
    for (const DataMember& member : node.members) {
      demand_inside(member.key_span);
      demand_good_places(member.value);
    }
  }
};

}  // namespace

void read_csv_alone(std::string_view bytes) {
  Input input(bytes);
  TextArena arena;
  CsvReader reader(input.id, input.text(), recognise_csv(input.text()), arena, input.problems);
  std::uint32_t before = 0;
  while (reader.next()) {
    for (const CsvField& field : reader.fields()) {
      input.demand_inside(reader.span(field));
      demand(before <= field.begin, "cells come in order");
      before = field.begin;
    }
  }
  input.demand_good_places();
  if (!input.problems.empty()) return;
  const CsvLayout layout = csv_layout(input.text());
  std::uint32_t next = layout.dialect.begin;
  for (const CsvRecordPlace& record : layout.records) {
    demand(record.begin == next && record.begin <= record.end && record.end <= record.next,
           "records follow one another");
    next = record.next;
  }
}

void read_json_alone(std::string_view bytes) {
  Input input(bytes);
  const auto tree = parse_json(input.id, input.text(), input.problems);
  demand(tree || !input.problems.empty(), "what cannot be read is told");
  if (tree) input.demand_good_places(*tree);
  input.demand_good_places();
}

void read_front_matter_alone(std::string_view bytes) {
  Input input("---\n" + std::string(bytes) + "\n---\n");
  const auto front = parse_front_matter(input.id, input.text(), input.problems);
  demand(front || !input.problems.empty(), "what cannot be read is told");
  if (front) input.demand_good_places(front->fields);
  input.demand_good_places();
}

void read_markdown_alone(std::string_view bytes) {
  Input input(bytes);
  tell_unfit(input.id, input.text(), input.problems);
  const MarkdownText text = parse_markdown(input.id, input.text(), 0, input.problems);
  for (std::uint32_t i = 0; i < text.nodes.size(); ++i) {
    const MarkdownNode& node = text.at(i);
    input.demand_inside(node.span);
    demand(node.first_child == 0 || node.first_child > i, "children come behind their parent");
    if (node.kind == MarkdownKind::kReference)
      demand(node.number < text.references.size(), "a reference is known");
    if (node.kind == MarkdownKind::kLink || node.kind == MarkdownKind::kImage)
      input.demand_inside(text.addresses.at(node.number));
    if (node.kind != MarkdownKind::kText) continue;
    input.demand_inside(place_in(node, input.text(), 0, node.text.size()));
    demand(find_unfit_in_value(node.text) == node.text.npos || !input.problems.empty(),
           "what nobody can see is told");
  }
  input.demand_good_places();
}

void read_template_alone(std::string_view bytes) {
  constexpr TemplateName kNames[] = {{"inhoud", TemplateName::Kind::kMarkup, {}},
                                     {"titel", TemplateName::Kind::kText, {}},
                                     {"menu", TemplateName::Kind::kList, {}}};
  Input input(bytes);
  TemplateSet set;
  set.emplace("a", parse_template(input.id, input.text(), input.problems));
  set.emplace("b", set.at("a"));
  check_template("a", set, kNames, input.problems);
  input.demand_good_places();
  TemplateValues values;
  values.text("titel", "<t>");
  values.text("inhoud", "<p>");
  [[maybe_unused]] const TemplateValues& item = values.item("menu");
  std::string out;
  const Escape nothing = [](std::string& to, std::string_view) { to += '.'; };
  if (input.problems.has_errors()) return;
  render_template(out, set.at("a"), set, values, nothing);
  demand(!always_shows("a", set, "inhoud") || out.find("<p>") != out.npos, "a frame shows its contents");
}

// Bytes are a workbook, or else the XML of the one sheet of a workbook that is sound.
void read_workbook_alone(std::string_view bytes) {
  const bool is_archive = bytes.starts_with("PK");
  const std::string book = is_archive ? std::string(bytes) : workbook_around("Wonen", std::string(bytes));
  Input input("");
  auto workbook = Workbook::open(input.id, book, input.problems);
  if (!workbook) return demand(!input.problems.empty(), "what cannot be read is told");
  for (const SheetEntry& entry : workbook->sheets()) {
    Problems told;
    const auto sheet = workbook->read(entry, input.id, told);
    demand(sheet || !told.empty(), "what cannot be read is told");
    if (!sheet) continue;
    for (const Problem& problem : told.kept())
      demand(problem.span.begin <= problem.span.end && problem.span.end <= sheet->text.size(),
             "a place lies in its sheet");
    demand(std::ranges::is_sorted(sheet->numbers), "numbers come in order");
    demand(!utf8::first_invalid(sheet->text), "a sheet is text");
    TextArena arena;
    Problems unheard;
    CsvReader reader(input.id, sheet->text, CsvDialect{}, arena, unheard);
    while (reader.next()) {
    }
    demand(unheard.empty() || !unheard.has_errors(), "a sheet is proper CSV");
  }
}

void read_statline_alone(std::string_view bytes) {
  Input input(bytes);
  if (is_code_list(input.text())) {
    StatlineMetadata known;
    return read_code_list(input.id, input.sources, known, input.problems);
  }
  const auto table = is_observations(input.text())
                         ? read_observations(input.id, input.sources, input.problems)
                         : read_statline(input.id, input.sources, input.problems);
  input.demand_good_places();
  if (!table) return demand(!input.problems.empty(), "what cannot be read is told");
  for (const CsvField& field : table->cellen) {
    input.demand_inside(table->span(field));
    [[maybe_unused]] const auto figure = statline_number(*table, field.value);
    [[maybe_unused]] const auto period = statline_period(field.value);
  }
}

}  // namespace voortgang::test

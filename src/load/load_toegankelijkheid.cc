#include <string>

#include "load/load_tables.h"
#include "programme/schemas.h"

namespace voortgang {
namespace {

Span span_of(const DataNode& node, std::string_view key) {
  const DataNode* found = node.find(key);
  return found == nullptr ? node.span : found->span;
}

std::string text(const DataNode& node, std::string_view key) {
  return std::string(node.text_or(key));
}

std::optional<Datum> date(const DataNode& node, std::string_view key, Problems& problems) {
  const DataNode* found = node.find(key);
  if (found == nullptr) return std::nullopt;
  const auto datum = parse_datum(found->text);
  if (!datum && !problems.told_at(found->span))
    problems.add(Code::WRD102, found->span, {{"waarde", found->text}});
  return datum;
}

Afwijking deviation(const DataNode& node, Problems& problems) {
  return {.criterium = text(node, "criterium"),
          .omschrijving = text(node, "omschrijving"),
          .oorzaak = text(node, "oorzaak"),
          .gevolg = text(node, "gevolg"),
          .alternatief = text(node, "alternatief"),
          .maatregel = text(node, "maatregel"),
          .datum = date(node, "datum", problems)};
}

Toegankelijkheid read_statement(const DataNode& root, Problems& problems) {
  Toegankelijkheid statement;
  const std::string_view status = root.text_or("status");
  if (!status.empty()) statement.status = status.front();
  statement.status_span = span_of(root, "status");
  statement.verklaring = text(root, "verklaring");
  if (const DataNode* onderzoek = root.find("onderzoek")) {
    statement.onderzoek = date(*onderzoek, "datum", problems);
    statement.onderzoek_span = span_of(*onderzoek, "datum");
    statement.onderzoeker = text(*onderzoek, "bureau");
    statement.methode = text(*onderzoek, "methode");
    statement.rapport = text(*onderzoek, "rapport");
  }
  statement.gepubliceerd = date(root, "gepubliceerd", problems);
  statement.gepubliceerd_span = span_of(root, "gepubliceerd");
  statement.herzien = date(root, "herzien", problems);
  statement.herzien_span = span_of(root, "herzien");
  statement.akkoord = text(root, "akkoord");
  statement.contact = text(root, "contact");
  for (const DataNode& node : root.list("afwijkingen"))
    statement.afwijkingen.push_back(deviation(node, problems));
  return statement;
}

}  // namespace

void load_toegankelijkheid(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  if (folder.kind(kToegankelijkheid) == FileKind::kMissing) return;
  const SourceId source = loaded.bronnen.add(std::string(kToegankelijkheid));
  if (!folder.read_text(source, loaded.bronnen, kLargestJson, problems)) return;
  const auto root = parse_checked_json(source, loaded.bronnen.at(source).text, "toegankelijkheid", problems);
  if (root) loaded.programma.toegankelijkheid = read_statement(*root, problems);
}

}  // namespace voortgang

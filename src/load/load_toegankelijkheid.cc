#include <string>

#include "load/load_tables.h"
#include "programme/schemas.h"
#include "syntax/data_fields.h"

namespace voortgang {
namespace {

Span span_of(const DataNode& node, std::string_view key) {
  const DataNode* found = node.find(key);
  return found == nullptr ? node.span : found->span;
}

Afwijking deviation(const DataNode& node, Problems& problems) {
  return {.criterium = field_text(node, "criterium"),
          .omschrijving = field_text(node, "omschrijving"),
          .oorzaak = field_text(node, "oorzaak"),
          .gevolg = field_text(node, "gevolg"),
          .alternatief = field_text(node, "alternatief"),
          .maatregel = field_text(node, "maatregel"),
          .datum = read_datum(node.find("datum"), problems)};
}

Toegankelijkheid read_statement(const DataNode& root, Problems& problems) {
  Toegankelijkheid statement;
  const std::string_view status = root.text_or("status");
  if (!status.empty()) statement.status = status.front();
  statement.status_span = span_of(root, "status");
  statement.verklaring = field_text(root, "verklaring");
  if (const DataNode* onderzoek = root.find("onderzoek")) {
    statement.onderzoek = read_datum(onderzoek->find("datum"), problems);
    statement.onderzoek_span = span_of(*onderzoek, "datum");
    statement.onderzoeker = field_text(*onderzoek, "bureau");
    statement.methode = field_text(*onderzoek, "methode");
    statement.rapport = field_text(*onderzoek, "rapport");
  }
  statement.gepubliceerd = read_datum(root.find("gepubliceerd"), problems);
  statement.gepubliceerd_span = span_of(root, "gepubliceerd");
  statement.herzien = read_datum(root.find("herzien"), problems);
  statement.herzien_span = span_of(root, "herzien");
  statement.akkoord = field_text(root, "akkoord");
  statement.contact = field_text(root, "contact");
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

#include "render/data/csvw.h"

#include "base/decimal.h"
#include "base/json_writer.h"
#include "base/percent.h"
#include "base/text.h"
#include "facts/datawijziging.h"
#include "programme/codes.h"
#include "programme/geheim_woorden.h"
#include "programme/open_data_woorden.h"

namespace voortgang {
namespace {

// 2021, 2021-H1, 2021-K3, 2021-06, 2021/22, or nothing.
constexpr std::string_view kPeriodes = "^[0-9]{4}(-H[12]|-K[1-4]|-(0[1-9]|1[0-2])|/[0-9]{2})?$";

// A name that is a variable of a URI template (RFC 6570): letters, digits and _, others as %2D.
std::string variable(std::string_view naam) {
  return percent_encoded(naam, "_");
}

// Codes are ids of ours: no sign in them means anything in a regular expression.
std::string one_of(const std::vector<std::string_view>& codes) {
  std::string out = "^(";
  for (const std::string_view code : codes) out.append(out.size() > 2 ? "|" : "").append(code);
  return out + ")$";
}

void datatype(std::string& out, const Dataveld& veld) {
  switch (veld.soort) {
    case Veldsoort::kTekst:
      append_json_string(out, "string");
      return;
    case Veldsoort::kGeheel:
      append_json_string(out, "integer");
      return;
    case Veldsoort::kAdres:
      append_json_string(out, "anyURI");
      return;
    // As they are written in the files: 1234,5.
    case Veldsoort::kGetal: {
      JsonRecord type(out);
      type.text("base", "decimal");
      JsonRecord format(type.key("format"));
      format.text("decimalChar", ",");
      format.text("groupChar", ".");
      return;
    }
    case Veldsoort::kPeriode:
    case Veldsoort::kCode: {
      JsonRecord type(out);
      type.text("base", "string");
      type.text("format", veld.soort == Veldsoort::kCode ? one_of(veld.waarden) : std::string(kPeriodes));
      return;
    }
    case Veldsoort::kJaNee: {
      JsonRecord type(out);
      type.text("base", "boolean");
      type.text("format", fmt::format("{}|{}", id_of(true), id_of(false)));
      return;
    }
  }
}

void column(std::string& out, const Dataveld& veld) {
  JsonRecord record(out);
  record.text("name", variable(veld.naam));
  record.text("titles", veld.naam);
  std::string uitleg = veld.uitleg;
  // Labels may have signs that mean something in a regular expression: a reader gets them, a validator does
  // not.
  if (veld.soort == Veldsoort::kTekst && !veld.waarden.empty()) {
    std::string waarden;
    for (const std::string_view waarde : veld.waarden) append_item(waarden, waarde);
    uitleg += woorden::kWaarden(waarden);
  }
  record.text("dc:description", uitleg);
  datatype(record.key("datatype"), veld);
  if (veld.verplicht) record.truth("required", true);
  // A blank cell is "no value", also where the type would take an empty text for one.
  record.text("null", "");
}

void append_names(std::string& out, const std::vector<std::string_view>& kolommen) {
  JsonList list(out);
  for (const std::string_view kolom : kolommen) append_json_string(list.item(), variable(kolom));
}

void foreign_key(std::string& out, const Sleutelverwijzing& verwijzing) {
  JsonRecord record(out);
  record.text("columnReference", variable(verwijzing.kolom));
  JsonRecord reference(record.key("reference"));
  reference.text("resource", verwijzing.tabel);
  reference.text("columnReference", variable(verwijzing.kolom));
}

void schema(std::string& out, const Datatabel& tabel) {
  JsonRecord record(out, ",\n     ");
  {
    JsonList list(record.key("columns"), "\n      ");
    for (const Dataveld& veld : tabel.velden) column(list.item(), veld);
  }
  append_names(record.key("primaryKey"), tabel.sleutel);
  if (tabel.verwijzingen.empty()) return;
  JsonList list(record.key("foreignKeys"));
  for (const Sleutelverwijzing& verwijzing : tabel.verwijzingen) foreign_key(list.item(), verwijzing);
}

void table(std::string& out, const Datatabel& tabel) {
  JsonRecord record(out, ",\n    ");
  record.text("url", tabel.bestand);
  record.text("dc:title", tabel.titel);
  record.text_if("dc:description", tabel.uitleg);
  record.text_if("dc:source", tabel.bron);
  if (!tabel.bron_url.empty()) {
    JsonRecord reference(record.key("rdfs:seeAlso"));
    reference.text("@id", tabel.bron_url);
  }
  schema(record.key("tableSchema"), tabel);
}

void dialect(std::string& out) {
  JsonRecord record(out);
  record.text("encoding", "utf-8");
  record.text("delimiter", ";");
  record.text("quoteChar", "\"");
  record.truth("doubleQuote", true);
  record.truth("header", true);
  JsonList ends(record.key("lineTerminators"));
  // RFC 4180.
  append_json_string(ends.item(), "\r\n");
}

void context(std::string& out) {
  JsonList list(out);
  append_json_string(list.item(), "http://www.w3.org/ns/csvw");
  JsonRecord language(list.item());
  language.text("@language", "nl");
}

}  // namespace

Datatabel gebiedtabel(const Programma& programma) {
  return {.bestand = std::string(kGebiedenCsv),
          .titel = woorden::kGebiedenVan(programma.titel),
          .uitleg = std::string(woorden::kGebiedenUitleg),
          .bron = std::string(woorden::kGebiedenBron),
          .bron_url = {},
          .velden = gebiedvelden(),
          .sleutel = {"gebied"},
          .verwijzingen = {}};
}

Datatabel indicatortabel(const Programma& programma) {
  return {.bestand = std::string(kIndicatorenCsv),
          .titel = woorden::kIndicatorenVan(programma.titel),
          .uitleg = std::string(woorden::kIndicatorenUitleg),
          .bron = {},
          .bron_url = {},
          .velden = indicatorvelden(),
          .sleutel = {"indicator"},
          .verwijzingen = {}};
}

Datatabel wijzigingstabel(const Programma& programma) {
  return {.bestand = std::string(kWijzigingenCsv),
          .titel = woorden::kVeranderdeCijfersVan(programma.titel),
          .uitleg = std::string(woorden::kVeranderdeCijfersUitleg),
          .bron = {},
          .bron_url = {},
          .velden = wijzigingsvelden(),
          .sleutel = {"editie", "indicator"},
          .verwijzingen = {}};
}

namespace {

// What it counts, and that it is rounded.
std::string uitleg_of(const Indicator& indicator) {
  const std::int64_t base = indicator.geheimhouding.afronding;
  if (base == 0) return indicator.definitie;
  const std::string_view space = indicator.definitie.empty() ? "" : " ";
  return indicator.definitie + std::string(space) + woorden::kAfgerondUitleg(dutch(base), dutch(base - 1));
}

}  // namespace

Datatabel cijfertabel(const Programma& programma, IndicatorIndex i) {
  const Indicator& indicator = programma.indicatoren[i];
  return {.bestand = cijfers_csv(indicator),
          .titel = indicator.naam,
          .uitleg = uitleg_of(indicator),
          .bron = indicator.bron,
          .bron_url = indicator.bron_url,
          .velden = cijfervelden(indicator),
          .sleutel = sleutel(indicator),
          .verwijzingen = {{"indicator", kIndicatorenCsv}, {"gebied", kGebiedenCsv}}};
}

std::string csvw_metadata(const Programma& programma, std::span<const Datatabel> tabellen) {
  std::string out;
  {
    JsonRecord root(out, ",\n ");
    context(root.key("@context"));
    root.text_if("dc:publisher", programma.publicatie.uitgever);
    root.text("dc:language", "nl");
    dialect(root.key("dialect"));
    JsonList list(root.key("tables"), "\n   ", "\n ");
    for (const Datatabel& tabel : tabellen) table(list.item(), tabel);
  }
  return out + "\n";
}

}  // namespace voortgang

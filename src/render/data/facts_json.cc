#include "render/data/facts_json.h"

#include <algorithm>
#include <optional>

#include "base/json_writer.h"
#include "facts/bron.h"
#include "facts/feit_woorden.h"
#include "facts/weergave.h"
#include "programme/codes.h"
#include "programme/waarde_woorden.h"
#include "render/data/edition_record.h"

namespace voortgang {
namespace {

// Every number twice: in full precision for who computes, and as pages show it for who quotes.
class FactsWriter {
 public:
  FactsWriter(const Programma& programma, const Feiten& feiten) : programma_(programma), feiten_(feiten) {}

  std::string write(GebiedIndex gebied) {
    std::string out;
    {
      JsonRecord root(out);
      root.text("$schema", "../feiten.schema.json");
      root.text("schema", "voortgang-feiten/1");
      root.text("editie", programma_.editie.id);
      root.text("editiestatus", id_of(programma_.editie.status));
      root.text("gebied", programma_.gebied_id(gebied));
      if (gebied != kRegio) existence(root, programma_.gemeenten[gebied - 1U]);
      all_series(root.key("reeksen"), gebied);
    }
    return out + "\n";
  }

  void all_series(std::string& out, GebiedIndex gebied) {
    JsonList list(out, "\n", "\n");
    const auto of_area = std::ranges::equal_range(feiten_.reeksen, gebied, {}, &FeitenReeks::gebied);
    for (const FeitenReeks& reeks : of_area) series(list.item(), reeks);
  }

  // Of a gemeente that comes or goes.
  void existence(JsonRecord& root, const Gemeente& gemeente) const {
    if (gemeente.van) period(root, "van", gemeente.van);
    if (gemeente.tot) period(root, "tot", gemeente.tot);
    if (gemeente.opgegaan_in) root.text("opgegaanIn", programma_.gebied_id(*gemeente.opgegaan_in));
  }

  // What others had of an indicator; their numbers are delivered, never computed.
  std::string group(const Vergelijkreeks& reeks) {
    std::string out;
    {
      JsonRecord record(out);
      record.text("indicator", programma_.indicatoren[reeks.indicator].id);
      source_ = source_in(reeks.bestand);
      JsonList list(record.key("waarnemingen"), "\n");
      for (const Feit& feit : reeks.feiten) append_feit(list.item(), feit, reeks.decimalen);
    }
    return out;
  }

 private:
  static void period(JsonRecord& record, std::string_view name, std::optional<Periode> value) {
    if (!value) {
      record.key(name) += "null";
      return;
    }
    std::string& out = record.key(name);
    out += '"';
    append_code(out, *value);
    out += '"';
  }

  void series(std::string& out, const FeitenReeks& reeks) {
    const Indicator& indicator = programma_.indicatoren[reeks.indicator];
    JsonRecord record(out);
    record.text("indicator", indicator.id);
    record.text("hoofddoel", programma_.hoofddoelen[indicator.hoofddoel].id);
    breakdown(record.key("uitsplitsing"), indicator, reeks.onderdeel);
    record.text("eenheid", indicator.eenheid);
    record.integer("decimalen", reeks.decimalen);
    if (indicator.voorbeeld) record.truth("voorbeeld", true);
    if (indicator.is_rounded()) record.integer("afronding", indicator.geheimhouding.afronding);
    // Of a country's figures the file is the same for hundreds of rows: only the line is added to each.
    source_ = source_of(reeks);
    {
      JsonList list(record.key("waarnemingen"), "\n");
      for (const Feit& feit : reeks.feiten) append_feit(list.item(), feit, reeks.decimalen);
    }
    per_thousand(record, reeks);
    progress(record.key("voortgang"), reeks.voortgang);
  }

  // The rate that bars of the gemeenten show, with what it is made of: this series in `periode`, and that of
  // `noemer` in `noemerperiode`.
  void per_thousand(JsonRecord& record, const FeitenReeks& reeks) const {
    const Verdeling& spread = feiten_.verdelingen[reeks.indicator];
    if (reeks.onderdeel != nullptr || !spread.per_duizend) return;
    const auto rate = spread.per_duizend->waarden[reeks.gebied];
    if (!rate) return;
    JsonRecord of(record.key("perDuizend"));
    period(of, "periode", spread.periode);
    of.computed("waarde", rate);
    of.text("weergave", weergave(*rate, spread.per_duizend->decimalen));
    of.text("noemer", programma_.indicatoren[programma_.inwoners].id);
    period(of, "noemerperiode", spread.per_duizend->inwoners_of[reeks.gebied]);
  }

  static void breakdown(std::string& out, const Indicator& indicator, const Onderdeel* part) {
    if (part == nullptr) {
      out += "null";
      return;
    }
    JsonRecord record(out);
    for (const Keuze& keuze : *part) {
      const Uitsplitsing& column = indicator.uitsplitsingen[keuze.kolom];
      record.text(column.kolom, column.waarden[keuze.waarde]);
    }
  }

  // Of a delivered series its file, below indicators/; of a computed one how it came about.
  static std::string source_of(const FeitenReeks& reeks) {
    return reeks.is_geleverd() ? source_in(reeks.bestand) : std::string(woorden::herkomst(reeks.herkomst));
  }

  static std::string source_in(std::string_view path) { return std::string(below_indicators(path)) + ":"; }

  void append_feit(std::string& out, const Feit& feit, std::uint8_t decimals) const {
    // Of a country there are hundreds of thousands: without a space in them.
    JsonRecord record(out, ",");
    period(record, "periode", feit.periode);
    if (!feit.is_getal()) record.key("waarde") += "null";
    // As it was delivered, with its own decimals: 12.50 stays 12.50.
    else if (feit.waarde().value() == feit.getal())
      append_plain(record.key("waarde"), feit.waarde());
    else
      record.computed("waarde", feit.getal());
    // What pages and papers show, so that whoever compares need not know how we round.
    record.key("weergave") += '"';
    append_weergave(out, feit, decimals);
    out += '"';
    record.text("toestand", id_of(feit.toestand()));
    record.text("status", id_of(feit.status));
    record.text_if("toelichting", feit.toelichting);
    record.text("bron", feit.regel > 0 ? source_ + std::to_string(feit.regel) : source_);
  }

  static void progress(std::string& out, const Voortgang& v) {
    JsonRecord record(out);
    record.text("methode", id_of(v.methode));
    // A formula that changes gets a number: the same figures may then give another verdict.
    record.integer("methodeversie", kMethodeversie);
    record.text("oordeel", id_of(v.oordeel));
    record.text_or_null("reden", v.handmatige_reden.empty() ? woorden::reden(v.reden) : v.handmatige_reden);
    period(record, "basisperiode", v.basisperiode);
    record.computed("basiswaarde", v.basiswaarde);
    period(record, "periode", v.periode);
    record.computed("waarde", v.waarde);
    record.number("streefwaarde", v.streefwaarde);
    period(record, "streefperiode", v.streefperiode);
    record.number("grens", v.grens);
    record.integer("punten", v.punten);
    record.computed("p", v.p);
    record.computed("R", v.R);
    record.computed("C", v.C);
    record.computed("score", v.score);
    record.truth("nulVervangen", v.nul_vervangen);
  }

  const Programma& programma_;
  const Feiten& feiten_;
  std::string source_;  // of the series at hand
};

void append_groups(JsonRecord& root, const Programma& programma, const Feiten& feiten) {
  if (programma.vergelijkgroepen.empty()) return;
  JsonList list(root.key("vergelijkgroepen"), "\n  ", "\n");
  for (GroepIndex g = 0; g < programma.vergelijkgroepen.size(); ++g) {
    const Vergelijkgroep& groep = programma.vergelijkgroepen[g];
    JsonRecord record(list.item());
    record.text("id", groep.id);
    record.text("naam", groep.naam);
    record.text_if("omschrijving", groep.omschrijving);
    record.text_if("bron", groep.bron);
    record.truth("voorbeeld", groep.voorbeeld);
    {
      JsonList areas(record.key("gebieden"));
      for (GebiedIndex gebied = 0; gebied < programma.gebieden(); ++gebied) {
        if (groep.fits(gebied)) append_json_string(areas.item(), programma.gebied_id(gebied));
      }
    }
    JsonList series(record.key("reeksen"), "\n   ");
    FactsWriter writer(programma, feiten);
    for (const Vergelijkreeks& reeks : feiten.vergelijkingen) {
      if (reeks.groep == g) series.item() += writer.group(reeks);
    }
  }
}

}  // namespace

std::string facts_json(const Programma& programma, const Feiten& feiten, GebiedIndex gebied) {
  return FactsWriter(programma, feiten).write(gebied);
}

std::string facts_index_json(const Programma& programma, const Feiten& feiten,
                             const std::vector<FactsFile>& files) {
  std::string out;
  {
    JsonRecord root(out, ",\n ");
    root.text("$schema", "feiten.schema.json");
    root.text("schema", "voortgang-feiten/1");
    append_edition(root.key("editie"), programma.editie);
    append_groups(root, programma, feiten);
    JsonList list(root.key("bestanden"), "\n  ", "\n");
    for (const FactsFile& file : files) {
      JsonRecord record(list.item());
      record.text("gebied", file.gebied);
      record.text("pad", file.pad);
      record.text("sha256", file.sha256);
    }
  }
  return out + "\n";
}

}  // namespace voortgang

#include "base/json_writer.h"
#include "base/terminal_text.h"
#include "facts/codes.h"
#include "render/status/status_report.h"

namespace voortgang {
namespace {

void append_edition(const Programma& programma, std::string& out) {
  const Editie& editie = programma.editie;
  if (editie.id.empty()) {
    out += "null";
    return;
  }
  JsonRecord record(out);
  record.text("id", editie.id);
  record.text("titel", editie.titel);
  record.text("peilperiode", code(editie.peilperiode));
}

void append_terms(const Leveroverzicht& overzicht, std::string& out) {
  const auto& terms = overzicht.termijnen;
  if (!terms) {
    out += "null";
    return;
  }
  JsonRecord record(out);
  record.text_or_null("vandaag", terms->vandaag ? code(*terms->vandaag) : std::string());
  record.text("inleveren", code(terms->inleveren));
  record.text("volgende", code(terms->volgende));
  record.truth("leverenTeLaat", terms->is_past_inleveren() && !overzicht.schuldig.empty());
  record.truth("editieTeLaat", terms->editie_is_late);
  record.truth("volgendeTeLaat", terms->volgende_is_late());
}

void append_named(std::string& out, std::string_view id, std::string_view name) {
  JsonRecord record(out);
  record.text("id", id);
  record.text("naam", name);
}

void goals_and_areas(const Programma& programma, JsonRecord& root) {
  {
    JsonList list(root.key("hoofddoelen"), "\n  ");
    for (const Hoofddoel& h : programma.hoofddoelen) append_named(list.item(), h.id, h.naam);
  }
  JsonList list(root.key("gebieden"), "\n  ");
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g)
    append_named(list.item(), programma.gebied_id(g), programma.gebied_naam(g));
}

void append_areas(const Programma& programma, std::string& out, const std::vector<GebiedIndex>& list_of) {
  JsonList list(out);
  for (const GebiedIndex g : list_of) append_json_string(list.item(), programma.gebied_id(g));
}

void append_ids(const Programma& programma, std::string& out,
                const std::vector<IndicatorIndex>& indicatoren) {
  JsonList list(out);
  for (const IndicatorIndex i : indicatoren) append_json_string(list.item(), programma.indicatoren[i].id);
}

void append_series(const Programma& programma, JsonRecord& record, const Leverstand& stand) {
  append_ids(programma, record.key("ontbreekt"), stand.ontbrekend);
  {
    JsonList list(record.key("open"));
    for (const OpenReeks& reeks : stand.open) {
      JsonRecord one(list.item());
      one.text("indicator", programma.indicatoren[reeks.indicator].id);
      one.integer("cijfers", static_cast<std::int64_t>(reeks.cijfers));
    }
  }
  append_ids(programma, record.key("uitleg"), stand.ongeduid);
  JsonList list(record.key("verouderd"));
  for (const VerouderdeReeks& reeks : stand.verouderd) {
    JsonRecord one(list.item());
    one.text("indicator", programma.indicatoren[reeks.indicator].id);
    one.text("laatste", code(reeks.laatste));
  }
}

void append_counts(JsonRecord& record, const Probleembestand& in) {
  record.text("bestand", terminal_text(in.pad));
  record.integer("fouten", static_cast<std::int64_t>(in.telling.fouten));
  record.integer("waarschuwingen", static_cast<std::int64_t>(in.telling.waarschuwingen));
}

void append_delivery(const Programma& programma, std::string& out, const Leverstand& stand) {
  JsonRecord record(out);
  record.text("hoofddoel", programma.hoofddoelen[stand.hoofddoel].id);
  record.text("gebied", programma.gebied_id(stand.gebied));
  record.text("staat", id_of(stand.staat));
  record.text("bestand", stand.pad);
  record.integer("gevraagd", static_cast<std::int64_t>(stand.gevraagd));
  record.integer("geleverd", static_cast<std::int64_t>(stand.geleverd));
  record.text_or_null("laatste", stand.laatste ? code(*stand.laatste) : std::string());
  append_series(programma, record, stand);
  record.truth("tekst", stand.has_tekst);
  record.truth("tekstOntbreekt", stand.lacks_tekst);
  record.text_or_null("reden", stand.reden);
  JsonList list(record.key("problemen"));
  for (const Probleembestand& in : stand.problemen) {
    JsonRecord file(list.item());
    append_counts(file, in);
  }
}

// Files that belong to no delivery: of an area, or of nobody.
void append_others(const Programma& programma, const Leveroverzicht& overzicht, std::string& out) {
  JsonList list(out, "\n  ");
  const auto add = [&](std::string_view gebied, const Probleembestand& in) {
    JsonRecord record(list.item());
    record.text_or_null("gebied", gebied);
    append_counts(record, in);
  };
  for (const Probleembestand& in : overzicht.algemeen) add({}, in);
  for (GebiedIndex g = 0; g < overzicht.overige.size(); ++g) {
    for (const Probleembestand& in : overzicht.overige[g]) add(programma.gebied_id(g), in);
  }
}

// Letters and texts with which there is something to do.
void append_writing(const Programma& programma, const Leveroverzicht& overzicht, std::string& out) {
  JsonList list(out, "\n  ");
  for (GebiedIndex g = 0; g < overzicht.schrijfwerk.size(); ++g) {
    for (const Schrijfwerk& work : overzicht.schrijfwerk[g]) {
      JsonRecord record(list.item());
      record.text("gebied", programma.gebied_id(g));
      record.text("bestand", work.pad);
      record.text("staat", id_of(work.staat));
    }
  }
}

}  // namespace

std::string print_status_json(const Programma& programma, const Leveroverzicht& overzicht) {
  std::string out;
  {
    JsonRecord root(out, ",\n ");
    root.text("schema", "voortgang-status/1");
    append_edition(programma, root.key("editie"));
    append_terms(overzicht, root.key("termijnen"));
    goals_and_areas(programma, root);
    {
      JsonList list(root.key("standen"), "\n  ");
      for (const Leverstand& stand : overzicht.standen) append_delivery(programma, list.item(), stand);
    }
    append_others(programma, overzicht, root.key("overige"));
    append_writing(programma, overzicht, root.key("teksten"));
    append_areas(programma, root.key("schuldig"), overzicht.schuldig);
    append_areas(programma, root.key("bellen"), overzicht.bellen);
  }
  return out + "\n";
}

}  // namespace voortgang

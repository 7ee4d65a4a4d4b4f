#include "base/json_writer.h"
#include "base/terminal_text.h"
#include "facts/codes.h"
#include "render/status/status_report.h"

namespace voortgang {
namespace {

class StatusJson {
 public:
  StatusJson(const Programma& programma, const Leveroverzicht& overzicht)
      : programma_(programma), overzicht_(overzicht) {}

  std::string print() const {
    std::string out;
    {
      JsonRecord root(out, ",\n ");
      root.text("schema", "voortgang-status/1");
      edition(root.key("editie"));
      terms(root.key("termijnen"));
      goals_and_areas(root);
      {
        JsonList list(root.key("standen"), "\n  ");
        for (const Leverstand& stand : overzicht_.standen) one(list.item(), stand);
      }
      others(root.key("overige"));
      writing(root.key("teksten"));
      areas(root.key("schuldig"), overzicht_.schuldig);
      areas(root.key("bellen"), overzicht_.bellen);
    }
    return out + "\n";
  }

 private:
  static void named(std::string& out, std::string_view id, std::string_view name) {
    JsonRecord record(out);
    record.text("id", id);
    record.text("naam", name);
  }

  void edition(std::string& out) const {
    const Editie& editie = programma_.editie;
    if (editie.id.empty()) {
      out += "null";
      return;
    }
    JsonRecord record(out);
    record.text("id", editie.id);
    record.text("titel", editie.titel);
    record.text("peilperiode", code(editie.peilperiode));
  }

  void areas(std::string& out, const std::vector<GebiedIndex>& list_of) const {
    JsonList list(out);
    for (const GebiedIndex g : list_of) append_json_string(list.item(), programma_.gebied_id(g));
  }

  void terms(std::string& out) const {
    const auto& terms = overzicht_.termijnen;
    if (!terms) {
      out += "null";
      return;
    }
    JsonRecord record(out);
    record.text_or_null("vandaag", terms->vandaag ? code(*terms->vandaag) : std::string());
    record.text("inleveren", code(terms->inleveren));
    record.text("volgende", code(terms->volgende));
    record.truth("leverenTeLaat", terms->leveren_voorbij() && !overzicht_.schuldig.empty());
    record.truth("editieTeLaat", terms->editie_te_laat);
    record.truth("volgendeTeLaat", terms->volgende_te_laat());
  }

  void goals_and_areas(JsonRecord& root) const {
    {
      JsonList list(root.key("hoofddoelen"), "\n  ");
      for (const Hoofddoel& h : programma_.hoofddoelen) named(list.item(), h.id, h.naam);
    }
    JsonList list(root.key("gebieden"), "\n  ");
    for (GebiedIndex g = 0; g < programma_.gebieden(); ++g)
      named(list.item(), programma_.gebied_id(g), programma_.gebied_naam(g));
  }

  static void counts(JsonRecord& record, const Probleembestand& in) {
    record.text("bestand", terminal_text(in.pad));
    record.integer("fouten", static_cast<std::int64_t>(in.telling.fouten));
    record.integer("waarschuwingen", static_cast<std::int64_t>(in.telling.waarschuwingen));
  }

  void one(std::string& out, const Leverstand& stand) const {
    JsonRecord record(out);
    record.text("hoofddoel", programma_.hoofddoelen[stand.hoofddoel].id);
    record.text("gebied", programma_.gebied_id(stand.gebied));
    record.text("staat", id_of(stand.staat));
    record.text("bestand", stand.pad);
    record.integer("gevraagd", static_cast<std::int64_t>(stand.gevraagd));
    record.integer("geleverd", static_cast<std::int64_t>(stand.geleverd));
    record.text_or_null("laatste", stand.laatste ? code(*stand.laatste) : std::string());
    series(record, stand);
    record.truth("tekst", stand.heeft_tekst);
    record.truth("tekstOntbreekt", stand.mist_tekst);
    record.text_or_null("reden", stand.reden);
    JsonList list(record.key("problemen"));
    for (const Probleembestand& in : stand.problemen) {
      JsonRecord file(list.item());
      counts(file, in);
    }
  }

  void series(JsonRecord& record, const Leverstand& stand) const {
    {
      JsonList list(record.key("ontbreekt"));
      for (const IndicatorIndex i : stand.ontbrekend)
        append_json_string(list.item(), programma_.indicatoren[i].id);
    }
    {
      JsonList list(record.key("open"));
      for (const OpenReeks& reeks : stand.open) {
        JsonRecord one(list.item());
        one.text("indicator", programma_.indicatoren[reeks.indicator].id);
        one.integer("cijfers", static_cast<std::int64_t>(reeks.cijfers));
      }
    }
    {
      JsonList list(record.key("uitleg"));
      for (const IndicatorIndex i : stand.ongeduid)
        append_json_string(list.item(), programma_.indicatoren[i].id);
    }
    JsonList list(record.key("verouderd"));
    for (const VerouderdeReeks& reeks : stand.verouderd) {
      JsonRecord one(list.item());
      one.text("indicator", programma_.indicatoren[reeks.indicator].id);
      one.text("laatste", code(reeks.laatste));
    }
  }

  // Files that belong to no delivery: of an area, or of nobody.
  void others(std::string& out) const {
    JsonList list(out, "\n  ");
    const auto add = [&](std::string_view gebied, const Probleembestand& in) {
      JsonRecord record(list.item());
      record.text_or_null("gebied", gebied);
      counts(record, in);
    };
    for (const Probleembestand& in : overzicht_.algemeen) add({}, in);
    for (GebiedIndex g = 0; g < overzicht_.overige.size(); ++g) {
      for (const Probleembestand& in : overzicht_.overige[g]) add(programma_.gebied_id(g), in);
    }
  }

  // Letters and texts with which there is something to do.
  void writing(std::string& out) const {
    JsonList list(out, "\n  ");
    for (GebiedIndex g = 0; g < overzicht_.schrijfwerk.size(); ++g) {
      for (const Schrijfwerk& work : overzicht_.schrijfwerk[g]) {
        JsonRecord record(list.item());
        record.text("gebied", programma_.gebied_id(g));
        record.text("bestand", work.pad);
        record.text("staat", id_of(work.staat));
      }
    }
  }

  const Programma& programma_;
  const Leveroverzicht& overzicht_;
};

}  // namespace

std::string print_status_json(const Programma& programma, const Leveroverzicht& overzicht) {
  return StatusJson(programma, overzicht).print();
}

}  // namespace voortgang

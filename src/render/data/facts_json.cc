#include "render/data/facts_json.h"

#include <optional>

#include "base/json_text.h"
#include "facts/namen.h"
#include "programme/codes.h"
#include "programme/namen.h"
#include "render/fact_rows.h"

namespace voortgang {
namespace {

class FactsWriter {
 public:
  FactsWriter(const Programma& programma, const Feiten& feiten, GebiedIndex gebied)
      : programma_(programma), feiten_(feiten), gebied_(gebied) {}

  std::string write() {
    out_ += "{\"schema\": \"voortgang-feiten/1\", \"editie\": ";
    append_json_string(out_, programma_.editie.id);
    text("editiestatus", id_of(programma_.editie.status));
    out_ += ", \"gebied\": ";
    append_json_string(out_, programma_.gebied_id(gebied_));
    out_ += ", \"reeksen\": [";
    bool first = true;
    for (const FeitenReeks& reeks : feiten_.reeksen) {
      if (reeks.gebied != gebied_) continue;
      out_ += first ? "\n" : ",\n";
      first = false;
      series(reeks);
    }
    out_ += "\n]}\n";
    return std::move(out_);
  }

 private:
  void key(std::string_view name) {
    out_ += ", \"";
    out_ += name;
    out_ += "\": ";
  }
  void text(std::string_view name, std::string_view value) {
    key(name);
    append_json_string(out_, value);
  }
  void number(std::string_view name, std::optional<double> value) {
    key(name);
    if (value)
      append_json_number(out_, *value);
    else
      out_ += "null";
  }
  void period(std::string_view name, std::optional<Periode> value) {
    key(name);
    if (!value) {
      out_ += "null";
      return;
    }
    out_ += '"';
    append_code(out_, *value);
    out_ += '"';
  }

  void series(const FeitenReeks& reeks) {
    const Indicator& indicator = programma_.indicatoren[reeks.indicator];
    out_ += "{\"indicator\": ";
    append_json_string(out_, indicator.id);
    text("hoofddoel", programma_.hoofddoelen[indicator.hoofddoel].id);
    breakdown(reeks);
    text("eenheid", indicator.eenheid);
    key("decimalen");
    out_ += std::to_string(reeks.decimalen);
    if (indicator.voorbeeld) out_ += ", \"voorbeeld\": true";
    out_ += ", \"waarnemingen\": [";
    source_ = source_of(reeks);
    for (const Feit& w : reeks.feiten) {
      out_ += &w == reeks.feiten.data() ? "\n  " : ",\n  ";
      observation(w, reeks.decimalen);
    }
    out_ += "],\n  \"voortgang\": ";
    progress(reeks.voortgang);
    out_ += '}';
  }

  void breakdown(const FeitenReeks& reeks) {
    key("uitsplitsing");
    if (reeks.onderdeel == nullptr) {
      out_ += "null";
      return;
    }
    out_ += '{';
    const auto& breakdowns = programma_.indicatoren[reeks.indicator].uitsplitsingen;
    for (const Keuze& keuze : *reeks.onderdeel) {
      if (&keuze != reeks.onderdeel->data()) out_ += ", ";
      append_json_string(out_, breakdowns[keuze.kolom].kolom);
      out_ += ": ";
      append_json_string(out_, breakdowns[keuze.kolom].waarden[keuze.waarde]);
    }
    out_ += '}';
  }

  // Of a delivered series its file, below indicators/; of a computed one how it came about.
  std::string source_of(const FeitenReeks& reeks) const {
    constexpr std::string_view kIndicators = "indicators/";
    if (reeks.is_geleverd()) {
      std::string_view path = reeks.bestand;
      if (path.starts_with(kIndicators)) path.remove_prefix(kIndicators.size());
      return std::string(path) + ":";
    }
    return std::string(woorden::herkomst(reeks.herkomst));
  }

  void observation(const Feit& w, std::uint8_t decimals) {
    out_ += "{\"periode\": \"";
    append_code(out_, w.periode);
    out_ += "\", \"waarde\": ";
    if (!w.is_getal())
      out_ += "null";
    else if (w.waarde().value() == w.getal())
      append_plain(out_, w.waarde());
    else
      append_json_number(out_, w.getal());
    out_ += ", \"weergave\": \"";
    append_value(out_, w, decimals);
    out_ += "\", \"toestand\": \"";
    out_ += id_of(w.toestand());
    out_ += "\", \"status\": \"";
    out_ += id_of(w.status);
    out_ += '"';
    if (!w.toelichting.empty()) text("toelichting", w.toelichting);
    key("bron");
    append_json_string(out_, w.regel > 0 ? source_ + std::to_string(w.regel) : source_);
    out_ += '}';
  }

  void progress(const Voortgang& v) {
    out_ += "{\"methode\": \"";
    out_ += id_of(v.methode);
    out_ += "\", \"methodeversie\": ";
    out_ += std::to_string(kMethodeversie);
    text("oordeel", id_of(v.oordeel));
    const std::string_view reden = v.handmatige_reden.empty() ? woorden::reden(v.reden) : v.handmatige_reden;
    key("reden");
    if (reden.empty())
      out_ += "null";
    else
      append_json_string(out_, reden);
    period("basisperiode", v.basisperiode);
    number("basiswaarde", v.basiswaarde);
    period("periode", v.periode);
    number("waarde", v.waarde);
    number("streefwaarde", v.streefwaarde);
    period("streefperiode", v.streefperiode);
    number("grens", v.grens);
    key("punten");
    out_ += std::to_string(v.punten);
    number("p", v.p);
    number("R", v.R);
    number("C", v.C);
    number("score", v.score);
    key("nulVervangen");
    out_ += v.nul_vervangen ? "true}" : "false}";
  }

  const Programma& programma_;
  const Feiten& feiten_;
  GebiedIndex gebied_;
  std::string out_;
  std::string source_;
};

}  // namespace

std::string facts_json(const Programma& programma, const Feiten& feiten, GebiedIndex gebied) {
  return FactsWriter(programma, feiten, gebied).write();
}

std::string facts_index_json(const Programma& programma, const std::vector<FactsFile>& files) {
  const Editie& editie = programma.editie;
  std::string out = "{\"schema\": \"voortgang-feiten/1\",\n \"editie\": {\"id\": ";
  append_json_string(out, editie.id);
  out += ", \"titel\": ";
  append_json_string(out, editie.titel);
  out += ", \"datum\": \"" + code(editie.datum) + "\", \"peilperiode\": \"" + code(editie.peilperiode) +
         "\", \"status\": \"";
  out += id_of(editie.status);
  out += "\"},\n \"bestanden\": [";
  for (const FactsFile& file : files) {
    out += &file == files.data() ? "\n  {\"gebied\": " : ",\n  {\"gebied\": ";
    append_json_string(out, file.gebied);
    out += ", \"pad\": ";
    append_json_string(out, file.pad);
    out += ", \"sha256\": \"" + file.sha256 + "\"}";
  }
  return out + "\n]}\n";
}

}  // namespace voortgang

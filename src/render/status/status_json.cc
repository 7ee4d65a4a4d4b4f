#include <fmt/format.h>

#include <iterator>

#include "base/json_text.h"
#include "base/terminal_text.h"
#include "facts/codes.h"
#include "render/status/status_report.h"

namespace voortgang {
namespace {

class StatusJson {
 public:
  StatusJson(const Programma& programma, const Leveroverzicht& overzicht)
      : programma_(programma), overzicht_(overzicht) {}

  std::string print() {
    const Programma& programma = programma_;
    out_ += "{\"schema\": \"voortgang-status/1\",\n \"editie\": ";
    edition();
    out_ += ",\n \"hoofddoelen\": ";
    list(programma.hoofddoelen, "\n  ", [&](const Hoofddoel& h) { named(h.id, h.naam); });
    out_ += ",\n \"gebieden\": [";
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      out_ += g == 0 ? "\n  " : ",\n  ";
      named(programma.gebied_id(g), programma.gebied_naam(g));
    }
    out_ += "],\n \"standen\": ";
    list(overzicht_.standen, "\n  ", [&](const Leverstand& stand) { one(stand); });
    out_ += ",\n \"overige\": ";
    others();
    out_ += ",\n \"bellen\": ";
    list(overzicht_.bellen, "", [&](GebiedIndex g) { append_json_string(out_, programma.gebied_id(g)); });
    out_ += "}\n";
    return std::move(out_);
  }

 private:
  template <class Items, class Write>
  void list(const Items& items, std::string_view before, Write write) {
    out_ += '[';
    bool first = true;
    for (const auto& item : items) {
      if (!first) out_ += before.empty() ? ", " : ",";
      first = false;
      out_ += before;
      write(item);
    }
    out_ += ']';
  }

  void text(std::string_view key, std::string_view value) {
    out_ += key;
    append_json_string(out_, value);
  }

  void named(std::string_view id, std::string_view name) {
    text("{\"id\": ", id);
    text(", \"naam\": ", name);
    out_ += '}';
  }

  void edition() {
    const Editie& editie = programma_.editie;
    if (editie.id.empty()) {
      out_ += "null";
      return;
    }
    text("{\"id\": ", editie.id);
    text(", \"titel\": ", editie.titel);
    text(", \"peilperiode\": ", code(editie.peilperiode));
    out_ += '}';
  }

  void counts(const Probleembestand& in) {
    text("\"bestand\": ", terminal_text(in.pad));
    fmt::format_to(std::back_inserter(out_), ", \"fouten\": {}, \"waarschuwingen\": {}}}", in.telling.fouten,
                   in.telling.waarschuwingen);
  }

  void one(const Leverstand& stand) {
    text("{\"hoofddoel\": ", programma_.hoofddoelen[stand.hoofddoel].id);
    text(", \"gebied\": ", programma_.gebied_id(stand.gebied));
    text(", \"staat\": ", id_of(stand.staat));
    text(", \"bestand\": ", stand.pad);
    fmt::format_to(std::back_inserter(out_),
                   ", \"gevraagd\": {}, \"geleverd\": {}, \"laatste\": ", stand.gevraagd, stand.geleverd);
    out_ += stand.laatste ? "\"" + code(*stand.laatste) + "\"" : "null";
    out_ += ",\n   \"ontbreekt\": ";
    list(stand.ontbrekend, "",
         [&](IndicatorIndex i) { append_json_string(out_, programma_.indicatoren[i].id); });
    out_ += ", \"verouderd\": ";
    list(stand.verouderd, "", [&](const VerouderdeReeks& reeks) {
      text("{\"indicator\": ", programma_.indicatoren[reeks.indicator].id);
      out_ += ", \"laatste\": \"" + code(reeks.laatste) + "\"}";
    });
    fmt::format_to(std::back_inserter(out_),
                   ", \"tekst\": {}, \"tekstOntbreekt\": {}, \"reden\": ", stand.heeft_tekst,
                   stand.mist_tekst);
    if (stand.reden.empty())
      out_ += "null";
    else
      append_json_string(out_, stand.reden);
    out_ += ", \"problemen\": ";
    list(stand.problemen, "", [&](const Probleembestand& in) {
      out_ += '{';
      counts(in);
    });
    out_ += '}';
  }

  // Files that belong to no delivery: of an area, or of nobody.
  void others() {
    out_ += '[';
    bool first = true;
    const auto add = [&](std::string_view gebied, const Probleembestand& in) {
      out_ += first ? "\n  {\"gebied\": " : ",\n  {\"gebied\": ";
      first = false;
      if (gebied.empty())
        out_ += "null";
      else
        append_json_string(out_, gebied);
      out_ += ", ";
      counts(in);
    };
    for (const Probleembestand& in : overzicht_.algemeen) add({}, in);
    for (GebiedIndex g = 0; g < overzicht_.overige.size(); ++g) {
      for (const Probleembestand& in : overzicht_.overige[g]) add(programma_.gebied_id(g), in);
    }
    out_ += ']';
  }

  const Programma& programma_;
  const Leveroverzicht& overzicht_;
  std::string out_;
};

}  // namespace

std::string print_status_json(const Programma& programma, const Leveroverzicht& overzicht) {
  return StatusJson(programma, overzicht).print();
}

}  // namespace voortgang

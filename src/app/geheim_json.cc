#include <array>
#include <string_view>
#include <utility>

#include "app/geheim_rapport.h"
#include "base/json_writer.h"
#include "programme/codes.h"

namespace voortgang {

template <>
struct Codes<Geheimreden> {
  static constexpr std::array<std::string_view, 10> kIds = {
      "klein",      "iedereen",   "gekozen", "editie", "verhouding", "zonder-aantallen",
      "voor-ander", "steekproef", "gevolg",  "bedrag"};
};
template <>
struct Codes<Nagerekend> {
  static constexpr std::array<std::string_view, 6> kIds = {"geen-eis", "veilig",    "te-smal",
                                                           "bekend",   "onbewezen", "niet-nagerekend"};
};
template <>
struct Codes<Aanname> {
  static constexpr std::array<std::string_view, 5> kIds = {"geen", "ook-nul", "zonder-edities",
                                                           "tegenstrijdig", "te-groot"};
};

namespace {

// A value without an id would be read behind the end of its table.
static_assert(Codes<Geheimreden>::kIds.size() == static_cast<std::size_t>(Geheimreden::kBedrag) + 1);
static_assert(Codes<Nagerekend>::kIds.size() == static_cast<std::size_t>(Nagerekend::kOnbekend) + 1);
static_assert(Codes<Aanname>::kIds.size() == static_cast<std::size_t>(Aanname::kTeGroot) + 1);

void add_place(JsonRecord& record, const Programma& programma, const Plek& plek) {
  const Indicator& of = programma.indicatoren[plek.indicator];
  record.text("indicator", of.id);
  record.text("gebied", programma.gebied_id(plek.gebied));
  record.text("periode", code(plek.periode));
  if (plek.onderdeel.empty()) return;
  JsonRecord part(record.key("uitsplitsing"));
  for (const Keuze& keuze : plek.onderdeel)
    part.text(of.uitsplitsingen[keuze.kolom].kolom, of.uitsplitsingen[keuze.kolom].waarden[keuze.waarde]);
}

void add_places(JsonRecord& record, std::string_view name, const Programma& programma,
                const std::vector<Plek>& places) {
  if (places.empty()) return;
  JsonList list(record.key(name));
  for (const Plek& plek : places) {
    JsonRecord one(list.item());
    add_place(one, programma, plek);
  }
}

void add_end(JsonRecord& record, std::string_view name, const Uiterste& end) {
  if (end.waarde) record.integer(name, *end.waarde);
}

void add_worlds(JsonRecord& record, const Programma& programma, const Werelden& werelden) {
  JsonRecord worlds(record.key("werelden"));
  for (const auto& [name, world] :
       {std::pair("lager", &werelden.lager), std::pair("hoger", &werelden.hoger)}) {
    JsonList list(worlds.key(name));
    for (const Anders& other : *world) {
      JsonRecord one(list.item());
      add_place(one, programma, other.plek);
      one.integer("waarde", other.waarde);
    }
  }
}

void add_audit(JsonRecord& record, const Programma& programma, const Bereik& bereik) {
  {
    JsonRecord ends(record.key("lezer"));
    add_end(ends, "minst", bereik.minst);
    add_end(ends, "meest", bereik.meest);
    ends.truth("bewezen", bereik.minst.is_wereld && bereik.meest.is_wereld);
    ends.text("aanname", id_of(bereik.aanname));
  }
  if (bereik.kenner) {
    JsonRecord ends(record.key("kenner"));
    add_end(ends, "minst", bereik.kenner->first);
    add_end(ends, "meest", bereik.kenner->second);
    ends.truth("bewezen", bereik.kenner->first.is_wereld && bereik.kenner->second.is_wereld);
  }
  add_places(record, "samenMet", programma, bereik.together_with);
}

void add_number(std::string& out, const Programma& programma, const Rapportregel& regel) {
  JsonRecord record(out);
  add_place(record, programma, regel.cijfer->plek);
  append_plain(record.key("waarde"), regel.cijfer->waarde);
  record.text("reden", id_of(regel.cijfer->reden));
  add_places(record, "voor", programma, regel.cijfer->voor);
  if (regel.oordeel != Nagerekend::kGeenEis) {
    const Geheimhouding& asked = programma.indicatoren[regel.cijfer->plek.indicator].geheimhouding;
    JsonRecord demand(record.key("eis"));
    if (asked.soort == Geheimsoort::kBedrag)
      demand.integer("dominantie", asked.dominantie);
    else
      demand.integer("drempel", asked.drempel);
    demand.integer("breedte", regel.cijfer->eis);
  }
  if (regel.cijfer->werelden) add_worlds(record, programma, *regel.cijfer->werelden);
  if (regel.bereik != nullptr) add_audit(record, programma, *regel.bereik);
  record.text("oordeel", id_of(regel.oordeel));
}

void add_rounded(std::string& out, const Programma& programma, const Afrondingsregel& regel) {
  JsonRecord record(out);
  add_place(record, programma, regel.cijfer->plek);
  append_plain(record.key("waarde"), regel.cijfer->waarde);
  record.integer("getoond", regel.cijfer->getoond);
  if (regel.bereik != nullptr) add_audit(record, programma, *regel.bereik);
  record.text("oordeel", id_of(regel.oordeel));
}

}  // namespace

std::string rapport_json(const GeheimRapport& rapport) {
  std::string out;
  {
    JsonRecord record(out, ",\n");
    record.text("schema", "voortgang-geheim/1");
    record.text("editie", rapport.programma.editie.id);
    record.text("invoer", rapport.invoer);
    {
      JsonList numbers(record.key("cijfers"), "\n", "\n");
      for (const Rapportregel& regel : rapport.regels) add_number(numbers.item(), rapport.programma, regel);
    }
    if (!rapport.afgerond.empty()) {
      JsonList numbers(record.key("afgerond"), "\n", "\n");
      for (const Afrondingsregel& regel : rapport.afgerond)
        add_rounded(numbers.item(), rapport.programma, regel);
    }
    record.text("meldingen", rapport.meldingen);
  }
  return out + "\n";
}

}  // namespace voortgang

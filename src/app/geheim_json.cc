#include <array>
#include <string_view>

#include "app/geheim_rapport.h"
#include "base/json_writer.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 8> kRedenen = {
    "klein", "iedereen", "gekozen", "editie", "verhouding", "zonder-aantallen", "voor-ander", "gevolg"};
constexpr std::array<std::string_view, 6> kOordelen = {"geen-eis", "veilig",    "te-smal",
                                                       "bekend",   "onbewezen", "niet-nagerekend"};
constexpr std::array<std::string_view, 5> kAannamen = {"geen", "ook-nul", "zonder-edities", "tegenstrijdig",
                                                       "te-groot"};

template <class Enum, std::size_t kSize>
std::string_view id(const std::array<std::string_view, kSize>& ids, Enum value) {
  return ids[static_cast<std::size_t>(value)];
}

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

void add_audit(JsonRecord& record, const Programma& programma, const Bereik& bereik) {
  {
    JsonRecord ends(record.key("lezer"));
    add_end(ends, "minst", bereik.minst);
    add_end(ends, "meest", bereik.meest);
    ends.truth("bewezen", bereik.minst.is_wereld && bereik.meest.is_wereld);
    ends.text("aanname", id(kAannamen, bereik.aanname));
  }
  add_places(record, "samenMet", programma, bereik.samen_met);
}

void add_figure(std::string& out, const Programma& programma, const Rapportregel& regel) {
  JsonRecord record(out);
  add_place(record, programma, regel.cijfer->plek);
  append_plain(record.key("waarde"), regel.cijfer->waarde);
  record.text("reden", id(kRedenen, regel.cijfer->reden));
  add_places(record, "voor", programma, regel.cijfer->voor);
  if (regel.oordeel != Nagerekend::kGeenEis) {
    const Geheimhouding& asked = programma.indicatoren[regel.cijfer->plek.indicator].geheimhouding;
    JsonRecord demand(record.key("eis"));
    demand.integer("drempel", asked.drempel);
    demand.integer("breedte", asked.breedte);
  }
  if (regel.bereik != nullptr) add_audit(record, programma, *regel.bereik);
  record.text("oordeel", id(kOordelen, regel.oordeel));
}

}  // namespace

std::string rapport_json(const GeheimRapport& rapport) {
  std::string out;
  {
    JsonRecord record(out, ",\n");
    record.text("schema", "voortgang-geheim/1");
    record.text("editie", rapport.programma.editie.id);
    {
      JsonList figures(record.key("cijfers"), "\n", "\n");
      for (const Rapportregel& regel : rapport.regels) add_figure(figures.item(), rapport.programma, regel);
    }
    record.text("meldingen", rapport.meldingen);
  }
  return out + "\n";
}

}  // namespace voortgang

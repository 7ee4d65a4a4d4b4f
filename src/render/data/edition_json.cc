#include "render/data/edition_json.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "facts/codes.h"
#include "facts/feit_woorden.h"
#include "programme/waarde_woorden.h"
#include "render/data/edition_record.h"

namespace voortgang {
namespace {

// A list with each item on a line of its own.
template <class List, class Write>
void append_lines(std::string& out, const List& list, Write write) {
  JsonList lines(out, "\n", "\n");
  for (const auto& item : list) {
    lines.item();
    write(item);
  }
}

void append_breakdown(JsonRecord& record, const Uitsplitsingsleutel& key) {
  if (key.empty()) return;
  JsonRecord values(record.key("uitsplitsing"));
  for (const auto& [column, value] : key) values.text(column, value);
}

// What is usual is left out: most figures are final, and an edition holds a great many.
void add_feit(JsonRecord& record, const BevrorenFeit& feit) {
  if (feit.is_getal())
    append_plain(record.key("waarde"), feit.waarde);
  else
    record.text("toestand", id_of(feit.toestand));
  if (feit.status != Status::kDefinitief) record.text("status", id_of(feit.status));
  if (feit.eerder_getoond) record.truth("eerderGetoond", true);
}

void append_series(std::string& out, const BevrorenEditie& editie, const BevrorenReeks& reeks) {
  JsonRecord record(out);
  record.text("gebied", reeks.gebied);
  record.text("indicator", reeks.indicator);
  append_breakdown(record, reeks.uitsplitsing);
  record.integer("decimalen", reeks.decimalen);
  if (reeks.afronding > 0) record.integer("afronding", reeks.afronding);
  if (!reeks.shows_zero) record.text("nul", "verbergen");
  record.text("oordeel", id_of(reeks.oordeel));
  record.computed("score", reeks.score);
  JsonList feiten(record.key("waarnemingen"));
  for (const BevrorenFeit& feit : editie.of(reeks)) {
    JsonRecord item(feiten.item());
    item.text("periode", code(feit.periode));
    add_feit(item, feit);
  }
}

void add_indicator(JsonRecord& record, const BevrorenIndicator& indicator) {
  record.text("id", indicator.id);
  record.text("hoofddoel", indicator.hoofddoel);
  record.text("naam", indicator.naam);
  record.text("eenheid", indicator.eenheid);
  if (indicator.voorbeeld) record.truth("voorbeeld", true);
}

void append_indicator(std::string& out, const BevrorenIndicator& indicator) {
  JsonRecord record(out);
  add_indicator(record, indicator);
}

void append_earlier_names(JsonRecord& record, const BevrorenIndicator& indicator) {
  if (indicator.eerdere_namen.empty()) return;
  JsonRecord all(record.key("eerdereNamen"));
  const auto& names = indicator.eerdere_namen;
  for (auto from = names.begin(); from != names.end();) {
    const auto to = std::find_if(from, names.end(), [&](const EerdereNaam& name) {
      return name.kolom != from->kolom || name.waarde != from->waarde;
    });
    std::vector<std::string_view> then;
    for (const EerdereNaam& name : std::span(from, to)) then.push_back(name.toen);
    std::string now(from->kolom);
    if (!from->waarde.empty()) now += "=" + std::string(from->waarde);
    append_json_texts(all.key(now), then);
    from = to;
  }
}

// With how its figures hang together, for who keeps secrets.
void append_whole_indicator(std::string& out, const BevrorenIndicator& indicator) {
  JsonRecord record(out);
  add_indicator(record, indicator);
  if (!indicator.aggregatie) return;
  record.text("aggregatie", id_of(*indicator.aggregatie));
  if (!indicator.onderdelen_tellen_op) record.truth("onderdelenTellenOp", false);
  append_earlier_names(record, indicator);
}

void append_relation(std::string& out, const BevrorenRelatie& relatie) {
  JsonRecord record(out);
  record.text("soort", id_of(relatie.soort));
  record.text("geheel", relatie.geheel);
  append_json_texts(record.key("erbij"), relatie.erbij);
  append_json_texts(record.key("eraf"), relatie.eraf);
}

void append_group(std::string& out, const BevrorenGroep& groep) {
  JsonRecord record(out);
  record.text("gebied", groep.gebied);
  record.text("hoofddoel", groep.hoofddoel);
  record.text("oordeel", id_of(groep.oordeel));
  record.computed("score", groep.score);
}

void append_action(std::string& out, const BevrorenActie& actie) {
  JsonRecord record(out);
  record.text("gebied", actie.gebied);
  record.text("hoofddoel", actie.hoofddoel);
  record.text("titel", actie.titel);
  record.text("status", id_of(actie.status));
  if (actie.eind) record.text("eind", code(*actie.eind));
  if (actie.voorbeeld) record.truth("voorbeeld", true);
}

// --- changes

// null: the figure was not there, or has gone.
void append_feit(std::string& out, const BevrorenFeit* feit) {
  if (feit == nullptr) {
    out += "null";
    return;
  }
  JsonRecord record(out);
  add_feit(record, *feit);
}

void append_change(std::string& out, const Cijferverandering& c) {
  JsonRecord record(out);
  record.text("indicator", c.reeks().indicator);
  append_breakdown(record, c.reeks().uitsplitsing);
  record.text("periode", code(c.periode()));
  record.text("soort", id_of(c.soort));
  append_feit(record.key("oud"), c.oud);
  append_feit(record.key("nieuw"), c.nieuw);
  record.text_if("toelichting", note_of(c));
}

void append_verdict(std::string& out, std::string_view what, const Oordeelverandering& o) {
  JsonRecord record(out);
  record.text(what, o.id);
  if (o.reeks != nullptr) append_breakdown(record, o.reeks->uitsplitsing);
  record.text("van", id_of(o.van));
  record.text("naar", id_of(o.naar));
  record.text("beweging", id_of(o.beweging));
}

void append_action_change(std::string& out, const Actieverandering& a) {
  JsonRecord record(out);
  record.text("hoofddoel", a.actie().hoofddoel);
  record.text("titel", a.actie().titel);
  record.text("soort", id_of(a.soort));
  record.text("status", id_of(a.actie().status));
  if (a.actie().eind) record.text("eind", code(*a.actie().eind));
  if (a.actie().voorbeeld) record.truth("voorbeeld", true);
}

void append_area(std::string& out, const Gebiedsverandering& area) {
  JsonRecord record(out);
  record.text("gebied", area.gebied);
  append_lines(record.key("hoofddoelen"), area.hoofddoelen,
               [&](const Oordeelverandering& o) { append_verdict(out, "hoofddoel", o); });
  append_lines(record.key("oordelen"), area.indicatoren,
               [&](const Oordeelverandering& o) { append_verdict(out, "indicator", o); });
  append_lines(record.key("cijfers"), area.cijfers,
               [&](const Cijferverandering& c) { append_change(out, c); });
  append_lines(record.key("acties"), area.acties,
               [&](const Actieverandering& a) { append_action_change(out, a); });
}

}  // namespace

std::string edition_json(const BevrorenEditie& editie) {
  std::string out;
  {
    JsonRecord root(out, ",\n");
    root.text("$schema", "../schema/bevroren.json");
    root.text("schema", "voortgang-bevroren/1");
    append_edition(root.key("editie"), editie);
    root.integer("methodeversie", editie.methodeversie);
    append_lines(root.key("indicatoren"), editie.indicatoren,
                 [&](const BevrorenIndicator& i) { append_whole_indicator(out, i); });
    if (!editie.relaties.empty())
      append_lines(root.key("relaties"), editie.relaties,
                   [&](const BevrorenRelatie& r) { append_relation(out, r); });
    append_lines(root.key("groepen"), editie.groepen, [&](const BevrorenGroep& g) { append_group(out, g); });
    append_lines(root.key("acties"), editie.acties, [&](const BevrorenActie& a) { append_action(out, a); });
    append_lines(root.key("reeksen"), editie.reeksen,
                 [&](const BevrorenReeks& r) { append_series(out, editie, r); });
  }
  return out + "\n";
}

std::string change_json(const Verandering& v) {
  std::string out;
  {
    JsonRecord root(out, ",\n");
    root.text("schema", "voortgang-verandering/1");
    append_edition(root.key("oud"), *v.oud);
    append_edition(root.key("nieuw"), *v.nieuw);
    root.truth("methodeVeranderd", v.methode_veranderd);
    append_lines(root.key("nieuweIndicatoren"), v.nieuwe_indicatoren,
                 [&](const BevrorenIndicator* i) { append_indicator(out, *i); });
    append_lines(root.key("vervallenIndicatoren"), v.vervallen_indicatoren,
                 [&](const BevrorenIndicator* i) { append_indicator(out, *i); });
    append_lines(root.key("gebieden"), v.gebieden, [&](const Gebiedsverandering& g) { append_area(out, g); });
  }
  return out + "\n";
}

}  // namespace voortgang

#include "render/data/edition_json.h"

#include <optional>
#include <string_view>

#include "base/json_text.h"
#include "facts/codes.h"
#include "facts/namen.h"
#include "programme/namen.h"

namespace voortgang {
namespace {

// Members of records one after another: puts the comma where one is due.
class Record {
 public:
  explicit Record(std::string& out, std::string_view separator = ", ") : out_(out), separator_(separator) {
    out_ += '{';
  }
  ~Record() { out_ += '}'; }
  Record(const Record&) = delete;
  Record& operator=(const Record&) = delete;

  std::string& key(std::string_view name) {
    if (!first_) out_ += separator_;
    first_ = false;
    out_ += '"';
    out_ += name;
    out_ += "\": ";
    return out_;
  }
  void text(std::string_view name, std::string_view value) { append_json_string(key(name), value); }
  void text_if(std::string_view name, std::string_view value) {
    if (!value.empty()) text(name, value);
  }
  void number(std::string_view name, std::optional<double> value) {
    if (value)
      append_json_number(key(name), *value);
    else
      key(name) += "null";
  }

 private:
  std::string& out_;
  std::string_view separator_;
  bool first_ = true;
};

// A list with each item on a line of its own.
template <class List, class Write>
void append_lines(std::string& out, const List& list, Write write) {
  out += '[';
  bool first = true;
  for (const auto& item : list) {
    out += first ? "\n" : ",\n";
    first = false;
    write(item);
  }
  out += first ? "]" : "\n]";
}

void append_edition(std::string& out, const BevrorenEditie& editie) {
  Record record(out);
  record.text("id", editie.id);
  record.text("titel", editie.titel);
  record.text("datum", code(editie.datum));
  record.text("peilperiode", code(editie.peilperiode));
  record.text("status", id_of(editie.status));
}

void append_breakdown(Record& record, const Uitsplitsingsleutel& key) {
  if (key.empty()) return;
  Record values(record.key("uitsplitsing"));
  for (const auto& [column, value] : key) values.text(column, value);
}

void add_observation(Record& record, const BevrorenWaarneming& w) {
  if (w.is_getal())
    append_plain(record.key("waarde"), w.waarde);
  else
    record.text("toestand", id_of(w.toestand));
  if (w.status != Status::kDefinitief) record.text("status", id_of(w.status));
}

void append_series(std::string& out, const BevrorenEditie& editie, const BevrorenReeks& reeks) {
  Record record(out);
  record.text("gebied", reeks.gebied);
  record.text("indicator", reeks.indicator);
  append_breakdown(record, reeks.uitsplitsing);
  record.number("decimalen", reeks.decimalen);
  record.text("oordeel", id_of(reeks.oordeel));
  record.number("score", reeks.score);
  record.key("waarnemingen") += '[';
  bool first = true;
  for (const BevrorenWaarneming& w : editie.van(reeks)) {
    out += first ? "" : ", ";
    first = false;
    Record observation(out);
    observation.text("periode", code(w.periode));
    add_observation(observation, w);
  }
  out += ']';
}

void append_indicator(std::string& out, const BevrorenIndicator& indicator) {
  Record record(out);
  record.text("id", indicator.id);
  record.text("hoofddoel", indicator.hoofddoel);
  record.text("naam", indicator.naam);
  record.text("eenheid", indicator.eenheid);
  if (indicator.voorbeeld) record.key("voorbeeld") += "true";
}

void append_group(std::string& out, const BevrorenGroep& groep) {
  Record record(out);
  record.text("gebied", groep.gebied);
  record.text("hoofddoel", groep.hoofddoel);
  record.text("oordeel", id_of(groep.oordeel));
  record.number("score", groep.score);
}

void append_action(std::string& out, const BevrorenActie& actie) {
  Record record(out);
  record.text("gebied", actie.gebied);
  record.text("hoofddoel", actie.hoofddoel);
  record.text("titel", actie.titel);
  record.text("status", id_of(actie.status));
  if (actie.eind) record.text("eind", code(*actie.eind));
}

// --- changes

void append_figure(std::string& out, const BevrorenWaarneming* w) {
  if (w == nullptr) {
    out += "null";
    return;
  }
  Record record(out);
  add_observation(record, *w);
}

void append_change(std::string& out, const Cijferverandering& c) {
  Record record(out);
  record.text("indicator", c.reeks().indicator);
  append_breakdown(record, c.reeks().uitsplitsing);
  record.text("periode", code(c.periode()));
  record.text("soort", id_of(c.soort));
  append_figure(record.key("oud"), c.oud);
  append_figure(record.key("nieuw"), c.nieuw);
  record.text_if("toelichting", note_of(c));
}

void append_verdict(std::string& out, std::string_view what, const Oordeelverandering& o) {
  Record record(out);
  record.text(what, o.id);
  if (o.reeks != nullptr) append_breakdown(record, o.reeks->uitsplitsing);
  record.text("van", id_of(o.van));
  record.text("naar", id_of(o.naar));
  record.text("beweging", id_of(o.beweging));
}

void append_action_change(std::string& out, const Actieverandering& a) {
  Record record(out);
  record.text("hoofddoel", a.actie().hoofddoel);
  record.text("titel", a.actie().titel);
  record.text("soort", id_of(a.soort));
  record.text("status", id_of(a.actie().status));
  if (a.actie().eind) record.text("eind", code(*a.actie().eind));
}

void append_area(std::string& out, const Gebiedsverandering& area) {
  Record record(out);
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
    Record root(out, ",\n");
    root.text("$schema", "../schema/bevroren.json");
    root.text("schema", "voortgang-bevroren/1");
    append_edition(root.key("editie"), editie);
    root.number("methodeversie", editie.methodeversie);
    append_lines(root.key("indicatoren"), editie.indicatoren,
                 [&](const BevrorenIndicator& i) { append_indicator(out, i); });
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
    Record root(out, ",\n");
    root.text("schema", "voortgang-verandering/1");
    append_edition(root.key("oud"), *v.oud);
    append_edition(root.key("nieuw"), *v.nieuw);
    root.key("methodeVeranderd") += v.methode_veranderd ? "true" : "false";
    append_lines(root.key("nieuweIndicatoren"), v.nieuwe_indicatoren,
                 [&](const BevrorenIndicator* i) { append_indicator(out, *i); });
    append_lines(root.key("vervallenIndicatoren"), v.vervallen_indicatoren,
                 [&](const BevrorenIndicator* i) { append_indicator(out, *i); });
    append_lines(root.key("gebieden"), v.gebieden, [&](const Gebiedsverandering& g) { append_area(out, g); });
  }
  return out + "\n";
}

}  // namespace voortgang

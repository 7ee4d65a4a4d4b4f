#include "secrecy/tables_reader.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace voortgang::test {
namespace {

using Json = nlohmann::json;

std::uint32_t place_of(const Tabelbestand& bestand, const std::string& naam) {
  const auto found = std::ranges::find(bestand.namen, naam);
  return static_cast<std::uint32_t>(found - bestand.namen.begin());
}

struct Domein {
  std::vector<std::int64_t> laag, hoog;
};

// Narrows the bounds until nothing changes; false where nothing is left.
bool narrow(const Tabel& tabel, Domein& d) {
  for (bool changed = true; changed;) {
    changed = false;
    for (const Celsom& celsom : tabel.celsommen) {
      std::int64_t constant = 0;
      for (const Lid& t : celsom) constant += t.teken * tabel.cellen[t.cel].waarde;
      for (const Lid& t : celsom) {
        std::int64_t least = constant, most = constant;  // of teken * x
        for (const Lid& o : celsom) {
          if (o.cel == t.cel) continue;
          const std::int64_t a = o.teken * d.laag[o.cel], b = o.teken * d.hoog[o.cel];
          least -= std::max(a, b);
          most -= std::min(a, b);
        }
        const std::int64_t low = t.teken > 0 ? least : -most, high = t.teken > 0 ? most : -least;
        if (low > d.laag[t.cel]) d.laag[t.cel] = low, changed = true;
        if (high < d.hoog[t.cel]) d.hoog[t.cel] = high, changed = true;
        if (d.laag[t.cel] > d.hoog[t.cel]) return false;
      }
    }
  }
  return true;
}

bool is_feasible(const Tabel& tabel, Domein d) {
  if (!narrow(tabel, d)) return false;
  std::size_t open = d.laag.size();
  for (std::size_t i = 0; i < d.laag.size(); ++i) {
    if (d.laag[i] < d.hoog[i] &&
        (open == d.laag.size() || d.hoog[i] - d.laag[i] < d.hoog[open] - d.laag[open]))
      open = i;
  }
  if (open == d.laag.size()) return true;
  for (std::int64_t v = d.laag[open]; v <= d.hoog[open]; ++v) {
    Domein with = d;
    with.laag[open] = with.hoog[open] = v;
    if (is_feasible(tabel, std::move(with))) return true;
  }
  return false;
}

}  // namespace

Tabelbestand lees_tabel(const std::string& text) {
  const Json json = Json::parse(text);
  Tabelbestand out;
  out.tabel.breedte = json.value("breedte", 3);
  out.tabel.drempel = json.value("drempel", 0);
  for (const Json& cel : json["cellen"]) {
    out.namen.push_back(cel["id"]);
    out.tabel.cellen.push_back({.waarde = cel["waarde"],
                                .onder = cel.value("ondergrens", std::int64_t{1}),
                                .boven = cel.value("bovengrens", kGeenGrens),
                                .kosten = cel.value("kosten", std::int64_t{1}),
                                .primair = cel.value("primair", false),
                                .stap = cel.value("stap", std::int64_t{1}),
                                .alleen = cel.value("alleen", false),
                                .verborgen = cel.value("verborgen", false),
                                .vast = cel.value("vast", false)});
  }
  for (const Json& relatie : json["relaties"]) {
    Celsom terms;
    if (relatie.contains("totaal")) terms.push_back({place_of(out, relatie["totaal"]), 1});
    for (const Json& deel : relatie.value("delen", Json::array())) terms.push_back({place_of(out, deel), -1});
    for (const Json& plus : relatie.value("plus", Json::array())) terms.push_back({place_of(out, plus), 1});
    for (const Json& min : relatie.value("min", Json::array())) terms.push_back({place_of(out, min), -1});
    out.tabel.celsommen.push_back(std::move(terms));
  }
  const Json expected = json.value("verwacht", Json::object());
  out.verborgen = expected.value("verborgen", std::vector<std::string>());
  out.onveilig = expected.value("onveilig", std::vector<std::string>());
  for (const auto& [key, into] : {std::pair{"lezer", &out.lezer}, std::pair{"kenner", &out.kenner}}) {
    const Json intervals = expected.value(key, Json::object());
    for (const auto& [naam, grenzen] : intervals.items()) (*into)[naam] = {grenzen[0], grenzen[1]};
  }
  return out;
}

std::vector<std::string> verborgen_namen(const Tabelbestand& bestand, const Patroon& patroon) {
  std::vector<std::string> out;
  for (std::size_t i = 0; i < patroon.verborgen.size(); ++i) {
    if (patroon.verborgen[i]) out.push_back(bestand.namen[i]);
  }
  return out;
}

std::pair<std::int64_t, std::int64_t> interval(const Tabel& tabel, const std::vector<bool>& verborgen,
                                               std::uint32_t cel, bool kenner) {
  Domein d;
  for (std::size_t i = 0; i < tabel.cellen.size(); ++i) {
    const Tabelcel& c = tabel.cellen[i];
    std::int64_t low = verborgen[i] ? c.onder : c.waarde;
    std::int64_t high = verborgen[i] ? std::min(c.boven, c.waarde + kFar) : c.waarde;
    if (kenner && verborgen[i]) {
      if (c.primair) high = std::min(high, tabel.drempel - 1);
      if (!c.primair && !c.verborgen) low = std::max(low, tabel.drempel);
    }
    d.laag.push_back(low);
    d.hoog.push_back(high);
  }
  const auto can_be = [&](std::int64_t v) {
    Domein with = d;
    with.laag[cel] = with.hoog[cel] = v;
    return is_feasible(tabel, std::move(with));
  };
  Domein bounds = d;
  if (!narrow(tabel, bounds)) return {1, 0};
  std::int64_t low = bounds.laag[cel], high = bounds.hoog[cel];
  while (low < high && !can_be(low)) ++low;
  while (high > low && !can_be(high)) --high;
  return {low, high};
}

}  // namespace voortgang::test

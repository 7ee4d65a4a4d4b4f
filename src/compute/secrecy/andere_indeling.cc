#include "compute/secrecy/andere_indeling.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "base/json_writer.h"
#include "compute/secrecy/geheim.h"
#include "facts/bevroren.h"
#include "programme/codes.h"

namespace voortgang {
namespace {

using Perioden = std::set<Periode>;
using Naam = std::pair<std::string_view, std::string_view>;  // column and value; without one: the column
using Genoemd = std::map<Naam, Perioden>;                    // what has figures, and of when

void add(const Uitsplitsingsleutel& parts, Periode periode, Genoemd& out) {
  for (const auto& [kolom, waarde] : parts) {
    out[{kolom, {}}].insert(periode);
    out[{kolom, waarde}].insert(periode);
  }
}

Genoemd named_now(const Programma& programma, const RuweReeksen& ruw, IndicatorIndex index) {
  Genoemd out;
  for (const RuweReeks& reeks : ruw.reeksen) {
    if (reeks.indicator != index || reeks.onderdeel == nullptr) continue;
    const Uitsplitsingsleutel parts = uitsplitsing_of(programma.indicatoren[index], *reeks.onderdeel);
    for (const Waarneming& is : reeks.waarnemingen) add(parts, is.periode, out);
  }
  return out;
}

Genoemd named_in(const BevrorenEditie& editie, const Indicator& of) {
  Genoemd out;
  for (const BevrorenReeks& reeks : editie.reeksen) {
    if (reeks.indicator != of.id) continue;
    for (const BevrorenFeit& feit : editie.of(reeks)) add(reeks.uitsplitsing, feit.periode, out);
  }
  return out;
}

using Namen = std::set<Naam>;

void add(const Uitsplitsingsleutel& parts, Namen& out) {
  for (const auto& [kolom, waarde] : parts) {
    out.insert({kolom, {}});
    out.insert({kolom, waarde});
  }
}

// By indicator that keeps secrets and is broken down.
std::map<std::string_view, Namen> names_now(const Programma& programma, const RuweReeksen& ruw) {
  std::map<std::string_view, Namen> out;
  for (const RuweReeks& reeks : ruw.reeksen) {
    const Indicator& of = programma.indicatoren[reeks.indicator];
    if (reeks.onderdeel != nullptr && keeps_secrets(of))
      add(uitsplitsing_of(of, *reeks.onderdeel), out[of.id]);
  }
  return out;
}

std::map<std::string_view, Namen> names_in(const BevrorenEditie& editie,
                                           const std::map<std::string_view, Namen>& now) {
  std::map<std::string_view, Namen> out;
  for (const BevrorenReeks& reeks : editie.reeksen) {
    if (now.contains(reeks.indicator)) add(reeks.uitsplitsing, out[reeks.indicator]);
  }
  return out;
}

// Where the column is another one too, that is what is asked of.
bool is_asked_with_column(const Naam& naam, const Genoemd& there) {
  return !naam.second.empty() && !there.contains({naam.first, {}});
}

bool says_what_it_was(const Indicator& of, const Naam& naam) {
  const auto column = std::ranges::find(of.uitsplitsingen, naam.first, &Uitsplitsing::kolom);
  return column != of.uitsplitsingen.end() &&
         std::ranges::any_of(column->vroeger, [&](const Uitsplitsing::Vroeger& vroeger) {
           return naam.second.empty() ? !vroeger.waarde
                                      : vroeger.waarde && column->waarden[*vroeger.waarde] == naam.second;
         });
}

bool share_a_period(const Perioden& a, const Perioden& b) {
  return std::ranges::any_of(a, [&](Periode periode) { return b.contains(periode); });
}

std::string words_of(const Naam& naam) {
  const auto& [kolom, waarde] = naam;
  return waarde.empty() ? std::string(kolom) : std::string(kolom) + "=" + std::string(waarde);
}

// A column that has gone, beside a new one; or a value, beside a new one of its column. It may be the same
// under another name only where both have figures of one period.
std::vector<std::string_view> gone_beside(const Naam& is_new, const Perioden& when, const Genoemd& then,
                                          const Genoemd& now) {
  std::vector<std::string_view> out;
  for (const auto& [naam, perioden] : then) {
    const bool is_alike =
        naam.second.empty() == is_new.second.empty() && (is_new.second.empty() || naam.first == is_new.first);
    if (is_alike && !now.contains(naam) && share_a_period(when, perioden))
      out.push_back(naam.second.empty() ? naam.first : naam.second);
  }
  return out;
}

void refuse_names_of(const Indicator& of, const Genoemd& now, const BevrorenEditie& editie, Namen& told,
                     Problems& problems) {
  const Genoemd then = named_in(editie, of);
  for (const auto& [naam, perioden] : now) {
    if (then.contains(naam) || is_asked_with_column(naam, then) || says_what_it_was(of, naam)) continue;
    const std::vector<std::string_view> gone = gone_beside(naam, perioden, then, now);
    if (gone.empty() || !told.insert(naam).second) continue;
    problems.add(Code::GEH128, of.span,
                 {{"indicator", of.id},
                  {"nieuw", words_of(naam)},
                  {"oud", verbatim_list(gone)},
                  {"eerste", gone.front()},
                  {"editie", editie.id}});
  }
}

// Figures of an indicator by area, part and period.
using PlekNaam = std::tuple<std::string_view, Uitsplitsingsleutel, Periode>;
using Cijfers = std::map<PlekNaam, double>;

Cijfers cijfers_of(const Programma& programma, const RuweReeksen& ruw, IndicatorIndex index) {
  Cijfers out;
  for (const RuweReeks& reeks : ruw.reeksen) {
    if (reeks.indicator != index) continue;
    const Uitsplitsingsleutel parts = reeks.onderdeel == nullptr
                                          ? Uitsplitsingsleutel{}
                                          : uitsplitsing_of(programma.indicatoren[index], *reeks.onderdeel);
    for (const Waarneming& is : reeks.waarnemingen) {
      if (is.is_getal() && is.getal != 0)
        out[{programma.gebied_id(reeks.gebied), parts, is.periode}] = is.getal;
    }
  }
  return out;
}

// Of each that has gone since: of how many figures it is the same, and in how many it differs.
std::map<std::string_view, std::pair<std::size_t, std::size_t>> alike(const Programma& programma,
                                                                      const BevrorenEditie& editie,
                                                                      const Cijfers& now) {
  std::map<std::string_view, std::pair<std::size_t, std::size_t>> out;
  for (const BevrorenReeks& reeks : editie.reeksen) {
    if (std::ranges::find(programma.indicatoren, reeks.indicator, &Indicator::id) !=
        programma.indicatoren.end())
      continue;
    auto& [same, other] = out[reeks.indicator];
    for (const BevrorenFeit& feit : editie.of(reeks)) {
      const auto is = now.find({reeks.gebied, reeks.uitsplitsing, feit.periode});
      if (feit.is_getal() && is != now.end()) ++(feit.waarde.value() == is->second ? same : other);
    }
  }
  return out;
}

bool is_same(const BevrorenRelatie& was, const IndicatorRelatie& is, const Programma& programma) {
  const auto id = [&](IndicatorIndex i) { return std::string_view(programma.indicatoren[i].id); };
  const auto are_same = [&](const std::vector<std::string_view>& ids,
                            const std::vector<IndicatorIndex>& list) {
    return std::ranges::is_permutation(ids, list, {}, {}, id);
  };
  return was.soort == is.soort && was.geheel == id(is.geheel) && are_same(was.erbij, is.erbij) &&
         are_same(was.eraf, is.eraf);
}

// The first of its indicators that keeps secrets now.
const Indicator* secret_member(const BevrorenRelatie& relatie, const Programma& programma) {
  const auto is_member = [&](const Indicator& of) {
    return of.id == relatie.geheel || std::ranges::find(relatie.erbij, of.id) != relatie.erbij.end() ||
           std::ranges::find(relatie.eraf, of.id) != relatie.eraf.end();
  };
  const auto found = std::ranges::find_if(
      programma.indicatoren, [&](const Indicator& of) { return keeps_secrets(of) && is_member(of); });
  return found == programma.indicatoren.end() ? nullptr : &*found;
}

// To be put back as it is.
std::string dictionary_entry(const BevrorenRelatie& relatie) {
  std::string out;
  {
    JsonRecord record(out);
    record.text("soort", id_of(relatie.soort));
    switch (relatie.soort) {
      case Relatiesoort::kVoorraad:
        record.text("stand", relatie.geheel);
        append_json_texts(record.key("in"), relatie.erbij);
        append_json_texts(record.key("uit"), relatie.eraf);
        break;
      case Relatiesoort::kSom:
        record.text("totaal", relatie.geheel);
        append_json_texts(record.key("delen"), relatie.erbij);
        break;
      case Relatiesoort::kGelijk:
        std::vector<std::string_view> all = relatie.erbij;
        all.insert(all.begin(), relatie.geheel);
        append_json_texts(record.key("indicatoren"), all);
        break;
    }
  }
  return out;
}

}  // namespace

void refuse_other_names(const Programma& programma, const RuweReeksen& ruw, const Edities& edities,
                        Problems& problems) {
  const auto published = edities.gepubliceerd();
  if (published.empty()) return;
  const std::map<std::string_view, Namen> now = names_now(programma, ruw);
  std::map<std::string_view, Namen> told;
  for (const BevrorenEditie* editie : published) {
    for (const auto& [id, then] : names_in(*editie, now)) {
      // Mostly all are there still, or none has gone: then nobody needs to know of when.
      const Namen& names = now.at(id);
      if (std::ranges::includes(then, names) || std::ranges::includes(names, then)) continue;
      const auto of = std::ranges::find(programma.indicatoren, id, &Indicator::id);
      const auto index = static_cast<IndicatorIndex>(of - programma.indicatoren.begin());
      refuse_names_of(*of, named_now(programma, ruw, index), *editie, told[id], problems);
    }
  }
}

void refuse_other_ids(const Programma& programma, const RuweReeksen& ruw, const Edities& edities,
                      Problems& problems) {
  constexpr std::size_t kFewest = 3;  // figures that are the same by no accident
  std::set<std::string_view> told;
  for (const BevrorenEditie* editie : edities.gepubliceerd()) {
    for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
      const Indicator& of = programma.indicatoren[i];
      if (!keeps_secrets(of) || editie->indicator(of.id) != nullptr || told.contains(of.id)) continue;
      for (const auto& [id, count] : alike(programma, *editie, cijfers_of(programma, ruw, i))) {
        if (count.first < kFewest || count.first <= count.second) continue;
        problems.add(Code::GEH130, of.span, {{"indicator", of.id}, {"oud", id}, {"editie", editie->id}});
        told.insert(of.id);
      }
    }
  }
}

void refuse_other_relations(const Programma& programma, const Edities& edities, Problems& problems) {
  std::set<std::string> told;
  for (const BevrorenEditie* editie : edities.gepubliceerd()) {
    for (const BevrorenRelatie& was : editie->relaties) {
      const bool is_there = std::ranges::any_of(
          programma.relaties, [&](const IndicatorRelatie& is) { return is_same(was, is, programma); });
      const Indicator* of = is_there ? nullptr : secret_member(was, programma);
      const std::string entry = of == nullptr ? std::string() : dictionary_entry(was);
      if (of != nullptr && told.insert(entry).second)
        problems.add(Code::GEH129, of->span, {{"relatie", verbatim(entry)}, {"editie", editie->id}});
    }
  }
}

}  // namespace voortgang

#include "app/protect_leveringen.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "forms/levering_csv.h"
#include "forms/levering_rijen.h"
#include "load/programme_folder.h"
#include "programme/folders.h"
#include "programme/open_indicatoren.h"

namespace voortgang {
namespace {

// Every row goes the way its figure went through the wall, so that what others compute of it is what we
// publish.
class DeliveryFilter {
 public:
  DeliveryFilter(const Dossier& dossier, const Feiten& feiten)
      : dossier_(dossier), feiten_(feiten), open_(open_indicators(dossier.programma)) {}

  ProtectedDeliveries make() {
    add_as_it_is(kDictionary);
    for (const Vergelijklevering& from : dossier_.leveringen.vergelijkingen) {
      const Vergelijkgroep& groep = dossier_.programma.vergelijkgroepen[from.groep];
      add(from.levering, groep.id, secret_in(from.levering, groep));
    }
    for (HoofddoelIndex h = 0; h < dossier_.programma.hoofddoelen.size(); ++h) {
      const std::vector<LeveringRij> sums = sums_of_region(h);
      bool has_region = false;
      for (const Levering& levering : dossier_.leveringen.lijst) {
        if (levering.hoofddoel != h) continue;
        has_region = has_region || levering.gebied == kRegio;
        std::vector<RijWijziging> changes = withheld_in(levering);
        if (levering.gebied == kRegio) {
          for (const LeveringRij& row : sums) changes.push_back({row, std::nullopt});
        }
        add(levering, dossier_.programma.gebied_id(levering.gebied), changes);
      }
      if (!has_region && !sums.empty())
        add(h, dossier_.programma.gebied_id(kRegio), levering_csv(dossier_, h, sums));
    }
    return std::move(out_);
  }

 private:
  [[nodiscard]] const Feit* feit(IndicatorIndex i, GebiedIndex g, const Onderdeel& part, Periode when) const {
    for (const FeitenReeks& reeks : feiten_.reeksen_of(i, g)) {
      if (reeks.deel() == part) return feit_at(reeks.feiten, when);
    }
    return nullptr;
  }

  void add_as_it_is(std::string_view path) {
    if (const auto found = dossier_.bronnen.find(path)) {
      const Source& source = dossier_.bronnen.at(*found);
      out_.bestanden.push_back({source.path, source.text});
    }
  }

  // Where a delivery is that is no sheet of a workbook.
  void add(HoofddoelIndex h, std::string_view of, std::string text) {
    out_.bestanden.push_back({delivery_path(dossier_.programma.hoofddoelen[h].id, of), std::move(text)});
  }

  // In the form that it has; a sheet of a workbook as a file of its own.
  void add(const Levering& levering, std::string_view of, const std::vector<RijWijziging>& changes) {
    const Source& source = dossier_.bronnen.at(levering.bestand);
    const bool is_file = source.blad.empty();
    const auto changed = is_file ? changed_levering_csv(dossier_, levering, changes) : std::nullopt;
    if (changed)
      out_.bestanden.push_back({source.path, *changed});
    else
      add(levering.hoofddoel, of, levering_csv(dossier_, levering.hoofddoel, rows_of(levering, changes)));
  }

  // Of others nothing is shown that may be secret: see compute/protect.cc.
  std::vector<RijWijziging> secret_in(const Levering& levering, const Vergelijkgroep& groep) {
    std::vector<RijWijziging> changes;
    for (const GeleverdeReeks& reeks : levering.reeksen) {
      if (groep.al_openbaar || open_[reeks.indicator]) continue;
      for (const Waarneming& w : levering.of(reeks)) {
        if (!w.is_getal()) continue;
        ++out_.weggelaten;
        changes.push_back(
            {{reeks.indicator, levering.onderdelen[reeks.onderdeel], without_number(w)}, w.cel});
      }
    }
    return changes;
  }

  std::vector<RijWijziging> withheld_in(const Levering& levering) {
    std::vector<RijWijziging> changes;
    for (const GeleverdeReeks& reeks : levering.reeksen) {
      const Onderdeel& part = levering.onderdelen[reeks.onderdeel];
      for (const Waarneming& w : levering.of(reeks)) {
        const Feit* shown = feit(reeks.indicator, levering.gebied, part, w.periode);
        if (shown == nullptr) continue;
        if (shown->is_verborgen()) {
          ++out_.weggelaten;
          changes.push_back({{reeks.indicator, part, without_number(w)}, w.cel});
        } else if (is_made_of_rounded(reeks.indicator)) {
          changes.push_back({{reeks.indicator, part, as_shown(w, *shown)}, w.cel});
        } else if (w.is_getal() && is_amount_of_some(reeks.indicator)) {
          changes.push_back({as_let_through(reeks.indicator, part, w), w.cel});
        }
      }
    }
    return changes;
  }

  // Rounded, or a ratio of what is: the file has the number itself.
  [[nodiscard]] bool is_made_of_rounded(IndicatorIndex i) const {
    const auto& all = dossier_.programma.indicatoren;
    return all[i].is_rounded() ||
           (all[i].is_ratio() && (all[all[i].teller].is_rounded() || all[all[i].noemer].is_rounded()));
  }

  // Whose it is, stays here; that somebody looked, goes along.
  [[nodiscard]] bool is_amount_of_some(IndicatorIndex i) const {
    return dossier_.programma.indicatoren[i].geheimhouding.soort == Geheimsoort::kBedrag;
  }
  static LeveringRij as_let_through(IndicatorIndex i, const Onderdeel& part, const Waarneming& w) {
    LeveringRij row{i, part, w};
    row.bijdragen = Bijdragen{.is_getoond = true};
    return row;
  }

  static Waarneming as_shown(Waarneming w, const Feit& shown) {
    w.toestand = shown.toestand();
    w.waarde = shown.waarde();
    w.getal = shown.getal();
    w.toelichting = shown.toelichting;
    return w;
  }

  static Waarneming without_number(Waarneming w) {
    w.toestand = Toestand::kTeKlein;
    w.waarde = {};
    w.getal = 0;
    w.toelichting = {};
    return w;
  }

  [[nodiscard]] std::vector<LeveringRij> rows_of(const Levering& levering,
                                                 const std::vector<RijWijziging>& changes) const {
    std::map<std::uint32_t, const LeveringRij*> instead;
    std::vector<LeveringRij> rows = delivered_rows(dossier_, levering);
    for (const RijWijziging& change : changes) {
      if (change.cel) instead[*change.cel] = &change.row;
    }
    for (LeveringRij& row : rows) {
      if (const auto found = instead.find(row.waarneming.cel); found != instead.end()) row = *found->second;
    }
    for (const RijWijziging& change : changes) {
      if (!change.cel) rows.push_back(change.row);
    }
    return rows;
  }

  // What nobody can add up any more: the series of an indicator of which a part is withheld. All of them, for
  // those that are delivered stand before those that are computed.
  [[nodiscard]] std::vector<LeveringRij> sums_of_region(HoofddoelIndex h) const {
    std::vector<LeveringRij> rows;
    for (const FeitenReeks& reeks : feiten_.reeksen) {
      if (reeks.gebied != kRegio || reeks.herkomst != Herkomst::kSom) continue;
      if (dossier_.programma.indicatoren[reeks.indicator].hoofddoel != h || !lacks_parts(reeks.indicator))
        continue;
      for (const Feit& f : reeks.feiten) {
        Waarneming w{.status = f.status, .periode = f.periode};
        w.toestand = f.toestand();
        w.waarde = f.waarde();
        w.getal = f.getal();
        if (!f.is_verborgen()) w.toelichting = f.toelichting;
        rows.push_back(is_amount_of_some(reeks.indicator) && w.is_getal()
                           ? as_let_through(reeks.indicator, reeks.deel(), w)
                           : LeveringRij{reeks.indicator, reeks.deel(), w});
      }
    }
    return rows;
  }

  [[nodiscard]] bool lacks_parts(IndicatorIndex indicator) const {
    for (GebiedIndex g = 1; g < feiten_.gebieden; ++g) {
      for (const FeitenReeks& reeks : feiten_.reeksen_of(indicator, g)) {
        if (std::ranges::any_of(reeks.feiten, &Feit::is_verborgen)) return true;
      }
    }
    return false;
  }

  const Dossier& dossier_;
  const Feiten& feiten_;
  std::vector<bool> open_;  // by indicator
  ProtectedDeliveries out_;
};

bool same(const Feit& a, const Feit& b) {
  return a.periode == b.periode && a.status == b.status && a.toestand() == b.toestand() &&
         same_number(a.waarde(), b.waarde()) && a.getal() == b.getal() && a.toelichting == b.toelichting;
}

}  // namespace

ProtectedDeliveries protected_deliveries(const Dossier& dossier, const Feiten& feiten) {
  return DeliveryFilter(dossier, feiten).make();
}

std::optional<Plek> first_difference(const Feiten& a, const Feiten& b) {
  for (std::size_t i = 0; i < a.reeksen.size(); ++i) {
    const FeitenReeks& one = a.reeksen[i];
    Plek plek{one.indicator, one.gebied, one.deel(), one.feiten.empty() ? Periode{} : one.feiten[0].periode};
    if (i >= b.reeksen.size()) return plek;
    const FeitenReeks& other = b.reeksen[i];
    const bool is_same = one.indicator == other.indicator && one.gebied == other.gebied &&
                         one.deel() == other.deel() && one.decimalen == other.decimalen &&
                         one.voortgang.oordeel == other.voortgang.oordeel &&
                         one.voortgang.score == other.voortgang.score && one.verouderd == other.verouderd &&
                         one.feiten.size() == other.feiten.size();
    if (!is_same) return plek;
    for (std::size_t f = 0; f < one.feiten.size(); ++f) {
      if (!same(one.feiten[f], other.feiten[f]))
        return Plek{plek.indicator, plek.gebied, plek.onderdeel, one.feiten[f].periode};
    }
  }
  return std::nullopt;
}

}  // namespace voortgang

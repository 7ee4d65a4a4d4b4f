#include "forms/cbs_breaks.h"

#include <map>
#include <optional>
#include <utility>

#include "deliveries/import_note.h"
#include "forms/import_bestemming.h"

namespace voortgang {
namespace {

// A number of a series, delivered or new.
struct Punt {
  std::string herkomst;
  const Waarneming* was = nullptr;
  std::optional<std::size_t> row;
};
using Punten = std::map<Periode, Punt>;
using Key = std::pair<IndicatorIndex, Onderdeel>;

std::map<Key, Punten> series_of(const Levering* levering, const std::vector<CbsRij>& rows) {
  std::map<Key, Punten> all;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const LeveringRij& rij = rows[i].rij;
    if (!rows[i].herkomst.empty() && rij.waarneming.is_getal())
      all[{rij.indicator, rij.onderdeel}][rij.waarneming.periode] = {rows[i].herkomst, nullptr, i};
  }
  if (levering == nullptr) return all;
  for (const GeleverdeReeks& reeks : levering->reeksen) {
    const auto series = all.find({reeks.indicator, levering->onderdelen[reeks.onderdeel]});
    if (series == all.end()) continue;
    for (const Waarneming& waarneming : levering->of(reeks)) {
      if (!waarneming.is_getal()) continue;
      Punt& point = series->second[waarneming.periode];
      point.was = &waarneming;
      if (!point.row) point.herkomst = herkomst_in(waarneming.toelichting);
    }
  }
  return all;
}

}  // namespace

void mark_breaks(const Dossier& dossier, HoofddoelIndex hoofddoel, GebiedIndex bestemming,
                 std::vector<CbsRij>& rows, Problems& problems) {
  for (auto& [key, series] : series_of(levering_at_bestemming(dossier, hoofddoel, bestemming), rows)) {
    const Punt* before = nullptr;
    for (auto& [periode, point] : series) {
      const Punt* previous = std::exchange(before, &point);
      const bool is_break = previous != nullptr && !previous->herkomst.empty() && !point.herkomst.empty() &&
                            previous->herkomst != point.herkomst;
      const bool were_there = previous != nullptr && previous->was != nullptr && point.was != nullptr;
      if (!is_break || were_there) continue;
      const Span span = rows[point.row ? *point.row : *previous->row].span;
      if (point.row) {
        rows[*point.row].rij.waarneming.status = Status::kTrendbreuk;
      } else if (point.was->status != Status::kTrendbreuk) {
        CbsRij row{.rij = {.indicator = key.first, .onderdeel = key.second, .waarneming = *point.was},
                   .herkomst = point.herkomst,
                   .span = span};
        row.rij.waarneming.status = Status::kTrendbreuk;
        rows.push_back(std::move(row));
      }
      problems.add(Code::CBS123, span,
                   {{"indicator", dossier.programma.indicatoren[key.first].id},
                    {"gebied", bestemming_naam(dossier.programma, bestemming)},
                    {"periode", code(periode)},
                    {"codes", point.herkomst}});
    }
  }
}

}  // namespace voortgang

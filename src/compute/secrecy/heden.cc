#include "compute/secrecy/heden.h"

#include <algorithm>

#include "compute/secrecy/opgave.h"

namespace voortgang {

Heden::Heden(const Programma& programma, const Verbanden& verbanden)
    : programma_(programma), verbanden_(verbanden) {
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) gebieden_.emplace(programma.gebied_id(g), g);
}

std::optional<Plek> Heden::plek_of(const OudePlek& plek) const {
  if (plek.is_without_merged) return std::nullopt;
  const Indicator& of = indicator(plek.indicator);
  const auto gebied = gebieden_.find(plek.gebied);
  if (gebied == gebieden_.end() || !programma_.exists(gebied->second, plek.periode)) return std::nullopt;
  if (gebied->second != kRegio && !of.covers(gebied->second)) return std::nullopt;
  Plek out{plek.indicator, gebied->second, {}, plek.periode};
  for (const auto& [kolom, waarde] : plek.deel) {
    const auto column = std::ranges::find(of.uitsplitsingen, kolom, &Uitsplitsing::kolom);
    if (column == of.uitsplitsingen.end()) return std::nullopt;
    const auto value = std::ranges::find(column->waarden, waarde);
    if (value == column->waarden.end()) return std::nullopt;
    out.onderdeel.push_back({static_cast<std::uint32_t>(column - of.uitsplitsingen.begin()),
                             static_cast<std::uint32_t>(value - column->waarden.begin())});
  }
  std::ranges::sort(out.onderdeel);
  return out;
}

std::optional<Figuur> Heden::figuur_of(const OudePlek& plek) const {
  const auto now = plek_of(plek);
  return now ? verbanden_.find(*now) : std::nullopt;
}

bool Heden::is_of_supplier(const OudePlek& plek) const {
  const auto figuur = figuur_of(plek);
  return figuur && verbanden_.cijfer(*figuur).toestand == Toestand::kGeheim;
}

bool Heden::may_be_secret(IndicatorIndex of, std::int64_t value) const {
  return is_protected(indicator(of)) && voortgang::may_be_secret(indicator(of), value);
}

}  // namespace voortgang

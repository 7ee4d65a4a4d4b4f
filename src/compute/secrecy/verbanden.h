#pragma once

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "compute/secrecy/geheim.h"
#include "facts/plek.h"

namespace voortgang {

// That it is a part of: a population is often counted once a year, and what is divided by it more often.
[[nodiscard]] Periode year_of(Periode periode);
// Young men are within the men, and all are within the total.
[[nodiscard]] bool is_part_of(const Onderdeel& part, const Onderdeel& whole);

// How figures hang together: which are parts of which sums, and which make which ratios. Of figures in one
// period; a year's noemer belongs to every part of that year.
class Verbanden {
 public:
  Verbanden(const Programma& programma, const RuweReeksen& ruw);

  // Sums that a figure is a part of.
  [[nodiscard]] std::vector<Figuur> above(Figuur figuur) const;
  // Parts of a sum.
  [[nodiscard]] std::vector<Figuur> below(Figuur figuur) const;
  // Ratios that a figure makes.
  [[nodiscard]] std::vector<Figuur> ratios(Figuur figuur) const;
  // Of a ratio: its teller and its noemer. Nothing where there is none, or no figure in its period.
  [[nodiscard]] std::optional<Figuur> teller(Figuur ratio) const;
  [[nodiscard]] std::optional<Figuur> noemer(Figuur ratio) const;
  // Of a figure of a steekproef: how many answered.
  [[nodiscard]] std::optional<Figuur> antwoorden(Figuur figuur) const;

  // The figure at a place, and the place of a figure; the series of an indicator and area, by part.
  [[nodiscard]] std::optional<Figuur> find(const Plek& plek) const;
  [[nodiscard]] Plek plek(Figuur f) const;
  // The same area, period and part of another indicator, by the names of columns and values; nothing where
  // that does not have such a part.
  [[nodiscard]] std::optional<Plek> same_of(IndicatorIndex other, const Plek& plek) const;
  [[nodiscard]] std::span<const std::uint32_t> series_at(IndicatorIndex indicator, GebiedIndex gebied) const;

  [[nodiscard]] const RuweReeks& reeks(Figuur f) const { return ruw_.reeksen[f.reeks]; }
  [[nodiscard]] const Waarneming& cijfer(Figuur f) const { return reeks(f).waarnemingen[f.cijfer]; }
  [[nodiscard]] const Onderdeel& onderdeel(Figuur f) const { return part_of(f.reeks); }

 private:
  [[nodiscard]] std::optional<Figuur> below_line(IndicatorIndex below, Figuur figuur) const;
  [[nodiscard]] const Onderdeel& part_of(std::uint32_t reeks) const;
  [[nodiscard]] std::optional<Figuur> in_series(std::uint32_t reeks, Periode periode) const;

  const Programma& programma_;
  const RuweReeksen& ruw_;
  using IndicatorGebied = std::pair<IndicatorIndex, GebiedIndex>;
  std::map<IndicatorGebied, std::vector<std::uint32_t>> plaatsen_;  // series of an indicator and area
  std::vector<std::vector<IndicatorIndex>> verhoudingen_;           // by teller or noemer
};

}  // namespace voortgang

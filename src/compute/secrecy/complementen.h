#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "compute/secrecy/eerdere_edities.h"
#include "compute/secrecy/indicatorgroepen.h"
#include "compute/secrecy/tabelbouw.h"
#include "compute/secrecy/verbanden.h"

namespace voortgang {

// Those whom a ratio does not count: 37 of 40 tells of three others. They are cells of the table of a group,
// of ratios whose teller counts people.
class Complementen {
 public:
  Complementen(const Programma& programma, const RuweReeksen& ruw, const Verbanden& verbanden,
               const EerdereEdities& eerder, const Indicatorgroep& groep, Tabelbouw& bouw)
      : programma_(programma),
        ruw_(ruw),
        verbanden_(verbanden),
        eerder_(eerder),
        groep_(groep),
        bouw_(bouw) {}

  // Of the ratios of now, and of those of which one count is there now and an edition showed the other.
  // `missing`: the cells of what has no figure.
  void add(const std::map<Plek, std::uint32_t>& missing);
  // Of a gemeente that is no more, or a part. `gone`: the cells of its figures.
  void add_gone(const std::map<OudePlek, std::uint32_t>& gone);

 private:
  // A count of a ratio; without a cell it is one that everybody knows.
  struct Aantal {
    std::int64_t waarde = 0;
    std::optional<std::uint32_t> cel;
  };

  [[nodiscard]] const Indicator& indicator(IndicatorIndex i) const { return programma_.indicatoren[i]; }
  [[nodiscard]] std::int64_t waarde_of(std::uint32_t cel) const { return bouw_.cel(cel).waarde; }
  [[nodiscard]] bool is_asked(const Indicator& of) const;
  [[nodiscard]] bool is_number(const Plek& plek) const;
  [[nodiscard]] Aantal aantal(Figuur figuur);
  void add_of(IndicatorIndex ratio, const std::map<Plek, std::uint32_t>& missing);
  void add_of_editions(IndicatorIndex ratio);
  void add_gone_of(IndicatorIndex ratio, const std::map<OudePlek, std::uint32_t>& gone);
  // Few people are too few for a ratio where one is published; beside it only the others are a secret.
  enum class Bij : std::uint8_t { kVerhouding, kAantallen };
  void add_complement(IndicatorIndex index, const Aantal& teller, const Aantal& noemer,
                      Bij bij = Bij::kVerhouding);

  const Programma& programma_;
  const RuweReeksen& ruw_;
  const Verbanden& verbanden_;
  const EerdereEdities& eerder_;
  const Indicatorgroep& groep_;
  Tabelbouw& bouw_;
};

}  // namespace voortgang

#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// Small numbers of people in what is written about an area of which such a figure is withheld: whatever the
// figure is, for to say that they are the same would tell it.
class SmallNumbers {
 public:
  SmallNumbers(const Programma& programma, const Feiten& feiten) : programma_(programma), feiten_(feiten) {}

  struct Found {
    IndicatorIndex indicator = kNoIndex;
    std::size_t first = 0, last = 0;  // words
  };
  // In a sentence that may be about a goal, or about all of them. Something that is no word is empty.
  [[nodiscard]] std::optional<Found> in(std::span<const std::string_view> sentence, GebiedIndex gebied,
                                        std::optional<HoofddoelIndex> hoofddoel);
  // In a remark of one or more sentences: whose figures are withheld.
  [[nodiscard]] IndicatorIndex in_remark(std::string_view remark, GebiedIndex gebied,
                                         std::optional<HoofddoelIndex> hoofddoel);
  // The choice in site/geheimhouding.csv of somebody who looked at these words: they are about something
  // else.
  [[nodiscard]] std::optional<std::size_t> answer(IndicatorIndex indicator, GebiedIndex gebied,
                                                  std::string_view words) const;

 private:
  using Waar = std::pair<GebiedIndex, std::optional<HoofddoelIndex>>;
  [[nodiscard]] const std::vector<IndicatorIndex>& withheld(const Waar& where);

  const Programma& programma_;
  const Feiten& feiten_;
  std::map<Waar, std::vector<IndicatorIndex>> withheld_;  // that count people
};

}  // namespace voortgang

#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "facts/feiten.h"
#include "programme/programma.h"

namespace voortgang {

// What a text is about: an area, and a goal or all of them.
struct Onderwerp {
  GebiedIndex gebied = kRegio;
  std::optional<HoofddoelIndex> hoofddoel;
};

// Small numbers of people in what is written where such a figure is withheld: whatever the figure is, for to
// say that they are the same would tell it. It may be of the area that the text is about, or of one that the
// sentence names. Of other goals than that of the text, and of no area in particular in a text about the
// region, only where the words are those of the indicator: "3 mensen" says nothing then, "3 daklozen" does,
// and "3 mensen in Dorp" does where the indicator counts "mensen".
class SmallNumbers {
 public:
  SmallNumbers(const Programma& programma, const Feiten& feiten) : programma_(programma), feiten_(feiten) {}

  struct Found {
    IndicatorIndex indicator = kNoIndex;
    GebiedIndex gebied = kRegio;      // whose figure it may be
    std::size_t first = 0, last = 0;  // words
  };
  // Whether there is anything to be told.
  [[nodiscard]] bool has_any();
  // Something that is no word is empty.
  [[nodiscard]] std::optional<Found> in(std::span<const std::string_view> sentence, const Onderwerp& about);
  // In a remark of one or more sentences.
  [[nodiscard]] std::optional<Found> in_remark(std::string_view remark, const Onderwerp& about);
  // The choice in site/geheimhouding.csv of somebody who looked at these words: they are about something
  // else.
  [[nodiscard]] std::optional<std::size_t> answer(const Found& found, std::string_view words) const;

 private:
  // Of an indicator that counts people.
  struct Verborgen {
    IndicatorIndex indicator = kNoIndex;
    std::vector<bool> van;  // by area, whether a figure is withheld
  };
  void gather();
  [[nodiscard]] std::optional<GebiedIndex> named(const Verborgen& of,
                                                 std::span<const std::string_view> sentence,
                                                 GebiedIndex about) const;
  [[nodiscard]] std::optional<GebiedIndex> named_in(const Verborgen& of,
                                                    std::span<const std::string_view> sentence) const;

  const Programma& programma_;
  const Feiten& feiten_;
  bool is_gathered_ = false;
  std::vector<Verborgen> verborgen_;
};

}  // namespace voortgang

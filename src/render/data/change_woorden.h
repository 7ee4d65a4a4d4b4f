#pragma once

#include <array>
#include <string_view>

#include "base/language.h"
#include "facts/verandering.h"
#include "programme/zin.h"

namespace voortgang {

// What `diff` says, in one language; by the enum where there is one.
struct ChangeWords {
  std::string_view nothing, method, new_indicators, gone_indicators, verdicts, activities;
  std::array<std::string_view, 4> numbers;  // heads of lists, by Cijfersoort
  std::string_view goal;                    // before its name
  Zin<2> incomplete;                        // of how many municipalities a sum has a figure
  std::string_view gone;                    // in place of a figure
  std::string_view example;
  std::array<std::string_view, kOordelen> oordeel;
  std::array<std::string_view, 3> beweging;
  std::array<std::string_view, 4> actiesoort;
  std::array<std::string_view, 5> status;
  std::array<std::string_view, 6> toestand;

  template <typename Enum, std::size_t N>
  [[nodiscard]] static std::string_view word(const std::array<std::string_view, N>& words, Enum of) {
    return words.at(static_cast<std::size_t>(of));
  }
};

[[nodiscard]] const ChangeWords& change_words(Language language);

}  // namespace voortgang

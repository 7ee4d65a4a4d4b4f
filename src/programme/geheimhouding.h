#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/periode.h"
#include "base/source.h"
#include "programme/indicator.h"

namespace voortgang {

inline constexpr std::string_view kGeheimhouding = "site/geheimhouding.csv";

// What somebody chose for figures by hand.
enum class Geheimwens : std::uint8_t {
  kToon,        // not to be withheld for the sake of others
  kVerberg,     // not to be shown
  kAlOpenbaar,  // published elsewhere: everybody knows it
  kAnders,      // a number in a text that is about something else
};

// A row of site/geheimhouding.csv. What it does not say, it says of all.
struct Geheimkeuze {
  IndicatorIndex indicator = kNoIndex;  // kNoIndex: of all
  std::optional<GebiedIndex> gebied;
  std::optional<Periode> periode;
  Onderdeel onderdeel;  // of that indicator; empty: the total and all parts
  Geheimwens wens = Geheimwens::kVerberg;
  std::string tekst;  // of kAnders: the words that were looked at
  Span span;

  // `part` is empty for a total.
  [[nodiscard]] bool is_about(IndicatorIndex of, GebiedIndex area, const Onderdeel& part, Periode when) const;
};

}  // namespace voortgang

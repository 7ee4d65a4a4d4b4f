#pragma once

#include <functional>
#include <optional>

#include "programme/programma.h"

namespace voortgang {

// What a text is of.
enum class Tekstplek : std::uint8_t { kHoofdstuk, kPagina, kDoel, kUitleg, kBrief, kBestedingsplan };

struct GeplaatsteTekst {
  const Tekst& tekst;
  Tekstplek plek;
  GebiedIndex gebied = kRegio;
  std::optional<HoofddoelIndex> hoofddoel = std::nullopt;  // nothing: it may be about all of them
  bool achtergehouden = false;                             // a letter of which the day has not come
};

// Every text that editors wrote.
void for_each_text(const Programma& programma, const std::function<void(const GeplaatsteTekst&)>& use);

}  // namespace voortgang

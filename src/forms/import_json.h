#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "deliveries/leveringen.h"
#include "programme/indicator.h"

namespace voortgang {

// A figure that is another now.
struct Herziening {
  IndicatorIndex indicator = 0;
  Waarneming was, is;
};

// How many figures of an indicator became another: in number, missing or not applicable, withheld.
struct ImportTelling {
  std::size_t nieuw = 0, bijgewerkt = 0, herzien = 0, ingetrokken = 0, geheim = 0;
};

// What an import did to one delivery.
struct ImportVerslag {
  std::string pad;
  GebiedIndex gebied = kRegio;
  std::size_t nieuw = 0, bijgewerkt = 0, gelijk = 0;  // bijgewerkt: filled in, or definitive now
  std::vector<Herziening> herzien;
  std::map<IndicatorIndex, ImportTelling> per_indicator;  // that changed
};

// As voortgang-import/1 (docs/formats.md).
[[nodiscard]] std::string import_json(const Dossier& dossier, std::span<const ImportVerslag> files);

}  // namespace voortgang

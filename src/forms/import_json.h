#pragma once

#include <cstddef>
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

// What an import did to one delivery.
struct ImportVerslag {
  std::string pad;
  GebiedIndex gebied = kRegio;
  std::size_t nieuw = 0, bijgewerkt = 0, gelijk = 0;  // bijgewerkt: filled in, or definitive now
  std::vector<Herziening> herzien;
};

// As voortgang-import/1 (docs/formats.md).
[[nodiscard]] std::string import_json(const Dossier& dossier, std::span<const ImportVerslag> files);

}  // namespace voortgang

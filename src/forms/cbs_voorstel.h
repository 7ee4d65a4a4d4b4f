#pragma once

#include <span>
#include <string>

#include "base/language.h"
#include "deliveries/leveringen.h"
#include "forms/cbs_mapping.h"
#include "forms/statline.h"
#include "forms/statline_metadata.h"

namespace voortgang {

// What an export holds, for whoever has to choose: its periods, which of our areas it has, its topics with
// unit and number of figures, its other dimensions; and what to paste into site/cbs.json and
// indicators/indicatoren.json to take it over.
struct CbsVoorstel {
  std::string overzicht;
  std::string mapping;      // the whole of site/cbs.json
  std::string indicatoren;  // entries of the dictionary, with commas between them
  std::string
      uitsplitsingen;  // for each dimension that may be a breakdown: what to write instead of its filter
};

// `wanted` names topics, by key or title; none: the first ones with figures of our areas.
[[nodiscard]] CbsVoorstel cbs_voorstel(const StatlineTable& table, const StatlineMetadata& metadata,
                                       const CbsTabel& tabel, const Dossier& dossier,
                                       std::span<const std::string> wanted, Language language);

}  // namespace voortgang

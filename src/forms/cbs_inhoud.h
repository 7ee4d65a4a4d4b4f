#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "deliveries/leveringen.h"
#include "forms/cbs_mapping.h"
#include "forms/statline.h"
#include "forms/statline_metadata.h"

namespace voortgang {

// What a unit of CBS counts in: "1 000 euro" is euro, a thousand times.
struct CbsEenheid {
  std::string naam;
  std::int64_t maal = 1;
};

struct CbsGevondenOnderwerp {
  std::size_t kolom = 0;
  std::string sleutel, titel, pad, definitie;
  CbsEenheid eenheid;
  std::string decimalen;
  std::size_t cijfers = 0;  // of our areas
};

struct CbsDimensie {
  std::size_t kolom = 0;
  std::vector<std::string_view> waarden;
  std::string_view totaal;  // what a mapping would choose
};

// What an export holds, as far as it can be seen without anybody's choices.
struct CbsInhoud {
  std::optional<std::size_t> regiokolom;
  std::vector<CbsGevondenOnderwerp> onderwerpen;
  std::vector<CbsDimensie> dimensies;
  std::set<GebiedIndex> gebieden;  // of ours
  std::map<Frequentie, std::set<Periode>> perioden;
};

[[nodiscard]] CbsInhoud cbs_inhoud(const StatlineTable& table, const StatlineMetadata& metadata,
                                   const CbsTabel& tabel, const Dossier& dossier);

// Words of CBS, in which HTML may stand, on one line, and not too many.
[[nodiscard]] std::string cbs_words(std::string_view text);
[[nodiscard]] std::string cbs_title(const StatlineMetadata& metadata, std::string_view key);
// Of a value of a dimension.
[[nodiscard]] std::string cbs_title(const StatlineTable& table, const StatlineMetadata& metadata,
                                    const CbsDimensie& dimensie, std::string_view value);

}  // namespace voortgang

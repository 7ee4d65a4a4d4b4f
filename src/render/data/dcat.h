#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/periode.h"
#include "programme/formats.h"
#include "programme/programma.h"

namespace voortgang {

// The catalogue of open data for harvesters (DCAT-AP-NL 3.0, as JSON-LD).

// Something that a file keeps to, by its address.
struct DcatNorm {
  std::string adres;
  std::string titel;
};
[[nodiscard]] DcatNorm csv_on_the_web();

// A file of a dataset.
struct DcatBestand {
  std::string adres;  // in the site
  std::string titel;
  const Format* format = nullptr;
  std::size_t bytes = 0;
  std::string sha256;
  std::optional<DcatNorm> norm;
};

struct DcatDataset {
  std::string id;
  std::string titel;
  std::string beschrijving;
  std::string pagina;                    // that is about it, in the site
  std::optional<Frequentie> frequentie;  // nothing: irregular
  std::optional<std::int16_t> van, tot;  // years
  std::vector<GebiedIndex> gebieden;     // that it is about; the region stands for all of its own
  Datum uitgegeven;                      // when it came out for the first time
  DcatNorm norm;                         // that its figures keep to
  std::vector<DcatBestand> bestanden;
};

// Whether the programme says enough for one: a publisher with a code in TOOI, and `opendata`.
[[nodiscard]] bool has_dcat_catalogue(const Programma& programma);
// In the site: of the catalogue itself, and of the pages about the data and about how figures come about.
struct DcatAdressen {
  std::string_view bestand, pagina, verantwoording;
};
[[nodiscard]] std::string dcat_catalogue(const Programma& programma, std::span<const DcatDataset> datasets,
                                         const DcatAdressen& adressen);

}  // namespace voortgang

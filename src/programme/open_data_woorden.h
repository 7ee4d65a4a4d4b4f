#pragma once

#include <string>
#include <string_view>

#include "programme/programma.h"
#include "programme/zin.h"

// What readers see about open data, in pages and files.
namespace voortgang::woorden {

extern const std::string_view kOpenData;
extern const std::string_view kOpenDataInleiding;
extern const std::string_view kAlleGegevens;
extern const std::string_view kAlleGegevensUitleg;
extern const std::string_view kAllesInEen;
extern const std::string_view kFeitenBestand;
extern const std::string_view kFeitenSchemaBestand;
extern const std::string_view kCatalogusBestand;
extern const std::string_view kWijzigingenTabel;
extern const std::string_view kWijzigingenUitleg;
extern const Zin<2> kWijzigingenVan;
extern const std::string_view kDataNietsVeranderd;
extern const std::string_view kCodes;
extern const std::string_view kCodesUitleg;
extern const std::string_view kGebiedenTabel;
extern const std::string_view kIndicatorenTabel;
extern const std::string_view kCijfersPerIndicator;
extern const std::string_view kBestanden;
extern const std::string_view kBestandenBijschrift;
extern const std::string_view kGrootte;
extern const std::string_view kMetadata;
extern const std::string_view kLicentieKop;
extern const std::string_view kLicentieUitleg;
extern const std::string_view kLicentieGeen;
extern const std::string_view kBronlicentie;
extern const std::string_view kVerwijzenKop;
extern const std::string_view kVerwijzenUitleg;
extern const Zin<4> kVerwijzing;
extern const std::string_view kVeldenKop;
extern const std::string_view kVeldenUitleg;
extern const std::string_view kVeld;
extern const std::string_view kBetekenis;
extern const std::string_view kVeldenCijfers;
extern const std::string_view kDataVeranderdKop;
extern const Zin<1> kDataVeranderdBijschrift;
extern const std::string_view kDataOngewijzigd;
extern const std::string_view kDataEersteEditie;
extern const std::string_view kDataNieuw;
extern const std::string_view kDataHerzien;
extern const std::string_view kDataVervallen;
extern const std::string_view kDataAndereStatus;
extern const std::string_view kEerdereEdities;
extern const std::string_view kEerdereEditiesUitleg;
extern const Zin<1> kDataVanEditie;
extern const Zin<1> kWaarden;  // behind what a field means: which values it has
extern const Zin<1> kEenVan;
extern const Zin<1> kGebiedenVan;
extern const std::string_view kGebiedenUitleg;
extern const std::string_view kGebiedenBron;
extern const Zin<1> kIndicatorenVan;
extern const std::string_view kIndicatorenUitleg;
extern const Zin<1> kVeranderdeCijfersVan;
extern const std::string_view kVeranderdeCijfersUitleg;
extern const std::string_view kLokaleOverheid;
extern const std::string_view kRegionaleOverheid;
extern const std::string_view kDatathemas;
extern const std::string_view kVragen;
extern const Zin<1> kVragenAan;

// Beside the data in their archive: what they are, and under what terms.
[[nodiscard]] std::string open_data_leesmij(const Programma& programma);
// How to cite them.
[[nodiscard]] std::string open_data_verwijzing(const Programma& programma);

}  // namespace voortgang::woorden

#pragma once

#include <array>
#include <string_view>

#include "programme/zin.h"

// What readers see of the changes since the previous edition.
namespace voortgang::woorden {

extern const std::string_view kVeranderd;
extern const std::string_view kWatIsVeranderd;
extern const Zin<1> kVeranderdInleiding;
extern const Zin<1> kVeranderdRapport;
extern const std::string_view kNietsTussenEdities;
extern const std::string_view kGebiedNietsVeranderd;
extern const std::string_view kMethodeVeranderd;
extern const std::string_view kMethodeTussenEdities;
extern const std::string_view kOordelenVeranderd;
extern const Zin<1> kOordelenVeranderdIn;
extern const std::string_view kNieuweCijfers;
extern const Zin<1> kNieuweCijfersIn;
extern const std::string_view kHerzieneCijfers;
extern const Zin<1> kHerzieneCijfersIn;
extern const std::string_view kVervallenCijfers;
extern const Zin<1> kVervallenCijfersIn;
extern const std::string_view kAndereStatus;
extern const Zin<1> kAndereStatusIn;
extern const Zin<1> kActiesVeranderdIn;
extern const std::string_view kNieuweIndicatoren;
extern const std::string_view kVervallenIndicatoren;
extern const std::string_view kPerGebied;
extern const std::string_view kVeranderdTelling;
extern const std::string_view kOnderwerp;
extern const std::string_view kWas;
extern const std::string_view kNu;
extern const std::string_view kVeranderingKop;
extern const std::string_view kEinde;
extern const std::string_view kBeterKop;
extern const std::string_view kSlechterKop;
extern const std::string_view kHerzienKop;
extern const std::string_view kAfgerondKop;
extern const std::string_view kTeLaatKop;
extern const std::string_view kWeg;
extern const std::string_view kBerekendHerzien;
extern const Zin<1> kOordeelWas;
extern const Zin<1> kAllesOver;
// One, and more of them.
extern const std::array<Zin<1>, 2> kTelNieuw;
extern const std::array<Zin<1>, 2> kTelHerzien;
extern const std::array<Zin<1>, 2> kTelVervallen;
extern const std::array<Zin<1>, 2> kTelStatus;
extern const Zin<2> kTelZin;
extern const std::string_view kErIs;
extern const std::string_view kErZijn;

}  // namespace voortgang::woorden

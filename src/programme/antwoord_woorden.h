#pragma once

#include <array>
#include <string_view>

#include "programme/zin.h"

// The answer first: how the goals are doing in a sentence, distances to targets, and the ways through the
// site.
namespace voortgang::woorden {

extern const std::array<std::string_view, 13> kTelwoorden;  // from zero on; beyond these, digits
extern const std::string_view kUwGemeente;
extern const std::string_view kAnderGebied;
extern const Zin<1> kAlleGemeenten;
extern const std::string_view kLetters;
extern const std::string_view kVerder;
extern const Zin<1> kVorigDoel;
extern const Zin<1> kVolgendDoel;
extern const std::string_view kOpDezePagina;
extern const std::string_view kDoel;
extern const std::string_view kCijfer;
extern const std::string_view kCijfers;
extern const std::string_view kFeed;
extern const std::string_view kEenCijferErbij;
extern const Zin<1> kStandPerDoel;
extern const Zin<1> kDoelDeel;
extern const std::string_view kZoOordeel;
extern const std::string_view kAllesVoorbeeld;
extern const Zin<2> kPer1000;
extern const Zin<1> kDezeCijfers;
extern const std::string_view kCijfersUitleg;
extern const Zin<1> kCijfersBij;
extern const std::string_view kAlleCijfersPerGemeente;
extern const std::string_view kDeBerekening;
extern const Zin<2> kBerekeningVan;
extern const Zin<1> kVorigCijfer;
extern const Zin<1> kVolgendCijfer;
extern const std::string_view kHetDoel;
extern const Zin<1> kDeDoelen;
extern const std::string_view kAndereCijfers;
extern const std::string_view kAndereCijfersUitleg;
extern const std::string_view kBeoordeeldeCijfers;
extern const std::string_view kAlleCijfersVanDeze;
extern const Zin<1> kAlleCijfers;
extern const std::string_view kHetCijfer;
extern const std::string_view kGeenWaarde;
extern const std::string_view kGeenCijferMetOordeel;
extern const Zin<1> kMeerOverCijfer;
extern const Zin<1> kWatGebiedDoet;
extern const std::string_view kWatRegioDoet;
extern const std::string_view kGemeentenUitleg;
extern const std::string_view kGaatGoed;
extern const std::string_view kVraagtAandacht;
extern const std::string_view kWatValtOp;
extern const std::string_view kGeenEnkel;
extern const std::string_view kBeterTitel;
extern const std::string_view kSlechterTitel;
extern const std::string_view kNieuwEnTeLaat;
extern const Zin<1> kNuOordeel;
extern const std::string_view kAlleVeranderingen;
extern const std::string_view kAlleDocumenten;
extern const Zin<1> kVeranderdSinds;
extern const Zin<2> kNieuwEnHerzien;
extern const std::string_view kNieuweIndicatorErbij;
extern const Zin<1> kNieuweIndicatorenErbij;
extern const std::string_view kEenTeLaat;
extern const Zin<1> kAantalTeLaat;
extern const std::string_view kNietsTeLaat;
extern const std::string_view kDoelZonderOordeel;
extern const Zin<1> kHetDoelIs;
extern const std::string_view kDoelTeLangzaam;
extern const std::string_view kDoelSlechter;
extern const Zin<1> kDoelenZonderOordeel;
extern const Zin<1> kBeideDoelenZijn;
extern const Zin<2> kAlleDoelenZijn;
extern const Zin<3> kDoelenZijn;
extern const Zin<3> kDoelenIs;
extern const std::string_view kIsOpKoers;
extern const std::string_view kOpKoersOfGehaald;
extern const Zin<1> kTeLangzaam;
extern const Zin<1> kGaatSlechter;
extern const Zin<1> kZonderOordeel;
extern const Zin<1> kGeenDoelVeranderd;
extern const Zin<2> kBijDoel;
extern const Zin<2> kBijDoelen;
extern const std::string_view kBeter;
extern const std::string_view kSlechter;
extern const Zin<2> kSindsGing;
extern const Zin<1> kEnBij;
extern const Zin<2> kDoelAnders;
extern const Zin<2> kDoelenAnders;
extern const Zin<1> kVerderAnders;
extern const Zin<3> kErCijfers;
extern const Zin<2> kErZoveel;
extern const std::string_view kIs;
extern const std::string_view kZijn;
extern const std::string_view kGaat;
extern const std::string_view kGaan;
extern const std::string_view kLoopt;
extern const std::string_view kLopen;
extern const std::string_view kStaat;
extern const std::string_view kStaan;
extern const std::string_view kStaatOpen;
extern const std::string_view kLooptDoor;
extern const std::string_view kGehaald;
extern const std::string_view kTeTraag;
extern const std::string_view kEenCijferNietTeBepalen;
extern const Zin<1> kCijfersNietTeBepalen;
extern const Zin<1> kEenCijferHeeft;
extern const Zin<2> kVanDeCijfers;
extern const Zin<2> kBeideCijfers;
extern const Zin<3> kAlleCijfersMetOordeel;
extern const Zin<2> kVanDeActiviteiten;
extern const Zin<1> kBeterDan;
extern const Zin<1> kSlechterGeworden;
extern const Zin<1> kWasEerst;
extern const std::string_view kOngewijzigd;
extern const std::string_view kVerkeerdeKant;
extern const Zin<1> kTempo;
extern const Zin<1> kTempoWas;
extern const Zin<3> kPerJaar;
extern const std::string_view kGoed;
extern const std::string_view kVerkeerd;
extern const Zin<2> kDoelGehaald;
extern const Zin<4> kNogTotDoel;
extern const Zin<4> kTermijnVoorbij;
extern const Zin<4> kDoelNietGehaald;
extern const Zin<2> kStreefzinWas;
extern const Zin<1> kVanafPrecies;
extern const std::string_view kIsVerouderd;
extern const std::string_view kOmhoog;
extern const std::string_view kOmlaag;
extern const Zin<1> kNietTeBepalenOmdat;

}  // namespace voortgang::woorden

#pragma once

#include <array>
#include <string_view>

#include "programme/zin.h"

// What readers see of charts, and hear in their place.
namespace voortgang::woorden {

// --- text alternatives of charts
extern const Zin<4> kGestegen;
extern const Zin<4> kGedaald;
extern const Zin<4> kGelijk;
extern const Zin<2> kEenPunt;
extern const std::string_view kGeenPunt;
extern const Zin<2> kStreefDeel;
extern const Zin<2> kInGebied;
extern const Zin<4> kHoogsteLaagste;
extern const Zin<2> kAlleGelijk;
extern const Zin<2> kEenWaarde;
extern const std::string_view kEn;
extern const Zin<2> kEnAndere;
extern const Zin<1> kTegenover;
extern const std::string_view kZonderCijferEen;
extern const Zin<1> kZonderCijfer;
extern const Zin<4> kKleineGrafieken;
extern const Zin<1> kTeWeinigPunten;
extern const Zin<3> kEigenVerloop;
extern const Zin<1> kWaarvanOnzeker;
extern const Zin<1> kEenCijfer;
extern const Zin<3> kSpreiding;
extern const Zin<2> kMiddelsteHelft;
extern const std::string_view kJaar;
extern const std::array<std::string_view, 4> kKwartalen;
extern const Zin<1> kPerKwartaal;
extern const std::array<std::string_view, 2> kHalfjaren;
extern const std::string_view kNaastDeAndere;
extern const Zin<2> kNaastAnderen;
extern const Zin<3> kAlleTussen;
extern const Zin<2> kHelftTussen;
extern const Zin<2> kHogerEnLager;
extern const Zin<4> kEigenPlaats;

// --- words inside charts
extern const std::string_view kVoorlopigOfGeschat;
extern const std::string_view kNogNietZeker;
extern const std::string_view kTeLaat;

extern const Zin<2> kOmschrijving;
extern const Zin<1> kAsBegintBij;
extern const Zin<1> kOpenPunt;
extern const std::string_view kRegioKort;
extern const std::string_view kRegioKop;
extern const Zin<1> kWaarvanOnzekerKort;
extern const Zin<1> kRegelVan;
extern const Zin<2> kRegelsVan;

}  // namespace voortgang::woorden

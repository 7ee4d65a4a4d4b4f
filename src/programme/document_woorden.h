#pragma once

#include <string_view>

#include "programme/zin.h"

// What readers see of reports, letters and spending plans, beside what these say themselves.
namespace voortgang::woorden {

// --- documents
extern const std::string_view kInhoud;
// In a letter that was begun, where somebody has to write something else.
extern const std::string_view kBegonnenTekst;
extern const std::string_view kBegonnenArgument;
extern const std::string_view kPakket;
extern const Zin<1> kPakketVan;
extern const std::string_view kSamenvatting;
extern const Zin<2> kStandDoelen;
extern const Zin<1> kStandDoel;  // of a programme with one
extern const Zin<3> kAllePerioden;
extern const Zin<1> kOordeelPerDoel;
extern const std::string_view kSprekendCijfer;
extern const std::string_view kGeenCijfers;
extern const std::string_view kCijfersInHetKort;
extern const Zin<2> kCijfersPerDoelIn;
extern const Zin<2> kNietBeoordeeldIn;
extern const std::string_view kCijferErvoor;
extern const std::string_view kLokaalOpPagina;
extern const std::string_view kWatBeter;
extern const std::string_view kNietsBeter;
extern const std::string_view kWatSlechter;
extern const std::string_view kNietsSlechter;
extern const std::string_view kDatWas;
extern const Zin<1> kEnNogCijfers;
extern const std::string_view kWatWijVragen;
extern const std::string_view kTerInformatie;
extern const std::string_view kBesluitIn;
extern const Zin<1> kBesluitVan;
extern const std::string_view kBijlagen;
extern const Zin<1> kGemeenteNaam;
extern const std::string_view kPagina;  // at the foot of a paper: "pagina 2 van 3"
extern const std::string_view kVanPaginas;
extern const std::string_view kGroet;
extern const std::string_view kArgumenten;
extern const std::string_view kKanttekeningen;
extern const Zin<1> kTelefoon;  // in a letterhead
extern const Zin<1> kLogoVan;
extern const std::string_view kVoortgangsrapport;
extern const Zin<2> kRapportTitel;
extern const std::string_view kDocument;
extern const std::string_view kDocumentenBuitenEdities;
extern const Zin<1> kDocumentenVan;
extern const Zin<2> kDocumentVan;
extern const Zin<2> kAlsFormaat;
extern const std::string_view kEditie;
extern const std::string_view kDatum;
extern const std::string_view kPeil;
extern const std::string_view kUitgever;
extern const std::string_view kProgramma;
extern const std::string_view kVoor;
extern const Zin<2> kHoofdstukTitel;
extern const Zin<2> kDoelKop;
extern const Zin<1> kFiguurThemas;
extern const std::string_view kFiguurStakeholders;
extern const Zin<2> kFiguurNummer;
extern const Zin<3> kKringen;
extern const std::string_view kInwoner;

// --- spending plans
extern const std::string_view kPlanInWoorden;
extern const Zin<1> kBestedingsplanVan;
extern const Zin<1> kBegrotingBijschrift;
extern const std::string_view kDekkingBijschrift;
extern const std::string_view kDekkingBron;
extern const std::string_view kZeker;
extern const std::string_view kOnzeker;
extern const std::string_view kOnzekerUitleg;
extern const Zin<4> kApartUitleg;
extern const Zin<3> kSubtotaalZin;
extern const Zin<3> kTotaalZin;
extern const Zin<1> kProjectenBijschrift;
extern const Zin<1> kProjectdekking;
extern const std::string_view kThemaplan;
extern const std::string_view kDekkingKop;
extern const Zin<3> kDekkingGelijk;
extern const Zin<5> kDekkingOver;
extern const Zin<5> kDekkingTekort;
extern const Zin<2> kDekkingLater;

}  // namespace voortgang::woorden

#pragma once

#include <string_view>

#include "programme/zin.h"

// What readers see of the statement about accessibility, in the words of the register, and of how
// an edition came about.
namespace voortgang::woorden {

extern const std::string_view kToegankelijkheid;
extern const std::string_view kNalevingsstatus;
extern const std::string_view kStatusUitleg;
extern const std::string_view kOnderzoek;
extern const Zin<2> kOnderzoekVan;
extern const std::string_view kGeenOnderzoek;
extern const std::string_view kMethodeVanOnderzoek;
extern const std::string_view kRapportVanOnderzoek;
extern const std::string_view kNorm;
extern const std::string_view kNormUitleg;
extern const std::string_view kReikwijdte;
extern const std::string_view kGepubliceerd;
extern const std::string_view kHerzien;
extern const std::string_view kAkkoord;
extern const std::string_view kVerklaringInRegister;
extern const std::string_view kAfwijkingen;
extern const Zin<1> kCriterium;
extern const std::string_view kOorzaak;
extern const std::string_view kGevolg;
extern const std::string_view kAlternatief;
extern const std::string_view kAfwijkingMaatregel;
extern const std::string_view kKlaarOp;
extern const std::string_view kIetsMelden;
extern const std::string_view kKlacht;
extern const std::string_view kOmbudsman;

// --- what kind of edition this is
extern const std::string_view kDezeEditie;
extern const std::string_view kEditieStatus;
extern const Zin<2> kIndicatorenWaarvan;
extern const std::string_view kEditieMethode;
extern const std::string_view kEditieGeheim;
extern const std::string_view kGeheimRegel;

// "gedeeltelijk voldoet (B)"
[[nodiscard]] std::string_view nalevingsstatus(char status);

}  // namespace voortgang::woorden

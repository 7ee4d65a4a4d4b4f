#pragma once

#include <array>
#include <string_view>

#include "programme/zin.h"

// What stands in the files that are made for people to go on with, beside the texts of forms/begin.
namespace voortgang::woorden {

// A new programme.
extern const std::string_view kBeginTitel;
extern const std::string_view kBeginRegio;
extern const std::array<std::string_view, 2> kBeginGemeenten;
extern const std::array<std::string_view, 1> kBeginDoelen;
extern const std::string_view kBeginInleiding;
extern const Zin<1> kBeginActie;
extern const Zin<1> kBeginActiehouder;
extern const std::string_view kBeginActieVerzonnen;
extern const Zin<1> kBeginIndicator;
extern const Zin<1> kBeginIndicatorKort;
extern const std::string_view kBeginEenheid;
extern const std::string_view kBeginDefinitie;
extern const std::string_view kBeginBron;
extern const std::string_view kBeginEigenaar;
extern const Zin<1> kBeginSamenvattingRegio;
extern const Zin<1> kBeginSamenvattingLokaal;

// A new letter; its fields and headings are those of a kind that says nothing of itself.
extern const std::array<std::string_view, 3> kBriefKenmerken;
extern const std::array<std::string_view, 3> kBriefKoppen;
extern const std::string_view kBriefSamenvatting;
extern const std::string_view kBriefVoorbeeld;
extern const std::string_view kBriefConcept;
extern const std::string_view kBriefVoorbeeldTekst;
extern const std::string_view kBriefVoorbeeldArgument;
extern const Zin<1> kBriefOnderwerp;
extern const std::string_view kBriefTer;
extern const std::string_view kBriefAanhef;
extern const std::string_view kBriefBesluiten;
extern const std::string_view kBriefGeenBesluiten;
extern const Zin<2> kBriefBijlagen;
extern const Zin<1> kBriefNamens;
extern const Zin<1> kBriefOndertekening;

// How a day is to be written, behind a field of a letter that waits for one.
extern const std::string_view kDagVorm;

// What a cell of a delivery as a workbook takes.
extern const std::string_view kCelGeweigerd;
extern const std::string_view kCelGetal;
extern const std::string_view kCelAantal;
extern const Zin<1> kCelPercentage;
extern const Zin<1> kCelWaarde;
extern const std::string_view kCelStatus;

}  // namespace voortgang::woorden

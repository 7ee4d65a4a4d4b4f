#pragma once

#include <array>
#include <string_view>

#include "programme/tekst.h"
#include "programme/toezegging.h"
#include "programme/zin.h"

// Texts for readers about what a council asks: promises, explanation, corrections, questions (see woorden.h).
namespace voortgang::woorden {

// --- promises
extern const std::string_view kToezeggingen;
extern const std::string_view kToezeggingenAanRaad;
extern const std::string_view kToezegging;
extern const std::string_view kAanKop;
extern const std::string_view kUiterlijk;
extern const std::string_view kStandKop;
extern const std::string_view kHouder;
extern const std::string_view kAlleToezeggingen;
extern const std::string_view kToezeggingenUitleg;
extern const Zin<1> kToezeggingNummer;
extern const Zin<1> kToezeggingHouder;
extern const Zin<1> kToezeggingBron;
extern const Zin<2> kAanOp;
extern const std::string_view kGeenDatum;
extern const Zin<2> kVanDeToezeggingen;
extern const Zin<1> kToezeggingenBij;
extern const Zin<1> kToezeggingenVan;
extern const Zin<2> kHiermeeAfgedaan;
extern const std::string_view kAfgedaanMet;

// --- explanation
extern const Zin<1> kWaarom;

// --- corrections and questions
extern const std::string_view kRectificaties;
extern const std::string_view kRectificatiesUitleg;
extern const std::string_view kRectificatiesVanStukken;
extern const Zin<4> kVerbeterd;
extern const Zin<3> kCijferVan;
extern const Zin<1> kRectificatieVan;
extern const std::string_view kVragenEnAntwoorden;
extern const std::string_view kStelVraag;
extern const Zin<4> kVraagOnderwerp;
extern const Zin<2> kGaatOver;

// --- quality of indicators
extern const std::string_view kCijferkwaliteit;
extern const std::string_view kKwaliteitBijschrift;
extern const std::string_view kBasis;
extern const std::string_view kUitleg;
extern const std::string_view kInTeksten;
extern const std::string_view kJa;
extern const std::string_view kMist;
extern const Zin<1> kMistBij;

// --- money
extern const std::string_view kGeldPerDoelKop;
extern const std::string_view kGeldPerDoelUitleg;
extern const Zin<1> kGeldPerDoel;
extern const std::string_view kBegroot;
extern const std::string_view kUitgegeven;
extern const std::string_view kRest;
extern const std::string_view kPrognose;
extern const std::string_view kDeelVanTotaal;
extern const std::string_view kAlleDoelen;
extern const std::string_view kGeldKop;
extern const Zin<2> kGeldVoorDoel;
extern const std::string_view kWaarvoor;
extern const std::string_view kAlleenDitDoel;
extern const Zin<1> kSamenMet;
extern const Zin<2> kGemeenteSamenMet;
extern const std::string_view kSamen;
extern const Zin<1> kGeldAlleenVan;
extern const Zin<2> kGeldVanDeel;
extern const std::string_view kGeldGedeeld;
extern const Zin<1> kGeldInGemeente;
extern const Zin<1> kGeldInRegio;
extern const Zin<1> kGeldDeel;
extern const Zin<2> kGeldUitgegeven;
extern const Zin<1> kGeldAlleenUitgegeven;
extern const Zin<2> kGeldMeerUitgegeven;
extern const Zin<2> kVanPosten;
extern const Zin<3> kUitgavenVanPosten;
extern const Zin<2> kPrognoseVanPosten;
extern const std::string_view kUitgavenBuitenPlan;
extern const Zin<1> kMeerUitgegeven;
extern const Zin<1> kMeerVerwacht;
extern const Zin<5> kPostMeerUitgegeven;
extern const std::string_view kPostenMeerUitgegeven;
extern const Zin<1> kGeldWaarvanGedeeld;
extern const std::string_view kGeldAllesGedeeld;

// --- comparison with others
extern const Zin<3> kTerVergelijking;
extern const Zin<1> kDunneLijn;
extern const std::string_view kWaarmeeVergelijken;
extern const std::string_view kVergelijkenUitleg;
extern const Zin<1> kVergelijkenBron;
extern const Zin<1> kVergelijkenBij;

// --- activities and proposals
extern const std::string_view kTijd;
extern const std::string_view kGeld;
extern const std::string_view kKwaliteit;
extern const std::string_view kRisicos;
extern const Zin<1> kMaatregel;
extern const std::string_view kMeetbaarEffect;
extern const std::string_view kEffectVan;
extern const Zin<3> kEffectNaarVan;
extern const Zin<2> kEffectNaar;

[[nodiscard]] constexpr std::string_view actiestand(Actiestand stand) {
  constexpr std::array<std::string_view, 3> kStanden = {"goed", "let op", "knelpunt"};
  return kStanden[static_cast<std::size_t>(stand)];
}

[[nodiscard]] constexpr std::string_view toezegging_stand(ToezeggingStand stand) {
  constexpr std::array<std::string_view, 4> kStanden = {"open", "doorlopend", "afgedaan", "vervallen"};
  return kStanden[static_cast<std::size_t>(stand)];
}

// --- the list of what councils get
extern const std::string_view kRapportKolom;
extern const std::string_view kBriefEnBijlagen;

}  // namespace voortgang::woorden

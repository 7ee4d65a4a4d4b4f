#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "programme/indicator.h"
#include "programme/tekst.h"
#include "programme/toestand.h"

// The word that readers see for each value of an enum. Files and data have ids instead: programme/codes.h.
namespace voortgang::woorden {

inline constexpr std::array<std::string_view, kOordelen> kOordeel = {
    "doel bereikt",   "op koers",        "versnelling nodig", "beperkte vooruitgang",
    "verslechtering", "niet te bepalen", "geen oordeel"};

// What commands call them in English.
inline constexpr std::array<std::string_view, kOordelen> kOordeelEngels = {
    "target met",           "on course", "needs to speed up", "little progress", "getting worse",
    "cannot be determined", "no verdict"};

[[nodiscard]] constexpr std::string_view oordeel_engels(Oordeel o) {
  return kOordeelEngels[static_cast<std::size_t>(o)];
}

[[nodiscard]] constexpr std::string_view oordeel(Oordeel o) {
  return kOordeel[static_cast<std::size_t>(o)];
}

[[nodiscard]] constexpr std::string_view methode(Methode m) {
  switch (m) {
    case Methode::kCagr:
      return "groei per jaar";
    case Methode::kLineair:
      return "rechte lijn";
    case Methode::kHandmatig:
      return "met de hand";
    case Methode::kGeen:
      return "geen oordeel";
  }
  return "";
}

// What stands in a delivery in place of a number; empty for a number.
[[nodiscard]] constexpr std::string_view teken(Toestand t) {
  switch (t) {
    case Toestand::kGetal:
      return "";
    case Toestand::kOntbreekt:
      return ".";
    case Toestand::kNietVanToepassing:
      return "-";
    case Toestand::kGeheim:
      return "x";
    case Toestand::kTeKlein:
      return "tk";
    case Toestand::kNogNietBekend:
      return "nnb";
  }
  return "";
}
// What readers see in place of a number.
[[nodiscard]] constexpr std::string_view toestand(Toestand t) {
  switch (t) {
    case Toestand::kGetal:
      return "";
    case Toestand::kOntbreekt:
      return "onbekend";
    case Toestand::kNietVanToepassing:
      return "niet van toepassing";
    case Toestand::kGeheim:
      return "geheim";
    case Toestand::kTeKlein:
      return "te klein om te tonen";
    case Toestand::kNogNietBekend:
      return "nog niet bekend";
  }
  return "";
}

[[nodiscard]] constexpr std::string_view status(Status s) {
  switch (s) {
    case Status::kDefinitief:
      return "definitief";
    case Status::kVoorlopig:
      return "voorlopig";
    case Status::kGeschat:
      return "geschat";
    case Status::kHerzien:
      return "herzien";
    case Status::kTrendbreuk:
      return "trendbreuk";
  }
  return "";
}

[[nodiscard]] constexpr std::string_view actie_status(ActieStatus s) {
  switch (s) {
    case ActieStatus::kGepland:
      return "gepland";
    case ActieStatus::kLoopt:
      return "loopt";
    case ActieStatus::kAfgerond:
      return "afgerond";
    case ActieStatus::kVertraagd:
      return "vertraagd";
    case ActieStatus::kGestopt:
      return "gestopt";
  }
  return "";
}

[[nodiscard]] constexpr std::string_view editie_status(EditieStatus s) {
  switch (s) {
    case EditieStatus::kVoorbeeld:
      return "voorbeeld";
    case EditieStatus::kConcept:
      return "concept";
    case EditieStatus::kVastgesteld:
      return "vastgesteld";
  }
  return "";
}
[[nodiscard]] constexpr std::string_view editie_melding(EditieStatus s) {
  switch (s) {
    case EditieStatus::kVoorbeeld:
      return "Dit is een voorbeeld. Cijfers en teksten met het merk ‘voorbeeld’ of ‘vb’ zijn verzonnen.";
    case EditieStatus::kConcept:
      return "Dit is een concept. Cijfers en teksten kunnen nog veranderen.";
    case EditieStatus::kVastgesteld:
      return "";
  }
  return "";
}

[[nodiscard]] constexpr std::string_view richting(Richting r) {
  switch (r) {
    case Richting::kHogerIsBeter:
      return "hoger is beter";
    case Richting::kLagerIsBeter:
      return "lager is beter";
    case Richting::kNeutraal:
      return "geen richting";
  }
  return "";
}

[[nodiscard]] constexpr std::string_view frequentie(std::optional<Frequentie> f) {
  if (!f) return "af en toe";
  switch (*f) {
    case Frequentie::kJaar:
      return "elk jaar";
    case Frequentie::kHalfjaar:
      return "elk halfjaar";
    case Frequentie::kKwartaal:
      return "elk kwartaal";
    case Frequentie::kMaand:
      return "elke maand";
    case Frequentie::kSchooljaar:
      return "elk schooljaar";
  }
  return "";
}

}  // namespace voortgang::woorden

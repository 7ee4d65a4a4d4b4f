#pragma once

#include <string_view>

#include "facts/codes.h"
#include "facts/feiten.h"
#include "facts/verandering.h"

// The word that readers see for each value of the facts' enums; data have ids instead: facts/codes.h.
namespace voortgang::woorden {

[[nodiscard]] constexpr std::string_view reden(Reden r) {
  switch (r) {
    case Reden::kGeen:
      return "";
    case Reden::kTeWeinigPunten:
      return "er zijn minder dan twee cijfers";
    case Reden::kTekenVerschilt:
      return "de waarden liggen aan weerszijden van nul";
    case Reden::kBasisIsStreef:
      return "het doel is gelijk aan de beginwaarde";
    case Reden::kTrendbreuk:
      return "de manier van meten is veranderd (trendbreuk)";
    case Reden::kGeenTijd:
      return "tussen het eerste en het laatste cijfer ligt geen tijd";
    case Reden::kGeenStreefwaarde:
      return "er is geen doel";
    case Reden::kGeenRichting:
      return "er is niet afgesproken of meer of minder beter is";
    case Reden::kStreefVoorBasis:
      return "het doel ligt niet na het beginjaar";
    case Reden::kTeKlein:
      return "het laatste cijfer is te klein om te tonen";
  }
  return "";
}

// Of a figure that was not delivered.
[[nodiscard]] constexpr std::string_view herkomst(Herkomst h) {
  switch (h) {
    case Herkomst::kGeleverd:
      return "geleverd";
    case Herkomst::kVerhouding:
      return "berekend: teller gedeeld door noemer";
    case Herkomst::kSom:
      return "berekend: som van de gemeenten";
    case Herkomst::kGewogen:
      return "berekend: som van de tellers gedeeld door som van de noemers";
  }
  return "";
}

[[nodiscard]] constexpr std::string_view beweging(Beweging b) {
  switch (b) {
    case Beweging::kBeter:
      return "beter";
    case Beweging::kSlechter:
      return "slechter";
    case Beweging::kNietTeVergelijken:
      return "niet te vergelijken";
  }
  return "";
}

[[nodiscard]] constexpr std::string_view actiesoort(Actiesoort s) {
  switch (s) {
    case Actiesoort::kNieuw:
      return "nieuw";
    case Actiesoort::kAfgerond:
      return "afgerond";
    case Actiesoort::kTeLaat:
      return "te laat of vertraagd";
    case Actiesoort::kVervallen:
      return "gestopt of geschrapt";
  }
  return "";
}

}  // namespace voortgang::woorden

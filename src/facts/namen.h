#pragma once

#include <string_view>

#include "facts/feiten.h"
#include "facts/verandering.h"

// What the values of the facts' enums are called: the id that data have (_id), and the word that readers see.
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
      return "de streefwaarde is gelijk aan de beginwaarde";
    case Reden::kTrendbreuk:
      return "de manier van meten is veranderd (trendbreuk)";
    case Reden::kGeenStreefwaarde:
      return "er is geen streefwaarde";
    case Reden::kGeenRichting:
      return "er is niet afgesproken of meer of minder beter is";
    case Reden::kStreefVoorBasis:
      return "de streefwaarde ligt niet na het beginjaar";
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

[[nodiscard]] constexpr std::string_view cijfersoort_id(Cijfersoort s) {
  switch (s) {
    case Cijfersoort::kNieuw:
      return "nieuw";
    case Cijfersoort::kHerzien:
      return "herzien";
    case Cijfersoort::kVervallen:
      return "vervallen";
    case Cijfersoort::kStatus:
      return "status";
  }
  return "";
}

[[nodiscard]] constexpr std::string_view beweging_id(Beweging b) {
  switch (b) {
    case Beweging::kBeter:
      return "beter";
    case Beweging::kSlechter:
      return "slechter";
    case Beweging::kNietTeVergelijken:
      return "niet-te-vergelijken";
  }
  return "";
}
[[nodiscard]] constexpr std::string_view beweging(Beweging b) {
  return b == Beweging::kNietTeVergelijken ? "niet te vergelijken" : beweging_id(b);
}

[[nodiscard]] constexpr std::string_view actiesoort_id(Actiesoort s) {
  switch (s) {
    case Actiesoort::kNieuw:
      return "nieuw";
    case Actiesoort::kAfgerond:
      return "afgerond";
    case Actiesoort::kTeLaat:
      return "te-laat";
    case Actiesoort::kVervallen:
      return "vervallen";
  }
  return "";
}
[[nodiscard]] constexpr std::string_view actiesoort(Actiesoort s) {
  return s == Actiesoort::kTeLaat      ? "te laat"
         : s == Actiesoort::kVervallen ? "gestopt of geschrapt"
                                       : actiesoort_id(s);
}

}  // namespace voortgang::woorden

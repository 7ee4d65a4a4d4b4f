#pragma once

#include "facts/leverstand.h"
#include "facts/verandering.h"
#include "programme/codes.h"

namespace voortgang {

// The ids that the values of the facts' enums have in JSON.
template <>
struct Codes<Cijfersoort> {
  static constexpr std::array<std::string_view, 4> kIds = {"nieuw", "herzien", "vervallen", "status"};
};
template <>
struct Codes<Beweging> {
  static constexpr std::array<std::string_view, 3> kIds = {"beter", "slechter", "niet-te-vergelijken"};
};
template <>
struct Codes<Actiesoort> {
  static constexpr std::array<std::string_view, 4> kIds = {"nieuw", "afgerond", "te-laat", "vervallen"};
};
template <>
struct Codes<Leverstaat> {
  static constexpr std::array<std::string_view, kLeverstaten> kIds = {
      "niet-gevraagd", "afgemeld", "ontbreekt", "fouten", "onvolledig", "open", "verouderd", "geleverd"};
};
template <>
struct Codes<Schrijfstaat> {
  static constexpr std::array<std::string_view, 4> kIds = {"ontbreekt", "concept", "onveranderd", "akkoord"};
};

}  // namespace voortgang

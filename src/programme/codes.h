#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "base/periode.h"
#include "programme/documentsoort.h"
#include "programme/geheimhouding.h"
#include "programme/indeling.h"
#include "programme/indicator.h"
#include "programme/indicatorrelatie.h"
#include "programme/tekst.h"
#include "programme/toestand.h"
#include "programme/toezegging.h"

namespace voortgang {

// The ids that values of our enums have in files, schemas, addresses and open data: one table per enum, in
// the order of its values. An id never changes, since frozen editions hold it; what readers see is in
// waarde_woorden.h.
template <class Enum>
struct Codes;

template <>
struct Codes<bool> {
  static constexpr std::array<std::string_view, 2> kIds = {"nee", "ja"};
};
template <>
struct Codes<IndicatorSoort> {
  static constexpr std::array<std::string_view, 6> kIds = {"stand",      "stroom", "percentage",
                                                           "verhouding", "bedrag", "index"};
};
template <>
struct Codes<Richting> {
  static constexpr std::array<std::string_view, 3> kIds = {"hoger-is-beter", "lager-is-beter", "neutraal"};
};
template <>
struct Codes<Aggregatie> {
  static constexpr std::array<std::string_view, 3> kIds = {"som", "gewogen", "niet"};
};
template <>
struct Codes<Methode> {
  static constexpr std::array<std::string_view, 4> kIds = {"cagr", "lineair", "handmatig", "geen"};
};
// Without "incidenteel": that is no frequency.
template <>
struct Codes<Frequentie> {
  static constexpr std::array<std::string_view, 5> kIds = {"jaar", "halfjaar", "kwartaal", "maand",
                                                           "schooljaar"};
};
template <>
struct Codes<Oordeel> {
  static constexpr std::array<std::string_view, kOordelen> kIds = {
      "doel-bereikt",   "op-koers",        "versnelling-nodig", "beperkt",
      "verslechtering", "niet-te-bepalen", "geen-oordeel"};
};
template <>
struct Codes<Toestand> {
  static constexpr std::array<std::string_view, 6> kIds = {"getal",  "ontbreekt", "niet-van-toepassing",
                                                           "geheim", "te-klein",  "nog-niet-bekend"};
};
template <>
struct Codes<Geheimsoort> {
  static constexpr std::array<std::string_view, 4> kIds = {"personen", "bedrag", "steekproef", "geen"};
};
template <>
struct Codes<Relatiesoort> {
  static constexpr std::array<std::string_view, 3> kIds = {"voorraad", "som", "gelijk"};
};
template <>
struct Codes<Geheimwens> {
  static constexpr std::array<std::string_view, 4> kIds = {"toon", "verberg", "al-openbaar", "anders"};
};
template <>
struct Codes<Status> {
  static constexpr std::array<std::string_view, 5> kIds = {"definitief", "voorlopig", "geschat", "herzien",
                                                           "trendbreuk"};
};
template <>
struct Codes<ActieStatus> {
  static constexpr std::array<std::string_view, 5> kIds = {"gepland", "loopt", "afgerond", "vertraagd",
                                                           "gestopt"};
};
template <>
struct Codes<Actiestand> {
  static constexpr std::array<std::string_view, 3> kIds = {"goed", "let-op", "knelpunt"};
};
template <>
struct Codes<ToezeggingStand> {
  static constexpr std::array<std::string_view, 4> kIds = {"open", "doorlopend", "afgedaan", "vervallen"};
};
template <>
struct Codes<EditieStatus> {
  static constexpr std::array<std::string_view, 3> kIds = {"voorbeeld", "concept", "vastgesteld"};
};

template <>
struct Codes<Deel> {
  static constexpr std::array<std::string_view, 3> kIds = {"geen", "mag", "verplicht"};
};
template <>
struct Codes<Nummering> {
  static constexpr std::array<std::string_view, 3> kIds = {"geen", "argumenten", "kanttekeningen"};
};

template <class Enum>
[[nodiscard]] constexpr std::string_view id_of(Enum value) {
  return Codes<Enum>::kIds[static_cast<std::size_t>(value)];
}

// Nothing where no value has that id.
template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> with_id(std::string_view id) {
  const auto& ids = Codes<Enum>::kIds;
  const auto found = std::ranges::find(ids, id);
  if (found == ids.end()) return std::nullopt;
  return static_cast<Enum>(found - ids.begin());
}

}  // namespace voortgang

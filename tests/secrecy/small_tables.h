#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "compose/page_reader.h"
#include "secrecy/tables_reader.h"

namespace voortgang::test {

using Name = std::pair<std::string, std::string>;  // area, and part: "" for the total

inline const std::vector<std::string> kGemeenten = {"dorp", "stad", "extra1"};
inline const std::vector<std::string> kParts = {"jong", "oud"};

// People in three gemeenten by two ages, with all totals, and the programme that keeps the small ones secret.
struct SmallTable {
  std::map<Name, std::int64_t> values;
  SmallProgramme programme;
};

inline std::map<Name, std::int64_t> truth(std::uint32_t seed) {
  std::map<Name, std::int64_t> values;
  for (const std::string& gemeente : kGemeenten) {
    for (const std::string& part : kParts) {
      seed = seed * 1664525U + 1013904223U;
      const std::int64_t value = (seed >> 16U) % 23;
      for (const std::string& area : {gemeente, std::string("regio")}) {
        values[{area, part}] += value;
        values[{area, ""}] += value;
      }
    }
  }
  return values;
}

inline SmallProgramme programme_of(const std::map<Name, std::int64_t>& values) {
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(1).dictionary(indicator(
      "mensen",
      R"("aggregatie": "som", "uitsplitsingen": {"leeftijd": ["jong", "oud"]}, "geheimhouding": {"soort": "personen"})"));
  for (const std::string& gemeente : kGemeenten) {
    std::string rows = "indicator;periode;leeftijd;waarde\n";
    for (const std::string& part : {std::string(), kParts[0], kParts[1]})
      rows += "mensen;2021;" + part + ";" + std::to_string(values.at({gemeente, part})) + "\n";
    programme.put("indicators/wonen/" + gemeente + ".csv", rows);
  }
  return programme;
}

inline SmallTable small_table(std::uint32_t seed) {
  const auto values = truth(seed);
  return {values, programme_of(values)};
}

// Its cells as a reader knows them, and their places.
inline std::pair<Tabel, std::map<Name, std::uint32_t>> as_a_reader(const SmallTable& table) {
  Tabel tabel{.breedte = 3, .drempel = 10};
  std::map<Name, std::uint32_t> places;
  for (const auto& [name, value] : table.values) {
    places[name] = static_cast<std::uint32_t>(tabel.cellen.size());
    tabel.cellen.push_back({.waarde = value, .onder = 1});
  }
  for (const std::string& part : {std::string(), kParts[0], kParts[1]}) {
    Celsom sum{{places[{"regio", part}], 1}};
    for (const std::string& gemeente : kGemeenten) sum.push_back({places[{gemeente, part}], -1});
    tabel.celsommen.push_back(sum);
  }
  for (const std::string area : {"regio", "dorp", "stad", "extra1"})
    tabel.celsommen.push_back(
        {{places[{area, ""}], 1}, {places[{area, "jong"}], -1}, {places[{area, "oud"}], -1}});
  return {std::move(tabel), std::move(places)};
}

}  // namespace voortgang::test

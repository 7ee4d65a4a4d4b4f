// Somebody who has nothing but what is published, and the dictionary: can he compute what is withheld?
#include <doctest/doctest.h>

#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "compose/page_reader.h"
#include "secrecy/tables_reader.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

using Json = nlohmann::json;
using Name = std::pair<std::string, std::string>;  // area, and part: "" for the total

constexpr std::int64_t kDrempel = 10;
constexpr std::int64_t kBreedte = 3;
const std::vector<std::string> kGemeenten = {"dorp", "stad", "extra1"};
const std::vector<std::string> kParts = {"jong", "oud"};

std::map<Name, std::int64_t> truth(std::uint32_t seed) {
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

SmallProgramme programme_of(const std::map<Name, std::int64_t>& values) {
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

// What is published: a number, or none.
std::map<Name, std::optional<std::int64_t>> published(const FileMap& site) {
  std::map<Name, std::optional<std::int64_t>> found;
  for (const std::string area : {"regio", "dorp", "stad", "extra1"}) {
    const Json facts = Json::parse(site.at("data/feiten/" + area + ".json"));
    for (const Json& reeks : facts["reeksen"]) {
      const Json& w = reeks["waarnemingen"][0];
      const std::string part = reeks["uitsplitsing"].is_null() ? "" : reeks["uitsplitsing"]["leeftijd"];
      found[{area, part}] = w["waarde"].is_null() ? std::nullopt : std::optional<std::int64_t>(w["waarde"]);
    }
  }
  return found;
}

}  // namespace

TEST_CASE("no small number can be computed to within four possibilities from what is published") {
  std::size_t secrets = 0;
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    CAPTURE(seed);
    const auto values = truth(seed);
    const SmallProgramme programme = programme_of(values);
    REQUIRE(programme.problems().find("GEH101") == std::string::npos);
    const auto shown = published(programme.site());
    REQUIRE(shown.size() == values.size());
    Tabel tabel{.breedte = kBreedte, .drempel = kDrempel};
    std::vector<bool> hidden;
    std::map<Name, std::uint32_t> places;
    for (const auto& [name, value] : values) {
      places[name] = static_cast<std::uint32_t>(tabel.cellen.size());
      tabel.cellen.push_back({.waarde = value, .onder = 1});
      hidden.push_back(!shown.at(name));
      if (shown.at(name)) CHECK(*shown.at(name) == value);  // never another number in its place
    }
    for (const std::string& part : {std::string(), kParts[0], kParts[1]}) {
      Relatie sum{{places[{"regio", part}], 1}};
      for (const std::string& gemeente : kGemeenten) sum.push_back({places[{gemeente, part}], -1});
      tabel.relaties.push_back(sum);
    }
    for (const std::string area : {"regio", "dorp", "stad", "extra1"})
      tabel.relaties.push_back(
          {{places[{area, ""}], 1}, {places[{area, "jong"}], -1}, {places[{area, "oud"}], -1}});
    for (const auto& [name, value] : values) {
      if (value == 0 || value >= kDrempel) continue;
      CAPTURE(name.first);
      CAPTURE(name.second);
      ++secrets;
      REQUIRE(hidden[places[name]]);
      const auto [low, high] = interval(tabel, hidden, places[name], false);
      CHECK(high - low >= kBreedte);
    }
  }
  CHECK(secrets > 15);
}

}  // namespace voortgang::test

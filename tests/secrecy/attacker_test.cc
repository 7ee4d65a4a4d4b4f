// Somebody who has nothing but what is published, and the dictionary: can he compute what is withheld?
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "secrecy/small_tables.h"
#include "secrecy/tables_reader.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

using Json = nlohmann::json;
constexpr std::int64_t kDrempel = 10;
constexpr std::int64_t kBreedte = 3;

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

// What each provider gets, from the largest on, of a part of a gemeente or of more of them together.
using Bedragen = std::vector<std::int64_t>;

// Who works for the young, does not work for the old.
std::map<Name, Bedragen> providers(std::uint32_t seed) {
  const auto next = [&seed] { return (seed = seed * 1664525U + 1013904223U) >> 16U; };
  std::map<Name, Bedragen> out;
  for (const std::string& gemeente : kGemeenten) {
    for (const std::string& part : kParts) {
      for (std::uint32_t i = 1 + next() % 5; i > 0; --i) {
        const std::int64_t amount = 5 + next() % 25;
        out[{gemeente, part}].push_back(amount);
        out[{gemeente, ""}].push_back(amount);
      }
    }
  }
  for (auto& [name, amounts] : out) std::ranges::sort(amounts, std::greater<>());
  return out;
}

// Of a region nobody says who is behind it: at worst the largest everywhere are one, and so are the second.
void add_region(std::map<Name, Bedragen>& of) {
  for (const std::string& part : {std::string(), kParts[0], kParts[1]}) {
    Bedragen all(3);
    for (const std::string& gemeente : kGemeenten) {
      const Bedragen& own = of.at({gemeente, part});
      for (std::size_t i = 0; i < own.size(); ++i) all[std::min<std::size_t>(i, 2)] += own[i];
    }
    of[{"regio", part}] = all;
  }
}

std::int64_t sum_of(const Bedragen& amounts) {
  return std::accumulate(amounts.begin(), amounts.end(), std::int64_t{0});
}

SmallTable table_of(const std::map<Name, Bedragen>& of) {
  SmallTable out;
  out.programme.without_texts().more_gemeenten(1).dictionary(
      R"({"id": "kosten", "hoofddoel": "wonen", "naam": "Kosten", "eenheid": "euro", "soort": "bedrag",
          "richting": "neutraal", "bron": "x", "frequentie": "jaar", "aggregatie": "som",
          "uitsplitsingen": {"leeftijd": ["jong", "oud"]}, "geheimhouding": {"soort": "bedrag"}})");
  std::map<std::string, std::string> rows;
  for (const auto& [name, amounts] : of) {
    out.values[name] = sum_of(amounts);
    rows[name.first] += "kosten;2021;" + name.second + ";" + std::to_string(sum_of(amounts)) + ";" +
                        std::to_string(amounts.size()) + ";" + std::to_string(amounts[0]) + ";" +
                        std::to_string(amounts.size() > 1 ? amounts[1] : 0) + "\n";
  }
  for (const std::string& gemeente : kGemeenten)
    out.programme.put("indicators/wonen/" + gemeente + ".csv",
                      "indicator;periode;leeftijd;waarde;aanbieders;grootste;tweede\n" + rows.at(gemeente));
  return out;
}

// How far from the truth everybody else must stay, where the second largest could tell the largest to within
// 15 percent; nothing where it cannot.
std::optional<std::int64_t> demand(const Bedragen& amounts) {
  const std::int64_t second = amounts.size() > 1 ? amounts[1] : 0;
  const std::int64_t rest = sum_of(amounts) - amounts[0] - second;
  if (100 * rest >= 15 * amounts[0]) return std::nullopt;
  return std::max<std::int64_t>((15 * amounts[0] + 99) / 100, kBreedte);
}

}  // namespace

TEST_CASE("no amount of which the second largest tells the largest can be computed, whoever one is") {
  std::size_t secrets = 0;
  std::size_t known = 0;
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    std::map<Name, Bedragen> of = providers(seed);
    add_region(of);
    const SmallTable table = table_of(of);
    if (table.programme.problems().find("GEH101") != std::string::npos) continue;
    const auto shown = published(table.programme.site());
    REQUIRE(shown.size() == table.values.size());
    auto [tabel, places] = as_a_reader(table);
    std::vector<bool> hidden(tabel.cellen.size());
    for (const auto& [name, value] : table.values) {
      tabel.cellen[places.at(name)].onder = 0;
      hidden[places.at(name)] = !shown.at(name);
      if (shown.at(name)) CHECK(*shown.at(name) == value);
    }
    for (const auto& [name, amounts] : of) {
      const auto least = demand(amounts);
      if (!least) continue;
      CAPTURE(name.first);
      CAPTURE(name.second);
      ++secrets;
      REQUIRE(hidden[places.at(name)]);
      const auto [low, high] = interval(tabel, hidden, places.at(name), false);
      CHECK(high - low >= *least);
      // Whoever is the only one of another amount, knows that.
      for (const auto& [other, amounts_of_other] : of) {
        if (other == name || amounts_of_other[0] != sum_of(amounts_of_other)) continue;
        ++known;
        std::vector<bool> without = hidden;
        without[places.at(other)] = false;
        const auto [lowest, highest] = interval(tabel, without, places.at(name), false);
        CHECK(highest - lowest >= *least);
      }
    }
  }
  CHECK(secrets > 30);
  CHECK(known > 10);
}

TEST_CASE("no small number can be computed to within four possibilities from what is published") {
  std::size_t secrets = 0;
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    CAPTURE(seed);
    const SmallTable table = small_table(seed);
    const auto& [values, programme] = table;
    REQUIRE(programme.problems().find("GEH101") == std::string::npos);
    const auto shown = published(programme.site());
    REQUIRE(shown.size() == values.size());
    const auto [tabel, places] = as_a_reader(table);
    std::vector<bool> hidden(tabel.cellen.size());
    for (const auto& [name, value] : values) {
      hidden[places.at(name)] = !shown.at(name);
      if (shown.at(name)) CHECK(*shown.at(name) == value);  // never another number in its place
    }
    for (const auto& [name, value] : values) {
      if (value == 0 || value >= kDrempel) continue;
      CAPTURE(name.first);
      CAPTURE(name.second);
      ++secrets;
      REQUIRE(hidden[places.at(name)]);
      const auto [low, high] = interval(tabel, hidden, places.at(name), false);
      CHECK(high - low >= kBreedte);
    }
  }
  CHECK(secrets > 15);
}

}  // namespace voortgang::test

TEST_SUITE_END();

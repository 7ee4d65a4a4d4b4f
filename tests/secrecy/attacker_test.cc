// Somebody who has nothing but what is published, and the dictionary: can he compute what is withheld?
#include <doctest/doctest.h>

#include <array>
#include <map>
#include <nlohmann/json.hpp>
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

}  // namespace

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

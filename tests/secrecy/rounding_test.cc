// Controlled rounding: multiples beside the number, sums that stay sums, and nothing else of the number.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <tuple>
#include <vector>

#include "app/run.h"
#include "base/uitersten.h"
#include "compute/counted_people.h"
#include "compute/secrecy/afronding.h"
#include "secrecy/small_tables.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

using Json = nlohmann::json;

// Random areas by parts, with all totals; each cell rather up or down by its place.
Rondtabel random_table(std::uint32_t seed, std::uint32_t areas, std::uint32_t parts) {
  const auto next = [&seed] { return (seed = seed * 1664525U + 1013904223U) >> 16U; };
  Rondtabel tabel;
  tabel.cellen.resize(std::size_t{areas + 1} * (parts + 1));
  const auto at = [&](std::uint32_t a, std::uint32_t p) { return a * (parts + 1) + p; };
  for (std::uint32_t a = 1; a <= areas; ++a) {
    for (std::uint32_t p = 1; p <= parts; ++p) {
      const std::int64_t value = next() % 23;
      for (const std::uint32_t cel : {at(a, p), at(0, p), at(a, 0), at(0, 0)})
        tabel.cellen[cel].waarde += value;
    }
  }
  for (Rondcel& cel : tabel.cellen) cel.omhoog = next() % 2 == 0;
  for (std::uint32_t p = 0; p <= parts; ++p) {
    Celsom sum{{at(0, p), 1}};
    for (std::uint32_t a = 1; a <= areas; ++a) sum.push_back({at(a, p), -1});
    tabel.celsommen.push_back(sum);
  }
  for (std::uint32_t a = 0; a <= areas; ++a) {
    Celsom sum{{at(a, 0), 1}};
    for (std::uint32_t p = 1; p <= parts; ++p) sum.push_back({at(a, p), -1});
    tabel.celsommen.push_back(sum);
  }
  return tabel;
}

void check_rounded(const Rondtabel& tabel, const std::vector<std::int64_t>& rounded) {
  REQUIRE(rounded.size() == tabel.cellen.size());
  for (std::size_t i = 0; i < rounded.size(); ++i) {
    CHECK(rounded[i] % tabel.basis == 0);
    CHECK(std::abs(rounded[i] - tabel.cellen[i].waarde) < tabel.basis);
  }
  for (const Celsom& celsom : tabel.celsommen) {
    std::int64_t sum = 0;
    for (const Lid& lid : celsom) sum += lid.teken * rounded[lid.cel];
    CHECK(sum == 0);
  }
}

SmallProgramme rounded_programme(const std::map<Name, std::int64_t>& values) {
  SmallProgramme programme = programme_of(values);
  programme.change("indicators/indicatoren.json", R"({"soort": "personen"})",
                   R"({"soort": "personen", "afronding": 5})");
  return programme;
}

// What is published of 2021, by area and part.
std::map<Name, std::int64_t> published(const FileMap& site) {
  std::map<Name, std::int64_t> found;
  for (const std::string area : {"regio", "dorp", "stad", "extra1"}) {
    const Json facts = Json::parse(site.at("data/feiten/" + area + ".json"));
    for (const Json& reeks : facts["reeksen"]) {
      const std::string part = reeks["uitsplitsing"].is_null() ? "" : reeks["uitsplitsing"]["leeftijd"];
      CHECK(reeks["afronding"] == 5);
      found[{area, part}] = reeks["waarnemingen"][0]["waarde"].get<std::int64_t>();
    }
  }
  return found;
}

}  // namespace

TEST_CASE("every number becomes a multiple beside it, and every sum stays a sum") {
  for (std::uint32_t seed = 1; seed <= 200; ++seed) {
    CAPTURE(seed);
    const Rondtabel tabel = random_table(seed, 1 + seed % 6, 1 + seed % 4);
    const auto rounded = round_cells(tabel);
    check_rounded(tabel, rounded);
    CHECK(round_cells(tabel) == rounded);
  }
}

TEST_CASE("a number by itself goes up or down by its place, whatever it is") {
  for (std::int64_t value = 1; value < 5; ++value) {
    CHECK(round_cells({.cellen = {{.waarde = value, .omhoog = true, .eerder = {}}}, .celsommen = {}}) ==
          std::vector<std::int64_t>{5});
    CHECK(round_cells({.cellen = {{.waarde = value, .omhoog = false, .eerder = {}}}, .celsommen = {}}) ==
          std::vector<std::int64_t>{0});
  }
  CHECK(round_cells({.cellen = {{.waarde = 10, .omhoog = true, .eerder = {}}}, .celsommen = {}}) ==
        std::vector<std::int64_t>{10});
}

TEST_CASE("numbers that did not change are rounded as they were before, as far as their sums allow") {
  std::size_t kept = 0, all = 0;
  for (std::uint32_t seed = 1; seed <= 100; ++seed) {
    CAPTURE(seed);
    Rondtabel tabel = random_table(seed, 6, 4);
    const auto before = round_cells(tabel);
    for (std::size_t i = 0; i < before.size(); ++i) {
      tabel.cellen[i].eerder = before[i];
      tabel.cellen[i].omhoog = !tabel.cellen[i].omhoog;
    }
    const auto again = round_cells(tabel);
    check_rounded(tabel, again);
    for (std::size_t i = 0; i < before.size(); ++i) kept += again[i] == before[i] ? 1U : 0U;
    all += before.size();
  }
  CHECK(kept * 100 >= all * 95);
}

TEST_CASE("of rounded figures with all their sums nobody can compute one to within four possibilities") {
  for (std::uint32_t seed = 1; seed <= 40; ++seed) {
    CAPTURE(seed);
    const Rondtabel tabel = random_table(seed, 1 + seed % 4, 1 + seed % 3);
    const auto rounded = round_cells(tabel);
    const auto cells = static_cast<std::uint32_t>(rounded.size());
    // Each number lies between its neighbours and is no less than nothing; true numbers add up.
    std::vector<std::int64_t> least;
    std::vector<Gelijkheid> sums;
    for (const std::int64_t value : rounded) least.push_back(std::max<std::int64_t>(value - 4, 0));
    for (std::uint32_t i = 0; i < cells; ++i) sums.push_back({{{i, 1}, {cells + i, 1}}, rounded[i] + 4});
    least.resize(std::size_t{2} * cells);
    for (const Celsom& celsom : tabel.celsommen) {
      Gelijkheid sum;
      for (const Lid& lid : celsom) sum.leden.emplace_back(lid.cel, lid.teken);
      sums.push_back(std::move(sum));
    }
    Uitersten ends(std::move(least), std::move(sums));
    REQUIRE(ends.stand() == Uitersten::Stand::kGoed);
    for (std::uint32_t i = 0; i < cells; ++i) {
      const auto low = ends.minst(i).waarde;
      const auto high = ends.meest(i).waarde;
      REQUIRE((low && high));
      CHECK(*high - *low >= 3);
    }
  }
}

TEST_CASE("of twenty other programmes that round to the same numbers every byte is the same") {
  std::size_t same = 0;
  for (std::uint32_t seed = 1; seed <= 60 && same < 20; ++seed) {
    const auto values = truth(seed);
    auto other = values;
    // One person more here and one less there, so that all totals stay.
    for (const auto& [area, part, by] : {std::tuple("dorp", "jong", 1), std::tuple("dorp", "oud", -1),
                                         std::tuple("stad", "jong", -1), std::tuple("stad", "oud", 1)})
      other.at({area, part}) += by;
    if (std::ranges::any_of(other, [](const auto& one) { return one.second < 0; })) continue;
    const FileMap one = rounded_programme(values).site();
    const FileMap two = rounded_programme(other).site();
    if (published(one) != published(two)) continue;
    CAPTURE(seed);
    ++same;
    CHECK((one == two));
  }
  CHECK(same >= 20);
}

TEST_CASE("everything that is published is made of rounded counts, adds up, and says that it is rounded") {
  for (std::uint32_t seed = 1; seed <= 6; ++seed) {
    CAPTURE(seed);
    const auto values = truth(seed);
    const FileMap site = rounded_programme(values).site();
    auto shown = published(site);
    REQUIRE(shown.size() == values.size());
    for (const auto& [name, value] : values) {
      CHECK(shown[name] % 5 == 0);
      CHECK(std::abs(shown[name] - value) < 5);
    }
    for (const std::string part : {"", "jong", "oud"})
      CHECK(shown[{"regio", part}] ==
            shown[{"dorp", part}] + shown[{"stad", part}] + shown[{"extra1", part}]);
    CHECK(site.at("indicatoren/mensen/index.html").find("0 kan ook 1 tot en met 4 zijn") !=
          std::string::npos);
    CHECK(site.at("indicatoren/mensen/index.html").find("afgerond op 5") != std::string::npos);
    for (const auto& [path, bytes] : site) {  // no caption has the unit without it
      CAPTURE(path);
      if (path.ends_with(".html")) CHECK_FALSE(bytes.contains("(stuks)"));
    }
    CHECK(site.at("index.html").contains("stuks, afgerond op 5"));
    CHECK(site.at("data/mensen.csv-metadata.json").find("veelvoud van 5") != std::string::npos);
    CHECK(site.at("verantwoording/index.html").find("veelvoud van 5") != std::string::npos);
  }
}

TEST_CASE("two programmes whose rounded counts are the same, make the same bytes and the same messages") {
  auto values = truth(3);
  const FileMap one = rounded_programme(values).site();
  const auto shown = published(one);
  // A figure of which nothing but its rounding is known: with all its sums one up, or one down.
  std::size_t compared = 0;
  for (const std::string& gemeente : kGemeenten) {
    for (const int by : {1, -1}) {
      auto other = values;
      for (const std::string& area : {gemeente, std::string("regio")}) {
        other[{area, "jong"}] += by;
        other[{area, ""}] += by;
      }
      const SmallProgramme changed = rounded_programme(other);
      const FileMap site = changed.site();
      if (other[{gemeente, "jong"}] < 0 || published(site) != shown) continue;
      ++compared;
      for (const auto& [path, bytes] : one) {
        CAPTURE(path);
        CHECK(site.at(path) == bytes);
      }
      CHECK(changed.problems() == rounded_programme(values).problems());
    }
  }
  CHECK(compared > 0);
}

TEST_CASE(
    "a ratio of rounded counts is divided anew, also where it was delivered; a note with a number goes") {
  SmallProgramme programme;
  programme.without_texts().dictionary(
      indicator("daklozen",
                R"("aggregatie": "som", "geheimhouding": {"soort": "personen", "afronding": 5})") +
      "," + indicator("inwoners", R"("aggregatie": "som", "decimalen": 0)") +
      R"(, {"id": "deel", "hoofddoel": "wonen", "naam": "Deel", "eenheid": "%", "soort": "percentage",
            "richting": "lager-is-beter", "bron": "x", "frequentie": "jaar", "teller": "daklozen",
            "noemer": "inwoners", "schaal": 100, "decimalen": 1})");
  programme.figures("dorp", "daklozen;2021;23;;was 17\ninwoners;2021;100;;\ndeel;2021;23,0;;\n");
  programme.figures("stad", "daklozen;2021;41;;geteld op straat\ninwoners;2021;100;;\n");
  const FileMap site = programme.site();
  const Json dorp = Json::parse(site.at("data/feiten/dorp.json"))["reeksen"];
  const double count = dorp[0]["waarnemingen"][0]["waarde"];
  CHECK((count == 20 || count == 25));
  CHECK(dorp[2]["waarnemingen"][0]["waarde"] == count);
  CHECK_FALSE(dorp[0]["waarnemingen"][0].contains("toelichting"));
  CHECK(site.at("data/feiten/stad.json").find("geteld op straat") != std::string::npos);
  for (const auto& [path, bytes] : site) {
    CAPTURE(path);
    CHECK(bytes.find("23,0") == bytes.npos);
  }
}

TEST_CASE("what is shared of rounded counts are the rounded ones, and they publish the same") {
  const auto values = truth(5);
  const SmallProgramme programme = rounded_programme(values);
  MemoryFileSystem disk;
  put_programme(disk, programme.files());
  const RunResult result = run({"protect", "--out", "veilig", "-C", "programma"}, disk, {});
  CHECK(result.err.empty());
  REQUIRE(result.exit == 0);
  for (const std::string& gemeente : kGemeenten) {
    const std::string text =
        disk.read("programma/veilig/indicators/wonen/" + gemeente + ".csv", 1U << 16U).value_or("");
    for (const std::string part : {"", "jong", "oud"}) {
      if (values.at({gemeente, part}) % 5 == 0) continue;
      CHECK(text.find(fmt::format("mensen;2021;{};{}", part, values.at({gemeente, part})) + "\n") ==
            text.npos);
    }
  }
}

TEST_CASE("what an edition showed as it is cannot be taken back, and is told no more") {
  SmallProgramme programme = counted({23, 12, 25, 40});
  programme.change("indicators/indicatoren.json", "\"drempel\": 10", "\"afronding\": 5");
  programme.put(
      "site/edities/2021-10.json",
      edition(
          R"({"gebied": "stad", "indicator": "daklozen", "decimalen": 0, "oordeel": "geen-oordeel", "score": null, "waarnemingen": [{"periode": "2021", "waarde": 12}]})"));
  CHECK(programme.problems().find("GEH103") != std::string::npos);
  for (const auto& [path, bytes] : programme.site()) {
    if (path.starts_with("data/") || !path.ends_with(".html")) continue;
    CAPTURE(path);
    CHECK(bytes.find("was 12") == bytes.npos);
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "compute/secrecy/tabel.h"
#include "secrecy/tables_reader.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

bool is_proved(const Tabel& tabel, const Patroon& patroon, std::uint32_t cel) {
  const auto found = std::ranges::find(patroon.getuigen, cel, &Getuige::cel);
  return found != patroon.getuigen.end() && is_getuige(tabel, patroon.verborgen, *found);
}

// The same numbers on every machine.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  std::int64_t below(std::int64_t n) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return static_cast<std::int64_t>((state_ >> 33U) % static_cast<std::uint64_t>(n));
  }

 private:
  std::uint64_t state_;
};

// Rows and columns with their totals, and mostly small counts in it.
Tabel random_table(std::uint64_t seed, std::int64_t rows, std::int64_t columns) {
  constexpr std::int64_t kDrempel = 10;
  Random random(seed);
  Tabel tabel{.breedte = 3, .drempel = kDrempel};
  const auto width = static_cast<std::uint32_t>(columns + 1);
  std::vector<std::int64_t> values(static_cast<std::size_t>((rows + 1) * (columns + 1)));
  for (std::int64_t r = 0; r < rows; ++r) {
    for (std::int64_t c = 0; c < columns; ++c) {
      const std::int64_t v = random.below(3) == 0 ? random.below(kDrempel) : random.below(60);
      for (const std::int64_t at :
           {r * width + c, r * width + columns, rows * width + c, rows * width + columns})
        values[static_cast<std::size_t>(at)] += v;
    }
  }
  for (std::size_t i = 0; i < values.size(); ++i) {
    const bool is_total =
        i % width == static_cast<std::size_t>(columns) || i / width == static_cast<std::size_t>(rows);
    const bool is_small = values[i] > 0 && values[i] < kDrempel;
    tabel.cellen.push_back({.waarde = values[i],
                            .onder = values[i] == 0 ? 0 : 1,
                            .kosten = (is_total ? 20 : 1) + random.below(9),
                            .primair = is_small,
                            .vast = values[i] == 0});
  }
  for (std::uint32_t r = 0; r <= static_cast<std::uint32_t>(rows); ++r) {
    Celsom row{{r * width + static_cast<std::uint32_t>(columns), 1}};
    for (std::uint32_t c = 0; c < static_cast<std::uint32_t>(columns); ++c)
      row.push_back({r * width + c, -1});
    tabel.celsommen.push_back(row);
  }
  for (std::uint32_t c = 0; c < width; ++c) {
    Celsom column{{static_cast<std::uint32_t>(rows) * width + c, 1}};
    for (std::uint32_t r = 0; r < static_cast<std::uint32_t>(rows); ++r)
      column.push_back({r * width + c, -1});
    tabel.celsommen.push_back(column);
  }
  return tabel;
}

// Gemeenten by periods: how many there are, came and left, with a region of them all. Mostly small counts.
Tabel stock_and_flow(std::uint64_t seed, std::uint32_t gemeenten, std::uint32_t periods) {
  constexpr std::uint32_t kKinds = 3;
  Random random(seed);
  Tabel tabel{.breedte = 3, .drempel = 10};
  const auto at = [&](std::uint32_t kind, std::uint32_t area, std::uint32_t period) {
    return (kind * (gemeenten + 1) + area) * periods + period;
  };
  tabel.cellen.resize(std::size_t{kKinds} * (gemeenten + 1) * periods);
  for (std::uint32_t g = 1; g <= gemeenten; ++g) {
    const std::int64_t size = 1 + (g * g) % 7;
    std::int64_t stock = size * (6 + random.below(6));
    for (std::uint32_t p = 0; p < periods; ++p) {
      const std::int64_t came = random.below(3 * size + 4);
      const std::int64_t left = std::min(random.below(3 * size + 4), stock + came);
      stock += came - left;
      for (const auto& [kind, value] : {std::pair{0U, stock}, {1U, came}, {2U, left}}) {
        for (const std::uint32_t area : {g, 0U}) {
          tabel.cellen[at(kind, area, p)].waarde += value;
          tabel.cellen[at(kind, area, p)].kosten = area == 0 ? 500 : size * (kind == 0 ? 2 : 1);
        }
      }
    }
  }
  for (Tabelcel& cel : tabel.cellen) {
    cel.onder = cel.waarde > 0 ? 1 : 0;
    cel.primair = cel.waarde > 0 && cel.waarde < tabel.drempel;
  }
  for (std::uint32_t p = 0; p < periods; ++p) {
    for (std::uint32_t kind = 0; kind < kKinds; ++kind) {
      Celsom region{{at(kind, 0, p), 1}};
      for (std::uint32_t g = 1; g <= gemeenten; ++g) region.push_back({at(kind, g, p), -1});
      tabel.celsommen.push_back(std::move(region));
    }
    for (std::uint32_t area = 0; p > 0 && area <= gemeenten; ++area)
      tabel.celsommen.push_back(
          {{at(0, area, p), 1}, {at(0, area, p - 1), -1}, {at(1, area, p), -1}, {at(2, area, p), 1}});
  }
  return tabel;
}

// Whether a world agrees with who knows that the small ones are below the drempel, and what was withheld
// beside them is not.
bool is_for_kenner(const Tabel& tabel, const Wereld& wereld) {
  return std::ranges::all_of(wereld, [&](const Verschuiving& v) {
    const Tabelcel& cel = tabel.cellen[v.cel];
    return cel.primair ? cel.waarde + v.by < tabel.drempel : cel.waarde + v.by >= tabel.drempel;
  });
}

}  // namespace

TEST_CASE("the golden tables") {
  std::size_t seen = 0;
  for (const auto& [path, text] : read_folder(in_project("tests/secrecy"))) {
    if (!path.ends_with(".json")) continue;
    CAPTURE(path);
    ++seen;
    const Tabelbestand bestand = lees_tabel(text);
    const Patroon patroon = protect_cells(bestand.tabel);
    std::vector<std::string> expected = bestand.verborgen;
    std::vector<std::string> found = verborgen_namen(bestand, patroon);
    std::ranges::sort(expected);
    std::ranges::sort(found);
    CHECK(found == expected);
    std::vector<std::string> unsafe;
    for (const std::uint32_t cel : patroon.onveilig) unsafe.push_back(bestand.namen[cel]);
    CHECK(unsafe == bestand.onveilig);
    for (std::uint32_t i = 0; i < bestand.namen.size(); ++i) {
      const std::string& naam = bestand.namen[i];
      CAPTURE(naam);
      if (bestand.tabel.cellen[i].primair)
        CHECK(is_proved(bestand.tabel, patroon, i) != (std::ranges::find(unsafe, naam) != unsafe.end()));
      if (bestand.lezer.contains(naam))
        CHECK(interval(bestand.tabel, patroon.verborgen, i, false) == bestand.lezer.at(naam));
      if (bestand.kenner.contains(naam))
        CHECK(interval(bestand.tabel, patroon.verborgen, i, true) == bestand.kenner.at(naam));
    }
  }
  CHECK(seen >= 12);
}

TEST_CASE("of random tables every secret has a witness, or is said to have none") {
  std::size_t secrets = 0;
  std::size_t unsafe = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    CAPTURE(seed);
    const Tabel tabel = random_table(seed, 4, 6);
    const Patroon patroon = protect_cells(tabel);
    for (std::uint32_t i = 0; i < tabel.cellen.size(); ++i) {
      if (!tabel.cellen[i].primair) continue;
      ++secrets;
      REQUIRE(patroon.verborgen[i]);
      const bool is_unsafe = std::ranges::find(patroon.onveilig, i) != patroon.onveilig.end();
      unsafe += is_unsafe ? 1 : 0;
      CHECK(is_proved(tabel, patroon, i) != is_unsafe);
    }
    for (const Getuige& getuige : patroon.getuigen) {
      if (!getuige.for_knower) continue;
      CHECK(is_for_kenner(tabel, getuige.hoger));
      CHECK(is_for_kenner(tabel, getuige.lager));
    }
    // The same twice, and whatever the order of the sums.
    Tabel turned = tabel;
    std::ranges::reverse(turned.celsommen);
    for (Celsom& celsom : turned.celsommen) std::ranges::reverse(celsom);
    CHECK(protect_cells(turned).verborgen == patroon.verborgen);
  }
  CHECK(secrets > 300);
  CHECK(unsafe == 0);
}

TEST_CASE("a country's stock and flow has a safe pattern, found in little time") {
  const Tabel tabel = stock_and_flow(1, 120, 8);
  const Patroon patroon = protect_cells(tabel);
  CHECK(patroon.onveilig.empty());
  std::size_t secrets = 0;
  std::size_t for_kenner = 0;
  std::vector<const Getuige*> of(tabel.cellen.size());
  for (const Getuige& getuige : patroon.getuigen) of[getuige.cel] = &getuige;
  for (std::uint32_t i = 0; i < tabel.cellen.size(); ++i) {
    if (!tabel.cellen[i].primair) continue;
    ++secrets;
    REQUIRE(of[i] != nullptr);
    REQUIRE(is_getuige(tabel, patroon.verborgen, *of[i]));
    for_kenner += of[i]->for_knower ? 1U : 0U;
    if (of[i]->for_knower) CHECK((is_for_kenner(tabel, of[i]->hoger) && is_for_kenner(tabel, of[i]->lager)));
  }
  CHECK(secrets > 500);
  CHECK(for_kenner * 100 >= secrets * 98);
  Tabel turned = tabel;
  std::ranges::reverse(turned.celsommen);
  for (Celsom& celsom : turned.celsommen) std::ranges::reverse(celsom);
  CHECK(protect_cells(turned).verborgen == patroon.verborgen);
}

TEST_CASE("in a table too large to improve, what a later secret made needless is shown again") {
  Tabel tabel;
  tabel.cellen = {{.waarde = 3, .primair = true}, {.waarde = 20, .kosten = 1},
                  {.waarde = 30, .kosten = 5},    {.waarde = 53, .vast = true},
                  {.waarde = 4, .primair = true}, {.waarde = 34, .vast = true}};
  // For the first secret the cheap one would do; the second needs the dear one, which does for both.
  tabel.celsommen = {{{3, 1}, {0, -1}, {1, -1}, {2, -1}}, {{5, 1}, {4, -1}, {2, -1}}};
  tabel.cellen.resize(200, {.waarde = 50, .vast = true});
  const Patroon patroon = protect_cells(tabel);
  CHECK(patroon.onveilig.empty());
  CHECK_FALSE(patroon.verborgen[1]);
  CHECK(patroon.verborgen[2]);
}

TEST_CASE("a witness that moves what is shown, breaks a sum or a bound, or moves too little, is none") {
  Tabel tabel;
  tabel.cellen = {
      {.waarde = 46, .onder = 1}, {.waarde = 42, .onder = 1}, {.waarde = 4, .onder = 1, .primair = true}};
  tabel.celsommen = {{{0, 1}, {1, -1}, {2, -1}}};
  const std::vector<bool> hidden{false, true, true};
  const Wereld up{{1, -3}, {2, 3}};
  CHECK(is_getuige(tabel, hidden, {2, up, {}}));
  CHECK_FALSE(is_getuige(tabel, {false, false, true}, {2, up, {}}));
  CHECK_FALSE(is_getuige(tabel, hidden, {2, {{1, -2}, {2, 3}}, {}}));
  CHECK_FALSE(is_getuige(tabel, hidden, {2, {{1, -2}, {2, 2}}, {}}));
  CHECK_FALSE(is_getuige(tabel, hidden, {2, {}, {{1, 4}, {2, -4}}}));
  CHECK(is_getuige(tabel, hidden, {2, {}, {{1, 3}, {2, -3}}}));
  CHECK_FALSE(is_getuige(tabel, hidden, {2, {{1, -2}, {2, 3}, {1, -1}}, {}}));
}

}  // namespace voortgang::test

TEST_SUITE_END();

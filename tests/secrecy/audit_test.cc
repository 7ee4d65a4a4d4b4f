// What somebody computes who knows nothing of the engine: the private report rests on it.
#include <doctest/doctest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "app/build.h"
#include "audit/bereik.h"
#include "compute/counted_people.h"
#include "load/load.h"
#include "secrecy/small_tables.h"
#include "secrecy/tables_reader.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

struct Read {
  Checked checked;
  Loaded published;
};

void read(const SmallProgramme& programme, Read& out) {
  MemoryFileSystem disk;
  put_programme(disk, programme.files());
  read_and_check(disk, "programma", out.checked);
  out.published = load_programme(disk, "programma", 1);
}

std::vector<Bereik> audited(const Read& read) {
  return bereiken(read.checked.programma(), read.checked.feiten, read.published.edities);
}

// "dorp 1..14, stad 2 or more"
std::string told(const Read& read, const std::vector<Bereik>& found) {
  std::string out;
  for (const Bereik& b : found) {
    if (!out.empty()) out += ", ";
    out += std::string(read.checked.programma().gebied_id(b.plek.gebied)) + " " +
           std::to_string(b.minst.waarde.value_or(-1));
    out += b.meest.waarde ? ".." + std::to_string(*b.meest.waarde) : " or more";
    if (!b.minst.is_wereld || !b.meest.is_wereld) out += " unproved";
  }
  return out;
}

// As if somebody had withheld that figure and no other.
void withhold_by_hand(Checked& checked, std::string_view gebied) {
  Feiten& feiten = checked.feiten;
  for (FeitenReeks& reeks : feiten.reeksen) {
    if (checked.programma().gebied_id(reeks.gebied) != gebied) continue;
    Feit& feit = feiten.feiten[static_cast<std::size_t>(reeks.feiten.data() - feiten.feiten.data())];
    feit = Feit::without_getal(feit.periode, feit.status, Toestand::kTeKlein);
  }
}

}  // namespace

TEST_CASE("the audit finds what trying every number finds, in tables with areas and ages") {
  std::size_t compared = 0;
  for (std::uint32_t seed = 1; seed <= 20; ++seed) {
    CAPTURE(seed);
    Read all;
    const SmallTable table = small_table(seed);
    read(table.programme, all);
    const auto [tabel, places] = as_a_reader(table);
    std::vector<bool> hidden(tabel.cellen.size());
    const auto found = audited(all);
    const auto name = [&](const Plek& plek) {
      const Indicator& of = all.checked.programma().indicatoren[plek.indicator];
      return Name(all.checked.programma().gebied_id(plek.gebied), onderdeel_naam(of, plek.onderdeel));
    };
    for (const Bereik& b : found) hidden[places.at(name(b.plek))] = true;
    for (const Bereik& b : found) {
      const auto [low, high] = interval(tabel, hidden, places.at(name(b.plek)), false);
      CHECK(b.minst.is_wereld);
      CHECK(b.minst.waarde == low);
      CHECK(b.meest.is_wereld);
      if (high - low < kFar / 2) CHECK(b.meest.waarde == high);
      ++compared;
    }
  }
  CHECK(compared > 40);
}

TEST_CASE("a figure that is withheld alone is given away by its sum, and the audit says so") {
  Read all;
  read(counted({30, 12, 25, 40}), all);
  CHECK(audited(all).empty());
  withhold_by_hand(all.checked, "stad");
  CHECK(told(all, audited(all)) == "stad 12..12");
  // Two that are each at least one.
  withhold_by_hand(all.checked, "extra1");
  CHECK(told(all, audited(all)) == "extra1 1..36, stad 1..36");
  // With the region there is no end.
  withhold_by_hand(all.checked, "regio");
  CHECK(told(all, audited(all)) == "regio 72 or more, extra1 1 or more, stad 1 or more");
}

TEST_CASE("two singles are not enough, and a reader knows it") {
  Read all;
  read(counted({30, 12, 3, 1}), all);
  const auto found = audited(all);
  REQUIRE(found.size() == 3);
  // Of three that are at least one each: all that the other two leave.
  REQUIRE(found[0].meest.waarde);
  const std::int64_t most = *found[0].meest.waarde;
  CHECK((most == 12 + 3 + 1 - 2 || most == 30 + 3 + 1 - 2));
  for (const Bereik& b : found) {
    CHECK(b.minst.waarde == 1);
    CHECK(b.meest.waarde == most);
    CHECK(b.together_with.size() == 2);
    CHECK(b.is_wider_than(most - 1));
    CHECK_FALSE(b.is_wider_than(most));
  }
}

TEST_CASE("what an edition showed is known, where it was not revised since") {
  const auto was = [](int of_stad) {
    return edition(
        R"({"gebied": "stad", "indicator": "daklozen", "decimalen": 0, "oordeel": "geen-oordeel", "score": null, "waarnemingen": [{"periode": "2021", "waarde": )" +
        std::to_string(of_stad) + "}]}");
  };
  SmallProgramme programme = counted({30, 3, 25, 40});
  programme.put("site/edities/2021-10.json", was(3));
  Read same;
  read(programme, same);
  const auto found = audited(same);
  REQUIRE(found.size() == 1);
  CHECK(told(same, found) == "stad 3..3");
  CHECK(found[0].is_bekend);
  programme.put("site/edities/2021-10.json", was(31));
  Read revised;
  read(programme, revised);
  CHECK(audited(revised).size() == 2);
  for (const Bereik& b : audited(revised)) {
    CHECK_FALSE(b.is_bekend);
    CHECK(b.is_wider_than(3));
  }
}

TEST_CASE("stock and flow, and a ratio that is shown beside a count that is not") {
  SmallProgramme programme;
  const std::string rule = R"("aggregatie": "som", "geheimhouding": {"soort": "personen"})";
  programme.without_texts().dictionary(indicator("bewoners", rule) + "," + indicator("in", rule) + "," +
                                       indicator("uit", rule));
  programme.change(
      "indicators/indicatoren.json", "\"indicatoren\":",
      R"("relaties": [{"soort": "voorraad", "stand": "bewoners", "in": ["in"], "uit": ["uit"]}], "indicatoren":)");
  programme.figures("dorp",
                    "bewoners;2020;12;;\nbewoners;2021;20;;\nin;2021;9;;\nuit;2021;1;;\n"
                    "in;2020;0;;\nuit;2020;0;;\n");
  Read all;
  read(programme, all);
  bool has_flow = false;
  for (const Bereik& b : audited(all)) {
    CHECK(b.is_wider_than(3));
    has_flow = has_flow || all.checked.programma().indicatoren[b.plek.indicator].id == "uit";
  }
  CHECK(has_flow);
}

TEST_CASE("figures that do not agree are told to be so: nothing can be said of them") {
  Read all;
  SmallProgramme programme = counted({30, 3, 25, 40});
  read(programme, all);
  // 98 in all, of which 95 are others and stad is at least one: now the others are more than all.
  withhold_by_hand(all.checked, "dorp");
  withhold_by_hand(all.checked, "extra1");
  for (FeitenReeks& reeks : all.checked.feiten.reeksen) {
    if (reeks.gebied != kRegio) continue;
    Feit& feit = all.checked.feiten.feiten[0];
    feit = Feit::with_getal(feit.periode, feit.status, {20, 0}, 20);
  }
  const auto found = audited(all);
  REQUIRE_FALSE(found.empty());
  for (const Bereik& b : found) CHECK(b.aanname == Aanname::kTegenstrijdig);
}

TEST_CASE("a linear programme: ends, none, and none that obeys all") {
  Uitersten free({0, 0, 1}, {{{{0, 1}, {1, 1}, {2, -1}}, 4}});
  CHECK(free.stand() == Uitersten::Stand::kGoed);
  CHECK(free.minst(0).waarde == 0);
  CHECK_FALSE(free.meest(0).waarde);
  CHECK(free.meest(0).is_wereld);
  Uitersten tied({0, 0}, {{{{0, 1}, {1, 1}}, 4}, {{{0, 1}, {1, -1}}, 2}, {{{0, 2}}, 6}});
  CHECK(tied.minst(1).waarde == 1);
  CHECK(tied.meest(1).waarde == 1);
  CHECK(tied.meest(1).is_wereld);
  CHECK(Uitersten({1, 1}, {{{{0, 1}, {1, 1}}, 1}}).stand() == Uitersten::Stand::kTegenstrijdig);
  // 2x = 3 has no whole number: what is told is not said to be a world.
  Uitersten half({0, 0}, {{{{0, 1}, {1, 1}}, 3}, {{{0, 1}, {1, -1}}, 0}});
  CHECK_FALSE(half.meest(0).is_wereld);
  CHECK_FALSE(half.minst(0).is_wereld);  // 2 and 2 make no 3
}

}  // namespace voortgang::test

TEST_SUITE_END();

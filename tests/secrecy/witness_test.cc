// Every witness of the private report is another programme that nobody can tell from this one: of each
// command every byte is the same.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "app/build.h"
#include "compute/counted_people.h"
#include "compute/secrecy/verslag.h"
#include "secrecy/public_bytes.h"
#include "secrecy/small_tables.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

struct Told {
  Geheimverslag verslag;
  std::vector<std::string> gebieden;
};

Told told_of(const FileMap& files) {
  MemoryFileSystem disk;
  put_programme(disk, files);
  Checked checked;
  Told out;
  read_and_check(disk, "programma", checked, {.show_values = true, .verslag = &out.verslag});
  for (GebiedIndex g = 0; g < checked.programma().gebieden(); ++g)
    out.gebieden.emplace_back(checked.programma().gebied_id(g));
  return out;
}

std::set<Plek> pattern(const Geheimverslag& verslag) {
  std::set<Plek> out;
  for (const GeheimCijfer& cijfer : verslag.cijfers) out.insert(cijfer.plek);
  return out;
}

std::string by_hand(const Told& told) {
  std::string out = "indicator;gebied;periode;leeftijd;keuze;reden\n";
  for (const Plek& plek : pattern(told.verslag)) {
    const std::string part = plek.onderdeel.empty() ? "" : kParts[plek.onderdeel[0].waarde];
    out += "mensen;" + told.gebieden[plek.gebied] + ";2021;" + part + ";verberg;gekozen\n";
  }
  return out;
}

}  // namespace

TEST_CASE("every witness is a programme of which every byte is the same") {
  std::size_t worlds = 0;
  std::size_t kenner_worlds = 0;
  std::size_t same_pattern = 0;
  std::size_t pinned = 0;
  for (std::uint32_t seed = 1; seed <= 40 && worlds < 30; ++seed) {
    const auto values = truth(seed);
    const SmallProgramme programme = programme_of(values);
    const Told told = told_of(programme.files());
    const Geheimverslag& verslag = told.verslag;
    if (verslag.cijfers.empty()) continue;
    const FileMap before = all_that_is_public(programme.files());
    REQUIRE(before.at("build uit").starts_with("0\n"));
    // Places by name: those of a small table.
    const auto name = [&](const Plek& plek) {
      return Name(told.gebieden[plek.gebied], plek.onderdeel.empty() ? "" : kParts[plek.onderdeel[0].waarde]);
    };
    for (const GeheimCijfer& cijfer : verslag.cijfers) {
      if (cijfer.eis == 0) continue;
      REQUIRE(cijfer.werelden);
      std::int64_t low = 0;
      std::int64_t high = 0;
      for (const auto& [world, end] :
           {std::pair(&cijfer.werelden->lager, &low), std::pair(&cijfer.werelden->hoger, &high)}) {
        auto other = values;
        for (const Anders& is : *world) other.at(name(is.plek)) = is.waarde;
        *end = other.at(name(cijfer.plek));
        if (other == values) continue;
        CAPTURE(seed);
        ++worlds;
        const FileMap files = programme_of(other).files();
        const bool is_same = pattern(told_of(files).verslag) == pattern(verslag);
        kenner_worlds += cijfer.werelden->for_knower ? 1U : 0U;
        same_pattern += is_same && cijfer.werelden->for_knower ? 1U : 0U;
        if (is_same) {
          CHECK(first_difference(all_that_is_public(files), before) == "");
          continue;
        }
        // Another pattern: with the one that was found chosen by hand, that is all that differed.
        const std::string choices = by_hand(told);
        FileMap one = programme.files();
        FileMap two = files;
        one[kList] = two[kList] = choices;
        if (pattern(told_of(one).verslag) != pattern(told_of(two).verslag)) continue;
        ++pinned;
        CHECK(first_difference(all_that_is_public(two), all_that_is_public(one)) == "");
      }
      CHECK(high - low >= cijfer.eis);
    }
  }
  CHECK(worlds >= 20);
  // In worlds in which small figures stay small, the pattern is mostly the same.
  CHECK(kenner_worlds >= 15);
  CHECK(same_pattern * 10 >= kenner_worlds * 9);
  CHECK(pinned > 0);
}

}  // namespace voortgang::test

TEST_SUITE_END();

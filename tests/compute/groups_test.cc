// The verdict of a goal, from members of every kind.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "app/build.h"
#include "compose/page_reader.h"
#include "programme/codes.h"

TEST_SUITE_BEGIN("compute");

namespace voortgang::test {
namespace {

const std::string kMet = R"("streefwaarden": [{"periode": "2026", "waarde": 10}])";

std::string by_hand(std::string_view verdict) {
  return R"("methode": "handmatig", "oordelen": [{"oordeel": ")" + std::string(verdict) +
         R"(", "reden": "x"}])";
}

// The verdict on Dorp's one goal, whose indicators are these.
Groepsoordeel group(const std::vector<std::string>& indicators) {
  SmallProgramme small;
  std::string entries, rows;
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    const std::string id = "x" + std::to_string(i);
    entries += (i == 0 ? "" : ", ") + indicator(id, indicators[i]);
    rows += id + ";2020;5;;\n" + id + ";2021;12;;\n";
  }
  small.without_texts().dictionary(entries).figures("dorp", rows).figures("stad", rows);
  MemoryFileSystem disk;
  put_programme(disk, small.files());
  Checked checked;
  read_and_check(disk, "programma", checked);
  REQUIRE_FALSE(checked.problems().has_errors());
  return checked.feiten.groep(0, 1);
}

std::string verdict(const std::vector<std::string>& indicators) {
  return std::string(id_of(group(indicators).oordeel));
}

}  // namespace

TEST_CASE("a goal is met when every member is, and not before") {
  CHECK(verdict({kMet}) == "doel-bereikt");
  CHECK(verdict({kMet, by_hand("doel-bereikt")}) == "doel-bereikt");
  CHECK(verdict({by_hand("doel-bereikt")}) == "doel-bereikt");
  CHECK(verdict({kMet, by_hand("op-koers")}) == "op-koers");
  CHECK(verdict({kMet, by_hand("niet-te-bepalen")}) == "op-koers");
}

TEST_CASE("a verdict by hand counts as the middle of its band") {
  CHECK(verdict({kMet, by_hand("verslechtering")}) == "versnelling-nodig");  // (5 - 3.75) / 2
  CHECK(verdict({kMet, kMet, by_hand("verslechtering")}) == "versnelling-nodig");
  CHECK(verdict({kMet, by_hand("verslechtering"), by_hand("verslechtering")}) == "beperkt");
  for (const char* same : {"op-koers", "versnelling-nodig", "beperkt", "verslechtering"})
    CHECK(verdict({by_hand(same)}) == same);
}

TEST_CASE("without a verdict of any member a goal has none") {
  CHECK(verdict({by_hand("niet-te-bepalen")}) == "niet-te-bepalen");
  CHECK(verdict({R"("methode": "geen")"}) == "geen-oordeel");
}

TEST_CASE("a verdict says when all that it rests on is invented") {
  const std::string invented = kMet + R"(, "voorbeeld": true)";
  const std::string without_verdict = R"("methode": "geen")";
  CHECK(group({invented}).on_voorbeelden);
  CHECK(group({invented, without_verdict}).on_voorbeelden);
  CHECK_FALSE(group({invented, kMet}).on_voorbeelden);
  CHECK_FALSE(group({kMet}).on_voorbeelden);
  CHECK_FALSE(group({without_verdict}).on_voorbeelden);
}

}  // namespace voortgang::test

TEST_SUITE_END();

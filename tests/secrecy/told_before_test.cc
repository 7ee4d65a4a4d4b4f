// What editions before told is no fault of this one; what this one tells is.
#include <doctest/doctest.h>

#include <fmt/format.h>

#include <string>
#include <utility>
#include <vector>

#include "app/edition_audit.h"
#include "compute/told_editions.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

const std::string kPersonen = R"("aggregatie": "som", "geheimhouding": {"soort": "personen"})";
const std::string kOpen = R"("aggregatie": "som")";

// Of Dorp and three more: 3 of daklozen, 40, 50 and 60, and what is related to them.
SmallProgramme related(const std::string& others, const std::string& relation) {
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(2).dictionary(indicator("daklozen", kPersonen) + others,
                                                         R"("relaties": [)" + relation + "]");
  return programme;
}

const std::string kGelijk = R"({"soort": "gelijk", "indicatoren": ["daklozen", "ook"]})";

SmallProgramme equal(const std::string& also, const std::string& relation = kGelijk) {
  SmallProgramme programme = related(", " + indicator("ook", also), relation);
  const auto put = [&](const std::string& area, int n) {
    programme.figures(area, fmt::format("daklozen;2021;{0};;\nook;2021;{0};;\n", n));
  };
  put("dorp", 3);
  put("stad", 40);
  put("extra1", 50);
  put("extra2", 60);
  return programme;
}

std::vector<Was> kept_back() {
  return {{"regio", "", 153},
          {"dorp", "", kHidden},
          {"stad", "", kHidden},
          {"extra1", "", 50},
          {"extra2", "", 60}};
}

// As the edition before: with another id and date.
std::string frozen_before(const SmallProgramme& programme) {
  std::string out = frozen_of(programme);
  for (int i = 0; i < 2; ++i) out.replace(out.find("2022-02"), 7, "2021-10");
  return out;
}

}  // namespace

TEST_CASE("what an indicator without secrets tells now is not excused by an edition that kept it") {
  SmallProgramme programme = equal(kOpen);
  CHECK(programme.problems().contains("fout[GEH101]"));
  programme.put("site/edities/2021-10.json", told(kept_back()));
  CHECK(programme.problems().contains("fout[GEH101]"));
}

TEST_CASE("what editions showed of an indicator without secrets cannot be taken back, and stops no edition") {
  SmallProgramme programme = equal(kOpen);
  std::vector<Was> then = kept_back();
  for (const auto& [area, n] : {std::pair("dorp", 3), {"stad", 40}, {"extra1", 50}, {"extra2", 60}})
    then.push_back({area, "", n, "ook"});
  programme.put("site/edities/2021-10.json", told(then));
  CHECK_FALSE(programme.problems().contains("GEH101"));
  CHECK(programme.problems().contains("waarschuwing[GEH131]"));
  CHECK(withheld_in(programme.site(), "dorp") >= 1);
}

TEST_CASE("a sum of indicators without secrets tells its part, also where an edition kept that") {
  SmallProgramme programme = related(", " + indicator("alle", kOpen) + ", " + indicator("rest", kOpen),
                                     R"({"soort": "som", "totaal": "alle", "delen": ["daklozen", "rest"]})");
  const auto put = [&](const std::string& area, int n) {
    programme.figures(area, fmt::format("daklozen;2021;{};;\nalle;2021;{};;\nrest;2021;25;;\n", n, n + 25));
  };
  put("dorp", 3);
  put("stad", 40);
  put("extra1", 50);
  put("extra2", 60);
  programme.put("site/edities/2021-10.json", told(kept_back()));
  CHECK(programme.problems().contains("fout[GEH101]"));
}

TEST_CASE("what editions told, this one by itself does not tell once more") {
  // They left 3 of Dorp to whoever adds up: 153 - 40 - 50 - 60. Now that a gemeente has gone, 93 would tell
  // it anew.
  SmallProgramme programme;
  programme.without_texts().more_gemeenten(1).dictionary(indicator("daklozen", kPersonen));
  programme.figures("dorp", "daklozen;2021;3;;\n")
      .figures("stad", "daklozen;2021;40;;\n")
      .figures("extra1", "daklozen;2021;50;;\n")
      .put("site/edities/2021-10.json", told({{"regio", "", 153},
                                              {"dorp", "", kHidden},
                                              {"stad", "", 40},
                                              {"extra1", "", 50},
                                              {"gegaan", "", 60}}));
  CHECK(programme.problems().contains("waarschuwing[GEH131]"));
  CHECK(withheld_of(programme.site()) == "regio dorp ");
}

TEST_CASE("of what editions told a part of, this one does not tell the rest") {
  // The region 5 and at least 2 of each, of which Dorp is 2 or 3; now it is 3 exactly.
  SmallProgramme programme;
  programme.without_texts().dictionary(
      indicator("daklozen", kPersonen) + ", " + indicator("kort", kOpen) + ", " + indicator("lang", kOpen),
      R"("relaties": [{"soort": "som", "totaal": "daklozen", "delen": ["kort", "lang"]}])");
  programme.figures("dorp", "daklozen;2021;3;;\nkort;2021;2;;\nlang;2021;1;;\n")
      .figures("stad", "daklozen;2021;2;;\nkort;2021;2;;\nlang;2021;0;;\n")
      .put("site/edities/2021-10.json", told({{"regio", "", 5},
                                              {"dorp", "", kHidden},
                                              {"stad", "", kHidden},
                                              {"regio", "", 4, "kort"},
                                              {"dorp", "", 2, "kort"},
                                              {"stad", "", 2, "kort"}}));
  CHECK(programme.problems().contains("fout[GEH101]"));
  std::vector<std::string> only_kort{"daklozen;2021;3;;\nkort;2021;2;;\n",
                                     "daklozen;2021;2;;\nkort;2021;2;;\n"};
  programme.figures("dorp", only_kort[0]).figures("stad", only_kort[1]);
  CHECK_FALSE(programme.problems().contains("GEH101"));
}

TEST_CASE("of how many a percentage is, tells what it counts, also where an edition kept that") {
  SmallProgramme programme = related(
      ", " + indicator("bewoners", kOpen) +
          R"(, {"id": "deel", "hoofddoel": "wonen", "naam": "deel", "eenheid": "%", "soort": "percentage",
             "richting": "neutraal", "bron": "x", "frequentie": "jaar", "aggregatie": "gewogen", "decimalen": 1,
             "teller": "daklozen", "noemer": "bewoners", "schaal": 100, "geheimhouding": {"soort": "personen"}})",
      "");
  const auto put = [&](const std::string& area, int n, int all) {
    programme.figures(area, fmt::format("daklozen;2021;{};;\nbewoners;2021;{};;\n", n, all));
  };
  put("dorp", 3, 3);
  put("stad", 40, 400);
  put("extra1", 50, 500);
  put("extra2", 60, 600);
  CHECK(programme.problems().contains("fout[GEH101]"));
  programme.put("site/edities/2021-10.json", told(kept_back()));
  CHECK(programme.problems().contains("fout[GEH101]"));
}

TEST_CASE("a relation that comes later tells what editions kept: nothing can be done, and it is said") {
  SmallProgramme programme =
      related(", " + indicator("kort", kPersonen) + ", " + indicator("lang", kPersonen),
              R"({"soort": "som", "totaal": "daklozen", "delen": ["kort", "lang"]})");
  std::vector<Was> then;
  const auto put = [&](const std::string& area, int kort, int lang, bool is_hidden) {
    programme.figures(
        area, fmt::format("daklozen;2021;{};;\nkort;2021;{};;\nlang;2021;{};;\n", kort + lang, kort, lang));
    then.push_back({area, "", kort + lang});
    then.push_back({area, "", kort, "kort"});
    then.push_back({area, "", is_hidden ? kHidden : lang, "lang"});
  };
  put("dorp", 30, 3, true);
  put("stad", 40, 20, true);
  put("extra1", 25, 30, false);
  put("extra2", 45, 35, false);
  programme.put("site/edities/2021-10.json", told(then));
  const std::string problems = programme.problems();
  CHECK_FALSE(problems.contains("GEH101"));
  CHECK(problems.contains("waarschuwing[GEH131] een cijfer van lang in 2021"));
}

TEST_CASE("a stand before that no number fits, is nothing that an edition told") {
  // Of 2019 there is no stand, and with these figures it would be less than nothing.
  const std::string indicators = indicator("daklozen", kPersonen) + ", " + indicator("in", kPersonen) + ", " +
                                 indicator("uit", kPersonen);
  SmallProgramme first;
  first.without_texts().more_gemeenten(1).dictionary(indicators);
  SmallProgramme programme = first;
  const auto put = [&](const std::string& area, const std::vector<int>& then, const std::vector<int>& now) {
    const auto rows = [](int year, const std::vector<int>& of) {
      return fmt::format("daklozen;{0};{1};;\nin;{0};{2};;\nuit;{0};{3};;\n", year, of[0], of[1], of[2]);
    };
    first.figures(area, rows(2020, then));
    programme.figures(area, rows(2020, then) + rows(2021, now));
  };
  put("dorp", {50, 15, 2}, {55, 39, 34});
  put("stad", {29, 48, 7}, {58, 35, 6});
  put("extra1", {5, 37, 2}, {1, 5, 9});
  programme.put("site/edities/2021-10.json", frozen_before(first))
      .dictionary(
          indicators,
          R"("relaties": [{"soort": "voorraad", "stand": "daklozen", "in": ["in"], "uit": ["uit"]}])");
  const std::string problems = programme.problems();
  CHECK_FALSE(problems.contains("GEH101"));
  CHECK_FALSE(problems.contains("GEH131"));
  // With all three of 2021 the 50 of Dorp in 2020 would be known, and by the region the 5.
  CHECK(withheld_in(first.site(), "dorp") == 2);
  CHECK(withheld_in(programme.site(), "dorp") == 3);
}

TEST_CASE("what an edition did not have was a part of its sums, also where another part was revised") {
  SmallProgramme first;
  first.without_texts().dictionary(
      indicator("daklozen", R"("aggregatie": "som", "geheimhouding": {"soort": "personen", "drempel": 10})"));
  SmallProgramme next = first;
  first.figures("dorp", "daklozen;2020;20;;\ndaklozen;2021;8;;\n")
      .figures("stad", "daklozen;2020;30;;\n")
      .put("indicators/wonen/regio.csv", "indicator;periode;waarde\ndaklozen;2021;40\n");
  next.figures("dorp", "daklozen;2020;20;;\ndaklozen;2021;12;;\n")
      .figures("stad", "daklozen;2020;30;;\ndaklozen;2021;32;;\n")
      .put("site/edities/2021-10.json", frozen_before(first));
  // With the 32 of Stad, Dorp would have been 8.
  CHECK(withheld_of(next.site()).contains("dorp stad "));
}

TEST_CASE("the auditor asks of what an edition kept as well, unless editions told it") {
  // As the first case: were the engine silent, the auditor would not be.
  SmallProgramme programme = equal(kOpen);
  programme.put("site/edities/2021-10.json", told(kept_back()));
  MemoryFileSystem disk;
  put_programme(disk, programme.files());
  Checked checked;
  Geheimverslag verslag;
  read_and_check(disk, "programma", checked, {.verslag = &verslag});
  Problems problems;
  audit_edition(checked.programma(), checked.feiten, verslag, problems);
  CHECK(problems.has_errors());
}

}  // namespace voortgang::test

TEST_SUITE_END();

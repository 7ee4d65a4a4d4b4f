// Gemeenten that come and go: what is computed, asked and shown of them.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "app/basis_disk.h"
#include "compose/page_reader.h"
#include "programme/formats.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

const std::string kDorp = R"("cbs": "GM0001")";
const std::string kMerged = R"("cbs": "GM0001", "tot": "2020", "opgegaanIn": "stad")";

// Dorp became part of Stad after 2020; the edition is about 2021.
SmallProgramme merged() {
  SmallProgramme small;
  small.without_texts()
      .dictionary(
          indicator("x", R"("aggregatie": "som", "streefwaarden": [{"periode": "2026", "waarde": 50}])"))
      .change("site/programma.json", kDorp, kMerged)
      .figures("dorp", "x;2019;10;;\nx;2020;12;;\n")
      .figures("stad", "x;2019;20;;\nx;2020;21;;\nx;2021;40;;\n");
  return small;
}

}  // namespace

TEST_CASE("who began and goes on has no end to be before its beginning") {
  const auto told = [](const std::string& fields) {
    SmallProgramme small;
    small.change("site/programma.json", kDorp, kDorp + fields);
    return lines_with(small.problems(), "PRG105");
  };
  CHECK(told(R"(, "van": "2019")") == "");
  CHECK(told(R"(, "van": "2019", "tot": "2019")") == "");
  CHECK(told(R"(, "van": "2019", "tot": "2018")") != "");
}

TEST_CASE("a goal of many gemeenten has all of them below it, by name, with a word for their verdict") {
  SmallProgramme small;
  small.without_texts().dictionary(indicator("x", R"("gebieden": ["dorp"])")).figures("dorp", "x;2021;4;;\n");
  small.without("indicators/wonen/stad.csv");
  const std::string of_few = small.page("wonen/index.html");
  const std::string many = small.more_gemeenten(11).page("wonen/index.html");
  for (const char* name : {"Dorp", "Extra 1", "Extra 11", "Stad"})
    CHECK(many.contains(std::string("\n") + name));
  const std::string list = many.substr(many.find("\nPer gemeente\n"));
  CHECK(list.find("Dorp") < list.find("Extra 1"));
  CHECK(list.find("Extra 11") < list.find("Stad"));
  CHECK_FALSE(of_few.contains("\nPer gemeente\n"));
}

TEST_CASE("a sum is that of the gemeenten that exist in its period") {
  const auto region = [](const SmallProgramme& small) { return small.site().at("data/feiten/regio.json"); };
  const std::string sums = region(merged());
  CHECK(sums.contains(R"("periode":"2019","waarde":30)"));
  CHECK(sums.contains(R"("periode":"2020","waarde":33)"));
  CHECK(sums.contains(R"("periode":"2021","waarde":40)"));
  SmallProgramme both = merged();
  both.change("site/programma.json", kMerged, kDorp)
      .figures("dorp", "x;2019;10;;\nx;2020;12;;\nx;2021;nnb;;\n");
  CHECK(region(both).contains("onvolledig: 1 van 2 gemeenten"));
  // A row that says that it does not apply any more stands for no gemeente that is there.
  SmallProgramme told = merged();
  told.figures("dorp", "x;2019;10;;\nx;2020;12;;\nx;2021;-;;\n");
  CHECK(region(told).contains(R"("periode":"2021","waarde":40)"));
  // Stad is a new one: before it was there it is not waited for.
  SmallProgramme fresh = merged();
  fresh.change("site/programma.json", R"("cbs": "GM0002")", R"("cbs": "GM0002", "van": "2021")")
      .figures("stad", "x;2021;40;;\n");
  CHECK(region(fresh).contains(R"("periode":"2020","waarde":12)"));
  CHECK(fresh.problems() == "");
}

TEST_CASE("nothing is asked of a gemeente that is gone, and it gets no verdict") {
  CHECK(merged().problems() == "");
  CHECK(merged().without("indicators/wonen/dorp.csv").problems() == "");
  const std::string facts = merged().site().at("data/feiten/dorp.json");
  CHECK(facts.contains(R"("gebied": "dorp", "tot": "2020", "opgegaanIn": "stad")"));
  CHECK(facts.contains(R"("oordeel": "geen-oordeel")"));
  SmallProgramme there = merged();
  there.change("site/programma.json", kMerged, kDorp);
  CHECK(there.problems() == "");
  CHECK_FALSE(there.site().at("data/feiten/dorp.json").contains(R"("oordeel": "geen-oordeel")"));
}

TEST_CASE("its page says where it went, with the last figures; it is no longer among the others") {
  const SmallProgramme small = merged();
  const std::string page = small.page("gemeenten/dorp/index.html");
  CHECK(
      page.contains("Dorp bestond tot en met 2020 en is opgegaan in Stad. Hier staan de laatste cijfers.\n"));
  CHECK(page.contains("| 2020 | 12"));
  CHECK(small.site().at("gemeenten/dorp/index.html").contains(R"(<a href="../stad/index.html">Stad</a>)"));
  CHECK(small.page("gemeenten/dorp/wonen/index.html").contains("is opgegaan in Stad"));
  CHECK_FALSE(small.page("index.html").contains("Dorp"));
  CHECK(small.page("gemeenten/index.html").contains("Gemeenten die er nu niet zijn\nDorp\n"));
  CHECK_FALSE(small.site().contains("documenten/dorp/voortgang-2022-02.html"));
  CHECK(small.site().contains("documenten/stad/voortgang-2022-02.html"));
  SmallProgramme later = merged();
  later.change("site/programma.json", kMerged, R"("cbs": "GM0001", "van": "2023")")
      .without("indicators/wonen/dorp.csv");
  CHECK(later.page("gemeenten/dorp/index.html").contains("Dorp bestaat vanaf 2023."));
}

TEST_CASE("commands do not ask a gemeente that is gone either") {
  BasisDisk disk;
  std::string programma = disk.files.read("programma/site/programma.json", kLargestInput).value();
  programma.replace(programma.find(kDorp), kDorp.size(),
                    R"("cbs": "GM0001", "tot": "2021", "opgegaanIn": "stad")");
  disk.files.put("programma/site/programma.json", programma);
  REQUIRE(disk.files.remove_all("programma/site/documenten/dorp"));
  // It still owes figures of 2021, but there is no council to write to in 2022.
  CHECK(disk.run({"status"}).out.contains("Wie moet u bellen? 0 van 3\n"));
  REQUIRE(disk.run({"new", "editie", "2022-10", "--datum", "2022-10-04", "--peilperiode", "2022-H1"}).exit ==
          0);
  CHECK_FALSE(
      disk.files.read("programma/indicators/wonen/dorp.csv", kLargestInput).value().contains("2022-H1"));
  const std::string told = disk.run({"status"}).out;
  CHECK(told.contains("In totaal: 1 open, 5 n.v.t.\n"));
  CHECK_FALSE(told.contains("\nDorp\n"));
  CHECK(disk.run({"new", "levering", "wonen", "dorp"}).out.contains("alles is ingevuld"));
}

TEST_CASE("a gemeente's page counts its own activities that are late, and the overview those of all") {
  SmallProgramme small;
  small.put("site/acties.csv",
            "hoofddoel;gebied;titel;status;start;eind;actiehouder\nwonen;dorp;A;loopt;2020;2020;Wij\n"
            "wonen;stad;B;loopt;2021;2023;Wij\n");
  constexpr const char* kLate = "te laat";
  CHECK(lines_with(small.page("gemeenten/dorp/index.html"), kLate)
            .starts_with("1 activiteit te laat of vertraagd"));
  CHECK(lines_with(small.page("gemeenten/stad/index.html"), kLate) == "Geen activiteit is te laat.");
  CHECK(lines_with(small.page("index.html"), "of vertraagd")
            .ends_with("1 activiteit te laat of vertraagd: Dorp"));
}

TEST_CASE("where gemeenten are too many for a sign each, the verdicts that they have are counted") {
  SmallProgramme small;
  small.without_texts().more_gemeenten(11).dictionary(
      indicator("x", R"("streefwaarden": [{"periode": "2026", "waarde": 20}])"));
  small.figures("dorp", "x;2020;10;;\nx;2021;30;;\n").figures("stad", "x;2020;10;;\nx;2021;9;;\n");
  for (int i = 1; i <= 11; ++i) small.figures(fmt::format("extra{}", i), "x;2020;10;;\nx;2021;15;;\n");
  CHECK(lines_with(small.page("index.html"), "Genoeg woningen |")
            .ends_with("| 1 doel bereikt11 op koers1 verslechtering"));
}

TEST_CASE("a gemeente's papers can be read, or taken along in each other form") {
  SmallProgramme small;
  const Format* const odt = &formats::kOdt;
  const FileMap site = site_of(small.files(), 1, {&odt, 1});
  CHECK(lines_with(page_text(site.at("gemeenten/dorp/index.html")), "Brief als ODT")
            .starts_with("Brief Brief als ODT"));
  CHECK(site.at("gemeenten/dorp/index.html").contains("\"><span class=\"vo\">Brief als </span>ODT, "));
}

}  // namespace voortgang::test

TEST_SUITE_END();

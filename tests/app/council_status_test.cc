// What status says of indicators, the mails that it writes, and what stands beside a paper for a council's
// system.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "app/basis_disk.h"
#include "compose/page_reader.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

constexpr std::uint64_t kMost = 100'000;

std::string read(BasisDisk& disk, const std::string& path) {
  const auto bytes = disk.files.read(path, kMost);
  return bytes ? *bytes : "no " + path;
}

}  // namespace

TEST_CASE("status of the indicators marks what lacks, and names the figures that nobody explains") {
  BasisDisk disk;
  const std::string told = disk.run({"status", "--indicatoren"}).out;
  CHECK(lines_with(told, "Indicator ").contains("Eigenaar"));
  CHECK(lines_with(told, "wachttijd").contains("MIST"));  // where it starts
  CHECK_FALSE(told.contains("zonder uitleg"));
  REQUIRE(disk.files.write("programma/indicators/wonen/dorp.csv",
                           "indicator;periode;waarde\nwachttijd;2021-H1;13\nwachttijd;2021-H2;14\n"));
  CHECK(disk.run({"status", "--indicatoren"})
            .out.contains("Cijfers zonder uitleg:\n  dorp wachttijd → site/duiding/dorp/wachttijd.md\n"));
  CHECK(
      disk.run({"status", "--indicatoren", "--lang", "en"}).out.contains("Figures without an explanation:"));
  const std::string page = SmallProgramme().page("verantwoording/index.html");
  CHECK(lines_with(page, "Beginperiode") ==
        "Indicator | Beginperiode | Doel | Wat we tellen | Eigenaar | Uitleg | In teksten");
  CHECK(lines_with(page, "| mist").starts_with("Wachttijd op een woning | mist | ja | mist | mist | –"));
  const auto uses = [](const std::string& row) { return std::stoi(row.substr(row.rfind('|') + 1)); };
  SmallProgramme explained;
  explained.put("site/duiding/dorp/wachttijd.md",
                "---\nperiode: 2021-H2\nsamenvatting: Kort.\n---\n\nHet is {{wachttijd}}.\n");
  CHECK(uses(lines_with(explained.page("verantwoording/index.html"), "| mist")) ==
        uses(lines_with(page, "| mist")) + 1);
}

TEST_CASE("status says which figures somebody has to explain, and which are old until somebody does") {
  BasisDisk disk;
  const auto deliver = [&](const std::string& rows) {
    REQUIRE(disk.files.write("programma/indicators/wonen/dorp.csv", "indicator;periode;waarde\n" + rows));
  };
  const auto explain = [&](const std::string& periode) {
    REQUIRE(disk.files.make_folder("programma/site/duiding/dorp"));
    REQUIRE(disk.files.write("programma/site/duiding/dorp/wachttijd.md",
                             "---\nperiode: " + periode + "\nsamenvatting: Zo.\n---\n\nDaarom.\n"));
  };
  CHECK_FALSE(disk.run({"status"}).out.contains("uitleg"));
  deliver("wachttijd;2021-H1;13\nwachttijd;2021-H2;14\n");
  CHECK(disk.run({"status"}).out.contains("  uitleg      Wonen: wachttijd → site/duiding/dorp\n"));
  CHECK(disk.run({"status", "--lang", "en"}).out.contains("  explain     Wonen: wachttijd → "));
  CHECK(nlohmann::json::parse(disk.run({"status", "--format", "json"}).out)["standen"][1]["uitleg"] ==
        nlohmann::json::array({"wachttijd"}));
  CHECK(disk.run({"status", "--datum", "2022-02-01", "--strict"}).exit == 0);  // a word, no delivery
  explain("2021-H2");
  CHECK_FALSE(disk.run({"status"}).out.contains("uitleg"));

  REQUIRE(disk.files.remove_all("programma/site/duiding"));
  deliver("wachttijd;2020-H1;14\nwachttijd;2020-H2;12\n");
  const std::string old = disk.run({"check"}).out + disk.run({"check"}).err;
  CHECK(old.contains("[LEV106]"));
  CHECK(old.contains("of leg uit waarom in site/duiding/dorp/wachttijd.md"));
  CHECK(disk.run({"status", "--indicatoren"}).out.contains("Cijfers zonder uitleg:\n  dorp wachttijd"));
  explain("2020-H2");
  CHECK_FALSE((disk.run({"check"}).out + disk.run({"check"}).err).contains("[LEV106]"));
  CHECK_FALSE(disk.run({"status", "--indicatoren"}).out.contains("zonder uitleg"));
  CHECK(disk.run({"status"}).out.contains("verouderd"));  // it still is
}

TEST_CASE("a mail for each area that owes something: what, how and by when; none for the others") {
  BasisDisk disk;
  REQUIRE(disk.files.write("programma/indicators/wonen/dorp.csv",
                           "indicator;periode;waarde\nwachttijd;2021-H1;13,0\nwachttijd;2021-H2;\n"));
  const RunResult result = disk.run({"status", "--mail", "mails"});
  CHECK(result.exit == 0);
  CHECK(result.out == "2 teksten om te mailen in mails\n");
  const std::string mail = read(disk, "mails/dorp.txt");
  CHECK(mail.starts_with(
      "Onderwerp: Proef, editie Februari 2022: wat er van Dorp nog nodig is\n\nBeste collega,\n"));
  CHECK(mail.contains("voortgang new levering wonen dorp\n"));
  CHECK(mail.contains("Leveren kan tot en met 10 februari 2022.\n"));
  CHECK(mail.ends_with("Met vriendelijke groet,\n\ngemeente Stad\n"));
  CHECK_FALSE(disk.files.read("mails/regio.txt", kMost));
}

TEST_CASE(
    "mails of an earlier run are replaced or go; files of others, and mails that somebody changed, stay") {
  BasisDisk disk;
  const std::string delivery = "programma/indicators/wonen/dorp.csv";
  const auto owes = [&](bool something) {
    REQUIRE(disk.files.write(delivery, std::string("indicator;periode;waarde\nwachttijd;2021-H1;13,0\n") +
                                           (something ? "wachttijd;2021-H2;\n" : "wachttijd;2021-H2;12\n")));
  };
  REQUIRE(disk.files.make_folder("mails"));
  REQUIRE(disk.files.write("mails/dorp.txt", "Van mij.\n"));
  owes(true);
  CHECK(disk.run({"status", "--mail", "mails"}).out ==
        "2 teksten om te mailen in mails\n"
        "dorp.txt is niet van dit programma, of is veranderd, en blijft zoals het is. Onze tekst staat in "
        "dorp-2.txt.\nWat er verder in die map stond, blijft staan: dorp.txt.\n");
  CHECK(read(disk, "mails/dorp.txt") == "Van mij.\n");
  const std::string mail = read(disk, "mails/dorp-2.txt");
  CHECK(mail.contains("voortgang new levering wonen dorp\n"));

  // The next run takes the free name, and clears what it wrote before.
  REQUIRE(disk.files.remove_all("mails/dorp.txt"));
  CHECK(disk.run({"status", "--mail", "mails"}).out ==
        "2 teksten om te mailen in mails\n1 tekst van een vorige keer is weg: die is niet meer nodig.\n");
  CHECK(read(disk, "mails/dorp.txt") == mail);
  CHECK_FALSE(disk.files.read("mails/dorp-2.txt", kMost));

  owes(false);
  CHECK(disk.run({"status", "--mail", "mails"}).out ==
        "1 tekst om te mailen in mails\n1 tekst van een vorige keer is weg: die is niet meer nodig.\n");
  CHECK_FALSE(disk.files.read("mails/dorp.txt", kMost));
  const std::string kept = read(disk, "mails/stad.txt") + "Groet van mij.\n";
  REQUIRE(disk.files.write("mails/stad.txt", kept));
  CHECK(disk.run({"status", "--mail", "mails"}).out.contains("stad.txt is niet van dit programma"));
  CHECK(read(disk, "mails/stad.txt") == kept);
}

TEST_CASE("no mails are put in a site that is published, nor below it") {
  BasisDisk disk;
  REQUIRE(disk.run({"build", "--datum", "2022-02-10"}).exit == 0);
  const std::string manifest = read(disk, "programma/public/manifest.json");
  REQUIRE_FALSE(manifest.empty());
  for (const std::string folder :
       {"programma/public", "programma/public/mails", "programma/public/een/mails"}) {
    CAPTURE(folder);
    const RunResult result = disk.run({"status", "--mail", folder});
    CHECK(result.exit == 2);
    CHECK(result.err.starts_with("Er is niets geschreven: " + folder + " ligt in "));
    CHECK_FALSE(disk.files.read(folder + "/dorp.txt", kMost));
  }
  CHECK(read(disk, "programma/public/manifest.json") == manifest);
}

TEST_CASE("a list or a mail that cannot be looked at stops the mails, and what was there stays") {
  const auto owing = [](BasisDisk& disk) {
    REQUIRE(disk.files.write("programma/indicators/wonen/dorp.csv",
                             "indicator;periode;waarde\nwachttijd;2021-H1;13,0\nwachttijd;2021-H2;\n"));
    REQUIRE(disk.run({"status", "--mail", "mails"}).exit == 0);
    REQUIRE(disk.files.write("mails/stad.txt", "Van mij.\n"));
  };
  for (std::size_t call = 0;; ++call) {
    CAPTURE(call);
    BasisDisk disk;
    owing(disk);
    disk.files.fail_once_at_call(call);
    const RunResult result = disk.run({"status", "--mail", "mails"});
    const bool has_failed = disk.files.has_failed_once();
    disk.files.never_fail();
    CHECK(read(disk, "mails/stad.txt") == "Van mij.\n");
    CHECK_FALSE(disk.files.read("mails/dorp-2.txt", kMost));
    if (!has_failed) break;
  }
  BasisDisk disk;
  owing(disk);
  disk.files.deny("mails/.voortgang-mail");
  CHECK(disk.run({"status", "--mail", "mails"}).exit == 2);
}

TEST_CASE(
    "a mail for each person that the data name: owner of a figure, holder of a promise or of an activity") {
  BasisDisk disk;
  const std::string dictionary = "programma/indicators/indicatoren.json";
  std::string entries = read(disk, dictionary);
  entries.insert(entries.find("\"bron\""), "\"eigenaar\": \"De gemeente\", ");
  REQUIRE(disk.files.write(dictionary, entries));
  REQUIRE(disk.files.write("programma/indicators/wonen/dorp.csv",
                           "indicator;periode;waarde\nwachttijd;2021-H1;13\nwachttijd;2021-H2;14\n"));
  REQUIRE(disk.files.write("programma/site/toezeggingen.csv",
                           "nummer;gebied;hoofddoel;tekst;aan;datum;uiterlijk;houder;stand;afgedaan door\n"
                           "1;dorp;;Een plan;de raad;2021;2022-01;Wethouder Wonen;open;\n"
                           "2;dorp;;Een brug;de raad;2021;2022-06;Wethouder Wonen;open;\n"
                           "3;dorp;;Een weg;de raad;2021;2029;Wethouder Wonen;open;\n4;stad;;Af;de "
                           "raad;2021;2021;Burgemeester;vervallen;\n"));
  REQUIRE(
      disk.files.write("programma/site/acties.csv",
                       "hoofddoel;gebied;titel;status;start;eind;actiehouder\n"
                       "wonen;regio;Bouwen;loopt;2020;2021;Stad\nwonen;regio;Slopen;loopt;2020;2029;Dorp\n"));
  const RunResult result = disk.run({"status", "--mail", "mails"});
  CHECK(result.exit == 0);
  const std::string holder = read(disk, "mails/dorp-wethouder-wonen.txt");
  CHECK(holder.starts_with(
      "Onderwerp: Proef, editie Februari 2022: wat er van Wethouder Wonen (Dorp) nog nodig is\n"));
  CHECK(
      holder.contains("- toezegging 1: Een plan (uiterlijk 2022-01) (te laat)\n"
                      "- toezegging 2: Een brug (uiterlijk 2022-06)\n\n"));
  CHECK(read(disk, "mails/dorp-de-gemeente.txt")
            .contains("- uitleg: Wachttijd op een woning → site/duiding/dorp/wachttijd.md\n"));
  CHECK(read(disk, "mails/regio-stad.txt").contains("- activiteit: Bouwen (uiterlijk 2021)\n"));
  CHECK_FALSE(disk.files.read("mails/regio-dorp.txt", kMost));
  CHECK_FALSE(disk.files.read("mails/stad-burgemeester.txt", kMost));
}

TEST_CASE("what was agreed, held back or settled in the last edition is not said of the next letter") {
  BasisDisk disk;
  const std::string path = "programma/site/documenten/dorp/brief.md";
  REQUIRE(disk.files.write(path,
                           "---\nonderwerp: Voortgang\nakkoord: {orgaan: college, datum: 2022-02-01}\n"
                           "nietVoor: 2022-02-01\n---\n\nTekst.\n"));
  CHECK(disk.run({"new", "editie", "2022-10", "--datum", "2022-10-04", "--peilperiode", "2022-H1"}).exit ==
        0);
  const std::string next = read(disk, path);
  CHECK(next.contains("\n# akkoord: {orgaan: , datum: jaar-maand-dag}\n# nietVoor: jaar-maand-dag\n"));
  CHECK(next.contains("concept: ja\n"));
}

TEST_CASE("beside each paper stands what a council's system asks of it") {
  SmallProgramme small;
  small.change("site/documenten/dorp/brief.md", "onderwerp: Voortgang\n",
               "onderwerp: Voortgang\ndatum: 2022-02-12\nkenmerken: {Portefeuillehouder: wethouder Wonen}\n");
  const FileMap site = small.site();
  const auto paper = nlohmann::json::parse(site.at("documenten/dorp/brief-2022-02.json"));
  CHECK(paper["schema"] == "voortgang-stuk/1");
  CHECK(paper["status"] == "voorbeeld");
  const auto& object = paper["informatieobject"];
  CHECK(object["titel"] == "Voortgang");
  CHECK(object["informatieobjecttype"] == "Brief");
  CHECK(object["creatiedatum"] == "2022-02-12");
  CHECK(object["auteur"] == "Het college");
  CHECK(object["portefeuillehouder"] == "wethouder Wonen");
  CHECK(object["link"] == "https://voorbeeld.nl/proef/documenten/dorp/brief-2022-02.html");
  small.put("site/documenten/dorp/weg.md",
            "---\nonderwerp: Een weg\nsoort: brief\nbuitenEditie: ja\n---\n\nTekst.\n");
  const auto road = nlohmann::json::parse(small.site().at("documenten/dorp/weg.json"));
  CHECK_FALSE(road["informatieobject"].contains("creatiedatum"));
  const auto report = nlohmann::json::parse(site.at("documenten/stad/voortgang-2022-02.json"));
  CHECK(report["informatieobject"]["creatiedatum"] == "2022-02-10");
  CHECK(report["informatieobject"]["auteur"] == "gemeente Stad");
}

}  // namespace voortgang::test

TEST_SUITE_END();

// A small number of people is one wherever it is written that is published.
#include <doctest/doctest.h>

#include <string>

#include "app/run.h"
#include "compose/page_reader.h"
#include "compute/counted_people.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

// Of Stad and extra1 figures are withheld, of Dorp none.
SmallProgramme secret() {
  return counted({30, 3, 25, 40});
}

std::string told(const std::string& path, const std::string& contents) {
  return lines_with(secret().put(path, contents).problems(), "GEH102");
}

}  // namespace

TEST_CASE("in activities, promises, questions and corrections, at their rows") {
  const std::string head = "hoofddoel;gebied;titel;status;start;eind;actiehouder;toelichting\n";
  const std::string of_stad =
      told("site/acties.csv", head + "wonen;stad;Bouwen;loopt;2021;2023;Stad;Voor 3 mensen.\n");
  CHECK(of_stad.find("site/acties.csv:2:40") == 0);
  CHECK(told("site/acties.csv", head + "wonen;stad;Huis voor 3 mensen;loopt;2021;2023;Stad;\n")
            .find("acties.csv:2") != std::string::npos);
  CHECK(told("site/acties.csv", head + "wonen;dorp;Bouwen;loopt;2021;2023;Dorp;Voor 3 mensen.\n").empty());
  CHECK(told("site/acties.csv", head + "wonen;stad;Bouwen;loopt;2021;2023;Stad;Voor 3 wijken.\n").empty());

  CHECK(told("site/toezeggingen.csv",
             "nummer;gebied;hoofddoel;tekst;aan;datum;uiterlijk;houder;stand;afgedaan door;bron;voorbeeld\n"
             "2020-1;stad;;Een huis voor 3 mensen;de raad;2021;;wethouder;doorlopend;;brief;nee\n")
            .find("site/toezeggingen.csv:2:14") == 0);
  CHECK(told("site/vragen.csv",
             "datum;gebied;indicator;vraag;antwoord;voorbeeld\n"
             "2022-03-22;stad;daklozen;Hoeveel zijn het er?;Het zijn vier mensen.;ja\n")
            .find("site/vragen.csv:2:47") == 0);
  CHECK(told("site/rectificaties.csv",
             "datum;gebied;indicator;periode;document;was;is;waarom;voorbeeld\n"
             "2022-03-22;stad;daklozen;2020;;30;31;Er zijn 3 mensen vertrokken.;ja\n")
            .find("site/rectificaties.csv:2") == 0);
}

TEST_CASE("in explanations, headings, tables and quotes") {
  const auto in_duiding = [](const std::string& body) {
    return told("site/duiding/stad/daklozen.md",
                "---\nperiode: 2021\nsamenvatting: Kort gezegd.\n---\n\n" + body);
  };
  CHECK(in_duiding("Er kwamen 3 mensen bij.\n").find("site/duiding/stad/daklozen.md:6") == 0);
  CHECK(in_duiding("# Nog 3 mensen\n\nDat is zo.\n").find(":6:") != std::string::npos);
  CHECK(in_duiding("> Het waren drie mensen, zei hij.\n").find(":6:") != std::string::npos);
  CHECK(in_duiding("| Wie | Aantal |\n|---|---|\n| Dakloze mensen | 3 |\n").find(":8:") != std::string::npos);
  CHECK(in_duiding("Er kwamen meer mensen bij.\n").empty());
  CHECK(in_duiding("Er kwamen `4` mensen bij.\n").find(":6:") != std::string::npos);
  CHECK(in_duiding("```\n4 mensen erbij\n```\n").find("daklozen.md:6") != std::string::npos);
  CHECK(in_duiding("Daklozen in Stad: **4**\n").find(":6:") != std::string::npos);
  CHECK(in_duiding("Er kwamen er `make 4` bij.\n").empty());
  CHECK_FALSE(told("site/duiding/stad/daklozen.md",
                   "---\nperiode: 2021\nsamenvatting: Er kwamen 3 mensen bij.\n---\n\nDat is zo.\n")
                  .empty());
}

TEST_CASE(
    "of an area that a sentence names, and in a text about the region of any; of other goals by its words") {
  const auto in_text = [](const std::string& place, const std::string& words) {
    return told("site/tekst/" + place + ".md", "---\nsamenvatting: Kort.\n---\n\n" + words + "\n");
  };
  CHECK(in_text("regio/wonen", "In Stad zijn er 3 daklozen.") != "");
  CHECK(in_text("regio/wonen", "In een van de gemeenten waren het er meer dan 3 daklozen.") != "");
  CHECK(in_text("regio/wonen", "Het waren 30 daklozen.") == "");
  CHECK(in_text("regio/wonen", "Er werken 3 mensen aan.") == "");
  CHECK(in_text("regio/wonen", "In Stad zijn er 3 mensen.") != "");
  CHECK(in_text("regio/zorg", "In Stad zijn er 3 mensen.") == "");
  CHECK(in_text("dorp/wonen", "In Stad zijn er 3 daklozen.").find("van Stad tonen") != std::string::npos);
  CHECK(in_text("dorp/wonen", "Er zijn 3 daklozen.") == "");
  CHECK(in_text("stad/zorg", "Er zijn 3 daklozen.") != "");
  CHECK(in_text("stad/zorg", "Er werken 3 mensen aan.") == "");
  CHECK(in_text("stad/wonen", "Er werken 3 mensen aan.") != "");
}

TEST_CASE("in a table what a column is called belongs to its numbers, and a row has the name of an area") {
  const auto in_table = [](const std::string& place, const std::string& rows) {
    return told("site/tekst/" + place + ".md", "---\nsamenvatting: Kort.\n---\n\n" + rows);
  };
  const std::string head = "| Gemeente | Wijken | Dakloze mensen |\n|---|---|---|\n";
  CHECK(in_table("stad/wonen", head + "| Dorp | 4 | 40 |\n| Stad | 12 | 4 |\n").find("wonen.md:8:15:") !=
        std::string::npos);
  CHECK(in_table("regio/wonen", head + "| Stad | 12 | vier |\n") != "");
  CHECK(in_table("regio/wonen", "| Gemeente | Mensen |\n|---|---|\n| Stad | 4 |\n") != "");
  CHECK(in_table("regio/wonen", "| | Dorp | Stad |\n|---|---|---|\n| Dakloze mensen | 40 | 4 |\n") != "");
  CHECK(in_table("regio/wonen", head + "| Stad | 4 | 40 |\n") == "");
  CHECK(in_table("regio/wonen", head + "| Dorp | 4 | 30 |\n| Stad | 4 | te klein |\n") == "");
  CHECK(in_table("stad/wonen", "| Wanneer | Mensen |\n|---|---|\n| 2021 | 4 weken later |\n") == "");
  // Once, though the row by itself says it as well.
  const std::string once = in_table("stad/wonen", "| Wie | Aantal |\n|---|---|\n| Dakloze mensen | 3 |\n");
  CHECK(once.find("GEH102") == once.rfind("GEH102"));
}

TEST_CASE("of another goal, by the indicator's own words of an area that is named") {
  const auto in_text = [](const std::string& unit, const std::string& words) {
    SmallProgramme programme = secret();
    programme.change("indicators/indicatoren.json", "\"eenheid\": \"stuks\"",
                     "\"eenheid\": \"" + unit + "\"");
    programme.put("site/tekst/regio/zorg.md", "---\nsamenvatting: Kort.\n---\n\n" + words + "\n");
    return lines_with(programme.problems(), "GEH102");
  };
  CHECK(in_text("mensen", "Bij 4 mensen van Stad.") != "");
  CHECK(in_text("mensen", "Bij 4 mensen van Dorp.") == "");
  CHECK(in_text("mensen", "Er werken 4 mensen aan.") == "");
  CHECK(in_text("stuks", "Bij 4 mensen van Stad.") == "");
}

TEST_CASE("with any kind of blank between the number and the people") {
  const std::string head = "hoofddoel;gebied;titel;status;start;eind;actiehouder;toelichting\n";
  for (const std::string blank : {" ", "\u00A0", "\u2009", "\u202F", "\u3000"}) {
    CAPTURE(blank);
    const std::string words = "Voor 3" + blank + "mensen.";
    CHECK(told("site/acties.csv", head + "wonen;stad;Bouwen;loopt;2021;2023;Stad;" + words + "\n") != "");
    CHECK(told("site/duiding/stad/daklozen.md",
               "---\nperiode: 2021\nsamenvatting: Kort.\n---\n\n" + words + "\n") != "");
  }
}

TEST_CASE("in the subject of a letter, in what is asked and in what is decided") {
  const auto in_letter = [](const std::string& subject, const std::string& asked,
                            const std::string& decided) {
    return told("site/documenten/stad/brief.md", "---\nonderwerp: " + subject + "\ngevraagd: " + asked +
                                                     "\nbesluiten: [" + decided + "]\n---\n\nTekst.\n");
  };
  CHECK(in_letter("Hulp voor 3 mensen", "ter informatie", "De nota vaststellen") != "");
  CHECK(in_letter("Hulp", "geld voor 3 mensen", "De nota vaststellen") != "");
  CHECK(in_letter("Hulp", "ter informatie", "Een huis voor 3 mensen bouwen") != "");
  CHECK(in_letter("Hulp", "ter informatie", "De nota vaststellen") == "");
}

TEST_CASE("a withheld amount in a remark, or behind a small number in the same row, is told as well") {
  const std::string kosten =
      R"({"id": "kosten", "hoofddoel": "wonen", "naam": "Kosten", "eenheid": "euro", "soort": "bedrag",
      "richting": "neutraal", "bron": "x", "frequentie": "jaar", "aggregatie": "som", "geheimhouding": {"soort": "bedrag"}})";
  const auto told_in = [&](const std::string& path, const std::string& remark, const std::string& actie) {
    SmallProgramme programme;
    const std::string people =
        indicator("daklozen", R"("geheimhouding": {"soort": "personen", "drempel": 10})");
    programme.without_texts().more_gemeenten(1).dictionary(kosten + "," + indicator("huizen") + "," + people);
    programme.put(
        "indicators/wonen/stad.csv",
        "indicator;periode;waarde;aanbieders;status;toelichting\nkosten;2021;1250000;1;;\nhuizen;2021;12;;;" +
            remark + "\ndaklozen;2021;3;;;\n");
    programme.put(
        "indicators/wonen/dorp.csv",
        "indicator;periode;waarde;aanbieders\nkosten;2021;900000;1\nhuizen;2021;7;\ndaklozen;2021;30;\n");
    programme.put(
        "indicators/wonen/extra1.csv",
        "indicator;periode;waarde;aanbieders\nkosten;2021;2000000;9\nhuizen;2021;8;\ndaklozen;2021;40;\n");
    programme.put("site/acties.csv",
                  "hoofddoel;gebied;titel;status;start;eind;actiehouder;toelichting\n" + actie);
    MemoryFileSystem disk;
    put_programme(disk, programme.files());
    const RunResult result = run({"check", "-C", "programma", "--toon-waarden"}, disk, {});
    return lines_with(lines_with(result.out + result.err, "GEH117"), path);
  };
  const std::string remark = "De kosten zijn 1.250.000 euro.";
  CHECK(told_in("wonen/stad.csv", remark, "") != "");
  CHECK(told_in("wonen/stad.csv", "De kosten zijn 1.250.001 euro.", "") == "");
  CHECK(told_in("wonen/stad.csv", "Samen 1.250.000,- en meer.", "") != "");
  CHECK(told_in("wonen/stad.csv", "Samen\u00A0\u20AC\u00A01\u202F250\u202F000.", "") != "");
  CHECK(told_in("site/acties.csv", "", "wonen;stad;Voor 3 mensen;loopt;2021;2023;Stad;" + remark + "\n") !=
        "");
}

TEST_CASE("an answer that it is about something else is one for its own area, or for all") {
  const auto told_with = [](const std::string& area) {
    SmallProgramme programme = secret();
    programme.put("site/geheimhouding.csv", "indicator;gebied;periode;keuze;reden;tekst\ndaklozen;" + area +
                                                ";;anders;dit zijn hulpverleners;3 mensen\n");
    programme.put("site/tekst/stad/wonen.md", "---\nperiode: 2021\n---\n\nEen team van 3 mensen helpt.\n");
    return lines_with(programme.problems(), "GEH102");
  };
  CHECK(told_with("stad").empty());
  CHECK(told_with("").empty());
  CHECK_FALSE(told_with("extra1").empty());
}

TEST_CASE("a remark beside another figure of the same goal gives it as well") {
  SmallProgramme programme = secret();
  programme.dictionary(
      indicator("daklozen", R"("aggregatie": "som", "geheimhouding": {"soort": "personen", "drempel": 10})") +
      "," + indicator("huizen"));
  programme.figures("stad", "daklozen;2021;3;;\nhuizen;2021;12;;voor 3 mensen is nog geen huis\n");
  CHECK(lines_with(programme.problems(), "GEH102").find("stad.csv") != std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();

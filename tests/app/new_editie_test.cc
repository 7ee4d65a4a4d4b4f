// A next edition, letters and indicators, as commands.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "app/basis_disk.h"
#include "compose/page_reader.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

constexpr const char* kEditie = "programma/site/editie.json";
constexpr const char* kDorp = "programma/indicators/wonen/dorp.csv";
constexpr const char* kBrief = "programma/site/documenten/dorp/brief.md";
constexpr const char* kWoordenboek = "programma/indicators/indicatoren.json";

struct Disk : BasisDisk {
  RunResult next(const std::string& id = "2022-10", const std::string& datum = "2022-10-04",
                 const std::string& peil = "2022-H1", std::vector<std::string> more = {}) {
    more.insert(more.begin(), {"new", "editie", id, "--datum", datum, "--peilperiode", peil});
    return run(more);
  }
  void put_editie(const std::string& status) {
    files.put(
        kEditie,
        R"({"id": "2022-02", "titel": "Februari 2022", "datum": "2022-02-10", "peilperiode": "2021-H2", "status": ")" +
            status + "\"}");
  }
};

}  // namespace

TEST_CASE("a next edition is a draft, and asks the new period only") {
  Disk disk;
  const std::string before = disk.at(kDorp);
  const RunResult result = disk.next();
  CHECK(result.exit == 0);
  CHECK(result.err ==
        "Editie 2022-02 was nog niet vastgesteld en is niet bevroren: de nieuwe editie vergelijkt er niet "
        "mee.\n");
  CHECK(disk.at(kEditie) ==
        "{\n  \"$schema\": \"schema/editie.json\",\n  \"id\": \"2022-10\",\n  \"titel\": \"Oktober 2022\",\n"
        "  \"datum\": \"2022-10-04\",\n  \"peilperiode\": \"2022-H1\",\n  \"status\": \"concept\",\n"
        "  \"nietGeleverd\": []\n}\n");
  CHECK(disk.at(kDorp) == before + "wachttijd;2022-H1;;;\n");
  CHECK(result.out.contains("  - indicators/wonen/dorp.csv: 1 in te vullen\n"));
  CHECK_FALSE(disk.run({"check"}).exit != 0);
}

TEST_CASE("what was corrected in an earlier edition stays corrected in the next") {
  Disk disk;
  disk.put_editie("vastgesteld");
  disk.files.put(
      "programma/site/rectificaties.csv",
      "datum;gebied;indicator;periode;document;was;is;waarom\n2022-03-15;dorp;wachttijd;2021-H2;;14,0;12,5;"
      "Dubbel geteld.\n2022-03-16;dorp;;;brief-2022-02;juni;juli;Een schrijffout.\n");
  REQUIRE(disk.next("2022-10", "2022-10-04", "2022-H1", {"--bevries"}).exit == 0);
  // Since then the figure was revised once more.
  std::string figures = disk.at(kDorp);
  disk.files.put(kDorp, figures.replace(figures.find("12,5"), 4, "12,0"));
  const RunResult checked = disk.run({"check"});
  CHECK_MESSAGE(!checked.out.contains("[REC"), checked.out);
  REQUIRE(disk.run({"build"}).exit == 0);
  const std::string corrections = page_text(disk.at("programma/public/rectificaties/index.html"));
  CHECK(corrections.contains("Was: 14,0. Is: 12,5. Dubbel geteld."));
  CHECK(corrections.contains("Een schrijffout."));
  // Of a kept letter its formats are offered; what the council's system reads beside it is none.
  REQUIRE(disk.at("programma/public/documenten/dorp/brief-2022-02.json") != "(missing)");
  const std::string documents = page_text(disk.at("programma/public/documenten/index.html"));
  CHECK(documents.contains("Documenten bij de editie Februari 2022"));
  CHECK_MESSAGE(!documents.contains("JSON"), documents);
}

TEST_CASE("an edition that lists are about is not left behind unkept") {
  for (const bool is_corrected : {true, false}) {
    Disk disk;
    if (is_corrected)
      disk.files.put("programma/site/rectificaties.csv",
                     "datum;gebied;indicator;periode;document;was;is;waarom\n"
                     "2022-03-15;dorp;wachttijd;2021-H2;;14,0;12,5;Dubbel geteld.\n");
    else
      disk.files.put("programma/site/toezeggingen.csv",
                     "nummer;gebied;hoofddoel;tekst;aan;datum;uiterlijk;houder;stand;afgedaan door\n"
                     "T1;dorp;wonen;De raad hoort ervan.;gemeenteraad;2020-10;2022-12;wethouder;afgedaan;"
                     "brief-2022-02\n");
    const std::string before = disk.at(kEditie);
    const RunResult result = disk.next();
    CHECK(result.exit == 1);
    CHECK(result.err.contains("die is niet bevroren"));
    CHECK(disk.at(kEditie) == before);
    CHECK(disk.next("2022-10", "2022-10-04", "2022-H1", {"--bevries"}).exit == 0);
  }
}

TEST_CASE("what has to wait for its day is told as such, and not as what is not there") {
  Disk disk;
  const std::string letter = disk.at(kBrief);
  disk.files.put(kBrief, std::string(letter).insert(4, "nietVoor: 2022-03-01\n"));
  disk.files.put("programma/site/tekst/regio/wonen.md",
                 "---\nsamenvatting: Er komen meer woningen.\n---\n\nZie "
                 "[de brief](/documenten/dorp/brief-2022-02.html).\n");
  disk.files.put("programma/site/rectificaties.csv",
                 "datum;gebied;indicator;periode;document;was;is;waarom\n"
                 "2022-03-16;dorp;;;brief-2022-02;juni;juli;Een schrijffout.\n");
  const std::string told = disk.run({"check"}).out;
  CAPTURE(told);
  CHECK(told.contains("die er pas op 2022-03-01 mag zijn, en nu niet bestaat"));
  CHECK(told.contains("mag pas op 2022-03-01 naar buiten, en bestaat nu niet"));
  CHECK_FALSE(told.contains("bedoelt u"));
  const std::string later = disk.run({"check", "--datum", "2022-03-01"}).out;
  CHECK_FALSE(later.contains("[MDN104]"));
  CHECK_FALSE(later.contains("[REC104]"));
}

TEST_CASE("years that go by are all asked; a delivery that is not there, and one that lacks columns") {
  Disk disk;
  REQUIRE(disk.files.remove_all("programma/indicators/wonen/stad.csv"));
  disk.files.put(kEditie, R"({"id": "2022-02", "titel": "x", "datum": "2022-02-10", "peilperiode": "2021-H2",
      "status": "concept", "nietGeleverd": [{"hoofddoel": "wonen", "gebied": "stad", "reden": "later"}]})");
  disk.files.put(kDorp, "indicator,periode,waarde\nwachttijd,2021-H1,13.0\nwachttijd,2021-H2,12.5\n");
  REQUIRE(disk.next("2023-02", "2023-02-10", "2022-H2").exit == 0);
  CHECK(disk.at(kDorp) ==
        "indicator,periode,waarde\nwachttijd,2021-H1,13.0\nwachttijd,2021-H2,12.5\nwachttijd,2022-H1,\n"
        "wachttijd,2022-H2,\n");
  CHECK(disk.at("programma/indicators/wonen/stad.csv")
            .contains("wachttijd;2022-H2;;;;Wachttijd op een woning;weken;"));
  CHECK_FALSE(disk.at("programma/indicators/wonen/stad.csv").contains("2021"));
}

TEST_CASE("letters start again as drafts, without date and numbers; all else stays") {
  Disk disk;
  disk.files.put(kBrief,
                 "---\nonderwerp: Voortgang 2022\n"
                 "datum: 2022-02-10   # weg\n"
                 "kenmerken:\n  Zaaknummer: \"Z.22\"\n  Nummer: 161542\n  Afdeling: Wonen\n"
                 "  Steller: {waarde: 'team4', publiek: nee}\n  Telefoon: 14 0321\n"
                 "bijlagen:\n  - {titel: Verslag 1, nummer: '12', document: voortgang}\n"
                 "ondertekening: {namens: Het college, functies: [de secretaris]}\n---\n\nTekst 12.\n");
  REQUIRE(disk.next().exit == 0);
  const std::string made = disk.at(kBrief);
  CHECK(made ==
        "---\nconcept: ja\nonderwerp: Voortgang 2022\n"
        "# datum: jaar-maand-dag\n"
        "kenmerken:\n  Zaaknummer: \"\"\n  Nummer: \"\"\n  Afdeling: Wonen\n"
        "  Steller: {waarde: '', publiek: nee}\n  Telefoon: 14 0321\n"
        "bijlagen:\n  - {titel: Verslag 1, nummer: '', document: voortgang}\n"
        "ondertekening: {namens: Het college, functies: [de secretaris]}\n---\n\nTekst 12.\n");
  CHECK(disk.run({"check"}).exit == 0);
  disk.put_editie("vastgesteld");
  CHECK(disk.run({"check"}).exit == 1);  // a draft is not published as final
}

TEST_CASE("a document outside editions is left as it is") {
  Disk disk;
  const std::string plan =
      "---\nonderwerp: Plan\nbuitenEditie: ja\ndatum: 2020-02-10\n"
      "ondertekening: {namens: Het college, functies: [de secretaris]}\n---\n\nTekst.\n";
  disk.files.put(kBrief, plan);
  const RunResult result = disk.next();
  CHECK(result.exit == 0);
  CHECK(disk.at(kBrief) == plan);
  CHECK_FALSE(result.out.contains("brief.md"));
}

TEST_CASE("a head that cannot be changed line by line is left, and told") {
  Disk disk;
  const std::string letter =
      "---\r\n{onderwerp: Voortgang, datum: 2022-02-10, ondertekening: {namens: Het college, functies: [de "
      "secretaris]}}\r\n---\r\n\r\nTekst.\r\n";
  disk.files.put(kBrief, letter);
  const RunResult result = disk.next();
  CHECK(result.exit == 0);
  CHECK(result.out.contains("brief.md: de kop is niet aangepast"));
  CHECK(disk.at(kBrief) == letter);
}

TEST_CASE("a published edition is kept before the next one begins") {
  Disk disk;
  disk.put_editie("vastgesteld");
  const FileMap before = disk.files.files_below("programma");
  const RunResult refused = disk.next();
  CHECK(refused.exit == 1);
  CHECK(refused.err ==
        "Er is niets geschreven: editie 2022-02 is vastgesteld en nog niet bevroren. Voer eerst voortgang "
        "freeze "
        "uit, of gebruik --bevries.\n");
  CHECK(disk.files.files_below("programma") == before);
  const RunResult result =
      disk.next("2022-H2", "2022-10-04", "2022-H1", {"--bevries", "--titel", "Najaar 2022"});
  CHECK(result.exit == 0);
  CHECK(result.err.empty());
  CHECK(result.out.starts_with("Editie 2022-H2 (Najaar 2022) staat klaar"));
  CHECK(disk.at("programma/site/edities/2022-02.json").contains("\"2022-02\""));
  CHECK(disk.run({"diff", "2022-02"}).exit == 0);
}

TEST_CASE("an edition that was changed after it was frozen is not kept as it is") {
  Disk disk;
  disk.put_editie("vastgesteld");
  REQUIRE(disk.run({"freeze"}).exit == 0);
  disk.files.put(
      kDorp,
      "indicator;periode;waarde;status;toelichting\nwachttijd;2021-H1;13,0;;\nwachttijd;2021-H2;11;;\n");
  CHECK(disk.next().exit == 1);
  const RunResult result = disk.next("2022-10", "2022-10-04", "2022-H1", {"--bevries"});
  CHECK(result.exit == 1);
  CHECK(result.err.contains("freeze opnieuw") == false);
  CHECK(result.err.contains("--vervang"));
}

TEST_CASE("ids, dates and periods do not go back") {
  Disk disk;
  const auto told = [&](const char* id, const char* datum, const char* peil) {
    return disk.next(id, datum, peil).err;
  };
  CHECK(told("2022-02", "2022-10-04", "2022-H1") ==
        "Er is niets geschreven: editie 2022-02 komt niet na editie 2022-02. Kies een latere id.\n");
  CHECK(told("2021-H2", "2022-10-04", "2022-H1").contains("komt niet na editie 2022-02"));
  CHECK(told("2022-10", "2022-02-10", "2022-H1") ==
        "Er is niets geschreven: 2022-02-10 ligt niet na 2022-02-10, de datum van de vorige editie. Kies een "
        "latere datum.\n");
  CHECK(told("2022-10", "2022-10-04", "2021-H1") ==
        "Er is niets geschreven: 2021-H1 ligt voor 2021-H2, de peilperiode van de vorige editie. Kies die "
        "of een latere.\n");
  CHECK(told("2022-10", "2022-06-30", "2022-H2") ==
        "Er is niets geschreven: op 2022-06-30 is 2022-H2 nog niet begonnen. Kies een andere datum of "
        "peilperiode.\n");
  CHECK(told("2022-K3", "2022-10-04", "2022-H1").starts_with("\"2022-K3\" is geen id van een editie"));
  CHECK(told("2022-10", "4 oktober", "2022-H1").starts_with("\"4 oktober\" kan niet achter --datum"));
  CHECK(told("2022-10", "2022-10-04", "najaar").starts_with("\"najaar\" kan niet achter --peilperiode"));
  CHECK(disk.at(kEditie).contains("2022-02"));
  // Nor behind an edition that was kept and is later than this one.
  disk.files.put("programma/site/edities/2023-02.json", "{}");
  CHECK(told("2022-10", "2022-10-04", "2022-H1").contains("komt niet na editie 2023-02"));
}

TEST_CASE("a disk that fails leaves the last edition the present one, and doing it again ends well") {
  for (std::size_t nth = 0; nth < 8; ++nth) {
    Disk disk;
    disk.files.put(
        kBrief,
        "---\nonderwerp: Voortgang\ndatum: 2022-02-10\nondertekening: {namens: Het college, functies: "
        "[de secretaris]}\n---\n\nTekst.\n");
    disk.files.fail_from_change(nth);
    CHECK(disk.next().exit == 2);
    disk.files.never_fail();
    CHECK(disk.at(kEditie).contains("2022-02"));
    CHECK(disk.next().exit == 0);
    CHECK(disk.at(kDorp).ends_with("2021-H2;12,5;voorlopig;\nwachttijd;2022-H1;;;\n"));
    CHECK(disk.at(kBrief).starts_with("---\nconcept: ja\nonderwerp: Voortgang\n# datum: jaar-maand-dag\n"));
  }
}

TEST_CASE("a new letter has all fields, is a draft, and never comes over another") {
  Disk disk;
  const RunResult made = disk.run({"new", "brief", "stad", "brief"});
  CHECK(made.exit == 0);
  CHECK(made.out ==
        "programma/site/documenten/stad/brief.md: vul de brief in. De regels met # leggen de velden uit.\n");
  const std::string text = disk.at("programma/site/documenten/stad/brief.md");
  CHECK(text.contains("\nconcept: ja\n"));
  CHECK(text.contains("namens: \"Het college van Stad\""));
  std::string told;
  for (const std::string& line : problem_lines(disk.files)) {
    if (line.starts_with("site/documenten/stad/")) told += line + "\n";
  }
  CHECK(told ==
        "site/documenten/stad/brief.md:4:10: advies[BRF113] deze brief is nog een concept\n"
        "site/documenten/stad/brief.md:40:1: waarschuwing[PRG103] {{samenvatting}} toont van zorg alleen de "
        "titel: er is geen samenvatting en geen cijfer\n");
  const RunResult again = disk.run({"new", "brief", "stad", "brief"});
  CHECK(again.exit == 2);
  CHECK(again.err ==
        "Er is niets geschreven: programma/site/documenten/stad/brief.md is er al. "
        "Werk in dat bestand verder, of geef het eerst een andere naam.\n");
  CHECK(disk.run({"new", "brief", "stat", "brief"}).err ==
        "Het gebied \"stat\" is niet bekend. Bedoelt u stad?\n");
  CHECK(disk.run({"new", "brief", "stad", "brieff"}).err ==
        "De soort \"brieff\" is niet bekend. Bedoelt u \"brief\"?\n");
  CHECK(disk.run({"new", "brief", "stad", "nota"}).err ==
        "De soort \"nota\" is niet bekend. Kies uit: brief.\n");
}

TEST_CASE("a new spending plan is the plan in words, without what its kind does not have") {
  Disk disk;
  disk.files.put("programma/site/documentsoorten.json", R"json({"documentsoorten": [
    {"id": "brief", "naam": "Brief"},
    {"id": "bestedingsplan", "naam": "Bestedingsplan", "sjabloon": "brief", "ondertekening": "geen", "bijlagen": "geen"}]})json");
  REQUIRE(disk.run({"new", "brief", "dorp", "bestedingsplan"}).exit == 0);
  const std::string plan = disk.at("programma/site/documenten/dorp/bestedingsplan.md");
  CHECK(plan.ends_with("---\n\n{{bestedingsplan}}\n"));
  CHECK_FALSE(plan.contains("bijlagen:"));
  for (const std::string& line : problem_lines(disk.files)) CHECK_FALSE(line.contains(" fout["));
}

TEST_CASE("a letter has what its kind asks for; a draft may have its fields empty") {
  Disk disk;
  disk.files.put("programma/site/documentsoorten.json", R"json({"documentsoorten": [
    {"id": "brief", "naam": "Brief"},
    {"id": "raadsvoorstel", "naam": "Raadsvoorstel", "sjabloon": "brief", "besluiten": {"verplicht": true},
     "kenmerken": [{"naam": "Datum", "datum": true, "verplicht": true}, {"naam": "Nr. (zaak)", "verplicht": true}],
     "koppen": [{"kop": "Inleiding", "verplicht": true},
                {"kop": "Argumenten", "verplicht": true, "nummering": "argumenten"}],
     "ondertekening": "verplicht"},
    {"id": "nota", "naam": "Nota", "sjabloon": "brief", "ondertekening": "geen"}]})json");
  for (const char* kind : {"raadsvoorstel", "nota"})
    REQUIRE(disk.run({"new", "brief", "stad", kind}).exit == 0);
  std::string told;
  for (const std::string& line : problem_lines(disk.files)) {
    if (!line.contains("[PRG103]")) told += line + "\n";
  }
  CHECK(told ==
        "site/documenten/stad/nota.md:4:10: advies[BRF113] deze brief is nog een concept\n"
        "site/documenten/stad/raadsvoorstel.md:4:10: advies[BRF113] deze brief is nog een concept\n");
  const std::string proposal = disk.at("programma/site/documenten/stad/raadsvoorstel.md");
  CHECK(proposal.contains("kenmerken:\n  \"Nr. (zaak)\": \"\"\n#"));
  CHECK(proposal.contains("\nbesluiten:\n  - Kennisnemen van de voortgang.\n"));
  CHECK(proposal.contains("## Argumenten\n\n### 1.1 "));
  // Who asks for a decision does not inform, and what a kind does not have is not offered.
  CHECK_FALSE(proposal.contains("\nter:"));
  const std::string note = disk.at("programma/site/documenten/stad/nota.md");
  CHECK(note.contains("\nter: Ter informatie\n"));
  CHECK_FALSE(note.contains("ondertekening:"));
  CHECK_FALSE(note.contains("besluiten:"));
  CHECK(disk.run({"new", "brief", "stad", "besluit"}).err ==
        "De soort \"besluit\" is niet bekend. Kies uit: brief, raadsvoorstel, nota.\n");
}

TEST_CASE("a new indicator stands at the end of the list; not another byte changes") {
  Disk disk;
  const std::string before = disk.at(kWoordenboek);
  const RunResult made =
      disk.run({"new", "indicator", "klachten", "--hoofddoel", "zorg", "--naam", "Klachten", "--eenheid",
                "klachten", "--bron", "Gemeenten", "--soort", "stroom", "--frequentie", "jaar"});
  CHECK(made.exit == 0);
  CHECK(made.out ==
        "programma/indicators/indicatoren.json: indicator klachten staat onderaan de lijst. Kijk elk veld "
        "na.\n");
  const std::string after = disk.at(kWoordenboek);
  const std::string added =
      ",\n    {\n      \"id\": \"klachten\",\n      \"hoofddoel\": \"zorg\",\n      \"naam\": \"Klachten\",\n"
      "      \"eenheid\": \"klachten\",\n      \"soort\": \"stroom\",\n      \"richting\": \"neutraal\",\n"
      "      \"definitie\": \"nog in te vullen: definitie\",\n      \"bron\": \"Gemeenten\",\n"
      "      \"eigenaar\": \"nog in te vullen: eigenaar\",\n      \"frequentie\": \"jaar\"\n    }";
  const std::size_t at = after.find(added);
  REQUIRE(at != std::string::npos);
  CHECK(std::string(after).erase(at, added.size()) == before);
  CHECK(disk.run({"new", "indicator", "klachten", "--hoofddoel", "zorg"}).err ==
        "Er is niets geschreven: indicator klachten is er al. Kies een andere id, of pas die in de lijst "
        "aan.\n");
  CHECK(disk.run({"new", "indicator", "Te Laat", "--hoofddoel", "zorg"}).err.contains("zoals \"te-laat\""));
  CHECK(disk.run({"new", "indicator", "x", "--hoofddoel", "zorgen"}).exit == 2);
  CHECK(disk.run({"new", "indicator", "x", "--hoofddoel", "zorg", "--soort", "getal"})
            .err.contains("Kies uit: stand"));
  CHECK(disk.at(kWoordenboek) == after);
  CHECK(disk.run({"new", "indicator", "x", "--hoofddoel", "zorg", "--out", "-"})
            .out.contains("\"naam\": \"nog in te vullen: naam\""));
  CHECK(disk.run({"new", "indicator", "x", "--hoofddoel", "zorg", "--out", "x.json"}).exit == 2);
  CHECK(disk.at(kWoordenboek) == after);
}

TEST_CASE("an indicator is added to lists in any form") {
  for (const std::string text :
       {"{\"indicatoren\": []}", "\xEF\xBB\xBF{\r\n \"indicatoren\": [\r\n ]\r\n}\r\n",
        "{\"indicatoren\":[{\"id\":\"a\",\"hoofddoel\":\"zorg\",\"naam\":\"]\",\"eenheid\":\"x\",\"soort\":"
        "\"stand\","
        "\"richting\":\"neutraal\",\"bron\":\"x\",\"frequentie\":\"jaar\",\"definitie\":\"x\",\"eigenaar\":"
        "\"x\"}]}"}) {
    Disk disk;
    disk.files.put(kWoordenboek, text);
    REQUIRE(disk.run({"new", "indicator", "b", "--hoofddoel", "zorg"}).exit == 0);
    const std::string after = disk.at(kWoordenboek);
    CHECK(after.size() > text.size());
    CHECK(disk.run({"new", "indicator", "c", "--hoofddoel", "zorg"}).exit == 0);
    for (const std::string& line : problem_lines(disk.files))
      CHECK_FALSE_MESSAGE(line.starts_with("indicators/indicatoren.json"), line);
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();

// Rules about texts, letters and spending plans at their border: what is just told, and what just is not.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "app/run.h"
#include "compose/page_reader.h"
#include "compute/counted_people.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

SmallProgramme with_text(const std::string& path, const std::string& body) {
  SmallProgramme small;
  return small.put(path, "---\ntitel: Titel\n---\n\n" + body + "\n");
}

std::string on_page(const std::string& body) {
  return with_text("site/tekst/pagina/over.md", body).problems();
}

SmallProgramme with_letter(const std::string& body) {
  SmallProgramme small;
  return small.put("site/documenten/dorp/brief.md",
                   "---\nonderwerp: V\nondertekening: {namens: W, functies: [s]}\n---\n\n" + body + "\n");
}

SmallProgramme proposal(const std::string& body) {
  SmallProgramme small;
  small.put("templates/html/raadsvoorstel.html", "<title>{{onderwerp}}</title>{{{inhoud}}}");
  small.put("templates/md/raadsvoorstel.md", "{{{inhoud}}}\n");
  return small.put(
      "site/documenten/dorp/raadsvoorstel.md",
      "---\nonderwerp: V\nbesluiten: [Een., Twee.]\nondertekening: {namens: W, functies: [s]}\n---\n\n" +
          body);
}

// Everything that `check` says of it, with the ways to mend it.
std::string told_in_full(const SmallProgramme& small) {
  MemoryFileSystem disk;
  put_programme(disk, small.files());
  return run({"check", "-C", "programma"}, disk, {}).out;
}

std::string sentence(int words) {
  std::string out = "Het";
  for (int i = 1; i < words; ++i) out += " huis";
  return out + ".";
}

}  // namespace

TEST_CASE("an explanation of a gemeente that delivered nothing at all") {
  SmallProgramme programme = counted({30, 13, 25, 40});
  programme.without("indicators/wonen/dorp.csv")
      .put("site/duiding/dorp/daklozen.md", "---\nperiode: 2021\nsamenvatting: Kort.\n---\n\nZo is het.\n");
  CHECK(lines_with(programme.problems(), "DUI103").find("site/duiding/dorp/daklozen.md:2") == 0);
}

TEST_CASE("explanations are read like other texts: their words, their numbers, their periods") {
  const auto told = [](const std::string& body) {
    SmallProgramme small;
    return small
        .put("site/duiding/dorp/wachttijd.md",
             "---\nperiode: 2021-H2\nsamenvatting: Kort.\n---\n\n" + body + "\n")
        .problems();
  };
  CHECK(lines_with(told("Dat gaat middels een plan."), "TAL103") != "");
  CHECK(lines_with(told("Het duurde 12,5 weken."), "REF112") != "");
  CHECK(lines_with(told("In de eerste helft van 2021 wachtte u {{wachttijd}} weken."), "REF115") != "");
  CHECK(told("In {{wachttijd periode}} wachtte u {{wachttijd}} weken.") == "");
}

TEST_CASE("in a list of all areas a column with gemeenten is one that nobody knows") {
  SmallProgramme small;
  const std::string told =
      small
          .put("site/toezeggingen.csv",
               "nummer;gebied;hoofddoel;tekst;aan;datum;uiterlijk;houder;stand;gemeente\n"
               "T1;dorp;wonen;Elk jaar.;gemeenteraad;2020-10;2022-12;wethouder;open;Dorp\n")
          .problems();
  CHECK(lines_with(told, "CSV107") != "");
  CHECK(lines_with(told, "CSV123") == "");
}

TEST_CASE("pages and letters are read like other texts: their links, their words, their references") {
  CHECK(lines_with(on_page("[weg](/nergens/)"), "MDN104") != "");
  CHECK(on_page("[thuis](/wonen/)") == "");
  CHECK(on_page("[thuis](/wonen/index.html)") == "");
  CHECK(lines_with(on_page("[thuis](wonen/index.html)"), "MDN104") != "");  // there from one page only
  CHECK(lines_with(on_page("Dat gaat middels een plan."), "TAL103") != "");
  CHECK(lines_with(with_letter("Dat gaat middels een plan.").problems(), "TAL103") != "");
  CHECK(lines_with(on_page("Het is {{wachttijd}}."), "REF108") != "");
  CHECK(on_page("Het is {{wachttijd gebied=dorp}}.") == "");
}

TEST_CASE("a sentence may have twenty-five words, whichever it is") {
  CHECK(on_page(sentence(25)) == "");
  CHECK(on_page(sentence(26)) == "site/tekst/pagina/over.md:5:1: advies[TAL101] deze zin heeft 26 woorden\n");
  CHECK(on_page("Kort. " + sentence(25) + " Kort. " + sentence(25)) == "");
  CHECK(on_page("Kort. " + sentence(26)) ==
        "site/tekst/pagina/over.md:5:7: advies[TAL101] deze zin heeft 26 woorden\n");
}

TEST_CASE("abbreviations are found in words with a hyphen, each part by itself") {
  CHECK(lines_with(on_page("Zorg via de zorg-BW."), "TAL102") ==
        "site/tekst/pagina/over.md:5:18: advies[TAL102] afkorting \"BW\" wordt niet uitgelegd");
  SmallProgramme small = with_text("site/tekst/pagina/over.md", "Zo werkt de GGZ-CIZ-plek.");
  CHECK(small.problems() ==
        "site/tekst/pagina/over.md:5:13: advies[TAL102] afkorting \"GGZ\" wordt niet uitgelegd\n"
        "site/tekst/pagina/over.md:5:17: advies[TAL102] afkorting \"CIZ\" wordt niet uitgelegd\n");
  small.change("site/programma.json", "\"id\"", R"("afkortingen": {"GGZ": "zorg"}, "id")");
  CHECK(small.problems() ==
        "site/tekst/pagina/over.md:5:17: advies[TAL102] afkorting \"CIZ\" wordt niet uitgelegd\n");
}

TEST_CASE("an abbreviation is explained by the word before it or behind it, and by no other") {
  CHECK(on_page("Beschermd wonen, kortweg BW, groeit.") == "");
  CHECK(on_page("BW betekent een huis met hulp.") == "");
  CHECK(lines_with(on_page("Het BW is kortweg een huis."), "TAL102") != "");
}

TEST_CASE("of somebody's address or number exactly that is told, wherever it stands in a text") {
  CHECK(on_page("Mail p.jansen@dorp.nl of bel.") ==
        "site/tekst/pagina/over.md:5:6: waarschuwing[PRS102] e-mailadres van een persoon in een openbare "
        "tekst: p.jansen@dorp.nl\n");
  CHECK(lines_with(on_page("[Mail](mailto:p.jansen@dorp.nl?subject=Vraag) ons."), "PRS102")
            .ends_with("tekst: p.jansen@dorp.nl"));
  CHECK(on_page("Wonen + zorg? Bel 06-12345678 nu.") ==
        "site/tekst/pagina/over.md:5:19: waarschuwing[PRS101] telefoonnummer in een openbare tekst: "
        "06-12345678\n");
}

TEST_CASE("of a file that is not there the one is named that is meant") {
  SmallProgramme small;
  small.put("site/assets/stijl.css", "body { background: url(kaart.svgg) }\n")
      .put("site/assets/kaart.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
  CHECK(lines_with(told_in_full(small), "bedoelt u").find("\"kaart.svg\"") != std::string::npos);
}

TEST_CASE("a hard word of more words is one only with all of them") {
  CHECK(lines_with(on_page("Dat is met betrekking tot geld."), "TAL103") ==
        "site/tekst/pagina/over.md:5:8: advies[TAL103] \"met betrekking tot\" is een moeilijk woord");
  CHECK(on_page("Dat is met betrekking op geld.") == "");
  CHECK(on_page("Dat is met geld.") == "");
  CHECK(on_page("Dat gaat riddels een plan.") == "");
  CHECK(on_page("Dat dient een doel, dus werk ermee") == "");
  CHECK(lines_with(on_page("Dat dient te werken."), "TAL103") != "");
}

TEST_CASE("a reference to an area without figures: where only the region has them, that is proposed") {
  SmallProgramme small = with_letter("Nu {{x}}.");
  small.dictionary(indicator("x", R"("gebieden": ["regio"])"))
      .without("indicators/wonen/stad.csv")
      .without("indicators/wonen/dorp.csv")
      .figures("regio", "x;2021;4;;\n");
  CHECK(lines_with(small.problems(), "REF108") ==
        "site/documenten/dorp/brief.md:6:4: fout[REF108] x heeft geen cijfers voor Dorp");
  CHECK(lines_with(told_in_full(small), "gebied=regio") != "");
  small.dictionary(indicator("x", R"("gebieden": ["stad"])"))
      .without("indicators/wonen/regio.csv")
      .figures("stad", "x;2021;4;;\n");
  CHECK(lines_with(small.problems(), "REF108") != "");
  CHECK(lines_with(told_in_full(small), "kies een ander gebied") == "");
}

TEST_CASE("a period that may be in a delivery that has not come is not told twice") {
  SmallProgramme small = with_letter("Toen {{x gebied=regio periode=2021}}.");
  small.dictionary(indicator("x", R"("aggregatie": "som")"))
      .figures("dorp", "x;2020;4;;\n")
      .figures("stad", "x;2020;4;;\n");
  CHECK(lines_with(small.problems(), "REF109") != "");
  small.without("indicators/wonen/stad.csv");
  CHECK(lines_with(small.problems(), "REF109") == "");
  CHECK(lines_with(small.problems(), "LEV103") != "");
}

TEST_CASE("a value or a difference needs a number; a verdict, a name or a target does not") {
  const auto told = [](const std::string& what) {
    SmallProgramme small = with_letter("Nu {{x" + what + "}}.");
    small.dictionary(indicator("x")).figures("dorp", "x;2021;nnb;;\n").figures("stad", "x;2021;4;;\n");
    return lines_with(small.problems(), "REF110");
  };
  CHECK(told("") != "");
  CHECK(told(" verschil") != "");
  CHECK(told(" periode=2021") != "");
  CHECK(told(" oordeel") == "");
  CHECK(told(" naam") == "");
}

TEST_CASE("what becomes \"onbekend\" in a sentence is told, whatever it asks for") {
  const auto told = [](const std::string& what, const std::string& rows, const std::string& more = "") {
    SmallProgramme small = with_letter("Nu {{x " + what + "}}.");
    small.dictionary(indicator("x", more))
        .figures("dorp", rows)
        .figures("stad", "x;2020;40;;\nx;2021;41;;\n");
    return lines_with(small.problems(), "REF11");
  };
  const std::string two = "x;2020;30;;\nx;2021;31;;\n";
  CHECK(told("streefwaarde", two).contains("REF116"));
  CHECK(told("streefwaarde periode", two).contains("REF116"));
  CHECK(told("streefwaarde", two, R"("streefwaarden": [{"periode": "2030", "waarde": 20}])") == "");
  CHECK(told("verschil", "x;2021;31;;\n").contains("REF117"));
  CHECK(told("verschil", "x;2020;nnb;;\nx;2021;31;;\n").contains("REF117"));
  CHECK(told("verschil", two) == "");
  CHECK(told("periode", "x;2021;nnb;;\n").contains("REF110"));
  CHECK(told("periode periode=2021", "x;2021;nnb;;\n") == "");  // the period itself is known
  CHECK(told("oordeel", "x;2021;31;;\n") == "");
  // Of people: a number that is withheld has words of its own, and nothing more is said of it.
  const std::string people = R"("aggregatie": "som", "geheimhouding": {"soort": "personen"})";
  CHECK(told("verschil", "x;2021;3;;\n", people) == "");
  CHECK(told("verschil", "x;2020;30;;\nx;2021;3;;\n", people) == "");
  CHECK(told("", "x;2021;3;;\n", people) == "");
}

TEST_CASE("a block stands alone in a paragraph of its own, and in no heading") {
  CHECK(on_page("{{grafiek wachttijd gebied=dorp}}") == "");
  CHECK(lines_with(on_page("# {{grafiek wachttijd gebied=dorp}}"), "REF107") != "");
  CHECK(lines_with(on_page("Zie {{grafiek wachttijd gebied=dorp}}"), "REF107") != "");
  CHECK(lines_with(on_page("{{grafiek wachttijd gebied=dorp}} hier"), "REF107") != "");
}

TEST_CASE("a typed figure is told once, with the reference to write; in a chapter that names the region") {
  SmallProgramme small;
  small.without_texts()
      .dictionary(indicator("x"))
      .figures("dorp", "x;2020;137;;\nx;2021;137;;\n")
      .figures("stad", "x;2021;4;;\n");
  small.put("site/tekst/dorp/wonen.md", "Er zijn 137 stuks.\n");
  CHECK(small.problems() ==
        "site/tekst/dorp/wonen.md:1:9: advies[REF112] dit getal staat in de cijfers: x in 2021 is 137\n");
  CHECK(lines_with(told_in_full(small), "{{x}}") != "");
  small.without("site/tekst/dorp/wonen.md").figures("regio", "x;2021;251;;\n");
  small.put("site/tekst/hoofdstukken/20-x.md", "---\ntitel: X\n---\n\nEr zijn 251 stuks.\n");
  CHECK(lines_with(told_in_full(small), "{{x gebied=regio}}") != "");
}

TEST_CASE("a decision is argued by an argument, not by an objection") {
  const std::string argued = "## Argumenten\n\n### 1.1 Nu\n\nHet is zo.\n";
  CHECK(lines_with(proposal(argued + "\n### 2.1 Ook\n\nHet is zo.\n").problems(), "BRF10") == "");
  CHECK(lines_with(proposal(argued + "\n## Kanttekeningen\n\n### 2.1 Maar\n\nHet is zo.\n").problems(),
                   "BRF10") ==
        "site/documenten/dorp/raadsvoorstel.md:3:19: waarschuwing[BRF104] besluit 2 heeft geen argument");
  CHECK(lines_with(proposal(argued + "\n### 2.1 Ook\n\nZo.\n\n### 3.1 Meer\n\nZo.\n").problems(), "BRF10")
            .find("BRF103") != std::string::npos);
  CHECK(lines_with(proposal(argued + "\n### 2.1 Ook\n\nZo.\n\n### 0.1 Nul\n\nZo.\n").problems(), "BRF10")
            .find("BRF103") != std::string::npos);
}

TEST_CASE("headings without a number, or with half of one, are no arguments") {
  for (const char* heading : {".1 Punt", "1 Een", "1. Een", "Eén", "1.a Een", "1"}) {
    CAPTURE(heading);
    CHECK(lines_with(proposal(std::string("## Argumenten\n\n### ") + heading + "\n\nZo.\n").problems(),
                     "BRF10") == "");
  }
  CHECK(lines_with(proposal("## Iets anders\n\n### 1.1 Een\n\nZo.\n").problems(), "BRF10") == "");
}

TEST_CASE("the cover of a plan reaches, year after year, what is sure to be spent") {
  const auto told = [](const std::string& rows, const std::string& cover) {
    SmallProgramme small;
    small.put("site/begroting/dorp.csv",
              "nummer;project;hoofddoelen;jaar;bedrag;dekking;zekerheid;telling;voetnoot\n" + rows);
    small.put("site/begroting/dorp.dekking.csv", "bron;bedrag;jaren;zekerheid;toelichting\n" + cover);
    return small.problems();
  };
  const std::string rows = "1;Huis;wonen;2021;1000;;;;\n1;Huis;wonen;2022;2000;;;;\n";
  CHECK(told(rows, "reserve;3000;2021-2022;zeker;\n") == "");
  CHECK(told(rows, "reserve;2999;2021-2022;zeker;\n") ==
        "site/begroting/dorp.csv:3:1: waarschuwing[BEG107] tot en met 2022 is er 3.000 euro begroot, maar "
        "2.999 euro gedekt\n");
  CHECK(told(rows, "reserve;999;2021-2022;zeker;\n") ==
        "site/begroting/dorp.csv:2:1: waarschuwing[BEG107] tot en met 2021 is er 1.000 euro begroot, maar "
        "999 euro gedekt\n");
  CHECK(told(rows, "reserve;1000;2021;zeker;\nRijk;2000;2022;zeker;\n") == "");
  CHECK(lines_with(told(rows, "Rijk;2000;2022;zeker;\nreserve;999;2021;zeker;\n"), "2021 is er") != "");
  CHECK(told(rows, "reserve;1000;2021;zeker;\n") == "");                         // nothing is said of 2022
  CHECK(told(rows, "reserve;1;2022;zeker;\n") == "");                            // nor of 2021
  CHECK(told(rows, "reserve;1;2021-2022;zeker;\nRijk;;2021;onzeker;\n") == "");  // still open
  CHECK(told("1;Huis;wonen;2021;1000;;;;\n1;Huis;wonen;2022;2000;;onzeker;;\n",
             "reserve;1000;2021-2022;zeker;\n") == "");
  CHECK(told("1;Huis;wonen;2021;1000;;;;\n1;Huis;wonen;2022;2000;Rijk;;apart;\n",
             "reserve;1000;2021-2022;zeker;\n") == "");
}

TEST_CASE("a plan without cover is not held against any") {
  SmallProgramme small;
  small.without("site/begroting/dorp.dekking.csv")
      .put("site/begroting/dorp.csv", "nummer;project;hoofddoelen;jaar;bedrag\n1;Huis;wonen;2021;1000\n");
  CHECK(small.problems() == "");
}

TEST_CASE("the years in a plan's title are those of its amounts, or explained") {
  const auto told = [](const std::string& title, const std::string& text) {
    SmallProgramme small;
    small.put("site/begroting/dorp.md", "---\ntitel: " + title + "\n---\n\n" + text + "\n");
    return lines_with(small.problems(), "BEG108");
  };
  CHECK(told("Plan 2021-2022", "Tekst.") == "");
  CHECK(told("Plan 2021–2022", "Tekst.") == "");
  CHECK(told("Plan 2021-2026", "Tekst.") ==
        "site/begroting/dorp.md:2:13: waarschuwing[BEG108] de titel van dit plan noemt 2021-2026, maar de "
        "bedragen lopen van "
        "2021 tot en met 2022");
  CHECK(told("Plan 2020-2022", "Tekst.") != "");
  CHECK(told("Plan 2020-2022 van Dorp", "Tekst.").find("noemt 2020-2022, maar") != std::string::npos);
  CHECK(told("Plan 2021–2026", "Tekst.") != "");
  CHECK(told("2020-2022", "Tekst.") != "");
  CHECK(told("Plan 2021-2026", "De bedragen lopen tot en\nmet 2022.") == "");
  CHECK(told("Plan 2021-2026", "De bedragen lopen tot en met 2023.") != "");
  CHECK(told("Plan 1900-1950", "Tekst.") != "");
  CHECK(told("Plan 1899-1950", "Tekst.") == "");
  CHECK(told("Plan 2199-2199", "Tekst.") != "");
  CHECK(told("Plan 2200-2210", "Tekst.") == "");
  CHECK(told("Plan 2021 2026", "Tekst.") == "");
}

}  // namespace voortgang::test

TEST_SUITE_END();

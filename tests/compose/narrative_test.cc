// What a reference in a text becomes, in the document that the text stands in.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kFront = "---\nsamenvatting: Kort.\n---\n\n";

SmallProgramme one_indicator() {
  SmallProgramme small;
  small.without_texts().dictionary(indicator("x", R"("streefwaarden": [{"periode": "2030", "waarde": 20}])") +
                                   "," + indicator("y", R"("voorbeeld": true)"));
  return small.figures("dorp", "x;2019;4;;\nx;2020;5,5;;\nx;2021;7,25;;\ny;2021;3;;\n")
      .figures("stad", "x;2020;9;;\nx;2021;8;;\ny;2021;3;;\n");
}

// What Dorp's text about wonen says on Dorp's page.
std::string in_dorp(const std::string& text) {
  SmallProgramme small = one_indicator();
  const std::string page =
      small.put("site/tekst/dorp/wonen.md", kFront + text + "\n").page("gemeenten/dorp/wonen/index.html");
  constexpr std::string_view kTitle = "Wat Dorp doet\n";
  const std::size_t begin = page.rfind(kTitle);  // behind the contents of the page
  REQUIRE(begin != page.npos);
  return page.substr(begin + kTitle.size(), page.find("Activiteiten\n", begin) - begin - kTitle.size());
}

}  // namespace

TEST_CASE("a reference becomes a figure, its difference, target, verdict, name or unit") {
  CHECK(in_dorp("Nu {{x}}, toen {{x periode=2019}}.") == "Nu 7,25, toen 4,00.\n");
  CHECK(in_dorp("Dat scheelt {{x verschil}}.") == "Dat scheelt +1,75.\n");
  CHECK(in_dorp("In Stad scheelt het {{x verschil gebied=stad}}.") == "In Stad scheelt het −1,00.\n");
  CHECK(in_dorp("Het doel is {{x streefwaarde}}.") == "Het doel is 20,00.\n");
  CHECK(in_dorp("Dat is {{x oordeel}}.") == "Dat is op koers.\n");
  CHECK(in_dorp("De {{x naam}} in {{x eenheid}}.") == "De x in stuks.\n");
  CHECK(in_dorp("Over Stad: {{x gebied=stad periode=2020}}.") == "Over Stad: 9,00.\n");
}

TEST_CASE("a target, verdict or difference of invented figures is marked; a paragraph of them once") {
  const auto marked = [](const std::string& text) {
    SmallProgramme small = one_indicator();
    small
        .dictionary(
            indicator("x", R"("streefwaarden": [{"periode": "2030", "waarde": 20}])") + "," +
            indicator("y", R"("voorbeeld": true, "streefwaarden": [{"periode": "2030", "waarde": 20}])"))
        .figures("dorp", "x;2020;4;;\nx;2021;5;;\ny;2020;3;;\ny;2021;4;;\n");
    small.put("site/tekst/dorp/wonen.md", kFront + text + "\n");
    const std::string page = small.page("gemeenten/dorp/wonen/index.html");
    const std::size_t begin = page.rfind("Wat Dorp doet\n") + 14;
    return page.substr(begin, page.find("Activiteiten\n", begin) - begin);
  };
  CHECK(marked("Nu {{y}}.") == "Nu 4vb.\n");
  CHECK(marked("Het doel is {{y streefwaarde}}.") == "Het doel is 20 voorbeeld.\n");
  CHECK(marked("Het scheelt {{y verschil}}.") == "Het scheelt +1 voorbeeld.\n");
  CHECK(marked("Het oordeel is {{y oordeel}}.").ends_with(" voorbeeld.\n"));
  CHECK(marked("Nu {{y}}, toen {{y periode=2020}}, straks {{y streefwaarde}}.") ==
        "Nu 4, toen 3, straks 20 voorbeeld.\n");
  CHECK(marked("Nu {{y}}, {{x}} en {{y periode=2020}}.") == "Nu 4vb, 5 en 3vb.\n");
  CHECK(marked("Nu {{y}}.\n\n- {{y}}\n- {{y}}") == "Nu 4vb.\n4vb\n4vb\n");
  CHECK(marked("Nu {{x}}, doel {{x streefwaarde}}.") == "Nu 5, doel 20.\n");
  CHECK(marked("# Van {{y periode=2020}} naar {{y}}\n\nMeer.") == "Van 3 naar 4vb\nMeer.\n");
}

TEST_CASE("a figure that is rounded says so in a text, and one that is unknown does not") {
  SmallProgramme small;
  small.without_texts().dictionary(
      indicator("x", R"("aggregatie": "som", "geheimhouding": {"soort": "personen", "afronding": 5})"));
  small.figures("dorp", "x;2020;40;;\nx;2021;.;;\n").figures("stad", "x;2020;30;;\n");
  small.put("site/tekst/dorp/wonen.md",
            std::string(kFront) + "Eerst waren het er {{x periode=2020}}, nu {{x periode=2021}}.\n");
  CHECK(lines_with(small.page("gemeenten/dorp/wonen/index.html"), "Eerst") ==
        "Eerst waren het er 40 (afgerond), nu onbekend.");
}

TEST_CASE("what has no target has an unknown one") {
  CHECK(in_dorp("Het doel is {{y streefwaarde}}.") == "Het doel is onbekend.\n");
  CHECK(in_dorp("De {{y naam}} in {{y eenheid}}.") == "De y in stuks.\n");
}

TEST_CASE("a figure of who did not deliver, and said why, is unknown in a text") {
  SmallProgramme small = one_indicator();
  small.without("indicators/wonen/stad.csv")
      .put("site/editie.json",
           R"({"id": "2022-02", "titel": "t", "datum": "2022-02-10", "peilperiode": "2021-H2",
          "status": "concept", "nietGeleverd": [{"hoofddoel": "wonen", "gebied": "stad", "reden": "storing"}]})")
      .put("site/tekst/dorp/wonen.md", std::string(kFront) +
                                           "In Stad {{x gebied=stad}}, {{x gebied=stad verschil}}.\n\n"
                                           "{{grafiek x gebied=stad}}\n");
  CHECK(lines_with(small.page("gemeenten/dorp/wonen/index.html"), "In Stad") ==
        "In Stad onbekend, onbekend.");
}

TEST_CASE("a figure that is an example is marked, and the page explains the mark") {
  SmallProgramme small = one_indicator();
  small.put("templates/html/pagina.html", "<title>{{titel}}</title>{{{inhoud}}}<p>[{{voorbeelduitleg}}]</p>");
  const auto explained = [&](const std::string& text) {
    small.put("site/tekst/pagina/over.md", "---\ntitel: Over\n---\n\n" + text + "\n");
    return lines_with(small.page("over/index.html"), "[");
  };
  small.dictionary(
      indicator("x") + "," +
      indicator("y", R"("voorbeeld": true, "streefwaarden": [{"periode": "2030", "waarde": 20}])"));
  CHECK(explained("Nu {{x gebied=dorp}}.") == "[]");
  CHECK(explained("Het doel is {{y streefwaarde gebied=dorp}}.").starts_with("[Het merk"));
  CHECK(explained("Nu {{y gebied=dorp}}.") ==
        "[Het merk ‘voorbeeld’ of ‘vb’ staat bij cijfers en teksten die verzonnen zijn. Zijn alle cijfers in "
        "een alinea "
        "verzonnen, dan staat het er één keer: achter het laatste.]");
  CHECK(explained("De {{y naam}} van {{x gebied=dorp}}.") == "[]");
}

TEST_CASE("a text refers to the area that it is of, and a chapter to the area of its report") {
  SmallProgramme small = one_indicator();
  small
      .put("site/tekst/hoofdstukken/20-cijfer.md",
           "---\ntitel: Cijfer\n---\n\nHier {{y}} en {{x periode=2021}}.\n")
      .figures("regio", "x;2021;100;;\ny;2021;50;;\n");
  CHECK(lines_with(small.page("documenten/dorp/voortgang-2022-02.html"), "Hier ") == "Hier 3vb en 7,25.");
  CHECK(lines_with(small.page("documenten/regio/voortgang-2022-02.html"), "Hier ") == "Hier 50vb en 100,00.");
  small.put("site/tekst/regio/wonen.md", std::string(kFront) + "De regio: {{x}}.\n");
  CHECK(lines_with(small.page("documenten/dorp/voortgang-2022-02.html"), "De regio: ") ==
        "De regio: 100,00.");
}

TEST_CASE("a chart, a table, activities and a spending plan in a text") {
  CHECK(in_dorp("{{grafiek x}}") ==
        "x in Dorp (stuks), hoger is beter\ngestegen van 4,00 in 2019 naar 7,25 stuks in 2021; doel: "
        "20,00 stuks "
        "in 2030.\n");
  CHECK(in_dorp("{{tabel x gebied=stad}}") ==
        "x in Stad (stuks) wonen/stad.csv, regel 2 tot en met 3\nPeriode | Waarde\n2020 | "
        "9,00\n2021 "
        "| 8,00\n");
  CHECK(in_dorp("{{acties}}") == "Er zijn geen activiteiten.\n");
  CHECK(lines_with(in_dorp("{{acties gebied=regio}}"), "Bouwen") ==
        "Bouwen | Wonen | loopt | 2021 tot en met 2023 | Gemeente Stad");
  CHECK(
      lines_with(in_dorp("{{begroting}}"), "In totaal") ==
      "Van 2021 tot en met 2022 is € 3.000 gepland. In totaal is van 2021 tot en met 2022 € 3.000 gepland.");
}

TEST_CASE("the summary of all goals: what region and gemeente say, and the first three figures") {
  SmallProgramme small = one_indicator();
  small.put("site/tekst/dorp/wonen.md", "---\nsamenvatting: Wij ook.\nvoorbeeld: ja\n---\n\nTekst.\n");
  small.put(
      "site/documenten/dorp/brief.md",
      "---\nonderwerp: Voortgang\nondertekening: {namens: Het college, functies: [de secretaris]}\n---\n\n"
      "{{samenvatting}}\n");
  CHECK(small.page("documenten/dorp/brief-2022-02.html") ==
        "Voortgang\nDoel 1: Genoeg woningen\nEr komen meer woningen.\nWij ook. voorbeeld\n"
        "x: 7,25 stuks (2021), doel: 20,00 stuks in 2030, op koers\n"
        "Doel 2: Goede zorg\n");
}

TEST_CASE("rings of themes and of who is involved") {
  SmallProgramme small;
  small.change(
      "site/programma.json", "\"publicatie\"",
      R"("themas": {"lijst": ["Werk", "Jeugd"]}, "stakeholders": {"binnen": [{"naam": "Huis\u00ADarts"}],
                  "buiten": [{"naam": "Politie"}, {"naam": "School"}]}, "publicatie")");
  small.put("site/tekst/hoofdstukken/20-kring.md",
            "---\ntitel: Kring\n---\n\n{{figuur themas}}\n\n{{figuur stakeholders}}\n");
  const std::string page = small.page("documenten/regio/voortgang-2022-02.html");
  CHECK(lines_with(page, "Figuur") ==
        "Figuur 1. Proef in relatie tot andere thema’s\nFiguur 2. Betrokken en benodigde "
        "stakeholders");
  CHECK(lines_with(page, "In het midden") ==
        "In het midden staat: Proef. In de binnenste cirkel staan: Wonen, Zorg. In de buitenste cirkel "
        "staan: Werk, "
        "Jeugd.\nIn het midden staat: Inwoner. In de binnenste cirkel staan: Huisarts. In de buitenste "
        "cirkel staan: "
        "Politie, School.");
}

}  // namespace voortgang::test

TEST_SUITE_END();

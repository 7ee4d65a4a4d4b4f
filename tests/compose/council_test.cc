// What a council asks of figures, money and papers: explanation, corrections, questions, money per goal,
// risks, effects, agreement, and papers that are not to be seen yet.
#include <doctest/doctest.h>

#include <string>

#include "app/basis_disk.h"
#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kLetter = "site/documenten/dorp/brief.md";
constexpr const char* kFigure = "gemeenten/dorp/wonen/index.html";
constexpr const char* kReport = "documenten/dorp/voortgang-2022-02.html";

SmallProgramme explained() {
  SmallProgramme small;
  return small.put("site/duiding/dorp/wachttijd.md",
                   "---\nperiode: 2021-H2\nsamenvatting: Er kwam weinig vrij.\n---\n\nBouwen duurt lang.\n");
}

SmallProgramme letter(const std::string& front) {
  SmallProgramme small;
  return small.change(kLetter, "onderwerp: Voortgang\n", "onderwerp: Voortgang\n" + front);
}

}  // namespace

TEST_CASE("why a figure is so stands beside it, in the report, and in short in a letter") {
  SmallProgramme small = explained();
  for (const char* page : {kFigure, kReport}) {
    const std::string text = small.page(page);
    CHECK(lines_with(text, "Uitleg bij").starts_with("Uitleg bij het cijfer van 2e halfjaar 2021"));
    CHECK(lines_with(text, "Bouwen duurt").ends_with("Bouwen duurt lang."));
  }
  CHECK(lines_with(small.page("gemeenten/stad/wonen/index.html"), "Uitleg bij").empty());
  small.change(kLetter, "In Dorp", "{{samenvatting}}\n\nIn Dorp");
  CHECK(lines_with(small.page("documenten/dorp/brief-2022-02.html"), "weinig vrij") ==
        "Er kwam weinig vrij.");
}

TEST_CASE(
    "a correction stands at its figure, on a page and in the feed; one of a paper beside the list of "
    "papers") {
  SmallProgramme small;
  small.put("site/rectificaties.csv",
            "datum;gebied;indicator;periode;document;was;is;waarom\n"
            "2022-03-01;dorp;wachttijd;2021-H2;;14,0;12,5;Een corporatie telde dubbel.\n"
            "2022-03-02;dorp;;;brief-2022-02;de brug;de weg;Een schrijffout.\n");
  const std::string words = "Verbeterd op 1 maart 2022. Was: 14,0. Is: 12,5. Een corporatie telde dubbel.";
  CHECK(lines_with(small.page(kFigure), "Verbeterd") == "2e halfjaar 2021. " + words);
  CHECK(lines_with(small.page("rectificaties/index.html"), "corporatie").ends_with(words));
  const std::string papers = small.page("documenten/index.html");
  CHECK(lines_with(papers, "schrijffout") ==
        "brief-2022-02 van Dorp. Verbeterd op 2 maart 2022. Was: de brug. Is: de weg. Een schrijffout.");
  CHECK(lines_with(papers, "corporatie").empty());
  CHECK(small.site().at("feed.xml").contains("Rectificatie: brief-2022-02 van Dorp"));
  CHECK(lines_with(SmallProgramme().page("documenten/index.html"), "Rectificatie").empty());
}

TEST_CASE("questions and their answers stand at the figure and on a page; one can be asked by mail") {
  SmallProgramme small;
  small.put("site/vragen.csv",
            "datum;gebied;indicator;vraag;antwoord\n2022-03-01;dorp;wachttijd;Voor wie?;Voor iedereen.\n"
            "2022-03-02;regio;;Wanneer weer?;Eind 2022.\n");
  CHECK(lines_with(small.page(kFigure), "Voor wie?").ends_with("Voor wie? (1 maart 2022)"));
  CHECK(lines_with(small.page(kFigure), "Wanneer weer?").empty());
  CHECK(lines_with(small.page("vragen/index.html"), "Eind 2022") == "Eind 2022.");
  CHECK_FALSE(small.site().at(kFigure).contains("mailto:"));
  small.change("site/programma.json", R"("publicatie": {)", R"("publicatie": {"vragen": "vraag@dorp.nl", )");
  CHECK(small.site().at(kFigure).contains(
      "href=\"mailto:vraag@dorp.nl?subject=Vraag%20over%20Wachttijd%20op%20een%20woning%20in%20Dorp"));
}

TEST_CASE(
    "money per goal adds up: a project for two goals has a row of its own, one that is paid elsewhere none") {
  SmallProgramme small;
  small.put("site/begroting/dorp.csv",
            "nummer;project;hoofddoelen;jaar;bedrag;telling;gerealiseerd;prognose\n"
            "1;Huis;wonen;2021;1000;;400;900\n1;Huis;wonen;2022;500;;;500\n"
            "2;Samen;wonen zorg;2021;500;;0;500\n3;Elders;zorg;2021;9000;apart;;\n");
  const std::string page = small.page("begroting/dorp/index.html");
  CHECK(lines_with(page, "Doelen | Begroot") ==
        "Doelen | Begroot | Uitgegeven | Rest | Verwacht | Deel van het totaal");
  CHECK(lines_with(page, "75%") == "Wonen | 1.500 | 400 | 1.100 | 1.400 | 75%");
  CHECK(lines_with(page, "25%") == "Wonen, Zorg | 500 | 0 | 500 | 500 | 25%");
  CHECK(lines_with(page, "Alle doelen") == "Alle doelen | 2.000 | 400 | 1.600 | 1.900 | 100%");
  CHECK_FALSE(page.contains("posten"));
  CHECK_FALSE(page.contains("meer dan begroot"));
  CHECK(lines_with(SmallProgramme().page("begroting/dorp/index.html"), "Doelen | Begroot") ==
        "Doelen | Begroot | Deel van het totaal");
}

TEST_CASE("a sum of some posts says so, and nobody makes up what is left of the others") {
  const auto plan = [](const std::string& rows) {
    SmallProgramme small;
    small.put("site/begroting/dorp.csv",
              "nummer;project;hoofddoelen;jaar;bedrag;telling;gerealiseerd;prognose\n" + rows);
    return small;
  };
  const SmallProgramme some = plan(
      "1;Huis;wonen;2021;1000;;400;900\n1;Huis;wonen;2022;500;;;\n2;Tuin;wonen;2021;500;;;\n"
      "3;Hof;zorg;2021;10;;0;\n3;Hof;zorg;2022;10;;;\n");
  const std::string page = some.page("begroting/dorp/index.html");
  CHECK(lines_with(page, "Wonen | 2.000") == "Wonen | 2.000 | 400");
  CHECK(page.contains("\nvan 1 van de 2 posten | onbekend | 900\nvan 1 van de 3 posten | 99%\n"));
  CHECK(lines_with(page, "Zorg | 20") == "Zorg | 20 | 0 | 20 | | 1%");  // 2022 has still to come
  CHECK(lines_with(page, "Alle doelen") == "Alle doelen | 2.020 | 400");
  CHECK(page.contains("\nvan 2 van de 3 posten | onbekend | 900\nvan 1 van de 5 posten | 100%\n"));
  CHECK(lines_with(page, "tot en met 2021 is bekend")
            .starts_with("Van 2 van de 3 posten (een project in een jaar) tot en met 2021 is bekend"));
  CHECK(lines_with(page, "Wat wordt verwacht").contains("opgegeven van 1 van de 5 posten"));
  CHECK(lines_with(some.page(kReport), "Geld voor dit doel: begroot € 2.000") ==
        "Geld voor dit doel: begroot € 2.000, dat is 99% van het bestedingsplan; uitgegeven € 400 (van 1 van "
        "de 2 posten).");
  // Spent without an amount planned: what is left of what?
  const std::string more = plan("1;Huis;wonen;2021;College planning;;400;\n2;Tuin;wonen;2021;500;;10;\n")
                               .page("begroting/dorp/index.html");
  CHECK(lines_with(more, "Wonen | 500 | 410") == "Wonen | 500 | 410 | onbekend | 100%");
  CHECK(lines_with(more, "geen bedrag staat").starts_with("Er is ook geld uitgegeven"));
}

TEST_CASE(
    "more spent than planned is told in words and in the bar: of a goal, and of a post that a sum hides") {
  SmallProgramme small;
  const auto plan = [&](const std::string& rows) {
    small.put("site/begroting/dorp.csv",
              "nummer;project;hoofddoelen;jaar;bedrag;gerealiseerd;prognose;voetnoot\n" + rows);
  };
  plan("1;Huis;wonen;2021;1000;1200;1300;\n");
  const std::string page = small.page("begroting/dorp/index.html");
  CHECK(lines_with(page, "Wonen | 1.000 | 1.200") == "Wonen | 1.000 | 1.200 | −200 | 1.300 | 100%");
  CHECK(lines_with(page, "Er is € 200") ==
        "Er is € 200 meer uitgegeven dan begroot. Naar verwachting kost het € 300 meer dan begroot.");
  CHECK(small.site().at("begroting/dorp/index.html").contains("class=\"laat\""));
  CHECK(small.page("gemeenten/dorp/wonen/index.html").contains("\nActiviteiten\nGeld\n"));  // in the contents
  CHECK(lines_with(small.page(kReport), "Geld voor dit doel")
            .contains("uitgegeven € 1.200, dat is € 200 meer dan begroot."));
  CHECK(lines_with(small.problems(), "BEG114").starts_with("site/begroting/dorp.csv:2:1:"));
  plan("1;Huis;wonen;2021;1000;1200;1300;De bouw werd duurder.\n");
  CHECK(lines_with(small.problems(), "BEG114").empty());
  plan("1;Huis;wonen;2021;1000;1001;;\n2;Tuin;wonen;2021;500;100;;\n2;Tuin;wonen;2022;5;5;;\n");
  const std::string hidden = small.page("begroting/dorp/index.html");
  CHECK(lines_with(hidden, "Wonen | 1.505") == "Wonen | 1.505 | 1.106 | 399 | 100%");
  CHECK_FALSE(hidden.contains("Er is € "));
  CHECK(
      hidden.contains("Bij deze posten is meer uitgegeven dan begroot:\n"
                      "1. Huis, 2021: € 1.001 uitgegeven, dat is € 1 meer dan begroot\n"));
}

TEST_CASE(
    "a goal's page says what is planned and spent for it, alone and with others; the region's by gemeente") {
  SmallProgramme small;
  small.put("site/begroting/dorp.csv",
            "nummer;project;hoofddoelen;jaar;bedrag;telling;gerealiseerd;zekerheid\n"
            "1;Huis;wonen;2021;1000;;400;zeker\n1;Huis;wonen;2022;500;;;onzeker\n"
            "2;Samen;wonen zorg;2021;500;;0;\n3;Elders;zorg;2021;9000;apart;;\n");
  const std::string page = small.page(kFigure);
  CHECK(lines_with(page, "Waarvoor | ") == "Waarvoor | Begroot | Uitgegeven | Rest | Deel van het totaal");
  CHECK(page.contains("Alleen dit doel | 1.500\nwaarvan 500 onzeker | 400 | 1.100 | 75%\n"));
  CHECK(lines_with(page, "Samen met Zorg | 500") == "Samen met Zorg | 500 | 0 | 500 | 25%");
  CHECK(page.contains("Alle doelen | 2.000\nwaarvan 500 onzeker | 400 | 1.600 | 100%\n"));
  CHECK(lines_with(page, "niet te verdelen").contains("Bestedingsplan"));
  CHECK(lines_with(small.page("gemeenten/dorp/zorg/index.html"), "Samen met Wonen | 500").ends_with("| 25%"));
  CHECK_FALSE(small.page("gemeenten/stad/wonen/index.html").contains("Begroot"));
  CHECK(lines_with(small.page(kReport), "Geld voor dit doel: begroot € 2.000") ==
        "Geld voor dit doel: begroot € 2.000, dat is 100% van het bestedingsplan; uitgegeven € 400, rest "
        "€ 1.600. Daarvan is € 500 voor meer doelen tegelijk.");
  CHECK_FALSE(small.page("documenten/stad/voortgang-2022-02.html").contains("Geld voor dit doel"));
  // Of zorg, all that counts is for wonen as well.
  CHECK(small.page(kReport).contains(
      "begroot € 500, dat is 25% van het bestedingsplan; uitgegeven € 0, rest € 500. Al "
      "dat geld is voor meer doelen tegelijk."));

  small.put("site/begroting/stad.csv", "nummer;project;hoofddoelen;jaar;bedrag\n1;Weg;wonen;2021;3000\n");
  const std::string goal = small.page("wonen/index.html");
  CHECK(goal.contains("Dorp | 1.500\nwaarvan 500 onzeker | 400 | 1.100 | 75%\n"));
  CHECK(lines_with(goal, "Dorp, samen met Zorg | 500") == "Dorp, samen met Zorg | 500 | 0 | 500 | 25%");
  CHECK(lines_with(goal, "Stad | 3.000") == "Stad | 3.000 | | | 100%");
  CHECK(goal.contains("Samen | 5.000\nwaarvan 500 onzeker | 400"));
  CHECK(goal.contains("van 2 van de 3 posten | onbekend"));
}

TEST_CASE(
    "an activity says how time, money and quality are; its risk stands in the report with what is done") {
  SmallProgramme small;
  small.put("site/acties.csv",
            "hoofddoel;gebied;titel;status;start;actiehouder;tijd;geld;kwaliteit;risico;maatregel\n"
            "wonen;stad;Slopen;loopt;2021;Stad;;;;Te laat.;Sneller.\n"
            "wonen;regio;Bouwen;loopt;2021;Stad;goed;let-op;;Het wordt duurder.;Eerder aanbesteden.\n");
  CHECK(lines_with(small.page("acties/index.html"), "Tijd:").starts_with("Tijd: goed, geld: let op."));
  const std::string report = small.page(kReport);
  CHECK(lines_with(report, "duurder") ==
        "Bouwen: Het wordt duurder. Dit doen we ertegen: Eerder aanbesteden.");
  CHECK(lines_with(report, "Slopen").empty());
  CHECK(lines_with(SmallProgramme().page(kReport), "Risico").empty());
}

TEST_CASE(
    "of an indicator that is measured against nothing, no base or target lacks; what is there is said") {
  const auto row = [](const std::string& more) {
    SmallProgramme small;
    small.without_texts().dictionary(indicator("huizen", "\"methode\": \"geen\"" + more));
    small.figures("dorp", "huizen;2021;3;;\n").figures("stad", "huizen;2021;4;;\n");
    return lines_with(small.page("verantwoording/index.html"), "huizen |");
  };
  CHECK(row("").contains("\nhuizen | \u2013 | \u2013 | "));
  CHECK(row(R"(, "basisperiode": "2021")").contains("\nhuizen | ja | \u2013 | "));
}

TEST_CASE("a proposal says what it brings about: from the figure of now to a target") {
  const std::string page = letter("effecten: [{indicator: wachttijd, waarde: \"10\", periode: 2026-H2}]\n")
                               .page("documenten/dorp/brief-2022-02.html");
  CHECK(lines_with(page, "Meetbaar") == "Meetbaar effect");
  CHECK(lines_with(page, "Wachttijd op een woning").contains("naar 10 weken, eind 2026"));
}

TEST_CASE("a paper that somebody has to agree to is a draft until then; status says who") {
  const auto has = [](const SmallProgramme& small, const std::string& path) {
    SmallProgramme marked = small;
    marked.put("templates/html/brief.html", "<title>x</title><p>merk {{merk}}</p>{{{inhoud}}}");
    marked.put("templates/html/rapport.html", "<title>x</title><p>merk {{merk}}</p>{{{inhoud}}}");
    return lines_with(marked.page(path), "merk ");
  };
  const std::string kinds = R"({"documentsoorten": [{"id": "brief", "naam": "Brief", "akkoord": "college"},)"
                            R"( {"id": "voortgang", "naam": "Voortgang", "akkoord": "raad"}]})";
  SmallProgramme small = letter("akkoord: {orgaan: college, datum: 2022-02-01}\n");
  CHECK(has(small, "documenten/dorp/brief-2022-02.html") == "merk voorbeeld");
  small.put("site/documentsoorten.json", kinds);
  CHECK(has(small, "documenten/dorp/brief-2022-02.html") == "merk voorbeeld");
  CHECK(has(small, kReport) == "merk concept · voorbeeld");
  small.change(kLetter, "orgaan: college", "orgaan: raad");
  CHECK(has(small, "documenten/dorp/brief-2022-02.html") == "merk concept · voorbeeld");
  BasisDisk disk;
  REQUIRE(disk.files.write("programma/site/documentsoorten.json", kinds));
  const std::string told = disk.run({"status"}).out;
  CHECK(told.contains("site/documenten/dorp/brief.md: wacht op akkoord van college"));
  CHECK(told.contains("documenten/dorp/voortgang-2022-02.html: wacht op akkoord van raad"));
  CHECK_FALSE(BasisDisk().run({"status"}).out.contains("akkoord"));
}

TEST_CASE("an agreement counts from its day on, of whom the kind of paper asks it") {
  const std::string kinds =
      R"({"documentsoorten": [{"id": "brief", "naam": "Brief", "akkoord": "college"}]})";
  const auto agreed = [&](const std::string& who, const std::string& day) {
    SmallProgramme small = letter("akkoord: {orgaan: " + who + ", datum: " + day + "}\n");
    small.put("site/documentsoorten.json", kinds);
    small.put("templates/html/brief.html", "<title>x</title><p>merk {{merk}}</p>{{{inhoud}}}");
    return small;
  };
  const std::string paper = "documenten/dorp/brief-2022-02.html";
  const auto is_draft = [&](const SmallProgramme& small) {
    return small.page(paper).contains("merk concept");
  };
  CHECK_FALSE(is_draft(agreed("college", "2022-02-10")));  // the edition's own day
  CHECK(lines_with(agreed("college", "2022-02-10").problems(), "AKK10").empty());
  CHECK(is_draft(agreed("college", "2022-02-11")));
  CHECK(lines_with(agreed("college", "2022-02-11").problems(), "AKK10").contains("AKK103"));
  CHECK(is_draft(agreed("colege", "2022-02-10")));
  CHECK(lines_with(agreed("colege", "2022-02-10").problems(), "AKK10").contains("AKK104"));
}

TEST_CASE(
    "a promise that is settled by a paper of a later day is open until then, and nobody is sent round") {
  SmallProgramme small = letter("toezeggingen: [T1]\nnietVoor: 2022-02-11\n");
  const std::string head = "nummer;gebied;hoofddoel;tekst;aan;datum;uiterlijk;houder;stand;afgedaan door\n";
  const std::string promise = "T1;dorp;wonen;Een plan;gemeenteraad;2020-10;2022-12;wethouder;";
  small.put("site/toezeggingen.csv", head + promise + "afgedaan;brief-2022-02\n");
  CHECK(lines_with(small.problems(), "TZG").empty());
  const std::string page = small.page("toezeggingen/index.html");
  CHECK(lines_with(page, "december 2022").ends_with("| open"));
  CHECK_FALSE(page.contains("afgedaan"));
  CHECK_FALSE(small.site().at("toezeggingen/index.html").contains("brief-2022-02"));
  small.put("site/toezeggingen.csv", head + promise + "open;\n");
  CHECK(lines_with(small.problems(), "TZG").contains("TZG103"));  // and to do as it says is right
  small.change("site/documenten/dorp/brief.md", "2022-02-11", "2022-02-10");
  small.put("site/toezeggingen.csv", head + promise + "afgedaan;brief-2022-02\n");
  CHECK(lines_with(small.page("toezeggingen/index.html"), "december 2022").contains("afgedaan met"));
}

TEST_CASE("a paper is on no page and in no list before its day") {
  const auto listed = [](const std::string& day) {
    const FileMap site = letter("nietVoor: " + day + "\n").site();
    const bool has_paper = site.contains("documenten/dorp/brief-2022-02.html");
    for (const auto& [path, bytes] : site)
      CHECK_MESSAGE((has_paper || !bytes.contains("brief-2022-02")), path);
    return has_paper;
  };
  CHECK(listed("2022-02-10"));
  CHECK_FALSE(listed("2022-02-11"));
  // Nor is what it asks: not in the report's summary, not in the index of the Woo.
  SmallProgramme asking = letter(
      "nietVoor: 2022-02-11\ndatum: 2022-02-10\nbuitenEditie: nee\ngevraagd: Stemt u in met zwaluw?\n"
      "besluiten:\n  - Het zwaluwhuis sluiten.\n");
  asking.put("site/documentsoorten.json", R"({"documentsoorten": [{"id": "brief", "naam": "Brief",
    "besluiten": {"kop": "Voorstel"}, "woo": {"documentsoort": "brief",
    "informatiecategorie": "vergaderstukken decentrale overheden"}}]})");
  asking.change("site/programma.json", R"("cbs": "GM0001")", R"("cbs": "GM0001", "tooi": "gm0001")");
  for (const char* outside : {"buitenEditie: nee", "buitenEditie: ja"}) {
    asking.change(kLetter, "buitenEditie: nee", outside);
    for (const auto& [path, bytes] : asking.site()) CHECK_MESSAGE(!bytes.contains("zwaluw"), path);
  }
  asking.change(kLetter, "nietVoor: 2022-02-11", "nietVoor: 2022-02-10");
  CHECK(asking.site().at("sitemap-diwoo-infocat008-1.xml").contains("documenten/dorp/brief"));
  BasisDisk disk;
  REQUIRE(disk.files.write("programma/" + std::string(kLetter),
                           "---\nonderwerp: Voortgang\nnietVoor: 2022-03-01\n---\n\nTekst.\n"));
  const auto is_built = [&](const std::string& day) {
    CHECK(disk.run({"build", "--out", "site", "--datum", day, "--verwijder"}).exit == 0);
    return disk.files.read("site/documenten/dorp/brief-2022-02.html", 100000).has_value();
  };
  CHECK_FALSE(is_built("2022-02-28"));
  CHECK(is_built("2022-03-01"));
  CHECK(disk.run({"build", "--datum", "morgen"}).exit == 2);
}

}  // namespace voortgang::test

TEST_SUITE_END();

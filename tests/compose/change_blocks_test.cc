// What is told of what changed since the previous edition: in a report, on its own page, and of one gemeente.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kPage = "veranderd/index.html";
constexpr const char* kRegionReport = "documenten/regio/voortgang-2022-10.html";

// A previous edition with one indicator "x" of Dorp; of its figures, and its groups and activities.
std::string edition(const std::string& figures, const std::string& verdict = "geen-oordeel",
                    const std::string& actions = {}, const std::string& indicators = {}) {
  return R"({"schema": "voortgang-bevroren/1", "editie": {"id": "2022-02", "titel": "Februari 2022",
    "datum": "2022-02-10", "peilperiode": "2021-H2", "status": "voorbeeld"}, "methodeversie": 1,
    "indicatoren": [{"id": "x", "hoofddoel": "wonen", "naam": "x", "eenheid": "stuks"})" +
         indicators + R"(], "groepen": [{"gebied": "dorp", "hoofddoel": "wonen", "oordeel": ")" + verdict +
         R"(", "score": null}], "acties": [)" + actions +
         R"(], "reeksen": [{"gebied": "dorp", "indicator": "x", "decimalen": 0, "oordeel": ")" + verdict +
         R"(", "score": null, "waarnemingen": [)" + figures + "]}]}";
}

// The programme of now, in October, after that edition.
SmallProgramme after(const std::string& before, const std::string& rows, const std::string& more = {}) {
  SmallProgramme small;
  small.without_texts().put("site/edities/2022-02.json", before);
  small.put("site/editie.json", R"({"id": "2022-10", "titel": "Oktober 2022", "datum": "2022-10-04",
    "peilperiode": "2022-H1", "status": "voorbeeld"})");
  small.put("site/acties.csv", "hoofddoel;gebied;titel;status;start;eind;actiehouder\n");
  return small.dictionary(indicator("x", R"("methode": "geen", "gebieden": ["dorp"])" + more))
      .figures("dorp", rows)
      .without("indicators/wonen/stad.csv");
}

std::string figure(const std::string& period, const std::string& value, const std::string& more = {}) {
  return fmt::format(R"({{"periode": "{}", "waarde": {}{}}})", period, value, more);
}

}  // namespace

TEST_CASE("new figures: a row for the newest of a series, and what there was before") {
  const std::string page = after(edition(figure("2019", "5", R"(, "status": "voorlopig")")),
                                 "x;2019;5;voorlopig;\nx;2020;6;;\nx;2021;7;;\n")
                               .page(kPage);
  CHECK(lines_with(page, "Er zijn") == "Er zijn 2 nieuwe cijfers.");
  CHECK(lines_with(page, "x (stuks)") == "x (stuks) | 5 (2019, voorlopig) | 7 (2021)");
}

TEST_CASE("a gap that was filled has a row of its own, and a first figure nothing before it") {
  const std::string gap = R"({"periode": "2020", "toestand": "ontbreekt"}, )";
  const std::string page = after(edition(gap + figure("2021", "7")), "x;2020;6;;\nx;2021;7;;\n").page(kPage);
  CHECK(lines_with(page, "x (stuks)") == "x (stuks) | onbekend (2020) | 6 (2020)");
  CHECK(lines_with(page, "Er is") == "Er is 1 nieuw cijfer.");
  CHECK(lines_with(after(edition(""), "x;2021;7;;\n").page(kPage), "x (stuks)") ==
        "x (stuks) | onbekend | 7 (2021)");
}

TEST_CASE("a new period without a number is told with its reason, and is no figure") {
  const std::string page =
      after(edition(figure("2020", "5")), "x;2020;5;;\nx;2021;nnb;;komt in mei\n").page(kPage);
  CHECK(lines_with(page, "x (stuks)") == "x (stuks) | 5 (2020) | nog niet bekend (2021); komt in mei");
  CHECK(lines_with(page, "nieuw cijfer") == "");
  CHECK(lines_with(page, "Dorp | 0") == "Dorp | 0 | 0 | 0 | 0 | 0 | 0");
}

TEST_CASE("a revised figure: both as everywhere, or with the decimals in which they differ") {
  const auto row = [](const std::string& was, const std::string& is, const std::string& more = {}) {
    return lines_with(
        after(edition(figure("2021", was)), "x;2021;" + is + ";herzien;beter geteld\n", more).page(kPage),
        "x (stuks)");
  };
  CHECK(row("5", "6") == "x (stuks) | 2021 | 5 | 6 | beter geteld");
  CHECK(row("5.2", "5,4", R"(, "decimalen": 0)") == "x (stuks) | 2021 | 5,2 | 5,4 | beter geteld");
  CHECK(row("5.2", "6,4", R"(, "decimalen": 0)") == "x (stuks) | 2021 | 5 | 6 | beter geteld");
  CHECK(row("5.25", "5,3", R"(, "decimalen": 0)") == "x (stuks) | 2021 | 5,25 | 5,30 | beter geteld");
}

TEST_CASE("a revision that follows from others says so; one that was delivered has its own remark or none") {
  std::string before = edition(figure("2021", "5"));
  before.replace(before.rfind("\"dorp\""), 6, "\"regio\"");
  SmallProgramme small = after(before, "");
  small.dictionary(indicator("x", R"("methode": "geen", "aggregatie": "som")"));
  small.figures("dorp", "x;2021;4;;\n").figures("stad", "x;2021;2;;\n");
  CHECK(lines_with(small.page(kPage), "| 5 | 6") ==
        "x (stuks) | 2021 | 5 | 6 | volgt uit andere cijfers die zijn herzien");
  const std::string delivered = after(edition(figure("2021", "5")), "x;2021;6;;\n").page(kPage);
  CHECK(lines_with(delivered, "| 5 | 6") == "x (stuks) | 2021 | 5 | 6");
}

TEST_CASE("a figure that is gone, and one with another status") {
  const std::string was = figure("2020", "5") + ", " + figure("2021", "6", R"(, "status": "voorlopig")");
  const std::string page = after(edition(was), "x;2020;.;;verloren\nx;2021;6;;\n").page(kPage);
  CHECK(lines_with(page, "x (stuks)") ==
        "x (stuks) | 2020 | 5 | onbekend | verloren\nx (stuks) | 2021 | 6 | voorlopig | definitief");
  CHECK(lines_with(page, "Er is") == "Er is 1 vervallen cijfer en 1 cijfer met een andere status.");
  CHECK(lines_with(after(edition(was), "x;2021;6;;\n").page(kPage), "2020") ==
        "x (stuks) | 2020 | 5 | niet meer gepubliceerd");
}

TEST_CASE("the kinds are counted in one sentence, each in its number") {
  const std::string was = figure("2018", "1") + ", " + figure("2019", "2") + ", " + figure("2020", "3");
  const std::string page =
      after(edition(was), "x;2018;.;;\nx;2019;3;herzien;fout\nx;2020;4;herzien;fout\nx;2021;5;;\n")
          .page(kPage);
  CHECK(lines_with(page, "Er ") == "Er is 1 nieuw cijfer, 2 herziene cijfers en 1 vervallen cijfer.");
  CHECK(lines_with(page, "Dorp |") == "Dorp | 0 | 0 | 1 | 2 | 0 | 0");
}

TEST_CASE("a report tells in short: what is new is counted, what was revised stands in full") {
  const SmallProgramme small =
      after(edition(figure("2020", "5") + ", " + figure("2019", "5", R"(, "status": "voorlopig")")),
            "x;2019;5;;\nx;2020;6;herzien;fout\nx;2021;7;;\n");
  const std::string report = small.page("documenten/dorp/voortgang-2022-10.html");
  CHECK(lines_with(report, "x (stuks) |") == "x (stuks) | 2020 | 5 | 6 | fout");
  CHECK(lines_with(report, "nieuw") ==
        "Er is 1 nieuw cijfer, 1 herzien cijfer en 1 cijfer met een andere status.");
  const std::size_t chapter =
      report.find("Dit hoofdstuk vergelijkt deze editie met de vorige: Februari 2022.");
  REQUIRE(chapter != report.npos);
  CHECK(report.find("Hele regio\nHier is niets veranderd.\nDorp\n", chapter) != report.npos);
  CHECK(lines_with(small.page(kRegionReport), "niets veranderd") == "Hier is niets veranderd.");
  CHECK(lines_with(small.page(kRegionReport), "x (stuks) |") == "");
}

TEST_CASE("what changed comes before the first numbered chapter, and last where none is numbered") {
  SmallProgramme small = after(edition(figure("2021", "5")), "x;2021;5;;\n");
  small.put("site/tekst/hoofdstukken/05-voor.md", "---\ntitel: Vooraf\n---\n\nWelkom.\n");
  const auto order = [&] {
    std::string found;
    const std::string html = small.site().at(kRegionReport);
    for (std::size_t at = 0; (at = html.find("<h2", at)) != html.npos; ++at) {
      const std::size_t begin = html.find('>', at) + 1;
      found += html.substr(begin, html.find('<', begin) - begin) + "; ";
    }
    return found;
  };
  CHECK(order() == "Samenvatting; Inhoud; Vooraf; Wat is er veranderd; 1. Het programma; ");
  small.put("site/tekst/hoofdstukken/20-na.md", "---\ntitel: Verder\ngenummerd: ja\n---\n\nDoor.\n");
  CHECK(order() == "Samenvatting; Inhoud; Vooraf; Wat is er veranderd; 1. Het programma; 2. Verder; ");
  small.without("site/tekst/hoofdstukken/20-na.md")
      .change("site/tekst/hoofdstukken/10-programma.md", "genummerd: ja\n", "");
  CHECK(order() == "Samenvatting; Inhoud; Vooraf; Het programma; Wat is er veranderd; ");
}

TEST_CASE("a verdict that moved: of a goal and of its indicator, with the way it went") {
  const std::string target = R"(, "streefwaarden": [{"periode": "2030", "waarde": 20}])";
  SmallProgramme small = after(edition(figure("2020", "5"), "verslechtering"), "x;2020;5;;\nx;2021;9;;\n");
  small.dictionary(indicator("x", R"("gebieden": ["dorp"])" + target));
  const std::string page = small.page(kPage);
  CHECK(lines_with(page, "verslechtering") ==
        "1. Genoeg woningen | verslechtering | op koers | beter\nx (stuks) | verslechtering | op koers | "
        "beter");
  CHECK(lines_with(page, "Dorp |") == "Dorp | 1 | 0 | 1 | 0 | 0 | 0");
  const std::string own = small.page("gemeenten/dorp/index.html");
  CHECK(lines_with(own, "(was") ==
        "1. Genoeg woningen: op koers (was verslechtering)\nx: op koers (was verslechtering)");
  CHECK(lines_with(own, "Alles wat") == "Alles wat is veranderd in Dorp");
  CHECK(small.page("gemeenten/stad/index.html").contains("Wat is er veranderd\nHier is niets veranderd.\n"));
}

TEST_CASE(
    "an area says in a sentence at how many goals the verdict moved, also where that is neither better nor "
    "worse") {
  const std::string target = R"(, "streefwaarden": [{"periode": "2030", "waarde": 20}])";
  const std::string on_course = "x;2020;5;;\nx;2021;9;;\n";
  const auto lead = [&](const std::string& before, const std::string& rows) {
    SmallProgramme small = after(before, rows);
    small.dictionary(indicator("x", R"("gebieden": ["dorp"])" + target));
    return lines_with(small.page("gemeenten/dorp/index.html"), "Sinds februari");
  };
  const auto was = [](const std::string& verdict) { return edition(figure("2020", "5"), verdict); };
  const std::string goals = "Eén van de twee doelen is op koers, bij één is er geen oordeel. ";
  CHECK(lead(was("verslechtering"), on_course) == goals + "Sinds februari 2022 ging het bij één doel beter.");
  CHECK(lead(was("doel-bereikt"), on_course) ==
        goals + "Sinds februari 2022 ging het bij één doel slechter.");
  CHECK(lead(was("op-koers"), on_course) ==
        goals + "Sinds februari 2022 veranderde het oordeel bij geen enkel doel.");
  CHECK(lead(was("niet-te-bepalen"), on_course) == goals +
                                                       "Sinds februari 2022 veranderde het oordeel bij één "
                                                       "doel; of het daar beter gaat, is niet te zeggen.");
  // The other goal lost its verdict.
  std::string both = was("verslechtering");
  const std::string group = R"("groepen": [)";
  both.insert(both.find(group) + group.size(),
              R"({"gebied": "dorp", "hoofddoel": "zorg", "oordeel": "op-koers", "score": null}, )");
  CHECK(lead(both, on_course) ==
        goals +
            "Sinds februari 2022 ging het bij één doel beter. Bij één veranderde het oordeel, en is niet te "
            "zeggen of het daar beter gaat.");
}

TEST_CASE("after a change of method no verdict is held against an older one, on no page and in no report") {
  std::string before = edition(figure("2020", "5"), "verslechtering");
  const std::string version = R"("methodeversie": 1)";
  const auto with = [&](std::string_view method) {
    std::string changed = before;
    changed.replace(changed.find(version), version.size(), R"("methodeversie": )" + std::string(method));
    SmallProgramme small = after(changed, "x;2020;5;;\nx;2021;9;;\n");
    small.dictionary(
        indicator("x", R"("gebieden": ["dorp"], "streefwaarden": [{"periode": "2030", "waarde": 20}])"));
    return small;
  };
  const SmallProgramme same = with("1");
  CHECK(same.page("gemeenten/dorp/index.html").contains("Sinds februari 2022"));
  CHECK(same.page("gemeenten/dorp/index.html").contains("(was "));
  CHECK(lines_with(same.page("documenten/dorp/voortgang-2022-10.html"), "(was verslechtering)") != "");
  const SmallProgramme other = with("2");
  CHECK_FALSE(other.page("gemeenten/dorp/index.html").contains("Sinds februari 2022"));
  CHECK_FALSE(other.page("gemeenten/dorp/index.html").contains("(was "));
  const std::string report = other.page("documenten/dorp/voortgang-2022-10.html");
  const std::string summary = report.substr(0, report.find("Wat is er veranderd"));
  CHECK(summary.contains("op koers"));
  CHECK_FALSE(summary.contains("(was "));
}

TEST_CASE("activities that are new, done, late or gone") {
  const std::string actions =
      R"({"gebied": "dorp", "hoofddoel": "wonen", "titel": "Klaar", "status": "loopt", "eind": "2022-K3"},
         {"gebied": "dorp", "hoofddoel": "wonen", "titel": "Laat", "status": "loopt", "eind": "2022-K2"},
         {"gebied": "dorp", "hoofddoel": "wonen", "titel": "Weg", "status": "gepland"})";
  SmallProgramme small = after(edition(figure("2021", "5"), "geen-oordeel", actions), "x;2021;5;;\n");
  small.put(
      "site/acties.csv",
      "hoofddoel;gebied;titel;status;start;eind;actiehouder\nwonen;dorp;Klaar;afgerond;2021;2022-K3;Wij\n"
      "wonen;dorp;Laat;loopt;2021;2022-K2;Wij\nwonen;dorp;Nieuw;gepland;2023;;Wij\n");
  const std::string page = small.page(kPage);
  CHECK(lines_with(page, "Klaar") == "Klaar | afgerond | afgerond | 3e kwartaal 2022");
  CHECK(lines_with(page, "Laat") == "Laat | te laat of vertraagd | loopt | 2e kwartaal 2022");
  CHECK(lines_with(page, "Weg") == "Weg | gestopt of geschrapt | gepland");
  CHECK(lines_with(page, "Nieuw |") == "Nieuw | nieuw | gepland");
  CHECK(lines_with(page, "Dorp |") == "Dorp | 0 | 0 | 0 | 0 | 1 | 1");
}

TEST_CASE("how sure a figure is, is said once") {
  const std::string page =
      after(edition(figure("2020", "5")), "x;2020;5;;\nx;2021;7;voorlopig;\n").page(kPage);
  CHECK(lines_with(page, "x (stuks)") == "x (stuks) | 5 (2020) | 7 (2021, voorlopig)");
  CHECK(lines_with(after(edition(figure("2021", "7")), "x;2021;7;voorlopig;\n").page(kPage), "x (stuks)") ==
        "x (stuks) | 2021 | 7 | definitief | voorlopig");
}

TEST_CASE("of every series the newest of its new figures has a row") {
  SmallProgramme small =
      after(edition(figure("2019", "5"), "geen-oordeel", "",
                    R"(, {"id": "y", "hoofddoel": "wonen", "naam": "y", "eenheid": "stuks"})"),
            "x;2019;5;;\nx;2020;6;;\nx;2021;7;;\ny;2020;1;;\ny;2021;2;;\n");
  small.dictionary(indicator("x", R"("methode": "geen", "gebieden": ["dorp"])") + "," +
                   indicator("y", R"("methode": "geen", "gebieden": ["dorp"])"));
  CHECK(lines_with(small.page(kPage), " (stuks)") ==
        "x (stuks) | 5 (2019) | 7 (2021)\ny (stuks) | onbekend | 2 (2021)");
}

TEST_CASE("a figure that will not come is news with its reason, and none without it") {
  const auto told = [](const std::string& reason) {
    return lines_with(
        after(edition(figure("2020", "5")), "x;2020;5;;\nx;2021;.;;" + reason + "\n").page(kPage),
        "x (stuks)");
  };
  CHECK(told("niet meer geteld") == "x (stuks) | 5 (2020) | onbekend (2021); niet meer geteld");
  CHECK(told("") == "");
}

TEST_CASE("that a sum still lacks figures is no news") {
  SmallProgramme small = after(edition(figure("2020", "5")), "x;2020;5;;\nx;2021;7;;\n");
  small.dictionary(indicator("x", R"("methode": "geen", "aggregatie": "som")"))
      .figures("stad", "x;2020;1;;\nx;2021;.;;\n");
  const std::string page = small.page(kPage);
  CHECK(lines_with(page, "(2021") == "x (stuks) | 5 (2020) | 7 (2021)");
}

TEST_CASE("where all activities that changed are invented, that is said once, above them") {
  SmallProgramme small = after(edition(figure("2021", "7")), "x;2021;7;;\n");
  small.put("site/acties.csv",
            "hoofddoel;gebied;titel;status;start;eind;actiehouder;voorbeeld\n"
            "wonen;dorp;Doen;loopt;2021;;Wij;ja\nwonen;dorp;Laten;loopt;2021;;Wij;ja\n");
  const std::string page = small.page(kPage);
  CHECK(lines_with(page, "Doen |") == "Doen | nieuw | loopt");
  CHECK(lines_with(page, "Laten |") == "Laten | nieuw | loopt");
}

TEST_CASE("an invented activity that is new is marked") {
  SmallProgramme small = after(edition(figure("2021", "7")), "x;2021;7;;\n");
  small.put("site/acties.csv",
            "hoofddoel;gebied;titel;status;start;eind;actiehouder;voorbeeld\n"
            "wonen;dorp;Doen;loopt;2021;;Wij;ja\nwonen;dorp;Laten;loopt;2021;;Wij;\n");
  CHECK(lines_with(small.page(kPage), "Doen ") == "Doen voorbeeld | nieuw | loopt");
  CHECK(lines_with(small.page(kPage), "Laten |") == "Laten | nieuw | loopt");
}

TEST_CASE("indicators that came and went are named") {
  const std::string gone =
      R"(, {"id": "weg", "hoofddoel": "wonen", "naam": "Weg ermee", "eenheid": "stuks"})";
  SmallProgramme small =
      after(edition(figure("2021", "5"), "geen-oordeel", "", gone), "x;2021;5;;\ny;2021;1;;\n");
  CHECK(lines_with(small.without("indicators/wonen/dorp.csv").figures("dorp", "x;2021;5;;\n").page(kPage),
                   "indicatoren") == "Vervallen indicatoren: Weg ermee.");
  small
      .dictionary(indicator("x", R"("methode": "geen", "gebieden": ["dorp"])") + "," +
                  indicator("y", R"("methode": "geen", "gebieden": ["dorp"])"))
      .figures("dorp", "x;2021;5;;\ny;2021;1;;\n");
  CHECK(lines_with(small.page(kPage), "indicatoren:") ==
        "Nieuwe indicatoren: y.\nVervallen indicatoren: Weg ermee.");
}

TEST_CASE("more than twenty gemeenten have what changed on their own page") {
  SmallProgramme small = after(edition(figure("2020", "5")), "x;2020;5;;\nx;2021;7;;\n");
  small.more_gemeenten(18);
  CHECK(lines_with(small.page(kPage), "x (stuks)") == "x (stuks) | 5 (2020) | 7 (2021)");
  CHECK(lines_with(small.page("gemeenten/dorp/index.html"), "x (stuks) | 5") == "");
  small.change("site/programma.json", "\"gemeenten\": [",
               R"("gemeenten": [{"id": "nog", "naam": "Nog", "cbs": "GM0999"}, )");
  CHECK(lines_with(small.page(kPage), "x (stuks)") == "");
  const std::string html = small.site().at(kPage);
  CHECK(html.find("<a href=\"#regio\">Hele regio</a>") != std::string::npos);
  CHECK(html.find("<a href=\"../gemeenten/dorp/index.html#veranderd\">Dorp</a>") != std::string::npos);
  CHECK(lines_with(small.page("gemeenten/dorp/index.html"), "x (stuks) | 5") ==
        "x (stuks) | 5 (2020) | 7 (2021)");
}

}  // namespace voortgang::test

TEST_SUITE_END();

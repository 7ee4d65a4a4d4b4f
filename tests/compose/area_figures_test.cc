// Charts of areas, years and activities side by side: when there is one, and what stands in it.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>

#include "compose/page_reader.h"
#include "support/text.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kIndicator = "indicatoren/x/index.html";

// The page of an indicator that so many gemeenten in all deliver.
std::string of_gemeenten(int number) {
  SmallProgramme small;
  small.without_texts().more_gemeenten(number - 2).dictionary(indicator("x"));
  small.figures("dorp", "x;2020;1;;\nx;2021;2;;\n").figures("stad", "x;2020;3;;\nx;2021;4;;\n");
  for (int i = 1; i <= number - 2; ++i)
    small.figures(fmt::format("extra{}", i), fmt::format("x;2020;{0};;\nx;2021;{0};;\n", i));
  return small.site().at(kIndicator);
}

SmallProgramme two_areas(const std::string& more = {}) {
  SmallProgramme small;
  small.without_texts().dictionary(indicator("x", more));
  small.figures("dorp", "x;2020;1;;\nx;2021;2;;\n").figures("stad", "x;2020;3;;\nx;2021;4;;\n");
  return small;
}

SmallProgramme houses_by(const std::string& frequentie) {
  SmallProgramme small;
  small.without_texts().dictionary(
      R"({"id": "x", "hoofddoel": "wonen", "naam": "Huizen", "eenheid": "stuks", "soort": "stand", )"
      R"("richting": "hoger-is-beter", "bron": "x", "frequentie": ")" +
      frequentie + "\"}");
  return small;
}

}  // namespace

TEST_CASE("up to twenty gemeenten are bars with a name, more are dots on a strip") {
  CHECK(count(of_gemeenten(20), "class=\"naast\"") == 1);
  CHECK(count(of_gemeenten(20), "spreiding") == 0);
  CHECK(count(of_gemeenten(21), "class=\"naast\"") == 0);
  CHECK(lines_with(page_text(of_gemeenten(21)), "21 gemeenten") ==
        "21 gemeenten, van 1 tot 19 stuks; de helft ligt tussen 4 en 14");
}

TEST_CASE("up to twelve gemeenten have a panel of their own") {
  CHECK(count(page_text(of_gemeenten(12)), "x in elke gemeente, op dezelfde schaal") == 1);
  CHECK(count(page_text(of_gemeenten(13)), "x in elke gemeente, op dezelfde schaal") == 0);
}

TEST_CASE("one area is not compared, and one period has no course") {
  SmallProgramme small = two_areas();
  CHECK(lines_with(small.page(kIndicator), "x per gemeente, 2021") == "x per gemeente, 2021 (stuks)");
  small.figures("dorp", "x;2021;2;;\n").figures("stad", "x;2021;4;;\n");
  CHECK(lines_with(small.page(kIndicator), "op dezelfde schaal") == "");
  small.figures("stad", "x;2021;.;;\n");
  CHECK(lines_with(small.page(kIndicator), "x per gemeente") == "");
}

TEST_CASE("bars show who has no figure and why, and leave out who has no part in it") {
  SmallProgramme small = two_areas();
  small.more_gemeenten(2).dictionary(indicator("x", R"("gebieden": ["dorp", "stad", "extra1"])"));
  small.figures("extra1", "x;2021;x;;\n");
  const std::string html = small.site().at(kIndicator);
  for (const char* row :
       {"x per gemeente, 2021 (stuks)\n", "Dorp | | 2\n", "Stad | | 4\n", "Extra 1 | geheim\n"})
    CHECK_MESSAGE(page_text(html).contains(row), row);
  CHECK(lines_with(page_text(html), "3 gemeenten") ==
        "3 gemeenten: 2 gestegen, 0 gedaald, 0 gelijk gebleven, 1 met minder dan twee cijfers");
}

TEST_CASE("the region is a reference for its gemeenten, unless it is their sum") {
  SmallProgramme small = two_areas();
  small.figures("regio", "x;2021;3;;\n");
  const auto marks = [&] { return count(small.site().at(kIndicator), "<rect x="); };
  CHECK(marks() == 3);  // through the bars, and in the row of the region, which says what it is
  CHECK(small.page(kIndicator).contains("Dorp | | 2\nStad | | 4\nRegio | | 3\n"));
  small.dictionary(indicator("x", R"("aggregatie": "som")")).figures("regio", "x;2021;6;;\n");
  CHECK(marks() == 0);
  CHECK(small.page(kIndicator).contains("Regio | 6\n"));
  small.dictionary(indicator("x")).figures("regio", "x;2021;.;;\n");
  CHECK(marks() == 0);
}

TEST_CASE("on its own page a gemeente stands out among the others") {
  const SmallProgramme small = two_areas(R"("methode": "cagr")");
  CHECK(count(small.site().at("gemeenten/dorp/wonen/index.html"), "<tr class=\"ik\"><th>Dorp") == 1);
  CHECK(count(small.site().at("gemeenten/dorp/wonen/index.html"), "<tr class=\"ik\"><th>Stad") == 0);
  CHECK(count(small.site().at(kIndicator), "class=\"ik\"") == 0);
}

TEST_CASE("among many, its place is told in words") {
  SmallProgramme small = two_areas(R"("methode": "cagr")");
  small.more_gemeenten(19);
  for (int i = 1; i <= 19; ++i) small.figures(fmt::format("extra{}", i), fmt::format("x;2021;{};;\n", i));
  CHECK(lines_with(small.page("gemeenten/dorp/wonen/index.html"), "21 gemeenten") ==
        "21 gemeenten, van 1 tot 19 stuks; de helft ligt tussen 4 en 14; Dorp 2: hoger dan "
        "1 en lager dan 18 van "
        "de 20 andere");
}

TEST_CASE("who has no figure in that period has no place among many") {
  SmallProgramme small = two_areas(R"("methode": "cagr")");
  small.more_gemeenten(19).figures("dorp", "x;2020;2;;\nx;2021;.;;\n");
  for (int i = 1; i <= 19; ++i) small.figures(fmt::format("extra{}", i), fmt::format("x;2021;{};;\n", i));
  CHECK(lines_with(small.page("gemeenten/dorp/wonen/index.html"), "20 gemeenten") ==
        "20 gemeenten, van 1 tot 19 stuks; de helft ligt tussen 4 en 14; 1 gemeente zonder "
        "cijfer");
}

TEST_CASE("who did not deliver, and said why, keeps its place among those that did") {
  SmallProgramme small = two_areas();
  small.more_gemeenten(1).put(
      "site/editie.json",
      R"({"id": "2022-02", "titel": "t", "datum": "2022-02-10", "peilperiode": "2021-H2",
          "status": "concept", "nietGeleverd": [{"hoofddoel": "wonen", "gebied": "extra1", "reden": "storing"}]})");
  const std::string page = small.page(kIndicator);
  CHECK(lines_with(page, "3 gemeenten") ==
        "3 gemeenten: 2 gestegen, 0 gedaald, 0 gelijk gebleven, 1 met minder dan twee cijfers");
  // Among the bars, and in the table of all figures.
  CHECK(count(page, "Extra 1 | onbekend\n") == 2);
}

TEST_CASE("the overview shows gemeenten where they lie, if each of them has a place") {
  SmallProgramme small;
  const auto tiles = [&] { return count(small.site().at("index.html"), "<li class=\"r1 k"); };
  CHECK(tiles() == 0);
  small.change("site/programma.json", R"("cbs": "GM0001")",
               R"("cbs": "GM0001", "tegel": {"rij": 1, "kolom": 1})");
  CHECK(tiles() == 0);
  small.change("site/programma.json", R"("cbs": "GM0002")",
               R"("cbs": "GM0002", "tegel": {"rij": 1, "kolom": 2})");
  CHECK(tiles() == 2);
  CHECK(lines_with(small.page("index.html"), "Uw gemeente") == "Uw gemeente");
}

const std::string kInhabitants = R"("inwoners": "mensen")";

TEST_CASE("counts are compared per 1.000 inhabitants, with the number behind it") {
  const auto dictionary = [](const std::string& areas) {
    return indicator("x", R"("aggregatie": "som", "methode": "cagr")" + areas) + "," +
           indicator("mensen", R"("aggregatie": "som")");
  };
  SmallProgramme small;
  small.without_texts().dictionary(dictionary(""), kInhabitants);
  small.figures("dorp", "x;2020;10;;\nx;2021;20;;\nmensen;2021;4000;;\n")
      .figures("stad", "x;2020;10;;\nx;2021;30;;\nmensen;2021;20000;;\n");
  const std::string page = small.page(kIndicator);
  CHECK(page.contains("x per 1.000 inwoners, 2021\nDorp | | 5,00(20)\nStad | | 1,50(30)\n"));
  CHECK_FALSE(small.page("indicatoren/mensen/index.html").contains("per 1.000 inwoners, 2021"));
  // The region has a rate too, to which its gemeenten can be held; unless one of them has no part in it.
  CHECK(page.contains("Regio | | 2,08 (50)\n"));
  CHECK(count(small.site().at(kIndicator), "<rect x=") == 3);
  small.more_gemeenten(1).figures("extra1", "mensen;2021;100;;\n");
  small.dictionary(dictionary(R"(, "gebieden": ["dorp", "stad"])"), kInhabitants);
  CHECK_FALSE(small.page(kIndicator).contains("Regio | | "));
}

TEST_CASE("who has delivered nothing keeps its place among those that are compared per 1.000") {
  SmallProgramme small;
  small.without_texts().more_gemeenten(1).dictionary(
      indicator("x", R"("aggregatie": "som", "methode": "cagr")") + "," + indicator("mensen"), kInhabitants);
  small.figures("dorp", "x;2020;10;;\nx;2021;20;;\nmensen;2021;4000;;\n")
      .figures("stad", "mensen;2021;20000;;\n")
      .figures("extra1", "x;2020;10;;\nx;2021;30;;\nmensen;2021;1000;;\n");
  const std::string page = small.page(kIndicator);
  CHECK(page.contains("Dorp | | 5,0(20)\n"));
  CHECK(page.contains("Extra 1 | | 30,0(30)\n"));
  CHECK_FALSE(page.contains("Stad | | 30"));
  CHECK_FALSE(page.contains("(onbekend)"));
}

TEST_CASE("amounts are compared as they are") {
  SmallProgramme small;
  const auto entry = [](const std::string& id, const std::string& soort, const std::string& more) {
    return R"({"id": ")" + id + R"(", "hoofddoel": "wonen", "naam": ")" + id +
           R"(", "eenheid": "euro", "soort": ")" + soort +
           R"(", "richting": "hoger-is-beter", "bron": "x", "frequentie": "jaar")" + more + "}";
  };
  const std::string rest = "," + indicator("mensen");
  small.without_texts();
  small.figures("dorp", "x;2020;10;;\nx;2021;20;;\nmensen;2021;4000;;\n")
      .figures("stad", "x;2020;10;;\nx;2021;30;;\nmensen;2021;20000;;\n");
  small.dictionary(entry("x", "stroom", R"(, "aggregatie": "som")") + rest, kInhabitants);
  CHECK(small.page(kIndicator).contains("per 1.000"));
  small.dictionary(entry("x", "bedrag", R"(, "aggregatie": "som")") + rest, kInhabitants);
  CHECK_FALSE(small.page(kIndicator).contains("per 1.000"));
}

TEST_CASE("nothing is divided by a region without inhabitants") {
  SmallProgramme small;
  small.without_texts().dictionary(
      indicator("x", R"("aggregatie": "som", "methode": "cagr")") + "," + indicator("mensen"), kInhabitants);
  small.figures("dorp", "x;2020;10;;\nx;2021;20;;\nmensen;2021;4000;;\n")
      .figures("stad", "x;2020;10;;\nx;2021;30;;\nmensen;2021;20000;;\n")
      .figures("regio", "mensen;2021;24000;;\n");
  CHECK(small.page(kIndicator).contains("Regio | | 2,08 (50)\n"));
  small.figures("regio", "mensen;2021;0;;\n");
  const std::string page = small.page(kIndicator);
  CHECK(page.contains("Dorp | | 5,00(20)\n"));
  CHECK_FALSE(page.contains("Regio | | "));
}

TEST_CASE("where the latest figures of all are withheld, none of them are set side by side") {
  SmallProgramme small =
      two_areas(R"("decimalen": 0, "geheimhouding": {"soort": "personen", "drempel": 10})");
  small.figures("dorp", "x;2020;40;;\nx;2021;4;;\n").figures("stad", "x;2020;50;;\nx;2021;5;;\n");
  CHECK(lines_with(small.page(kIndicator), "x per gemeente") == "");
  small.figures("stad", "x;2020;50;;\nx;2021;51;;\n");
  CHECK(lines_with(small.page(kIndicator), "x per gemeente, 2021") != "");
}

TEST_CASE("activities stand in time, and what is late comes first") {
  SmallProgramme small;
  small.put("site/acties.csv",
            "hoofddoel;gebied;titel;status;start;eind;actiehouder\nwonen;regio;A;loopt;2021;2023;Wij\nwonen;"
            "dorp;B;loopt;2020;2020;Wij\n");
  CHECK(
      small.page("acties/index.html")
          .contains("B | Dorp | te laat | 2020 | Wij\nA | Regionaal | loopt | 2021 tot en met 2023 | Wij\n"));
  const std::string html = small.site().at("acties/index.html");
  CHECK(count(html, "<svg role=\"none\"><rect") == 2);
  CHECK(count(html, "class=\"laat\"") == 1);
  // What says of itself that it is delayed is late too, whatever its end.
  SmallProgramme delayed;
  delayed.put("site/acties.csv",
              "hoofddoel;gebied;titel;status;start;eind;actiehouder\nwonen;dorp;A;vertraagd;2021;2099;Wij\n");
  CHECK(lines_with(delayed.page("index.html"), "te laat").contains("Dorp"));
  // The answer first, in a sentence; a card on a telephone names no column that has nothing.
  CHECK(lines_with(small.page("acties/index.html"), "Van de") ==
        "Van de twee activiteiten is er één te laat en loopt er één.");
  CHECK(count(html, "data-k=\"Actiehouder\"") == 2);
  CHECK(count(html, "Partners") == 0);  // nobody has any
  small.put(
      "site/acties.csv",
      "hoofddoel;gebied;titel;status;start;eind;actiehouder;partners\nwonen;regio;A;loopt;2021;2023;Wij;Zij\n"
      "wonen;dorp;B;loopt;2021;2023;Wij;\n");
  const std::string one = small.site().at("acties/index.html");
  CHECK(count(one, "data-k=\"Partners\"") == 1);
  CHECK(count(one, "<td></td>\n") == 1);  // nothing at all, so that the style can see it
  small.put("site/acties.csv",
            "hoofddoel;gebied;titel;status;start;eind;actiehouder\nwonen;regio;A;loopt;2021;2023;Wij\nwonen;"
            "dorp;B;gepland;2022;2023;Wij\n");
  CHECK(lines_with(small.page("acties/index.html"), "Van de") ==
        "Van de twee activiteiten loopt er één en is er één gepland. Geen activiteit is te laat.");
}

TEST_CASE("of more than sixty gemeenten each stands in a row beside all of them, and the dots once") {
  const auto with = [](int others) {
    SmallProgramme small;
    small.without_texts().dictionary(
        indicator("x", R"("methode": "lineair", "streefwaarden": [{"periode": "2026", "waarde": 9}])"));
    small.more_gemeenten(others).figures("dorp", "x;2020;4;;\nx;2021;5;;\n").figures("stad", "x;2021;99;;\n");
    for (int i = 1; i <= others; ++i)
      small.figures(fmt::format("extra{}", i), fmt::format("x;2021;{};;\n", i));
    return small.site();
  };
  const FileMap most = with(58);
  CHECK(most.at("gemeenten/dorp/wonen/index.html").contains("class=\"verloop spreiding\""));
  const FileMap site = with(59);
  const std::string& html = site.at("gemeenten/dorp/wonen/index.html");
  CHECK_FALSE(html.contains("spreiding"));
  CHECK(html.contains("<li><a href=\"#naast\">Naast de andere gemeenten</a>"));
  CHECK(lines_with(page_text(html), "61 gemeenten: ") ==
        "x 2021 | | 5 stuks | 61 gemeenten: 1 tot 99 middelste helft: 15 tot 45 hoger dan 4, lager dan 55");
  CHECK(site.at("indicatoren/x/index.html").contains("class=\"verloop spreiding\""));
  // From 1 to 99: the half in the middle from 15 to 45, the own value at 5.
  CHECK(html.contains("x=\"14%\""));
  CHECK(html.contains("4.1%"));
}

TEST_CASE("whose figure is the only one of many gemeenten, is set beside nobody") {
  SmallProgramme small;
  small.without_texts().more_gemeenten(59).dictionary(indicator("x", R"("methode": "cagr")"));
  small.figures("dorp", "x;2020;4;;\nx;2021;5;;\n").figures("stad", "x;2021;.;;\n");
  for (int i = 1; i <= 59; ++i) small.figures(fmt::format("extra{}", i), "x;2021;.;;\n");
  CHECK(lines_with(small.page("gemeenten/dorp/wonen/index.html"), "andere gemeenten") == "");
  small.figures("stad", "x;2021;9;;\n");
  CHECK(lines_with(small.page("gemeenten/dorp/wonen/index.html"), "andere gemeenten") != "");
}

TEST_CASE("quarters stand beside one another, a row for each year, which is what links lead to") {
  SmallProgramme small = houses_by("kwartaal");
  small.figures("stad", "x;2021-K4;1;;\n")
      .figures("dorp", "x;2020-K3;7;;nieuw\nx;2020-K4;.;;\nx;2021-K1;8;;\nx;2021-K4;9;voorlopig;nieuw\n");
  const FileMap site = small.site();
  const std::string& html = site.at("gemeenten/dorp/wonen/index.html");
  CHECK(
      html.contains("<tr id=\"x-2020\"><th>2020<td><td><td>7<td>onbekend\n"
                    "<tr id=\"x-2021\"><th>2021<td>8<td><td><td>9 <small>voorlopig</small>\n"));
  CHECK(html.contains("<p class=\"noot\">3e kwartaal 2020, 4e kwartaal 2021: nieuw</p>"));
  CHECK(
      site.at("documenten/dorp/voortgang-2022-02.html").contains("gemeenten/dorp/wonen/index.html#x-2021\""));
}

TEST_CASE("a page with more than twelve figures with a verdict has a small line for each, and no charts") {
  const auto page_with = [](int figures) {
    SmallProgramme small;
    std::string dictionary, rows;
    for (int i = 0; i < figures; ++i) {
      if (i > 0) dictionary += ",";
      const std::string id = fmt::format("x{}", i);
      dictionary += indicator(id, R"("streefwaarden": [{"periode": "2030", "waarde": 20}])");
      rows += id + ";2020;1;;\n" + id + ";2021;2;;\n";
    }
    small.without_texts().dictionary(dictionary).figures("dorp", rows).figures("stad", rows);
    return small.site().at("gemeenten/dorp/wonen/index.html");
  };
  CHECK(count(page_with(12), "<svg class=\"verloop\"") == 12);
  CHECK(count(page_with(12), "<svg class=\"mini\"") == 0);
  CHECK(count(page_with(13), "<svg class=\"verloop\"") == 0);
  CHECK(count(page_with(13), "<svg class=\"mini\"") == 13);
  // The way to its target bends as its verdict does: it does not lead straight to the last point.
  CHECK(count(page_with(13), "<path class=\"streef\" d=\"M4,36L") == 13);
  CHECK(count(page_with(13), "L96,6\"/>") == 13);
  CHECK(count(page_with(13), "<path class=\"streef\" d=\"M4,36L96,6\"/>") == 0);
  CHECK(count(page_with(13), "<summary>Alle 2 cijfers</summary>") == 13);
}

TEST_CASE("halves of a year stand beside one another too") {
  SmallProgramme small = houses_by("halfjaar");
  small.figures("stad", "x;2021-H2;1;;\n")
      .figures("dorp", "x;2020-H2;7;;\nx;2021-H1;8;;nieuw\nx;2021-H2;9;;\n");
  const FileMap site = small.site();
  const std::string& html = site.at("gemeenten/dorp/wonen/index.html");
  CHECK(
      html.contains("<thead><tr><th>Jaar<th>1e halfjaar<th>2e halfjaar</thead>\n"
                    "<tr id=\"x-2020\"><th>2020<td><td>7\n"
                    "<tr id=\"x-2021\"><th>2021<td>8<td>9\n"));
  CHECK(html.contains("<p class=\"noot\">1e halfjaar 2021: nieuw</p>"));
  CHECK(
      site.at("documenten/dorp/voortgang-2022-02.html").contains("gemeenten/dorp/wonen/index.html#x-2021\""));
}

TEST_CASE("what is provisional everywhere is said once, above the bars") {
  SmallProgramme small = two_areas();
  small.figures("dorp", "x;2021;2;voorlopig;\n").figures("stad", "x;2021;4;;\n");
  CHECK(small.page(kIndicator).contains("x per gemeente, 2021 (stuks)\nDorp | | 2voorlopig\nStad | | 4\n"));
  small.figures("stad", "x;2021;4;voorlopig;\n");
  CHECK(small.page(kIndicator).contains("x per gemeente, 2021 (stuks), voorlopig\nDorp | | 2\nStad | | 4\n"));
}

}  // namespace voortgang::test

TEST_SUITE_END();

// Which sentences tell of a small number of people, and which of something else.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "base/written_count.h"
#include "check/few_people.h"
#include "compose/page_reader.h"
#include "compute/counted_people.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

bool tells(std::string_view remark) {
  Indicator indicator;
  indicator.eenheid = "cli\u00EBnten";
  indicator.eenheid_enkelvoud = "cli\u00EBnt";
  indicator.naam = "Daklozen in de opvang";
  indicator.geheimhouding = {.soort = Geheimsoort::kPersonen, .drempel = 10};
  const std::string plain = plainly(remark);
  return std::ranges::any_of(
      sentences_of(plain), [&](const auto& sentence) { return few_people(sentence, indicator).has_value(); });
}

}  // namespace

TEST_CASE("a small number of people in several words and orders") {
  for (const char* remark : {"3 mensen",
                             "in Zuid waren het drie mensen",
                             "Vier dakloze inwoners.",
                             "9 cli\u00EBnten",
                             "twee van de mensen vertrokken",
                             "het aantal mensen is nu 3, vorig jaar meer",
                             "mensen: 3",
                             "\u00E9\u00E9n persoon vertrok",
                             "Veel meer. Wel 5 extra personen.",
                             "drie volwassen mensen",
                             "drie van hen vertrokken",
                             "3 jongeren",
                             "negen mensen",
                             "Er zijn 4 daklozen.",
                             "Daklozen: 4",
                             "een viertal mensen",
                             "het aantal mensen daalde naar 4",
                             "het aantal mensen bleef 4",
                             "4,0 mensen",
                             "4mensen",
                             "4-mensen",
                             "IV mensen",
                             "vi\u00ADer mensen",
                             "4\u2060 mensen",
                             "\u2463 mensen",
                             "\uFF14 mensen",
                             "\u0664 mensen",
                             "vier\u2011mensen",
                             "4 van de 5.000 inwoners",
                             "vier van alle 40 mensen",
                             "mensen in Dorp: 4",
                             "Mensen in Dorp: vier",
                             "mensen = 4",
                             "Daklozen in Dorp: 3 en in Stad 40",
                             "In Dorp zijn er 4 dakloos.",
                             "Het gaat in Dorp om slechts vier.",
                             "Het gaat om vier",
                             "Dat zijn er 4.",
                             "Het waren er vier.",
                             "vier zijn dakloos",
                             "In Dorp wonen 30 mensen; vier zijn nog steeds dakloos",
                             "Er waren 4."}) {
    CAPTURE(remark);
    CHECK(tells(remark));
  }
}

TEST_CASE("other numbers are no people, and many people are not few") {
  for (const char* remark : {"12 mensen",
                             "fase 3 is voor daklozen",
                             "van de 4 is bekend dat mensen hulp kregen",
                             "tien mensen",
                             "binnen 3 maanden nieuwe mensen",
                             "12.005 mensen",
                             "2,5 mensen",
                             "in 3 wijken kregen mensen hulp",
                             "3 maanden kregen mensen hulp",
                             "telling van 5 maart",
                             "een persoon",
                             "cijfer van 2021; mensen met een uitkering",
                             "mensen in 4 dorpen doen mee",
                             "",
                             "het aantal inwoners steeg de afgelopen twee jaar",
                             "inwoners kunnen terecht bij loket 3.",
                             "de mensen wonen in fase 2.",
                             "we spreken de mensen van 9 tot 5",
                             "het aantal mensen stond op 1 januari nog hoog",
                             "4,5 mensen",
                             "1 op de 5 gemeenten",
                             "4 van de 5.000 woningen",
                             "mensen in Dorp: 4 maart",
                             "de mensen: 3 weken later",
                             "3e kinderen",
                             "Het gaat om vier wijken.",
                             "Er waren 4 wijken.",
                             "Er zijn 4 dakkapellen",
                             "het gaat om 2021",
                             "Artikel 4: mensen",
                             "20 + 4 wijken",
                             "De 2 gebouwen, met daarin mensen"}) {
    CAPTURE(remark);
    CHECK_FALSE(tells(remark));
  }
}

TEST_CASE("words of the indicator alone are no words for anybody, and none for a kind of people") {
  Indicator indicator;
  indicator.eenheid = "personen";
  indicator.naam = "Nieuwe bewoners";
  indicator.korte_naam = "Bewoners";
  indicator.geheimhouding = {.soort = Geheimsoort::kPersonen, .drempel = 10};
  const auto tells_by = [&](std::string_view remark, Mensen mensen) {
    const auto sentences = sentences_of(remark);
    return few_people(sentences.front(), indicator, mensen).has_value();
  };
  for (const char* remark : {"3 personen", "3 bewoners", "drie nieuwe bewoners"})
    CHECK_MESSAGE(tells_by(remark, Mensen::kAlle), remark);
  CHECK(tells_by("3 bewoners", Mensen::kVanIndicator));
  CHECK(tells_by("drie nieuwe bewoners", Mensen::kVanIndicator));
  for (const char* remark : {"3 personen", "3 mensen", "drie inwoners"})
    CHECK_MESSAGE(tells_by(remark, Mensen::kEigen), remark);
  for (const char* remark : {"3 personen", "drie inwoners", "twee nieuwe buurten"})
    CHECK_FALSE_MESSAGE(tells_by(remark, Mensen::kVanIndicator), remark);
}

TEST_CASE("a remark ends where it ends, whatever stands behind it in the file") {
  const std::string_view row = "dakloze mensen: 3.5 uur";
  CHECK(tells(row.substr(0, row.find('.') + 1)));
  CHECK_FALSE(tells(row));
}

TEST_CASE("a remark beside a figure is read too, and no line of the file is told") {
  SmallProgramme programme = counted({30, 3, 25, 40});
  programme.figures("dorp", "daklozen;2021;30;;in Dorp-Zuid waren het 3 mensen\n");
  CHECK(programme.problems().find("GEH102") == std::string::npos);  // of Dorp everything is shown
  programme.figures("stad", "daklozen;2020;30;;\ndaklozen;2021;3;;\n")
      .figures("extra1", "daklozen;2020;30;;in Zuid waren het 4 mensen\ndaklozen;2021;25;;\n");
  CHECK(lines_with(programme.problems(), "GEH102").find("extra1.csv") != std::string::npos);
}

TEST_CASE("that a supplier's secret can be computed is no fault where the engine leaves out another") {
  SmallProgramme programme = counted({30, 0, 25, 40});
  programme.figures("stad", "daklozen;2021;x;;\n").figures("regio", "daklozen;2021;98;;\n");
  programme.change("indicators/indicatoren.json", "\"aggregatie\"",
                   "\"gebieden\": [\"regio\", \"dorp\", \"stad\", \"extra1\", \"extra2\"], \"aggregatie\"");
  CHECK(programme.problems().find("LEV109") == std::string::npos);
  CHECK(withheld_of(programme.site()) == "extra1 ");
}

}  // namespace voortgang::test

TEST_SUITE_END();

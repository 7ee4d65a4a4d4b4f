// Which periods in a sentence contradict the figure beside them.
#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

// wachttijd is of 2021-H1 and 2021-H2, huurders of 2020.
std::string told(const std::string& sentence) {
  SmallProgramme small;
  small.without_texts()
      .dictionary(R"({"id": "wachttijd", "hoofddoel": "wonen", "naam": "Wachttijd", "eenheid": "weken",
          "soort": "stand", "richting": "lager-is-beter", "bron": "x", "frequentie": "halfjaar"},)" +
                  indicator("huurders"))
      .figures("dorp", "wachttijd;2021-H1;13;;\nwachttijd;2021-H2;12;;\nhuurders;2020;7;;\n")
      .figures("stad", "wachttijd;2021-H1;13;;\nwachttijd;2021-H2;12;;\nhuurders;2020;7;;\n")
      .put("site/tekst/dorp/wonen.md", sentence + "\n");
  return lines_with(small.problems(), "REF115");
}

}  // namespace

TEST_CASE("a period that shares no day with that of the figure beside it is told") {
  for (const char* sentence :
       {"In de eerste helft van 2021 wachtte u {{wachttijd}} weken.",
        "U wachtte {{wachttijd}} weken in 2022.", "In het 1e halfjaar 2021 was het {{wachttijd}} weken.",
        "Eind 2020 was het {{wachttijd}} weken.",
        "Het cijfer over het derde kwartaal van 2022: {{wachttijd}}.",
        "Halverwege 2021 was het {{wachttijd}}.", "In maart 2021 was het {{wachttijd}}.",
        "Op 1 maart 2022 was het {{wachttijd}}.", "In 2021 kwamen er {{huurders}} huurders.",
        "Begin 2021 was het {{wachttijd}} weken.",
        "In 2021 wachtte u {{wachttijd periode=2021-H2}} weken en in "
        "2019 {{huurders}}."})
    CHECK_MESSAGE(!told(sentence).empty(), sentence);
}

TEST_CASE("a period that fits, is of another figure, or stands further away is not") {
  for (const char* sentence :
       {"In de tweede helft van 2021 wachtte u {{wachttijd}} weken.",
        "In 2021 wachtte u {{wachttijd}} weken.",
        "In de eerste helft van 2021 wachtte u {{wachttijd periode=2021-H1}} weken.",
        "Eind 2021 was het {{wachttijd}}.", "Op 1 januari 2022 was het {{wachttijd}}.",
        "Begin 2022 was het {{wachttijd}}.", "Begin 2021 was het {{wachttijd periode=2021-H1}}.",
        "In 2019 begon de proef, en nu wacht u {{wachttijd}} weken.",
        "Het daalde van {{wachttijd periode=2021-H1}} halverwege 2021 naar {{wachttijd}} eind 2021.",
        "De proef van 2019 duurt {{wachttijd}} weken.", "In 2019 en 2020 hoorden {{wachttijd}} weken erbij.",
        "In 2019 of 2020 hoorden {{wachttijd}} weken erbij.",
        "In 2019 tot de zomer hoorden {{wachttijd}} weken erbij.",
        "In 2019 begon een proef. Nu wacht u {{wachttijd}} weken.", "In 2019 was het {{wachttijd oordeel}}.",
        "In {{wachttijd periode}} wachtte u {{wachttijd}} weken."})
    CHECK_MESSAGE(told(sentence) == "", sentence);
}

TEST_CASE("of a figure that is not there only that is told, whatever period stands beside it") {
  for (const char* sentence : {"In 2019 wachtte u {{wachttijd periode=2018-H1}} weken.",
                               "In 2019 wachtte u {{wachttijd gebied=regio}} weken."})
    CHECK_MESSAGE(told(sentence) == "", sentence);
}

TEST_CASE("what to write instead names the area and the period of the reference") {
  CHECK(told("In 2019 wachtte u {{wachttijd gebied=stad}} weken.") ==
        "site/tekst/dorp/wonen.md:1:1: waarschuwing[REF115] hier staat \"In 2019\", maar het cijfer van "
        "wachttijd is "
        "van 2021-H2");
}

}  // namespace voortgang::test

TEST_SUITE_END();

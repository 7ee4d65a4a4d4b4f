#include <doctest/doctest.h>

#include <string>

#include "compose/page_reader.h"

TEST_SUITE_BEGIN("compose");

namespace voortgang::test {
namespace {

constexpr const char* kPage = "toegankelijkheid/index.html";

SmallProgramme with_statement(const std::string& fields) {
  SmallProgramme small;
  small.put("site/toegankelijkheid.json",
            R"({"herzien": "2022-02-01", "contact": "Bel de gemeente.", )" + fields + "}");
  return small;
}

}  // namespace

TEST_CASE("a statement says what the organisation declares, and each deviation with what is done about it") {
  const std::string page = with_statement(R"("status": "B", "akkoord": "secretaris",
        "onderzoek": {"datum": "2021-11-01", "bureau": "Bureau Voorbeeld", "methode": "WCAG-EM"},
        "afwijkingen": [{"criterium": "1.4.3", "omschrijving": "De kaart is te licht.", "oorzaak": "Zij is oud.",
          "gevolg": "Wie slecht ziet, leest haar niet.", "alternatief": "Er is een tabel.",
          "maatregel": "Andere kleuren.", "datum": "2022-06-01"}])")
                               .page(kPage);
  CHECK(page.find("voldoet gedeeltelijk (B)") != std::string::npos);
  CHECK(page.find("1 november 2021, door Bureau Voorbeeld") != std::string::npos);
  CHECK(page.find("Criterium 1.4.3") != std::string::npos);
  CHECK(page.find("Er is een tabel.") != std::string::npos);
  CHECK(page.find("1 juni 2022") != std::string::npos);
  CHECK(page.find("Bel de gemeente.") != std::string::npos);
}

TEST_CASE("without an audit a statement says so, whatever machines have tested") {
  const std::string page = with_statement(R"("status": "D")").page(kPage);
  CHECK(page.contains("\nVerklaring\n"));
  CHECK(page.find("\nVerklaring\n") < page.find("voldoet niet (D)"));
  CHECK(page.find("Er is nog geen volledig onderzoek gedaan.") != std::string::npos);
}

TEST_CASE("an own text stands above the statement, and without a statement there is only that") {
  const char* text = "---\ntitel: Iedereen kan het lezen\n---\n\nEigen woorden.\n";
  SmallProgramme both = with_statement(R"("status": "E")");
  both.put("site/tekst/pagina/toegankelijkheid.md", text);
  const std::string page = both.page(kPage);
  CHECK(page.find("Eigen woorden.") < page.find("geen verklaring (E)"));
  SmallProgramme only;
  only.put("site/tekst/pagina/toegankelijkheid.md", text);
  CHECK(only.page(kPage).find("Status") == std::string::npos);
  CHECK_FALSE(SmallProgramme().site().contains(kPage));
}

TEST_CASE("the account says what kind of edition it is") {
  const std::string page = SmallProgramme().page("verantwoording/index.html");
  CHECK(page.find("Versie van de methode") != std::string::npos);
  CHECK(page.find("Cijfers tot en met") != std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();

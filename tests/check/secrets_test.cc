#include "check/secrets.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("check");

namespace voortgang::test {

TEST_CASE("a remark that calls its figure secret, unless it denies that") {
  CHECK(secret_word("geheim") == "geheim");
  CHECK(secret_word("Geheim, op verzoek van de aanbieder") == "Geheim");
  CHECK(secret_word("dit cijfer is vertrouwelijk") == "vertrouwelijk");
  CHECK(secret_word("niet openbaar") == "niet openbaar");
  CHECK(secret_word("niet geheim").empty());
  CHECK(secret_word("niet meer geheim sinds 2021").empty());
  CHECK(secret_word("eheim").empty());
  CHECK(secret_word("voorlopig cijfer").empty());
}

TEST_CASE("a remark with a word that may mean secret, and letters saved in a wrong encoding") {
  CHECK(secret_word("GEHEIM") == "GEHEIM");
  CHECK(doubtful_word("onderdrukt") == "onderdrukt");
  CHECK(doubtful_word("Te klein aantal") == "Te klein");
  CHECK(doubtful_word("herleidbaar tot personen") == "herleidbaar");
  CHECK(doubtful_word("niet herleidbaar").empty());
  for (const char* remark : {"suppressed", "onder embargo", "kleine aantallen", "minder dan 5", "<5", "AVG",
                             "X.", "intern", "withheld"})
    CHECK_FALSE(doubtful_word(remark).empty());
  for (const char* remark :
       {"minder dan vorig jaar", "minder dan 5% respons", "intern onderzoek", "x is nieuw"})
    CHECK(doubtful_word(remark).empty());
  CHECK(secret_word("ge\u00ADheim") == "ge\u00ADheim");
  CHECK(secret_word("Confidential") == "Confidential");
  CHECK(doubtful_word("voorlopig cijfer").empty());
  CHECK(misread_letters("\u00C3\u00A9\u00C3\u00A9n opgave") == "\u00C3\u00A9");
  CHECK(misread_letters("lost \uFFFD") == "\uFFFD");
  CHECK(misread_letters("\u00E9\u00E9n opgave van S\u00C3O").empty());
}

TEST_CASE("a remark that gives a withheld figure away") {
  CHECK(gives_figure("4", "personen"));
  CHECK(gives_figure("(7)", "personen"));
  CHECK(gives_figure("het zijn er 4", "personen"));
  CHECK(gives_figure("te klein: 3 personen", "personen"));
  CHECK(gives_figure("aantal: 8", "woningen"));
  CHECK(gives_figure("6 woningen, dus geheim", "woningen"));
}

TEST_CASE("numbers in a remark that are no figure") {
  CHECK_FALSE(gives_figure("minder dan 10", "personen"));
  CHECK_FALSE(gives_figure("< 10", "personen"));
  CHECK_FALSE(gives_figure("n < 10 personen", "personen"));
  CHECK_FALSE(gives_figure("sinds 2021", "personen"));
  CHECK_FALSE(gives_figure("2021", "personen"));
  CHECK_FALSE(gives_figure("volgens artikel 5 van de regeling", "personen"));
  CHECK_FALSE(gives_figure("besluit B19.002929", "personen"));
  CHECK_FALSE(gives_figure("op verzoek van 2 aanbieders", "personen"));
  CHECK_FALSE(gives_figure("", "personen"));
}

}  // namespace voortgang::test

TEST_SUITE_END();

#include "check/secrets.h"

#include <doctest/doctest.h>

#include <string>

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
  for (const char* remark :
       {"suppressed", "kleine aantallen", "minder dan 5", "<5", "AVG", "X.", "intern", "withheld"})
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

TEST_CASE("a remark that keeps its figure in, or in for now, in any order of words") {
  for (const char* remark :
       {"pas na 1 maart naar buiten", "mag niet op de site", "Niet publiceren!", "onder embargo",
        "EMBARGO tot 1/3", "niet op de website zetten", "mag nog niet gepubliceerd worden",
        "op de site mag dit niet", "graag niet delen", "publicatie pas na raadsbesluit",
        "niet voor publicatie", "Cijfer klopt. Niet naar buiten.", "do not publish",
        "moet binnen blijven: niet online", "vertrouwelijk", "wij willen dit niet openbaar maken"})
    CHECK_MESSAGE(!secret_word(remark).empty(), remark);
  for (const char* remark : {"openbaar vanaf 1 maart", "alleen intern", "uitsluitend voor intern gebruik",
                             "nog niet gepubliceerd door CBS", "staat niet op de site van CBS",
                             "publicatie na behandeling in de raad"}) {
    CHECK_MESSAGE(secret_word(remark).empty(), remark);
    CHECK_MESSAGE(!doubtful_word(remark).empty(), remark);
  }
  for (const char* remark :
       {"embargo is opgeheven", "geen embargo", "nog niet alle gegevens bekend",
        "openbaar vervoer vanaf 2020 mee", "niet alle plaatsen zijn bezet", "gepubliceerd door CBS",
        "bron: website gemeente", "moet nog worden nageteld", "niet vergelijkbaar met 2019",
        "intern onderzoek", "tot en met november", "vanaf 2021 inclusief Urk"}) {
    CHECK_MESSAGE(secret_word(remark).empty(), remark);
    CHECK_MESSAGE(doubtful_word(remark).empty(), remark);
  }
}

TEST_CASE("a remark that names another number of people than its figure") {
  const auto other = [](const char* remark, double figure) {
    const auto found = other_count_of_people(remark, "cli\u00EBnten", figure);
    return found ? std::string(found->aantal) + " " + std::string(found->mensen) : std::string();
  };
  CHECK(other("waarvan 3 kinderen", 120) == "3 kinderen");
  CHECK(other("eigenlijk 1.204 personen", 120) == "1.204 personen");
  CHECK(other("eigenlijk 1500 personen", 120) == "1500 personen");
  CHECK(other("14 cli\u00EBnten", 12) == "14 cli\u00EBnten");
  CHECK(other("het zijn er 14", 12) == "14 ");
  CHECK(other("12 personen", 12).empty());
  CHECK(other("minder dan 10 personen", 12).empty());
  CHECK(other("per 1000 inwoners", 12).empty());
  CHECK(other("van 2 aanbieders", 12).empty());
  CHECK(other("in 2020 personen geteld", 12).empty());
}

TEST_CASE("a remark that is nothing but a number") {
  for (const char* remark : {"1200", " 1.200 ", "12,5", "20,5"}) CHECK(is_only_number(remark));
  for (const char* remark : {"2021", "", "12 weken", ".", "zie 12"}) CHECK_FALSE(is_only_number(remark));
}

TEST_CASE("a remark that gives a withheld figure away") {
  CHECK(gives_number("4", "personen"));
  CHECK(gives_number("(7)", "personen"));
  CHECK(gives_number("het zijn er 4", "personen"));
  CHECK(gives_number("te klein: 3 personen", "personen"));
  CHECK(gives_number("aantal: 8", "woningen"));
  CHECK(gives_number("6 woningen, dus geheim", "woningen"));
  CHECK(gives_number("Aantal: 8", "woningen"));
  CHECK(gives_number("te klein: 3 Personen", "personen"));
  CHECK(gives_number("het zijn er 1250", "personen"));
}

TEST_CASE("numbers in a remark that are no figure") {
  CHECK_FALSE(gives_number("minder dan 10", "personen"));
  CHECK_FALSE(gives_number("Minder Dan 10", "personen"));
  CHECK_FALSE(gives_number("< 10", "personen"));
  CHECK_FALSE(gives_number("n < 10 personen", "personen"));
  CHECK_FALSE(gives_number("sinds 2021", "personen"));
  CHECK_FALSE(gives_number("2021", "personen"));
  CHECK_FALSE(gives_number("volgens artikel 5 van de regeling", "personen"));
  CHECK_FALSE(gives_number("besluit B19.002929", "personen"));
  CHECK_FALSE(gives_number("op verzoek van 2 aanbieders", "personen"));
  CHECK_FALSE(gives_number("", "personen"));
}

}  // namespace voortgang::test

TEST_SUITE_END();

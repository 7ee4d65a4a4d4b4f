// What says who somebody is, found in plain text.
#include "check/personal.h"

#include <doctest/doctest.h>

#include <string>

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

std::string found(std::string_view text, std::optional<TextStretch> stretch) {
  return stretch ? std::string(text.substr(stretch->begin, stretch->end - stretch->begin)) : "-";
}
std::string phone(std::string_view text) {
  return found(text, phone_number(text));
}
std::string mail(std::string_view text) {
  return found(text, personal_mail(text));
}
std::string naming(std::string_view text, std::string_view name) {
  return found(text, named(text, name));
}
std::string ways(std::string_view field) {
  std::string all;
  for (const std::string& way : names_in(field)) all += way + "|";
  return all;
}

}  // namespace

TEST_CASE("a telephone number is found however it is written, at home and from abroad") {
  for (const std::string number :
       {"06-12345678", "0612345678", "06 1234 5678", "(0527) 63 39 11", "036-5399911", "0320-278911",
        "+31 6 12345678", "+31 6 1234 5678", "06 - 12 34 56 78", "0321\u2011388911", "0321\u2013388911",
        "06\u00A012345678", "+31 (0)6 12345678", "+31612345678", "0031 6 12345678", "0031612345678"}) {
    CAPTURE(number);
    CHECK(phone("Bel " + number + " voor meer.") == number);
    CHECK(phone(number) == number);
  }
  CHECK(phone("bel (036) 539 99 11.") == "(036) 539 99 11");
}

TEST_CASE(
    "what has a digit too many or too few, a general number, a date and a figure are no telephone number") {
  for (const std::string text :
       {"06-1234567", "06-123456789", "0527 63 39 1", "+31 6 1234567", "+32 6 12345678", "0900-1234567",
        "0800 123 4567", "01-02-2022 12", "01-02-2022", "0,612345678", "1.0612345678", "a0612345678",
        "90612345678", "0612345678b", "05 27633911", "14 0320", "06   12345678"})
    CHECK_MESSAGE(phone(text) == "-", text);
  const std::string two = "0900-1234567 en 06-12345678 en 06-87654321";
  CHECK(phone(two) == "06-12345678");
  const auto first = phone_number(two);
  REQUIRE(first);
  CHECK(found(two, phone_number(two, first->end)) == "06-87654321");
}

TEST_CASE("an address of a person, not of a desk, and without the end of the sentence") {
  CHECK(mail("Mail j.jansen@voorbeeld.nl.") == "j.jansen@voorbeeld.nl");
  CHECK(mail("jan_p+wmo@a-b.nl...") == "jan_p+wmo@a-b.nl");
  CHECK(mail("Info@voorbeeld.nl of griffie@voorbeeld.nl") == "-");
  CHECK(mail("info@voorbeeld.nl en j.jansen@voorbeeld.nl") == "j.jansen@voorbeeld.nl");
  CHECK(mail("jan@voorbeeld, @voorbeeld.nl, jan@. en jan@") == "-");
}

TEST_CASE("a field names a person by all of the name and by what comes last") {
  CHECK(ways("drs. J. de Vries") == "J. de Vries|de Vries|");
  CHECK(ways("mevrouw Jansen") == "");
  CHECK(ways("Piet Smit 0527-689868") == "Piet Smit|Smit|");
  CHECK(ways("Piet Smit p.smit@voorbeeld.nl") == "Piet Smit|Smit|");
  CHECK(ways("Team 5 Wonen") == "");
  CHECK(ways("Jan Bos (griffier); Els Vos") == "Jan Bos|Bos|Els Vos|Vos|");
  CHECK(ways("J. Bo") == "J. Bo|");
  for (const char* nobody : {"Team Wonen", "beleidsadviseur Sociaal Domein", "Jan 2e Bos", "jan Bos",
                             "Jan bos", "Jan of Bos", "Wethouder Bos"})
    CHECK_MESSAGE(ways(nobody).empty(), nobody);
}

TEST_CASE("a name is found as words by themselves, its surname with the same capitals") {
  CHECK(naming("Vraag het mevrouw De Vries.", "de Vries") == "De Vries");
  CHECK(naming("Vraag het J. de Vries", "J. de Vries") == "J. de Vries");
  CHECK(naming("de vries komt eraan", "de Vries") == "-");
  CHECK(naming("in de Vriesstraat en bij de Vries", "de Vries") == "de Vries");
  CHECK(naming("Bosbeheer", "Bos") == "-");
  CHECK(naming("Kreupelbos Bos", "Bos") == "Bos");
}

}  // namespace voortgang::test

TEST_SUITE_END();

// Whole numbers in running text, however they are written.
#include "base/written_count.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

TEST_SUITE_BEGIN("base");

namespace voortgang::test {

TEST_CASE("what nobody sees is no part of a text, and digits are digits in any script") {
  for (const auto& [text, plain] : std::initializer_list<std::pair<std::string, std::string>>{
           {"4 mensen", "4 mensen"},
           {"vi\u00ADer m\u200Bensen\uFEFF", "vier mensen"},
           {"vier\u2011mensen", "vier-mensen"},
           {"\uFF14 en \u2463 en \u0664 en \u2084", "4 en 4 en 4 en 4"},
           {"\u2163", "4"},
           {"\u2469", "10"},
           {"\u00E9\u00E9n \u20AC 5", "\u00E9\u00E9n \u20AC 5"}}) {
    CAPTURE(text);
    CHECK(plainly(text) == plain);
  }
}

TEST_CASE("a count in digits, as a word, with zeros behind the comma or in Roman numbers") {
  for (const char* word : {"4", "04", "4,0", "4.0", "4,00", "vier", "Vier", "viertal", "4-tal", "IV"}) {
    CAPTURE(word);
    CHECK(written_count(word) == 4);
  }
  for (const char* word : {"een", "4,5", "0", "-4", "I", "V", "mix", "vierde", "", "4e", "x"}) {
    CAPTURE(word);
    CHECK(written_count(word) == 0);
  }
  CHECK(written_count("5.000") == 5000);
  CHECK(written_count("twaalf") == 12);
}

TEST_CASE("a text holds a number in whatever form, and none where there is none") {
  for (const char* text :
       {"er waren er 4", "Het waren er vier.", "Een viertal.", "Er waren IV.", "twaalf min acht",
        "\uFF14 mensen", "met zijn vieren", "drie\u00EBntwintig", "een dozijn", "allebei weg"}) {
    CAPTURE(text);
    CHECK(holds_number(text));
  }
  for (const char* text : {"", "voorlopig cijfer", "een nieuwe telling", "achteraf herzien",
                           "in een ander vierkant", "de elfde keer", "volgens de gemeente"}) {
    CAPTURE(text);
    CHECK_FALSE(holds_number(text));
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();

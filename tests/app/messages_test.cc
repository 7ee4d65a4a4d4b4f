#include "app/messages.h"

#include <doctest/doctest.h>

#include "support/dutch_words.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {

TEST_CASE("a Dutch word is seen, and an id between quotes is not one") {
  CHECK(dutch_word_in("een tekst is expected here") == "een");
  CHECK(dutch_word_in("write it, niet so") == "niet");
  CHECK(dutch_word_in("write \"een\", `niet`, {{de}} or voeg-toe.json").empty());
}

TEST_CASE("what the program says in English is English, and never the same sentence as in Dutch") {
  for (const MessageText& text : kMessages) {
    CHECK_MESSAGE(dutch_word_in(text.en).empty(), text.en);
    CHECK_MESSAGE(word_of_files_in(text.en).empty(), text.en);
    CHECK(text.en != text.nl);
  }
}

TEST_CASE("one is one, and of anything else there are more") {
  CHECK(say<Message::kToFillIn>(Language::kNl, "a.csv", 1, 1) == "a.csv: 1 rij, 1 nog in te vullen\n");
  CHECK(say<Message::kToFillIn>(Language::kEn, "a.csv", 1, 0) == "a.csv: 1 row, 0 still to fill in\n");
  CHECK(say<Message::kMailsRemoved>(Language::kEn, std::size_t{1}) ==
        "1 text from an earlier run was removed: it is no longer needed.\n");
  CHECK(say<Message::kMailsRemoved>(Language::kNl, std::size_t{2}) ==
        "2 teksten van een vorige keer zijn weg: die zijn niet meer nodig.\n");
}

TEST_CASE("a message is filled in the language that is asked for") {
  CHECK(say<Message::kToFillIn>(Language::kNl, "a.csv", 3, 2) == "a.csv: 3 rijen, 2 nog in te vullen\n");
  CHECK(say<Message::kToFillIn>(Language::kEn, "a.csv", 3, 2) == "a.csv: 3 rows, 2 still to fill in\n");
  CHECK(messages::no_such(Language::kNl, Term::kGoal, "wone", "wonen", "wonen, zorg") ==
        "Het hoofddoel \"wone\" is niet bekend. Bedoelt u wonen?\n");
  CHECK(messages::no_such(Language::kEn, Term::kArea, "x", "", "dorp, stad") ==
        "The area \"x\" is not known. Choose from: dorp, stad.\n");
}

}  // namespace voortgang::test

TEST_SUITE_END();

#include "base/terminal_text.h"

#include <doctest/doctest.h>

TEST_SUITE_BEGIN("base");

namespace voortgang {

TEST_CASE("columns are counted as a terminal shows characters") {
  CHECK(terminal_columns("") == 0);
  CHECK(terminal_columns("Súdwest-Fryslân") == 15);
  CHECK(terminal_columns("漢字") == 4);
  CHECK(terminal_columns("e\u0301") == 1);  // an accent by itself
  CHECK(terminal_columns("🏠") == 2);
  CHECK(terminal_columns("a\tb") == 3);
}

TEST_CASE("what would move the cursor or cannot be seen is shown as a mark") {
  CHECK(terminal_text("a\x1b[31m") == "a�[31m");
  CHECK(terminal_text("a\u200Bb\u202Ec") == "a�b�c");  // no width; from right to left
  CHECK(terminal_text("a\u0085\u2028") == "a��");
  CHECK(terminal_text("\xFF\xE9") == "��");
  CHECK(terminal_text("één\t漢 e\u0301") == "één 漢 e\u0301");
}

}  // namespace voortgang

TEST_SUITE_END();

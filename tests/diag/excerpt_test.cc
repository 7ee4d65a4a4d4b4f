#include "diag/excerpt.h"

#include <doctest/doctest.h>

#include "base/terminal_text.h"

TEST_SUITE_BEGIN("diag");

namespace voortgang {
namespace {

// The line and the mark below it, for the first place of `part` in the line.
std::string shown(const std::string& line, std::string_view part) {
  const std::size_t at = line.find(part);
  const Excerpt e = excerpt_of(line, at, at + part.size());
  return e.line + "\n" + std::string(e.before, ' ') + std::string(e.marked, '^');
}

}  // namespace

TEST_CASE("the mark stands below what is meant, whatever stands before it") {
  CHECK(shown("a;12 weken;b", "12 weken") ==
        "a;12 weken;b\n"
        "  ^^^^^^^^");
  CHECK(shown("漢字;fout", "fout") ==
        "漢字;fout\n"
        "     ^^^^");
  CHECK(shown("漢字;fout", "漢字") ==
        "漢字;fout\n"
        "^^^^");
  CHECK(shown("e\u0301e\u0301n\tfout", "fout") ==
        "e\u0301e\u0301n fout\n"
        "    ^^^^");
  CHECK(shown("a\x1b[2Jfout", "fout") ==
        "a�[2Jfout\n"
        "     ^^^^");
}

TEST_CASE("a place between two characters, and one behind the line, has a mark too") {
  CHECK(excerpt_of("abc", 1, 1).marked == 1);
  CHECK(excerpt_of("abc", 3, 3).before == 3);
  CHECK(excerpt_of("abc", 9, 12).before == 3);
  CHECK(excerpt_of("abc", 1, 99).marked == 2);  // a span goes no further than its line
}

TEST_CASE("a long line is cut around the mark, and says so") {
  const std::string a(300, 'a');
  const std::string b(300, 'b');
  CHECK(shown(a + "FOUT" + b, "FOUT") ==
        "…" + std::string(40, 'a') + "FOUT" + std::string(66, 'b') + "…\n" + std::string(41, ' ') + "^^^^");
  CHECK(shown("FOUT" + b, "FOUT") == "FOUT" + std::string(106, 'b') + "…\n^^^^");
  CHECK(shown(a + "FOUT", "FOUT") == "…" + std::string(106, 'a') + "FOUT\n" + std::string(107, ' ') + "^^^^");
  CHECK(shown("x" + b, b).ends_with("\n " + std::string(109, '^')));
}

TEST_CASE("a long line of wide characters stays as narrow as any other, and the mark in place") {
  std::string wide;
  for (int i = 0; i < 200; ++i) wide += "漢";
  const std::string text = shown(wide + "FOUT" + wide, "FOUT");
  const std::string line = text.substr(0, text.find('\n'));
  CHECK(terminal_columns(line) <= 112);
  const std::size_t before = text.find('^') - text.find('\n') - 1;
  CHECK(terminal_columns(line.substr(0, line.find("FOUT"))) == before);
}

}  // namespace voortgang

TEST_SUITE_END();

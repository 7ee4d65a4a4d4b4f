#include <doctest/doctest.h>

#include "diag/message.h"
#include "diag/print_github.h"
#include "diag/print_junit.h"
#include "diag/print_sarif.h"

TEST_SUITE_BEGIN("diag");

namespace voortgang {
namespace {

using namespace std::string_view_literals;

// One problem of each severity, in files whose names need care.
struct Example {
  Sources sources;
  Problems problems;

  Example() {
    const SourceId table = sources.add("in/50%, a:b.csv", "één;12 <weken>\n");
    const SourceId text = sources.add("in/é.md", "Met <b>.\n");
    sources.add("in/goed.md", "Goed.\n");
    sources.add("in/er-niet.csv");
    problems.add(Code::CSV203, {table, 6, 16}, {{"waarde", "12\r\n100% <&\x01>"sv}, {"voorstel", "12"sv}},
                 {{text, 4, 7}});
    problems.add(Code::MDN101, {text, 4, 7});
    problems.add(Code::BST107, {table, 0, 2});
  }
};

}  // namespace

TEST_CASE("for GitHub: a command a line, with what has a meaning there escaped") {
  const Example e;
  CHECK(
      print_github(e.problems, e.sources, {}) ==
      "::notice file=in/50%25%2C a%3Ab.csv,line=1,col=1,endLine=1,endColumn=2,title=BST107::bestand is geen "
      "UTF-8 en is gelezen als Windows-1252%0Ahulp: kijk of letters als é en ë kloppen; sla het liever op "
      "als \"CSV UTF-8\"\n"
      "::error file=in/50%25%2C a%3Ab.csv,line=1,col=5,endLine=1,endColumn=15,title=CSV203::waarde is geen "
      "getal: \"12⏎⏎100%25 <&�>\"%0Azie ook in/é.md:1:5%0Ahulp: schrijf 12; geen "
      "getal? schrijf . (ontbreekt), - (niet van toepassing), x (geheim) of nnb (nog niet bekend)\n"
      "::warning file=in/é.md,line=1,col=5,endLine=1,endColumn=8,title=MDN101::HTML in een tekst: het komt "
      "als gewone tekst op de pagina%0Ahulp: gebruik Markdown, of zet voorbeelden tussen `backticks`\n");
  CHECK(print_github({}, e.sources, {}).empty());
}

TEST_CASE("paths start where the reader of the report looks") {
  const Example e;
  const ReportStyle style{.folder = "./regio/flevoland"};
  CHECK(print_github(e.problems, e.sources, style).find("file=regio/flevoland/in/é.md,") !=
        std::string::npos);
  CHECK(print_sarif(e.problems, e.sources, style).find("\"regio/flevoland/in/%C3%A9.md\"") !=
        std::string::npos);
  CHECK(print_sarif(e.problems, e.sources, {.folder = "/tmp/x"}).find("\"file:///tmp/x/in/%C3%A9.md\"") !=
        std::string::npos);
}

TEST_CASE("JUnit: a suite per file, a test per problem, and what is no error is skipped") {
  Example e;
  const std::string report = print_junit(e.problems, e.sources, {});
  CHECK(
      report ==
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"voortgang check\" tests=\"4\" failures=\"1\" errors=\"0\">\n"
      "  <testsuite name=\"in/50%, a:b.csv\" tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"1\">\n"
      "    <testcase classname=\"in/50%, a:b.csv\" name=\"1:1 BST107 bestand is geen UTF-8 en is gelezen als "
      "Windows-1252\">\n"
      "      <skipped type=\"advies\" message=\"bestand is geen UTF-8 en is gelezen als "
      "Windows-1252\">in/50%, "
      "a:b.csv:1:1: advies[BST107] bestand is geen UTF-8 en is gelezen als Windows-1252\n"
      "    1 | één;12 &#60;weken&#62;\n"
      "      | ^\n"
      "hulp: kijk of letters als é en ë kloppen; sla het liever op als \"CSV UTF-8\"\n"
      "</skipped>\n"
      "    </testcase>\n"
      "    <testcase classname=\"in/50%, a:b.csv\" name=\"1:5 CSV203 waarde is geen getal: &#34;12⏎⏎100% "
      "&#60;&#38;�&#62;&#34;\">\n"
      "      <failure type=\"fout\" message=\"waarde is geen getal: &#34;12⏎⏎100% "
      "&#60;&#38;�&#62;&#34;\">in/50%, a:b.csv:1:5: fout[CSV203] waarde is geen getal: \"12⏎⏎100% "
      "&#60;&#38;�&#62;\"\n"
      "    1 | één;12 &#60;weken&#62;\n"
      "      |     ^^^^^^^^^^\n"
      "zie ook in/é.md:1:5\n"
      "hulp: schrijf 12; geen getal? schrijf . (ontbreekt), - (niet van toepassing), x "
      "(geheim) of nnb (nog niet bekend)\n"
      "</failure>\n"
      "    </testcase>\n"
      "  </testsuite>\n"
      "  <testsuite name=\"in/goed.md\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n"
      "    <testcase classname=\"in/goed.md\" name=\"check\"/>\n"
      "  </testsuite>\n"
      "  <testsuite name=\"in/é.md\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"1\">\n"
      "    <testcase classname=\"in/é.md\" name=\"1:5 MDN101 HTML in een tekst: het komt als gewone tekst op "
      "de pagina\">\n"
      "      <skipped type=\"waarschuwing\" message=\"HTML in een tekst: het komt als gewone tekst op de "
      "pagina\">in/é.md:1:5: waarschuwing[MDN101] HTML in een tekst: het komt als gewone tekst op de pagina\n"
      "    1 | Met &#60;b&#62;.\n"
      "      |     ^^^\n"
      "hulp: gebruik Markdown, of zet voorbeelden tussen `backticks`\n"
      "</skipped>\n"
      "    </testcase>\n"
      "  </testsuite>\n"
      "</testsuites>\n");
  CHECK(print_junit(e.problems, e.sources, {.strict = true}).find("failures=\"2\"") != std::string::npos);
}

TEST_CASE("SARIF describes each rule once, and results point at it") {
  Example e;
  e.problems.add(Code::MDN101, {static_cast<SourceId>(2), 0, 1});
  const std::string report =
      print_sarif(e.problems, e.sources, {.language = Language::kEn, .version = "9.9"});
  const auto has = [&](std::string_view part) { return report.find(part) != std::string::npos; };
  CHECK(has("\"driver\": {\"name\": \"voortgang\", \"version\": \"9.9\""));
  CHECK(has("\"language\": \"en\",\n    \"columnKind\": \"unicodeCodePoints\""));
  CHECK(has(
      "{\"id\": \"CSV203\",\n       \"shortDescription\": {\"text\": \"value is not a number: \\\"…\\\"\"}"));
  CHECK(report.find("\"id\": \"MDN101\"") == report.rfind("\"id\": \"MDN101\""));
  CHECK(has(
      "      {\"ruleId\": \"CSV203\",\n       \"ruleIndex\": 1,\n       \"level\": \"error\",\n       "
      "\"message\": {\"text\": "
      "\"value is "
      "not a number: \\\"12⏎⏎100% <&�>\\\"\\nhelp: write 12; no number? write . "
      "(missing), - (not applicable), x (withheld) or nnb (not known yet)\"},\n"
      "       \"locations\": [{\"physicalLocation\": {\"artifactLocation\": {\"uri\": "
      "\"in/50%25%2C%20a%3Ab.csv\"}, \"region\": {\"startLine\": 1, \"startColumn\": 5, \"endLine\": 1, "
      "\"endColumn\": 15}}}],\n"
      "       \"relatedLocations\": [{\"id\": 1, \"physicalLocation\": {\"artifactLocation\": {\"uri\": "
      "\"in/%C3%A9.md\"}, \"region\": {\"startLine\": 1, \"startColumn\": 5, \"endLine\": 1, \"endColumn\": "
      "8}}, \"message\": {\"text\": \"see also\"}}]}"));
  CHECK(print_sarif({}, e.sources, {}).find("\"results\": []") != std::string::npos);
}

TEST_CASE("a rule in general has … for what was found") {
  CHECK(in_general("%naam% is 100% \"%waarde%\"[[, bedoelt u %nabij%]]?") == "… is 100% \"…\"?");
}

}  // namespace voortgang

TEST_SUITE_END();

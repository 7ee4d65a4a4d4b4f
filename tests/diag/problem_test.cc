#include "diag/problem.h"

#include <doctest/doctest.h>

#include <type_traits>

#include "diag/message.h"
#include "diag/print_json.h"
#include "diag/print_text.h"

TEST_SUITE_BEGIN("diag");

namespace voortgang {
namespace {

using namespace std::string_view_literals;

struct Example {
  Sources sources;
  Problems problems;
  SourceId file =
      sources.add("indicators/wonen/dorp.csv", "indicator;periode;waarde\nwachttijd;2021-H2;12,5 weken\n");
  SourceId other = sources.add("site/tekst.md", "Één <b>tekst</b>\n");

  Span in_file(std::string_view part) const {
    const auto at = static_cast<std::uint32_t>(sources.at(file).text.find(part));
    return {file, at, at + static_cast<std::uint32_t>(part.size())};
  }
};

}  // namespace

TEST_CASE("a problem is told with its place, the line as typed, and the mend") {
  Example e;
  e.problems.add(Code::MDN101, {e.other, 6, 9});
  e.problems.add(Code::CSV203, e.in_file("12,5 weken"), {{"waarde", "12,5 weken"sv}, {"voorstel", "12,5"sv}});
  CHECK(print_text(e.problems, e.sources, {}) ==
        "indicators/wonen/dorp.csv:2:19: fout[CSV203] waarde is geen getal: \"12,5 weken\"\n"
        "    2 | wachttijd;2021-H2;12,5 weken\n"
        "      |                   ^^^^^^^^^^\n"
        "hulp: schrijf 12,5; geen getal? schrijf . (ontbreekt), - (niet van toepassing), "
        "x (geheim) of nnb (nog niet bekend)\n"
        "\n"
        "site/tekst.md:1:5: waarschuwing[MDN101] HTML in een tekst: het komt als gewone tekst op de pagina\n"
        "    1 | Één <b>tekst</b>\n"
        "      |     ^^^\n"
        "hulp: gebruik Markdown, of zet voorbeelden tussen `backticks`\n"
        "\n"
        "1 fout, 1 waarschuwing\n");
}

TEST_CASE("the same in English, and with colour only where it is asked for") {
  Example e;
  e.problems.add(Code::CSV203, e.in_file("12,5 weken"), {{"waarde", "12,5 weken"sv}, {"voorstel", ""sv}});
  const std::string plain = print_text(e.problems, e.sources, {.language = Language::kEn});
  CHECK(plain.find("error[CSV203] value is not a number: \"12,5 weken\"") != std::string::npos);
  CHECK(plain.find("help: no number?") != std::string::npos);  // the part without a suggestion falls away
  CHECK(plain.find('\x1b') == std::string::npos);
  CHECK(print_text(e.problems, e.sources, {.colour = true}).find("\x1b[1;31m") != std::string::npos);
}

TEST_CASE("the same problems as data") {
  Example e;
  e.problems.add(Code::CSV203, e.in_file("12,5 weken"),
                 {{"waarde", "12,5 \"weken\""sv}, {"voorstel", "12,5"sv}});
  CHECK(print_json(e.problems, e.sources, Language::kNl) ==
        "{\"schema\": \"voortgang-problemen/1\",\n  \"problemen\": [\n"
        "    {\"code\": \"CSV203\", \"ernst\": \"fout\", \"bestand\": \"indicators/wonen/dorp.csv\", "
        "\"regel\": 2, \"kolom\": 19, "
        "\"eindkolom\": 29, \"bericht\": \"waarde is geen getal: \\\"12,5 \\\"weken\\\"\\\"\", \"hulp\": "
        "\"schrijf 12,5; "
        "geen getal? schrijf . (ontbreekt), - (niet van toepassing), x (geheim) of nnb (nog niet bekend)\", "
        "\"argumenten\": {\"waarde\": \"12,5 \\\"weken\\\"\", \"voorstel\": \"12,5\"}}\n  ]}\n");
  CHECK(print_json({}, e.sources, Language::kNl) ==
        "{\"schema\": \"voortgang-problemen/1\",\n  \"problemen\": []}\n");
}

TEST_CASE(
    "of a code and file the first twenty are kept and the rest is counted; the same thing counts once") {
  Example e;
  for (std::uint32_t i = 0; i < 25; ++i) e.problems.add(Code::CSV109, {e.file, i, i});
  e.problems.add(Code::CSV109, {e.file, 0, 0});
  e.problems.add(Code::CSV109, {e.other, 0, 0});
  CHECK(e.problems.kept().size() == 21);
  CHECK(e.problems.left_out(Code::CSV109, e.file) == 5);
  CHECK(e.problems.count(Severity::kFout) == 26);
  CHECK(print_text(e.problems, e.sources, {}).find("en nog 5 keer hetzelfde in dit bestand\n") !=
        std::string::npos);
  Problems all;
  all.append(std::move(e.problems));
  CHECK(all.count(Severity::kFout) == 26);
}

TEST_CASE("problems come in order of file and place, whoever found them first") {
  Example e;
  e.problems.add(Code::CSV104, {e.other, 3, 4});
  e.problems.add(Code::CSV104, {e.file, 9, 10});
  e.problems.add(Code::CSV104, {e.file, 2, 3});
  const auto order = e.problems.sorted(e.sources);
  REQUIRE(order.size() == 3);
  CHECK(order[0]->span == Span{e.file, 2, 3});
  CHECK(order[1]->span == Span{e.file, 9, 10});
  CHECK(order[2]->span == Span{e.other, 3, 4});
}

TEST_CASE("input in a message stays on its line and harmless") {
  Example e;
  Problem problem{.code = Code::CSV203, .arguments = {{"waarde", "a\nb\x1b[31m"sv}, {"voorstel", ""sv}}};
  CHECK(message_of(problem, Language::kNl) == "waarde is geen getal: \"a⏎b�[31m\"");
  problem.arguments = {{"waarde", std::string(200, 'x')}};
  CHECK(message_of(problem, Language::kNl) == "waarde is geen getal: \"" + std::string(60, 'x') + "…\"");
}

TEST_CASE("a template is filled: names, numbers, and parts that fall away") {
  const std::vector<Argument> arguments = {{"naam", "x"sv}, {"leeg", ""sv}, {"aantal", std::int64_t{3}}};
  CHECK(fill_in("%naam% van %aantal%", arguments, Language::kNl) == "x van 3");
  CHECK(fill_in("a[[ en %naam%]][[ of %leeg%]][[ of %weg%]].", arguments, Language::kNl) == "a en x.");
  CHECK(fill_in("100% van %onbekend% [!X] {{y}}", arguments, Language::kNl) ==
        "100% van %onbekend% [!X] {{y}}");
}

TEST_CASE("a word goes with its number") {
  const auto told = [](std::int64_t number) {
    return fill_in("%n% %n|cel|cellen%[[, nog %meer% %meer|rij|rijen%]]",
                   {{"n", number}, {"meer", std::to_string(number)}}, Language::kNl);
  };
  CHECK(told(0) == "0 cellen, nog 0 rijen");
  CHECK(told(1) == "1 cel, nog 1 rij");
  CHECK(told(11) == "11 cellen, nog 11 rijen");
  CHECK(fill_in("%n|cel% is 5%", {{"n", std::int64_t{1}}}, Language::kNl) == "%n|cel% is 5%");
}

TEST_CASE("words of our own are told in the language of the message; what files hold is the same in both") {
  const Problem problem{
      .code = Code::SCH103,
      .arguments = {{"verwacht", either(std::vector{words_of(Term::kText), words_of(Term::kList)})},
                    {"gevonden", Term::kNumber},
                    {"voorbeeld", verbatim("[\"een\"]")}}};
  CHECK(message_of(problem, Language::kNl) == "hier hoort een tekst of een lijst, maar er staat een getal");
  CHECK(message_of(problem, Language::kEn) == "a text or a list is expected here, but a number was found");
  CHECK(help_of(problem, Language::kEn) == "write a text or a list, such as [\"een\"]");
  static_assert(!std::is_constructible_v<Argument, std::string_view, const char*>);
}

TEST_CASE("other places, and how many more there are, stand with the problem; colour marks parts of it") {
  Example e;
  for (std::uint32_t i = 0; i < 22; ++i)
    e.problems.add(Code::JSN102, {e.file, i, i + 1}, {{"sleutel", "titel"sv}}, {{e.other, 6, 9}});
  const std::string text = print_text(e.problems, e.sources, {});
  CHECK(
      text.ends_with("zie ook site/tekst.md:1:5\n"
                     "hulp: haal een van de twee weg\n"
                     "en nog 2 keer hetzelfde in dit bestand\n"
                     "\n"
                     "22 fouten\n"));
  const std::string english = print_text(e.problems, e.sources, {Language::kEn, true});
  CHECK(english.ends_with(
      "\x1b[1mindicators/wonen/dorp.csv:1:20: \x1b[1;31merror[JSN102]\x1b[0m \x1b[1mfield \"titel\" appears "
      "twice\x1b[0m\n"
      "\x1b[2m    1 |\x1b[0m indicator;periode;waarde\n"
      "\x1b[2m      |\x1b[0m                    \x1b[1;31m^\x1b[0m\n"
      "see also site/tekst.md:1:5\n"
      "help: remove one of the two\n"
      "and 2 more of the same in this file\n"
      "\n"
      "22 errors\n"));
}

TEST_CASE("a file's name cannot reach the terminal's controls either") {
  Sources sources;
  const SourceId id = sources.add("a\x1b[2J\xFF.csv", "x");
  Problems problems;
  problems.add(Code::CSV104, {id, 0, 1});
  CHECK(print_text(problems, sources, {}).starts_with("a�[2J�.csv:1:1: fout[CSV104]"));
  CHECK(print_json(problems, sources, Language::kNl).find("\"bestand\": \"a�[2J�.csv\"") !=
        std::string::npos);
}

}  // namespace voortgang

TEST_SUITE_END();

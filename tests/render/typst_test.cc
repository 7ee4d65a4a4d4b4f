#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "base/decimal.h"
#include "render/chart/svg.h"
#include "render/narrative_cases.h"
#include "render/typst/typst_writer.h"
#include "support/text.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

std::string typst_of(const Blocks& blocks) {
  std::string out;
  TypstWriter(out, "https://voorbeeld.nl/").blocks(blocks);
  return out;
}

std::string typst_of(const std::string& markdown) {
  return typst_of({NarrativeCase(markdown).whole()});
}

bool has(std::string_view text, std::string_view words) {
  return text.find(words) != std::string_view::npos;
}

std::string repeated(std::string_view words, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += words;
  return out;
}

Feit figure(std::int16_t year, std::int64_t value) {
  return Feit::with_getal({year, Frequentie::kJaar, 1}, Status::kDefinitief, {value, 0},
                          static_cast<double>(value));
}

std::string indicator_of(const std::vector<Feit>& figures, Blocks more = {}) {
  FeitenReeks reeks;
  reeks.feiten = figures;
  LineChart chart{.texts = {"a", "Plekken", "Vier."}, .feiten = figures};
  const Section both{SectionKind::kChartAndTable,
                     {},
                     {Figure{chart, "Plekken"}, FactTable{.caption = "Plekken", .reeks = &reeks}}};
  Blocks blocks = {Paragraph{{Text{"9 plekken"}}}, both};
  std::ranges::move(more, std::back_inserter(blocks));
  return typst_of({Section{SectionKind::kIndicator, {}, std::move(blocks)}});
}

}  // namespace

TEST_CASE("a line that ends with a colon stays with the list below it") {
  CHECK(has(typst_of("Dit zijn:\n\n- een\n- twee\n"), "#aanloop[#\"Dit zijn:\";]"));
  CHECK(has(typst_of("Dit zijn er twee.\n\n- een\n- twee\n"), "#al[#\"Dit zijn er twee.\";]"));
  CHECK(has(typst_of("Dit zijn:\n\nEen en twee.\n"), "#al[#\"Dit zijn:\";]"));
  CHECK(has(typst_of("## Kop\n\nDit zijn:\n\n- een\n"), "#aanloop(onderkop:true)[#\"Dit zijn:\";]"));
}

TEST_CASE("the last paragraph stays with what the frame sets below it, and no other") {
  const NarrativeCase text("Een.\n\n> Twee.\n\nDrie.\n");
  std::string out;
  TypstWriter writer(out, "");
  writer.blocks_before_closing({Paragraph{{Text{"Nul."}}}, text.whole()});
  CHECK(has(out, "#al[#\"Nul.\";]"));
  CHECK(has(out, "#al[#\"Een.\";]"));
  CHECK(has(out, "#al[#\"Twee.\";]"));
  CHECK(has(out, "#aanloop[#\"Drie.\";]"));
  CHECK_FALSE(has(typst_of("Een.\n"), "#aanloop"));
}

TEST_CASE("paragraphs of a note stay apart") {
  CHECK(has(typst_of("Zin[^1].\n\n[^1]: Een.\n\n    Twee.\n"),
            "#footnote[#\"Een.\";#parbreak();#\"Twee.\";]<noot-1-1>"));
}

TEST_CASE("a note that is asked for again has its first number, also in another part of a table") {
  const std::string twice = typst_of("Een[^1] en[^2], weer[^1].\n\n[^1]: Eerste.\n\n[^2]: Tweede.\n");
  CHECK(has(twice, "#footnote[#\"Eerste.\";]<noot-1-1>"));
  CHECK(has(twice, "#footnote[#\"Tweede.\";]<noot-1-2>#\", weer\";#footnote(<noot-1-1>);"));
  std::string head = "| Project[^1] ", line = "|---", row = "| Huis[^2] ";
  for (int i = 0; i < 14; ++i) head += "| 2020 ", line += "|---:", row += "| € 12.345.678,90 ";
  const std::string parts =
      typst_of(head + "|\n" + line + "|\n" + row + "|\n\n[^1]: Eerste.\n\n[^2]: Tweede.\n");
  CHECK(count(parts, "#tabel(") == 3);
  CHECK(count(parts, "#footnote[") == 2);
  CHECK(count(parts, "#footnote(<noot-1-2>);") == 2);
}

TEST_CASE("a row that may be higher than a sheet is measured, and so high a head is a row") {
  const std::string words = repeated("woord ", 400);
  CHECK(has(typst_of("| a | b |\n|---|---|\n| c | d |\n| e | " + words + "|\n"), ",hoog:(1,)"));
  CHECK_FALSE(has(typst_of("| a | b |\n|---|---|\n| c | d |\n| e | f |\n"), ",hoog:"));
  const std::string high = typst_of("| a | " + words + "|\n|---|---|\n| c | d |\n");
  CHECK(has(high, "([#\"1\";],[#\"2\";],),(([#\"a\";]"));
  CHECK(has(high, ",hoog:(0,)"));
}

TEST_CASE("within a list, a quote or a box a table is as wide as the text there") {
  const auto width_of = [](const std::string& markdown) {
    const std::string out = typst_of(markdown);
    CHECK(has(out, ",binnen:true"));
    double width = 0;
    std::string_view columns = std::string_view(out).substr(out.find("#tabel((") + 8);
    for (columns = columns.substr(0, columns.find(')')); !columns.empty();
         columns.remove_prefix(columns.find(',') + 1))
      width += std::stod(std::string(columns.substr(0, columns.find("pt,"))));
    return width;
  };
  const std::string table = "| a | b |\n  |---|---|\n  | c | " + repeated("veel woorden ", 30) + "|\n";
  CHECK(width_of("- tekst\n\n  " + table) < 380);
  CHECK(width_of("> | a | b |\n> |---|---|\n> | c | " + repeated("veel woorden ", 30) + "|\n") < 385);
  CHECK_FALSE(has(typst_of("| a |\n|---|\n| b |\n"), ",binnen:"));
}

TEST_CASE("a list within a list is a part of it, as deep as it goes") {
  CHECK(has(typst_of("- a\n  - b\n"), "#lijst([#\"a\";#sublijst([#\"b\";],)\n],)"));
  CHECK(has(typst_of("- a\n  1. b\n"), "#subopsomming([#\"b\";],)"));
}

TEST_CASE("a letter and its mark are one character on paper") {
  CHECK(has(typst_of("cafe\u0301\n"), "#\"café\";"));
  CHECK(has(typst_of("x\u0301\n"), "#\"x\u0301\";"));  // there is none of these
}

TEST_CASE("what stands behind the first line of a row's head is a remark") {
  const Table table{.id = {},
                    .caption = "Activiteiten",
                    .columns = {{"Activiteit"}},
                    .rows = {{.cells = {{Strong{"Doen"}, LineBreak{}, Small{"met de buurt"}}}}}};
  CHECK(has(typst_of({table}), "#rijkop[#strong(\"Doen\");];#linebreak();#kleiner(\"met de buurt\");"));
}

TEST_CASE("a single figure needs no table beside its words, but its remark stays") {
  std::vector<Feit> figures{figure(2021, 9)};
  figures.front().toelichting = "en een crisisplek";
  const std::string one = indicator_of(figures);
  CHECK_FALSE(has(one, "#tabel("));
  CHECK_FALSE(has(one, "#figuur("));
  CHECK(has(one, "#opmerking[#\"2021: en een crisisplek.\";]"));

  figures.push_back(figure(2022, 10));
  const std::string two = indicator_of(figures);
  CHECK(has(two, "#tabel("));
  CHECK(has(two, ",smal:true"));  // as wide as its figures
  CHECK(has(two, "#figuur("));
}

TEST_CASE(
    "an explanation with a heading comes behind figures, where a sheet may end, and a note stays with them") {
  const std::string text = indicator_of({figure(2021, 9), figure(2022, 10)},
                                        {Paragraph{{Text{"Verbeterd."}}, ParagraphKind::kNote},
                                         Heading{6, "Uitleg", {}, {}}, Paragraph{{Text{"Daarom."}}}});
  CHECK(has(text,
            "#opmerking[#\"Verbeterd.\";]\n])\n#bijcijfer[\n#kop(6)[#\"Uitleg\";]\n#al[#\"Daarom.\";]\n]\n"));
  CHECK_FALSE(has(indicator_of({figure(2021, 9)}), "#bijcijfer"));
}

TEST_CASE("figures of which none may be shown are one sentence, others keep their table") {
  const auto hidden = [](std::int16_t year) {
    return Feit::without_getal({year, Frequentie::kJaar, 1}, Status::kDefinitief, Toestand::kTeKlein);
  };
  const std::string none = indicator_of({hidden(2020), hidden(2021)});
  CHECK_FALSE(has(none, "#tabel("));
  CHECK(has(none, "#opmerking[#\"2020 tot en met 2021: te klein om te tonen.\";]"));
  CHECK(has(indicator_of({hidden(2020), figure(2021, 9)}), "#tabel("));
  auto remarked = hidden(2021);
  remarked.toelichting = "anders geteld";
  CHECK(has(indicator_of({hidden(2020), remarked}), "#tabel("));
}

TEST_CASE("the last two rows of a table that may be cut stay together, unless they are too high") {
  const auto table = [](std::size_t rows, std::size_t columns, const std::string& words) {
    Table out{.id = {}, .caption = "Plan", .columns = {}, .rows = {}};
    for (std::size_t i = 0; i < columns; ++i) out.columns.push_back({"Kolom"});
    for (std::size_t i = 0; i < rows; ++i)
      out.rows.push_back({.cells = std::vector<Inlines>(columns, Inlines{Text{words}})});
    return typst_of({out});
  };
  CHECK(has(table(12, 2, "kort"), ",bijeen:2"));
  CHECK_FALSE(has(table(5, 2, "kort"), ",bijeen:"));   // is not cut
  CHECK_FALSE(has(table(12, 1, "kort"), ",bijeen:"));  // one cell in a foot is a note
  std::string much;
  for (int i = 0; i < 200; ++i) much += "woorden ";
  CHECK_FALSE(has(table(12, 2, much), ",bijeen:"));
}

TEST_CASE("the note that a text begins with stays with it, one behind it does not") {
  const NarrativeCase text("Hier gebeurt iets.\n");
  const Paragraph note{{Text{"verzonnen"}}, ParagraphKind::kNote};
  CHECK(has(typst_of(Blocks{note, text.whole()}), "#vooraf[#\"verzonnen\";]"));
  CHECK(has(typst_of(Blocks{text.whole(), note}), "#opmerking[#\"verzonnen\";]"));
  CHECK(has(typst_of(Blocks{Section{SectionKind::kLokaal, {}, {note, text.whole()}}}), "#vooraf["));
}

TEST_CASE("a chart beside words is lower, and its labels keep their distance") {
  const std::vector<Feit> figures{figure(2021, 9), figure(2022, 10)};
  const LineChart chart{.texts = {"a", "Plekken", "Vier."}, .feiten = figures};
  CHECK(has(typst_of({Figure{chart, "Plekken"}}), "tekening(340,200,"));
  CHECK(has(indicator_of(figures), "tekening(340,126,"));
}

TEST_CASE("a chart says which way is better, and where its axis does not begin at zero") {
  const auto note = [](const std::vector<std::int64_t>& values, const std::string& richting) {
    std::vector<Feit> figures;
    for (std::size_t i = 0; i < values.size(); ++i)
      figures.push_back(figure(static_cast<std::int16_t>(2018 + i), values[i]));
    return reading_note(LineChart{.texts = {}, .feiten = figures, .richting = richting});
  };
  CHECK(note({81, 85}, "lager is beter") == ", lager is beter, as begint bij 70");
  CHECK(note({1, 10}, "hoger is beter") == ", hoger is beter");
  CHECK(note({1, 10}, "") == "");
  CHECK(note({9}, "") == "");  // no axis
  const std::vector<Feit> figures{figure(2021, 81), figure(2022, 85)};
  const LineChart chart{.texts = {"a", "Plekken", "Vier."}, .feiten = figures, .richting = "lager is beter"};
  CHECK(has(typst_of({Figure{chart, "Plekken"}}), "Plekken, lager is beter, as begint bij 70"));
}

}  // namespace voortgang::test

TEST_SUITE_END();

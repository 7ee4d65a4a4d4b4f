#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "base/decimal.h"
#include "render/narrative_cases.h"
#include "render/typst/typst_writer.h"

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

TEST_CASE("paragraphs of a note stay apart") {
  CHECK(has(typst_of("Zin[^1].\n\n[^1]: Een.\n\n    Twee.\n"),
            "#footnote[#\"Een.\";#parbreak();#\"Twee.\";];"));
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

}  // namespace voortgang::test

TEST_SUITE_END();

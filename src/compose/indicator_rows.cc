#include "compose/indicator_rows.h"

#include <algorithm>
#include <optional>
#include <span>

#include "base/decimal.h"
#include "compose/addresses.h"
#include "compose/among_others.h"
#include "compose/area_figures.h"
#include "compose/blocks.h"
#include "compose/explanation.h"
#include "compose/goal_blocks.h"
#include "compose/numbers.h"
#include "facts/weergave.h"
#include "programme/antwoord_woorden.h"
#include "programme/eenheid.h"
#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// More than these on one page make it endless: then each course is a small line, and its figures are in the
// table.
constexpr std::size_t kMostCharts = 12;
// And more than these are found in a table only, of which each leads to its own page.
constexpr std::size_t kMostRows = 40;

enum class Course : std::uint8_t { kChart, kLine };

// Only what is judged, whether a verdict can be given or not, takes the room of a row.
struct Numbers {
  std::vector<const FeitenReeks*> judged, others;
};

Numbers numbers_of(const Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  Numbers found;
  for (const FeitenReeks* reeks : series_of(setting, hoofddoel, gebied))
    (is_asked_for(reeks->voortgang.oordeel) ? found.judged : found.others).push_back(reeks);
  return found;
}

// Behind "o.a." a sentence goes on, in small letters.
std::string first_sentence(const std::string& text) {
  for (std::size_t end = text.find(". "); end != text.npos; end = text.find(". ", end + 1)) {
    const char next = end + 2 < text.size() ? text[end + 2] : '\0';
    if (next < 'a' || next > 'z') return text.substr(0, end + 1);
  }
  return text;
}

// The mark at the key figure says it for the whole row.
Figure without_mark(Figure figure) {
  figure.voorbeeld = false;
  return figure;
}

// "9 woningen", with the unit and the period in small letters; a unit that is a sign belongs to the number.
Inlines large_number(Setting& setting, const FeitenReeks& reeks) {
  if (reeks.laatste == nullptr) return {Text{std::string(woorden::kGeenCijfer)}};
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  const std::string number = weergave(*reeks.laatste, reeks.decimalen);
  Inlines out;
  // A word is not as large as a number.
  if (!reeks.laatste->is_getal())
    out.push_back(Text{number});
  else
    out.push_back(Strong{with_its_sign(indicator, number)});
  if (!has_sign_as_unit(indicator) && reeks.laatste->is_getal())
    out.push_back(Text{" " + std::string(unit_beside(number, eenheid_of(indicator)))});
  out.push_back(LineBreak{});
  std::string when = words(reeks.laatste->periode);
  if (reeks.laatste->status != Status::kDefinitief)
    when.append(", ").append(woorden::status(reeks.laatste->status));
  out.push_back(Small{std::move(when)});
  setting.mark(out, indicator.voorbeeld);
  return out;
}

Section words_of(Setting& setting, const FeitenReeks& reeks, bool is_own_page) {
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  Section part{SectionKind::kPart, {}, {}};
  if (!is_own_page) part.blocks.push_back(Heading{3, indicator.naam, {}});
  part.blocks.push_back(Paragraph{large_number(setting, reeks), ParagraphKind::kKeyNumber});
  part.blocks.push_back(Paragraph{{OordeelMark{reeks.voortgang.oordeel}}, ParagraphKind::kStatus});
  if (Inlines sentences = state_sentences(setting.basis, reeks); !sentences.empty())
    part.blocks.push_back(Paragraph{std::move(sentences)});
  return part;
}

// What is counted, and where all about it stands.
Paragraph about_number(const Setting& setting, IndicatorIndex i) {
  const Indicator& indicator = setting.programma().indicatoren[i];
  Paragraph about{{}, ParagraphKind::kNote};
  if (!indicator.definitie.empty()) about.inlines.push_back(Text{first_sentence(indicator.definitie) + " "});
  about.inlines.push_back(
      Link{woorden::kMeerOverCijfer(indicator.korte_naam), addresses::indicator(setting.programma(), i)});
  return about;
}

Block course_of(Setting& setting, const FeitenReeks& reeks, Course course) {
  if (course == Course::kLine) return Paragraph{{sparkline(setting.basis, reeks)}};
  return without_mark(line_figure(setting.basis, reeks, setting.chart_id()));
}

// Whose page a row is on: of its goal, with others, or of its indicator alone.
enum class RowPlace : std::uint8_t { kGoal, kIndicator };

Section row_of(Setting& setting, const FeitenReeks& reeks, RowPlace place, Course drawn) {
  const bool is_own_page = place == RowPlace::kIndicator;
  const Indicator& indicator = setting.programma().indicatoren[reeks.indicator];
  setting.note_example(indicator.voorbeeld);
  Section row{SectionKind::kIndicatorRow, is_own_page ? std::string() : indicator.id, {}};
  row.blocks.push_back(words_of(setting, reeks, is_own_page));
  Section course{SectionKind::kPart, {}, {}};
  if (has_course(reeks)) course.blocks.push_back(course_of(setting, reeks, drawn));
  course.blocks.push_back(all_numbers(setting.basis, reeks, is_own_page ? Anchors::kNone : Anchors::kRows));
  std::optional<Figure> neighbours;
  if (is_own_page || !told_in_a_row(setting, reeks.indicator))
    neighbours = comparison_figure(setting, reeks.indicator);
  Section others{SectionKind::kPart, {}, {}};
  if (neighbours) others.blocks.push_back(without_mark(std::move(*neighbours)));
  if (!is_own_page) {
    // In the part that is the lower one of the two.
    (neighbours ? others : course).blocks.push_back(about_number(setting, reeks.indicator));
    append(course.blocks, beside_number(setting, reeks, 4));
    append(course.blocks, question_link(setting, reeks));
  }
  row.blocks.push_back(std::move(course));
  if (neighbours) row.blocks.push_back(std::move(others));
  return row;
}

// Series in one table, and below it, folded, the rows of each.
Blocks in_a_table(Setting& setting, const std::vector<const FeitenReeks*>& series, GebiedIndex gebied,
                  Verdicts verdicts) {
  const Programma& programma = setting.programma();
  const bool is_region = gebied == kRegio;
  const bool shows_verdicts = verdicts == Verdicts::kShown;
  Table table{
      .id = {},
      .caption = std::string(shows_verdicts ? woorden::kBeoordeeldeCijfers : woorden::kAndereCijfersUitleg),
      .columns = {{std::string(woorden::kCijfer)},
                  {std::string(programma.gebied_naam(gebied)), Alignment::kEnd, true},
                  {std::string(woorden::kPeriode), Alignment::kStart, true}},
      .rows = {}};
  if (shows_verdicts) table.columns.push_back({std::string(woorden::kOordeelKop), Alignment::kStart, true});
  if (!is_region) table.columns.push_back({std::string(woorden::kRegioKop), Alignment::kEnd});
  Disclosure rows{std::string(woorden::kAlleCijfersVanDeze), {}};
  for (const FeitenReeks* reeks : series) {
    const Indicator& indicator = programma.indicatoren[reeks->indicator];
    const auto shown = [&](const FeitenReeks* one) {
      return plain(one == nullptr || one->laatste == nullptr
                       ? std::string(woorden::kGeenWaarde)
                       : exactly_with_unit(weergave(*one->laatste, one->decimalen), eenheid_of(indicator)));
    };
    Inlines name{Link{indicator.naam, addresses::indicator(programma, reeks->indicator)}};
    setting.mark(name, indicator.voorbeeld);
    TableRow row{
        .cells = {std::move(name), shown(reeks),
                  plain(reeks->laatste == nullptr ? std::string() : period_and_certainty(*reeks->laatste))},
        .kind = {},
        .id = indicator.id};
    if (shows_verdicts) row.cells.push_back({OordeelMark{reeks->voortgang.oordeel}});
    if (!is_region) row.cells.push_back(shown(setting.feiten().reeks(reeks->indicator, kRegio)));
    table.rows.push_back(std::move(row));
    rows.blocks.push_back(fact_table(setting.basis, *reeks, {}, Anchors::kRows));
    append(rows.blocks, beside_number(setting, *reeks, 3));
    append(rows.blocks, question_link(setting, *reeks));
  }
  mark_once(table);
  return {std::move(table), std::move(rows)};
}

}  // namespace

Section indicator_overview(Setting& setting, const FeitenReeks& reeks) {
  return row_of(setting, reeks, RowPlace::kIndicator, Course::kChart);
}

bool has_course(const FeitenReeks& reeks) {
  return reeks.vorige != nullptr;
}

Disclosure all_numbers(const Basis& basis, const FeitenReeks& reeks, Anchors anchors) {
  return {reeks.feiten.size() == 1 ? std::string(woorden::kHetCijfer)
                                   : woorden::kAlleCijfers(count_text(reeks.feiten.size())),
          {fact_table(basis, reeks, {}, anchors)}};
}

Blocks numbers_on_page(Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  Blocks blocks = not_delivered(setting, hoofddoel, gebied);
  const Numbers numbers = numbers_of(setting, hoofddoel, gebied);
  const Course drawn = numbers.judged.size() > kMostCharts ? Course::kLine : Course::kChart;
  if (numbers.judged.size() > kMostRows) {
    append(blocks, in_a_table(setting, numbers.judged, gebied, Verdicts::kShown));
  } else {
    for (const FeitenReeks* reeks : numbers.judged)
      blocks.push_back(row_of(setting, *reeks, RowPlace::kGoal, drawn));
  }
  if (Table beside = among_others(setting, numbers.judged); !beside.rows.empty()) {
    blocks.push_back(Heading{2, std::string(woorden::kNaastDeAndere), "naast"});
    blocks.push_back(std::move(beside));
  }
  if (numbers.judged.empty() && numbers.others.empty() && blocks.empty())
    blocks.push_back(Paragraph{{Text{std::string(woorden::kNietGeleverd)}}});
  if (numbers.judged.empty() && !numbers.others.empty())
    blocks.push_back(Paragraph{{Text{std::string(woorden::kGeenCijferMetOordeel)}}});
  if (!numbers.others.empty()) {
    blocks.push_back(Heading{2, std::string(woorden::kAndereCijfers), "andere"});
    append(blocks, in_a_table(setting, numbers.others, gebied, Verdicts::kNone));
  }
  return blocks;
}

std::vector<NavigationItem> number_contents(const Setting& setting, HoofddoelIndex hoofddoel,
                                            GebiedIndex gebied) {
  std::vector<NavigationItem> items;
  const Numbers numbers = numbers_of(setting, hoofddoel, gebied);
  // A table has them one below the other as well as a list would.
  const std::size_t listed = numbers.judged.size() > kMostRows ? 0 : numbers.judged.size();
  for (const FeitenReeks* reeks : std::span(numbers.judged).first(listed)) {
    const Indicator& indicator = setting.programma().indicatoren[reeks->indicator];
    items.push_back(
        {.text = indicator.korte_naam, .target = "#" + indicator.id, .oordeel = reeks->voortgang.oordeel});
  }
  if (std::ranges::any_of(numbers.judged,
                          [&](const FeitenReeks* r) { return has_row_among_others(setting, r->indicator); }))
    items.push_back({.text = std::string(woorden::kNaastDeAndere), .target = "#naast"});
  if (!numbers.others.empty())
    items.push_back({.text = std::string(woorden::kAndereCijfers), .target = "#andere"});
  return items;
}

}  // namespace voortgang

#include "render/chart_cases.h"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <utility>

#include "base/text.h"
#include "compose/chart_texts.h"

namespace voortgang::test {
namespace {

constexpr std::array kFlevoland = {"Almere", "Dronten", "Lelystad", "Noordoostpolder", "Urk", "Zeewolde"};

Feit feit(Periode periode, std::string_view figure) {
  Status status = Status::kDefinitief;
  if (figure == ".") return Feit::without_getal(periode, status, Toestand::kOntbreekt);
  switch (figure.back()) {
    case 'v':
      status = Status::kVoorlopig;
      break;
    case 'g':
      status = Status::kGeschat;
      break;
    case 'b':
      status = Status::kTrendbreuk;
      break;
    default:
      break;
  }
  if (status != Status::kDefinitief) figure.remove_suffix(1);
  const Decimal waarde = parse_decimal(figure, NumberStyle::kDecimalComma).value();
  return Feit::with_getal(periode, status, waarde, waarde.value());
}

// Figures that go up and down as real ones do, the same in every run.
std::string wave(int count, double middle, double swing, std::string_view mark = "") {
  std::string out;
  for (int i = 0; i < count; ++i) {
    const double value = middle + swing * (std::sin(i * 0.35) + 0.4 * std::sin(i * 1.7) + i * 0.02);
    out += fmt::format("{}{} ", std::lround(value), mark);
  }
  return out;
}

class Collection {
 public:
  ChartCases made;

  std::span<const Feit> keep(const char* first, std::string_view figures) {
    return made.figures.emplace_back(series(first, figures));
  }

  template <class ChartKind>
  void add(std::string name, std::string caption, ChartKind chart, std::string description) {
    chart.texts = {name, caption, description + "."};
    made.cases.push_back({std::move(name), std::move(caption), std::move(chart)});
  }

  void line(std::string name, std::string caption, const char* first, std::string_view figures,
            LineChart rest = {}) {
    rest.feiten = keep(first, figures);
    add(std::move(name), std::move(caption), std::move(rest), "Verloop van een reeks");
  }
};

ChartTarget target(const char* periode, double waarde, std::string label) {
  return {*parse_periode(periode), waarde, std::move(label)};
}

void line_shapes(Collection& all) {
  all.line("lijn", "Met streefwaarde", "2018-H1", "31 34 33 37 38 41 40 43",
           {.target = target("2026", 60, "streefwaarde 60")});
  all.line("lijn-gaten", "Ontbrekende cijfers zijn gaten, een los cijfer is een punt", "2016",
           "12 14 . 15 . 17 18 . 21");
  all.line("lijn-trendbreuk", "Na een trendbreuk begint een nieuwe lijn", "2015", "52 54 57 41b 43 46 48");
  all.line("lijn-twee-breuken", "Twee trendbreuken en voorlopige cijfers", "2012-H1",
           "52 54 57 41b 43 46 48 49 50 53 61b 64 66 68v 70v");
  all.line("lijn-voorlopig", "Voorlopige en geschatte cijfers zijn open", "2019-K1",
           "210 214 220 219 225 231 228 236 241 243v 247v 250g");
  all.line("lijn-schooljaren", "Schooljaren", "2016/17", "88 91 90 94 97 99");
  all.line("lijn-kort", "Te kort voor jaartallen", "2021-K3", "14 17");
  all.line("lijn-60-maanden", "Zestig maanden", "2017-01", wave(60, 120, 20));
  all.line("lijn-60-voorlopig", "Zestig voorlopige cijfers", "2017-01", wave(60, 120, 20, "v"));
}

void line_scales(Collection& all) {
  all.line("lijn-een-punt", "Eén cijfer", "2021", "12");
  all.line("lijn-een-punt-met-streef", "Eén cijfer en een streefwaarde", "2021-H2", "12",
           {.target = target("2026", 20, "streefwaarde 20")});
  all.line("lijn-geen-punt", "Geen cijfer", "2019", ". . .");
  all.line("lijn-gelijk", "Steeds hetzelfde", "2017", "5 5 5 5 5");
  all.line("lijn-nul", "Steeds nul", "2017", "0 0 0 0 0");
  all.line("lijn-negatief", "Onder en boven nul", "2014", "-4,5 -2 1,5 3 -1 2,5 6 4,5", {.decimalen = 1});
  all.line("lijn-alles-negatief", "Alles onder nul", "2016", "-120 -90 -60 -75 -30");
  all.line("lijn-kleine-verandering", "Een kleine verandering blijft klein", "2016",
           "88,2 88,4 88,1 88,6 88,9 88,8", {.decimalen = 1, .plafond = 100});
  all.line("lijn-bij-plafond", "Een percentage komt niet boven 100", "2016", "97 98 99 99 100",
           {.plafond = 100});
  all.line("lijn-groot", "Grote bedragen", "2015",
           "812345678 1012345678 1234567890 1534567890 1487654321 1634567890");
  all.line("lijn-heel-groot", "Zo groot als een getal mag zijn", "2018",
           "100000000000000 400000000000000 999999999999999");
  all.line("lijn-klein", "Kleine verhoudingen", "2016", "0,003 0,004 0,0035 0,006 0,0055", {.decimalen = 4});
}

void line_targets(Collection& all) {
  all.line("lijn-streef-lager", "De streefwaarde ligt eronder", "2016", "26 24 25 22 19 18",
           {.target = target("2025", 12, "streefwaarde 12")});
  all.line("lijn-streef-gehaald", "De streefwaarde is gehaald", "2016", "40 46 52 55 61 64",
           {.target = target("2022", 60, "streefwaarde 60")});
  all.line("lijn-streef-gelijk", "Het laatste cijfer is de streefwaarde", "2016", "40 46 52 55 58 60",
           {.target = target("2021", 60, "streefwaarde 60")});
  all.line("lijn-streef-druk", "Een lijn die om de streefwaarde slingert", "2015-K1", wave(28, 50, 9),
           {.target = target("2022", 50, "streefwaarde 50")});
  all.line("lijn-streef-lang", "Een lange naam bij de streefwaarde", "2016", "40,1 46,7 52,2 55,4 58,9 61,3",
           {.decimalen = 1, .target = target("2030", 75, "streefwaarde van de regio 75,0")});
}

BarChart bars(std::initializer_list<std::pair<const char*, double>> values, std::uint8_t decimalen = 0) {
  BarChart chart{.decimalen = decimalen};
  for (const auto& [naam, waarde] : values) chart.bars.push_back({.naam = naam, .waarde = waarde});
  return chart;
}

void bar(Collection& all, std::string name, std::string caption, BarChart chart,
         std::string_view eenheid = "") {
  const std::string description = describe(chart, {eenheid});
  all.add(std::move(name), std::move(caption), std::move(chart), description);
}

void bar_charts(Collection& all) {
  BarChart regio =
      bars({{"Lelystad", 14.2}, {"Almere", 12.5}, {"Dronten", 9.8}, {"Urk", 8.1}, {"Zeewolde", 7.9}}, 1);
  regio.bars.push_back({.naam = "Noordoostpolder", .woord = "te klein om te tonen"});
  regio.bars[2].eigen = true;
  regio.reference = ChartReference{11.3, "regio 11,3"};
  bar(all, "staven", "De eigen gemeente tegenover de regio", regio, "weken");
  BarChart provisional = bars({{"Lelystad", 140}, {"Almere", 125}, {"Dronten", 98}, {"Urk", 81}});
  provisional.bars[1].voorlopig = provisional.bars[3].voorlopig = true;
  bar(all, "staven-voorlopig", "Voorlopige cijfers zijn gearceerd", provisional);
  bar(all, "staven-negatief", "Onder en boven nul",
      bars({{"Urk", 12.5}, {"Almere", 3}, {"Dronten", 0}, {"Zeewolde", -4.5}, {"Lelystad", -21}}, 1));
  bar(all, "staven-alles-negatief", "Alles onder nul",
      bars({{"Urk", -3}, {"Almere", -40}, {"Dronten", -25}}));
  bar(all, "staven-gelijk", "Overal hetzelfde", bars({{"Urk", 5}, {"Almere", 5}, {"Dronten", 5}}));
  bar(all, "staven-nul", "Overal nul", bars({{"Urk", 0}, {"Almere", 0}, {"Dronten", 0}}));
  bar(all, "staven-een", "Eén gemeente", bars({{"Urk", 5}}));
  BarChart none;
  for (const char* naam : kFlevoland) none.bars.push_back({.naam = naam, .woord = "onbekend"});
  bar(all, "staven-geen", "Geen enkel cijfer", none);
  bar(all, "staven-groot", "Grote getallen en een lange naam",
      bars({{"Nuenen, Gerwen en Nederwetten", 123456789012}, {"'s-Hertogenbosch", 98765432109}, {"Ee", 12}}));
  BarChart many;
  for (int i = 0; i < 20; ++i)
    many.bars.push_back({.naam = fmt::format("Gemeente {}", i + 1), .waarde = 400.0 / (i + 2)});
  bar(all, "staven-veel", "Twintig gemeenten", many);
}

void panels(Collection& all, std::string name, std::string caption, SmallMultiples chart) {
  const std::string description = describe(chart, {});
  all.add(std::move(name), std::move(caption), std::move(chart), description);
}

void small_multiples(Collection& all) {
  SmallMultiples regio;
  constexpr std::array kFigures = {"31 34 33 37 38 41 40 43",
                                   "20 22 25 24 28 30 33 36v",
                                   "44 43 41 42 39 36 35 33",
                                   "12 14 . 15 17 18 . 21",
                                   ". . . .",
                                   "28 29 31 22b 24 25 27 27v"};
  for (std::size_t i = 0; i < kFigures.size(); ++i)
    regio.panels.push_back({kFlevoland[i], all.keep("2018-H1", kFigures[i]), i == 1});
  panels(all, "veelluik", "Zes gemeenten op dezelfde schaal", regio);
  SmallMultiples odd;
  constexpr std::array kOdd = {"-5 2 4 -3 6", "1 1 1 1 1", "12"};
  for (std::size_t i = 0; i < kOdd.size(); ++i)
    odd.panels.push_back({kFlevoland[i], all.keep("2017", kOdd[i])});
  panels(all, "veelluik-oneven", "Een oneven aantal, ook onder nul, ook één cijfer", odd);
  SmallMultiples large;
  for (std::size_t i = 0; i < 2; ++i)
    large.panels.push_back({kFlevoland[i + 3], all.keep("2019", "1200000 1900000 2400000")});
  panels(all, "veelluik-groot", "Grote getallen", large);
  SmallMultiples none;
  none.panels.push_back({"Urk", all.keep("2019", ". .")});
  panels(all, "veelluik-geen", "Geen enkel cijfer", none);
}

void budget(Collection& all, std::string name, std::string caption, std::vector<BudgetBar> bars) {
  BudgetBars chart{.bars = std::move(bars)};
  const std::string description = describe(chart);
  all.add(std::move(name), std::move(caption), std::move(chart), description);
}

void budgets(Collection& all) {
  budget(all, "begroting", "Bestedingsplan per jaar",
         {{"2020", 187000, 0}, {"2021", 387500, 0}, {"2022", 290000, 120000}, {"2023", 120000, 260000}});
  budget(all, "begroting-zeker", "Alles is zeker", {{"2020", 187000, 0}, {"2021", 1659160, 0}});
  budget(all, "begroting-negatief", "Een bedrag komt terug",
         {{"2020", 187000, 0}, {"2021", -45000, 0}, {"2022", 60000, -20000}, {"2023", -10000, -30000}});
  budget(all, "begroting-groot", "Een land vol geld",
         {{"Wmo", 5400000000, 100000000}, {"Jeugd", 5600000000, 0}});
  budget(all, "begroting-geen", "Nog geen bedrag", {{"2024", 0, 0}});
}

void strip(Collection& all, std::string name, std::string caption, StripChart chart) {
  const std::string description = describe(chart, {});
  all.add(std::move(name), std::move(caption), std::move(chart), description);
}

void strips(Collection& all) {
  StripChart country{.without = 5,
                     .decimalen = 1,
                     .eigen = ChartReference{0, "Dronten 9,8"},
                     .reference = ChartReference{12.4, "Nederland 12,4"}};
  for (int i = 0; i < 342; ++i)
    country.waarden.push_back(12 + 6 * std::sin(i * 1.3) * std::sin(i * 0.77) + 3 * std::sin(i * 2.9));
  country.waarden[100] = country.eigen->waarde = 9.8;
  std::ranges::sort(country.waarden);
  strip(all, "strook", "342 gemeenten", country);
  StripChart few{.waarden = {12, 14, 14, 15, 18, 19, 19, 19, 22, 31}, .eigen = ChartReference{31, "Urk 31"}};
  strip(all, "strook-weinig", "Tien gemeenten, de eigen gemeente aan de rand", few);
  strip(all, "strook-gelijk", "Alle gelijk", {.waarden = std::vector<double>(40, 7.0)});
  strip(all, "strook-negatief", "Onder en boven nul",
        {.waarden = {-12, -3, 0, 0, 4, 9}, .reference = ChartReference{0, "gemiddeld 0"}});
  strip(all, "strook-groot", "Grote getallen", {.waarden = {1.2e9, 1.9e9, 2.4e9, 8.8e9}});
  strip(all, "strook-een", "Eén gemeente", {.waarden = {4}});
  strip(all, "strook-geen", "Geen enkel cijfer", {.without = 12});
}

void rings(Collection& all) {
  all.add("kringen", "De kringen van het rapport",
          RingChart{.core = "Inwoner",
                    .inner = {"Cliënten", "Wijkbewoners", "Informele netwerken",
                              "Buurt- en vrijwilligers\u00ADinitiatieven"},
                    .outer = {"Participatie en activiteiten", "Woningcorporaties",
                              "Zorg- en veiligheids\u00ADketen", "Wijkteams",
                              "Aanbieders intramurale voorzieningen", "Aanbieders ambulant",
                              "Maatschappelijk werk en welzijn"}},
          "Kringen");
}

}  // namespace

std::vector<Feit> series(const char* first, std::string_view figures) {
  const Periode start = *parse_periode(first);
  std::vector<Feit> feiten;
  for (const std::string_view figure : split_any(figures)) {
    feiten.push_back(feit(further(start, static_cast<std::int32_t>(feiten.size())), figure));
  }
  return feiten;
}

ChartCases chart_cases() {
  Collection all;
  line_shapes(all);
  line_scales(all);
  line_targets(all);
  bar_charts(all);
  small_multiples(all);
  budgets(all);
  strips(all);
  rings(all);
  return std::move(all.made);
}

}  // namespace voortgang::test

#include "compose/goal_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "compose/addresses.h"
#include "compose/area_figures.h"
#include "compose/blocks.h"
#include "compose/goal_blocks.h"
#include "compose/goal_change.h"
#include "compose/numbers.h"
#include "facts/weergave.h"
#include "programme/antwoord_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// The number with a unit that is a sign; any other stands behind the name, and then of when it is and how
// sure.
Inlines number_that_tells(Setting& setting, HoofddoelIndex h) {
  const FeitenReeks* reeks = series_that_tells(setting, h, setting.gebied);
  if (reeks == nullptr) return plain(woorden::kGeenCijfer);
  const Indicator& indicator = setting.programma().indicatoren[reeks->indicator];
  const std::string number = weergave(*reeks->laatste, reeks->decimalen);
  std::string name = indicator.korte_naam;
  if (!has_sign_as_unit(indicator) && reeks->laatste->is_getal())
    name += fmt::format(" ({})", stated_unit(indicator));
  name.append(", ").append(period_and_certainty(*reeks->laatste));
  if (reeks->verouderd) name += woorden::kIsVerouderd;
  const Voortgang& v = reeks->voortgang;
  if (v.streefwaarde)
    name += woorden::kDoelDeel(with_its_sign(indicator, weergave(*v.streefwaarde, reeks->decimalen)));
  Inlines out{Strong{with_its_sign(indicator, number)}, Text{" "}, Small{name}};
  setting.mark(out, indicator.voorbeeld);
  out.push_back(sparkline(setting.basis, *reeks));
  return out;
}

// "214 op koers, 80 versnelling nodig": of all gemeenten that are there.
Inlines counts_of(const Setting& setting, HoofddoelIndex h) {
  std::array<int, kOordelen> counts{};
  for (GebiedIndex g = 1; g < setting.programma().gebieden(); ++g) {
    if (setting.programma().exists(g))
      ++counts[static_cast<std::size_t>(setting.feiten().groep(h, g).oordeel)];
  }
  Inlines out;
  for (std::string& words : counted_verdicts(counts)) out.push_back(Small{std::move(words)});
  return out;
}

void add_signs(Setting& setting, HoofddoelIndex h, TableRow& row) {
  const Programma& programma = setting.programma();
  const auto add = [&](GebiedIndex g) {
    OordeelMark mark = goal_verdict(setting, h, g, addresses::hoofddoel_in(programma, h, g));
    mark.van = g == kRegio ? std::string(woorden::kHele) : std::string(programma.gebied_naam(g));
    row.cells.push_back({std::move(mark)});
  };
  // A gemeente is set beside the region, never beside its neighbours one by one: that would be a ranking.
  if (setting.gebied != kRegio) return add(kRegio);
  if (!shows_signs(programma)) {
    row.cells.push_back(counts_of(setting, h));
    return;
  }
  for (GebiedIndex g = 1; g < programma.gebieden(); ++g) {
    if (programma.exists(g)) add(g);
  }
}

// Where all that has a verdict or a figure is invented, the table says so once.
void mark_once_in(Table& table) {
  bool any_real = false;
  const auto each = [&](auto act) {
    for (TableRow& row : table.rows) {
      for (Inlines& cell : row.cells) act(cell);
    }
  };
  // A verdict that is none rests on no figure, and cannot be invented.
  each([&](const Inlines& cell) {
    const bool has_number =
        std::ranges::any_of(cell, [](const Inline& one) { return std::holds_alternative<Strong>(one); });
    any_real |= has_number && !has_mark(cell);
    for (const Inline& one : cell) {
      const auto* verdict = std::get_if<OordeelMark>(&one);
      any_real |= verdict != nullptr && !verdict->voorbeeld && is_given(verdict->oordeel);
    }
  });
  if (any_real) return;
  table.voorbeeld = true;
  each([&](Inlines& cell) {
    unmark(cell);
    for (Inline& one : cell) {
      if (auto* verdict = std::get_if<OordeelMark>(&one)) verdict->voorbeeld = false;
    }
  });
}

std::string letter_id(std::string_view letter) {
  return letter == "#" ? std::string("letter-ander") : fmt::format("letter-{}", letter);
}

// What the signs in a table of verdicts mean, and where to read how they come about.
Paragraph verdict_key(const Setting& setting, const Table& table) {
  Paragraph key{{}, ParagraphKind::kKey};
  for (const Oordeel oordeel :
       {Oordeel::kDoelBereikt, Oordeel::kOpKoers, Oordeel::kVersnellingNodig, Oordeel::kBeperkt,
        Oordeel::kVerslechtering, Oordeel::kNietTeBepalen, Oordeel::kGeenOordeel})
    key.inlines.push_back(OordeelMark{oordeel});
  if (table.voorbeeld) key.inlines.push_back(Small{std::string(woorden::kAllesVoorbeeld)});
  if (setting.programma().pagina(kPaginaVerantwoording) != nullptr)
    key.inlines.push_back(Link{std::string(woorden::kZoOordeel), std::string(addresses::kVerantwoording)});
  return key;
}

}  // namespace

bool shows_signs(const Programma& programma) {
  return programma.gemeenten.size() <= kMostSigns;
}

const FeitenReeks* series_that_tells(const Setting& setting, HoofddoelIndex hoofddoel, GebiedIndex gebied) {
  const auto& indicatoren = setting.programma().indicatoren;
  const Oordeel of_goal = setting.feiten().groep(hoofddoel, gebied).oordeel;
  const FeitenReeks* found = nullptr;
  int best = -1;
  for (IndicatorIndex i = 0; i < indicatoren.size(); ++i) {
    const FeitenReeks* reeks =
        indicatoren[i].hoofddoel == hoofddoel ? setting.feiten().reeks(i, gebied) : nullptr;
    if (reeks == nullptr || reeks->laatste == nullptr) continue;
    const Oordeel own = reeks->voortgang.oordeel;
    const int by_verdict = !is_asked_for(own) ? 0 : own == of_goal ? 4 : 2;
    const int fit = by_verdict + (reeks->verouderd ? 0 : 1);
    if (fit > best) found = reeks, best = fit;
  }
  return found;
}

Table goal_table(Setting& setting) {
  const Programma& programma = setting.programma();
  const bool is_region = setting.gebied == kRegio;
  const std::string area =
      is_region ? std::string(woorden::kHele) : std::string(programma.gebied_naam(setting.gebied));
  Table table{.id = {},
              .caption = woorden::kStandPerDoel(area),
              .columns = {{std::string(woorden::kDoel)}, {area}, {std::string(woorden::kEenCijferErbij)}},
              .rows = {},
              .kind = TableKind::kGoals};
  if (!is_region) {
    table.columns.push_back({std::string(woorden::kHele)});
  } else if (!shows_signs(programma)) {
    table.columns.push_back({std::string(woorden::kGemeenten)});
  } else {
    for (GebiedIndex g = 1; g < programma.gebieden(); ++g) {
      if (programma.exists(g)) table.columns.push_back({std::string(programma.gebied_naam(g))});
    }
  }
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    const Hoofddoel& doel = programma.hoofddoelen[h];
    const Titel& titel = doel.titel(setting.soort);
    TableRow row;
    row.cells.push_back(
        {Link{titel.nummer == 0 ? doel.naam : woorden::kDoelTitel(std::to_string(titel.nummer), doel.naam),
              addresses::hoofddoel_in(programma, h, setting.gebied)},
         Small{titel.titel}});
    Inlines state{goal_verdict(setting, h, setting.gebied)};
    if (std::string change = goal_change(setting, h, setting.gebied); !change.empty())
      state.push_back(Small{std::move(change)});
    row.cells.push_back(std::move(state));
    row.cells.push_back(number_that_tells(setting, h));
    add_signs(setting, h, row);
    table.rows.push_back(std::move(row));
  }
  mark_once_in(table);
  return table;
}

// All areas by all goals, for who compares: home has a goal per row, here an area.
Table state_matrix(Setting& setting) {
  const Programma& programma = setting.programma();
  Table table{.id = {},
              .caption = std::string(woorden::kPerGemeenteUitleg),
              .columns = {{std::string(woorden::kGebied)}},
              .rows = {}};
  for (const Hoofddoel& h : programma.hoofddoelen)
    table.columns.push_back({woorden::kDoelTitel(std::to_string(h.titel(setting.soort).nummer), h.naam)});
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    if (!programma.exists(g)) continue;
    TableRow row{.cells = {}, .kind = g == kRegio ? RowKind::kTotal : RowKind::kPlain, .id = {}};
    const std::string name(g == kRegio ? std::string(woorden::kHele) : programma.gebied_naam(g));
    row.cells.push_back({Link{name, addresses::gebied(programma, g)}});
    for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h)
      row.cells.push_back({goal_verdict(setting, h, g, addresses::hoofddoel_in(programma, h, g))});
    table.rows.push_back(std::move(row));
  }
  mark_once_in(table);
  return table;
}

Blocks areas_by_letter(const Setting& setting) {
  const Programma& programma = setting.programma();
  std::map<std::string, Navigation> letters;
  for (GebiedIndex g = 1; g < programma.gebieden(); ++g) {
    if (!programma.exists(g)) continue;
    const std::string_view name = programma.gebied_naam(g);
    // Behind "'s-" and other signs.
    const auto first = std::ranges::find_if(name, [](char c) { return c >= 'A' && c <= 'Z'; });
    const std::string letter = first == name.end() ? std::string("#") : std::string(1, *first);
    Navigation& list = letters.try_emplace(letter, NavigationKind::kColumns, letter).first->second;
    list.items.push_back({.text = std::string(name), .target = addresses::gebied(programma, g)});
  }
  Navigation index{NavigationKind::kSwitch, std::string(woorden::kLetters), {}};
  Blocks blocks;
  for (auto& [letter, list] : letters) {
    index.items.push_back({.text = letter, .target = "#" + letter_id(letter)});
    std::ranges::stable_sort(list.items, {}, &NavigationItem::text);
    blocks.push_back(Heading{2, letter, letter_id(letter)});
    blocks.push_back(std::move(list));
  }
  blocks.insert(blocks.begin(), std::move(index));
  return blocks;
}

Blocks with_key(const Setting& setting, Table table) {
  Paragraph key = verdict_key(setting, table);
  return {std::move(table), std::move(key)};
}

}  // namespace voortgang

#include <fmt/format.h>

#include <algorithm>

#include "base/decimal.h"
#include "base/text.h"
#include "compose/addresses.h"
#include "compose/area_figures.h"
#include "compose/tables.h"
#include "programme/antwoord_woorden.h"
#include "programme/document_woorden.h"
#include "programme/eenheid.h"
#include "programme/plan_sums.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// The columns are years.
class BudgetTables {
 public:
  BudgetTables(Setting& setting, const Begroting& begroting)
      : setting_(setting),
        begroting_(begroting),
        programma_(setting.programma()),
        naam_(programma_.gebied_naam(begroting.gebied)) {}

  Blocks compose() {
    Blocks blocks{budget_figure(setting_, begroting_), amounts()};
    blocks.push_back(totals_sentence());
    if (has_uncertain_) blocks.push_back(note(woorden::kOnzekerUitleg));
    for (const Begrotingsproject& project : begroting_.projecten) add_apart(project, blocks);
    if (!notes_.items.empty()) blocks.push_back(std::move(notes_));
    if (auto projects = budget_projects(begroting_, naam_)) blocks.push_back(std::move(*projects));
    if (!begroting_.dekking.empty()) {
      blocks.push_back(cover());
      blocks.push_back(cover_sentence());
    }
    return blocks;
  }

 private:
  static Paragraph note(std::string_view words) { return {{Text{std::string(words)}}, ParagraphKind::kNote}; }

  Table amounts() {
    Table table{.id = {},
                .caption = woorden::kBegrotingBijschrift(naam_),
                .columns = {{std::string(woorden::kProject)}, {std::string(woorden::kDoelen)}},
                .rows = {}};
    for (const std::int16_t jaar : begroting_.jaren)
      table.columns.push_back({fmt::format("{}", jaar), Alignment::kEnd});
    table.columns.push_back({std::string(woorden::kTotaal), Alignment::kEnd});
    for (const Begrotingsproject& project : begroting_.projecten) table.rows.push_back(project_row(project));
    table.rows.push_back(sums_row());
    return table;
  }

  TableRow project_row(const Begrotingsproject& project) {
    TableRow row;
    row.cells.push_back(
        {Text{fmt::format("{}. {}{}", project.nummer, project.naam, note_mark(project.voetnoot))}});
    row.cells.push_back({Text{goals_of(project)}});
    for (const std::int16_t jaar : begroting_.jaren) {
      const auto cel = std::ranges::find(project.cellen, jaar, &Begrotingscel::jaar);
      row.cells.push_back(cel == project.cellen.end() ? Inlines{Text{std::string(woorden::kGeenWaarde)}}
                                                      : cell(*cel));
    }
    row.cells.push_back({Text{dutch(planned(project).all())}});
    return row;
  }

  // Footnotes are numbered in the order in which projects bring them.
  std::string note_mark(const std::string& voetnoot) {
    if (voetnoot.empty()) return {};
    notes_.ordered = true;
    notes_.items.push_back({Text{voetnoot}});
    return fmt::format(" ({})", notes_.items.size());
  }

  std::string goals_of(const Begrotingsproject& project) const {
    std::string names;
    for (const HoofddoelIndex h : project.hoofddoelen) {
      append_item(names, programma_.hoofddoelen[h].naam);
    }
    return names;
  }

  Inlines cell(const Begrotingscel& cel) {
    if (!cel.bedrag) return {Text{cel.tekst}};
    has_uncertain_ |= !cel.zeker;
    if (!cel.is_counted) return {Text{fmt::format("({})", dutch(*cel.bedrag))}};
    return {Text{dutch(*cel.bedrag) + (cel.zeker ? "" : "?")}};
  }

  TableRow sums_row() {
    TableRow row{.cells = {{Text{std::string(woorden::kTotaal)}}, {}}, .kind = RowKind::kTotal};
    for (const std::int16_t jaar : begroting_.jaren)
      row.cells.push_back({Text{dutch(planned_in(jaar, jaar))}});
    row.cells.push_back({Text{dutch(total())}});
    return row;
  }

  std::int64_t total() const { return planned_in(begroting_.jaren.front(), begroting_.jaren.back()); }

  std::int64_t planned_in(std::int16_t from, std::int16_t to) const {
    return planned(begroting_, from, to).all();
  }

  static void add_apart(const Begrotingsproject& project, Blocks& blocks) {
    for (const Begrotingscel& cel : project.cellen) {
      if (!cel.bedrag || cel.is_counted) continue;
      blocks.push_back(note(woorden::kApartUitleg(std::to_string(project.nummer), euros(*cel.bedrag),
                                                  std::to_string(cel.jaar), cel.dekking)));
    }
  }

  // What is planned in all, and in the years that the first source of money is meant for.
  Paragraph totals_sentence() const {
    const std::string first = std::to_string(begroting_.jaren.front());
    const std::string last = std::to_string(begroting_.jaren.back());
    std::string words;
    if (!begroting_.dekking.empty()) {
      const Dekking& d = begroting_.dekking.front();
      words = woorden::kSubtotaalZin(std::to_string(d.van), std::to_string(d.tot),
                                     euros(planned_in(d.van, d.tot)));
    }
    return {{Text{words + woorden::kTotaalZin(first, last, euros(total()))}}};
  }

  Table cover() const {
    Table table{.id = {},
                .caption = std::string(woorden::kDekkingBijschrift),
                .columns = {{std::string(woorden::kDekkingBron)},
                            {std::string(woorden::kJaren)},
                            {std::string(woorden::kBedrag), Alignment::kEnd},
                            {std::string(woorden::kZekerheid)},
                            {std::string(woorden::kToelichting)}},
                .rows = {}};
    for (const Dekking& d : begroting_.dekking) {
      table.rows.push_back({.cells = {{Text{d.bron}},
                                      {Text{span_of_years(d.van, d.tot)}},
                                      {Text{d.bedrag ? dutch(*d.bedrag) : std::string(woorden::kOnbekend)}},
                                      {Text{std::string(d.zeker ? woorden::kZeker : woorden::kOnzeker)}},
                                      {Text{d.toelichting}}}});
    }
    return table;
  }

  // How far the certain cover reaches against what is planned for the years it is meant for, and what is
  // left.
  Paragraph cover_sentence() const {
    std::int64_t covered = 0;
    std::int16_t until = begroting_.jaren.front();
    for (const Dekking& d : begroting_.dekking) {
      if (!d.zeker || !d.bedrag) continue;
      covered += *d.bedrag;
      until = std::max(until, d.tot);
    }
    const std::int64_t plan = planned_in(begroting_.jaren.front(), until);
    const std::string from = std::to_string(begroting_.jaren.front());
    const std::string to = std::to_string(until);
    const Zin<5>& form = covered > plan ? woorden::kDekkingOver : woorden::kDekkingTekort;
    std::string words = covered == plan ? woorden::kDekkingGelijk(from, to, euros(plan))
                                        : form(from, to, euros(plan), euros(covered),
                                               euros(covered > plan ? covered - plan : plan - covered));
    const std::int64_t later = total() - plan;
    if (later > 0) words += woorden::kDekkingLater(euros(later), to);
    return {{Text{words}}};
  }

  Setting& setting_;
  const Begroting& begroting_;
  const Programma& programma_;
  std::string_view naam_;
  ItemList notes_;
  bool has_uncertain_ = false;
};

}  // namespace

Blocks budget_blocks(Setting& setting, GebiedIndex gebied) {
  const Begroting* begroting = setting.programma().begroting(gebied);
  if (begroting == nullptr || begroting->jaren.empty()) return {};
  return BudgetTables(setting, *begroting).compose();
}

}  // namespace voortgang

#include "compose/promises.h"

#include <algorithm>
#include <functional>
#include <string>
#include <utility>

#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/documents.h"
#include "programme/raadswoorden.h"
#include "programme/stuk.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

using PromiseTest = std::function<bool(const Toezegging&)>;

bool has_address(const PublishedPaper& paper, std::string_view adres) {
  return std::ranges::find(paper.plaatsen, adres, &PaperPlace::adres) != paper.plaatsen.end();
}

// What lists call the paper; the name in its address where no list has it.
std::string paper_title(const Basis& basis, std::string_view adres, std::string_view name) {
  const auto among = [&](const std::vector<PublishedPaper>& papers) -> std::string {
    const auto found = std::ranges::find_if(papers, [&](const auto& p) { return has_address(p, adres); });
    return found == papers.end() ? std::string() : found->titel;
  };
  for (GebiedIndex g = 0; g < basis.programma.gebieden(); ++g) {
    if (std::string title = among(papers_of(basis, g)); !title.empty()) return title;
  }
  if (std::string title = among(papers_outside_editions(basis)); !title.empty()) return title;
  for (const std::string& editie : kept_editions(basis.programma)) {
    if (std::string title = among(kept_papers(basis.programma, editie)); !title.empty()) return title;
  }
  return std::string(name);
}

Inlines state_of(const Setting& setting, const Toezegging& t) {
  const Programma& programma = setting.programma();
  if (t.is_late(programma.editie.datum)) return {Strong{std::string(woorden::kToezeggingTeLaat)}};
  Inlines state{Text{std::string(woorden::toezegging_stand(t.getoonde_stand()))}};
  if (t.afgedaan_door.empty() || t.wacht_op_stuk) return state;
  std::string adres = paper_address(programma, t.gebied, t.afgedaan_door);
  std::string title = paper_title(setting.basis, adres, t.afgedaan_door);
  state.push_back(Text{std::string(woorden::kAfgedaanMet)});
  state.push_back(Link{std::move(title), std::move(adres)});
  return state;
}

TableRow promise_row(Setting& setting, const Toezegging& t) {
  setting.toont_voorbeelden |= t.voorbeeld;
  Inlines promise{Text{t.tekst + woorden::kToezeggingNummer(t.nummer)}};
  if (t.voorbeeld) promise.push_back(VoorbeeldMark{});
  promise.push_back(LineBreak{});
  std::string who = woorden::kToezeggingHouder(t.houder);
  if (!t.bron.empty()) who += woorden::kToezeggingBron(t.bron);
  promise.push_back(Text{std::move(who)});
  TableRow row;
  row.cells.push_back(std::move(promise));
  row.cells.push_back(
      plain(t.gebied == kRegio ? woorden::kRegionaal : setting.programma().gebied_naam(t.gebied)));
  row.cells.push_back(plain(woorden::kAanOp(t.aan, words(t.datum))));
  row.cells.push_back(plain(t.uiterlijk ? words(*t.uiterlijk) : std::string()));
  row.cells.push_back(state_of(setting, t));
  return row;
}

// Those that are still to be kept first.
Blocks promises_where(Setting& setting, const PromiseTest& wanted, std::string caption) {
  Table table{.id = {}, .caption = std::move(caption), .columns = {}, .rows = {}};
  for (const std::string_view head :
       {woorden::kToezegging, woorden::kGebied, woorden::kAanKop, woorden::kUiterlijk, woorden::kStandKop})
    table.columns.push_back({std::string(head)});
  for (const bool done : {false, true}) {
    for (const Toezegging& t : setting.programma().toezeggingen) {
      if (t.is_done() == done && wanted(t)) table.rows.push_back(promise_row(setting, t));
    }
  }
  if (table.rows.empty()) return {};
  return {std::move(table)};
}

Blocks under_heading(int level, Blocks blocks) {
  if (blocks.empty()) return blocks;
  blocks.insert(blocks.begin(), Heading{level, std::string(woorden::kToezeggingenAanRaad), "toezeggingen"});
  return blocks;
}

PromiseTest is_of_area(const Setting& setting) {
  return [gebied = setting.gebied](const Toezegging& t) {
    return gebied == kRegio || t.gebied == kRegio || t.gebied == gebied;
  };
}

}  // namespace

Blocks promises_on_goal(Setting& setting, HoofddoelIndex h, int level) {
  const auto wanted = [h](const Toezegging& t) { return t.hoofddoel == h; };
  return under_heading(
      level,
      promises_where(setting, wanted, woorden::kToezeggingenBij(setting.programma().hoofddoelen[h].naam)));
}

Blocks promises_in_area(Setting& setting, int level) {
  const std::string_view naam = setting.programma().gebied_naam(setting.gebied);
  return under_heading(level, promises_where(setting, is_of_area(setting), woorden::kToezeggingenVan(naam)));
}

bool has_promises(const Setting& setting) {
  return std::ranges::any_of(setting.programma().toezeggingen, is_of_area(setting));
}

Blocks settled_promises(const Programma& programma, const Brief& brief) {
  Blocks blocks;
  for (const AfgedaneToezegging& settled : brief.toezeggingen) {
    if (const Toezegging* t = programma.toezegging(settled.nummer))
      blocks.push_back(Paragraph{{Text{woorden::kHiermeeAfgedaan(t->nummer, t->tekst)}}});
  }
  return blocks;
}

void promises_page(Setting& setting, Document& document) {
  document.titel = std::string(woorden::kToezeggingen);
  document.kruimels.push_back({document.titel, {}});
  document.blocks.push_back(Paragraph{plain(woorden::kToezeggingenUitleg), ParagraphKind::kLead});
  append(document.blocks,
         promises_where(setting, is_of_area(setting), std::string(woorden::kAlleToezeggingen)));
}

}  // namespace voortgang

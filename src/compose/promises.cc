#include "compose/promises.h"

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "compose/addresses.h"
#include "compose/blocks.h"
#include "compose/counted.h"
#include "compose/documents.h"
#include "compose/verdict_sentences.h"
#include "programme/antwoord_woorden.h"
#include "programme/grafiek_woorden.h"
#include "programme/raad_woorden.h"
#include "programme/stuk.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

using PromiseTest = std::function<bool(const Toezegging&)>;

bool has_address(const PublishedPaper& paper, std::string_view adres) {
  return std::ranges::find(paper.places, adres, &PaperPlace::adres) != paper.places.end();
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
  if (t.is_late(programma.editie.datum)) return {Strong{std::string(woorden::kTeLaat)}};
  Inlines state{Text{std::string(woorden::toezegging_stand(t.getoonde_stand()))}};
  if (t.afgedaan_door.empty() || t.waits_for_stuk) return state;
  std::string adres = paper_address(programma, t.gebied, t.afgedaan_door);
  std::string title = paper_title(setting.basis, adres, t.afgedaan_door);
  state.push_back(Text{std::string(woorden::kAfgedaanMet)});
  state.push_back(Link{std::move(title), std::move(adres)});
  return state;
}

TableRow promise_row(Setting& setting, const Toezegging& t) {
  Inlines promise{Text{t.tekst}};
  setting.mark(promise, t.voorbeeld);
  promise.push_back(LineBreak{});
  std::string who = woorden::kToezeggingNummer(t.nummer) + woorden::kToezeggingHouder(t.houder);
  if (!t.bron.empty()) who += woorden::kToezeggingBron(t.bron);
  promise.push_back(Small{std::move(who)});
  TableRow row;
  row.cells.push_back(std::move(promise));
  row.cells.push_back(
      plain(t.gebied == kRegio ? woorden::kRegionaal : setting.programma().gebied_naam(t.gebied)));
  row.cells.push_back(plain(woorden::kAanOp(t.aan, words(t.datum))));
  row.cells.push_back(plain(t.uiterlijk ? words(*t.uiterlijk) : std::string(woorden::kGeenDatum)));
  row.cells.push_back(state_of(setting, t));
  return row;
}

// What has to be done first stands first; what is done, last.
int urgency(const Toezegging& t, Datum today) {
  if (t.is_late(today)) return 0;
  if (t.is_done()) return 4;
  if (t.getoonde_stand() == ToezeggingStand::kDoorlopend) return 3;
  return t.uiterlijk ? 1 : 2;
}

std::vector<const Toezegging*> by_urgency(const Programma& programma, const PromiseTest& wanted) {
  std::vector<const Toezegging*> found;
  for (const Toezegging& t : programma.toezeggingen) {
    if (wanted(t)) found.push_back(&t);
  }
  const Datum today = programma.editie.datum;
  std::ranges::stable_sort(found, {}, [today](const Toezegging* t) { return urgency(*t, today); });
  return found;
}

Blocks promises_where(Setting& setting, const PromiseTest& wanted, std::string caption) {
  Table table{.id = {}, .caption = std::move(caption), .columns = {}, .rows = {}};
  for (const std::string_view head :
       {woorden::kToezegging, woorden::kGebied, woorden::kAanKop, woorden::kUiterlijk, woorden::kStandKop})
    table.columns.push_back({std::string(head)});
  for (const Toezegging* t : by_urgency(setting.programma(), wanted))
    table.rows.push_back(promise_row(setting, *t));
  if (table.rows.empty()) return {};
  return {std::move(table)};
}

// "Van de zeven toezeggingen staan er vier open, lopen er twee door en is er één afgedaan." Of one alone the
// table says enough.
std::string promises_sentence(const Programma& programma) {
  const std::size_t all = programma.toezeggingen.size();
  if (all < 2) return {};
  std::size_t late = 0;
  std::array<std::size_t, 4> states{};
  for (const Toezegging& t : programma.toezeggingen)
    ++(t.is_late(programma.editie.datum) ? late : states[static_cast<std::size_t>(t.getoonde_stand())]);
  const auto count = [&](ToezeggingStand stand) { return states[static_cast<std::size_t>(stand)]; };
  Counted parts;
  parts.add(late, woorden::kIs, woorden::kZijn, woorden::kTeLaat);
  parts.add(count(ToezeggingStand::kOpen), woorden::kStaat, woorden::kStaan, woorden::kStaatOpen);
  parts.add(count(ToezeggingStand::kDoorlopend), woorden::kLoopt, woorden::kLopen, woorden::kLooptDoor);
  for (const ToezeggingStand done : {ToezeggingStand::kAfgedaan, ToezeggingStand::kVervallen})
    parts.add(count(done), woorden::kIs, woorden::kZijn, woorden::toezegging_stand(done));
  return woorden::kVanDeToezeggingen(count_word(all), parts.words());
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
  std::string state = promises_sentence(setting.programma());
  const auto kind = state.empty() ? ParagraphKind::kLead : ParagraphKind::kPlain;
  if (!state.empty()) document.blocks.push_back(Paragraph{{Text{std::move(state)}}, ParagraphKind::kLead});
  document.blocks.push_back(Paragraph{plain(woorden::kToezeggingenUitleg), kind});
  append(document.blocks,
         promises_where(setting, is_of_area(setting), std::string(woorden::kAlleToezeggingen)));
}

}  // namespace voortgang

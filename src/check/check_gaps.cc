#include <algorithm>

#include "check/check.h"

namespace voortgang {
namespace {

// Or may do so, if it could be read.
bool says_something(const Tekst& tekst, const Problems& problems) {
  return problems.told_in(tekst.bestand) ||
         std::ranges::any_of(tekst.inhoud.nodes, [](const MarkdownNode& n) { return n.first_child != 0; });
}

bool is_empty(const Programma& programma, HoofddoelIndex h, const Problems& problems) {
  const auto is_of_goal = [h](const auto& item) { return item.hoofddoel == h; };
  const auto tells_of_goal = [&](const HoofddoelTekst& t) {
    return t.hoofddoel == h && (!t.tekst.samenvatting.empty() || says_something(t.tekst, problems));
  };
  return std::ranges::none_of(programma.indicatoren, is_of_goal) &&
         std::ranges::none_of(programma.acties, is_of_goal) &&
         std::ranges::none_of(programma.teksten, tells_of_goal);
}

// Of a goal, {{samenvatting}} prints what region and gemeente say in short, and figures.
bool has_summary(const Programma& programma, const Feiten& feiten, HoofddoelIndex h, GebiedIndex gebied) {
  for (const GebiedIndex g : {kRegio, gebied}) {
    const Tekst* tekst = programma.tekst(h, g);
    if (tekst != nullptr && !tekst->samenvatting.empty()) return true;
  }
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    if (programma.indicatoren[i].hoofddoel != h) continue;
    const FeitenReeks* reeks = feiten.reeks(i, gebied);
    if (reeks != nullptr && reeks->laatste != nullptr) return true;
  }
  return false;
}

void check_summaries(const Programma& programma, const Feiten& feiten, const Brief& brief,
                     Problems& problems) {
  for (std::size_t i = 0; i < brief.tekst.verwijzingen.size(); ++i) {
    if (brief.tekst.verwijzingen[i].soort != VerwijzingSoort::kSamenvatting) continue;
    for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
      if (has_summary(programma, feiten, h, brief.gebied)) continue;
      problems.add(Code::PRG103, brief.tekst.inhoud.references[i].span,
                   {{"hoofddoel", programma.hoofddoelen[h].id}});
    }
  }
}

// Where a text could not be read, that has been told.
void check_title(const Tekst& tekst, Problems& problems) {
  if (tekst.titel.empty() && !problems.told_in(tekst.bestand))
    problems.add(Code::PRG104, {tekst.bestand, 0, 0});
}

}  // namespace

void check_gaps(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  const Programma& programma = dossier.programma;
  if (std::ranges::none_of(programma.hoofdstukken,
                           [&](const Hoofdstuk& h) { return says_something(h.tekst, problems); }))
    problems.add(Code::PRG101, programma.editie.span);
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    if (is_empty(programma, h, problems))
      problems.add(Code::PRG102, {programma.hoofddoelen[h].regiotekst, 0, 0},
                   {{"id", programma.hoofddoelen[h].id}});
  }
  for (const Hoofdstuk& h : programma.hoofdstukken) check_title(h.tekst, problems);
  for (const Pagina& p : programma.paginas) check_title(p.tekst, problems);
  for (const Brief& brief : programma.brieven) check_summaries(programma, feiten, brief, problems);
}

}  // namespace voortgang

#include "compose/site_plan.h"

#include <functional>
#include <set>
#include <string>
#include <utility>

#include "compose/addresses.h"
#include "programme/folders.h"
#include "programme/instemming.h"

namespace voortgang {
namespace {

PlannedFile at(std::string path) {
  return {std::move(path), &formats::kHtml};
}

void add_document(std::vector<PlannedDocument>& out, PlannedDocument document) {
  out.push_back(std::move(document));
}

void add_document(std::vector<PlannedDocument>& out, PageKind kind, std::string_view path) {
  add_document(out, {.kind = kind, .files = {at(std::string(path))}});
}

void add_fixed_pages(const Programma& programma, const Feiten& feiten, std::vector<PlannedDocument>& out) {
  add_document(out, PageKind::kHome, addresses::kHome);
  add_document(out, PageKind::kGemeenten, addresses::kGemeenten);
  add_document(out, PageKind::kIndicatoren, addresses::kIndicatoren);
  add_document(out, PageKind::kActielijst, addresses::kActies);
  if (!programma.toezeggingen.empty())
    add_document(out, PageKind::kToezeggingenlijst, addresses::kToezeggingen);
  if (!programma.rectificaties.empty())
    add_document(out, PageKind::kRectificatielijst, addresses::kRectificaties);
  if (!programma.vragen.empty()) add_document(out, PageKind::kVragenlijst, addresses::kVragen);
  add_document(out, PageKind::kDocumenten, addresses::kDocumenten);
  if (feiten.edities.vorige) add_document(out, PageKind::kVeranderd, addresses::kVeranderd);
  add_document(out, PageKind::kVerantwoording, addresses::kVerantwoording);
  add_document(out, PageKind::kOpenData, addresses::kOpenData);
  if (programma.toegankelijkheid)
    add_document(out, PageKind::kToegankelijkheidsverklaring, addresses::pagina(kPaginaToegankelijkheid));
  add_document(out, PageKind::kNietGevonden, kNotFoundPage);
}

void add_goals_and_areas(const Programma& programma, std::vector<PlannedDocument>& out) {
  const auto goals = static_cast<HoofddoelIndex>(programma.hoofddoelen.size());
  for (HoofddoelIndex h = 0; h < goals; ++h) {
    add_document(out, {.kind = PageKind::kHoofddoel,
                       .files = {at(addresses::hoofddoel(programma, h))},
                       .hoofddoel = h,
                       .origin = programma.hoofddoelen[h].span});
  }
  for (GebiedIndex g = 1; g < programma.gebieden(); ++g) {
    const Span origin = programma.gemeenten[g - 1U].span;
    add_document(out, {.kind = PageKind::kGemeente,
                       .files = {at(addresses::gebied(programma, g))},
                       .gebied = g,
                       .origin = origin});
    for (HoofddoelIndex h = 0; h < goals; ++h) {
      add_document(out, {.kind = PageKind::kGemeenteDoel,
                         .files = {at(addresses::hoofddoel_in(programma, h, g))},
                         .gebied = g,
                         .hoofddoel = h,
                         .origin = origin});
    }
  }
}

void add_budgets(const Programma& programma, std::vector<PlannedDocument>& out) {
  if (programma.begrotingen.empty()) return;
  add_document(out, PageKind::kBegrotingen, addresses::kBegroting);
  for (const Begroting& b : programma.begrotingen) {
    add_document(out, {.kind = PageKind::kBegroting,
                       .files = {at(addresses::begroting(programma, b.gebied))},
                       .gebied = b.gebied,
                       .origin = {b.bestand, 0, 0}});
  }
}

// The texts that are pages by themselves; the accountability page has its own composition.
void add_own_pages(const Programma& programma, std::vector<PlannedDocument>& out) {
  for (const Pagina& p : programma.paginas) {
    const bool is_statement = p.id == kPaginaToegankelijkheid && programma.toegankelijkheid;
    if (p.id == kPaginaVerantwoording || is_statement) continue;
    add_document(out, {.kind = PageKind::kPagina,
                       .files = {at(addresses::pagina(p.id))},
                       .pagina = &p,
                       .origin = {p.tekst.bestand, 0, 0}});
  }
}

// In each format that always comes out, and where it would be in each other.
void add_paper(const Programma& programma, std::vector<PlannedDocument>& out, PlannedDocument document) {
  const auto place = [&](const Format* format) {
    return PlannedFile{addresses::paper(programma, document.gebied, document.brief, *format), format};
  };
  for (const Format* format : kPaperFormats) document.files.push_back(place(format));
  for (const Format* format : kAskedFormats) document.asked.push_back(place(format));
  add_document(out, std::move(document));
}

void add_papers(const Programma& programma, std::vector<PlannedDocument>& out) {
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    if (!programma.exists_at_publication(g)) continue;  // no council to report to
    add_paper(programma, out, {.kind = PageKind::kRapport, .gebied = g});
  }
  for (const Brief& brief : shown_letters(programma)) {
    add_paper(
        programma, out,
        {.kind = PageKind::kBrief, .gebied = brief.gebied, .brief = &brief, .origin = brief.soort_span});
  }
}

// What was once published stays: where this edition has no such page, one that says so.
void add_gone(const Programma& programma, std::vector<PlannedDocument>& out) {
  std::set<std::string, std::less<>> taken;
  for (const PlannedDocument& document : out) {
    for (const PlannedFile& file : document.files) taken.insert(file.path);
  }
  for (const EerderAdres& eerder : programma.eerdere_adressen) {
    if (taken.contains(eerder.adres)) continue;
    add_document(out, {.kind = PageKind::kVervallen, .files = {at(eerder.adres)}, .eerder = &eerder});
  }
}

}  // namespace

std::vector<PlannedDocument> plan_site(const Programma& programma, const Feiten& feiten) {
  std::vector<PlannedDocument> out;
  add_fixed_pages(programma, feiten, out);
  add_budgets(programma, out);
  add_goals_and_areas(programma, out);
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    add_document(out, {.kind = PageKind::kIndicator,
                       .files = {at(addresses::indicator(programma, i))},
                       .indicator = i,
                       .origin = programma.indicatoren[i].span});
  }
  add_own_pages(programma, out);
  add_papers(programma, out);
  add_gone(programma, out);
  return out;
}

}  // namespace voortgang

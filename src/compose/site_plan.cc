#include "compose/site_plan.h"

#include <functional>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "compose/addresses.h"
#include "programme/instemming.h"

namespace voortgang {
namespace {

class SitePlanner {
 public:
  SitePlanner(const Programma& programma, const Feiten& feiten) : programma_(programma), feiten_(feiten) {}

  std::vector<PlannedDocument> plan() {
    fixed_pages();
    budgets();
    goals_and_areas();
    for (IndicatorIndex i = 0; i < programma_.indicatoren.size(); ++i) {
      add({.kind = PageKind::kIndicator,
           .files = {at(addresses::indicator(programma_, i))},
           .indicator = i,
           .origin = programma_.indicatoren[i].span});
    }
    own_pages();
    documents();
    gone();
    return std::move(out_);
  }

 private:
  void add(PlannedDocument document) { out_.push_back(std::move(document)); }
  void add(PageKind kind, std::string_view path) { add({.kind = kind, .files = {at(std::string(path))}}); }

  void fixed_pages() {
    add(PageKind::kHome, addresses::kHome);
    add(PageKind::kGemeenten, addresses::kGemeenten);
    add(PageKind::kIndicatoren, addresses::kIndicatoren);
    add(PageKind::kActies, addresses::kActies);
    if (!programma_.toezeggingen.empty()) add(PageKind::kToezeggingenlijst, addresses::kToezeggingen);
    if (!programma_.rectificaties.empty()) add(PageKind::kRectificatielijst, addresses::kRectificaties);
    if (!programma_.vragen.empty()) add(PageKind::kVragenlijst, addresses::kVragen);
    add(PageKind::kDocumenten, addresses::kDocumenten);
    if (feiten_.edities.vorige) add(PageKind::kVeranderd, addresses::kVeranderd);
    add(PageKind::kVerantwoording, addresses::kVerantwoording);
    add(PageKind::kOpenData, addresses::kOpenData);
    if (programma_.toegankelijkheid)
      add(PageKind::kToegankelijkheidsverklaring, addresses::pagina(kPaginaToegankelijkheid));
    add(PageKind::kNietGevonden, addresses::kNietGevonden);
  }

  void goals_and_areas() {
    const auto goals = static_cast<HoofddoelIndex>(programma_.hoofddoelen.size());
    for (HoofddoelIndex h = 0; h < goals; ++h) {
      add({.kind = PageKind::kHoofddoel,
           .files = {at(addresses::hoofddoel(programma_, h))},
           .hoofddoel = h,
           .origin = programma_.hoofddoelen[h].span});
    }
    for (GebiedIndex g = 1; g < programma_.gebieden(); ++g) {
      const Span origin = programma_.gemeenten[g - 1U].span;
      add({.kind = PageKind::kGemeente,
           .files = {at(addresses::gebied(programma_, g))},
           .gebied = g,
           .origin = origin});
      for (HoofddoelIndex h = 0; h < goals; ++h) {
        add({.kind = PageKind::kGemeenteDoel,
             .files = {at(addresses::hoofddoel_in(programma_, h, g))},
             .gebied = g,
             .hoofddoel = h,
             .origin = origin});
      }
    }
  }

  void budgets() {
    if (programma_.begrotingen.empty()) return;
    add(PageKind::kBegrotingen, addresses::kBegroting);
    for (const Begroting& b : programma_.begrotingen) {
      add({.kind = PageKind::kBegroting,
           .files = {at(addresses::begroting(programma_, b.gebied))},
           .gebied = b.gebied,
           .origin = {b.bron, 0, 0}});
    }
  }

  // The texts that are pages by themselves; the accountability page has its own composition.
  void own_pages() {
    for (const Pagina& p : programma_.paginas) {
      const bool is_statement = p.id == kPaginaToegankelijkheid && programma_.toegankelijkheid;
      if (p.id == kPaginaVerantwoording || is_statement) continue;
      add({.kind = PageKind::kPagina,
           .files = {at(addresses::pagina(p.id))},
           .pagina = &p,
           .origin = {p.tekst.bron, 0, 0}});
    }
  }

  void documents() {
    for (GebiedIndex g = 0; g < programma_.gebieden(); ++g) {
      if (!programma_.bestaat_bij_uitgave(g)) continue;  // no council to report to
      paper({.kind = PageKind::kRapport, .gebied = g});
    }
    for (const Brief& brief : shown_letters(programma_)) {
      paper({.kind = PageKind::kBrief, .gebied = brief.gebied, .brief = &brief, .origin = brief.soort_span});
    }
  }

  // What was once published stays: where this edition has no such page, one that says so.
  void gone() {
    std::set<std::string, std::less<>> taken;
    for (const PlannedDocument& document : out_) {
      for (const PlannedFile& file : document.files) taken.insert(file.path);
    }
    for (const EerderAdres& eerder : programma_.eerdere_adressen) {
      if (taken.contains(eerder.adres)) continue;
      add({.kind = PageKind::kVervallen, .files = {at(eerder.adres)}, .eerder = &eerder});
    }
  }

  static PlannedFile at(std::string path) { return {std::move(path), &formats::kHtml}; }

  // In each format that always comes out, and where it would be in each other.
  void paper(PlannedDocument document) {
    const auto place = [&](const Format* format) {
      return PlannedFile{addresses::paper(programma_, document.gebied, document.brief, *format), format};
    };
    for (const Format* format : kPaperFormats) document.files.push_back(place(format));
    for (const Format* format : kAskedFormats) document.asked.push_back(place(format));
    add(std::move(document));
  }

  const Programma& programma_;
  const Feiten& feiten_;
  std::vector<PlannedDocument> out_;
};

}  // namespace

std::vector<PlannedDocument> plan_site(const Programma& programma, const Feiten& feiten) {
  return SitePlanner(programma, feiten).plan();
}

}  // namespace voortgang

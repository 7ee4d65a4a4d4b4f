#include "compose/compose.h"

#include <algorithm>
#include <array>
#include <string>

#include "compose/addresses.h"
#include "compose/documents.h"
#include "compose/page_contents.h"
#include "compose/pages.h"
#include "programme/antwoord_woorden.h"
#include "programme/frame_names.h"
#include "programme/raad_woorden.h"
#include "programme/verandering_woorden.h"
#include "programme/verklaring_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

// Which entry of the menu is the page's own. What is found at the foot only has none.
std::string_view menu_of(PageKind kind) {
  switch (kind) {
    case PageKind::kHome:
    case PageKind::kHoofddoel:
      return addresses::kDoelen;
    case PageKind::kGemeenten:
    case PageKind::kGemeente:
    case PageKind::kGemeenteDoel:
      return addresses::kGemeenten;
    case PageKind::kIndicatoren:
    case PageKind::kIndicator:
      return addresses::kIndicatoren;
    case PageKind::kActielijst:
      return addresses::kActies;
    case PageKind::kBegrotingen:
    case PageKind::kBegroting:
      return addresses::kBegroting;
    case PageKind::kDocumenten:
    case PageKind::kRapport:
    case PageKind::kBrief:
      return addresses::kDocumenten;
    case PageKind::kVeranderd:
      return addresses::kVeranderd;
    case PageKind::kVerantwoording:
      return addresses::kVerantwoording;
    case PageKind::kToezeggingenlijst:
    case PageKind::kRectificatielijst:
    case PageKind::kVragenlijst:
    case PageKind::kOpenData:
    case PageKind::kToegankelijkheidsverklaring:
    case PageKind::kPagina:
    case PageKind::kNietGevonden:
    case PageKind::kVervallen:
      return {};
  }
  return {};
}

// Papers have frames of their own, as what councils get looks different from a page.
std::string frame_of(const Programma& programma, const PlannedDocument& planned) {
  if (planned.kind == PageKind::kRapport) return std::string(frame_names::kRapport);
  if (planned.kind == PageKind::kBrief) return programma.documentsoort(planned.brief->soort).sjabloon;
  return std::string(frame_names::kPagina);
}

// The menu is the same on every site, so that who knows one knows all; the foot has what this site happens
// to have.
void add_menus(const Basis& basis, Document& document) {
  const Programma& programma = basis.programma;
  const auto to = [](std::string_view titel, std::string_view target) {
    return Crumb{std::string(titel), std::string(target)};
  };
  document.hoofdmenu = {to(woorden::kDoelen, addresses::kDoelen),
                        to(woorden::kGemeenten, addresses::kGemeenten),
                        to(woorden::kCijfers, addresses::kIndicatoren),
                        to(woorden::kActiviteiten, addresses::kActies),
                        to(woorden::kDocumenten, addresses::kDocumenten),
                        to(woorden::kVerantwoording, addresses::kVerantwoording)};
  if (basis.feiten.edities.vorige)
    document.voetmenu.push_back(to(woorden::kVeranderd, addresses::kVeranderd));
  if (!programma.begrotingen.empty())
    document.voetmenu.push_back(to(woorden::kBegrotingen, addresses::kBegroting));
  if (!programma.toezeggingen.empty())
    document.voetmenu.push_back(to(woorden::kToezeggingen, addresses::kToezeggingen));
  if (!programma.rectificaties.empty())
    document.voetmenu.push_back(to(woorden::kRectificaties, addresses::kRectificaties));
  if (!programma.vragen.empty())
    document.voetmenu.push_back(to(woorden::kVragenEnAntwoorden, addresses::kVragen));
  for (const Pagina& pagina : programma.paginas) {
    // It is in the menu already, and its text stands on that page.
    if (pagina.id == kPaginaVerantwoording) continue;
    document.voetmenu.push_back(to(pagina.tekst.titel, addresses::pagina(pagina.id)));
  }
  // Where somebody wrote a page about it, the statement is part of that one.
  if (programma.toegankelijkheid && programma.pagina(kPaginaToegankelijkheid) == nullptr)
    document.voetmenu.push_back(to(woorden::kToegankelijkheid, addresses::pagina(kPaginaToegankelijkheid)));
  document.voetmenu.push_back(to(woorden::kGegevens, addresses::kOpenData));
  document.voetmenu.push_back(to(woorden::kFeed, addresses::kFeed));
}

void fill(Setting& setting, const PlannedDocument& planned, Document& document) {
  switch (planned.kind) {
    case PageKind::kHome:
      return home_page(setting, document);
    case PageKind::kHoofddoel:
      return goal_page(setting, planned.hoofddoel, document);
    case PageKind::kGemeenten:
      return areas_page(setting, document);
    case PageKind::kGemeente:
      return area_page(setting, document);
    case PageKind::kGemeenteDoel:
      return goal_in_area_page(setting, planned.hoofddoel, document);
    case PageKind::kIndicatoren:
      return indicators_page(setting, document);
    case PageKind::kIndicator:
      return indicator_page(setting, planned.indicator, document);
    case PageKind::kActielijst:
      return actions_page(setting, document);
    case PageKind::kToezeggingenlijst:
      return promises_page(setting, document);
    case PageKind::kRectificatielijst:
      return corrections_page(setting, document);
    case PageKind::kVragenlijst:
      return questions_page(setting, document);
    case PageKind::kBegrotingen:
      return budgets_page(setting, document);
    case PageKind::kBegroting:
      return budget_page(setting, document);
    case PageKind::kDocumenten:
      return documents_page(setting, document);
    case PageKind::kVeranderd:
      return change_page(setting, document);
    case PageKind::kVerantwoording:
      return accountability_page(setting, document);
    case PageKind::kOpenData:
      return open_data_page(setting, document);
    case PageKind::kToegankelijkheidsverklaring:
      return statement_page(setting, document);
    case PageKind::kPagina:
      return own_page(setting, *planned.pagina, document);
    case PageKind::kNietGevonden:
      return not_found_page(setting, document);
    case PageKind::kVervallen:
      return gone_page(setting, *planned.eerder, document);
    case PageKind::kRapport:
      return report(setting, document);
    case PageKind::kBrief:
      return letter(setting, *planned.brief, document);
  }
}

// From how many headings on a page begins with a list of them. Of a letter nobody asks one; a plan or a
// proposal is longer. Other pages have their own, or are seen at a glance.
std::size_t headings_for_contents(PageKind kind) {
  constexpr std::size_t kOfPage = 4;
  constexpr std::size_t kOfPaper = 8;
  constexpr std::array kPages = {PageKind::kIndicatoren, PageKind::kActielijst,
                                 PageKind::kBegrotingen, PageKind::kBegroting,
                                 PageKind::kVragenlijst, PageKind::kVerantwoording,
                                 PageKind::kOpenData,    PageKind::kToegankelijkheidsverklaring,
                                 PageKind::kPagina};
  if (kind == PageKind::kBrief) return kOfPaper;
  return std::ranges::find(kPages, kind) == kPages.end() ? 0 : kOfPage;
}

}  // namespace

Document compose(const Basis& basis, const PlannedDocument& planned) {
  Setting setting{.basis = basis, .gebied = planned.gebied};
  Document document;
  document.path = planned.files.front().path;
  document.frame = frame_of(basis.programma, planned);
  document.menu = std::string(menu_of(planned.kind));
  add_menus(basis, document);
  document.gebied = std::string(basis.programma.gebied_naam(planned.gebied));
  document.gebiedstitel = planned.gebied == kRegio ? woorden::kRegioTitel(document.gebied)
                                                   : woorden::kGemeenteTitel(document.gebied);
  if (planned.kind != PageKind::kHome) {
    document.kruimels.push_back({std::string(woorden::kOverzicht), std::string(addresses::kHome)});
  }
  fill(setting, planned, document);
  if (const std::size_t fewest = headings_for_contents(planned.kind); fewest > 0)
    add_contents(document, fewest);
  // A page is read here; a paper is also taken along.
  if (planned.is_paper()) {
    for (const PaperPlace& place : asked_places(basis, planned.gebied, planned.brief))
      document.formaten.push_back({format_and_size(place), place.adres});
    for (const PlannedFile& file : planned.files) {
      if (file.path != document.path) document.anders.push_back({std::string(file.format->naam), file.path});
    }
  }
  document.shows_voorbeelden = setting.shows_voorbeelden;
  return document;
}

}  // namespace voortgang

#include "compose/page_titles.h"

#include "base/links.h"
#include "compose/addresses.h"
#include "compose/goal_blocks.h"
#include "programme/antwoord_woorden.h"
#include "programme/document_woorden.h"
#include "programme/open_data_woorden.h"
#include "programme/raad_woorden.h"
#include "programme/verandering_woorden.h"
#include "programme/verklaring_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kManyGemeenten = 60;

// What somebody may call a page whose title is longer, or says nothing of its kind.
std::string other_words(const Programma& programma, const PlannedDocument& planned) {
  if (planned.kind == PageKind::kHoofddoel) return programma.hoofddoelen[planned.hoofddoel].naam;
  if (planned.kind == PageKind::kIndicator) return programma.indicatoren[planned.indicator].korte_naam;
  if (planned.kind == PageKind::kRapport) return std::string(woorden::kRapportKolom);
  if (planned.kind == PageKind::kBrief) return programma.documentsoort(planned.brief->soort).naam;
  return {};
}

// Where a gemeente's own figures of an indicator stand: its folder has the goals as the region's has them.
void add_places(const Basis& basis, IndicatorIndex i, FindablePage& page) {
  for (GebiedIndex g = 1; g < basis.programma.gebieden(); ++g) {
    if (basis.feiten.reeks(i, g) == nullptr) page.zonder.push_back(g - 1U);
  }
  if (page.zonder.size() < basis.programma.gemeenten.size())
    page.in_gemeente = addresses::section(basis.programma, i, kRegio);
}

// Of a page that is called the same in every programme; empty for others.
std::string_view usual_title(PageKind kind) {
  switch (kind) {
    case PageKind::kGemeenten:
      return woorden::kGemeenten;
    case PageKind::kIndicatoren:
      return woorden::kCijfers;
    case PageKind::kActielijst:
      return woorden::kActiviteiten;
    case PageKind::kBegrotingen:
      return woorden::kBegrotingen;
    case PageKind::kDocumenten:
      return woorden::kDocumenten;
    case PageKind::kVeranderd:
      return woorden::kWatIsVeranderd;
    case PageKind::kVerantwoording:
      return woorden::kVerantwoording;
    case PageKind::kToezeggingenlijst:
      return woorden::kToezeggingen;
    case PageKind::kRectificatielijst:
      return woorden::kRectificaties;
    case PageKind::kVragenlijst:
      return woorden::kVragenEnAntwoorden;
    case PageKind::kOpenData:
      return woorden::kOpenData;
    case PageKind::kToegankelijkheidsverklaring:
      return woorden::kToegankelijkheid;
    case PageKind::kHome:
    case PageKind::kHoofddoel:
    case PageKind::kGemeente:
    case PageKind::kGemeenteDoel:
    case PageKind::kIndicator:
    case PageKind::kBegroting:
    case PageKind::kPagina:
    case PageKind::kRapport:
    case PageKind::kBrief:
    case PageKind::kNietGevonden:
    case PageKind::kVervallen:
      return {};
  }
  return {};
}

}  // namespace

std::string page_title(const Basis& basis, const PlannedDocument& planned) {
  const Programma& programma = basis.programma;
  const std::string_view area = programma.gebied_naam(planned.gebied);
  switch (planned.kind) {
    case PageKind::kHome:
      return programma.titel;
    case PageKind::kHoofddoel:
      return goal_title(programma, planned.hoofddoel, kSoortVoortgang);
    case PageKind::kGemeente:
      return woorden::kGemeenteTitel(area);
    case PageKind::kGemeenteDoel:
      return woorden::kGemeenteDoelTitel(programma.hoofddoelen[planned.hoofddoel].naam, area);
    case PageKind::kIndicator:
      return programma.indicatoren[planned.indicator].naam;
    case PageKind::kBegroting:
      return woorden::kBestedingsplanVan(area);
    case PageKind::kPagina:
      return planned.pagina->tekst.titel;
    case PageKind::kRapport:
      return woorden::kDocumentVan(woorden::kVoortgangsrapport, area);
    case PageKind::kBrief:
      return woorden::kDocumentVan(planned.brief->onderwerp, area);
    case PageKind::kGemeenten:
    case PageKind::kIndicatoren:
    case PageKind::kActielijst:
    case PageKind::kBegrotingen:
    case PageKind::kDocumenten:
    case PageKind::kVeranderd:
    case PageKind::kVerantwoording:
    case PageKind::kToezeggingenlijst:
    case PageKind::kRectificatielijst:
    case PageKind::kVragenlijst:
    case PageKind::kOpenData:
    case PageKind::kToegankelijkheidsverklaring:
    case PageKind::kNietGevonden:
    case PageKind::kVervallen:
      return std::string(usual_title(planned.kind));
  }
  return {};
}

std::vector<FindablePage> pages_to_find(const Basis& basis) {
  std::vector<FindablePage> pages;
  const bool many = basis.programma.gemeenten.size() > kManyGemeenten;
  for (const PlannedDocument& planned : plan_site(basis.programma, basis.feiten)) {
    if (many && planned.kind == PageKind::kGemeenteDoel) continue;
    FindablePage page{.titel = page_title(basis, planned),
                      .adres = planned.files.front().path,
                      .ook = other_words(basis.programma, planned),
                      .in_gemeente = {},
                      .zonder = {}};
    if (page.titel.empty()) continue;
    if (page.ook == page.titel) page.ook.clear();
    if (planned.kind == PageKind::kIndicator) add_places(basis, planned.indicator, page);
    pages.push_back(std::move(page));
  }
  return pages;
}

std::vector<FindableArea> areas_to_find(const Programma& programma) {
  std::vector<FindableArea> areas;
  for (GebiedIndex g = 1; g < programma.gebieden(); ++g)
    areas.push_back(
        {std::string(programma.gebied_naam(g)), std::string(without_index(addresses::gebied(programma, g)))});
  return areas;
}

}  // namespace voortgang

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "facts/feiten.h"
#include "programme/formats.h"
#include "programme/programma.h"

namespace voortgang {

// The text above the statement about accessibility, where there is one.
inline constexpr std::string_view kPaginaToegankelijkheid = "toegankelijkheid";

enum class PageKind : std::uint8_t {
  kHome,
  kHoofddoel,
  kGemeenten,
  kGemeente,
  kGemeenteDoel,
  kIndicatoren,
  kIndicator,
  kActielijst,
  kToezeggingenlijst,
  kRectificatielijst,
  kVragenlijst,
  kBegrotingen,
  kBegroting,
  kDocumenten,
  kVeranderd,
  kVerantwoording,
  kOpenData,
  kToegankelijkheidsverklaring,
  kPagina,
  kNietGevonden,
  kVervallen,
  kRapport,
  kBrief,
};

// Where a document comes out in one of its formats.
struct PlannedFile {
  std::string path;
  const Format* format = &formats::kHtml;
};

// One document of the site, before it is composed. It may come out in several formats, each at a path of its
// own in the same folder.
struct PlannedDocument {
  PageKind kind = PageKind::kHome;
  std::vector<PlannedFile> files;  // of papers one for each of kPaperFormats
  std::vector<PlannedFile> asked;  // of papers: where they stand in each of kAskedFormats, if they are made
  GebiedIndex gebied = kRegio;
  HoofddoelIndex hoofddoel = 0;
  IndicatorIndex indicator = kNoIndex;
  const EerderAdres* eerder = nullptr;
  const Brief* brief = nullptr;
  const Pagina* pagina = nullptr;
  Span origin;  // where in the programme folder the reason for it stands

  [[nodiscard]] bool is_paper() const { return kind == PageKind::kRapport || kind == PageKind::kBrief; }
  // It says which files of data there are, and how large.
  [[nodiscard]] bool offers_data() const { return kind == PageKind::kOpenData; }
  // It says where papers are, and in what formats.
  [[nodiscard]] bool offers_papers() const {
    return is_paper() || kind == PageKind::kDocumenten || kind == PageKind::kGemeente;
  }
};

// All documents of a programme, in a fixed order.
[[nodiscard]] std::vector<PlannedDocument> plan_site(const Programma& programma, const Feiten& feiten);

}  // namespace voortgang

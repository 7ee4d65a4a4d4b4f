#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "programme/project.h"

namespace voortgang {

enum class PageKind : std::uint8_t {
  kHome,
  kHoofddoel,
  kGemeenten,
  kGemeente,
  kGemeenteDoel,
  kIndicatoren,
  kIndicator,
  kActies,
  kBegrotingen,
  kBegroting,
  kDocumenten,
  kVeranderd,
  kVerantwoording,
  kPagina,
  kNietGevonden,
  kRapport,
  kBrief,
};

// One document of the site, before it is composed. It may come out in several formats, each at a path of its
// own in the same folder.
struct PlannedDocument {
  PageKind kind = PageKind::kHome;
  std::vector<std::string> paths;  // by ending: .html, .md
  GebiedIndex gebied = kRegio;
  HoofddoelIndex hoofddoel = 0;
  IndicatorIndex indicator = kNoIndex;
  const Brief* brief = nullptr;
  const Pagina* pagina = nullptr;
  Span origin;  // where in the programme folder the reason for it stands
};

// All documents of a project, in a fixed order.
[[nodiscard]] std::vector<PlannedDocument> plan_site(const Project& project);

// Kind of document that is the progress report, as in its file name.
inline constexpr std::string_view kRapportSoort = "voortgang";

}  // namespace voortgang

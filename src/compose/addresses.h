#pragma once

#include <string>
#include <string_view>

#include "base/periode.h"
#include "programme/formats.h"
#include "programme/programma.h"

namespace voortgang::addresses {

// Where things stand in the site, from its root. Stable across editions.
inline constexpr std::string_view kHome = "index.html";
inline constexpr std::string_view kDoelen = "index.html#doelen";
inline constexpr std::string_view kGemeenten = "gemeenten/index.html";
inline constexpr std::string_view kIndicatoren = "indicatoren/index.html";
inline constexpr std::string_view kActies = "acties/index.html";
inline constexpr std::string_view kToezeggingen = "toezeggingen/index.html";
inline constexpr std::string_view kRectificaties = "rectificaties/index.html";
inline constexpr std::string_view kVragen = "vragen/index.html";
inline constexpr std::string_view kBegroting = "begroting/index.html";
inline constexpr std::string_view kDocumenten = "documenten/index.html";
inline constexpr std::string_view kVeranderd = "veranderd/index.html";
inline constexpr std::string_view kVerantwoording = "verantwoording/index.html";
inline constexpr std::string_view kFeed = "feed.xml";
inline constexpr std::string_view kSitemap = "sitemap.xml";
inline constexpr std::string_view kZoek = "zoek.js";  // also in templates/html/hoofd.html
inline constexpr std::string_view kHuisstijl = "huisstijl.css";
inline constexpr std::string_view kFeiten = "data/feiten.json";
inline constexpr std::string_view kCatalogus = "data/catalogus.jsonld";
inline constexpr std::string_view kOpenData = "open-data/index.html";
inline constexpr std::string_view kFeitenSchema = "data/feiten.schema.json";
// What stands in the place of a kind of document in the address of an archive of them.
inline constexpr std::string_view kPakket = "pakket";

[[nodiscard]] std::string hoofddoel(const Programma& programma, HoofddoelIndex hoofddoel);
// A gemeente's own page; of the region, the home page.
[[nodiscard]] std::string gebied(const Programma& programma, GebiedIndex gebied);
// A goal in an area; of the region, the goal's page.
[[nodiscard]] std::string hoofddoel_in(const Programma& programma, HoofddoelIndex hoofddoel,
                                       GebiedIndex gebied);
// Where the page about changes tells those of an area.
[[nodiscard]] std::string veranderd_in(const Programma& programma, GebiedIndex gebied);
[[nodiscard]] std::string indicator(const Programma& programma, IndicatorIndex indicator);
// The id of the indicator whose page has that address; empty for others.
[[nodiscard]] std::string_view indicator_named_by(std::string_view address);
[[nodiscard]] std::string begroting(const Programma& programma, GebiedIndex gebied);
[[nodiscard]] std::string document(const Programma& programma, GebiedIndex gebied, std::string_view soort,
                                   const Format& format);
// Of a letter or a proposal: that of its edition, or its own where it belongs to none. Without one, of the
// report.
[[nodiscard]] std::string paper(const Programma& programma, GebiedIndex gebied, const Brief* brief,
                                const Format& format);
// All papers of a gemeente and their figures, in one archive.
[[nodiscard]] std::string pack(const Programma& programma, GebiedIndex gebied);
// A page that is only a text.
[[nodiscard]] std::string pagina(std::string_view id);
[[nodiscard]] std::string feiten(const Programma& programma, GebiedIndex gebied);
// A file that editors brought, by its path below site/assets.
[[nodiscard]] std::string asset(std::string_view pad);
[[nodiscard]] std::string csv(const Programma& programma, IndicatorIndex indicator);
// A table of the open data by the name of its file, and what says to programs what is in it.
[[nodiscard]] std::string open_data(std::string_view file);
// All of an edition in one file.
[[nodiscard]] std::string archief(const Programma& programma);
[[nodiscard]] std::string metadata(std::string_view csv);

// The id of a figure's row on the page of its goal and area, and the whole address of it.
[[nodiscard]] std::string row_id(std::string_view indicator, Periode periode);
[[nodiscard]] std::string row(const Programma& programma, IndicatorIndex indicator, GebiedIndex gebied,
                              Periode periode);
// The section of an indicator on that page.
[[nodiscard]] std::string section(const Programma& programma, IndicatorIndex indicator, GebiedIndex gebied);

}  // namespace voortgang::addresses

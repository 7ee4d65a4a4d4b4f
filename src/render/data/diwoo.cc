#include "render/data/diwoo.h"

#include <fmt/format.h>

#include <iterator>

#include "programme/lijst_woorden.h"
#include "render/data/eu_lists.h"
#include "render/html/html_text.h"

namespace voortgang {
namespace {

constexpr std::string_view kKern = "https://identifier.overheid.nl/tooi/def/thes/kern/";
constexpr std::string_view kTop = "https://identifier.overheid.nl/tooi/def/thes/top/";
constexpr std::string_view kVaststelling = "c_641ecd76";

constexpr std::string_view kHead =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"\n"
    "  xmlns:diwoo=\"https://standaarden.overheid.nl/diwoo/metadata/\"\n"
    "  xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"\n"
    "  xsi:schemaLocation=\"http://www.sitemaps.org/schemas/sitemap/0.9\n"
    "    https://standaarden.overheid.nl/diwoo/metadata/0.9.8/xsd/extern/sitemap/sitemap.xsd\n"
    "    https://standaarden.overheid.nl/diwoo/metadata/\n"
    "    https://standaarden.overheid.nl/diwoo/metadata/0.9.8/xsd/diwoo/diwoo-metadata.xsd\">\n";

// A term of a list: where it leads, and its label.
std::string term(std::string_view name, std::string_view address, std::string_view label) {
  return fmt::format("<diwoo:{0} resource=\"{1}\">{2}</diwoo:{0}>", name, html::escaped(address),
                     html::escaped(label));
}

// The list of formats has its own labels for some.
std::string_view format_label(const Format& format) {
  return format.naam == "DOCX" ? std::string_view("Word DOCX") : format.naam;
}

std::string classification(const WooSoort& soort) {
  const WooCode* categorie = woo_categorie(soort.informatiecategorie);
  std::string out;
  if (const WooCode* code = woo_documentsoort(soort.documentsoort))
    out += fmt::format("<diwoo:documentsoorten>{}</diwoo:documentsoorten>",
                       term("documentsoort", fmt::format("{}{}", kKern, code->code), code->label));
  if (categorie != nullptr)
    out += fmt::format(
        "<diwoo:informatiecategorieen>{}</diwoo:informatiecategorieen>",
        term("informatiecategorie", fmt::format("{}{}", kKern, categorie->code), categorie->label));
  if (const WooCode* code = woo_thema(soort.thema))
    out += fmt::format("<diwoo:themas>{}</diwoo:themas>",
                       term("thema", fmt::format("{}{}", kTop, code->code), code->label));
  return out;
}

void append_document(std::string& out, std::string_view site, const WooDocument& document) {
  const auto to = std::back_inserter(out);
  const std::string datum = code(document.datum);
  fmt::format_to(to, "<url>\n<loc>{}/{}</loc>\n<lastmod>{}</lastmod>\n<diwoo:Document>\n<diwoo:DiWoo>\n",
                 html::escaped(site), html::escaped(document.adres), datum);
  if (!document.kenmerk.empty())
    fmt::format_to(to, "<diwoo:identifiers><diwoo:identifier>{}</diwoo:identifier></diwoo:identifiers>\n",
                   html::escaped(document.kenmerk));
  fmt::format_to(to, "{}\n{}\n", term("publisher", document.organisatie_tooi, document.organisatie),
                 term("verantwoordelijke", document.organisatie_tooi, document.organisatie));
  fmt::format_to(
      to,
      "<diwoo:titelcollectie><diwoo:officieleTitel>{}</diwoo:officieleTitel></diwoo:titelcollectie>\n"
      "<diwoo:creatiedatum>{}</diwoo:creatiedatum>\n{}\n{}\n",
      html::escaped(document.titel), datum,
      term("language", eu_term("language", "NLD"), woorden::kDiwooNederlands),
      term("format", eu_term("file-type", document.format->naam), format_label(*document.format)));
  fmt::format_to(to, "<diwoo:classificatiecollectie>{}</diwoo:classificatiecollectie>\n",
                 classification(document.soort));
  fmt::format_to(
      to,
      "<diwoo:documenthandelingen><diwoo:documenthandeling>{}<diwoo:atTime>{}T00:00:00Z</diwoo:atTime>{}"
      "</diwoo:documenthandeling></diwoo:documenthandelingen>\n"
      "</diwoo:DiWoo>\n</diwoo:Document>\n</url>\n",
      term("soortHandeling", fmt::format("{}{}", kKern, kVaststelling), woorden::kDiwooVaststelling), datum,
      term("wasAssociatedWith", document.organisatie_tooi, document.organisatie));
}

}  // namespace

std::string diwoo_sitemap(std::string_view site, std::span<const WooDocument> documents) {
  std::string out(kHead);
  for (const WooDocument& document : documents) append_document(out, site, document);
  return out + "</urlset>\n";
}

std::string diwoo_index(const std::vector<std::string>& sitemaps, Datum latest) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const std::string& sitemap : sitemaps)
    fmt::format_to(std::back_inserter(out), "<sitemap><loc>{}</loc><lastmod>{}</lastmod></sitemap>\n",
                   html::escaped(sitemap), code(latest));
  return out + "</sitemapindex>\n";
}

}  // namespace voortgang

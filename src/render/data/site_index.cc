#include "render/data/site_index.h"

#include <fmt/format.h>

#include <array>
#include <iterator>

#include "base/json_writer.h"
#include "base/links.h"
#include "programme/grafiek_woorden.h"
#include "render/html/html_text.h"

namespace voortgang {

std::string sitemap_xml(const Programma& programma, const std::vector<SitePage>& pages) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset "
      "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const SitePage& page : pages) {
    std::string address;
    append_link(address, programma.publicatie.adres + "/", page.adres);
    out += "<url><loc>";
    html::attribute(out, without_index(address));
    out += "</loc></url>\n";
  }
  return out += "</urlset>\n";
}

std::string search_script(const std::vector<FindablePage>& pages, const std::vector<FindableArea>& areas) {
  std::string out = "window.voortgangZoek=[\n";
  for (const FindablePage& page : pages) {
    const bool has_place = !page.in_gemeente.empty();
    std::vector<std::string_view> texts{page.titel, page.adres};
    if (has_place || !page.ook.empty()) texts.push_back(page.ook);
    if (has_place) texts.push_back(page.in_gemeente);
    append_json_texts(out, texts);
    if (has_place && !page.zonder.empty()) {
      out.pop_back();
      fmt::format_to(std::back_inserter(out), ",[{}]]", fmt::join(page.zonder, ","));
    }
    out += ",\n";
  }
  out += "];\nwindow.voortgangGemeenten=[\n";
  for (const FindableArea& area : areas) {
    append_json_texts(out, std::array<std::string_view, 2>{area.naam, area.map});
    out += ",\n";
  }
  return out += "];\n";
}

std::string site_style(const Programma& programma) {
  std::string title = woorden::kOmschrijving(programma.naam + " " + programma.regio, programma.editie.titel);
  // A string of CSS: what would end it is left out.
  std::erase_if(title, [](char c) { return c == '"' || c == '\\' || c == '\n' || c == '<'; });
  std::string out =
      fmt::format("@page{{@bottom-left{{content:\"{}\";font:9pt \"Source Sans 3\",sans-serif}}}}\n", title);
  if (const std::string& accent = programma.sitestijl.accent; !accent.empty())
    out += fmt::format(":root{{--vg-accent:{}}}\n", accent);
  return out;
}

}  // namespace voortgang

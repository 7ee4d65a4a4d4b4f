#include "render/data/site_index.h"

#include <fmt/format.h>

#include "base/json_writer.h"
#include "base/links.h"
#include "programme/grafiek_woorden.h"
#include "render/html/html_text.h"

namespace voortgang {

std::string sitemap_xml(const Programma& programma, const std::vector<SitePage>& pages) {
  constexpr std::string_view kIndex = "index.html";
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset "
      "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  for (const SitePage& page : pages) {
    std::string address;
    append_link(address, programma.publicatie.adres + "/", page.adres);
    if (address.ends_with(kIndex)) address.resize(address.size() - kIndex.size());
    out += "<url><loc>";
    html::attribute(out, address);
    out += "</loc></url>\n";
  }
  return out += "</urlset>\n";
}

std::string search_script(const std::vector<SitePage>& pages) {
  std::string out = "window.voortgangZoek=[\n";
  for (const SitePage& page : pages) {
    out += '[';
    append_json_string(out, page.titel);
    out += ',';
    append_json_string(out, page.adres);
    out += "],\n";
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

#include "render/data/site_index.h"

#include <fmt/format.h>

#include <iterator>

#include "base/json_writer.h"
#include "base/links.h"
#include "render/html/html_text.h"

namespace voortgang {

std::string sitemap_xml(const Programma& programma, const std::vector<SitePage>& pages) {
  constexpr std::string_view kIndex = "index.html";
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
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

std::string site_style(const Sitestijl& style) {
  if (style.accent.empty()) return "/* site/huisstijl.json kiest geen kleur. */\n";
  return fmt::format(":root{{--vg-accent:{}}}\n", style.accent);
}

}  // namespace voortgang

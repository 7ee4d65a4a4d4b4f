#include "outputs/woo_steps.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "compose/woo_documents.h"
#include "render/data/diwoo.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostPerSitemap = 20'000;  // about 2 kB each, and a sitemap may be 50 MB

std::string sitemap_name(int categorie, std::size_t part) {
  return fmt::format("sitemap-diwoo-infocat{:03}-{}.xml", categorie, part + 1);
}

int category_of(const WooDocument& document) {
  const WooCode* code = woo_categorie(document.soort.informatiecategorie);
  return code == nullptr ? 0 : code->nummer;
}

Datum latest_of(std::span<const WooDocument> documents) {
  Datum latest;
  for (const WooDocument& document : documents) latest = std::max(latest, document.datum);
  return latest;
}

// A category with so many sitemaps.
OutputStep step_of(const Basis& basis, int categorie, std::size_t parts, const SizesOfPapers& papers_made) {
  OutputStep step;
  step.outputs.push_back({fmt::format("sitemapindex-diwoo-infocat{:03}.xml", categorie), &formats::kXml, {}});
  for (std::size_t part = 0; part < parts; ++part)
    step.outputs.push_back({sitemap_name(categorie, part), &formats::kXml, {}});
  step.make = [basis, categorie, parts, papers_made](const Finished& finished,
                                                     const GiveOutput& give) -> Result<void> {
    const PaperSizes made = papers_made(finished);
    std::vector<WooDocument> documents = woo_documents({basis.programma, basis.feiten, &made});
    std::erase_if(documents, [&](const WooDocument& d) { return category_of(d) != categorie; });
    const std::string& site = basis.programma.publicatie.adres;
    std::vector<std::string> addresses;
    for (std::size_t part = 0; part < parts; ++part)
      addresses.push_back(fmt::format("{}/{}", site, sitemap_name(categorie, part)));
    if (auto given = give(0, diwoo_index(addresses, latest_of(documents))); !given) return given;
    for (std::size_t part = 0; part < parts; ++part) {
      const std::size_t from = part * documents.size() / parts;
      const std::size_t to = (part + 1) * documents.size() / parts;
      const auto some = std::span<const WooDocument>(documents).subspan(from, to - from);
      if (auto given = give(part + 1, diwoo_sitemap(site, some)); !given) return given;
    }
    return {};
  };
  return step;
}

}  // namespace

std::vector<OutputStep> woo_steps(const Basis& basis, const std::vector<StepIndex>& papers,
                                  const SizesOfPapers& made) {
  std::map<int, std::size_t> counts;
  for (const WooDocument& document : woo_documents({basis.programma, basis.feiten})) {
    if (const int categorie = category_of(document); categorie > 0) ++counts[categorie];
  }
  std::vector<OutputStep> steps;
  for (const auto& [categorie, count] : counts) {
    // Those in formats that are asked for come on top.
    const std::size_t most = count * (1 + kAskedFormats.size());
    steps.push_back(step_of(basis, categorie, 1 + most / kMostPerSitemap, made));
    steps.back().needs = papers;
  }
  return steps;
}

}  // namespace voortgang

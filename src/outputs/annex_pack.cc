#include "outputs/annex_pack.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/file_system.h"
#include "compose/addresses.h"
#include "compose/documents.h"
#include "programme/document_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"
#include "render/data/budget_csv.h"
#include "render/data/facts_json.h"
#include "render/data/indicator_csv.h"

namespace voortgang {
namespace {

constexpr std::string_view kData = "gegevens/";
constexpr std::string_view kReadMe = "leesmij.txt";

// What lies in an archive, and what it is.
struct Entry {
  std::string name;
  std::string title;
  std::string bytes;
  Packing packing = Packing::kDeflated;
};

std::string data_name(std::string_view address) {
  return std::string(kData).append(name_of(address));
}

// The figures of the gemeente and of the region, and of every indicator that either has.
void add_data(const Basis& basis, GebiedIndex gebied, std::vector<Entry>& entries) {
  const Programma& programma = basis.programma;
  for (const GebiedIndex g : {gebied, kRegio}) {
    entries.push_back({data_name(addresses::feiten(programma, g)),
                       woorden::kCijfersVan(programma.gebied_naam(g)),
                       facts_json(programma, basis.feiten, g)});
  }
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    if (basis.feiten.reeks(i, gebied) == nullptr && basis.feiten.reeks(i, kRegio) == nullptr) continue;
    entries.push_back({data_name(addresses::csv(programma, i)), programma.indicatoren[i].naam,
                       indicator_csv(programma, basis.feiten, i)});
  }
  for (const Begroting& begroting : programma.begrotingen) {
    if (begroting.gebied != gebied) continue;
    entries.push_back({std::string(kData).append("bestedingsplan.csv"),
                       woorden::kBegrotingBijschrift(programma.gebied_naam(gebied)),
                       budget_csv(programma, begroting)});
    if (!begroting.dekking.empty())
      entries.push_back({std::string(kData).append("bestedingsplan-dekking.csv"),
                         std::string(woorden::kDekkingBijschrift), funding_csv(begroting)});
  }
}

std::string read_me(const Programma& programma, GebiedIndex gebied, const std::vector<Entry>& entries) {
  std::string out = woorden::kPakketVan(programma.gebied_naam(gebied)) + "\n";
  out += fmt::format("{}\n{}, {}\n", programma.titel, programma.editie.titel, words(programma.editie.datum));
  if (const std::string_view note = woorden::editie_melding(programma.editie.status); !note.empty())
    out.append("\n").append(note) += '\n';
  out += '\n';
  for (const Entry& entry : entries) out += fmt::format("{}: {}\n", entry.name, entry.title);
  return out;
}

}  // namespace

std::vector<GebiedIndex> areas_with_packs(const Programma& programma,
                                          const std::vector<PlannedDocument>& documents,
                                          const std::vector<PlannedDocument>& in_batch) {
  std::vector<GebiedIndex> areas;
  for (GebiedIndex g = 1; g < programma.gebieden(); ++g) {
    const auto is_its_paper = [g](const PlannedDocument& d) { return d.is_paper() && d.gebied == g; };
    const auto made = std::ranges::count_if(in_batch, is_its_paper);
    if (made > 0 && made == std::ranges::count_if(documents, is_its_paper)) areas.push_back(g);
  }
  return areas;
}

AnnexPacks::AnnexPacks(const Basis& basis, const std::vector<PlannedDocument>& papers,
                       const std::vector<GebiedIndex>& areas)
    : basis_(basis), papers_(papers), areas_(areas) {}

std::optional<AnnexPacks::Pack> AnnexPacks::add(std::size_t which, std::string_view bytes) {
  const GebiedIndex gebied = papers_[which].gebied;
  const auto area = std::ranges::find(areas_, gebied);
  if (area == areas_.end()) return std::nullopt;
  std::map<std::size_t, std::string> made;
  {
    const std::scoped_lock lock(mutex_);
    auto& of_area = made_[gebied];
    of_area.emplace(which, bytes);
    const auto all = std::ranges::count(papers_, gebied, &PlannedDocument::gebied);
    if (of_area.size() < static_cast<std::size_t>(all)) return std::nullopt;
    made = std::move(of_area);
    made_.erase(gebied);
  }
  return Pack{static_cast<std::size_t>(area - areas_.begin()), archive(gebied, made)};
}

Package AnnexPacks::archive(GebiedIndex gebied, const std::map<std::size_t, std::string>& made) const {
  std::vector<Entry> entries;
  for (const auto& [which, bytes] : made) {
    const PlannedDocument& paper = papers_[which];
    const auto pdf = std::ranges::find(paper.asked, &formats::kPdf, &PlannedFile::format);
    entries.push_back({std::string(name_of(pdf->path)), paper_title(basis_.programma, paper.brief), bytes,
                       Packing::kStored});
  }
  add_data(basis_, gebied, entries);
  Package package;
  package.add({std::string(kReadMe), read_me(basis_.programma, gebied, entries)});
  for (Entry& entry : entries) package.add({std::move(entry.name), std::move(entry.bytes), entry.packing});
  return package;
}

}  // namespace voortgang

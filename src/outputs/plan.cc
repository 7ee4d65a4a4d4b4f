#include "outputs/plan.h"

#include <functional>
#include <ranges>
#include <set>
#include <string>
#include <utility>

#include "compose/addresses.h"
#include "compose/compose.h"
#include "compose/documents.h"
#include "compose/page_titles.h"
#include "compose/site_plan.h"
#include "outputs/annex_pack.h"
#include "outputs/data_steps.h"
#include "outputs/woo_steps.h"
#include "render/data/atom_feed.h"
#include "render/data/paper_metadata.h"
#include "render/data/site_index.h"
#include "render/render.h"

namespace voortgang {
namespace {

// What is told of a paper beside it, by the address of the paper in any format.
std::string beside(std::string_view paper) {
  return std::string(paper.substr(0, paper.rfind('.') + 1)).append(formats::kJson.ending);
}

// Steps in the order in which they can be made: what needs the sizes or hashes of others comes behind them.
class OutputPlanner {
 public:
  OutputPlanner(const Basis& basis, const PaperOrder& papers) : basis_(basis), papers_(papers) {}

  OutputPlan plan() {
    std::vector<PlannedDocument> documents = plan_site(basis_.programma, basis_.feiten);
    add_asked_papers(documents);
    data_ = plan_data(basis_, out_);
    for (PlannedDocument& document : documents) add_document(std::move(document));
    for (const Asset& asset : basis_.programma.assets) add_asset(asset);
    add_feed();
    for (OutputStep& step : woo_steps(basis_, asked_, sizes_of(asked_))) add(std::move(step));
    add_site_index();
    add_kept();
    return std::move(out_);
  }

 private:
  StepIndex add(OutputStep step) {
    out_.steps.push_back(std::move(step));
    return static_cast<StepIndex>(out_.steps.size() - 1);
  }

  // PDFs all in one step, since one program makes them: the first, since it takes the longest. Of a document
  // the others are one step, which composes it and draws its charts once.
  void add_asked_papers(const std::vector<PlannedDocument>& documents) {
    if (!papers_.wants) return;
    OutputStep batch;
    std::vector<PlannedDocument> in_batch;
    std::vector<OutputStep> alone;
    for (const PlannedDocument& planned : documents) {
      OutputStep office;
      for (const PlannedFile& file : planned.asked) {
        if (!papers_.wants(file)) continue;
        const bool is_pdf = file.format == &formats::kPdf;
        (is_pdf ? batch : office).outputs.push_back({file.path, file.format, planned.origin});
        if (is_pdf) in_batch.push_back(planned);
      }
      if (office.outputs.empty()) continue;
      office.make = making(planned, office.outputs);
      alone.push_back(std::move(office));
    }
    if (!in_batch.empty()) add_pdfs(std::move(batch), std::move(in_batch), documents);
    for (OutputStep& step : alone) asked_.push_back(add(std::move(step)));
  }

  // The PDFs, and behind them the archives of gemeenten of which they are all.
  void add_pdfs(OutputStep batch, std::vector<PlannedDocument> in_batch,
                const std::vector<PlannedDocument>& documents) {
    std::vector<GebiedIndex> areas = areas_with_packs(basis_.programma, documents, in_batch);
    const std::vector<PlannedOutput> pdfs = batch.outputs;
    for (const GebiedIndex g : areas)
      batch.outputs.push_back(
          {addresses::pack(basis_.programma, g), &formats::kZip, basis_.programma.gemeenten[g - 1U].span});
    batch.make = [basis = basis_, make = papers_.make_pdfs, pdfs, in_batch = std::move(in_batch),
                  areas = std::move(areas), keep = papers_.kept](const Finished&, const GiveOutput& give) {
      std::vector<PaperSource> sources;
      for (std::size_t i = 0; i < in_batch.size(); ++i)
        sources.push_back({&pdfs[i], typst_paper(basis.programma, compose(basis, in_batch[i]))});
      AnnexPacks packs(basis, in_batch, areas);
      return make(sources, [&](std::size_t which, std::string_view bytes) -> Result<void> {
        if (auto given = give(which, bytes); !given) return given;
        const auto pack = packs.add(which, bytes);
        if (!pack) return {};
        return give(pdfs.size() + pack->which, keep(pack->package.key(), [&pack] {
                      DrawnCharts none;
                      return pack->package.packed(none);
                    }));
      });
    };
    asked_.push_back(add(std::move(batch)));
  }

  [[nodiscard]] MakeStep making(const PlannedDocument& planned, std::vector<PlannedOutput> files) const {
    return [basis = basis_, planned, files = std::move(files), keep = papers_.kept](
               const Finished&, const GiveOutput& give) -> Result<void> {
      const Document document = compose(basis, planned);
      DrawnCharts charts;
      for (std::size_t i = 0; i < files.size(); ++i) {
        const Package package = office_document(basis.programma, document, *files[i].format);
        const auto made = keep(package.key(), [&] { return package.packed(charts); });
        if (auto given = give(i, made); !given) return given;
      }
      return {};
    };
  }

  // Composed once, rendered in each of its formats.
  void add_document(PlannedDocument planned) {
    OutputStep step;
    for (const PlannedFile& file : planned.files)
      step.outputs.push_back({file.path, file.format, planned.origin});
    if (planned.is_paper())
      step.outputs.push_back({beside(planned.files.front().path), &formats::kJson, planned.origin});
    if (planned.offers_papers()) step.needs = asked_;
    if (planned.offers_data()) step.needs = data_;
    step.make = [basis = basis_, planned = std::move(planned), sizes = sizes_of(step.needs)](
                    const Finished& finished, const GiveOutput& give) -> Result<void> {
      const PaperSizes made = sizes(finished);
      const Document document = compose({basis.programma, basis.feiten, &made}, planned);
      for (std::size_t i = 0; i < planned.files.size(); ++i) {
        const auto& [path, format] = planned.files[i];
        if (auto given = give(i, render_document(basis.programma, document, path, *format)); !given)
          return given;
      }
      if (planned.is_paper()) return give(planned.files.size(), paper_metadata(basis.programma, document));
      return {};
    };
    add(std::move(step));
  }

  // What steps have made, by address, out of what whoever waits for them is told.
  [[nodiscard]] SizesOfPapers sizes_of(const std::vector<StepIndex>& steps) const {
    std::vector<std::vector<std::string>> addresses;
    for (const StepIndex step : steps) {
      auto& list = addresses.emplace_back();
      for (const PlannedOutput& output : out_.steps[step].outputs) list.push_back(output.address);
    }
    return [addresses = std::move(addresses)](const Finished& finished) {
      PaperSizes made;
      for (std::size_t s = 0; s < addresses.size(); ++s) {
        for (std::size_t i = 0; i < addresses[s].size(); ++i) {
          if (const std::size_t size = finished[s][i].size; size > 0) made.emplace(addresses[s][i], size);
        }
      }
      return made;
    };
  }

  void add_asset(const Asset& asset) {
    const auto make = [&asset](const Finished&, const GiveOutput& give) { return give(0, asset.bytes); };
    add({{{addresses::asset(asset.pad), &formats::kAsItIs, {}}}, {}, make});
  }

  void add_feed() {
    const auto make = [basis = basis_](const Finished&, const GiveOutput& give) {
      return give(0, atom_feed(basis.programma, feed_items(basis)));
    };
    add({{{std::string(addresses::kFeed), &formats::kAtom, {}}}, {}, make});
  }

  // What search engines and readers find pages by, and the site's own colours.
  void add_site_index() {
    const auto sitemap = [basis = basis_](const Finished&, const GiveOutput& give) {
      std::vector<SitePage> pages;
      for (const PlannedDocument& planned : plan_site(basis.programma, basis.feiten)) {
        if (std::string title = page_title(basis, planned); !title.empty())
          pages.push_back({std::move(title), planned.files.front().path});
      }
      return give(0, sitemap_xml(basis.programma, pages));
    };
    add({{{std::string(addresses::kSitemap), &formats::kXml, {}}}, {}, sitemap});
    const auto search = [basis = basis_](const Finished&, const GiveOutput& give) {
      return give(0, search_script(pages_to_find(basis), areas_to_find(basis.programma)));
    };
    add({{{std::string(addresses::kZoek), &formats::kScript, {}}}, {}, search});
    const auto style = [basis = basis_](const Finished&, const GiveOutput& give) {
      return give(0, site_style(basis.programma));
    };
    add({{{std::string(addresses::kHuisstijl), &formats::kStyle, {}}}, {}, style});
  }

  // What earlier editions published and this one does not: the newest, where several have the address.
  void add_kept() {
    std::set<std::string, std::less<>> taken;
    for (const OutputStep& step : out_.steps) {
      for (const PlannedOutput& output : step.outputs) taken.insert(output.address);
    }
    for (const Bewaard& kept : std::views::reverse(basis_.programma.bewaard)) {
      if (!taken.insert(kept.adres).second) continue;
      const auto make = [&kept](const Finished&, const GiveOutput& give) { return give(0, kept.bytes); };
      add({{{kept.adres, &format_of(kept.adres), {kept.bestand, 0, 0}}}, {}, make});
    }
  }

  Basis basis_;
  const PaperOrder& papers_;
  std::vector<StepIndex> asked_;  // that make papers in formats which were asked for
  std::vector<StepIndex> data_;   // that make the open data
  OutputPlan out_;
};

}  // namespace

OutputPlan plan_outputs(const Basis& basis, const PaperOrder& papers) {
  return OutputPlanner(basis, papers).plan();
}

}  // namespace voortgang

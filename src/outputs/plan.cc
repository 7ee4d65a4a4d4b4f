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
#include "outputs/data_steps.h"
#include "render/data/atom_feed.h"
#include "render/data/site_index.h"
#include "render/render.h"

namespace voortgang {
namespace {

class Planner {
 public:
  Planner(const Basis& basis, const PaperOrder& papers) : basis_(basis), papers_(papers) {}

  OutputPlan plan() {
    std::vector<PlannedDocument> documents = plan_site(basis_.programma, basis_.feiten);
    add_asked_papers(documents);
    for (PlannedDocument& document : documents) add_document(std::move(document));
    data_ = plan_data(basis_, out_);
    for (const Asset& asset : basis_.programma.assets) add_asset(asset);
    add_feed();
    add_site_index();
    add_kept();
    return std::move(out_);
  }

 private:
  StepIndex add(OutputStep step) {
    out_.steps.push_back(std::move(step));
    return static_cast<StepIndex>(out_.steps.size() - 1);
  }

  // PDFs all in one step, since one program makes them: the first, since it takes the longest.
  void add_asked_papers(const std::vector<PlannedDocument>& documents) {
    if (!papers_.wants) return;
    OutputStep batch;
    std::vector<PlannedDocument> in_batch;
    std::vector<OutputStep> alone;
    for (const PlannedDocument& planned : documents) {
      for (const PlannedFile& file : planned.asked) {
        if (!papers_.wants(file)) continue;
        PlannedOutput output{file.path, file.format, planned.origin};
        if (file.format == &formats::kPdf) {
          batch.outputs.push_back(std::move(output));
          in_batch.push_back(planned);
        } else {
          alone.push_back({{std::move(output)}, {}, making(planned, file)});
        }
      }
    }
    if (!in_batch.empty()) {
      batch.make = [basis = basis_, make = papers_.make_pdfs, outputs = batch.outputs,
                    in_batch = std::move(in_batch)](const Finished&, const GiveOutput& give) {
        std::vector<PaperSource> sources;
        for (std::size_t i = 0; i < in_batch.size(); ++i)
          sources.push_back({&outputs[i], typst_paper(basis.programma, compose(basis, in_batch[i]))});
        return make(sources, give);
      };
      asked_.push_back(add(std::move(batch)));
    }
    for (OutputStep& step : alone) asked_.push_back(add(std::move(step)));
  }

  [[nodiscard]] MakeStep making(const PlannedDocument& planned, const PlannedFile& file) const {
    return [basis = basis_, planned, file](const Finished&, const GiveOutput& give) {
      return give(0, render_document(basis.programma, compose(basis, planned), file.path, *file.format));
    };
  }

  // Composed once, rendered in each of its formats.
  void add_document(PlannedDocument planned) {
    OutputStep step;
    for (const PlannedFile& file : planned.files)
      step.outputs.push_back({file.path, file.format, planned.origin});
    std::vector<std::vector<std::string>> asked;  // addresses, by what this waits for
    if (planned.offers_papers()) {
      step.needs = asked_;
      for (const StepIndex need : asked_) {
        auto& addresses = asked.emplace_back();
        for (const PlannedOutput& output : out_.steps[need].outputs) addresses.push_back(output.address);
      }
    }
    step.make = [basis = basis_, planned = std::move(planned), asked = std::move(asked)](
                    const Finished& finished, const GiveOutput& give) -> Result<void> {
      MadePapers made;
      for (std::size_t s = 0; s < asked.size(); ++s) {
        for (std::size_t i = 0; i < asked[s].size(); ++i) {
          if (const std::size_t size = finished[s][i].size; size > 0) made.emplace(asked[s][i], size);
        }
      }
      const Document document = compose({basis.programma, basis.feiten, &made}, planned);
      for (std::size_t i = 0; i < planned.files.size(); ++i) {
        const auto& [path, format] = planned.files[i];
        if (auto given = give(i, render_document(basis.programma, document, path, *format)); !given)
          return given;
      }
      return {};
    };
    add(std::move(step));
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
      std::vector<SitePage> pages;
      for (auto& [title, address] : pages_to_find(basis))
        pages.push_back({std::move(title), std::move(address)});
      return give(0, search_script(pages));
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
      add({{{kept.adres, &format_of(kept.adres), {kept.bron, 0, 0}}}, {}, make});
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
  return Planner(basis, papers).plan();
}

}  // namespace voortgang

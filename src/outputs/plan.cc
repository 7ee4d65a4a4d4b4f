#include "outputs/plan.h"

#include <functional>
#include <ranges>
#include <set>
#include <string>
#include <utility>

#include "compose/addresses.h"
#include "compose/compose.h"
#include "compose/documents.h"
#include "compose/site_plan.h"
#include "render/data/atom_feed.h"
#include "render/data/facts_json.h"
#include "render/data/indicator_csv.h"
#include "render/render.h"

namespace voortgang {
namespace {

constexpr std::string_view kData = "data/";

class Planner {
 public:
  Planner(const Basis& basis, std::span<const Format* const> asked) : basis_(basis), asked_(asked) {}

  OutputPlan plan() {
    for (PlannedDocument& document : plan_site(basis_.programma, basis_.feiten, asked_))
      add_document(std::move(document));
    add_facts();
    for (IndicatorIndex i = 0; i < basis_.programma.indicatoren.size(); ++i) add_figures(i);
    for (const Asset& asset : basis_.programma.assets) add_asset(asset);
    add_feed();
    add_kept();
    return std::move(out_);
  }

 private:
  StepIndex add(OutputStep step) {
    out_.steps.push_back(std::move(step));
    return static_cast<StepIndex>(out_.steps.size() - 1);
  }

  // Composed once, rendered in each of its formats.
  void add_document(PlannedDocument planned) {
    OutputStep step;
    for (const PlannedFile& file : planned.files)
      step.outputs.push_back({file.path, file.format, planned.origin});
    step.make = [basis = basis_, planned = std::move(planned)](const Finished&,
                                                               const GiveOutput& give) -> Result<void> {
      const Document document = compose(basis, planned);
      for (std::size_t i = 0; i < planned.files.size(); ++i) {
        const auto& [path, format] = planned.files[i];
        if (auto given = give(i, render_document(basis.programma, document, path, *format)); !given)
          return given;
      }
      return {};
    };
    add(std::move(step));
  }

  // A file of facts for each area, then the list of them with what each weighs.
  void add_facts() {
    OutputStep list{.outputs = {{std::string(addresses::kFeiten), &formats::kJson, {}}}};
    for (GebiedIndex g = 0; g < basis_.programma.gebieden(); ++g) {
      const auto make = [basis = basis_, g](const Finished&, const GiveOutput& give) {
        return give(0, facts_json(basis.programma, basis.feiten, g));
      };
      list.needs.push_back(add({{{addresses::feiten(basis_.programma, g), &formats::kJson, {}}}, {}, make}));
    }
    list.make = [basis = basis_](const Finished& finished, const GiveOutput& give) {
      std::vector<FactsFile> files;
      for (GebiedIndex g = 0; g < basis.programma.gebieden(); ++g) {
        files.push_back({std::string(basis.programma.gebied_id(g)),
                         addresses::feiten(basis.programma, g).substr(kData.size()),
                         finished[g].front().sha256});
      }
      return give(0, facts_index_json(basis.programma, files));
    };
    add(std::move(list));
  }

  void add_figures(IndicatorIndex i) {
    const auto make = [basis = basis_, i](const Finished&, const GiveOutput& give) {
      return give(0, indicator_csv(basis.programma, basis.feiten, i));
    };
    add({{{addresses::csv(basis_.programma, i), &formats::kCsv, basis_.programma.indicatoren[i].span}},
         {},
         make});
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
  std::span<const Format* const> asked_;
  OutputPlan out_;
};

}  // namespace

OutputPlan plan_outputs(const Basis& basis, std::span<const Format* const> asked) {
  return Planner(basis, asked).plan();
}

}  // namespace voortgang

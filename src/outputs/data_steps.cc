#include "outputs/data_steps.h"

#include <array>
#include <string>
#include <utility>

#include "compose/addresses.h"
#include "facts/datavelden.h"
#include "facts/datawijziging.h"
#include "outputs/data_archive.h"
#include "outputs/data_catalogue.h"
#include "render/data/code_tables.h"
#include "render/data/csvw.h"
#include "render/data/data_schema.h"
#include "render/data/dcat.h"
#include "render/data/facts_json.h"
#include "render/data/indicator_csv.h"

namespace voortgang {
namespace {

class DataPlanner {
 public:
  DataPlanner(const Basis& basis, OutputPlan& plan) : basis_(basis), plan_(plan) {}

  std::vector<StepIndex> run() {
    add_code_tables();
    add_changes();
    for (IndicatorIndex i = 0; i < basis_.programma.indicatoren.size(); ++i) add_figures(i);
    add_facts();
    add(data_archive(basis_, plan_, made_));
    if (has_dcat_catalogue(basis_.programma)) add(data_catalogue(basis_, plan_, made_));
    return std::move(made_);
  }

 private:
  StepIndex add(OutputStep step) {
    plan_.steps.push_back(std::move(step));
    made_.push_back(static_cast<StepIndex>(plan_.steps.size() - 1));
    return made_.back();
  }

  // A table, and beside it what says to programs what is in it.
  static std::vector<PlannedOutput> table_outputs(const std::string& csv, Span origin) {
    return {{csv, &formats::kCsv, origin}, {addresses::metadata(csv), &formats::kJson, origin}};
  }

  void add_code_tables() {
    add({table_outputs(addresses::open_data(kGebiedenCsv), {}),
         {},
         [basis = basis_](const Finished&, const GiveOutput& give) -> Result<void> {
           if (auto given = give(0, areas_csv(basis.programma)); !given) return given;
           return give(1, csvw_metadata(basis.programma, std::array{gebiedtabel(basis.programma)}));
         }});
    add({table_outputs(addresses::open_data(kIndicatorenCsv), {}),
         {},
         [basis = basis_](const Finished&, const GiveOutput& give) -> Result<void> {
           if (auto given = give(0, indicators_csv(basis.programma)); !given) return given;
           return give(1, csvw_metadata(basis.programma, std::array{indicatortabel(basis.programma)}));
         }});
  }

  // Where there is an edition to compare with.
  void add_changes() {
    if (data_changes(basis_.programma, basis_.feiten.verandering).empty()) return;
    add({table_outputs(addresses::open_data(kWijzigingenCsv), {}),
         {},
         [basis = basis_](const Finished&, const GiveOutput& give) -> Result<void> {
           const auto changes = data_changes(basis.programma, basis.feiten.verandering);
           if (auto given = give(0, changes_csv(changes)); !given) return given;
           return give(1, csvw_metadata(basis.programma, std::array{wijzigingstabel(basis.programma)}));
         }});
  }

  void add_figures(IndicatorIndex i) {
    const auto make = [basis = basis_, i](const Finished&, const GiveOutput& give) -> Result<void> {
      const Programma& programma = basis.programma;
      if (auto given = give(0, indicator_csv(programma, basis.feiten, i)); !given) return given;
      return give(1, csvw_metadata(programma, std::array{cijfertabel(programma, i), gebiedtabel(programma),
                                                         indicatortabel(programma)}));
    };
    add({table_outputs(addresses::csv(basis_.programma, i), basis_.programma.indicatoren[i].span), {}, make});
  }

  // A file of facts for each area, then the list of them with what each weighs, and what they look like.
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
                         addresses::feiten(basis.programma, g).substr(addresses::kData.size()),
                         finished[g].front().sha256});
      }
      return give(0, facts_index_json(basis.programma, basis.feiten, files));
    };
    add(std::move(list));
    add({{{std::string(addresses::kFeitenSchema), &formats::kJson, {}}},
         {},
         [](const Finished&, const GiveOutput& give) { return give(0, embedded_data_schema("feiten")); }});
  }

  const Basis basis_;
  OutputPlan& plan_;
  std::vector<StepIndex> made_;
};

}  // namespace

std::vector<StepIndex> plan_data(const Basis& basis, OutputPlan& plan) {
  return DataPlanner(basis, plan).run();
}

}  // namespace voortgang

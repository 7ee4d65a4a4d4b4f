#include "outputs/data_steps.h"

#include <array>
#include <string>
#include <utility>

#include "compose/addresses.h"
#include "facts/datavelden.h"
#include "facts/datawijziging.h"
#include "outputs/data_archive.h"
#include "outputs/data_catalogue.h"
#include "programme/folders.h"
#include "render/data/code_tables.h"
#include "render/data/csvw.h"
#include "render/data/data_schema.h"
#include "render/data/dcat.h"
#include "render/data/facts_json.h"
#include "render/data/indicator_csv.h"

namespace voortgang {
namespace {

StepIndex add_step(OutputPlan& plan, std::vector<StepIndex>& made, OutputStep step) {
  plan.steps.push_back(std::move(step));
  made.push_back(static_cast<StepIndex>(plan.steps.size() - 1));
  return made.back();
}

// A table, and beside it what says to programs what is in it.
std::vector<PlannedOutput> table_outputs(const std::string& csv, Span origin) {
  return {{csv, &formats::kCsv, origin}, {addresses::metadata(csv), &formats::kJson, origin}};
}

void add_code_tables(const Basis& basis, OutputPlan& plan, std::vector<StepIndex>& made) {
  add_step(plan, made,
           {table_outputs(addresses::open_data(kGebiedenCsv), {}),
            {},
            [basis = basis](const Finished&, const GiveOutput& give) -> Result<void> {
              if (auto given = give(0, areas_csv(basis.programma)); !given) return given;
              return give(1, csvw_metadata(basis.programma, std::array{gebiedtabel(basis.programma)}));
            }});
  add_step(plan, made,
           {table_outputs(addresses::open_data(kIndicatorenCsv), {}),
            {},
            [basis = basis](const Finished&, const GiveOutput& give) -> Result<void> {
              if (auto given = give(0, indicators_csv(basis.programma)); !given) return given;
              return give(1, csvw_metadata(basis.programma, std::array{indicatortabel(basis.programma)}));
            }});
}

// Where there is an edition to compare with.
void add_changes(const Basis& basis, OutputPlan& plan, std::vector<StepIndex>& made) {
  if (data_changes(basis.programma, basis.feiten.verandering).empty()) return;
  add_step(plan, made,
           {table_outputs(addresses::open_data(kWijzigingenCsv), {}),
            {},
            [basis = basis](const Finished&, const GiveOutput& give) -> Result<void> {
              const auto changes = data_changes(basis.programma, basis.feiten.verandering);
              if (auto given = give(0, changes_csv(changes)); !given) return given;
              return give(1, csvw_metadata(basis.programma, std::array{wijzigingstabel(basis.programma)}));
            }});
}

void add_series(const Basis& basis, OutputPlan& plan, std::vector<StepIndex>& made, IndicatorIndex i) {
  const auto make = [basis = basis, i](const Finished&, const GiveOutput& give) -> Result<void> {
    const Programma& programma = basis.programma;
    if (auto given = give(0, indicator_csv(programma, basis.feiten, i)); !given) return given;
    return give(1, csvw_metadata(programma, std::array{cijfertabel(programma, i), gebiedtabel(programma),
                                                       indicatortabel(programma)}));
  };
  add_step(
      plan, made,
      {table_outputs(addresses::csv(basis.programma, i), basis.programma.indicatoren[i].span), {}, make});
}

// A file of facts for each area, then the list of them with what each weighs, and what they look like.
void add_facts(const Basis& basis, OutputPlan& plan, std::vector<StepIndex>& made) {
  OutputStep list{.outputs = {{std::string(addresses::kFeiten), &formats::kJson, {}}}};
  for (GebiedIndex g = 0; g < basis.programma.gebieden(); ++g) {
    const auto make = [basis = basis, g](const Finished&, const GiveOutput& give) {
      return give(0, facts_json(basis.programma, basis.feiten, g));
    };
    list.needs.push_back(
        add_step(plan, made, {{{addresses::feiten(basis.programma, g), &formats::kJson, {}}}, {}, make}));
  }
  list.make = [basis = basis](const Finished& finished, const GiveOutput& give) {
    std::vector<FactsFile> files;
    for (GebiedIndex g = 0; g < basis.programma.gebieden(); ++g) {
      files.push_back({std::string(basis.programma.gebied_id(g)),
                       std::string(path_below(addresses::feiten(basis.programma, g), kDataFolder)),
                       finished[g].front().sha256});
    }
    return give(0, facts_index_json(basis.programma, basis.feiten, files));
  };
  add_step(plan, made, std::move(list));
  add_step(plan, made,
           {{{std::string(addresses::kFeitenSchema), &formats::kJson, {}}},
            {},
            [](const Finished&, const GiveOutput& give) { return give(0, embedded_data_schema("feiten")); }});
}

}  // namespace

std::vector<StepIndex> plan_data(const Basis& basis, OutputPlan& plan) {
  std::vector<StepIndex> made;
  add_code_tables(basis, plan, made);
  add_changes(basis, plan, made);
  for (IndicatorIndex i = 0; i < basis.programma.indicatoren.size(); ++i) add_series(basis, plan, made, i);
  add_facts(basis, plan, made);
  add_step(plan, made, data_archive(basis, plan, made));
  if (has_dcat_catalogue(basis.programma)) add_step(plan, made, data_catalogue(basis, plan, made));
  return made;
}

}  // namespace voortgang

#include "outputs/data_catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "compose/addresses.h"
#include "facts/datavelden.h"
#include "facts/datawijziging.h"
#include "programme/open_data_woorden.h"
#include "render/data/dcat.h"

namespace voortgang {
namespace {

using Made = std::map<std::string, FinishedOutput, std::less<>>;

DcatBestand file(const Made& made, std::string_view address, std::string_view titel) {
  const FinishedOutput& output = made.find(address)->second;
  DcatBestand file{std::string(address), std::string(titel), &format_of(address),
                   output.size,          output.sha256,      {}};
  if (file.format == &formats::kCsv) file.norm = csv_on_the_web();
  return file;
}

DcatNorm facts_schema(const Programma& programma) {
  return {fmt::format("{}/{}", programma.publicatie.adres, addresses::kFeitenSchema),
          std::string(woorden::kFeitenSchemaBestand)};
}

// When data came out that the first of these editions with this file kept; with none, this one's day.
Datum first_issued(const Programma& programma, std::string_view address) {
  Datum first = programma.editie.datum;
  for (const Bewaard& kept : programma.bewaard) {
    if (kept.adres != address) continue;
    const auto editie = std::ranges::find(programma.eerdere_edities, kept.editie, &EerdereEditie::id);
    if (editie != programma.eerdere_edities.end()) first = std::min(first, editie->datum);
  }
  return first;
}

std::int16_t last_year(Periode periode) {
  return static_cast<std::int16_t>(periode.jaar + (periode.frequentie == Frequentie::kSchooljaar ? 1 : 0));
}

DcatDataset whole(const Basis& basis, const Made& made) {
  const OpenData& data = *basis.programma.opendata;
  DcatBestand facts = file(made, addresses::kFeiten, woorden::kFeitenBestand);
  facts.norm = facts_schema(basis.programma);
  return {
      .id = "alles",
      .titel = data.titel,
      .beschrijving = data.beschrijving,
      .pagina = std::string(addresses::kOpenData),
      .frequentie = Frequentie::kHalfjaar,
      .van = {},
      .tot = {},
      .gebieden = {kRegio},
      .uitgegeven = first_issued(basis.programma, addresses::kFeiten),
      .norm = facts_schema(basis.programma),
      .bestanden = {file(made, addresses::archief(basis.programma), woorden::kAllesInEen), std::move(facts)}};
}

DcatDataset codes_dataset(const Programma& programma, const Made& made) {
  return {.id = "codes",
          .titel = std::string(woorden::kCodes),
          .beschrijving = std::string(woorden::kCodesUitleg),
          .pagina = std::string(addresses::kOpenData),
          .frequentie = {},
          .van = {},
          .tot = {},
          .gebieden = {kRegio},
          .uitgegeven = first_issued(programma, addresses::open_data(kGebiedenCsv)),
          .norm = csv_on_the_web(),
          .bestanden = {file(made, addresses::open_data(kGebiedenCsv), woorden::kGebiedenTabel),
                        file(made, addresses::open_data(kIndicatorenCsv), woorden::kIndicatorenTabel)}};
}

DcatDataset data_history(const Programma& programma, const Made& made) {
  const std::string address = addresses::open_data(kWijzigingenCsv);
  return {.id = "wijzigingen",
          .titel = std::string(woorden::kWijzigingenTabel),
          .beschrijving = std::string(woorden::kWijzigingenUitleg),
          .pagina = std::string(addresses::kOpenData),
          .frequentie = Frequentie::kHalfjaar,
          .van = {},
          .tot = {},
          .gebieden = {kRegio},
          .uitgegeven = first_issued(programma, address),
          .norm = csv_on_the_web(),
          .bestanden = {file(made, address, woorden::kWijzigingenTabel)}};
}

DcatDataset series_dataset(const Basis& basis, const Made& made, IndicatorIndex i) {
  const Indicator& indicator = basis.programma.indicatoren[i];
  DcatDataset dataset{.id = "indicator-" + indicator.id,
                      .titel = indicator.naam,
                      .beschrijving = indicator.definitie.empty() ? indicator.naam : indicator.definitie,
                      .pagina = addresses::indicator(basis.programma, i),
                      .frequentie = indicator.frequentie,
                      .van = {},
                      .tot = {},
                      .gebieden = {},
                      .uitgegeven = first_issued(basis.programma, addresses::csv(basis.programma, i)),
                      .norm = csv_on_the_web(),
                      .bestanden = {file(made, addresses::csv(basis.programma, i), indicator.naam)}};
  for (GebiedIndex g = 0; g < basis.programma.gebieden(); ++g) {
    for (const FeitenReeks& reeks : basis.feiten.reeksen_of(i, g)) {
      if (reeks.feiten.empty()) continue;
      if (dataset.gebieden.empty() || dataset.gebieden.back() != g) dataset.gebieden.push_back(g);
      const std::int16_t first = reeks.feiten.front().periode.jaar;
      const std::int16_t last = last_year(reeks.feiten.back().periode);
      dataset.van = std::min(dataset.van.value_or(first), first);
      dataset.tot = std::max(dataset.tot.value_or(last), last);
    }
  }
  // Of the region as a whole, which the gemeenten are parts of.
  if (dataset.gebieden.size() > 1 && dataset.gebieden.front() == kRegio) dataset.gebieden = {kRegio};
  return dataset;
}

}  // namespace

OutputStep data_catalogue(const Basis& basis, const OutputPlan& plan, const std::vector<StepIndex>& steps) {
  std::vector<std::vector<PlannedOutput>> outputs;
  for (const StepIndex step : steps) outputs.push_back(plan.steps[step].outputs);
  const auto make = [basis, outputs = std::move(outputs)](const Finished& finished, const GiveOutput& give) {
    Made made;
    for (std::size_t s = 0; s < outputs.size(); ++s) {
      for (std::size_t i = 0; i < outputs[s].size(); ++i) made.emplace(outputs[s][i].address, finished[s][i]);
    }
    std::vector<DcatDataset> datasets = {whole(basis, made), codes_dataset(basis.programma, made)};
    if (made.contains(addresses::open_data(kWijzigingenCsv)))
      datasets.push_back(data_history(basis.programma, made));
    for (IndicatorIndex i = 0; i < basis.programma.indicatoren.size(); ++i)
      datasets.push_back(series_dataset(basis, made, i));
    return give(0, dcat_catalogue(basis.programma, datasets,
                                  {addresses::kCatalogus, addresses::kOpenData, addresses::kVerantwoording}));
  };
  return {{{std::string(addresses::kCatalogus), &formats::kJsonLd, {}}}, steps, make};
}

}  // namespace voortgang

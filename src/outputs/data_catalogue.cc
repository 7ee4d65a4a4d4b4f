#include "outputs/data_catalogue.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "compose/addresses.h"
#include "facts/datavelden.h"
#include "programme/open_data_woorden.h"
#include "render/data/dcat.h"

namespace voortgang {
namespace {

using Made = std::map<std::string, FinishedOutput, std::less<>>;

DcatBestand file(const Made& made, std::string_view address, std::string_view titel) {
  const FinishedOutput& output = made.find(address)->second;
  return {std::string(address), std::string(titel), &format_of(address), output.size, output.sha256};
}

std::int16_t last_year(Periode periode) {
  return static_cast<std::int16_t>(periode.jaar + (periode.frequentie == Frequentie::kSchooljaar ? 1 : 0));
}

DcatDataset whole(const Basis& basis, const Made& made) {
  const OpenData& data = *basis.programma.opendata;
  return {.id = "alles",
          .titel = data.titel,
          .beschrijving = data.beschrijving,
          .pagina = std::string(addresses::kOpenData),
          .frequentie = Frequentie::kHalfjaar,
          .van = {},
          .tot = {},
          .bestanden = {file(made, addresses::archief(basis.programma), woorden::kAllesInEen),
                        file(made, addresses::kFeiten, woorden::kFeitenBestand)}};
}

DcatDataset codes(const Made& made) {
  return {.id = "codes",
          .titel = std::string(woorden::kCodes),
          .beschrijving = std::string(woorden::kCodesUitleg),
          .pagina = std::string(addresses::kOpenData),
          .frequentie = {},
          .van = {},
          .tot = {},
          .bestanden = {file(made, addresses::open_data(kGebiedenCsv), woorden::kGebiedenTabel),
                        file(made, addresses::open_data(kIndicatorenCsv), woorden::kIndicatorenTabel)}};
}

DcatDataset figures(const Basis& basis, const Made& made, IndicatorIndex i) {
  const Indicator& indicator = basis.programma.indicatoren[i];
  DcatDataset dataset{.id = "indicator-" + indicator.id,
                      .titel = indicator.naam,
                      .beschrijving = indicator.definitie.empty() ? indicator.naam : indicator.definitie,
                      .pagina = addresses::indicator(basis.programma, i),
                      .frequentie = indicator.frequentie,
                      .van = {},
                      .tot = {},
                      .bestanden = {file(made, addresses::csv(basis.programma, i), indicator.naam)}};
  for (GebiedIndex g = 0; g < basis.programma.gebieden(); ++g) {
    for (const FeitenReeks& reeks : basis.feiten.reeksen_van(i, g)) {
      if (reeks.feiten.empty()) continue;
      const std::int16_t first = reeks.feiten.front().periode.jaar;
      const std::int16_t last = last_year(reeks.feiten.back().periode);
      dataset.van = std::min(dataset.van.value_or(first), first);
      dataset.tot = std::max(dataset.tot.value_or(last), last);
    }
  }
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
    std::vector<DcatDataset> datasets = {whole(basis, made), codes(made)};
    for (IndicatorIndex i = 0; i < basis.programma.indicatoren.size(); ++i)
      datasets.push_back(figures(basis, made, i));
    return give(0, dcat_catalogue(basis.programma, datasets));
  };
  return {{{std::string(addresses::kCatalogus), &formats::kJsonLd, {}}}, steps, make};
}

}  // namespace voortgang

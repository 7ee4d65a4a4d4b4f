#include "compose/ring_figures.h"

#include <fmt/format.h>

#include <utility>

#include "base/text.h"
#include "model/woorden.h"

namespace voortgang {
namespace {

Figure ring_figure(Setting& setting, std::string_view title, RingChart chart, bool voorbeeld) {
  chart.texts.id = setting.chart_id();
  chart.texts.title = std::string(title);
  chart.texts.description =
      fmt::format(woorden::kKringen, chart.core, joined(chart.inner, ", "), joined(chart.outer, ", "));
  setting.toont_voorbeelden |= voorbeeld;
  return {std::move(chart), fmt::format(woorden::kFiguurNummer, ++setting.figures, title), voorbeeld};
}

std::vector<std::string> names_of(const std::vector<Stakeholder>& stakeholders) {
  std::vector<std::string> names;
  for (const Stakeholder& s : stakeholders) names.push_back(s.naam);
  return names;
}

}  // namespace

Figure themes_figure(Setting& setting) {
  const Programma& programma = setting.project().programma;
  RingChart chart{.texts = {}, .core = programma.naam, .inner = {}, .outer = programma.themas};
  for (const Hoofddoel& h : programma.hoofddoelen) chart.inner.push_back(h.naam);
  return ring_figure(setting, woorden::kFiguurThemas, std::move(chart), programma.themas_zijn_voorbeeld);
}

Figure stakeholders_figure(Setting& setting) {
  const Programma& programma = setting.project().programma;
  RingChart chart{.texts = {},
                  .core = std::string(woorden::kInwoner),
                  .inner = names_of(programma.stakeholders_binnen),
                  .outer = names_of(programma.stakeholders_buiten)};
  return ring_figure(setting, woorden::kFiguurStakeholders, std::move(chart), false);
}

}  // namespace voortgang

#include "compose/ring_figures.h"

#include <utility>

#include "base/characters.h"
#include "base/text.h"
#include "programme/document_woorden.h"

namespace voortgang {
namespace {

// In a name a soft hyphen says where the figure may break it; in a sentence it is only in the way.
std::string without_soft_hyphens(std::string text) {
  for (std::size_t at; (at = text.find(kSoftHyphen)) != std::string::npos;)
    text.erase(at, kSoftHyphen.size());
  return text;
}

Figure ring_figure(Setting& setting, std::string_view title, RingChart chart) {
  chart.texts.id = setting.chart_id();
  chart.texts.title = std::string(title);
  chart.texts.description = without_soft_hyphens(
      woorden::kKringen(chart.core, joined(chart.inner, ", "), joined(chart.outer, ", ")));
  return {std::move(chart), woorden::kFiguurNummer(std::to_string(++setting.figures), title)};
}

std::vector<std::string> names_of(const std::vector<Stakeholder>& stakeholders) {
  std::vector<std::string> names;
  for (const Stakeholder& s : stakeholders) names.push_back(s.naam);
  return names;
}

}  // namespace

Figure themes_figure(Setting& setting) {
  const Programma& programma = setting.programma();
  RingChart chart{.texts = {}, .core = programma.naam, .inner = {}, .outer = programma.themas};
  for (const Hoofddoel& h : programma.hoofddoelen) chart.inner.push_back(h.naam);
  const std::string title =
      programma.koppen.themas.empty() ? woorden::kFiguurThemas(programma.naam) : programma.koppen.themas;
  Figure figure = ring_figure(setting, title, std::move(chart));
  figure.voorbeeld = programma.themas_zijn_voorbeeld;
  setting.note_example(figure.voorbeeld);
  return figure;
}

Figure stakeholders_figure(Setting& setting) {
  const Programma& programma = setting.programma();
  RingChart chart{.texts = {},
                  .core = std::string(woorden::kInwoner),
                  .inner = names_of(programma.stakeholders_binnen),
                  .outer = names_of(programma.stakeholders_buiten)};
  return ring_figure(setting, woorden::kFiguurStakeholders, std::move(chart));
}

}  // namespace voortgang

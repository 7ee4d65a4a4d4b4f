#include "render/status/status_indicatoren.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

#include "facts/kwaliteit.h"
#include "programme/antwoord_woorden.h"
#include "programme/folders.h"
#include "render/status/status_woorden.h"
#include "render/status/text_table.h"

namespace voortgang {
namespace {

constexpr std::size_t kWidest = 120;

}  // namespace

std::string print_status_indicatoren(const Programma& programma, const Feiten& feiten, Language language) {
  const QualityWords& w = quality_words(language);
  const auto cell = [](std::string_view text) { return TextCell{{std::string(text)}}; };
  const auto there = [&](bool is_there) { return cell(is_there ? w.yes : w.lacks); };
  const auto of_a_goal = [&](const Indicatorkwaliteit& of, bool is_there) {
    return of.has_doel || is_there ? there(is_there) : cell(woorden::kGeenWaarde);
  };
  std::vector<std::vector<TextCell>> rows(1);
  for (const std::string_view head : w.heads) rows.front().push_back(cell(head));
  for (const Indicatorkwaliteit& of : indicatorkwaliteit(programma, feiten)) {
    const Indicator& indicator = programma.indicatoren[of.indicator];
    const std::string explained = of.ongeduid > 0 ? w.lacks_some(std::to_string(of.ongeduid))
                                  : of.geduid > 0 ? fmt::format("{}", of.geduid)
                                                  : std::string(woorden::kGeenWaarde);
    rows.push_back({cell(indicator.id), cell(indicator.eenheid), of_a_goal(of, of.has_basis),
                    of_a_goal(of, of.has_streefwaarde), there(!indicator.definitie.empty()),
                    there(!indicator.eigenaar.empty()), cell(explained),
                    cell(of.laatste ? code(*of.laatste) : std::string(woorden::kGeenWaarde)),
                    cell(fmt::format("{}", of.teksten))});
  }
  std::string out = text_table(rows, kWidest);
  std::string unexplained;
  for (const FeitenReeks& reeks : feiten.reeksen) {
    if (!lacks_duiding(programma, reeks)) continue;
    const std::string_view id = programma.indicatoren[reeks.indicator].id;
    const std::string_view area = programma.gebied_id(reeks.gebied);
    unexplained += fmt::format("  {} {} → {}\n", area, id, explanation_path(area, id));
  }
  if (!unexplained.empty()) out += fmt::format("\n{}\n{}", w.unexplained, unexplained);
  return out;
}

}  // namespace voortgang

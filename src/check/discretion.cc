#include "check/discretion.h"

#include <algorithm>
#include <set>
#include <utility>

#include "diag/sealed.h"

namespace voortgang {
namespace {

constexpr std::string_view kFigures = "indicators/";
constexpr std::string_view kDictionary = "indicators/indicatoren.json";

// The dictionary is wrong somewhere, or the list of what is secret is, and one of them asks for secrecy.
bool is_uncertain(const Dossier& dossier, const Problems& problems) {
  bool asks = keeps_secrets(dossier.programma);
  bool is_wrong = false;
  for (std::size_t i = 0; i < dossier.bronnen.size(); ++i) {
    const auto id = static_cast<SourceId>(i);
    const Source& source = dossier.bronnen.at(id);
    const bool is_list = source.path == kGeheimhouding;
    if (!is_list && source.path != kDictionary) continue;
    asks |= is_list || source.text.find("\"geheimhouding\"") != std::string::npos;
    is_wrong |= problems.told_in(id);
  }
  return asks && is_wrong;
}

}  // namespace

bool keeps_secrets(const Programma& programma) {
  return std::ranges::any_of(programma.indicatoren, &Indicator::heeft_geheimen);
}

Problems discreet(const Dossier& dossier, Problems&& problems) {
  const Programma& programma = dossier.programma;
  if (problems.empty()) return std::move(problems);
  if (is_uncertain(dossier, problems)) {
    return sealed(std::move(problems), dossier.bronnen, [&](SourceId source) {
      const std::string& path = dossier.bronnen.at(source).path;
      return path.starts_with(kFigures) && path != kDictionary;
    });
  }
  if (!keeps_secrets(programma)) return std::move(problems);
  std::set<SourceId> secret;
  for (const Indicator& indicator : programma.indicatoren) {
    if (!indicator.heeft_geheimen) continue;
    for (GebiedIndex g = 0; g < dossier.leveringen.gebieden; ++g)
      secret.insert(dossier.leveringen.plek(indicator.hoofddoel, g));
  }
  for (const Problem& problem : problems.kept()) {
    if (problem.code == Code::GEH114) secret.insert(problem.span.source);  // its line has the figure
  }
  return sealed(std::move(problems), dossier.bronnen,
                [&](SourceId source) { return secret.contains(source); });
}

}  // namespace voortgang

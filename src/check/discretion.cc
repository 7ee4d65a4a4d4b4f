#include "check/discretion.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "diag/sealed.h"
#include "programme/folders.h"
#include "programme/open_indicatoren.h"

namespace voortgang {
namespace {

// The dictionary is wrong somewhere, or the list of what is secret is, and one of them asks for secrecy.
bool is_uncertain(const Dossier& dossier, const Problems& problems) {
  const auto list = dossier.bronnen.find(kGeheimhouding);
  const auto dictionary = dossier.bronnen.find(kDictionary);
  const bool asks = has_secrets(dossier.programma) || list ||
                    (dictionary && dossier.bronnen.at(*dictionary).text.contains("\"geheimhouding\""));
  const auto is_wrong = [&](const std::optional<SourceId>& source) {
    return source && problems.told_in(*source);
  };
  // Where the goals could not be read, nobody knows in which files the secret figures are.
  const bool has_lost = std::ranges::any_of(dossier.programma.indicatoren, [&](const Indicator& i) {
    return i.has_geheimen && i.hoofddoel >= dossier.programma.hoofddoelen.size();
  });
  return asks && (is_wrong(list) || is_wrong(dictionary) || has_lost);
}

}  // namespace

bool has_secrets(const Programma& programma) {
  return std::ranges::any_of(programma.indicatoren, &Indicator::has_geheimen);
}

Problems discreet(const Dossier& dossier, Problems&& problems) {
  const Programma& programma = dossier.programma;
  if (problems.empty()) return std::move(problems);
  if (is_uncertain(dossier, problems)) {
    return sealed(
        std::move(problems), dossier.bronnen,
        [&](SourceId source) {
          const std::string& path = dossier.bronnen.at(source).path;
          return is_below(path, kDeliveriesFolder) && path != kDictionary;
        },
        [](const Problem&) { return false; });
  }
  if (!has_secrets(programma)) return std::move(problems);
  std::set<SourceId> secret;
  for (const Indicator& indicator : programma.indicatoren) {
    if (!indicator.has_geheimen) continue;
    for (GebiedIndex g = 0; g < dossier.leveringen.gebieden; ++g)
      secret.insert(dossier.leveringen.bestand(indicator.hoofddoel, g));
  }
  const std::vector<bool> open = open_indicators(programma);
  for (const auto& [groep, levering] : dossier.leveringen.vergelijkingen) {
    const bool has_secret = std::ranges::any_of(
        levering.reeksen, [&](const GeleverdeReeks& reeks) { return !open[reeks.indicator]; });
    if (has_secret && !programma.vergelijkgroepen[groep].al_openbaar) secret.insert(levering.bestand);
  }
  for (const Problem& problem : problems.kept()) {
    if (problem.code == Code::GEH114) secret.insert(problem.span.source);  // its line has the figure
  }
  const auto is_open = [&](const Problem& problem) {
    const auto named = std::ranges::find(problem.arguments, "indicator", &Argument::name);
    if (named == problem.arguments.end()) return false;
    const auto of = std::ranges::find(programma.indicatoren, named->text(Language::kNl), &Indicator::id);
    return of != programma.indicatoren.end() &&
           open[static_cast<std::size_t>(of - programma.indicatoren.begin())];
  };
  return sealed(
      std::move(problems), dossier.bronnen, [&](SourceId source) { return secret.contains(source); },
      is_open);
}

}  // namespace voortgang

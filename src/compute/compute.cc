#include "compute/compute.h"

#include <algorithm>
#include <span>

#include "compute/aggregation.h"
#include "compute/change.h"
#include "compute/per_duizend.h"
#include "compute/progress.h"
#include "compute/protect.h"
#include "compute/secrecy/afronden.h"
#include "compute/secrecy/andere_bescherming.h"
#include "compute/secrecy/andere_indeling.h"
#include "compute/secrecy/secrecy.h"
#include "facts/vergelijking.h"

namespace voortgang {
namespace {

void find_latest(FeitenReeks& reeks) {
  reeks.laatste = latest_known(reeks.feiten);
  if (reeks.laatste == nullptr || reeks.laatste->is_verborgen()) return;
  const std::span<const Feit> all = reeks.feiten;
  const auto earlier = all.first(static_cast<std::size_t>(reeks.laatste - all.data()));
  const auto before = std::ranges::find_if(earlier.rbegin(), earlier.rend(), &Feit::is_getal);
  if (before != earlier.rend()) reeks.vorige = &*before;
}

Voortgang by_hand(const Indicator& indicator, GebiedIndex gebied, const ProgressRule& rule) {
  Voortgang out{.methode = Methode::kHandmatig,
                .oordeel = Oordeel::kNietTeBepalen,
                .streefperiode = rule.streefperiode,
                .streefwaarde = rule.streefwaarde};
  for (const HandmatigOordeel& given : indicator.oordelen) {
    if (given.gebied && *given.gebied != gebied) continue;
    out.oordeel = given.oordeel;
    out.handmatige_reden = given.reden;
    if (given.gebied) break;  // what is said of this area goes before what is said of all
  }
  return out;
}

void judge(const Programma& programma, FeitenReeks& reeks) {
  const Indicator& indicator = programma.indicatoren[reeks.indicator];
  find_latest(reeks);
  // A gemeente that is gone owes nothing, and nobody is on course any more.
  if (!programma.exists(reeks.gebied)) return;
  if (reeks.laatste != nullptr) {
    // Who says that it does not apply any more, owes no newer figure.
    const bool has_ended = reeks.feiten.back().toestand() == Toestand::kNietVanToepassing;
    reeks.verouderd = !has_ended && is_stale(indicator, reeks.laatste->periode, programma.editie.peilperiode);
  }
  if (reeks.onderdeel != nullptr) return;
  const auto latest = reeks.laatste == nullptr ? std::nullopt : std::optional(reeks.laatste->periode);
  const ProgressRule rule = rule_for(indicator, reeks.gebied, latest);
  reeks.voortgang = indicator.methode == Methode::kHandmatig ? by_hand(indicator, reeks.gebied, rule)
                                                             : measure_progress(reeks.feiten, rule);
}

// Where a verdict by hand stands on the scale of scores: in the middle of its band (compute/progress.h).
std::optional<double> score_of(const Voortgang& v) {
  if (v.score || v.methode != Methode::kHandmatig) return v.score;
  switch (v.oordeel) {
    case Oordeel::kDoelBereikt:
      return 5;
    case Oordeel::kOpKoers:
      return 3.75;
    case Oordeel::kVersnellingNodig:
      return 1.25;
    case Oordeel::kBeperkt:
      return -1.25;
    case Oordeel::kVerslechtering:
      return -3.75;
    case Oordeel::kNietTeBepalen:
    case Oordeel::kGeenOordeel:
      break;
  }
  return std::nullopt;
}

// The scores of a goal's members in one area, added up.
struct ScoreSum {
  double sum = 0;
  int members = 0;
  int invented = 0;  // of those
};

void judge_group(const ScoreSum& scores, Groepsoordeel& groep) {
  const auto count = [&](Oordeel o) { return groep.aantallen[static_cast<std::size_t>(o)]; };
  const int undecided = count(Oordeel::kNietTeBepalen);
  if (scores.members == 0) {
    groep.oordeel = undecided > 0 ? Oordeel::kNietTeBepalen : Oordeel::kGeenOordeel;
    return;
  }
  groep.on_voorbeelden = scores.invented == scores.members;
  groep.score = scores.sum / scores.members;
  const bool all_met = count(Oordeel::kDoelBereikt) == scores.members + undecided;
  groep.oordeel = all_met ? Oordeel::kDoelBereikt : verdict_from_score(*groep.score);
}

void judge_groups(const Programma& programma, Feiten& feiten) {
  feiten.groepen.resize(programma.hoofddoelen.size() * feiten.gebieden);
  std::vector<ScoreSum> sums(feiten.groepen.size());
  for (const FeitenReeks& reeks : feiten.reeksen) {
    if (reeks.onderdeel != nullptr) continue;
    const std::size_t at = programma.indicatoren[reeks.indicator].hoofddoel * feiten.gebieden + reeks.gebied;
    ++feiten.groepen[at].aantallen[static_cast<std::size_t>(reeks.voortgang.oordeel)];
    const auto score = score_of(reeks.voortgang);
    if (!score) continue;
    sums[at].sum += *score;
    ++sums[at].members;
    sums[at].invented += programma.indicatoren[reeks.indicator].voorbeeld ? 1 : 0;
  }
  for (std::size_t i = 0; i < sums.size(); ++i) judge_group(sums[i], feiten.groepen[i]);
}

void compare(const Programma& programma, Feiten& feiten) {
  const Edities& edities = feiten.edities;
  if (!edities.vorige && !edities.bevriezing) return;
  feiten.nu = std::make_unique<const BevrorenEditie>(frozen(programma, feiten));
  if (edities.vorige) feiten.verandering = changes(*edities.vorige, *feiten.nu);
  if (edities.bevriezing) feiten.na_bevriezing = changes(*edities.bevriezing, *feiten.nu);
}

Verdeling spread(const Programma& programma, const Feiten& feiten, IndicatorIndex index) {
  Verdeling out;
  std::vector<const FeitenReeks*> with_numbers;
  for (GebiedIndex g = 1; g < feiten.gebieden; ++g) {
    if (!programma.exists(g)) continue;
    const FeitenReeks* reeks = feiten.reeks(index, g);
    out.gemeenten += takes_part(programma, feiten, index, g) ? 1U : 0U;
    if (reeks == nullptr || reeks->laatste == nullptr) continue;
    with_numbers.push_back(reeks);
    out.decimalen = std::max(out.decimalen, reeks->decimalen);
    out.periode = std::max(out.periode, std::optional(reeks->laatste->periode));
  }
  out.with_reeks = static_cast<std::size_t>(std::ranges::count_if(
      with_numbers, [](const FeitenReeks* r) { return std::ranges::any_of(r->feiten, &Feit::is_getal); }));
  for (const FeitenReeks* reeks : with_numbers) {
    const Feit* feit = feit_at(reeks->feiten, *out.periode);
    if (feit != nullptr && feit->is_getal()) out.waarden.push_back(feit->getal());
  }
  if (out.waarden.empty()) out.periode.reset();  // all of that period are withheld
  std::ranges::sort(out.waarden);
  return out;
}

// A ratio was rounded to the decimals of its own series; what is shown with more of them is rounded anew, or
// a table would say 2,40 beside a bar of 2,36.
void round_anew(const FeitenReeks& reeks, std::vector<Feit>& feiten) {
  const auto first = static_cast<std::size_t>(reeks.feiten.data() - feiten.data());
  for (Feit& feit : std::span(feiten).subspan(first, reeks.feiten.size())) {
    const auto shown = feit.is_getal() ? decimal_from(feit.getal(), reeks.decimalen) : std::nullopt;
    if (!shown) continue;
    Feit anew = Feit::with_getal(feit.periode, feit.status, *shown, feit.getal());
    anew.toelichting = feit.toelichting;
    anew.regel = feit.regel;
    anew.onvolledig = feit.onvolledig;
    feit = anew;
  }
}

bool is_ratio(const FeitenReeks& reeks) {
  return reeks.herkomst == Herkomst::kVerhouding || reeks.herkomst == Herkomst::kGewogen;
}

// All figures of an indicator have as many decimals as the one that has most, where its dictionary does not
// say how many: 12 beside 12,5 is 12,0, on every page and in every sentence.
void share_decimals(std::size_t indicatoren, Feiten& feiten) {
  std::vector<std::uint8_t> most(indicatoren);
  const auto look = [&](const auto& reeks) {
    most[reeks.indicator] = std::max(most[reeks.indicator], reeks.decimalen);
  };
  const auto give = [&](auto& reeks) { reeks.decimalen = most[reeks.indicator]; };
  std::ranges::for_each(feiten.reeksen, look);
  std::ranges::for_each(feiten.vergelijkingen, look);
  for (FeitenReeks& reeks : feiten.reeksen) {
    const bool has_more = reeks.decimalen < most[reeks.indicator];
    give(reeks);
    if (has_more && is_ratio(reeks)) round_anew(reeks, feiten.feiten);
  }
  std::ranges::for_each(feiten.vergelijkingen, give);
}

std::vector<GeleverdBestand> files_taken_in(const Dossier& dossier) {
  std::vector<GeleverdBestand> files;
  for (const Levering& l : dossier.leveringen.lijst)
    files.push_back(
        {l.hoofddoel, l.gebied, dossier.bronnen.at(l.bestand).path, l.reeksen.size(), l.waarnemingen.size()});
  return files;
}

}  // namespace

bool is_stale(const Indicator& indicator, Periode latest, Periode edition) {
  if (!indicator.frequentie) return false;
  const double length = 1.0 / periods_per_year(*indicator.frequentie);
  return years_at_end(edition) - years_at_end(latest) > (std::max(indicator.vertraging, 1) + 0.5) * length;
}

// Their order is what makes it safe: counts are rounded before it is decided what stays secret, since a
// reader sees the rounded ones; nothing is judged, grouped or compared but what is left when that is decided.
Feiten compute(const Dossier& dossier, Edities edities, Problems& problems, Geheimverslag* verslag,
               unsigned threads) {
  Feiten feiten;
  feiten.edities = std::move(edities);
  RuweReeksen ruw = aggregate(dossier.programma, dossier.leveringen);
  refuse_other_protection(dossier.programma, feiten.edities, problems);
  refuse_other_periods(dossier.programma, ruw, feiten.edities, problems);
  refuse_other_names(dossier.programma, ruw, feiten.edities, problems);
  refuse_other_ids(dossier.programma, ruw, feiten.edities, problems);
  refuse_other_relations(dossier.programma, feiten.edities, problems);
  std::vector<AfgerondCijfer> rounded = round_counts(dossier.programma, feiten.edities, ruw, problems);
  const Geheim geheim = withheld(dossier.programma, ruw, feiten.edities, problems, verslag, threads);
  refuse_shown_again(dossier.programma, ruw, geheim, feiten.edities, problems);
  protect(dossier, ruw, geheim, feiten);
  if (verslag != nullptr) verslag->afgerond = std::move(rounded);
  const Programma& programma = dossier.programma;
  feiten.bestanden = files_taken_in(dossier);
  share_decimals(programma.indicatoren.size(), feiten);
  for (FeitenReeks& reeks : feiten.reeksen) judge(programma, reeks);
  judge_groups(programma, feiten);
  for (IndicatorIndex i = 0; i < programma.indicatoren.size(); ++i) {
    Verdeling& verdeling = feiten.verdelingen.emplace_back(spread(programma, feiten, i));
    verdeling.per_duizend = per_duizend(programma, feiten, i, verdeling);
  }
  compare(programma, feiten);
  return feiten;
}

}  // namespace voortgang

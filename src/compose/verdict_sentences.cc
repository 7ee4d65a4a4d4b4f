#include "compose/verdict_sentences.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "base/decimal.h"
#include "base/periode_woorden.h"
#include "base/text.h"
#include "compose/counted.h"
#include "compose/numbers.h"
#include "facts/feit_woorden.h"
#include "facts/oordeelsgrenzen.h"
#include "facts/weergave.h"
#include "programme/antwoord_woorden.h"
#include "programme/grafiek_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

struct Counts {
  std::size_t good = 0, reached = 0, slow = 0, worse = 0, unknown = 0;

  void add(Oordeel oordeel, std::size_t times) {
    switch (oordeel) {
      case Oordeel::kDoelBereikt:
        reached += times;
        good += times;
        return;
      case Oordeel::kOpKoers:
        good += times;
        return;
      case Oordeel::kVersnellingNodig:
      case Oordeel::kBeperkt:
        slow += times;
        return;
      case Oordeel::kVerslechtering:
        worse += times;
        return;
      case Oordeel::kNietTeBepalen:
      case Oordeel::kGeenOordeel:
        unknown += times;
    }
  }
};

// "Drie van de vijf doelen zijn op koers"; all of them need no count.
std::string how_many(std::size_t good, std::size_t goals, std::string_view state) {
  if (good == goals)
    return goals == 2 ? woorden::kBeideDoelenZijn(state) : woorden::kAlleDoelenZijn(count_word(goals), state);
  return (good > 1 ? woorden::kDoelenZijn : woorden::kDoelenIs)(count_word(good), count_word(goals), state);
}

std::string only_goal(const Counts& counts) {
  if (counts.reached > 0) return woorden::kHetDoelIs(woorden::kBereikt);
  if (counts.good > 0) return woorden::kHetDoelIs(woorden::kIsOpKoers);
  if (counts.slow > 0) return std::string(woorden::kDoelTeLangzaam);
  return std::string(counts.worse > 0 ? woorden::kDoelSlechter : woorden::kDoelZonderOordeel);
}

// "Van de vier cijfers met een oordeel heeft er één het doel bereikt en zijn er drie op koers."
std::string with_verdict(const Groepsoordeel& groep, const Counts& counts) {
  const std::size_t all = counts.good + counts.slow + counts.worse;
  if (all == 0) return {};
  if (all == 1) {
    const auto only = std::ranges::find(groep.aantallen, 1) - groep.aantallen.begin();
    return woorden::kEenCijferHeeft(woorden::kOordeel[static_cast<std::size_t>(only)]);
  }
  std::string same;  // said of all at once where they are all alike
  Counted parts;
  const auto add = [&](std::size_t count, std::string_view one, std::string_view more,
                       std::string_view what) {
    parts.add(count, one, more, what);
    if (count == all)
      same = all == 2 ? woorden::kBeideCijfers(more, what)
                      : woorden::kAlleCijfersMetOordeel(count_word(all), more, what);
  };
  add(counts.reached, woorden::kHeeft, woorden::kHebben, woorden::kHetDoelBereikt);
  add(counts.good - counts.reached, woorden::kIs, woorden::kZijn, woorden::kIsOpKoers);
  add(counts.slow, woorden::kGaat, woorden::kGaan, woorden::kTeLangzaam);
  add(counts.worse, woorden::kGaat, woorden::kGaan, woorden::kSlechter);
  return same.empty() ? woorden::kVanDeCijfers(count_word(all), parts.words()) : same;
}

// A share as a percentage, in as few decimals as leave it on its side of every limit: what needs 95% and has
// 94.8% does not have "95%".
template <class Verdict>
std::string percentage(double share, std::uint8_t decimals, const Verdict& verdict) {
  for (; decimals < kMostTold; ++decimals) {
    const double scale = 100 * std::pow(10, decimals);
    if (verdict(std::round(share * scale) / scale) == verdict(share)) break;
  }
  return weergave(std::abs(share) * 100, decimals);
}

// Whether the figure has come to the period in which its target was to be met, or only the edition has.
enum class Deadline : std::uint8_t { kToCome, kPassed, kOver };

Deadline deadline_of(const Basis& basis, const Voortgang& v) {
  if (!v.streefperiode) return Deadline::kToCome;
  const double at = years_at_end(*v.streefperiode);
  if (v.periode && years_at_end(*v.periode) >= at) return Deadline::kOver;
  return years_at_end(basis.programma.editie.peilperiode) >= at ? Deadline::kPassed : Deadline::kToCome;
}

std::string pace(const Voortgang& v, Deadline deadline) {
  // The growth from the small number that stands for zero tells nobody how fast it goes.
  if (v.nul_vervangen) return std::string(woorden::kNulVervangen);
  if (v.R && *v.R < 0) return std::string(woorden::kVerkeerdeKant);
  // Once its time is over, how fast it went since says nothing of the target.
  if (v.R && deadline == Deadline::kOver) return {};
  if (v.R) {
    const Zin<1>& form = deadline == Deadline::kToCome ? woorden::kTempo : woorden::kTempoWas;
    return form(percentage(*v.R, 0, verdict_with_target));
  }
  if (!v.p || !v.basisperiode) return {};
  const std::string size = percentage(*v.p, 1, [&](double p) { return verdict_without_target(p, *v.C); });
  return woorden::kPerJaar(size, *v.p < 0 ? woorden::kVerkeerd : woorden::kGoed,
                           start_phrase(*v.basisperiode));
}

// How far it still is, in as many decimals as tell it from nothing, and then of what number; nothing where it
// is there.
std::string distance(const Voortgang& v, std::uint8_t decimals, const std::string& target,
                     Deadline deadline) {
  const std::string when = end_phrase(*v.streefperiode);
  if (!v.waarde)
    return (deadline == Deadline::kToCome ? woorden::kStreefzin : woorden::kStreefzinWas)(when, target);
  const std::uint8_t told = decimals_that_tell(*v.streefwaarde, *v.waarde, decimals);
  const auto goal = decimal_from(*v.streefwaarde, told);
  const auto now = decimal_from(*v.waarde, told);
  if (!goal || !now || goal->units == now->units) return {};
  const Decimal left{std::abs(goal->units - now->units), goal->decimals};
  const std::string exactly = told == decimals ? std::string() : woorden::kVanafPrecies(dutch(*now));
  const std::string size = dutch(left);
  const std::string_view way = goal->units > now->units ? woorden::kOmhoog : woorden::kOmlaag;
  return (deadline == Deadline::kPassed ? woorden::kTermijnVoorbij : woorden::kNogTotDoel)(
      size, std::string(way) + exactly, target, when);
}

// The figure of the period in which the target was to be met; nullptr where it is not known.
const Feit* feit_at_target(const FeitenReeks& reeks) {
  const Feit* feit = feit_at(reeks.feiten, *reeks.voortgang.streefperiode);
  return feit == nullptr || !feit->is_getal() ? nullptr : feit;
}

// A target is met or missed by the figure of its own period, whatever came after it.
std::string outcome(const Basis& basis, const FeitenReeks& reeks, const std::string& target) {
  const Voortgang& v = reeks.voortgang;
  const std::string when = end_phrase(*v.streefperiode);
  const Feit* then = feit_at_target(reeks);
  const Richting richting = basis.indicator(reeks).richting;
  if (then == nullptr || richting == Richting::kNeutraal) return woorden::kStreefzinWas(when, target);
  const double goal = *v.streefwaarde;
  if (is_met(then->getal(), goal, richting)) return woorden::kDoelIsBereikt(target, when);
  const std::uint8_t told = decimals_that_tell(goal, then->getal(), reeks.decimalen);
  const auto was = decimal_from(then->getal(), told);
  const auto asked = decimal_from(goal, told);
  if (!was || !asked) return {};
  return woorden::kDoelNietBereikt(target, when, dutch(*was),
                                   dutch(Decimal{std::abs(asked->units - was->units), told}));
}

}  // namespace

std::string count_word(std::size_t count) {
  const std::span<const std::string_view> words = woorden::kTelwoorden;
  return count < words.size() ? std::string(words[count]) : count_text(count);
}

std::string goals_heading(const Programma& programma) {
  const std::size_t goals = programma.hoofddoelen.size();
  return goals == 1 ? std::string(woorden::kHetDoel) : woorden::kDeDoelen(count_word(goals));
}

std::string goals_sentence(const Setting& setting, GebiedIndex gebied) {
  const std::size_t goals = setting.programma().hoofddoelen.size();
  Counts counts;
  for (HoofddoelIndex h = 0; h < goals; ++h) counts.add(setting.feiten().groep(h, gebied).oordeel, 1);
  if (goals == 1) return only_goal(counts);
  if (counts.unknown == goals) return woorden::kDoelenZonderOordeel(count_word(goals));
  std::vector<std::string> parts;
  const std::string_view state = counts.reached > 0 ? woorden::kOpKoersOfBereikt : woorden::kIsOpKoers;
  parts.push_back(how_many(counts.good, goals, state));
  if (counts.slow > 0) parts.push_back(woorden::kGaatTeLangzaam(count_word(counts.slow)));
  if (counts.worse > 0) parts.push_back(woorden::kGaatSlechter(count_word(counts.worse)));
  if (counts.unknown > 0) parts.push_back(woorden::kZonderOordeel(count_word(counts.unknown)));
  const std::string first = parts.front();
  parts.erase(parts.begin());
  return with_capital(first) + (parts.empty() ? "" : ", ") + listed(parts) + ".";
}

std::string numbers_sentence(const Groepsoordeel& groep) {
  Counts counts;
  for (std::size_t o = 0; o < kOordelen; ++o)
    counts.add(static_cast<Oordeel>(o), static_cast<std::size_t>(groep.aantallen[o]));
  const auto unknown =
      static_cast<std::size_t>(groep.aantallen[static_cast<std::size_t>(Oordeel::kNietTeBepalen)]);
  std::string out = with_verdict(groep, counts);
  if (unknown > 0 && !out.empty()) out += ' ';
  if (unknown == 1) out += woorden::kEenCijferNietTeBepalen;
  if (unknown > 1) out += woorden::kCijfersNietTeBepalen(count_word(unknown));
  return out;
}

std::string distance_sentences(const Basis& basis, const FeitenReeks& reeks) {
  const Voortgang& v = reeks.voortgang;
  const std::string target = target_with_unit(basis, reeks);
  const Deadline deadline = deadline_of(basis, v);
  const bool is_over = deadline == Deadline::kOver && !target.empty();
  if (v.oordeel == Oordeel::kDoelBereikt && !target.empty()) {
    const bool is_told_then = is_over && feit_at_target(reeks) != nullptr;
    return is_told_then ? outcome(basis, reeks, target)
                        : woorden::kDoelIsBereikt(target, end_phrase(*v.streefperiode));
  }
  std::vector<std::string> out;
  if (!target.empty())
    out.push_back(is_over ? outcome(basis, reeks, target) : distance(v, reeks.decimalen, target, deadline));
  if (v.oordeel == Oordeel::kNietTeBepalen) {
    const std::string_view why = v.handmatige_reden.empty() ? woorden::reden(v.reden) : v.handmatige_reden;
    if (!why.empty()) out.push_back(woorden::kNietTeBepalenOmdat(why));
  } else {
    out.push_back(pace(v, deadline));
  }
  return in_one(out);
}

}  // namespace voortgang

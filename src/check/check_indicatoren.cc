#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/text.h"
#include "check/check.h"
#include "check/delivered.h"
#include "programme/afmelding.h"

namespace voortgang {
namespace {

bool is_measured(const Indicator& indicator) {
  return indicator.methode == Methode::kCagr || indicator.methode == Methode::kLineair;
}

constexpr std::size_t kNamed = 5;  // indicators that a message names

// Where no indicator says it, none is asked; where some do, the others are, all in one message.
void check_described(const Programma& programma, std::string_view key, std::string Indicator::* field,
                     Problems& problems) {
  std::string names;
  std::size_t count = 0;
  const Indicator* first = nullptr;
  for (const Indicator& indicator : programma.indicatoren) {
    if (!(indicator.*field).empty()) continue;
    if (first == nullptr) first = &indicator;
    if (++count <= kNamed) append_item(names, indicator.id);
  }
  if (first == nullptr || count == programma.indicatoren.size()) return;
  problems.add(Code::IND112, first->span,
               {{"aantal", static_cast<std::int64_t>(count)},
                {"totaal", static_cast<std::int64_t>(programma.indicatoren.size())},
                {"sleutel", verbatim(key)},
                {"indicatoren", count > kNamed ? names + " …" : names}});
}

// The periods in which some area has a number for an indicator, shown or not.
struct Extent {
  std::optional<Periode> first, last;
};

bool shows_one(const FeitenReeks& reeks) {
  return std::ranges::any_of(reeks.feiten, [&](const Feit& feit) {
    return feit.is_getal() && rounded(feit.waarde(), reeks.decimalen) == Decimal{1, 0};
  });
}

// "1 trajecten": only where such a figure is shown, and the unit looks like a plural.
void check_singular(const Dossier& dossier, const Feiten& feiten, IndicatorIndex i, Problems& problems) {
  const Indicator& indicator = dossier.programma.indicatoren[i];
  const std::string_view unit = indicator.eenheid;
  const bool is_plural = unit.ends_with("en") || unit.ends_with('s');
  if (!is_plural || !indicator.eenheid_enkelvoud.empty() || indicator.is_ratio()) return;
  for (GebiedIndex g = 0; g < dossier.programma.gebieden(); ++g) {
    const auto series = feiten.reeksen_of(i, g);
    if (std::ranges::none_of(series, shows_one)) continue;
    problems.add(Code::IND111, indicator.span, {{"eenheid", unit}});
    return;
  }
}

void check_verdicts(const Dossier& dossier, const Indicator& indicator, Problems& problems) {
  for (const GebiedIndex g : indicator.gebieden) {
    const bool is_given = std::ranges::any_of(indicator.oordelen, [&](const HandmatigOordeel& given) {
      return !given.gebied || *given.gebied == g;
    });
    if (is_given) continue;
    problems.add(Code::IND109, indicator.span,
                 {{"indicator", indicator.id}, {"gebied", dossier.programma.gebied_naam(g)}});
    return;  // one area is enough to go by
  }
}

// The last target for an area, or the one for all, is behind us: progress is measured against the past.
void check_latest_targets(const Dossier& dossier, const Indicator& indicator, Problems& problems) {
  for (const Streefwaarde& streef : indicator.streefwaarden) {
    if (years_at_end(streef.periode) >= years_at_end(dossier.programma.editie.peilperiode)) continue;
    const bool has_later = std::ranges::any_of(indicator.streefwaarden, [&](const Streefwaarde& other) {
      return other.gebied == streef.gebied && years(other.periode) > years(streef.periode);
    });
    if (has_later) continue;
    const std::string_view gebied =
        streef.gebied ? dossier.programma.gebied_naam(*streef.gebied) : std::string_view();
    problems.add(Code::IND108, streef.span,
                 {{"indicator", indicator.id},
                  {"gebied", gebied},
                  {"periode", code(streef.periode)},
                  {"peilperiode", code(dossier.programma.editie.peilperiode)}});
  }
}

Extent extent_of(const Dossier& dossier, const Feiten& feiten, IndicatorIndex i) {
  Extent extent;
  for (GebiedIndex g = 0; g < dossier.programma.gebieden(); ++g) {
    const FeitenReeks* reeks = feiten.reeks(i, g);
    if (reeks == nullptr || reeks->laatste == nullptr) continue;
    // Of a figure that is withheld it is known that it is there; of a series it may be the only one.
    const Periode first = std::ranges::find_if(reeks->feiten, &Feit::is_bekend)->periode;
    if (!extent.first || first < *extent.first) extent.first = first;
    if (!extent.last || reeks->laatste->periode > *extent.last) extent.last = reeks->laatste->periode;
  }
  return extent;
}

// True where a problem has been told.
bool check_base(const Dossier& dossier, const Feiten& feiten, IndicatorIndex i, Problems& problems) {
  const Indicator& indicator = dossier.programma.indicatoren[i];
  if (!indicator.basisperiode) return false;
  const Extent extent = extent_of(dossier, feiten, i);
  if (!extent.first) return false;
  const bool is_before = years_at_end(*indicator.basisperiode) <= years(*extent.first);
  if (!is_before && years(*indicator.basisperiode) <= years(*extent.last)) return false;
  problems.add(Code::IND107, indicator.basisperiode_span,
               {{"periode", code(*indicator.basisperiode)},
                {"indicator", indicator.id},
                {"eerste", code(*extent.first)},
                {"laatste", code(*extent.last)}});
  return true;
}

// An area of which the rows say that there is no number yet may still start.
bool can_start(const Dossier& dossier, const Feiten& feiten, IndicatorIndex i, GebiedIndex gebied) {
  const Indicator& indicator = dossier.programma.indicatoren[i];
  const FeitenReeks* reeks = feiten.reeks(i, gebied);
  if (afmelding(dossier.programma.editie, indicator.hoofddoel, gebied) != nullptr) return true;
  if (reeks == nullptr) return indicator.covers(gebied);  // told as a delivery that lacks it
  if (reeks->laatste == nullptr || !indicator.basisperiode) return true;
  return years(reeks->laatste->periode) >= years(*indicator.basisperiode);
}

void check_starts(const Dossier& dossier, const Feiten& feiten, IndicatorIndex i, Problems& problems) {
  const Indicator& indicator = dossier.programma.indicatoren[i];
  for (const Streefwaarde& streef : indicator.streefwaarden) {
    const auto lacks = [&](GebiedIndex g) { return !can_start(dossier, feiten, i, g); };
    const auto first =
        streef.gebied ? indicator.gebieden.end() : std::ranges::find_if(indicator.gebieden, lacks);
    if (streef.gebied ? !lacks(*streef.gebied) : first == indicator.gebieden.end()) continue;
    const GebiedIndex gebied = streef.gebied ? *streef.gebied : *first;
    problems.add(Code::IND106, streef.span,
                 {{"indicator", indicator.id},
                  {"gebied", dossier.programma.gebied_naam(gebied)},
                  {"periode", indicator.basisperiode ? code(*indicator.basisperiode) : std::string()}});
  }
}

void check_indicator(const Dossier& dossier, const Feiten& feiten, IndicatorIndex i, Problems& problems) {
  const Indicator& indicator = dossier.programma.indicatoren[i];
  check_singular(dossier, feiten, i, problems);
  if (indicator.methode == Methode::kHandmatig) check_verdicts(dossier, indicator, problems);
  if (!is_measured(indicator)) return;
  check_latest_targets(dossier, indicator, problems);
  const IndicatorIndex delivered = indicator.is_ratio() ? indicator.teller : i;
  if (lacks_deliveries(dossier, delivered)) return;
  if (!check_base(dossier, feiten, i, problems)) check_starts(dossier, feiten, i, problems);
}

}  // namespace

void check_indicatoren(const Dossier& dossier, const Feiten& feiten, Problems& problems) {
  check_described(dossier.programma, "eigenaar", &Indicator::eigenaar, problems);
  check_described(dossier.programma, "definitie", &Indicator::definitie, problems);
  for (IndicatorIndex i = 0; i < dossier.programma.indicatoren.size(); ++i)
    check_indicator(dossier, feiten, i, problems);
}

}  // namespace voortgang

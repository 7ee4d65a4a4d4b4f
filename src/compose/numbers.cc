#include "compose/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/decimal.h"
#include "base/periode_woorden.h"
#include "base/text.h"
#include "compose/addresses.h"
#include "compose/verdict_sentences.h"
#include "facts/vergelijking.h"
#include "facts/weergave.h"
#include "programme/geheim_woorden.h"
#include "programme/raad_woorden.h"
#include "programme/waarde_woorden.h"
#include "programme/woorden.h"

namespace voortgang {
namespace {

std::string rounded_sentence(const Indicator& indicator) {
  return indicator.is_rounded() ? woorden::kAfgerondZin(dutch(indicator.geheimhouding.afronding))
                                : std::string();
}

// A difference in words: "1" needs no unit that would have to be singular, money and percentages do. The
// difference of two percentages is not a percentage.
std::string size_of_change(std::string_view number, std::string_view unit) {
  if (unit == "%") return with_unit(number, {woorden::kProcentpunt});
  return omlijsting(unit).voor.empty() ? std::string(number) : with_unit(number, {unit});
}

// The latest figure against the one before it.
std::string against_previous(const Basis& basis, const FeitenReeks& reeks) {
  const std::string before = phrase(reeks.vorige->periode);
  if (has_break(reeks.feiten, reeks.vorige->periode, reeks.laatste->periode))
    return woorden::kNietMetVorige(before);
  const Decimal change = shown_change(*reeks.laatste, *reeks.vorige, reeks.decimalen);
  if (change.units == 0) return woorden::kEvenveel(before);
  const std::string size =
      size_of_change(dutch({std::abs(change.units), change.decimals}), basis.indicator(reeks).eenheid);
  return woorden::kVergelijking(size, change.units > 0 ? woorden::kMeer : woorden::kMinder, before);
}

// A sum whose newest period lacks a part; its remark says of how many it is.
const Feit* incomplete(const FeitenReeks& reeks) {
  if (reeks.herkomst != Herkomst::kSom || reeks.feiten.empty()) return nullptr;
  const Feit& newest = reeks.feiten.back();
  return newest.toestand() == Toestand::kOntbreekt && !newest.toelichting.empty() ? &newest : nullptr;
}

std::string warnings(const FeitenReeks& reeks) {
  const Feit* newest = incomplete(reeks);
  return in_one(
      {std::string(reeks.verouderd ? woorden::kVerouderd : ""),
       newest == nullptr ? "" : woorden::kNogOnvolledig(phrase(newest->periode), newest->toelichting)});
}

Inlines as_inlines(std::string text) {
  return text.empty() ? Inlines{} : Inlines{Text{std::move(text)}};
}

// The latest figure against the one before it, against its target, and what has to be known before it is
// used.
Inlines sentences_on(const Basis& basis, const FeitenReeks& reeks, std::string about_target) {
  const bool has_course = reeks.laatste != nullptr && reeks.vorige != nullptr;
  return as_inlines(in_one({has_course ? against_previous(basis, reeks) : "", std::move(about_target),
                            rounded_sentence(basis.indicator(reeks)), warnings(reeks)}));
}

}  // namespace

std::string stated_unit(const Indicator& indicator) {
  if (!indicator.is_rounded()) return indicator.eenheid;
  return indicator.eenheid + ", " + woorden::kAfgerondOp(dutch(indicator.geheimhouding.afronding));
}

bool has_sign_as_unit(const Indicator& indicator) {
  return indicator.eenheid == "%" || !omlijsting(indicator.eenheid).voor.empty();
}

std::string with_its_sign(const Indicator& indicator, std::string number) {
  return has_sign_as_unit(indicator) ? with_unit(number, eenheid_of(indicator)) : number;
}

std::optional<double> plafond_of(const Indicator& indicator) {
  return indicator.eenheid == "%" ? std::optional(100.0) : std::nullopt;
}

Decimal shown_change(const Feit& now, const Feit& before, std::uint8_t decimalen) {
  const Decimal a = rounded(now.waarde(), decimalen);
  const Decimal b = rounded(before.waarde(), decimalen);
  std::int64_t units = 0;
  if (a.decimals == b.decimals && !__builtin_sub_overflow(a.units, b.units, &units))
    return {units, a.decimals};
  return decimal_from(now.getal() - before.getal(), 0).value_or(Decimal{});  // too long to be exact
}

std::uint8_t decimals_that_tell(double one, double other, std::uint8_t decimalen) {
  if (one == other) return decimalen;
  for (std::uint8_t decimals = decimalen; decimals <= kMostTold; ++decimals) {
    const auto a = decimal_from(one, decimals);
    const auto b = decimal_from(other, decimals);
    if (!a || !b || a->units != b->units) return decimals;
  }
  return decimalen;
}

Standing standing(std::span<const double> sorted, double own, std::uint8_t decimalen) {
  const auto shown = [decimalen](double value) {
    return decimal_from(value, decimalen).value_or(Decimal{}).value();
  };
  const auto same = std::ranges::equal_range(sorted, shown(own), {}, shown);
  return {same.begin() - sorted.begin(), sorted.end() - same.end()};
}

std::string signed_change(const Feit& now, const Feit& before, std::uint8_t decimalen) {
  const Decimal change = shown_change(now, before, decimalen);
  return change.units > 0 ? "+" + dutch(change) : dutch(change);
}

int shown_direction(const FeitenReeks& reeks) {
  if (reeks.laatste == nullptr || reeks.vorige == nullptr ||
      has_break(reeks.feiten, reeks.vorige->periode, reeks.laatste->periode))
    return 0;
  const std::int64_t change = shown_change(*reeks.laatste, *reeks.vorige, reeks.decimalen).units;
  return change > 0 ? 1 : change < 0 ? -1 : 0;
}

Cijfer cijfer(const Basis& basis, const FeitenReeks& reeks, const Feit& feit) {
  return {weergave(feit, reeks.decimalen),
          addresses::row(basis.programma, reeks.indicator, reeks.gebied, feit.periode),
          basis.indicator(reeks).voorbeeld,
          is_unsure(feit.status) && feit.is_getal() ? woorden::status(feit.status) : std::string_view()};
}

std::string period_and_certainty(const Feit& feit) {
  std::string out = words(feit.periode);
  if (is_unsure(feit.status)) out.append(", ").append(woorden::status(feit.status));
  return out;
}

Inlines key_number(Setting& setting, const FeitenReeks& reeks) {
  if (reeks.laatste == nullptr) return {Text{std::string(woorden::kGeenCijfer)}};
  const Indicator& indicator = setting.basis.indicator(reeks);
  const std::string number = with_unit(weergave(*reeks.laatste, reeks.decimalen), eenheid_of(indicator));
  Inlines out{Strong{number}, Text{" " + words(reeks.laatste->periode)}};
  if (reeks.laatste->status != Status::kDefinitief) {
    out.push_back(Text{fmt::format(" ({})", woorden::status(reeks.laatste->status))});
  }
  setting.mark(out, indicator.voorbeeld);
  return out;
}

std::string in_one(std::vector<std::string> sentences) {
  std::erase(sentences, "");
  return joined(sentences, " ");
}

Inlines key_sentences(const Basis& basis, const FeitenReeks& reeks) {
  const std::string target = target_with_unit(basis, reeks);
  return sentences_on(
      basis, reeks,
      target.empty() ? "" : woorden::kStreefzin(end_phrase(*reeks.voortgang.streefperiode), target));
}

Inlines warning_sentences(const FeitenReeks& reeks) {
  return as_inlines(warnings(reeks));
}

Inlines state_sentences(const Basis& basis, const FeitenReeks& reeks) {
  return sentences_on(basis, reeks, distance_sentences(basis, reeks));
}

Inlines group_sentence(Setting& setting, const FeitenReeks& reeks) {
  const Basis& basis = setting.basis;
  const Vergelijkreeks* beside = vergelijking(basis.programma, basis.feiten, reeks);
  if (beside == nullptr) return {};
  const Vergelijkgroep& groep = basis.programma.vergelijkgroepen[beside->groep];
  const std::string number =
      with_unit(weergave(*beside->laatste, beside->decimalen), eenheid_of(basis.indicator(reeks)));
  Inlines out{Text{woorden::kTerVergelijking(groep.naam, number, period_and_certainty(*beside->laatste))}};
  setting.mark(out, groep.voorbeeld);
  return out;
}

std::string target_with_unit(const Basis& basis, const FeitenReeks& reeks) {
  const Voortgang& v = reeks.voortgang;
  if (!v.streefwaarde) return {};
  return with_unit(weergave(*v.streefwaarde, reeks.decimalen), eenheid_of(basis.indicator(reeks)));
}

}  // namespace voortgang

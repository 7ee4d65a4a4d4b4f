#include "programme/indicator.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/text.h"
#include "base/utf8.h"
#include "programme/people.h"

namespace voortgang {

bool is_count(const Indicator& indicator) {
  return indicator.soort == IndicatorSoort::kStand || indicator.soort == IndicatorSoort::kStroom;
}

bool is_amount(const Indicator& indicator) {
  return indicator.soort == IndicatorSoort::kBedrag;
}

bool counts_people(const Indicator& indicator) {
  const bool may_have_decimals = indicator.decimalen.value_or(0) > 0;
  const bool is_balance = utf8::lower(indicator.naam).find("saldo") != std::string::npos;
  return is_count(indicator) && !may_have_decimals && !is_balance &&
         names_people(utf8::lower(indicator.eenheid));
}

Decimal highest_percentage(const Indicator& indicator) {
  Decimal limit{100, 0};
  const auto raise = [&](Decimal to) {
    if (to.value() > limit.value()) limit = to;
  };
  if (indicator.grens) raise(*indicator.grens);
  for (const Streefwaarde& streef : indicator.streefwaarden) raise(streef.waarde);
  return limit;
}

NumberKind number_kind(const Indicator& indicator) {
  NumberKind kind = NumberKind::of_unit(indicator.eenheid);
  kind.is_money |= indicator.soort == IndicatorSoort::kBedrag;
  kind.is_percentage |= indicator.soort == IndicatorSoort::kPercentage;
  return kind;
}

std::string onderdeel_naam(const Indicator& indicator, const Onderdeel& onderdeel) {
  std::string names;
  for (const Keuze& keuze : onderdeel)
    append_item(names, indicator.uitsplitsingen[keuze.kolom].waarden[keuze.waarde]);
  return names;
}

bool keeps_amounts(const std::vector<Indicator>& indicatoren, HoofddoelIndex hoofddoel) {
  return std::ranges::any_of(indicatoren, [&](const Indicator& i) {
    return i.hoofddoel == hoofddoel && i.geheimhouding.soort == Geheimsoort::kBedrag;
  });
}

std::vector<std::string_view> breakdown_columns(const std::vector<Indicator>& indicatoren,
                                                HoofddoelIndex hoofddoel) {
  std::vector<std::string_view> columns;
  for (const Indicator& indicator : indicatoren) {
    if (indicator.hoofddoel != hoofddoel) continue;
    for (const Uitsplitsing& u : indicator.uitsplitsingen) {
      if (std::ranges::find(columns, u.kolom) == columns.end()) columns.push_back(u.kolom);
    }
  }
  return columns;
}

}  // namespace voortgang

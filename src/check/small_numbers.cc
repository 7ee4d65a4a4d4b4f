#include "check/small_numbers.h"

#include <algorithm>

#include "base/text.h"
#include "check/few_people.h"
#include "check/spaces.h"

namespace voortgang {

const std::vector<IndicatorIndex>& SmallNumbers::withheld(const Waar& where) {
  const auto [found, is_new] = withheld_.try_emplace(where);
  if (!is_new) return found->second;
  for (IndicatorIndex i = 0; i < programma_.indicatoren.size(); ++i) {
    const Indicator& indicator = programma_.indicatoren[i];
    if (indicator.geheimhouding.soort != Geheimsoort::kPersonen || indicator.is_ratio()) continue;
    if (where.second && indicator.hoofddoel != *where.second) continue;
    const bool is_rounded = indicator.wordt_afgerond();
    const auto has_withheld = [is_rounded](const FeitenReeks& r) {
      return std::ranges::any_of(r.feiten, &Feit::is_verborgen) ||
             (is_rounded && std::ranges::any_of(r.feiten, &Feit::is_getal));
    };
    if (std::ranges::any_of(feiten_.reeksen_van(i, where.first), has_withheld)) found->second.push_back(i);
  }
  return found->second;
}

std::optional<SmallNumbers::Found> SmallNumbers::in(std::span<const std::string_view> sentence,
                                                    GebiedIndex gebied,
                                                    std::optional<HoofddoelIndex> hoofddoel) {
  for (const IndicatorIndex i : withheld({gebied, hoofddoel})) {
    const auto words = few_people(sentence, programma_.indicatoren[i]);
    if (words) return Found{i, words->first, words->second};
  }
  return std::nullopt;
}

IndicatorIndex SmallNumbers::in_remark(std::string_view remark, GebiedIndex gebied,
                                       std::optional<HoofddoelIndex> hoofddoel) {
  if (remark.empty()) return kNoIndex;
  const std::string words = with_plain_spaces(remark);
  for (const IndicatorIndex i : withheld({gebied, hoofddoel})) {
    if (tells_few_people(words, programma_.indicatoren[i])) return i;
  }
  return kNoIndex;
}

std::optional<std::size_t> SmallNumbers::answer(IndicatorIndex indicator, GebiedIndex gebied,
                                                std::string_view words) const {
  const std::string plain = folded(words);
  for (std::size_t i = 0; i < programma_.geheimkeuzes.size(); ++i) {
    const Geheimkeuze& keuze = programma_.geheimkeuzes[i];
    const bool is_about = keuze.wens == Geheimwens::kAnders && (!keuze.gebied || *keuze.gebied == gebied) &&
                          (keuze.indicator == kNoIndex || keuze.indicator == indicator);
    if (is_about && plain.find(folded(keuze.tekst)) != plain.npos) return i;
  }
  return std::nullopt;
}

}  // namespace voortgang

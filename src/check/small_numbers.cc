#include "check/small_numbers.h"

#include <algorithm>
#include <string>

#include "base/digits.h"
#include "base/text.h"
#include "base/written_count.h"
#include "check/few_people.h"
#include "check/named_gebied.h"
#include "check/spaces.h"

namespace voortgang {

namespace {

// "<b>4</b>": what a page shows is the 4.
std::string without_tags(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const bool is_tag =
        text[at] == '<' && at + 1 < text.size() && (is_letter(text[at + 1]) || text[at + 1] == '/');
    const std::size_t end = is_tag ? text.find('>', at) : text.npos;
    if (end == text.npos) {
      out += text[at++];
      continue;
    }
    out += ' ';
    at = end + 1;
  }
  return out;
}

}  // namespace

void SmallNumbers::gather() {
  is_gathered_ = true;
  for (IndicatorIndex i = 0; i < programma_.indicatoren.size(); ++i) {
    const Indicator& indicator = programma_.indicatoren[i];
    if (indicator.geheimhouding.soort != Geheimsoort::kPersonen || indicator.is_ratio()) continue;
    const bool is_rounded = indicator.is_rounded();
    const auto has_withheld = [is_rounded](const FeitenReeks& r) {
      return std::ranges::any_of(r.feiten, &Feit::is_verborgen) ||
             (is_rounded && std::ranges::any_of(r.feiten, &Feit::is_getal));
    };
    Verborgen of{.indicator = i, .van = std::vector<bool>(feiten_.gebieden)};
    for (GebiedIndex g = 0; g < feiten_.gebieden; ++g)
      of.van[g] = std::ranges::any_of(feiten_.reeksen_of(i, g), has_withheld);
    if (std::ranges::find(of.van, true) != of.van.end()) verborgen_.push_back(std::move(of));
  }
}

// The area that the text is about, or one that the sentence names, if a figure of it is withheld.
std::optional<GebiedIndex> SmallNumbers::named(const Verborgen& of,
                                               std::span<const std::string_view> sentence,
                                               GebiedIndex about) const {
  return of.van[about] ? about : named_in(of, sentence);
}

std::optional<GebiedIndex> SmallNumbers::named_in(const Verborgen& of,
                                                  std::span<const std::string_view> sentence) const {
  for (GebiedIndex g = 0; g < feiten_.gebieden; ++g) {
    if (of.van[g] && names_area(sentence, programma_.gebied_naam(g))) return g;
  }
  return std::nullopt;
}

bool SmallNumbers::has_any() {
  if (!is_gathered_) gather();
  return !verborgen_.empty();
}

std::optional<SmallNumbers::Found> SmallNumbers::in(std::span<const std::string_view> sentence,
                                                    const Onderwerp& about) {
  if (!has_any()) return std::nullopt;
  for (const Verborgen& of : verborgen_) {
    const Indicator& indicator = programma_.indicatoren[of.indicator];
    const auto any = few_people(sentence, indicator);
    if (!any) continue;
    const auto gebied = named(of, sentence, about.gebied);
    const bool is_of_goal = !about.hoofddoel || indicator.hoofddoel == *about.hoofddoel;
    if (gebied && is_of_goal) return Found{of.indicator, *gebied, any->first, any->second};
    if (const auto where = named_in(of, sentence)) {
      if (const auto mine = few_people(sentence, indicator, Mensen::kEigen))
        return Found{of.indicator, *where, mine->first, mine->second};
    }
    const auto own = few_people(sentence, indicator, Mensen::kVanIndicator);
    if (!own || (!gebied && about.gebied != kRegio)) continue;
    // Nobody is named in a text about the region, of which all is shown: it is of some gemeente.
    const auto first = static_cast<GebiedIndex>(std::ranges::find(of.van, true) - of.van.begin());
    return Found{of.indicator, gebied.value_or(first), own->first, own->second};
  }
  return std::nullopt;
}

std::optional<SmallNumbers::Found> SmallNumbers::in_remark(std::string_view remark, const Onderwerp& about) {
  if (remark.empty()) return std::nullopt;
  const std::string words = plainly(with_plain_spaces(without_tags(remark)));
  for (const auto& sentence : sentences_of(words)) {
    if (const auto found = in(sentence, about)) return found;
  }
  return std::nullopt;
}

std::optional<std::size_t> SmallNumbers::answer(const Found& found, std::string_view words) const {
  const std::string plain = folded(words);
  for (std::size_t i = 0; i < programma_.geheimkeuzes.size(); ++i) {
    const Geheimkeuze& keuze = programma_.geheimkeuzes[i];
    const bool is_about = keuze.wens == Geheimwens::kAnders &&
                          (!keuze.gebied || *keuze.gebied == found.gebied) &&
                          (keuze.indicator == kNoIndex || keuze.indicator == found.indicator);
    if (is_about && plain.find(folded(keuze.tekst)) != plain.npos) return i;
  }
  return std::nullopt;
}

}  // namespace voortgang

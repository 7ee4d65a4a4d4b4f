#include "check/secret_amounts.h"

#include <algorithm>
#include <string>

#include "base/digits.h"
#include "base/text.h"
#include "base/utf8.h"
#include "base/written_number.h"
#include "check/named_gebied.h"
#include "check/spaces.h"
#include "check/typed_numbers.h"
#include "programme/maat.h"

namespace voortgang {
namespace {

constexpr std::int64_t kLeast = 1000;  // euros: less is too common a number
constexpr std::uint8_t kMostDecimalsWritten = 9;

// What is written: how many of how much.
struct Geschreven {
  Decimal getal;
  std::int64_t maal = 1;
  bool is_geld = false;     // by a word or a sign
  std::size_t laatste = 0;  // word of it
};

std::int64_t power_of_ten(int exponent) {
  std::int64_t out = 1;
  for (; exponent > 0; --exponent) out *= 10;
  return out;
}

std::int64_t multiple(std::string_view word) {
  constexpr int kTon = 5;  // of money; elsewhere it is a weight
  const std::string lower = utf8::lower(word);
  return power_of_ten(lower == "ton" ? kTon : power_of_multiple(lower).value_or(0));
}

bool are_digits(std::string_view word) {
  return !word.empty() && std::ranges::all_of(word, is_digit);
}

// "1 250 000": what belongs to the word at `at`, as one number. `last`: its last word.
std::string with_thousands(std::span<const std::string_view> sentence, std::size_t& last) {
  std::string_view first = sentence[last];
  if (first.starts_with(kEuroSign)) first.remove_prefix(kEuroSign.size());
  std::string whole(first);
  if (!are_digits(first) || first.size() > 3) return whole;
  while (last + 1 < sentence.size() && sentence[last + 1].size() == 3 && are_digits(sentence[last + 1]))
    whole += sentence[++last];
  return whole;
}

std::optional<Geschreven> written_at(std::span<const std::string_view> sentence, std::size_t at) {
  Geschreven out{.laatste = at};
  out.is_geld = sentence[at].starts_with(kEuroSign) || (at > 0 && sentence[at - 1].ends_with(kEuroSign));
  const auto number = parse_decimal(with_thousands(sentence, out.laatste), NumberStyle::kDecimalComma);
  if (!number || number->units <= 0) return std::nullopt;
  out.getal = *number;
  const auto next = [&] {
    return out.laatste + 1 < sentence.size() ? sentence[out.laatste + 1] : std::string_view();
  };
  if (out.maal = multiple(next()); out.maal > 1) ++out.laatste;
  if (utf8::lower(next()) == "euro") {
    out.is_geld = true;
    ++out.laatste;
  }
  return out;
}

// In whole numbers: 1,25 miljoen is 1.250.000, and nothing beside it.
bool are_same(const Geschreven& written, Decimal amount, std::int64_t euros) {
  __extension__ using Wide = __int128;
  if (written.getal.decimals > kMostDecimalsWritten || amount.decimals > kMostDecimalsWritten) return false;
  return Wide{written.getal.units} * written.maal * power_of_ten(amount.decimals) ==
         Wide{amount.units} * euros * power_of_ten(written.getal.decimals);
}

bool is_sure(const Geschreven& written, std::string_view word) {
  const double euros = written.getal.value() * static_cast<double>(written.maal);
  if (euros < static_cast<double>(kLeast)) return false;
  return written.is_geld || (!is_year(word) && significant_digits(written.getal) >= 3);
}

}  // namespace

std::optional<Decimal> SecretAmounts::delivered(const FeitenReeks& reeks, GebiedIndex gebied,
                                                Periode periode) const {
  const HoofddoelIndex goal = dossier_.programma.indicatoren[reeks.indicator].hoofddoel;
  const Levering* levering = dossier_.leveringen.levering(goal, gebied);
  if (levering == nullptr) return std::nullopt;
  const Onderdeel part = reeks.onderdeel == nullptr ? Onderdeel{} : *reeks.onderdeel;
  for (const GeleverdeReeks& of : levering->reeksen) {
    if (of.indicator != reeks.indicator || levering->onderdelen[of.onderdeel] != part) continue;
    const Waarneming* found = waarneming_at(levering->of(of), periode);
    return found != nullptr && found->is_getal() ? std::optional(found->waarde) : std::nullopt;
  }
  return std::nullopt;
}

// A region that nobody delivered: the whole of its gemeenten, as far as those are whole numbers.
std::optional<Decimal> SecretAmounts::added_up(const FeitenReeks& reeks, Periode periode) const {
  Decimal out{};
  for (GebiedIndex g = 1; g < feiten_.gebieden; ++g) {
    const auto part = delivered(reeks, g, periode);
    if (!part) continue;
    if (part->decimals != 0 || __builtin_add_overflow(out.units, part->units, &out.units))
      return std::nullopt;
  }
  return out;
}

void SecretAmounts::gather(IndicatorIndex indicator, const FeitenReeks& reeks) {
  const std::int64_t euros = power_of_ten(power_of_unit(dossier_.programma.indicatoren[indicator].eenheid));
  for (const Feit& feit : reeks.feiten) {
    if (!feit.is_verborgen()) continue;
    const bool is_computed = reeks.gebied == kRegio && !reeks.is_geleverd();
    const auto amount =
        is_computed ? added_up(reeks, feit.periode) : delivered(reeks, reeks.gebied, feit.periode);
    if (amount) bedragen_.push_back({indicator, reeks.gebied, *amount, euros});
  }
}

void SecretAmounts::gather() {
  is_gathered_ = true;
  const auto& indicatoren = dossier_.programma.indicatoren;
  for (IndicatorIndex i = 0; i < indicatoren.size(); ++i) {
    if (!indicatoren[i].has_geheimen || maat_of(indicatoren[i].eenheid) != Maat::kGeld) continue;
    for (GebiedIndex g = 0; g < feiten_.gebieden; ++g) {
      for (const FeitenReeks& reeks : feiten_.reeksen_of(i, g)) gather(i, reeks);
    }
  }
}

bool SecretAmounts::has_any() {
  if (!is_gathered_) gather();
  return !bedragen_.empty();
}

std::optional<SmallNumbers::Found> SecretAmounts::in(std::span<const std::string_view> sentence,
                                                     GebiedIndex gebied) {
  if (!has_any()) return std::nullopt;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const auto written = written_at(sentence, i);
    if (!written || !is_sure(*written, sentence[i])) continue;
    for (const Bedrag& of : bedragen_) {
      if (!are_same(*written, of.waarde, of.eenheid)) continue;
      const bool is_about = gebied == kRegio || of.gebied == gebied || of.gebied == kRegio ||
                            names_area(sentence, dossier_.programma.gebied_naam(of.gebied));
      if (is_about) return SmallNumbers::Found{of.indicator, of.gebied, i, written->laatste};
    }
  }
  return std::nullopt;
}

IndicatorIndex SecretAmounts::in_remark(std::string_view remark, GebiedIndex gebied) {
  if (remark.empty()) return kNoIndex;
  const std::string plain = with_plain_spaces(remark);
  std::vector<std::string_view> words;
  for (std::string_view word : split_any(plain, " \n;:()\"")) {
    const std::size_t last = word.find_last_not_of(".,!?-=");  // of a sentence, or of "1.250.000,-"
    words.push_back(word.substr(0, last == std::string_view::npos ? 0 : last + 1));
  }
  const auto found = in(words, gebied);
  return found ? found->indicator : kNoIndex;
}

}  // namespace voortgang

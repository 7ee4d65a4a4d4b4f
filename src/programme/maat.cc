#include "programme/maat.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/digits.h"
#include "base/text.h"
#include "base/utf8.h"
#include "base/written_number.h"

namespace voortgang {
namespace {

using Woord = std::pair<std::string_view, Maat>;
constexpr std::array<Woord, 58> kWoorden = {{{"procent", Maat::kProcent},
                                             {"percent", Maat::kProcent},
                                             {"percentage", Maat::kProcent},
                                             {"perc", Maat::kProcent},
                                             {"pct", Maat::kProcent},
                                             {"promille", Maat::kPromille},
                                             {"euro", Maat::kGeld},
                                             {"euro's", Maat::kGeld},
                                             {"eur", Maat::kGeld},
                                             {"minuut", Maat::kMinuten},
                                             {"minuten", Maat::kMinuten},
                                             {"min", Maat::kMinuten},
                                             {"uur", Maat::kUren},
                                             {"uren", Maat::kUren},
                                             {"dag", Maat::kDagen},
                                             {"dagen", Maat::kDagen},
                                             {"dgn", Maat::kDagen},
                                             {"werkdagen", Maat::kDagen},
                                             {"week", Maat::kWeken},
                                             {"weken", Maat::kWeken},
                                             {"wkn", Maat::kWeken},
                                             {"wk", Maat::kWeken},
                                             {"maand", Maat::kMaanden},
                                             {"maanden", Maat::kMaanden},
                                             {"mnd", Maat::kMaanden},
                                             {"mnden", Maat::kMaanden},
                                             {"kwartaal", Maat::kKwartalen},
                                             {"kwartalen", Maat::kKwartalen},
                                             {"jaar", Maat::kJaren},
                                             {"jaren", Maat::kJaren},
                                             {"jr", Maat::kJaren},
                                             {"procentpunt", Maat::kProcentpunt},
                                             {"procentpunten", Maat::kProcentpunt},
                                             {"percentagepunt", Maat::kProcentpunt},
                                             {"percentagepunten", Maat::kProcentpunt},
                                             {"m2", Maat::kVierkanteMeter},
                                             {"m\u00B2", Maat::kVierkanteMeter},
                                             {"ha", Maat::kHectare},
                                             {"hectare", Maat::kHectare},
                                             {"hectaren", Maat::kHectare},
                                             {"hectares", Maat::kHectare},
                                             {"km2", Maat::kVierkanteKilometer},
                                             {"km\u00B2", Maat::kVierkanteKilometer},
                                             {"l", Maat::kLiter},
                                             {"liter", Maat::kLiter},
                                             {"liters", Maat::kLiter},
                                             {"m3", Maat::kKubiekeMeter},
                                             {"m\u00B3", Maat::kKubiekeMeter},
                                             {"kwh", Maat::kKilowattuur},
                                             {"kilowattuur", Maat::kKilowattuur},
                                             {"mwh", Maat::kMegawattuur},
                                             {"megawattuur", Maat::kMegawattuur},
                                             {"m", Maat::kMeter},
                                             {"meter", Maat::kMeter},
                                             {"meters", Maat::kMeter},
                                             {"km", Maat::kKilometer},
                                             {"kilometer", Maat::kKilometer},
                                             {"kilometers", Maat::kKilometer}}};
constexpr std::array<std::string_view, 12> kGeneral = {"aantal",   "aantallen", "stuks",  "stuk",
                                                       "absoluut", "n",         "number", "count",
                                                       "getal",    "abs",       "#",      "waarde"};
constexpr std::array<std::string_view, 10> kMultiples = {
    "x 1", "x \u20AC", "x1", "\u00D7 1", "\u00D71", "in duizend", "in miljoen", "in mln", "in dzd", "in mld"};

// Without what stands around a unit: "(aantal personen)" is personen.
std::string bare(std::string_view written) {
  std::string out = folded(written);
  std::erase_if(out, [](char c) { return c == '(' || c == ')' || c == '[' || c == ']'; });
  for (const std::string_view front : {"in ", "aantal "}) {
    if (out.starts_with(front) && out.size() > front.size()) out.erase(0, front.size());
  }
  return std::string(trimmed(out));
}

bool begins_alike(std::string_view one, std::string_view other) {
  constexpr std::size_t kEnough = 4;
  return (one.size() >= kEnough && other.starts_with(one)) ||
         (other.size() >= kEnough && one.starts_with(other));
}

// The word at `at`, with what comes behind it up to a space.
std::string_view words_at(std::string_view text, std::size_t at, std::size_t length) {
  const std::size_t end = text.find_first_of(" ,;.)", at + length);
  return text.substr(at, end == text.npos ? text.npos : end - at);
}

}  // namespace

Maat maat_of(std::string_view eenheid) {
  const std::string plain = bare(eenheid);
  if (plain.starts_with("%-punt")) return Maat::kProcentpunt;
  if (plain.starts_with('%')) return Maat::kProcent;
  if (plain.starts_with("\u2030")) return Maat::kPromille;
  if (plain.find("\u20AC") != plain.npos) return Maat::kGeld;
  for (const std::string_view word : split_any(plain, " ,;:./")) {
    const bool is_multiple =
        word == "x" || power_of_multiple(word) || find_beyond_digits(word, "x") == word.npos;
    if (is_multiple) continue;
    const auto found = std::ranges::find(kWoorden, word, &Woord::first);
    return found == kWoorden.end() ? Maat::kOnbekend : found->second;
  }
  return Maat::kOnbekend;
}

bool is_size(Maat maat) {
  constexpr std::array<Maat, 5> kOthers = {Maat::kOnbekend, Maat::kProcent, Maat::kPromille, Maat::kGeld,
                                           Maat::kProcentpunt};
  return std::ranges::find(kOthers, maat) == kOthers.end();
}

bool is_difference(const Indicator& indicator) {
  constexpr std::array<std::string_view, 14> kDifferences = {
      "saldo",        "groei",    "verschil", "mutatie",   "toename",   "verandering", "afname",
      "ontwikkeling", "stijging", "daling",   "afwijking", "resultaat", "netto",       "erbij"};
  const std::string name = utf8::lower(indicator.naam);
  return std::ranges::any_of(kDifferences, [&](std::string_view word) { return name.contains(word); });
}

bool is_never_negative(const Indicator& indicator) {
  const Maat maat = maat_of(indicator.eenheid);
  const bool are_things = maat == Maat::kOnbekend && indicator.decimalen.value_or(0) == 0;
  return is_count(indicator) && (are_things || is_size(maat)) && !is_difference(indicator);
}

std::int64_t per_how_many(std::string_view eenheid) {
  constexpr std::string_view kPer = "per ";
  constexpr std::size_t kLongest = 9;
  const std::string plain = folded(eenheid);
  const std::size_t at = plain.find(kPer);
  if (at == plain.npos) return 1;
  std::string digits;
  std::string_view behind = std::string_view(plain).substr(at + kPer.size());
  while (!behind.empty() && (is_digit(behind.front()) || behind.front() == ' ' || behind.front() == '.')) {
    if (is_digit(behind.front())) digits += behind.front();
    behind.remove_prefix(1);
  }
  const std::string_view word = behind.substr(0, behind.find(' '));
  const auto power = digits.empty() || word.size() > 1 ? power_of_multiple(word) : std::nullopt;
  if (digits.size() > kLongest) return 1;
  std::int64_t many = digits.empty() ? 1 : std::stoll(digits);
  for (int i = 0; power && i < *power; ++i) many *= 10;
  return many;
}

bool is_other_measure(std::string_view eenheid, std::string_view gevraagd) {
  const Maat theirs = maat_of(eenheid);
  const Maat ours = maat_of(gevraagd);
  if (per_how_many(eenheid) != per_how_many(gevraagd)) return true;
  if (theirs != Maat::kOnbekend) return theirs != ours;
  const bool is_part_or_money = ours == Maat::kProcent || ours == Maat::kPromille || ours == Maat::kGeld;
  return is_part_or_money && is_one_of(bare(eenheid), kGeneral);
}

Eenheidsvergelijking compare_unit(std::string_view geschreven, const Indicator& indicator) {
  const std::string theirs = bare(geschreven);
  const std::string ours = bare(indicator.eenheid);
  if (theirs.empty() || theirs == ours || theirs == folded(indicator.eenheid_enkelvoud))
    return Eenheidsvergelijking::kGelijk;
  if (power_of_unit(theirs) != power_of_unit(ours) || per_how_many(theirs) != per_how_many(ours))
    return Eenheidsvergelijking::kAndereMaat;
  const Maat maat = maat_of(theirs);
  if (maat != maat_of(ours)) return Eenheidsvergelijking::kAndereMaat;
  if (maat != Maat::kOnbekend || begins_alike(theirs, ours)) return Eenheidsvergelijking::kGelijk;
  const bool is_general = std::ranges::find(kGeneral, theirs) != kGeneral.end();
  return is_general && is_count(indicator) ? Eenheidsvergelijking::kGelijk
                                           : Eenheidsvergelijking::kAnderWoord;
}

std::string_view other_unit_in(std::string_view toelichting, std::string_view eenheid) {
  const std::string small = utf8::lower(toelichting);
  if (small.size() != toelichting.size()) return {};
  for (const std::string_view sign : kMultiples) {
    for (std::size_t at = small.find(sign); at != small.npos; at = small.find(sign, at + 1)) {
      const bool begins = at == 0 || std::string_view(" (:;,").find(small[at - 1]) != std::string_view::npos;
      const std::string_view words = std::string_view(small).substr(at);
      if (!begins || power_of_unit(words.substr(0, 24)) <= power_of_unit(eenheid)) continue;
      return words_at(toelichting, at, sign.size() + 1);
    }
  }
  const Maat ours = maat_of(eenheid);
  if (ours == Maat::kOnbekend) return {};
  for (std::size_t at = small.find("in "); at != small.npos; at = small.find("in ", at + 1)) {
    if (at > 0 && small[at - 1] != ' ' && small[at - 1] != '(') continue;
    const Maat theirs = maat_of(words_at(small, at + 3, 0));
    if (theirs != Maat::kOnbekend && theirs != ours) return words_at(toelichting, at, 3);
  }
  return {};
}

}  // namespace voortgang

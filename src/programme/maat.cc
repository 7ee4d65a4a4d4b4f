#include "programme/maat.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.h"
#include "base/utf8.h"
#include "base/written_number.h"

namespace voortgang {
namespace {

using Woord = std::pair<std::string_view, Maat>;
constexpr std::array<Woord, 32> kWoorden = {{{"procent", Maat::kProcent},    {"percent", Maat::kProcent},
                                             {"percentage", Maat::kProcent}, {"perc", Maat::kProcent},
                                             {"pct", Maat::kProcent},        {"promille", Maat::kPromille},
                                             {"euro", Maat::kGeld},          {"euro's", Maat::kGeld},
                                             {"eur", Maat::kGeld},           {"minuut", Maat::kMinuten},
                                             {"minuten", Maat::kMinuten},    {"min", Maat::kMinuten},
                                             {"uur", Maat::kUren},           {"uren", Maat::kUren},
                                             {"dag", Maat::kDagen},          {"dagen", Maat::kDagen},
                                             {"dgn", Maat::kDagen},          {"werkdagen", Maat::kDagen},
                                             {"week", Maat::kWeken},         {"weken", Maat::kWeken},
                                             {"wkn", Maat::kWeken},          {"wk", Maat::kWeken},
                                             {"maand", Maat::kMaanden},      {"maanden", Maat::kMaanden},
                                             {"mnd", Maat::kMaanden},        {"mnden", Maat::kMaanden},
                                             {"kwartaal", Maat::kKwartalen}, {"kwartalen", Maat::kKwartalen},
                                             {"jaar", Maat::kJaren},         {"jaren", Maat::kJaren},
                                             {"jr", Maat::kJaren},           {"%-punt", Maat::kProcent}}};
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

Maat maat_van(std::string_view eenheid) {
  const std::string plain = bare(eenheid);
  if (plain.starts_with('%')) return Maat::kProcent;
  if (plain.starts_with("\u2030")) return Maat::kPromille;
  if (plain.find("\u20AC") != plain.npos) return Maat::kGeld;
  for (const std::string_view word : split_any(plain, " ,;:./")) {
    const bool is_multiple =
        word == "x" || power_of_multiple(word) || word.find_first_not_of("0123456789x") == word.npos;
    if (is_multiple) continue;
    const auto found = std::ranges::find(kWoorden, word, &Woord::first);
    return found == kWoorden.end() ? Maat::kOnbekend : found->second;
  }
  return Maat::kOnbekend;
}

Eenheidsvergelijking vergelijk_eenheid(std::string_view geschreven, const Indicator& indicator) {
  const std::string theirs = bare(geschreven);
  const std::string ours = bare(indicator.eenheid);
  if (theirs.empty() || theirs == ours || theirs == folded(indicator.eenheid_enkelvoud))
    return Eenheidsvergelijking::kGelijk;
  if (power_of_unit(theirs) != power_of_unit(ours)) return Eenheidsvergelijking::kAndereMaat;
  const Maat maat = maat_van(theirs);
  if (maat != maat_van(ours)) return Eenheidsvergelijking::kAndereMaat;
  if (maat != Maat::kOnbekend || begins_alike(theirs, ours)) return Eenheidsvergelijking::kGelijk;
  const bool is_general = std::ranges::find(kGeneral, theirs) != kGeneral.end();
  return is_general && is_count(indicator) ? Eenheidsvergelijking::kGelijk
                                           : Eenheidsvergelijking::kAnderWoord;
}

std::string_view andere_eenheid_in(std::string_view toelichting, std::string_view eenheid) {
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
  const Maat ours = maat_van(eenheid);
  if (ours == Maat::kOnbekend) return {};
  for (std::size_t at = small.find("in "); at != small.npos; at = small.find("in ", at + 1)) {
    if (at > 0 && small[at - 1] != ' ' && small[at - 1] != '(') continue;
    const Maat theirs = maat_van(words_at(small, at + 3, 0));
    if (theirs != Maat::kOnbekend && theirs != ours) return words_at(toelichting, at, 3);
  }
  return {};
}

}  // namespace voortgang

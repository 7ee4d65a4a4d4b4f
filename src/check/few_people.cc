#include "check/few_people.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/decimal.h"
#include "base/digits.h"
#include "base/utf8.h"
#include "programme/people.h"

namespace voortgang {
namespace {

constexpr std::size_t kShortestName = 5;
constexpr std::array<std::string_view, 6> kAnybody = {"personen", "persoon",  "mensen",
                                                      "mens",     "inwoners", "inwoner"};
constexpr std::size_t kWordsBetween = 2;  // "vier dakloze oudere inwoners"
constexpr std::size_t kWordsBefore = 6;   // "het aantal inwoners zonder woning is nu 3"

// "3" and "drie"; 0 for anything that is no small number. "een persoon" is mostly no count.
std::int64_t small_number(std::string_view written) {
  constexpr std::array<std::string_view, 12> kWords = {"\u00E9\u00E9n", "twee", "drie",  "vier",
                                                       "vijf",          "zes",  "zeven", "acht",
                                                       "negen",         "tien", "elf",   "twaalf"};
  std::string lower = utf8::lower(written);
  if (lower.ends_with("tal")) lower.resize(lower.size() - 3);  // a "viertal"
  const auto word = std::ranges::find(kWords, std::string_view(lower));
  if (word != kWords.end()) return word - kWords.begin() + 1;
  const auto number = parse_decimal(written, NumberStyle::kDecimalComma);
  return number && number->decimals == 0 && number->units > 0 ? number->units : 0;
}

// By the unit of the indicator, or as it is called, or by a word for people.
bool names_people(std::string_view word, const Indicator& indicator, Mensen mensen) {
  const std::string lower = utf8::lower(word);
  if (lower.empty()) return false;
  const auto begins = [&](std::string_view words) {
    return lower == utf8::lower(words.substr(0, words.find(' ')));
  };
  // "In opleiding" begins with no people.
  const bool is_long = lower.size() >= kShortestName;
  const bool is_of_indicator =
      begins(indicator.eenheid) || begins(indicator.eenheid_enkelvoud) ||
      (is_long && (begins(indicator.naam) || begins(indicator.korte_naam) || lower == indicator.id));
  if (mensen == Mensen::kAlle) return is_of_indicator || voortgang::names_people(lower) || lower == "hen";
  // A name may begin with what kind of people it counts: "nieuwe".
  return is_of_indicator && !lower.ends_with('e') && std::ranges::find(kAnybody, lower) == kAnybody.end();
}

// What can stand between a number and the people: dakloze, van de, extra; volwassen only by itself.
bool leads_on(std::string_view word, bool is_alone) {
  return word.ends_with('e') || word == "van" || word == "extra" || (is_alone && word.ends_with("en"));
}

// "Het aantal mensen is 3", "mensen: 3"; not "bij loket 3".
bool says_how_many(std::string_view word, const Indicator& indicator, Mensen mensen) {
  constexpr std::array<std::string_view, 11> kVerbs = {
      "is", "was", "zijn", "waren", "werd", "bedraagt", "slechts", "nu", "bleef", "bleven", "naar"};
  return std::ranges::find(kVerbs, word) != kVerbs.end() || names_people(word, indicator, mensen);
}

}  // namespace

std::optional<std::pair<std::size_t, std::size_t>> few_people(std::span<const std::string_view> sentence,
                                                              const Indicator& indicator, Mensen mensen) {
  const auto are_people = [&](std::string_view word) { return names_people(word, indicator, mensen); };
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const std::int64_t number = small_number(sentence[i]);
    if (number == 0 || number >= indicator.geheimhouding.drempel) continue;
    for (std::size_t j = i + 1; j < sentence.size() && j <= i + 1 + kWordsBetween; ++j) {
      if (are_people(sentence[j])) return std::pair(i, j);
      const bool is_alone = j == i + 1 && j + 1 < sentence.size() && are_people(sentence[j + 1]);
      if (!leads_on(sentence[j], is_alone)) break;
    }
    const std::size_t from = i < kWordsBefore ? 0 : i - kWordsBefore;
    const auto before = sentence.subspan(from, i - from);
    const bool is_counted = !before.empty() && says_how_many(before.back(), indicator, mensen);
    const auto people = std::ranges::find_if(before, are_people);
    if (is_counted && people != before.end())
      return std::pair(from + static_cast<std::size_t>(people - before.begin()), i);
  }
  return std::nullopt;
}

std::vector<std::vector<std::string_view>> sentences_of(std::string_view remark) {
  std::vector<std::vector<std::string_view>> out(1);
  for (std::size_t at = 0; at < remark.size();) {
    if (!is_word_byte(remark[at])) {
      const bool is_stop = remark[at] == '.' || remark[at] == ';' || remark[at] == '!' || remark[at] == '?';
      if (is_stop) out.emplace_back();
      ++at;
      continue;
    }
    // A point or comma between digits is part of the number: "12.005 mensen".
    const auto is_inside = [&](std::size_t i) {
      return is_word_byte(remark[i]) ||
             (i > 0 && i + 1 < remark.size() && (remark[i] == '.' || remark[i] == ',') &&
              is_digit(remark[i - 1]) && is_digit(remark[i + 1]));
    };
    const std::size_t begin = at;
    while (at < remark.size() && is_inside(at)) ++at;
    out.back().push_back(remark.substr(begin, at - begin));
  }
  return out;
}

}  // namespace voortgang

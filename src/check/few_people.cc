#include "check/few_people.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "base/digits.h"
#include "base/text.h"
#include "base/utf8.h"
#include "base/written_count.h"
#include "programme/people.h"

namespace voortgang {
namespace {

constexpr std::size_t kShortestName = 5;
constexpr std::array<std::string_view, 6> kAnybody = {"personen", "persoon",  "mensen",
                                                      "mens",     "inwoners", "inwoner"};
// What may stand behind "in Dorp: 4".
constexpr std::array<std::string_view, 6> kGoesOn = {"en", "of", "in", "waarvan", "waaronder", "vorig"};
constexpr std::array<std::string_view, 1> kThere = {"er"};
constexpr std::size_t kWordsBetween = 2;  // "vier dakloze oudere inwoners"
constexpr std::size_t kWordsBefore = 6;   // "het aantal inwoners zonder woning is nu 3"

// Words of the same root: dakloos, dakloze, daklozen.
std::string root(std::string_view word) {
  std::string lower = utf8::lower(word);
  if (lower.ends_with("en"))
    lower.resize(lower.size() - 2);
  else if (lower.ends_with('e') || lower.ends_with("ers"))
    lower.pop_back();
  if (lower.empty()) return lower;
  if (lower.back() == 'z') lower.back() = 's';
  if (lower.back() == 'v') lower.back() = 'f';
  const auto twice = std::ranges::unique(lower);
  lower.erase(twice.begin(), twice.end());
  return lower;
}

// Words of a name by which it may be called: those before "in" or "zonder", and those in brackets.
bool calls(std::string_view name, std::string_view root_of_word) {
  constexpr std::array<std::string_view, 16> kFurther = {"in",  "met", "van", "uit",  "naar", "zonder",
                                                         "die", "op",  "bij", "door", "per",  "voor",
                                                         "tot", "aan", "dat", "om"};
  constexpr std::array<std::string_view, 2> kCounting = {"aantal", "totaal"};
  bool is_further = false;
  for (std::string_view word : split_any(name, " -/,")) {
    const bool is_in_brackets = word.starts_with('(');
    word = word.substr(is_in_brackets ? 1 : 0);
    if (word.ends_with(')')) word.remove_suffix(1);
    is_further = is_further || is_one_of(utf8::lower(word), kFurther);
    if (is_further && !is_in_brackets) continue;
    if (word.size() >= kShortestName && !is_one_of(utf8::lower(word), kCounting) &&
        root(word) == root_of_word)
      return true;
  }
  return false;
}

// By the unit of the indicator, or as it is called, or by a word for people.
bool names_people(std::string_view word, const Indicator& indicator, Mensen mensen) {
  const std::string lower = utf8::lower(word);
  if (lower.empty()) return false;
  const auto begins = [&](std::string_view words) {
    return lower == utf8::lower(words.substr(0, words.find(' ')));
  };
  // "In opleiding" begins with no people.
  const auto is_name = [&] {
    if (lower.size() < kShortestName) return false;
    const std::string of = root(lower);
    return calls(indicator.naam, of) || calls(indicator.korte_naam, of) || calls(indicator.id, of);
  };
  const bool is_of_indicator = begins(indicator.eenheid) || begins(indicator.eenheid_enkelvoud) || is_name();
  const bool is_anybody = std::ranges::find(kAnybody, lower) != kAnybody.end();
  // Whatever they are called there: "personen" are "mensen".
  const std::string unit = utf8::lower(indicator.eenheid.substr(0, indicator.eenheid.find(' ')));
  if (mensen == Mensen::kEigen) return is_of_indicator || (is_anybody && voortgang::names_people(unit));
  if (mensen == Mensen::kAlle) return is_of_indicator || voortgang::names_people(lower) || lower == "hen";
  // A name may begin with what kind of people it counts: "nieuwe".
  return is_of_indicator && !lower.ends_with('e') && !is_anybody;
}

// What can stand between a number and the people: dakloze, van de, extra; volwassen only by itself.
bool leads_on(std::string_view word, bool is_alone) {
  return word.ends_with('e') || word == "van" || word == "extra" || (is_alone && word.ends_with("en"));
}

constexpr std::array<std::string_view, 11> kVerbs = {"is",      "was", "zijn",  "waren",  "werd", "bedraagt",
                                                     "slechts", "nu",  "bleef", "bleven", "naar"};

using Sentence = std::span<const std::string_view>;

// Where the people are that a number counts: right behind it but for some words.
std::optional<std::size_t> people_behind(Sentence sentence, std::size_t number, const auto& are_people) {
  for (std::size_t i = number + 1; i < sentence.size() && i <= number + 1 + kWordsBetween; ++i) {
    if (are_people(sentence[i])) return i;
    const bool is_alone = i == number + 1 && i + 1 < sentence.size() && are_people(sentence[i + 1]);
    if (!leads_on(sentence[i], is_alone)) return std::nullopt;
  }
  return std::nullopt;
}

// "4 van de 5.000 inwoners".
std::optional<std::size_t> people_of_more(Sentence sentence, std::size_t number, const auto& are_people) {
  std::size_t i = number + 1;
  if (i >= sentence.size() || sentence[i] != "van") return std::nullopt;
  while (i < sentence.size() && leads_on(sentence[i], false)) ++i;
  if (i >= sentence.size() || written_count(sentence[i]) == 0) return std::nullopt;
  return people_behind(sentence, i, are_people);
}

// "Het aantal mensen is 3", "mensen: 3" and "mensen in Dorp: 3"; not "bij loket 3", nor "mensen: 3 mei".
bool is_counted(Sentence before, Sentence behind, const auto& are_people) {
  if (before.empty()) return false;
  if (before.back() == kColon) return behind.empty() || is_one_of(behind.front(), kGoesOn);
  return is_one_of(before.back(), kVerbs) || are_people(before.back());
}

// "Vier zijn dakloos", "vier zijn nog steeds daklozen".
std::optional<std::size_t> people_that_are(Sentence sentence, std::size_t number, const auto& are_people) {
  constexpr std::array<std::string_view, 8> kAre = {"is",   "zijn",   "was",   "waren",
                                                    "werd", "werden", "bleef", "bleven"};
  constexpr std::array<std::string_view, 8> kStill = {"nog",       "nu", "ook",  "steeds",
                                                      "inmiddels", "al", "weer", "er"};
  std::size_t i = number + 1;
  if (i >= sentence.size() || !is_one_of(sentence[i], kAre)) return std::nullopt;
  do ++i;
  while (i < sentence.size() && is_one_of(sentence[i], kStill));
  return i < sentence.size() && are_people(sentence[i]) ? std::optional(i) : std::nullopt;
}

// "Het waren er vier.", "Er waren 4.", "Het gaat om slechts vier.": of whom, was said before.
bool is_of_those(Sentence before, Sentence behind) {
  constexpr std::array<std::string_view, 4> kAround = {"gaat", "ging", "gaan", "gingen"};
  if (!behind.empty() || before.empty()) return false;
  const auto has = [before](const auto& words) {
    return std::ranges::any_of(before,
                               [&](std::string_view word) { return is_one_of(utf8::lower(word), words); });
  };
  const std::size_t last = before.size() - 1;
  const bool is_about = before[last] == "om" || (last > 0 && before[last - 1] == "om");
  if (is_about) return has(kAround);
  return utf8::lower(before[last]) == "er" || (is_one_of(before[last], kVerbs) && has(kThere));
}

}  // namespace

std::optional<std::pair<std::size_t, std::size_t>> few_people(std::span<const std::string_view> sentence,
                                                              const Indicator& indicator, Mensen mensen) {
  const auto are_people = [&](std::string_view word) { return names_people(word, indicator, mensen); };
  const auto are_own = [&](std::string_view word) {
    return names_people(word, indicator, Mensen::kVanIndicator);
  };
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const std::int64_t number = written_count(sentence[i]);
    if (number == 0 || number >= indicator.geheimhouding.drempel) continue;
    if (const auto behind = people_behind(sentence, i, are_people)) return std::pair(i, *behind);
    if (const auto more = people_of_more(sentence, i, are_people)) return std::pair(i, *more);
    if (const auto such = people_that_are(sentence, i, are_own)) return std::pair(i, *such);
    const std::size_t from = i < kWordsBefore ? 0 : i - kWordsBefore;
    const auto before = sentence.subspan(from, i - from);
    const auto behind = sentence.subspan(i + 1);
    const auto people = std::ranges::find_if(before, are_people);
    if (people != before.end() && is_counted(before, behind, are_people))
      return std::pair(from + static_cast<std::size_t>(people - before.begin()), i);
    if (mensen == Mensen::kAlle && is_of_those(before, behind)) return std::pair(i, i);
  }
  return std::nullopt;
}

std::vector<std::string_view> parts_of_word(std::string_view word) {
  const std::size_t digits = std::min(word.find_first_not_of(kDecimalDigits), word.size());
  const std::size_t hyphen = word.find('-');
  const bool is_counted = hyphen != word.npos && written_count(word.substr(0, hyphen)) > 0;
  const std::size_t end = is_counted ? hyphen : digits;
  const std::string_view rest = word.substr(std::min(is_counted ? hyphen + 1 : digits, word.size()));
  // "4-tal" is a number, and "3e" or "20ste" is none of people.
  const bool is_apart = end > 0 && rest.size() > 3 && !is_digit(rest.front()) && rest.front() != '.' &&
                        rest.front() != ',' && rest.front() != '/';
  if (!is_apart) return {word};
  return {word.substr(0, end), rest};
}

std::vector<std::vector<std::string_view>> sentences_of(std::string_view remark) {
  std::vector<std::vector<std::string_view>> out(1);
  for (std::size_t at = 0; at < remark.size();) {
    if (!is_word_byte(remark[at])) {
      const bool is_stop = remark[at] == '.' || remark[at] == ';' || remark[at] == '!' || remark[at] == '?';
      if (is_stop) out.emplace_back();
      if (remark[at] == ':' || remark[at] == '=') out.back().push_back(kColon);
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
    for (const std::string_view word : parts_of_word(remark.substr(begin, at - begin)))
      out.back().push_back(word);
  }
  return out;
}

}  // namespace voortgang

#include "base/periode_guess.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/digits.h"
#include "base/periode_woorden.h"

namespace voortgang {
namespace {

constexpr std::size_t kLongestWritten = 40;

// Letters in upper case, everything but letters and digits gone: "h1 2021" becomes "H12021".
std::string condensed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c >= 'a' && c <= 'z')
      out += static_cast<char>(c - 'a' + 'A');
    else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
      out += c;
  }
  return out;
}

std::optional<Periode> guess_marked(int jaar, std::string_view mark) {
  if (mark.size() < 2) return std::nullopt;
  const std::optional<int> nummer = digits(mark.substr(1));
  if (mark[0] == 'H' || mark[0] == 'S') return periode_of(jaar, Frequentie::kHalfjaar, nummer);
  if (mark[0] == 'K' || mark[0] == 'Q') return periode_of(jaar, Frequentie::kKwartaal, nummer);
  if (mark[0] == 'M') return periode_of(jaar, Frequentie::kMaand, nummer);
  return std::nullopt;
}

// What stands beside a year in words: 4EKWARTAAL, HALFJAAR2; nothing, or a word for it, is the year itself.
std::optional<Periode> guess_in_words(int jaar, std::string_view mark) {
  for (const auto& [word, frequentie] : {std::pair{std::string_view("KWARTAAL"), Frequentie::kKwartaal},
                                         {"HALFJAAR", Frequentie::kHalfjaar}}) {
    const std::size_t at = mark.find(word);
    if (at == mark.npos) continue;
    std::string rest(mark);
    rest.erase(at, word.size());
    if (rest.ends_with('E')) rest.pop_back();  // 4e
    return rest.size() == 1 ? periode_of(jaar, frequentie, digits(rest)) : std::nullopt;
  }
  constexpr std::array<std::string_view, 8> kYear = {"",   "JAAR", "PEILJAAR", "KALENDERJAAR",
                                                     "FY", "V",    "NV",       "R"};
  if (std::ranges::find(kYear, mark) == kYear.end()) return std::nullopt;
  return periode_of(jaar, Frequentie::kJaar, 1);
}

void replace(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at; (at = text.find(from)) != text.npos;) text.replace(at, from.size(), to);
}

// 2018/2019, 2018-2019, 2018/19 and 2018-19: two years that follow one another.
std::optional<Periode> school_year(std::string_view written) {
  if (written.size() > kLongestWritten) return std::nullopt;
  std::string text(written);
  for (const std::string_view unseen : {" ", "'", "\u2019", "\u2018", "\u00A0"}) replace(text, unseen, "");
  for (const std::string_view dash : {"\u2013", "\u2014", "_"}) replace(text, dash, "-");
  for (const std::string_view word : {"schooljaar", "Schooljaar", "sj", "SJ"}) {
    if (text.starts_with(word)) text.erase(0, word.size());
  }
  const bool fits = (text.size() == 7 || text.size() == 9) && (text[4] == '/' || text[4] == '-');
  if (!fits) return std::nullopt;
  const auto first = digits(std::string_view(text).substr(0, 4));
  const auto second = digits(std::string_view(text).substr(5));
  if (!first || !second || *second != (text.size() == 7 ? (*first + 1) % 100 : *first + 1))
    return std::nullopt;
  return periode_of(*first, Frequentie::kSchooljaar, 1);
}

// Its numbers and its words, in upper case: "kw1 2021" has 1 and 2021, and KW.
struct Runs {
  std::vector<std::string> numbers, words;
};

Runs runs_of(std::string_view text) {
  Runs runs;
  char before = ' ';
  const auto kind = [](char c) { return c >= '0' && c <= '9' ? '0' : c >= 'A' && c <= 'Z' ? 'A' : ' '; };
  for (const char c : text) {
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const char now = kind(upper);
    auto& list = now == '0' ? runs.numbers : runs.words;
    if (now != ' ' && now != before) list.emplace_back();
    if (now != ' ') list.back() += upper;
    before = now;
  }
  return runs;
}

bool is_word_for(Frequentie frequentie, std::string_view word) {
  constexpr std::array<std::string_view, 3> kOrdinal = {"E", "DE", "STE"};
  constexpr std::array<std::string_view, 5> kHalf = {"H", "HJ", "HALFJAAR", "HELFT", "S"};
  constexpr std::array<std::string_view, 6> kQuarter = {"K", "KW", "KWARTAAL", "Q", "QTR", "T"};
  constexpr std::array<std::string_view, 4> kMonth = {"M", "MM", "MND", "MAAND"};
  const auto is_in = [&](const auto& words) { return std::ranges::find(words, word) != words.end(); };
  if (is_in(kOrdinal)) return true;
  if (frequentie == Frequentie::kHalfjaar) return is_in(kHalf);
  if (frequentie == Frequentie::kKwartaal) return is_in(kQuarter);
  return frequentie == Frequentie::kMaand && is_in(kMonth);
}

std::optional<int> month_named(std::string_view word) {
  for (std::size_t i = 0; i < kMonthNames.size(); ++i) {
    const std::string name = condensed(kMonthNames[i]);
    if (word == name || (word.size() == 3 && name.starts_with(word))) return static_cast<int>(i) + 1;
  }
  return word == "MRT" ? std::optional(3) : std::nullopt;
}

// A year of four digits, and beside it a number or the name of a month.
std::optional<Periode> guess_part_of_year(std::string_view text, Frequentie frequentie) {
  const Runs runs = runs_of(text);
  if (runs.numbers.empty() || runs.numbers.size() > 2 || runs.words.size() > 2) return std::nullopt;
  const bool year_first = runs.numbers.front().size() == 4;
  if (!year_first && (runs.numbers.size() < 2 || runs.numbers[1].size() != 4)) return std::nullopt;
  const auto jaar = digits(runs.numbers[year_first ? 0 : 1]);
  if (runs.numbers.size() == 1) {
    const auto maand = runs.words.size() == 1 ? month_named(runs.words[0]) : std::nullopt;
    return frequentie == Frequentie::kMaand ? periode_of(*jaar, frequentie, maand) : std::nullopt;
  }
  const std::string& nummer = runs.numbers[year_first ? 1 : 0];
  const bool is_number = nummer.size() <= 2 && std::ranges::all_of(runs.words, [&](const std::string& word) {
                           return is_word_for(frequentie, word);
                         });
  return is_number ? periode_of(*jaar, frequentie, digits(nummer)) : std::nullopt;
}

// '20/'21 and 20-21
std::optional<Periode> guess_school_year(std::string_view text) {
  const Runs runs = runs_of(text);
  const bool are_two = runs.words.empty() && runs.numbers.size() == 2 && runs.numbers[0].size() == 2;
  return are_two ? school_year("20" + runs.numbers[0] + "/" + runs.numbers[1]) : std::nullopt;
}

}  // namespace

std::optional<Periode> parse_periode(std::string_view text, std::optional<Frequentie> frequentie) {
  if (frequentie == Frequentie::kSchooljaar) {
    if (const auto found = school_year(text)) return found;
  }
  if (frequentie == Frequentie::kJaar && (text.ends_with(".0") || text.ends_with(",0")))
    text.remove_suffix(2);
  return parse_periode(text);
}

std::optional<Periode> guess_periode(std::string_view text, Frequentie frequentie) {
  if (text.size() > kLongestWritten) return std::nullopt;
  const auto plain = guess_periode(text);
  if (plain && plain->frequentie == frequentie) return plain;
  if (frequentie == Frequentie::kSchooljaar) return guess_school_year(text);
  return frequentie == Frequentie::kJaar ? std::nullopt : guess_part_of_year(text, frequentie);
}

std::optional<Periode> guess_periode(std::string_view text) {
  if (text.size() > 20) return std::nullopt;
  const std::string plain = condensed(text);
  if (plain.size() < 4) return std::nullopt;
  const std::string_view view = plain;
  const auto year_before = digits(view.substr(0, 4));
  const auto year_behind = digits(view.substr(view.size() - 4));
  if (year_before) {
    if (const auto found = guess_in_words(*year_before, view.substr(4))) return found;
  } else if (year_behind) {
    if (const auto found = guess_in_words(*year_behind, view.substr(0, view.size() - 4))) return found;
  }
  if (plain.size() < 5 || plain.size() > 7) return std::nullopt;
  if (year_before) {
    const std::string_view rest = view.substr(4);
    if (const auto found = guess_marked(*year_before, rest)) return found;
    // "2000 - 02" may be three years, or the month.
    const auto number = rest.size() <= 2 ? digits(rest) : std::nullopt;
    const bool may_be_span = number && *number > *year_before % 100;
    if (number && !may_be_span) return periode_of(*year_before, Frequentie::kMaand, number);
  }
  return year_behind ? guess_marked(*year_behind, view.substr(0, view.size() - 4)) : std::nullopt;
}
}  // namespace voortgang

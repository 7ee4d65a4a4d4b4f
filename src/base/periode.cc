#include "base/periode.h"

#include <fmt/compile.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <string>
#include <vector>

namespace voortgang {
namespace {

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;
constexpr std::size_t kLongestWritten = 40;

constexpr std::array<std::string_view, 12> kMonths = {"januari",   "februari", "maart",    "april",
                                                      "mei",       "juni",     "juli",     "augustus",
                                                      "september", "oktober",  "november", "december"};

std::optional<int> digits(std::string_view text) {
  if (text.empty()) return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  return number;
}

std::optional<Periode> checked(int jaar, Frequentie frequentie, std::optional<int> nummer) {
  if (jaar < kFirstYear || jaar > kLastYear || !nummer) return std::nullopt;
  if (*nummer < 1 || *nummer > periods_per_year(frequentie)) return std::nullopt;
  return Periode{static_cast<std::int16_t>(jaar), frequentie, static_cast<std::uint8_t>(*nummer)};
}

// What stands behind the year: "" | -H1 | -K3 | -03 | /22
std::optional<Periode> parse_own(int jaar, std::string_view rest) {
  if (rest.empty()) return checked(jaar, Frequentie::kJaar, 1);
  if (rest.size() != 3) return std::nullopt;
  if (rest[0] == '/') {
    const bool follows = digits(rest.substr(1)) == (jaar + 1) % 100;
    return follows ? checked(jaar, Frequentie::kSchooljaar, 1) : std::nullopt;
  }
  if (rest[0] != '-') return std::nullopt;
  if (rest[1] == 'H') return checked(jaar, Frequentie::kHalfjaar, digits(rest.substr(2)));
  if (rest[1] == 'K') return checked(jaar, Frequentie::kKwartaal, digits(rest.substr(2)));
  return checked(jaar, Frequentie::kMaand, digits(rest.substr(1)));
}

// CBS: JJ00 | HJ01 | KW03 | MM03 | SJ00
std::optional<Periode> parse_cbs(int jaar, std::string_view rest) {
  const std::string_view kind = rest.substr(0, 2);
  const std::optional<int> nummer = digits(rest.substr(2));
  if (kind == "JJ") return nummer == 0 ? checked(jaar, Frequentie::kJaar, 1) : std::nullopt;
  if (kind == "SJ") return nummer == 0 ? checked(jaar, Frequentie::kSchooljaar, 1) : std::nullopt;
  if (kind == "HJ") return checked(jaar, Frequentie::kHalfjaar, nummer);
  if (kind == "KW") return checked(jaar, Frequentie::kKwartaal, nummer);
  if (kind == "MM") return checked(jaar, Frequentie::kMaand, nummer);
  return std::nullopt;
}

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
  if (mark[0] == 'H' || mark[0] == 'S') return checked(jaar, Frequentie::kHalfjaar, nummer);
  if (mark[0] == 'K' || mark[0] == 'Q') return checked(jaar, Frequentie::kKwartaal, nummer);
  if (mark[0] == 'M') return checked(jaar, Frequentie::kMaand, nummer);
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
    return rest.size() == 1 ? checked(jaar, frequentie, digits(rest)) : std::nullopt;
  }
  constexpr std::array<std::string_view, 8> kYear = {"",   "JAAR", "PEILJAAR", "KALENDERJAAR",
                                                     "FY", "V",    "NV",       "R"};
  if (std::ranges::find(kYear, mark) == kYear.end()) return std::nullopt;
  return checked(jaar, Frequentie::kJaar, 1);
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
  return checked(*first, Frequentie::kSchooljaar, 1);
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
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    const std::string name = condensed(kMonths[i]);
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
    return frequentie == Frequentie::kMaand ? checked(*jaar, frequentie, maand) : std::nullopt;
  }
  const std::string& nummer = runs.numbers[year_first ? 1 : 0];
  const bool is_number = nummer.size() <= 2 && std::ranges::all_of(runs.words, [&](const std::string& word) {
                           return is_word_for(frequentie, word);
                         });
  return is_number ? checked(*jaar, frequentie, digits(nummer)) : std::nullopt;
}

// '20/'21 and 20-21
std::optional<Periode> guess_school_year(std::string_view text) {
  const Runs runs = runs_of(text);
  const bool are_two = runs.words.empty() && runs.numbers.size() == 2 && runs.numbers[0].size() == 2;
  return are_two ? school_year("20" + runs.numbers[0] + "/" + runs.numbers[1]) : std::nullopt;
}

}  // namespace

std::optional<Periode> parse_periode(std::string_view text) {
  const std::optional<int> jaar = text.size() >= 4 ? digits(text.substr(0, 4)) : std::nullopt;
  if (!jaar) return std::nullopt;
  return text.size() == 8 ? parse_cbs(*jaar, text.substr(4)) : parse_own(*jaar, text.substr(4));
}

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
    if (number && !may_be_span) return checked(*year_before, Frequentie::kMaand, number);
  }
  return year_behind ? guess_marked(*year_behind, view.substr(0, view.size() - 4)) : std::nullopt;
}

double years(Periode periode) {
  return periode.jaar + static_cast<double>(periode.nummer - 1) / periods_per_year(periode.frequentie);
}

std::int32_t ordinal(Periode periode) {
  return periode.jaar * periods_per_year(periode.frequentie) + periode.nummer - 1;
}

Periode periode_at(Frequentie frequentie, std::int32_t ordinal) {
  const int per_year = periods_per_year(frequentie);
  return {static_cast<std::int16_t>(ordinal / per_year), frequentie,
          static_cast<std::uint8_t>(ordinal % per_year + 1)};
}

Periode last_within(Periode periode, Frequentie frequentie) {
  const int per_year = periods_per_year(frequentie);
  const int end = periode.nummer * per_year / periods_per_year(periode.frequentie);
  return {periode.jaar, frequentie, static_cast<std::uint8_t>(end < 1 ? 1 : end)};
}

Periode last_over(Periode periode, Frequentie frequentie) {
  // In months since year 0; a school year is over seven months after the year in which it starts.
  constexpr int kAfterYear = 7;
  const auto late = [](Frequentie f) { return f == Frequentie::kSchooljaar ? kAfterYear : 0; };
  const int end =
      (ordinal(periode) + 1) * 12 / periods_per_year(periode.frequentie) + late(periode.frequentie);
  return periode_at(frequentie, (end - late(frequentie)) * periods_per_year(frequentie) / 12 - 1);
}

void append_code(std::string& out, Periode p) {
  const auto to = std::back_inserter(out);
  switch (p.frequentie) {
    case Frequentie::kJaar:
      fmt::format_to(to, FMT_COMPILE("{}"), p.jaar);
      return;
    case Frequentie::kHalfjaar:
      fmt::format_to(to, FMT_COMPILE("{}-H{}"), p.jaar, p.nummer);
      return;
    case Frequentie::kKwartaal:
      fmt::format_to(to, FMT_COMPILE("{}-K{}"), p.jaar, p.nummer);
      return;
    case Frequentie::kMaand:
      fmt::format_to(to, FMT_COMPILE("{}-{:02}"), p.jaar, p.nummer);
      return;
    case Frequentie::kSchooljaar:
      fmt::format_to(to, FMT_COMPILE("{}/{:02}"), p.jaar, (p.jaar + 1) % 100);
      return;
  }
}

std::string code(Periode periode) {
  std::string out;
  append_code(out, periode);
  return out;
}

std::string cbs_code(Periode p) {
  switch (p.frequentie) {
    case Frequentie::kJaar:
      return fmt::format("{}JJ00", p.jaar);
    case Frequentie::kHalfjaar:
      return fmt::format("{}HJ{:02}", p.jaar, p.nummer);
    case Frequentie::kKwartaal:
      return fmt::format("{}KW{:02}", p.jaar, p.nummer);
    case Frequentie::kMaand:
      return fmt::format("{}MM{:02}", p.jaar, p.nummer);
    case Frequentie::kSchooljaar:
      return fmt::format("{}SJ00", p.jaar);
  }
  return {};
}

std::string words(Periode p) {
  switch (p.frequentie) {
    case Frequentie::kJaar:
      return fmt::format("{}", p.jaar);
    case Frequentie::kHalfjaar:
      return fmt::format("{}e halfjaar {}", p.nummer, p.jaar);
    case Frequentie::kKwartaal:
      return fmt::format("{}e kwartaal {}", p.nummer, p.jaar);
    case Frequentie::kMaand:
      return fmt::format("{} {}", kMonths[p.nummer - 1U], p.jaar);
    case Frequentie::kSchooljaar:
      return fmt::format("schooljaar {}/{:02}", p.jaar, (p.jaar + 1) % 100);
  }
  return {};
}

std::optional<Datum> parse_datum(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto jaar = digits(text.substr(0, 4));
  const auto maand = digits(text.substr(5, 2));
  const auto dag = digits(text.substr(8, 2));
  if (!jaar || !maand || !dag || *jaar < kFirstYear || *jaar > kLastYear) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*jaar},
                                         std::chrono::month{static_cast<unsigned>(*maand)},
                                         std::chrono::day{static_cast<unsigned>(*dag)}};
  if (!date.ok()) return std::nullopt;
  return Datum{static_cast<std::int16_t>(*jaar), static_cast<std::uint8_t>(*maand),
               static_cast<std::uint8_t>(*dag)};
}

namespace {

Datum datum_of(std::chrono::year_month_day day) {
  return {static_cast<std::int16_t>(static_cast<int>(day.year())),
          static_cast<std::uint8_t>(static_cast<unsigned>(day.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(day.day()))};
}

}  // namespace

Datum days_after(Datum datum, int days) {
  const std::chrono::sys_days start{std::chrono::year{datum.jaar} / datum.maand / datum.dag};
  return datum_of(std::chrono::year_month_day{start + std::chrono::days{days}});
}

Datum months_after(Datum datum, int months) {
  const std::chrono::year_month_day day =
      std::chrono::year{datum.jaar} / datum.maand / datum.dag + std::chrono::months{months};
  if (day.ok()) return datum_of(day);
  return datum_of(std::chrono::year_month_day{day.year() / day.month() / std::chrono::last});
}

bool is_month_name(std::string_view word) {
  return month_number(word).has_value();
}

std::optional<std::uint8_t> month_number(std::string_view word) {
  const auto found = std::ranges::find(kMonths, word);
  if (found == kMonths.end()) return std::nullopt;
  return static_cast<std::uint8_t>(found - kMonths.begin() + 1);
}

bool is_over(Periode periode, Datum today) {
  constexpr int kInYear = 12;
  constexpr int kTillAugust = 7;
  const int end =
      periode.frequentie == Frequentie::kSchooljaar
          ? (periode.jaar + 1) * kInYear + kTillAugust
          : periode.jaar * kInYear + periode.nummer * (kInYear / periods_per_year(periode.frequentie));
  return end <= today.jaar * kInYear + today.maand - 1;
}

bool begins_after(Periode periode, Datum today) {
  constexpr int kInYear = 12;
  constexpr int kAugust = 8;
  const int first = periode.frequentie == Frequentie::kSchooljaar
                        ? kAugust
                        : (periode.nummer - 1) * (kInYear / periods_per_year(periode.frequentie)) + 1;
  return Datum{periode.jaar, static_cast<std::uint8_t>(first), 1} > today;
}

std::string code(Datum d) {
  return fmt::format("{:04}-{:02}-{:02}", d.jaar, d.maand, d.dag);
}

std::string words(Datum d) {
  return fmt::format("{} {} {}", d.dag, kMonths[d.maand - 1U], d.jaar);
}

}  // namespace voortgang

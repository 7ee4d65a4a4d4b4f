#include "check/typed_periods.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostWordsBetween = 5;
constexpr int kInYear = 12;

// Months since year 0, the last one included.
struct Months {
  int first = 0;
  int last = 0;
  [[nodiscard]] bool meet(Months other) const { return first <= other.last && other.first <= last; }
};

Months months_of(Periode p) {
  constexpr int kAugust = 7;
  const int length = kInYear / periods_per_year(p.frequentie);
  const int first =
      p.jaar * kInYear + (p.frequentie == Frequentie::kSchooljaar ? kAugust : (p.nummer - 1) * length);
  return {first, first + length - 1};
}

// A period as it was typed, from token to token.
struct TypedPeriod {
  std::size_t begin = 0;
  std::size_t end = 0;
  Months months;
  std::optional<Periode> periode;  // where it is one that figures can be of
};

std::optional<std::int16_t> year_in(std::string_view word) {
  const auto year = word.size() == 4 ? parse_periode(word) : std::nullopt;
  return year ? std::optional(year->jaar) : std::nullopt;
}

// "eerste", "1e" and "1ste": 1 to 4, or 0.
int rank_of(std::string_view word) {
  constexpr std::array<std::string_view, 4> kWords = {"eerste", "tweede", "derde", "vierde"};
  for (std::size_t i = 0; i < kWords.size(); ++i) {
    if (word == kWords[i]) return static_cast<int>(i) + 1;
  }
  const bool is_written = word.size() > 1 && word[0] >= '1' && word[0] <= '4' &&
                          (word.substr(1) == "e" || word.substr(1) == "ste" || word.substr(1) == "de");
  return is_written ? word[0] - '0' : 0;
}

std::string_view word_at(std::span<const ProseToken> sentence, const std::vector<std::string>& words,
                         std::size_t at) {
  const bool is_written = at < words.size() && sentence[at].kind != ProseKind::kOther;
  return is_written ? std::string_view(words[at]) : std::string_view();
}

// "eerste helft van 2022", "1e halfjaar 2022", "derde kwartaal van 2021"
std::optional<TypedPeriod> part_of_year(std::span<const ProseToken> sentence,
                                        const std::vector<std::string>& words, std::size_t at) {
  const int rank = rank_of(word_at(sentence, words, at));
  const std::string_view kind = word_at(sentence, words, at + 1);
  const bool is_half = kind == "helft" || kind == "halfjaar";
  if (rank == 0 || (!is_half && kind != "kwartaal") || (is_half && rank > 2)) return std::nullopt;
  const std::size_t behind = word_at(sentence, words, at + 2) == "van" ? at + 3 : at + 2;
  const auto year = year_in(word_at(sentence, words, behind));
  if (!year) return std::nullopt;
  const Periode p{*year, is_half ? Frequentie::kHalfjaar : Frequentie::kKwartaal,
                  static_cast<std::uint8_t>(rank)};
  return TypedPeriod{at, behind + 1, months_of(p), p};
}

// "eind 2021", "halverwege 2022"; what begins a year is the end of the year before as well.
std::optional<TypedPeriod> edge_of_year(std::span<const ProseToken> sentence,
                                        const std::vector<std::string>& words, std::size_t at) {
  const auto year = year_in(word_at(sentence, words, at + 1));
  if (!year) return std::nullopt;
  const int january = *year * kInYear;
  const std::string_view edge = word_at(sentence, words, at);
  if (edge == "begin") return TypedPeriod{at, at + 2, {january - 1, january + 2}, {}};
  if (edge == "halverwege" || edge == "medio") return TypedPeriod{at, at + 2, {january + 5, january + 5}, {}};
  if (edge == "eind") return TypedPeriod{at, at + 2, {january + 9, january + 11}, {}};
  return std::nullopt;
}

// "maart 2021"; "1 januari 2022" is the end of 2021 as well.
std::optional<TypedPeriod> month_at(std::span<const ProseToken> sentence,
                                    const std::vector<std::string>& words, std::size_t at) {
  const auto year = year_in(word_at(sentence, words, at + 1));
  const auto month = month_number(word_at(sentence, words, at));
  if (!year || !month) return std::nullopt;
  const Periode p{*year, Frequentie::kMaand, *month};
  TypedPeriod typed{at, at + 2, months_of(p), p};
  if (at == 0 || sentence[at - 1].kind != ProseKind::kNumber) return typed;
  typed.begin = at - 1;
  if (word_at(sentence, words, at - 1) == "1") --typed.months.first;
  return typed;
}

// "in 2021" and "over 2021", not "in 2021 en 2022".
std::optional<TypedPeriod> whole_year_at(std::span<const ProseToken> sentence,
                                         const std::vector<std::string>& words, std::size_t at) {
  const auto year = year_in(word_at(sentence, words, at));
  if (!year || at == 0 ||
      (word_at(sentence, words, at - 1) != "in" && word_at(sentence, words, at - 1) != "over"))
    return std::nullopt;
  if (word_at(sentence, words, at + 1) == "en" || word_at(sentence, words, at + 1) == "tot" ||
      word_at(sentence, words, at + 1) == "of")
    return std::nullopt;
  const Periode p{*year, Frequentie::kJaar, 1};
  return TypedPeriod{at, at + 1, months_of(p), p};
}

std::size_t with_preposition(std::span<const ProseToken> sentence, const std::vector<std::string>& words,
                             std::size_t at) {
  for (const std::string_view article : {"de", "het"}) {
    if (at > 0 && word_at(sentence, words, at - 1) == article) --at;
  }
  for (const std::string_view preposition : {"in", "over", "op", "van"}) {
    if (at > 0 && word_at(sentence, words, at - 1) == preposition) return at - 1;
  }
  return at;
}

std::vector<TypedPeriod> periods_in(const Prose& prose, std::span<const ProseToken> sentence) {
  std::vector<std::string> words;
  for (const ProseToken& token : sentence) words.push_back(utf8::lower(prose.word(token)));
  std::vector<TypedPeriod> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    auto typed = part_of_year(sentence, words, at);
    if (!typed) typed = edge_of_year(sentence, words, at);
    if (!typed) typed = month_at(sentence, words, at);
    if (!typed) typed = whole_year_at(sentence, words, at);
    if (!typed) continue;
    typed->begin = with_preposition(sentence, words, typed->begin);
    at = typed->end - 1;
    found.push_back(*typed);
  }
  return found;
}

bool holds_comma(std::string_view text) {
  return text.find_first_of(",;()") != text.npos;
}

// Words between the two; nothing where they do not belong together.
std::optional<std::size_t> distance(const Prose& prose, std::span<const ProseToken> sentence,
                                    std::size_t number, const TypedPeriod& typed) {
  const bool before = typed.end <= number;
  const std::size_t from = before ? typed.end : number + 1;
  const std::size_t to = before ? number : typed.begin;
  const std::size_t count = to - from;
  if (count > kMostWordsBetween) return std::nullopt;
  const std::uint32_t begin = sentence[from - 1].end;
  if (holds_comma(prose.text().substr(begin, sentence[to].begin - begin))) return std::nullopt;
  for (std::size_t i = from; i < to; ++i) {
    if (sentence[i].kind == ProseKind::kOther) return std::nullopt;  // it belongs to that one
  }
  return count;
}

// Of two that are as near, the one behind the figure.
const TypedPeriod* nearest_to(const Prose& prose, std::span<const ProseToken> sentence, std::size_t number,
                              std::span<const TypedPeriod> periods) {
  const TypedPeriod* nearest = nullptr;
  std::size_t least = 0;
  for (const TypedPeriod& typed : periods) {
    const auto words = distance(prose, sentence, number, typed);
    if (!words || (nearest != nullptr && *words > least)) continue;
    nearest = &typed;
    least = *words;
  }
  return nearest;
}

const Feit* feit_of(const FeitenReeks& reeks, std::optional<Periode> periode) {
  return periode ? feit_at(reeks.feiten, *periode) : reeks.laatste;
}

std::string reference_to_period(const Programma& programma, const Verwijzing& v) {
  std::string out = fmt::format("{{{{{} periode", programma.indicatoren[v.indicator].id);
  if (v.gebied) out += fmt::format(" gebied={}", programma.gebied_id(*v.gebied));
  if (v.periode) out += fmt::format(" periode={}", code(*v.periode));
  return out + "}}";
}

}  // namespace

void TypedPeriods::check(const Prose& prose, const Tekst& tekst, GebiedIndex gebied) {
  const Tokens tokens = prose.tokens();
  std::size_t begin = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind != ProseKind::kStop) continue;
    check_sentence(prose, tokens.subspan(begin, i - begin), tekst, gebied);
    begin = i + 1;
  }
}

void TypedPeriods::check_sentence(const Prose& prose, Tokens sentence, const Tekst& tekst,
                                  GebiedIndex gebied) {
  const auto is_reference = [&](const ProseToken& token) {
    return token.kind == ProseKind::kOther && prose.node(token).kind == MarkdownKind::kReference;
  };
  if (std::ranges::none_of(sentence, is_reference)) return;
  const std::vector<TypedPeriod> periods = periods_in(prose, sentence);
  if (periods.empty()) return;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (!is_reference(sentence[i])) continue;
    const Verwijzing& v = tekst.verwijzingen[prose.node(sentence[i]).number];
    const TypedPeriod* typed = nearest_to(prose, sentence, i, periods);
    if (v.soort != VerwijzingSoort::kWaarde || typed == nullptr) continue;
    const FeitenReeks* reeks = feiten_.reeks(v.indicator, v.gebied.value_or(gebied));
    const Feit* feit = reeks == nullptr ? nullptr : feit_of(*reeks, v.periode);
    if (feit == nullptr || typed->months.meet(months_of(feit->periode))) continue;
    const Span place = prose.place(sentence[typed->begin].begin, sentence[typed->end - 1].end);
    const std::string_view text = dossier_.bronnen.at(place.source).text;
    const bool is_there = typed->periode && feit_at(reeks->feiten, *typed->periode) != nullptr;
    problems_.add(Code::REF115, place,
                  {{"tekst", text.substr(place.begin, place.end - place.begin)},
                   {"indicator", dossier_.programma.indicatoren[v.indicator].id},
                   {"periode", code(feit->periode)},
                   {"verwijzing", verbatim(reference_to_period(dossier_.programma, v))},
                   {"anders", verbatim(is_there ? "periode=" + code(*typed->periode) : std::string())}});
  }
}

}  // namespace voortgang

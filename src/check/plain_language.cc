#include "check/plain_language.h"

#include <algorithm>
#include <array>

namespace voortgang {
namespace {

struct HardWord {
  std::string_view first;  // small letters
  std::array<std::string_view, 2> rest;
  std::string_view plain;
};

constexpr std::array<HardWord, 8> kHardWords = {{{"conform", {}, "volgens"},
                                                 {"middels", {}, "met"},
                                                 {"teneinde", {}, "om te"},
                                                 {"inzake", {}, "over"},
                                                 {"dienen", {"te"}, "moeten"},
                                                 {"dient", {"te"}, "moet"},
                                                 {"diende", {"te"}, "moest"},
                                                 {"met", {"betrekking", "tot"}, "over"}}};
constexpr std::array<std::string_view, 6> kExplainers = {"betekent", "staat",    "ofwel",
                                                         "oftewel",  "afgekort", "kortweg"};

constexpr std::size_t kLongestAbbreviation = 6;

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_small(char c) {
  return c >= 'a' && c <= 'z';
}

bool same_word(std::string_view found, std::string_view small) {
  if (found.size() != small.size()) return false;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if ((is_capital(found[i]) ? static_cast<char>(found[i] + 32) : found[i]) != small[i]) return false;
  }
  return true;
}

bool is_one_of_them(std::string_view word, std::span<const std::string_view> words) {
  return std::ranges::any_of(words, [&](std::string_view one) { return same_word(word, one); });
}

// The first of parts joined by a hyphen or an apostrophe: GGZ of "GGZ-instelling" and "GGZ's".
std::size_t part_end(std::string_view word, std::size_t begin) {
  const std::size_t plain = word.find_first_of("-'/", begin);
  const std::size_t curly = word.find("\u2019", begin);
  return std::min({plain, curly, word.size()});
}

// "beschermd wonen (BW)", "BW (beschermd wonen)", "BW betekent beschermd wonen".
bool is_explained(const Prose& prose, std::size_t at) {
  const std::span<const ProseToken> tokens = prose.tokens();
  const ProseToken& token = tokens[at];
  if (prose.text().substr(0, token.begin).ends_with('(')) return true;
  const std::size_t behind = prose.text().find_first_not_of(" \n\r", token.end);
  if (behind != std::string_view::npos && prose.text()[behind] == '(') return true;
  const auto explains = [&](const ProseToken& other) {
    return is_one_of_them(prose.word(other), kExplainers);
  };
  return (at + 1 < tokens.size() && explains(tokens[at + 1])) || (at > 0 && explains(tokens[at - 1]));
}

}  // namespace

bool is_abbreviation(std::string_view word) {
  if (word.size() < 2 || word.size() > kLongestAbbreviation || !is_capital(word[0])) return false;
  const bool all_capitals = std::ranges::all_of(word, is_capital);
  if (all_capitals)
    return word.find_first_not_of("IVX") != word.npos && word.find_first_not_of(word[0]) != word.npos;
  const bool is_plain = std::ranges::all_of(word, [](char c) { return is_capital(c) || is_small(c); });
  return is_plain && word.size() > 2 && word.find_first_of("aeiouyAEIOUY") == word.npos;
}

void LanguageCheck::check(const Prose& prose) {
  const std::span<const ProseToken> tokens = prose.tokens();
  std::size_t begin = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind == ProseKind::kWord) check_word(prose, i);
    if (tokens[i].kind != ProseKind::kStop) continue;
    check_sentence(prose, tokens.subspan(begin, i - begin));
    begin = i + 1;
  }
}

void LanguageCheck::check_sentence(const Prose& prose, std::span<const ProseToken> sentence) {
  const auto is_written = [](const ProseToken& token) { return token.kind != ProseKind::kOther; };
  if (sentence.size() <= kMostWords) return;
  const std::ptrdiff_t words = std::ranges::count_if(sentence, is_written);
  if (words <= static_cast<std::ptrdiff_t>(kMostWords)) return;
  problems_.add(Code::TAL101, prose.place(sentence.front().begin, sentence.back().end),
                {{"woorden", std::int64_t{words}}, {"most", static_cast<std::int64_t>(kMostWords)}});
}

void LanguageCheck::check_word(const Prose& prose, std::size_t at) {
  const std::span<const ProseToken> tokens = prose.tokens();
  const std::string_view found = prose.word(tokens[at]);
  if (is_capital(found[0]) || found.find('-') != found.npos) check_abbreviations(prose, at);
  for (const HardWord& hard : kHardWords) {
    if (!same_word(found, hard.first)) continue;
    std::size_t last = at;
    for (const std::string_view next : hard.rest) {
      if (!next.empty() && (++last >= tokens.size() || !same_word(prose.word(tokens[last]), next))) return;
    }
    const ProseToken whole{.begin = tokens[at].begin, .end = tokens[last].end};
    problems_.add(Code::TAL103, prose.place(whole),
                  {{"woord", prose.word(whole)}, {"gewoon", verbatim(hard.plain)}});
    return;
  }
}

void LanguageCheck::check_abbreviations(const Prose& prose, std::size_t at) {
  const ProseToken& token = prose.tokens()[at];
  const std::string_view found = prose.word(token);
  for (std::size_t begin = 0; begin < found.size();) {
    const std::size_t end = part_end(found, begin);
    const std::string_view part = found.substr(begin, end - begin);
    const auto offset = token.begin + static_cast<std::uint32_t>(begin);
    begin = end + 1;
    if (!is_abbreviation(part) || !met_.emplace(part).second) continue;
    if (dossier_.programma.afkortingen.contains(part) || is_explained(prose, at)) continue;
    problems_.add(Code::TAL102, prose.place(offset, offset + static_cast<std::uint32_t>(part.size())),
                  {{"woord", part}});
  }
}

}  // namespace voortgang

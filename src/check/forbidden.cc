#include "check/forbidden.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::size_t kNear = 7;  // words between what is forbidden and that it is
constexpr std::array<std::string_view, 8> kNever = {"niet", "nooit", "geen",     "pas",
                                                    "not",  "never", "verboden", "don't"};
constexpr std::array<std::string_view, 10> kMay = {"mag",   "mogen", "moet", "moeten", "willen",
                                                   "graag", "wil",   "aub",  "svp",    "verzoek"};
constexpr std::array<std::string_view, 4> kOnly = {"alleen", "uitsluitend", "slechts", "enkel"};
constexpr std::array<std::string_view, 9> kFrom = {"vanaf",   "na",    "tot",     "pas",  "eerst",
                                                   "voordat", "wacht", "wachten", "until"};
// Of what is so already nothing is forbidden, perhaps: "staat niet op de site", "pas sinds 2020 openbaar".
constexpr std::array<std::string_view, 8> kFacts = {"sinds", "werd",  "werden", "was",
                                                    "staat", "staan", "stond",  "stonden"};
// Beginnings of words for going out, and words for what has gone out or is out.
constexpr std::array<std::string_view, 12> kGoOut = {"publice",     "publicatie", "publiek",  "openba",
                                                     "verspreiden", "vrijgeven",  "vrijgave", "delen",
                                                     "tonen",       "bekendma",   "publish",  "vermelden"};
constexpr std::array<std::string_view, 10> kOut = {"gepubliceerd",  "vrijgegeven", "gedeeld",   "getoond",
                                                   "bekendgemaakt", "verspreid",   "geplaatst", "published",
                                                   "bekend",        "vermeld"};
constexpr std::array<std::string_view, 9> kPlaces = {"site", "website",     "internet", "online", "buiten",
                                                     "pers", "persbericht", "web",      "media"};
constexpr std::array<std::string_view, 11> kBetween = {"voor", "naar",   "op",  "in", "de", "het",
                                                       "te",   "worden", "for", "on", "the"};
constexpr std::array<std::string_view, 6> kInside = {"intern",    "interne",       "internal",
                                                     "ambtelijk", "binnenskamers", "besloten"};
constexpr std::array<std::string_view, 7> kLifted = {"opgeheven", "verlopen", "voorbij", "vervallen",
                                                     "geen",      "niet",     "meer"};

template <std::size_t N>
bool begins_as(std::string_view word, const std::array<std::string_view, N>& stems) {
  return std::ranges::any_of(stems, [&](std::string_view stem) { return word.starts_with(stem); });
}

// A remark of a supplier may forbid what it stands beside ("niet publiceren"), or only sound like it ("staat
// niet op de site"). No list of phrases holds all ways to say that: what counts is whether a word for not or
// for only stands near one for going out, in one sentence. In doubt it is asked; a plain prohibition is an
// error.

// The words of one sentence of a remark, in small letters.
using Sentence = std::vector<std::string_view>;

template <class Test>
bool has(const Sentence& words, Test&& test) {
  return std::ranges::any_of(words, test);
}

bool has_embargo(const Sentence& words) {
  const bool is_there = has(words, [](std::string_view word) { return word.starts_with("embargo"); });
  return is_there && !has(words, [](std::string_view word) { return is_one_of(word, kLifted); });
}

bool goes_out(const Sentence& words, std::size_t at) {
  if (!begins_as(words[at], kGoOut)) return false;
  const bool is_transport = at + 1 < words.size() && words[at + 1].starts_with("vervoer");
  return !is_transport && words[at] != "openbare";
}

// "niet publiceren", "niet voor publicatie", "niet op de site"
bool is_never_before(const Sentence& words, std::size_t at) {
  while (at > 0 && is_one_of(words[at - 1], kBetween)) --at;
  return at > 0 && is_one_of(words[at - 1], kNever);
}

bool is_near(const Sentence& words, std::size_t at, std::string_view word) {
  const std::size_t begin = at > kNear ? at - kNear : 0;
  const std::size_t end = std::min(at + kNear + 1, words.size());
  for (std::size_t i = begin; i < end; ++i) {
    if (i != at && words[i] == word) return true;
  }
  return false;
}

template <std::size_t N>
bool any_near(const Sentence& words, std::size_t at, const std::array<std::string_view, N>& wanted) {
  return std::ranges::any_of(wanted, [&](std::string_view word) { return is_near(words, at, word); });
}

bool is_for_inside(const Sentence& words) {
  return has(words, [](std::string_view word) { return is_one_of(word, kInside); }) &&
         has(words, [](std::string_view word) {
           return is_one_of(word, kOnly) || word == "gebruik" || word == "houden" || word == "use" ||
                  word == "only" || word == "stuk" || word == "voor";
         });
}

Forbids forbids(const Sentence& words) {
  if (has_embargo(words)) return Forbids::kYes;
  const bool may = has(words, [](std::string_view word) { return is_one_of(word, kMay); });
  const bool is_fact = has(words, [](std::string_view word) { return is_one_of(word, kFacts); });
  Forbids found = Forbids::kNo;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool goes = goes_out(words, i) || is_one_of(words[i], kPlaces);
    if (!goes && !is_one_of(words[i], kOut)) continue;
    if (any_near(words, i, kNever)) {
      const bool is_wish = goes && !is_fact && (is_never_before(words, i) || is_near(words, i, "pas"));
      if (may || is_wish) return Forbids::kYes;
      if (words[i] != "bekend") found = Forbids::kPerhaps;  // "nog niet alles bekend"
    } else if ((goes_out(words, i) && any_near(words, i, kFrom)) || any_near(words, i, kOnly)) {
      found = Forbids::kPerhaps;
    }
  }
  return found == Forbids::kNo && is_for_inside(words) ? Forbids::kPerhaps : found;
}

}  // namespace

Forbids forbids_publication(std::string_view remark) {
  const std::string plain = folded(remark);
  Forbids found = Forbids::kNo;
  for (std::string_view rest = plain; !rest.empty();) {
    const std::size_t end = std::min(rest.find(". "), rest.size());
    std::string_view one = rest.substr(0, end);
    while (one.ends_with('.')) one.remove_suffix(1);
    found = std::max(found, forbids(split_any(one, " \t\r\n,:;()\"/\u2026!?")));
    rest.remove_prefix(std::min(end + 2, rest.size()));
  }
  return found;
}

}  // namespace voortgang

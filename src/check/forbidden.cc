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
bool is_in(std::string_view word, const std::array<std::string_view, N>& words) {
  return std::ranges::find(words, word) != words.end();
}

template <std::size_t N>
bool begins_as(std::string_view word, const std::array<std::string_view, N>& stems) {
  return std::ranges::any_of(stems, [&](std::string_view stem) { return word.starts_with(stem); });
}

// One sentence of a remark, in small letters.
class Sentence {
 public:
  explicit Sentence(std::string_view text) : words_(split_any(text, " \t\r\n,:;()\"/\u2026!?")) {}

  [[nodiscard]] Forbids forbids() const {
    if (has_embargo()) return Forbids::kYes;
    const bool may = has([](std::string_view word) { return is_in(word, kMay); });
    const bool is_fact = has([](std::string_view word) { return is_in(word, kFacts); });
    Forbids found = Forbids::kNo;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const bool goes = goes_out(i) || is_in(words_[i], kPlaces);
      if (!goes && !is_in(words_[i], kOut)) continue;
      if (is_near(i, kNever)) {
        const bool is_wish = goes && !is_fact && (is_never_before(i) || near(i, "pas"));
        if (may || is_wish) return Forbids::kYes;
        if (words_[i] != "bekend") found = Forbids::kPerhaps;  // "nog niet alles bekend"
      } else if ((goes_out(i) && is_near(i, kFrom)) || is_near(i, kOnly)) {
        found = Forbids::kPerhaps;
      }
    }
    const bool is_inside =
        has([](std::string_view word) { return is_in(word, kInside); }) && has([](std::string_view word) {
          return is_in(word, kOnly) || word == "gebruik" || word == "houden" || word == "use" ||
                 word == "only" || word == "stuk" || word == "voor";
        });
    return found == Forbids::kNo && is_inside ? Forbids::kPerhaps : found;
  }

 private:
  template <class Test>
  [[nodiscard]] bool has(Test&& test) const {
    return std::ranges::any_of(words_, test);
  }

  [[nodiscard]] bool has_embargo() const {
    const bool is_there = has([](std::string_view word) { return word.starts_with("embargo"); });
    return is_there && !has([](std::string_view word) { return is_in(word, kLifted); });
  }

  [[nodiscard]] bool goes_out(std::size_t at) const {
    if (!begins_as(words_[at], kGoOut)) return false;
    const bool is_transport = at + 1 < words_.size() && words_[at + 1].starts_with("vervoer");
    return !is_transport && words_[at] != "openbare";
  }

  // "niet publiceren", "niet voor publicatie", "niet op de site"
  [[nodiscard]] bool is_never_before(std::size_t at) const {
    while (at > 0 && is_in(words_[at - 1], kBetween)) --at;
    return at > 0 && is_in(words_[at - 1], kNever);
  }

  template <std::size_t N>
  [[nodiscard]] bool is_near(std::size_t at, const std::array<std::string_view, N>& words) const {
    return std::ranges::any_of(words, [&](std::string_view word) { return near(at, word); });
  }

  [[nodiscard]] bool near(std::size_t at, std::string_view word) const {
    const std::size_t begin = at > kNear ? at - kNear : 0;
    const std::size_t end = std::min(at + kNear + 1, words_.size());
    for (std::size_t i = begin; i < end; ++i) {
      if (i != at && words_[i] == word) return true;
    }
    return false;
  }

  std::vector<std::string_view> words_;
};

}  // namespace

Forbids forbids_publication(std::string_view remark) {
  const std::string plain = folded(remark);
  Forbids found = Forbids::kNo;
  for (std::string_view rest = plain; !rest.empty();) {
    const std::size_t end = std::min(rest.find(". "), rest.size());
    std::string_view one = rest.substr(0, end);
    while (one.ends_with('.')) one.remove_suffix(1);
    found = std::max(found, Sentence(one).forbids());
    rest.remove_prefix(std::min(end + 2, rest.size()));
  }
  return found;
}

}  // namespace voortgang

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "base/characters.h"
#include "base/digits.h"
#include "base/utf8.h"
#include "programme/whole_sums.h"
#include "render/html/html_text.h"

namespace voortgang::html {
namespace {

constexpr std::size_t kLongPiece = 10;  // letters of a long word between two hyphens, unless less is long
constexpr std::size_t kEnds = 4;        // letters that stay together at either end

// How long words of administration go on: parts that begin a syllable wherever they stand.
constexpr std::array<std::string_view, 30> kParts = {
    "schap",      "heid",        "heden",       "programma",    "plan",           "polder",
    "gemeente",   "voorziening", "brief",       "brieven",      "steuning",       "kundig",
    "informatie", "uitkering",   "begeleiding", "woning",       "woningen",       "overleg",
    "voorstel",   "besluit",     "instelling",  "aanbieder",    "aanbod",         "begroting",
    "afspraken",  "activiteit",  "wethouder",   "ontwikkeling", "verantwoording", "middelen"};

bool begins_part(std::string_view word, std::size_t at) {
  return std::ranges::any_of(kParts,
                             [&](std::string_view part) { return word.substr(at).starts_with(part); });
}

// A sound as it is written: "a", "ieu", "n", "sch".
struct Sound {
  std::string_view letters;
  bool is_vowel = false;
};

std::vector<Sound> sounds_of(std::string_view word) {
  constexpr std::string_view kVowels = "aeiouy";
  constexpr std::array<std::string_view, 5> kTogether = {"sch", "ch", "ph", "th", "qu"};
  std::vector<Sound> sounds;
  for (std::size_t i = 0; i < word.size();) {
    std::size_t end = i;
    while (end < word.size() && (kVowels.contains(word[end]) || (end > i && word.substr(end - 1, 2) == "ij")))
      ++end;
    const bool is_vowel = end > i;
    if (!is_vowel) {
      const auto whole = std::ranges::find_if(
          kTogether, [&](std::string_view letters) { return word.substr(i).starts_with(letters); });
      end = i + (whole == kTogether.end() ? 1 : whole->size());
    }
    sounds.push_back({word.substr(i, end - i), is_vowel});
    i = end;
  }
  return sounds;
}

// Whether a syllable may begin with both, so that the break may be before them as well: "be-drag",
// "land-rat".
bool may_begin(const Sound& first, const Sound& second) {
  constexpr std::string_view kStops = "bcdfgkptvwz";
  constexpr std::string_view kLiquids = "lrnmw";
  if (first.letters == second.letters) return false;
  return first.letters == "s" || (kStops.contains(first.letters) && kLiquids.contains(second.letters));
}

// Before which sounds a syllable begins, where that is beyond doubt: one consonant between vowels, or the
// second of two. An s may belong to either side (raads-informatie), and a long vowel ends no syllable
// (woon-unit).
bool begins_syllable(const std::vector<Sound>& sounds, std::size_t at) {
  const auto is_vowel = [&](std::size_t i) { return i < sounds.size() && sounds[i].is_vowel; };
  const auto is_consonant = [&](std::size_t i) { return i < sounds.size() && !sounds[i].is_vowel; };
  const auto is_long = [](std::string_view v) { return v.size() > 1 && v[0] == v[1]; };
  if (at < 1 || !is_consonant(at) || sounds[at].letters == "s" || !is_vowel(at + 1)) return false;
  if (is_vowel(at - 1)) return !is_long(sounds[at - 1].letters);
  return at >= 2 && is_vowel(at - 2) && !may_begin(sounds[at - 1], sounds[at]);
}

// Where syllables begin in a piece that no part divides.
void add_syllables(std::string_view word, std::size_t from, std::size_t to, std::vector<bool>& breaks) {
  const std::vector<Sound> sounds = sounds_of(word.substr(from, to - from));
  for (std::size_t i = 0; i < sounds.size(); ++i) {
    const auto at = static_cast<std::size_t>(sounds[i].letters.data() - word.data());
    if (at >= from + 3 && at + 3 <= to && begins_syllable(sounds, i)) breaks[at] = true;
  }
}

// Rules of consonants alone break some compounds wrongly, and a wrong break is worse than none: so the parts
// that we know come first, and only what is still long is broken by the rules.
void word(std::string& out, std::string_view letters, std::size_t long_word) {
  if (letters.size() < long_word) {
    out += letters;
    return;
  }
  const std::string small = utf8::lower(letters);
  std::vector<bool> breaks(letters.size(), false);
  const std::size_t long_piece = std::min(kLongPiece, long_word);
  std::size_t piece = 0;
  for (std::size_t i = kEnds; i + kEnds <= letters.size(); ++i) {
    if (!begins_part(letters, i)) continue;
    breaks[i] = true;
    if (i - piece >= long_piece) add_syllables(small, piece, i, breaks);
    piece = i;
  }
  if (letters.size() - piece >= long_piece) add_syllables(small, piece, letters.size(), breaks);
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (breaks[i]) out += kSoftHyphen;
    out += letters[i];
  }
}

}  // namespace

void breakable(std::string& out, std::string_view words, std::size_t long_word) {
  if (has_loose_sum(words)) return breakable(out, with_whole_sums(words), long_word);
  while (!words.empty()) {
    const auto end = std::ranges::find_if(words, [](char c) { return !is_letter(c); });
    const auto length = static_cast<std::size_t>(end - words.begin());
    word(out, words.substr(0, length), long_word);
    words.remove_prefix(length);
    const auto other = static_cast<std::size_t>(std::ranges::find_if(words, is_letter) - words.begin());
    text(out, words.substr(0, other));
    words.remove_prefix(other);
  }
}

}  // namespace voortgang::html

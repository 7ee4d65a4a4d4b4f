#include <algorithm>
#include <array>
#include <cstddef>

#include "render/html/html_text.h"

namespace voortgang::html {
namespace {

constexpr std::size_t kLongWord = 13;  // letters
constexpr std::size_t kEnds = 4;       // letters that stay together at either end
constexpr std::string_view kSoftHyphen = "\u00AD";

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_vowel(char c) {
  return std::string_view("aeiouyAEIOUY").find(c) != std::string_view::npos;
}

// Consonants that begin a Dutch syllable together.
bool is_onset(std::string_view two) {
  constexpr std::array<std::string_view, 21> kOnsets = {"bl", "br", "ch", "dr", "dw", "fl", "fr",
                                                        "gl", "gr", "kl", "kn", "kr", "kw", "pl",
                                                        "pr", "th", "tr", "tw", "vl", "vr", "zw"};
  return std::ranges::find(kOnsets, two) != kOnsets.end();
}

// Between consonants, so that what begins the next syllable can begin one: op-vang, oost-pol-der. One
// consonant between vowels is passed over, since prefixes would be broken wrongly.
bool breaks_before(std::string_view word, std::size_t at) {
  if (is_vowel(word[at])) return false;
  if (at + 1 < word.size() && is_vowel(word[at + 1]))  // the only one of its syllable
    return !is_vowel(word[at - 1]) && !is_onset(word.substr(at - 1, 2)) && word.substr(at - 1, 2) != "ng";
  return at + 2 < word.size() && is_onset(word.substr(at, 2)) && is_vowel(word[at + 2]) &&
         !is_vowel(word[at - 1]);
}

void word(std::string& out, std::string_view letters) {
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const bool may = letters.size() >= kLongWord && i >= kEnds && i + kEnds <= letters.size();
    if (may && breaks_before(letters, i)) out += kSoftHyphen;
    out += letters[i];
  }
}

}  // namespace

void breakable(std::string& out, std::string_view words) {
  while (!words.empty()) {
    const auto end = std::ranges::find_if(words, [](char c) { return !is_letter(c); });
    const auto length = static_cast<std::size_t>(end - words.begin());
    word(out, words.substr(0, length));
    words.remove_prefix(length);
    const auto other = static_cast<std::size_t>(std::ranges::find_if(words, is_letter) - words.begin());
    text(out, words.substr(0, other));
    words.remove_prefix(other);
  }
}

}  // namespace voortgang::html

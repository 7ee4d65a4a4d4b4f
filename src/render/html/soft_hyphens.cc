#include <algorithm>
#include <array>
#include <cstddef>

#include "base/characters.h"
#include "base/digits.h"
#include "render/html/html_text.h"

namespace voortgang::html {
namespace {

constexpr std::size_t kLongWord = 13;  // letters
constexpr std::size_t kEnds = 4;       // letters that stay together at either end

// How long words of administration go on: parts that begin a syllable wherever they stand. Rules of
// consonants break compounds wrongly (raad-sinformatie), and a wrong break is worse than none.
constexpr std::array<std::string_view, 30> kParts = {
    "schap",      "heid",        "heden",       "programma",    "plan",           "polder",
    "gemeente",   "voorziening", "brief",       "brieven",      "steuning",       "kundig",
    "informatie", "uitkering",   "begeleiding", "woning",       "woningen",       "overleg",
    "voorstel",   "besluit",     "instelling",  "aanbieder",    "aanbod",         "begroting",
    "afspraken",  "activiteit",  "wethouder",   "ontwikkeling", "verantwoording", "middelen"};

bool breaks_before(std::string_view word, std::size_t at) {
  return std::ranges::any_of(kParts,
                             [&](std::string_view part) { return word.substr(at).starts_with(part); });
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

#include "support/dutch_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.h"

namespace voortgang::test {
namespace {

// Without what stands between quotes, backticks or braces.
std::string unquoted(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kQuotes = {
      {{"\"", "\""}, {"`", "`"}, {"{{", "}}"}}};
  std::string out(text);
  for (const auto& [open, close] : kQuotes) {
    for (std::size_t at = 0; (at = out.find(open, at)) != std::string::npos;) {
      const std::size_t end = out.find(close, at + open.size());
      out.erase(at, end == std::string::npos ? end : end + close.size() - at);
    }
  }
  return out;
}

}  // namespace

std::string_view dutch_word_in(std::string_view sentence) {
  constexpr std::string_view kDutch[] = {
      "aan",     "al",    "als",   "bij",   "dan",   "dat",    "de",    "deze",  "dit",   "dus",
      "een",     "er",    "geen",  "haal",  "heeft", "het",    "hier",  "hoort", "kan",   "kies",
      "lijst",   "maak",  "maar",  "met",   "meer",  "naar",   "niet",  "niets", "nog",   "ook",
      "schrijf", "staat", "te",    "tekst", "tot",   "twee",   "uit",   "van",   "voeg",  "voor",
      "waar",    "wat",   "wordt", "zet",   "zijn",  "zonder", "zoals", "getal", "groep", "komma"};
  const std::string kept = unquoted(sentence);
  for (const std::string_view word : split_any(kept, " ,;:()[]\n")) {
    const std::string_view bare = word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
    const auto found = std::ranges::find(kDutch, bare);
    if (found != std::ranges::end(kDutch)) return *found;
  }
  return {};
}

}  // namespace voortgang::test

#include "support/dutch_words.h"

#include <algorithm>
#include <array>
#include <functional>
#include <regex>
#include <set>
#include <string>
#include <utility>

#include "base/text.h"
#include "support/programme.h"

namespace voortgang::test {
namespace {

// What files hold in Dutch: the fields and values of the schemas, but for words that are English as well.
std::set<std::string, std::less<>> words_of_files() {
  static const std::regex kWord(R"re("([a-z][a-z-]*)")re");
  static const std::set<std::string_view> kEnglishToo = {
      "array",     "boolean",    "code",    "contact", "default",  "description", "document",
      "enum",      "examples",   "filter",  "format",  "id",       "in",          "index",
      "indicator", "integer",    "is",      "items",   "land",     "logo",        "map",
      "number",    "object",     "of",      "open",    "pattern",  "percentage",  "plan",
      "project",   "properties", "publiek", "regio",   "required", "score",       "stand",
      "start",     "status",     "string",  "text",    "title",    "type",        "was",
      "website",   "voortgang",  "editie",  "effect",  "gemeente", "if",          "then"};
  std::set<std::string, std::less<>> words = {"toelichting", "voetnoot", "maatregel", "risico",  "afgedaan",
                                              "uiterlijk",   "getoond",  "gestopt",   "onzeker", "anders"};
  for (const auto& [path, text] : read_folder(in_project("site/schema"))) {
    for (std::sregex_iterator at(text.begin(), text.end(), kWord), end; at != end; ++at) {
      if (!kEnglishToo.contains((*at)[1].str())) words.insert((*at)[1]);
    }
  }
  return words;
}

}  // namespace

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

std::string word_of_files_in(std::string_view sentence) {
  static const auto kOfFiles = words_of_files();
  const std::string kept = unquoted(sentence);
  for (const std::string_view word : split_any(kept, " ,;:()[]\n")) {
    const auto found = kOfFiles.find(word.ends_with('.') ? word.substr(0, word.size() - 1) : word);
    if (found != kOfFiles.end()) return *found;
  }
  return {};
}

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

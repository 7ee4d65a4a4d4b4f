// What readers see stands in the files of words, where it can be read as a whole and weighed; so does what
// the tool says in two languages. This looks for words of Dutch, and for names, in all other code.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "programme/document_woorden.h"
#include "support/literals.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("rules_of_the_house");

namespace voortgang::test {
namespace {

// Files of words, and of the names that lists and formats have.
constexpr std::array<std::string_view, 5> kRooms = {"facts/datavelden.cc", "programme/bladnaam.h",
                                                    "programme/formats.h", "programme/openbaar.cc",
                                                    "render/office/style_names.cc"};

bool is_room(std::string_view path) {
  return path.ends_with(".inc") || path.ends_with("woorden.cc") || path.ends_with("woorden.h") ||
         std::ranges::find(kRooms, path) != kRooms.end();
}

// What looks like words for readers and is none: "file: text", each once.
std::set<std::string> no_words() {
  std::set<std::string> found;
  const std::string list = read_file(in_project("tests/reader_words.txt"));
  for (const std::string_view line : split_any(list, "\n")) {
    if (!line.starts_with('#')) found.emplace(line);
  }
  return found;
}

bool looks_like_words(const std::string& literal) {
  static const std::regex kMarkup(R"re(^\s*(<|#|@|\{\{|[a-z]+=))re");
  static const std::regex kDutch(
      R"re((^|[^A-Za-z])(de|het|een|van|niet|naar|voor|met|is|zijn|op|te|terug|geen|en|of|in|dit|deze|die|dat|hier|aan|bij|uit|om|wordt|worden|nog|als|door)([^A-Za-z]|$))re");
  static const std::regex kTwoWords(R"re([A-Za-z’']+[^A-Za-z]+[A-Za-z’']+)re");
  static const std::regex kName(R"re(^[A-Z][a-z]{2,}( \{\}|[:,.]? ?$| [a-z]))re");
  static const std::regex kThreeWords(R"re([a-z]{3,} [a-z]{3,} [a-z])re");
  static const std::regex kBesideGap(R"re([a-z]{4,} \{|\}[a-z]? [a-z]{4,})re");
  static const std::regex kRemark(R"re((^|\n|\\n) *#+ [A-Za-z]{2,})re");  // or a heading, for whoever goes on
  static const std::regex kMonth(
      R"re(^(januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)$)re");
  if (std::regex_search(literal, kRemark)) return true;
  if (std::regex_search(literal, kMarkup)) return false;
  const bool is_dutch =
      literal.contains(' ') && std::regex_search(literal, kTwoWords) && std::regex_search(literal, kDutch);
  const std::regex* const patterns[] = {&kName, &kThreeWords, &kBesideGap, &kMonth};
  return is_dutch ||
         std::ranges::any_of(patterns, [&](const std::regex* p) { return std::regex_search(literal, *p); });
}

}  // namespace

TEST_CASE("words for readers stand in the files of words, and nowhere else") {
  const std::set<std::string> exempt = no_words();
  std::set<std::string> seen;
  for (const auto& [path, text] : read_folder(in_project("src"))) {
    if ((!path.ends_with(".cc") && !path.ends_with(".h")) || is_room(path)) continue;
    for (const std::string& literal : literals(text)) {
      if (!looks_like_words(literal)) continue;
      const std::string place = path + ": " + std::string(trimmed(literal));
      seen.insert(place);
      CHECK_MESSAGE(exempt.contains(place), place);
    }
  }
  for (const std::string& place : exempt) CHECK_MESSAGE(seen.contains(place), place, " is not there");
}

TEST_CASE("what papers are made of beside frames has no words of its own") {
  // Between tags, but for what a program reads: its name, a language, a setting.
  static const std::regex kBetween(R"re(>([^<>]*)<)re");
  static const std::regex kPlaces(R"re(«[^»]*»)re");
  const std::set<std::string> names = {"voortgang", "nl-NL", "true", "false"};
  std::size_t files = 0;
  for (const auto& [path, text] : read_folder(in_project("src/render"))) {
    if (!path.ends_with(".xml")) continue;
    ++files;
    for (std::sregex_iterator at(text.begin(), text.end(), kBetween), end; at != end; ++at) {
      const std::string words(trimmed(std::regex_replace((*at)[1].str(), kPlaces, "")));
      const bool has_letters =
          std::ranges::any_of(words, [](unsigned char c) { return std::isalpha(c) != 0; });
      CHECK_MESSAGE((!has_letters || names.contains(words)), path, ": ", words);
    }
  }
  CHECK(files > 0);
}

// Frames are a region's own; those of ours say what the files of words say.
TEST_CASE("our frames call a thing as the files of words do") {
  const auto frames = read_folder(in_project("templates"));
  const auto says = [&](const std::string& frame, std::string_view words) {
    CHECK_MESSAGE(frames.at(frame).contains(words), frame, " does not say ", words);
  };
  for (const char* frame : {"html/slot.html", "md/slot.md", "typst/brief.typ"})
    says(frame, woorden::kBijlagen);
  for (const char* frame : {"html/brief.html", "md/brief.md", "typst/brief.typ"})
    says(frame, woorden::kDatum);
  for (const char* frame : {"html/brief.html", "md/brief.md"})
    says(frame, woorden::kGemeenteNaam("{{gebied}}"));
  says("html/brief.html", woorden::kLogoVan("{{afzender}}"));
  says("typst/brief.typ", "\"" + woorden::kLogoVan("\" + afzendernaam"));
  says("typst/rapport.typ", woorden::kPeil);
  says("typst/rapport.typ", std::string(woorden::kUitgever) + ": {{uitgever}}");
  says("typst/stijl.typ", std::string("[") + std::string(woorden::kPagina) + " #n ");
  says("typst/stijl.typ", " " + std::string(woorden::kVanPaginas) + " #counter(page)");
}

TEST_CASE("a script of the site has its words together at its top") {
  static const std::regex kWords(R"re(\n  const words = \{[^]*?\n  \};\n)re");
  static const std::regex kQuoted(R"re('([^'\n]*)'|`([^`\n]*)`)re");
  static const std::regex kMarkup(R"re([\[\]:(>.]|^use strict$|^Escape$|^Enter$)re");  // elements and keys
  std::size_t scripts = 0;
  for (const auto& [path, text] : read_folder(in_project("site/assets"))) {
    if (!path.ends_with(".js")) continue;
    ++scripts;
    CHECK_MESSAGE(std::regex_search(text, kWords), path);
    const std::string code = std::regex_replace(text, kWords, "\n");
    for (std::sregex_iterator at(code.begin(), code.end(), kQuoted), end; at != end; ++at) {
      const std::string literal = (*at)[1].str() + (*at)[2].str();
      const bool is_words = looks_like_words(literal) && !std::regex_search(literal, kMarkup);
      CHECK_FALSE_MESSAGE(is_words, path, ": ", literal);
    }
  }
  CHECK(scripts > 0);
}

TEST_CASE("no word stays that nobody uses") {
  std::map<std::string, int> uses;
  std::set<std::string> declared, in_tables;
  static const std::regex kName(R"re(\bk[A-Z]\w*)re");
  static const std::regex kDeclared(R"re(extern const [^;]*\b(k[A-Z]\w*);)re");
  static const std::regex kOfTable(R"re((^|\n)(MESSAGE|TERM)\((\w+),)re");
  for (const auto& [path, text] : read_folder(in_project("src"))) {
    for (std::sregex_iterator at(text.begin(), text.end(), kName), end; at != end; ++at) ++uses[at->str()];
    if (path.ends_with("woorden.h")) {
      for (std::sregex_iterator at(text.begin(), text.end(), kDeclared), end; at != end; ++at)
        declared.insert((*at)[1]);
    }
    for (std::sregex_iterator at(text.begin(), text.end(), kOfTable), end; at != end; ++at)
      in_tables.insert("k" + (*at)[3].str());
  }
  CHECK(declared.size() > 300);
  CHECK(in_tables.size() > 300);
  // Declared in the .h and defined in the .cc: whoever uses it is a third.
  for (const std::string& name : declared) CHECK_MESSAGE(uses[name] > 2, name, " is used by nobody");
  for (const std::string& name : in_tables) CHECK_MESSAGE(uses[name] > 0, name, " is used by nobody");
}

TEST_CASE("what is looked for is found: a sentence, a name, words with gaps; markup and ids are none") {
  CHECK(literals("f(\"Terug naar \", '\"', R\"(a \"b\")\");  // \"not this\"\n#include \"not/this.h\"\n") ==
        std::vector<std::string>{"Terug naar ", "a \"b\""});
  for (const char* words :
       {"Terug naar ", "Editie ", "de kolom {} ontbreekt", "Er is niets geschreven.", "en nog {}",
        "column {} is missing", "not made by this program", "{}e halfjaar {}", "schooljaar {}/{:02}", "maart",
        "# datum: jaar-maand-dag", "## Fout", "titel: \n# toelichting"})
    CHECK_MESSAGE(looks_like_words(words), words);
  for (const char* other : {"<p class=\"de een\">", "{{ \"titel\": \"Van de\" }}", "site/editie.json",
                            "hoofddoel", "#doelen", "## {}", "### 1.1 ", "{}: {}", "GM"})
    CHECK_FALSE_MESSAGE(looks_like_words(other), other);
}

}  // namespace voortgang::test

TEST_SUITE_END();

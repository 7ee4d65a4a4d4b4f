// The English of the tool is to read as a native writer's. These are Dutch turns that slipped into it once,
// each with what to write instead.
#include "app/messages.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include "diag/report_woorden.h"
#include "diag/rule.h"
#include "diag/words.h"
#include "forms/voorstel_woorden.h"
#include "render/data/change_woorden.h"
#include "render/status/status_woorden.h"
#include "support/dutch_words.h"
#include "support/literals.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("rules_of_the_house");

namespace voortgang::test {
namespace {

struct Calque {
  const char* pattern;
  const char* instead;
};

constexpr Calque kCalques[] = {
    {R"re(\bbehind\b)re", "after"},
    {R"re(\bsigns?\b)re", "character"},
    {R"re(\b(is|are|was|were) of\b)re", "is for, is dated, belongs to, dates from"},
    {R"re(\bof (before|after|then|hiervoor)\b)re", "previous, dated before, for that time"},
    {R"re(\bday of\s*today\b)re", "today's date"},
    {R"re(\b(the own|own pages)\b)re", "of its own, itself"},
    {R"re(\b[Oo]ne cannot see\b)re", "cannot tell"},
    {R"re((^|[^e]|[^r]e|[^e]re|[^h]ere|[^tT]here) is no (?!longer))re", "is not a"},
    {R"re(\b[Mm]end)re", "fix, correct"},
    {R"re(\bnoughts?\b)re", "zero"},
    {R"re(\bsmall letters\b)re", "lowercase letters"},
    {R"re(\banew\b)re", "again"},
    {R"re(\bstands?\b(?! for))re", "is, appears"},
    {R"re(\blies?\b)re", "is"},
    {R"re(\b(is|was) meant\b)re", "is intended"},
    {R"re(\bof (CBS|Excel|Open SDG)\b)re", "CBS codes, Excel workbook"},
    {R"re(\b[Ss]ee whether\b)re", "check whether"},
    {R"re((^|[,;:] )else\b)re", "otherwise"},
    {R"re(\bat (least|most)$)re", "at least before the number"},
    {R"re(\b(rather write|better (save|round|write))\b)re", "it is better to"},
    {R"re(\bwants to be\b)re", "needs"},
    {R"re(\brightly\b)re", "correctly"},
    {R"re(\bis there (already|twice)\b)re", "already exists, appears twice"},
    {R"re(\btaken? (it )?over\b)re", "import, copy"},
    {R"re(\bhangs? together\b)re", "depends on"},
    {R"re(\bto be seen\b)re", "to be published"},
    {R"re(\b[Gg]o on\b)re", "continue"},
    {R"re(\bin all\n)re", "in total"},
    {R"re(\bnot [a-z ]*any more\b)re", "no longer"},
    {R"re(\b(cannot be told|does not tell|do not tell|tells? its)\b)re",
     "cannot be determined, does not say"},
    {R"re(% euro\b)re", "euros"},
    {R"re(\bfor (its|their) [a-z]+ have\b)re", "because"},
    {R"re(\b(in place of)\b)re", "instead of"},
    {R"re(\blacks?,|\bLACKS\b)re", "is missing"},
};

// As a compiler reads a literal: with a quote for \".
std::string with_quotes(std::string_view literal) {
  static const std::regex kEscaped(R"re(\\")re");
  return std::regex_replace(std::string(literal), kEscaped, "\"");
}

// What is wrong with a sentence: "behind: after"; nothing where it is well.
std::string calque_in(std::string_view sentence) {
  static const std::vector<std::regex> kPatterns = [] {
    std::vector<std::regex> patterns;
    for (const Calque& calque : kCalques) patterns.emplace_back(calque.pattern);
    return patterns;
  }();
  const std::string kept = unquoted(with_quotes(sentence));
  std::size_t at = 0;
  for (const Calque& calque : kCalques) {
    std::smatch found;
    if (std::regex_search(kept, found, kPatterns[at++])) return found.str() + ": " + calque.instead;
  }
  return {};
}

void check_english(std::string_view sentence) {
  const std::string calque = calque_in(sentence);
  CHECK_MESSAGE(calque.empty(), calque, " in: ", sentence);
}

// A struct of words seen as a list: it has nothing else.
template <class Struct>
std::vector<std::string_view> all_words(const Struct& words) {
  static_assert(sizeof(Struct) % sizeof(std::string_view) == 0);
  const auto list =
      std::bit_cast<std::array<std::string_view, sizeof(Struct) / sizeof(std::string_view)>>(words);
  return {list.begin(), list.end()};
}

// A word that one language lacks is empty there; and a sentence is not the same in both.
template <class Struct>
void check_complete(const Struct& dutch, const Struct& english, std::size_t blank = 0) {
  const auto nl = all_words(dutch);
  const auto en = all_words(english);
  for (std::size_t i = 0; i < nl.size(); ++i) {
    CHECK_MESSAGE(nl[i].empty() == en[i].empty(), "word ", i, ": ", nl[i], " | ", en[i]);
    if (nl[i].contains(' ')) CHECK_MESSAGE(nl[i] != en[i], nl[i]);
  }
  CHECK(std::ranges::count(nl, std::string_view()) == static_cast<std::ptrdiff_t>(blank));
}

}  // namespace

TEST_CASE("every word that there is in one language is there in the other") {
  const auto both = [](const auto& words, std::size_t blank = 0) {
    check_complete(words(Language::kNl), words(Language::kEn), blank);
  };
  both(status_words);
  both(mail_words);
  both(quality_words);
  both(report_words);
  both(voorstel_woorden);
  both(change_words, 1);  // a figure that is there needs no word for it
}

TEST_CASE("messages and help are English by themselves, and no Dutch word by word") {
  for (const Rule& rule : all_rules()) {
    check_english(rule.message_en);
    check_english(rule.help_en);
  }
  for (const MessageText& text : kMessages) check_english(text.en);
  for (const std::string_view english : {
#define TERM(name, nl, en) std::string_view(en),
#include "diag/terms.inc"
#undef TERM
       })
    check_english(english);
}

TEST_CASE("so are the English words in the files of words, and what the schemas say of a value") {
  std::size_t seen = 0;
  for (const auto& [path, text] : read_folder(in_project("src"))) {
    if (!path.ends_with("woorden.cc") && !path.ends_with("woorden.h")) continue;
    for (const std::string& literal : literals(text)) {
      if (dutch_word_in(literal).empty()) check_english(literal), ++seen;
    }
  }
  CHECK(seen > 300);
  static const std::regex kEnglish(R"re("x-description-en": "([^"]*)")re");
  std::size_t described = 0;
  for (const auto& [path, text] : read_folder(in_project("site/schema"))) {
    for (std::sregex_iterator at(text.begin(), text.end(), kEnglish), end; at != end; ++at, ++described)
      check_english((*at)[1].str());
  }
  CHECK(described > 30);
}

TEST_CASE("a Dutch turn is seen, and good English and what files hold is not one") {
  for (const std::string wrong :
       {"write it behind the name", "remove the sign", "this workbook is of Dorp", "give the day of today",
        "the site of before", "one cannot see which", "this is no CSV", "mend the errors", "else it is lost",
        "a ratio of 4.5:1 at least", "with 5 small letters"})
    CHECK_MESSAGE(!calque_in(wrong).empty(), wrong);
  for (const std::string good :
       {"write it after the name", "there is no paper", "it is no longer needed", "a letter is signed",
        "set \"status\" to \"behind\"", "\"stand\" or \"stroom\"", "with at least 4.5:1"})
    CHECK_MESSAGE(calque_in(good).empty(), good);
}

}  // namespace voortgang::test

TEST_SUITE_END();

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

// What looks like words for readers and is none: by file, and why.
const std::map<std::string, std::string> kNoWords = {
    {"app/line_builder.cc", "what the library for command lines says by itself, to be replaced"},
    {"app/manual.cc", "a script of a shell"},
    {"app/paper_maker.cc", "what typst says, to be recognised"},
    {"base/disk_file_system.cc", "causes, which diag/system_woorden.cc puts in words"},
    {"base/result.h", "the same"},
    {"publish/site_publisher.cc", "the same"},
    {"release/server.cc", "what our own scripts answer"},
    {"base/disk_workbook.cc", "name of a font"},
    {"base/periode_guess.cc", "what people write, to be recognised"},
    {"base/spreadsheet.cc", "the same"},
    {"base/suggested_number.cc", "the same"},
    {"forms/opensdg_merken.cc", "the same"},
    {"check/check_begrotingen.cc", "the same"},
    {"check/check_personen.cc", "the same"},
    {"check/plain_language.cc", "the same"},
    {"check/secrets.cc", "the same"},
    {"check/typed_periods.cc", "a reference to copy"},
    {"compose/woo_documents.cc", "the same"},
    {"programme/maat.cc", "the same"},
    {"forms/cbs_columns.cc", "what CBS calls it, to be recognised"},
    {"forms/cbs_mapping.cc", "the same"},
    {"forms/cbs_observations.cc", "the same"},
    {"forms/cbs_parts.cc", "the same"},
    {"forms/statline.cc", "the same"},
    {"forms/statline.h", "the same"},
    {"forms/statline_metadata.cc", "the same"},
    {"forms/nieuw_programma.cc", "JSON with gaps"},
    {"forms/server_files.cc", "name of a file"},
    {"load/csv_header.cc", "name of a key, the same in both languages"},
    {"load/csv_table.cc", "what other programs write, to be recognised"},
    {"load/header_cells.cc", "the same"},
    {"load/levering_reader.cc", "the same"},
    {"syntax/json.cc", "what a library says, to be recognised"},
    {"syntax/sheet_format.cc", "what other programs write, to be recognised"},
    {"syntax/workbook_parts.cc", "names in XML"},
    {"load/load_toezeggingen.cc", "name of a column"},
    {"load/misnamed_files.cc", "name of a format"},
    {"load/verwijzingen.cc", "an argument as it is written"},
    {"programme/zin.h", "what the compiler says"},
    {"render/chart/svg_timeline.cc", "names of classes"},
    {"render/docx/docx.cc", "names in XML"},
    {"render/docx/docx_out.cc", "names of styles"},
    {"render/odt/odt_out.cc", "names of styles"},
    {"diag/print_github.cc", "names of a format"},
    {"render/status/status_mail.cc", "a command to copy"},
};

bool looks_like_words(const std::string& literal) {
  static const std::regex kMarkup(R"re(^\s*(<|#|@|[a-z]+=))re");
  static const std::regex kDutch(
      R"re((^|[^A-Za-z])(de|het|een|van|niet|naar|voor|met|is|zijn|op|te|terug|geen|en|of|in|dit|deze|die|dat|hier|aan|bij|uit|om|wordt|worden|nog|als|door)([^A-Za-z]|$))re");
  static const std::regex kTwoWords(R"re([A-Za-z’']+[^A-Za-z]+[A-Za-z’']+)re");
  static const std::regex kName(R"re(^[A-Z][a-z]{2,}( \{\}|[:,.]? ?$| [a-z]))re");
  static const std::regex kThreeWords(R"re([a-z]{3,} [a-z]{3,} [a-z])re");
  static const std::regex kBesideGap(R"re([a-z]{4,} \{|\}[a-z]? [a-z]{4,})re");
  static const std::regex kMonth(
      R"re(^(januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december)$)re");
  if (std::regex_search(literal, kMarkup)) return false;
  const bool is_dutch =
      literal.contains(' ') && std::regex_search(literal, kTwoWords) && std::regex_search(literal, kDutch);
  const std::regex* const patterns[] = {&kName, &kThreeWords, &kBesideGap, &kMonth};
  return is_dutch ||
         std::ranges::any_of(patterns, [&](const std::regex* p) { return std::regex_search(literal, *p); });
}

}  // namespace

TEST_CASE("words for readers stand in the files of words, and nowhere else") {
  std::set<std::string> seen;
  for (const auto& [path, text] : read_folder(in_project("src"))) {
    if ((!path.ends_with(".cc") && !path.ends_with(".h")) || is_room(path)) continue;
    for (const std::string& literal : literals(text)) {
      if (!looks_like_words(literal)) continue;
      seen.insert(path);
      CHECK_MESSAGE(kNoWords.contains(path), path, ": \"", literal, "\"");
    }
  }
  for (const auto& [path, why] : kNoWords) CHECK_MESSAGE(seen.contains(path), path, " has no such words");
}

TEST_CASE("a script of the site has its words together at its top") {
  static const std::regex kWords(R"re(\n  const words = \{[^]*?\n  \};\n)re");
  static const std::regex kQuoted(R"re('([^'\n]*)'|`([^`\n]*)`)re");
  static const std::regex kMarkup(R"re([\[\]:(>.]|^use strict$|^Escape$)re");  // elements and keys
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
  for (const char* words : {"Terug naar ", "Editie ", "de kolom {} ontbreekt", "Er is niets geschreven.",
                            "en nog {}", "column {} is missing", "not made by this program",
                            "{}e halfjaar {}", "schooljaar {}/{:02}", "maart"})
    CHECK_MESSAGE(looks_like_words(words), words);
  for (const char* other :
       {"<p class=\"de een\">", "site/editie.json", "hoofddoel", "#doelen", "{}: {}", "GM"})
    CHECK_FALSE_MESSAGE(looks_like_words(other), other);
}

}  // namespace voortgang::test

TEST_SUITE_END();

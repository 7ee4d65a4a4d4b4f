// The facts of the council documents that the programme was made from, against what comes out
// (tests/bronnen/README.md).
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "base/utf8.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

struct Sign {
  std::string_view written;
  std::string_view read;
};
constexpr std::array<Sign, 12> kSigns = {{{"\u00AD", ""},
                                          {"\u00A0", " "},
                                          {"\u202F", " "},
                                          {"\u2011", "-"},
                                          {"\u2013", "-"},
                                          {"\u2018", "'"},
                                          {"\u2019", "'"},
                                          {"\u201C", "\""},
                                          {"\u201D", "\""},
                                          {"&amp;", "&"},
                                          {"&quot;", "\""},
                                          {"&#39;", "'"}}};

// A tag within a sentence: "<a href=…", "</strong".
bool is_inline(std::string_view tag) {
  static const std::set<std::string_view> kInline = {"a",    "abbr", "b",   "strong", "em",
                                                     "span", "sup",  "sub", "code"};
  tag.remove_prefix(tag.starts_with("</") ? 2 : 1);
  return kInline.contains(tag.substr(0, tag.find(' ')));
}

// As people read it: without tags and marks, every white space one space, in small letters.
std::string plain_words(std::string_view text, bool is_html) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    const auto* sign =
        std::ranges::find_if(kSigns, [&](const Sign& s) { return rest.starts_with(s.written); });
    if (sign != kSigns.end()) {
      out += sign->read;
      i += sign->written.size() - 1;
    } else if (is_html && text[i] == '<') {
      const std::size_t end = std::min(text.find('>', i), text.size());
      out += is_inline(text.substr(i, end - i)) ? "" : " ";
      i = end;
    } else if (!is_html && rest.starts_with("](")) {
      i = std::min(text.find(')', i), text.size());
    } else if (is_html || std::string_view("*[]\\|").find(text[i]) == std::string_view::npos) {
      out += text[i];
    }
  }
  std::string words;
  for (const char c : utf8::lower(out)) {
    const bool is_space = c == ' ' || c == '\n' || c == '\t';
    if (!is_space)
      words += c;
    else if (!words.ends_with(' '))
      words += ' ';
  }
  return words;
}

// "documenten/*/brief-*.md" against an address: each star is any text.
bool is_meant(std::string_view pattern, std::string_view address) {
  const std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) return pattern == address;
  if (!address.starts_with(pattern.substr(0, star))) return false;
  for (std::size_t at = star; at <= address.size(); ++at) {
    if (is_meant(pattern.substr(star + 1), address.substr(at))) return true;
  }
  return false;
}

struct Row {
  std::string fact;
  std::vector<std::string> words;  // one of which has to be found
  std::string where;
  bool waits = false;  // for a kind of paper that is not made yet
};

// RFC 4180.
std::string unquoted(std::string_view cell) {
  std::string out;
  for (std::size_t i = 1; i + 1 < cell.size(); ++i) {
    out += cell[i];
    if (cell[i] == '"') ++i;
  }
  return out;
}

std::vector<Row> facts() {
  std::vector<Row> rows;
  const std::string text = read_file(in_project("tests/bronnen/feiten.csv"));
  for (const std::string_view line : split(text, '\n')) {
    const auto cells = split(line, ';');
    if (cells.size() < 7 || cells[0] == "document") continue;
    Row row{.fact = std::string(cells[0]) + ": " + std::string(cells[2]),
            .words = {},
            .where = std::string(cells[5]),
            .waits = trimmed(cells[6]) == "wacht"};
    std::string words_of(cells[4]);
    if (words_of.starts_with('"')) words_of = unquoted(words_of);
    for (const std::string_view words : split(words_of, '|'))
      row.words.push_back(plain_words(trimmed(words), false));
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace

TEST_CASE("every fact of the sources stands where it has to stand") {
  FileMap programme;
  for (const char* folder : {"site", "indicators", "templates"}) {
    for (auto& [path, bytes] : read_folder(in_project(folder)))
      programme[std::string(folder) + "/" + path] = std::move(bytes);
  }
  std::map<std::string, std::string> pages;
  for (const auto& [path, bytes] : site_of(programme)) {
    if (path.ends_with(".html") || path.ends_with(".md"))
      pages.emplace(path, plain_words(bytes, path.ends_with(".html")));
  }
  std::size_t found = 0;
  for (const Row& row : facts()) {
    if (row.waits) continue;
    const bool is_there = std::ranges::any_of(pages, [&](const auto& page) {
      return is_meant(row.where, page.first) && std::ranges::any_of(row.words, [&](const std::string& words) {
               return page.second.find(words) != std::string::npos;
             });
    });
    CHECK_MESSAGE(is_there, row.fact, " (", row.where, ")");
    found += is_there ? 1U : 0U;
  }
  CHECK(found > 600);
}

}  // namespace voortgang::test

TEST_SUITE_END();

// Published Markdown, read again, says what the page says: the same structure, the same text.
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <array>
#include <cstdlib>
#include <regex>
#include <string>

#include "render/narrative_cases.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

std::string replaced(const std::string& text, const char* what, const char* by) {
  return std::regex_replace(text, std::regex(what), by);
}

// HTML without what Markdown has no word for: where lines end, the frame of a case, a figure's own colour,
// the alignment of text.
std::string bare(std::string html, bool with_paragraphs) {
  html = replaced(html, "<aside class=\"(casus|verzonnen)\">\\s*<p class=\"(casus|verzonnen)-kop\">",
                  "<blockquote><p>");
  html = replaced(html, "</aside>", "</blockquote>");
  html = replaced(html, " class=\"cijfer\"", "");
  if (!with_paragraphs) html = replaced(html, "</?p>", "");
  html = replaced(html, "<br>|\\s", " ");
  html = replaced(html, " +", " ");
  return replaced(html, " ?(</?(p|li|ol|ul|blockquote|h.|table|t.|div|hr|thead|tbody|br|aside)\\b[^>]*>) ?",
                  "$1");
}

const std::vector<Resolved>& references() {
  static const std::vector<Resolved> kAll = [] {
    std::vector<Resolved> all;
    for (int i = 0; i < 60; ++i)
      all.push_back(i % 2 == 0 ? Inlines{Link{"14", "x.html"}} : Inlines{Text{"1_2*"}});
    return all;
  }();
  return kAll;
}

// What cannot be said again: a reference within HTML, where it is text, and signs that open three things at
// once, of which the last could also close the first.
bool is_beyond_words(const std::string& body, const std::string& html) {
  static const std::regex kThreeAtOnce("(<(em|strong|del)>){3}");
  return (body.contains('<') && body.contains("{{")) || std::regex_search(html, kThreeAtOnce);
}

// Says where the two differ; empty where they do not.
std::string difference(const std::string& body) {
  const NarrativeCase written(body, references());
  if (is_beyond_words(body, written.html(""))) return {};
  const std::string markdown = written.markdown("");
  const NarrativeCase read(markdown, references());
  // HTML that was not understood became paragraphs, which part the items of a list.
  const bool with_paragraphs = body.find('<') == std::string::npos;
  const std::string expected = bare(written.html(""), with_paragraphs);
  const std::string found = bare(read.html(""), with_paragraphs);
  if (expected == found) return {};
  return "--- body\n" + body + "\n--- Markdown\n" + markdown + "\n--- expected\n" + expected +
         "\n--- found\n" + found + "\n";
}

constexpr std::array kPieces = {
    "a",        "b c",       "1",
    "*",        "**",        "_",
    "__",       "~~",        "`",
    "``",       "[x](/y)",   "[",
    "](/z)",    "![p](/q)",  "!",
    "\n",       "\n\n",      "\n- ",
    "\n1. ",    "\n> ",      "\n\n# ",
    "|",        "&amp;",     "&#42;",
    "\\",       "<b>",       "https://e.nl/a_b&c",
    "www.e.nl", "[^n]",      "\n\n[^n]: ",
    "{{w}}",    "\n\n```\n", "\n~~~ x\n",
    "\n    ",   "é",         "–",
    "(",        ")",         ":",
    "\n---\n",  "\n===\n",   " ",
    "\n- [x] ", "\t",        "&nbsp;",
    "&#32;",    "&#9;",      "\n\n| a | b |\n| - | -: |\n| ",
    "\n  - ",   "\n   > ",   "\\\n",
    "+",        "#",         ".",
    "=",        "\n\n2) ",   "\n* ",
    "]",        "%",         "/",
    ";",        "\"",        "'",
    "{",
};

}  // namespace

TEST_CASE("the bodies of all rules and cases say the same in Markdown and in HTML") {
  int bodies = 0;
  for (const char* folder : {"tests/rules", "tests/cases", "site/tekst", "site/hoofdstukken", "docs"}) {
    FileMap files;
    try {
      files = read_folder(in_project(folder));
    } catch (const std::exception&) {
      continue;
    }
    for (const auto& [path, bytes] : files) {
      if (!path.ends_with(".md")) continue;
      CAPTURE(path);
      const std::size_t body = bytes.starts_with("---\n") ? bytes.find("\n---\n") + 5 : 0;
      CHECK(difference(bytes.substr(body)) == "");
      ++bodies;
    }
  }
  CHECK(bodies > 150);
}

TEST_CASE("whatever an author writes says the same in Markdown and in HTML") {
  const bool holds = rc::check([] {
    std::string body;
    for (int i = *rc::gen::inRange(0, 24); i > 0; --i)
      body += kPieces[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(kPieces.size())))];
    const std::string found = difference(body);
    if (!found.empty()) RC_FAIL(found);
  });
  CHECK(holds);
}

}  // namespace voortgang::test

TEST_SUITE_END();

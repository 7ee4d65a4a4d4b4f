#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>

#include "base/characters.h"
#include "base/links.h"
#include "render/chart/text_width.h"
#include "render/html/html_text.h"
#include "render/markdown/markdown_text.h"
#include "syntax/markdown.h"

TEST_SUITE_BEGIN("render");

namespace voortgang {
namespace {

// The text of a Markdown paragraph, as a reader sees it.
std::string read_back(const std::string& written) {
  Problems problems;
  const MarkdownText text = parse_markdown({}, written, 0, problems);
  if (text.root().first_child == 0) return {};
  const MarkdownNode& paragraph = text.at(text.root().first_child);
  if (paragraph.kind != MarkdownKind::kParagraph || paragraph.next != 0) return "not one paragraph";
  std::string out;
  for (std::uint32_t i = paragraph.first_child; i != 0; i = text.at(i).next) {
    if (text.at(i).kind != MarkdownKind::kText) return "more than text";
    out += text.at(i).text;
  }
  return out;
}

std::string written(const std::string& words) {
  std::string out;
  markdown::text(out, words);
  return out;
}

}  // namespace

TEST_CASE("text in Markdown means itself") {
  for (const char* words : {"1. geen lijst",
                            "2) ook niet",
                            "- nee",
                            "+ nee",
                            "# geen kop",
                            "*niet* _schuin_ ~~weg~~",
                            "[x](y) ![z]",
                            "a | b",
                            "<b>",
                            "&amp; &copy;",
                            "`code`",
                            "\\",
                            "=== ",
                            "---",
                            "> citaat",
                            "[!CASUS]",
                            "[^1]",
                            "2021",
                            "5% van 3",
                            "https://e.nl/a_b?x=1&y=2",
                            "zie WWW.e.nl/a_b",
                            "a:b",
                            ":-:"}) {
    CHECK_MESSAGE(read_back(written(words)) ==
                      std::string(words).substr(0, std::string(words).find_last_not_of(' ') + 1),
                  words);
  }
}

TEST_CASE("whatever is written as text in Markdown is read as that text") {
  const std::string signs = "ab1 .-+*_#<>[]()!`|~\\&;{}\"'=:/";
  const bool holds = rc::check([&] {
    std::string words = "x";
    for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
      words += signs[static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(signs.size())))];
    RC_PRE(words.find("{{") == std::string::npos);
    while (words.ends_with(' ')) words.pop_back();
    RC_ASSERT(read_back(written(words)) == words);
  });
  CHECK(holds);
}

TEST_CASE("text in HTML is text, also in an attribute") {
  std::string out;
  html::text(out, "<a href=\"x\">&");
  CHECK(out == "&lt;a href=\"x\"&gt;&amp;");
  out.clear();
  html::attribute(out, "\"'><script>");
  CHECK(out == "&quot;&#39;&gt;&lt;script&gt;");
}

TEST_CASE("code is fenced by enough backticks, addresses stay between their parentheses") {
  std::string out;
  markdown::code(out, "a ``b`` c");
  CHECK(out == "``` a ``b`` c ```");
  out.clear();
  std::string address;
  append_link(address, "", "a (b) <c>");
  markdown::escape(out, address, MarkdownContext::kAddress);
  CHECK(out == "a%20\\(b\\)%20%3Cc%3E");
}

TEST_CASE("a value in a frame holds its edges, whatever stands around it") {
  const auto value = [](std::string before, std::string_view words) {
    markdown::value(before, words);
    return before;
  };
  CHECK(value("**", " a ") == "**&#32;a&#32;");
  CHECK(value("# ", "a #") == "# a \\#");
  CHECK(value("1. ", "# a") == "1. \\# a");
  CHECK(value("> - ", "2) b") == "> - 2\\) b");
  CHECK(value("a 1. ", "- b") == "a 1. - b");
  CHECK(value("12", ". b") == "12\\. b");
}

TEST_CASE("control characters reach no format") {
  const std::string words = "a\x1B[31m\x08\x1A\x7F\rb";
  for (const MarkdownContext context :
       {MarkdownContext::kText, MarkdownContext::kLabel, MarkdownContext::kCode, MarkdownContext::kValue,
        MarkdownContext::kInfo}) {
    std::string out;
    markdown::escape(out, words, context);
    CHECK(out.find_first_of("\x1B\x08\x1A\x7F") == std::string::npos);
  }
  for (const HtmlContext context : {HtmlContext::kText, HtmlContext::kAttribute}) {
    std::string out;
    html::escape(out, words, context);
    CHECK(out == "a�[31m��� b");
  }
}

TEST_CASE(
    "long words may break between syllables that are beyond doubt, first of all between parts that are "
    "known") {
  const auto broken = [](std::string_view words, std::size_t long_word = html::kLongWord) {
    std::string out;
    html::breakable(out, words, long_word);
    for (std::size_t at; (at = out.find(kSoftHyphen)) != std::string::npos;)
      out.replace(at, kSoftHyphen.size(), "|");
    return out;
  };
  CHECK(broken("Raadsinformatiebrief") == "Raads|infor|ma|tie|brief");
  CHECK(broken("Geertruidenberg") == "Geertrui|den|berg");
  CHECK(broken("Gasselternijveenschemond") == "Gassel|ter|nij|veen|sche|mond");
  CHECK(broken("Haarlemmermeer") == "Haar|lem|mer|meer");
  CHECK(broken("Noordoostpolder") == "Noordoost|polder");
  CHECK(broken("Woonoverlastaanpak") == "Woono|ver|lastaan|pak");  // neither woo-no nor overla-staan
  CHECK(broken("Bestuursopdracht in Urk, Nieuwegein-Noordoost") ==
        "Bestuursopdracht in Urk, Nieuwegein-Noordoost");
  CHECK(broken("woningcorporaties", 20) == "woningcorporaties");
  CHECK(broken("€ 1,2 miljoen & <meer>") == "€\u00A01,2\u00A0miljoen &amp; &lt;meer&gt;");
}

TEST_CASE("text is as wide as the font says, and wrapped by its words and soft hyphens") {
  CHECK(text_width("0123456789", 10) == doctest::Approx(49.7));
  CHECK(text_width("", 10) == 0);
  CHECK(text_width("WWW", 10) > text_width("iii", 10));
  using Lines = std::vector<std::string>;
  CHECK(wrapped("een twee drie", 1000, 10) == Lines{"een twee drie"});
  CHECK(wrapped("een twee drie", 1, 10) == Lines{"een", "twee", "drie"});
  CHECK(wrapped("vrijwilligers\u00ADinitiatieven", 90, 12) == Lines{"vrijwilligers-", "initiatieven"});
  CHECK(wrapped("vrijwilligers\u00ADinitiatieven", 900, 12) == Lines{"vrijwilligersinitiatieven"});
}

TEST_CASE("a text that is too wide ends in an ellipsis, between two characters") {
  CHECK(shortened("Urk", 100, 10) == "Urk");
  CHECK(shortened("Noordoostpolder", 40, 10) == "Noordo…");
  CHECK(shortened("één twee", 24, 10) == "één…");
  CHECK(shortened("één twee", 1, 10) == "…");
  CHECK(text_width(shortened("Nuenen, Gerwen en Nederwetten", 90, 10), 10) <= 90);
}

}  // namespace voortgang

TEST_SUITE_END();

#include "syntax/template.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <string>

TEST_SUITE_BEGIN("syntax");

namespace voortgang {
namespace {

using enum TemplateName::Kind;

constexpr std::array<TemplateName, 2> kItem = {{{"titel", kText, {}}, {"huidig", kTruth, {}}}};
constexpr std::array<TemplateName, 4> kNames = {
    {{"naam", kText, {}}, {"inhoud", kMarkup, {}}, {"leeg", kText, {}}, {"menu", kList, kItem}}};

struct Templates {
  Sources sources;
  Problems problems;
  TemplateSet set;

  void add(const std::string& name, std::string text) {
    const SourceId id = sources.add(name, std::move(text));
    set.emplace(name, parse_template(id, sources.at(id).text, problems));
  }
  std::string told() {
    check_template("a", set, kNames, problems);
    std::string out;
    for (const Problem* p : problems.sorted(sources)) {
      const Position at = sources.position(p->span.source, p->span.begin);
      out += fmt::format("{} {}:{}:{}\n", rule_of(p->code).name, sources.at(p->span.source).path, at.line,
                         at.column);
    }
    return out;
  }
};

std::string rendered(std::string text) {
  Templates templates;
  templates.add("a", std::move(text));
  templates.add("deel", "[{{naam}}]\n");
  TemplateValues values;
  values.text("naam", "A&B");
  values.text("inhoud", "<p>");
  values.text("leeg", "");
  TemplateValues& one = values.item("menu");
  one.text("titel", "1");
  one.truth("huidig", true);
  values.item("menu").text("titel", "2");
  std::string out;
  const Escape escape = [](std::string& to, std::string_view words) {
    for (const char c : words) to += c == '&' ? std::string("&amp;") : std::string(1, c);
  };
  render_template(out, templates.set.at("a"), templates.set, values, escape);
  return out;
}

std::string told(std::string text) {
  Templates templates;
  templates.add("a", std::move(text));
  templates.add("deel", "{{naam}}{{onbekend}}");
  templates.add("lus", "{{> lus}}");
  return templates.told();
}

}  // namespace

TEST_CASE("values, markup, sections, lists, parts and remarks") {
  CHECK(rendered("{{naam}} {{{inhoud}}} {{! niets }}.") == "A&amp;B <p> .");
  CHECK(rendered("{{#leeg}}x{{/leeg}}{{^leeg}}y{{/leeg}}{{#naam}}z{{/naam}}") == "yz");
  CHECK(rendered("{{#menu}}({{titel}}{{#huidig}}!{{/huidig}}{{naam}}){{/menu}}") == "(1!A&amp;B)(2A&amp;B)");
  CHECK(rendered("{{^menu}}leeg{{/menu}}{{> deel}}") == "[A&amp;B]\n");
}

TEST_CASE("a tag for structure alone on its line leaves no line behind") {
  CHECK(rendered("a\n{{#menu}}\n- {{titel}}\n{{/menu}}\nb\n") == "a\n- 1\n- 2\nb\n");
  CHECK(rendered("a\r\n  {{! x }}  \r\nb") == "a\r\nb");
  CHECK(rendered("a {{#naam}}\nb{{/naam}}") == "a \nb");
}

TEST_CASE("what is wrong with a template has its place") {
  CHECK(told("{{naam}} {{{inhoud}}}{{#menu}}{{titel}}{{/menu}}").empty());
  CHECK(told("x\n  {{nam}}") == "TPL201 a:2:5\n");
  CHECK(told("{{titel}}") == "TPL201 a:1:3\n");
  CHECK(told("{{naam") == "TPL101 a:1:1\n");
  CHECK(told("{{#menu}}x") == "TPL102 a:1:4\n");
  CHECK(told("x{{/menu}}") == "TPL103 a:1:5\n");
  CHECK(told("{{> weg}}") == "TPL202 a:1:5\n");
  CHECK(told("{{inhoud}}") == "TPL203 a:1:3\n");
  CHECK(told("{{{naam}}}") == "TPL204 a:1:4\n");
  CHECK(told("{{menu}}") == "TPL205 a:1:3\n");
  CHECK(told("{{> lus}}") == "TPL206 lus:1:5\n");
  CHECK(told("{{> deel}}") == "TPL201 deel:1:11\n");
}

TEST_CASE("frames that include one another often are looked at once") {
  Templates t;
  t.add("a", "{{> b0}}");
  for (int i = 0; i < 29; ++i)
    t.add(fmt::format("b{}", i), fmt::format("{{{{> b{0}}}}}{{{{> b{0}}}}}", i + 1));
  t.add("b29", "{{onbekend}}");
  CHECK(t.told() == "TPL207 b14:1:14\nTPL201 b29:1:3\n");
}

TEST_CASE("a part is looked at anew where other names are known") {
  Templates t;
  t.add("a", "{{> deel}}{{#menu}}{{> deel}}{{/menu}}");
  t.add("deel", "{{titel}}");
  CHECK(t.told() == "TPL201 deel:1:3\n");
}

TEST_CASE("parts lie 32 deep at most, whichever way leads to the deepest") {
  Templates t;
  for (int i = 1; i < 33; ++i)
    t.add(fmt::format("d{}", i), i < 32 ? fmt::format("{{{{> d{}}}}}", i + 1) : "x");
  t.add("a", "{{> d2}}");
  CHECK(t.told().empty());
  t.set.erase("a");
  t.add("a", "{{> d2}}{{> d1}}");
  CHECK(t.told() == "TPL210 d1:1:5\n");
}

TEST_CASE("a list in a list would make their product; the same list does too") {
  Templates t;
  t.add("a", "{{#menu}}{{#menu}}x{{/menu}}{{/menu}}{{^menu}}{{#naam}}{{#menu}}x{{/menu}}{{/naam}}{{/menu}}");
  CHECK(t.told() == "TPL208 a:1:13\n");
}

TEST_CASE("a frame shows its contents only where nothing can leave them out") {
  Templates t;
  t.add("goed", "a{{> deel}}");
  t.add("deel", "{{#inhoud}}{{{inhoud}}}{{/inhoud}}");
  t.add("deel-in-deel", "{{#naam}}{{> deel}}{{/naam}}");
  t.add("tekst", "{{inhoud}}");
  t.add("leeg", "");
  t.add("lus", "{{> lus}}");
  t.add("na", "{{^menu}}{{{inhoud}}}{{/menu}}{{{inhoud}}}");
  CHECK(always_shows("goed", t.set, "inhoud"));
  CHECK(always_shows("na", t.set, "inhoud"));
  for (const std::string_view bad : {"deel-in-deel", "tekst", "leeg", "lus", "weg"})
    CHECK_FALSE_MESSAGE(always_shows(bad, t.set, "inhoud"), bad);
}

}  // namespace voortgang

TEST_SUITE_END();

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <functional>
#include <string>

#include "diag/message.h"
#include "programme/schemas.h"
#include "syntax/front_matter.h"
#include "syntax/json.h"
#include "syntax/schema.h"
#include "syntax/schema_example.h"

TEST_SUITE_BEGIN("syntax");

namespace voortgang {
namespace {

std::string told(const Problems& problems, const Sources& sources) {
  std::string out;
  for (const Problem* p : problems.sorted(sources)) {
    const Position at = sources.position(p->span.source, p->span.begin);
    out += fmt::format("{} {}:{} \"{}\"\n", rule_of(p->code).name, at.line, at.column, sources.text(p->span));
  }
  return out;
}

// A tree with the text that each of its values stands on.
std::string shown(const DataNode& node, const Sources& sources) {
  switch (node.kind) {
    case DataKind::kRecord: {
      std::string out = "{";
      for (const DataMember& m : node.members)
        out += fmt::format("{}@{}: {} ", m.key, sources.text(m.key_span), shown(m.value, sources));
      return out + "}";
    }
    case DataKind::kList: {
      std::string out = "[";
      for (const DataNode& item : node.items) out += shown(item, sources) + " ";
      return out + "]";
    }
    default:
      return fmt::format("{}@{}", node.kind == DataKind::kBoolean ? (node.truth ? "ja" : "nee") : node.text,
                         sources.text(node.span));
  }
}

std::string json(std::string text, std::string_view schema = {}) {
  Sources sources;
  const SourceId id = sources.add("x.json", std::move(text));
  Problems problems;
  const auto node = parse_json(id, sources.at(id).text, problems);
  if (node && !schema.empty()) {
    Problems none;
    const auto tree = parse_json(id, schema, none);
    REQUIRE(tree);
    check_schema(*node, *tree, problems);
  }
  return (node ? shown(*node, sources) : "niets") + "\n" + told(problems, sources);
}

// The schema and each schema in it.
void for_each_schema(const DataNode& schema, const std::function<void(const DataNode&)>& take) {
  take(schema);
  for (const std::string_view key : {"properties", "$defs"}) {
    const DataNode* parts = schema.find(key);
    if (parts == nullptr) continue;
    for (const DataMember& part : parts->members) for_each_schema(part.value, take);
  }
  for (const std::string_view key : {"items", "additionalProperties"}) {
    const DataNode* part = schema.find(key);
    if (part != nullptr && part->kind == DataKind::kRecord) for_each_schema(*part, take);
  }
}

DataNode with_definitions(DataNode schema, const DataNode& root) {
  const DataNode* definitions = root.find("$defs");
  if (definitions != nullptr) schema.members.push_back({"$defs", {}, *definitions});
  return schema;
}

std::string front(std::string text) {
  Sources sources;
  const SourceId id = sources.add("x.md", std::move(text));
  Problems problems;
  const auto matter = parse_front_matter(id, sources.at(id).text, problems);
  std::string out =
      matter ? shown(matter->fields, sources) + "|" + sources.at(id).text.substr(matter->body) : "niets";
  return out + "\n" + told(problems, sources);
}

}  // namespace

TEST_CASE("every value of a JSON file knows where it stands") {
  CHECK(json(R"({"a": [1, -2.50, "x\"y"], "é": {"b": true, "c": null}})") ==
        "{a@\"a\": [1@1 -2.50@-2.50 x\"y@\"x\\\"y\" ] é@\"é\": {b@\"b\": ja@true c@\"c\": @null } }\n");
  CHECK(json("  [ ]  ") == "[]\n");
}

TEST_CASE("broken JSON is told at the token that does not fit") {
  CHECK(json("{\n  \"a\": 1\n  \"b\": 2\n}") == "niets\nJSN101 3:3 \"\"b\"\"\n");
  CHECK(json("{\"a\": 1,}") == "niets\nJSN101 1:9 \"}\"\n");
  CHECK(json("{\"a\": een}") == "niets\nJSN101 1:7 \"een\"\n");
  CHECK(json("{\"a\": 1") == "niets\nJSN101 1:8 \"\"\n");
  CHECK(json("") == "niets\nJSN101 1:1 \"\"\n");
  CHECK(json("[1,,2]") == "niets\nJSN101 1:4 \",\"\n");
  CHECK(json("{\"a\":: 1}") == "niets\nJSN101 1:6 \":\"\n");
  CHECK(json("[010]") == "niets\nJSN101 1:3 \"10\"\n");
  CHECK(json("[1] 2") == "niets\nJSN101 1:5 \"2\"\n");
  CHECK(json(std::string(100, '[')).find("JSN103 1:65") != std::string::npos);
}

TEST_CASE("of broken JSON is told what was expected and what was found") {
  const auto said = [](std::string text, Language language = Language::kNl) {
    Sources sources;
    const SourceId id = sources.add("x.json", std::move(text));
    Problems problems;
    CHECK_FALSE(parse_json(id, sources.at(id).text, problems));
    REQUIRE(problems.sorted(sources).size() == 1);
    const std::string message = message_of(*problems.sorted(sources).front(), language);
    return message.substr(message.find(": ") + 2);
  };
  CHECK(said("{\"a\": 1\n \"b\": 2}") == "verwacht werd een komma of }, maar er staat \"b\"");
  CHECK(said("{\"a\": 1,}") == "verwacht werd een naam tussen aanhalingstekens, maar er staat }");
  CHECK(said("{a: 1}") == "verwacht werd een naam tussen aanhalingstekens, maar er staat a");
  CHECK(said("{\"a\" 1}") == "verwacht werd een dubbele punt, maar er staat 1");
  CHECK(said("{\"a\": een}") == "verwacht werd een waarde, maar er staat een");
  CHECK(said("{\"a\": 1") == "verwacht werd een komma of }, maar er staat het einde van het bestand");
  CHECK(said("[1 2]") == "verwacht werd een komma of ], maar er staat 2");
  CHECK(said("[1] 2") == "verwacht werd het einde van het bestand, maar er staat 2");
  CHECK(said("{\"a\": \"een\n}") ==
        "verwacht werd een hele tekst tussen aanhalingstekens, maar er staat \"een⏎}");
  // What stands in the file says nothing of what was expected.
  CHECK(said("[1, expected end of input]") == "verwacht werd een waarde, maar er staat expected");
  CHECK(said("[1, x; expected end of input", Language::kEn) == "a value was expected, but x; was found");
  CHECK(said("", Language::kEn) == "a value was expected, but the end of the file was found");
}

TEST_CASE("a key that stands twice is told, and its first value kept") {
  CHECK(json(R"({"a": 1, "b": 2, "a": 3})") == "{a@\"a\": 1@1 b@\"b\": 2@2 }\nJSN102 1:18 \"\"a\"\"\n");
}

TEST_CASE("a schema's words: keys, types, values") {
  constexpr std::string_view kSchema = R"({
    "type": "object", "additionalProperties": false, "required": ["naam"],
    "properties": {
      "naam": {"type": "string", "minLength": 1},
      "soort": {"type": "string", "enum": ["stand", "stroom"]},
      "jaar": {"type": "integer", "minimum": 2000, "maximum": 2100},
      "code": {"$ref": "#/$defs/code"},
      "lijst": {"type": "array", "minItems": 1, "items": {"type": ["string", "number"]}},
      "vrij": {"type": "object", "additionalProperties": {"type": "boolean"}}
    },
    "$defs": {"code": {"type": "string", "pattern": "^GM[0-9]{4}$"}}
  })";
  const auto problems = [&](std::string text) {
    const std::string out = json(std::move(text), kSchema);
    return out.substr(out.find('\n') + 1);
  };
  CHECK(
      problems(
          R"({"naam": "x", "soort": "stand", "jaar": 2022, "code": "GM0303", "lijst": ["a", 1], "vrij": {"q": true}})")
          .empty());
  CHECK(problems(R"({"nam": "x"})") == "SCH101 1:2 \"\"nam\"\"\n");
  CHECK(problems(R"({"x": 1})") == "SCH102 1:1 \"{\"\nSCH101 1:2 \"\"x\"\"\n");
  CHECK(problems(R"({"naam": 3})") == "SCH103 1:10 \"3\"\n");
  CHECK(problems(R"({"naam": ""})") == "SCH107 1:10 \"\"\"\"\n");
  CHECK(problems(R"({"naam": "x", "soort": "stnd"})") == "SCH104 1:24 \"\"stnd\"\"\n");
  CHECK(problems(R"({"naam": "x", "jaar": 1999})") == "SCH106 1:23 \"1999\"\n");
  CHECK(problems(R"({"naam": "x", "jaar": 2000.5})") == "SCH103 1:23 \"2000.5\"\n");
  CHECK(problems(R"({"naam": "x", "code": "303"})") == "SCH105 1:23 \"\"303\"\"\n");
  CHECK(problems(R"({"naam": "x", "lijst": []})") == "SCH107 1:24 \"[\"\n");
  CHECK(problems(R"({"naam": "x", "lijst": [true]})") == "SCH103 1:25 \"true\"\n");
  CHECK(problems(R"({"naam": "x", "vrij": {"q": 1}})") == "SCH103 1:29 \"1\"\n");
  CHECK(problems("[]") == "SCH103 1:1 \"[\"\n");
}

TEST_CASE("what holds of one kind alone is asked of that kind alone") {
  constexpr std::string_view kSchema = R"({
    "type": "object", "required": ["soort"], "properties": {"soort": {"type": "string", "enum": ["som", "paar"]}},
    "allOf": [
      {"if": {"required": ["soort"], "properties": {"soort": {"enum": ["som"]}}}, "then": {"$ref": "#/$defs/som"}},
      {"if": {"required": ["soort"], "properties": {"soort": {"enum": ["paar"]}}}, "then": {"required": ["leden"]}}
    ],
    "$defs": {"som": {"additionalProperties": false, "required": ["totaal"],
                      "properties": {"soort": {"type": "string"}, "totaal": {"type": "string"}}}}
  })";
  const auto problems = [&](std::string text) {
    const std::string out = json(std::move(text), kSchema);
    return out.substr(out.find('\n') + 1);
  };
  CHECK(problems(R"({"soort": "som", "totaal": "x"})").empty());
  CHECK(problems(R"({"soort": "paar", "leden": 1})").empty());
  CHECK(problems(R"({"soort": "som"})") == "SCH102 1:1 \"{\"\n");
  CHECK(problems(R"({"soort": "som", "totaal": "x", "leden": 1})") == "SCH101 1:33 \"\"leden\"\"\n");
  CHECK(problems(R"({"soort": "paar", "totaal": "x"})") == "SCH102 1:1 \"{\"\n");
  CHECK(problems(R"({"soort": "anders"})") == "SCH104 1:11 \"\"anders\"\"\n");
  CHECK(problems(R"({"totaal": "x"})") == "SCH102 1:1 \"{\"\n");
}

TEST_CASE("a schema tells which bound a value is beyond, which field is blank, and how long a text may be") {
  constexpr std::string_view kSchema = R"({
    "type": "object",
    "properties": {
      "naam": {"type": "string", "minLength": 1, "examples": ["Dorp"]},
      "titel": {"type": "string", "minLength": 1},
      "jaar": {"type": "integer", "minimum": 2000, "maximum": 2100},
      "kort": {"type": "string", "maxLength": 3, "pattern": "^[a-z]*$"},
      "adres": {"type": "string", "pattern": "^https://"},
      "lijst": {"type": "array", "minItems": 1, "items": {"type": "string", "minLength": 1}}
    }
  })";
  const auto said = [&](std::string text) {
    Sources sources;
    const SourceId id = sources.add("x.json", std::move(text));
    const SourceId of_schema = sources.add("schema.json", std::string(kSchema));
    Problems problems;
    const auto node = parse_json(id, sources.at(id).text, problems);
    const auto schema = parse_json(of_schema, sources.at(of_schema).text, problems);
    REQUIRE(node);
    REQUIRE(schema);
    check_schema(*node, *schema, problems);
    std::string out;
    for (const Problem* p : problems.sorted(sources)) {
      const std::string help = help_of(*p, Language::kNl);
      out += message_of(*p, Language::kNl) + (help.empty() ? "" : "; " + help);
    }
    return out;
  };
  CHECK(said(R"({"jaar": 1999})") == "1999 is kleiner dan 2000");
  CHECK(said(R"({"jaar": 2101})") == "2101 is groter dan 2100");
  CHECK(said(R"({"jaar": 2000})").empty());
  CHECK(said(R"({"jaar": 2100})").empty());
  CHECK(said(R"({"naam": " "})") == "veld \"naam\" is leeg; vul het in, zoals: \"Dorp\"");
  CHECK(said(R"({"titel": ""})") == "veld \"titel\" is leeg; vul het in");
  CHECK(said(R"({"lijst": []})") == "veld \"lijst\" is leeg; vul het in");
  CHECK(said(R"({"lijst": ["a", ""]})") == "veld \"lijst\" is leeg op plaats 2; vul het in");
  CHECK(said(R"({"kort": "ABC"})") == "\"ABC\" heeft niet de goede vorm");
  CHECK(said(R"({"kort": "abcé"})") ==
        "\"abcé\" heeft niet de goede vorm: de tekst heeft 4 tekens, en hoogstens 3 zijn mogelijk");
  const std::string address = "https://" + std::string(492, 'a');
  CHECK(said(R"({"adres": ")" + address + R"("})").empty());
  CHECK(said(R"({"adres": ")" + address + R"(a"})")
            .ends_with("heeft 501 tekens, en hoogstens 500 zijn mogelijk"));
}

TEST_CASE("the shipped schemas are JSON without problems") {
  for (const std::string_view name : {"programma", "editie", "indicatoren", "tekst", "brief"}) {
    CAPTURE(name);
    Problems problems;
    const auto tree = parse_json({}, embedded_schema(name), problems);
    CHECK(problems.empty());
    REQUIRE(tree);
    CHECK(tree->text_or("type") == "object");
  }
}

TEST_CASE("what a shipped schema asks of a value it says in both languages, and its examples are right") {
  for (const std::string_view name :
       {"programma", "editie", "indicatoren", "tekst", "brief", "cbs", "bevroren", "toegankelijkheid"}) {
    CAPTURE(name);
    const DataNode root = schema_tree(name);
    std::size_t seen = 0;
    for_each_schema(root, [&](const DataNode& schema) {
      const bool says_more = schema.find("pattern") != nullptr || schema.find("minimum") != nullptr;
      const std::string example = schema_example(schema, root);
      CAPTURE(example);
      if (says_more) {
        CHECK_FALSE(schema.text_or("description").empty());
        CHECK_FALSE(schema.text_or("x-description-en").empty());
      }
      Problems problems;
      const auto value = parse_json({}, example, problems);
      REQUIRE(value);
      check_schema(*value, with_definitions(schema, root), problems);
      CHECK(problems.empty());
      ++seen;
    });
    CHECK(seen >= 5);
  }
}

TEST_CASE("front matter has places too, after letters of more than one byte as well") {
  CHECK(front("---\ntitel: één: twee\n---\nrest").find("YML101") != std::string::npos);
  CHECK(front("---\ntitel: \"één\"\nlijst: [a, b]\ngroep:\n  ja: nee\n---\nrest") ==
        "{titel@titel: één@één lijst@lijst: [a@a b@b ] groep@groep: {ja@ja: nee@nee } }|rest\n");
  CHECK(front("---\r\na: 1\r\n---\r\nrest") == "{a@a: 1@1 }|rest\n");
  CHECK(front("--- \na: 1\n---\t\nrest") == "{a@a: 1@1 }|rest\n");
  CHECK(front("\n \n---\na: 1\n---\nrest") == "{a@a: 1@1 }|rest\n");
  CHECK(front("---\ra: 1\rb: 2\r---\rrest") == "{a@a: 1@1 b@b: 2@2 }|rest\n");
  CHECK(front("zonder kop") == "{}|zonder kop\n");
  CHECK(front("---\n---\n") == "{}|\n");
}

TEST_CASE("a head that would come on the page is told, and a text that has none is not") {
  const auto is_told = [](std::string_view text) {
    Sources sources;
    Problems problems;
    const SourceId source = sources.add("x.md", std::string(text));
    const auto front = parse_front_matter(source, sources.at(source).text, problems);
    CHECK(front.has_value() == problems.empty());  // and nothing more is said of it
    return !problems.empty();
  };
  const std::string field = "titel: Wonen\n";
  for (const char* sign :
       {"\u2014", "- - -", " ---", "    ---", "\u200B---", "+++", "***", "\\-\\-\\-", "----"}) {
    CAPTURE(sign);
    CHECK(is_told(std::string(sign) + "\n" + field + sign + "\n\nVerhaal.\n"));
  }
  for (const std::string& text :
       std::vector<std::string>{field + "\nVerhaal.\n", "# Kop\n---\n" + field + "---\nVerhaal.\n",
                                "Concept\n\n---\n" + field + "---\n", "--- titel: Wonen ---\n\nVerhaal.\n",
                                "+++\ntitel = \"Wonen\"\n+++\n", "```yaml\n" + field + "```\n",
                                "# Kop\n---\nvoorbeeld: ja\n---\n"})
    CHECK_MESSAGE(is_told(text), text);
  for (const char* text :
       {"Verhaal.\n\n---\n\nLet op: iets.\n", "Let op: iets.\n\nVerhaal.\n", "- een: twee\n- drie\n",
        "```\nx = 1\n```\n", "***\n\nVerhaal.\n", "| a | b |\n|---|---|\n", ""})
    CHECK_FALSE_MESSAGE(is_told(text), text);
}

TEST_CASE("front matter that is broken, endless or not made of fields") {
  CHECK(front("---\na: 1\n") == "niets\nYML102 1:1 \"---\"\n");
  CHECK(front("---\n- a\n---\n").find("YML104") != std::string::npos);
  CHECK(front("---\na: " + std::string(200, '[') + "\n---\n").find("YML103") != std::string::npos);
  CHECK(front("---\na: 1\na: 2\n---\n") == "{a@a: 1@1 }|\nJSN102 3:1 \"a\"\n");
  std::string bomb = "---\na: &a [x,x,x,x,x,x,x,x,x,x]\n";
  for (char c = 'b'; c <= 'i'; ++c) {
    const char before = static_cast<char>(c - 1);
    bomb += fmt::format("{0}: &{0} [*{1},*{1},*{1},*{1},*{1},*{1},*{1},*{1},*{1},*{1}]\n", c, before);
  }
  CHECK(front(bomb + "---\n").find("YML103") != std::string::npos);
}

}  // namespace voortgang

TEST_SUITE_END();

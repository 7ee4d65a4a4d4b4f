// Every field that editors can fill in is read for what may not be told.
#include "check/written_fields.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "compose/page_reader.h"
#include "compute/counted_people.h"
#include "programme/schemas.h"

TEST_SUITE_BEGIN("check");

namespace voortgang::test {
namespace {

using Json = nlohmann::ordered_json;

const std::string kPhrase = "bij 4 daklozen van Stad";

// A value of that schema for each text that it may hold, with nothing in it but the phrase in that place.
std::vector<Json> with_phrase(const Json& root, Json schema, int depth = 0) {
  constexpr int kDeepest = 12;
  if (depth > kDeepest) return {};
  if (schema.contains("$ref")) {
    const std::string name = schema["$ref"].get<std::string>().substr(std::string("#/$defs/").size());
    return with_phrase(root, root["$defs"][name], depth + 1);
  }
  std::vector<Json> found;
  const bool is_free = !schema.contains("enum") && !schema.contains("pattern");
  const std::string type = schema.contains("type") ? schema["type"].dump() : "";
  if (type.find("\"string\"") != type.npos && is_free) found.emplace_back(kPhrase);
  if (schema.contains("items")) {
    for (const Json& item : with_phrase(root, schema["items"], depth + 1))
      found.push_back(Json::array({item}));
  }
  const auto add = [&](const std::string& key, const Json& of) {
    for (const Json& value : with_phrase(root, of, depth + 1)) found.push_back({{key, value}});
  };
  if (schema.contains("properties")) {
    for (const auto& [key, of] : schema["properties"].items()) add(key, of);
  }
  if (schema.contains("additionalProperties") && schema["additionalProperties"].is_object())
    add("Wat ook", schema["additionalProperties"]);
  for (const Json& one : schema.value("allOf", Json::array())) {
    if (!one.contains("then")) continue;
    for (const Json& value : with_phrase(root, one["then"], depth + 1)) found.push_back(value);
  }
  return found;
}

// The texts that are read of one file.
std::vector<std::string> read_of(const std::string& path, const std::string& contents) {
  Sources sources;
  sources.add(path, contents);
  const Programma programma;
  const Leveringen leveringen;
  const Dossier dossier{sources, programma, leveringen};
  std::vector<std::string> out;
  for_each_field(dossier, [&](const Veldtekst& field) {
    CHECK(dossier.bronnen.text(field.span).find(field.tekst) != std::string_view::npos);
    out.emplace_back(field.tekst);
  });
  return out;
}

std::string told(const std::string& path, const std::string& contents) {
  return lines_with(counted({30, 3, 25, 40}).put(path, contents).problems(), "GEH102");
}

}  // namespace

TEST_CASE("every text that a schema knows is read, in whatever file of editors it stands") {
  struct File {
    const char* schema;
    const char* path;
    bool is_front;
  };
  for (const File& file :
       {File{"programma", "site/programma.json", false}, File{"editie", "site/editie.json", false},
        File{"huisstijl", "site/huisstijl.json", false},
        File{"documentsoorten", "site/documentsoorten.json", false},
        File{"toegankelijkheid", "site/toegankelijkheid.json", false},
        File{"indicatoren", "indicators/indicatoren.json", false},
        File{"brief", "site/documenten/stad/brief.md", true}, File{"tekst", "site/tekst/stad/wonen.md", true},
        File{"duiding", "site/duiding/stad/daklozen.md", true}}) {
    CAPTURE(file.schema);
    const Json schema = Json::parse(embedded_schema(file.schema));
    const std::vector<Json> values = with_phrase(schema, schema);
    CHECK_FALSE(values.empty());
    for (const Json& value : values) {
      CAPTURE(value.dump());
      // JSON is YAML as well.
      const std::string text = file.is_front ? "---\n" + value.dump() + "\n---\n\nTekst.\n" : value.dump();
      CHECK(std::ranges::count(read_of(file.path, text), kPhrase) == 1);
    }
  }
}

TEST_CASE("every cell of a list is read, but what answers, and what is frozen") {
  const std::vector<std::string> cells =
      read_of("site/acties.csv", "titel;partners;nog iets\nA;B;C\n;" + kPhrase + ";\n");
  CHECK(cells == std::vector<std::string>{"A", "B", "C", kPhrase});
  CHECK(read_of("site/begroting/stad.dekking.csv", "bron;toelichting\nRijk;" + kPhrase + "\n").size() == 2);
  CHECK(read_of("site/geheimhouding.csv", "reden;tekst\nx;" + kPhrase + "\n").empty());
  CHECK(read_of("site/edities/2021.json", R"({"naam": "x"})").empty());
  CHECK(read_of("indicators/wonen/stad.csv", "indicator;toelichting\nx;y\n").empty());
}

TEST_CASE("small numbers are told in fields that no rule names") {
  const std::string acties = "hoofddoel;gebied;titel;status;start;eind;actiehouder;partners\n";
  CHECK(told("site/acties.csv", acties + "wonen;stad;Bouwen;loopt;2021;2023;team voor 4 mensen;\n") != "");
  CHECK(told("site/acties.csv", acties + "wonen;stad;Bouwen;loopt;2021;2023;Stad;4 mensen\n") != "");
  CHECK(told("site/acties.csv", acties + "wonen;stad;Bouwen;loopt;2021;2023;Stad;4 corporaties\n") == "");
  const auto in_letter = [](const std::string& front) {
    return told("site/documenten/stad/brief.md", "---\nonderwerp: Hulp\n" + front + "\n---\n\nTekst.\n");
  };
  CHECK(in_letter("ter: voor 4 mensen") != "");
  CHECK(in_letter("aanhef: Beste 4 daklozen,") != "");
  CHECK(in_letter("kenmerken:\n  Dakloze mensen: \"4\"") != "");
  CHECK(in_letter("kenmerken:\n  Dakloze mensen: {waarde: \"4\"}") != "");
  CHECK(in_letter("kenmerken:\n  Dakloze mensen: {waarde: \"4\", publiek: false}") == "");
  CHECK(in_letter("kenmerken:\n  Zaaknummer: \"4\"") == "");
}

}  // namespace voortgang::test

TEST_SUITE_END();

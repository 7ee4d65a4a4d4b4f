#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "programme/schemas.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

// The names of all fields that a schema allows, wherever they stand in it.
void add_fields(const DataNode& schema, std::set<std::string>& fields) {
  for (const DataMember& member : schema.members) {
    if (member.key == "properties") {
      for (const DataMember& field : member.value.members) fields.insert(field.key);
    }
    add_fields(member.value, fields);
  }
  for (const DataNode& item : schema.items) add_fields(item, fields);
}

std::string section_of(const std::string& text, std::string_view title) {
  const std::size_t begin = text.find(std::string("## ").append(title));
  REQUIRE_MESSAGE(begin != text.npos, title);
  return text.substr(begin, text.find("\n## ", begin) - begin);
}

}  // namespace

TEST_CASE("the handbook names every field of every file that people write") {
  const std::string handbook = read_file(in_project("docs/handboek/velden.md"));
  const std::vector<std::pair<std::string_view, std::string_view>> files = {
      {"programma", "site/programma.json"},
      {"editie", "site/editie.json"},
      {"indicatoren", "indicators/indicatoren.json"},
      {"tekst", "Kop van een tekst"},
      {"duiding", "Kop van een duiding"},
      {"brief", "Kop van een brief"},
      {"documentsoorten", "site/documentsoorten.json"},
      {"huisstijl", "site/huisstijl.json"},
      {"toegankelijkheid", "site/toegankelijkheid.json"},
      {"cbs", "site/cbs.json"}};
  for (const auto& [schema, title] : files) {
    const std::string section = section_of(handbook, title);
    std::set<std::string> fields;
    add_fields(schema_tree(schema), fields);
    fields.erase("$schema");
    fields.erase("indicatoren");  // the list that the file is
    CHECK_FALSE(fields.empty());
    for (const std::string& field : fields)
      CHECK_MESSAGE(section.find("`" + field + "`") != section.npos, title, ": ", field);
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();

// The tables of the open data and what says to programs what is in them. That programs of others can read
// them is shown by tests/open-data.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "base/text.h"
#include "compose/page_reader.h"
#include "programme/tooi.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

using Json = nlohmann::json;

std::string head_of(const std::string& csv) {
  constexpr std::size_t kMark = 3;
  return csv.substr(kMark, csv.find("\r\n") - kMark);
}

std::string titles_of(const Json& table) {
  std::string titles;
  for (const Json& column : table["tableSchema"]["columns"])
    titles += (titles.empty() ? "" : ";") + column["titles"].get<std::string>();
  return titles;
}

SmallProgramme with_breakdown(const std::string& column) {
  SmallProgramme small;
  small.without_texts().figures("dorp", "x;2020;10;;\n").figures("stad", "x;2020;20;;\n");
  small.dictionary(indicator("x", R"("uitsplitsingen": {")" + column + R"(": ["=1+1", "oud"]})"));
  return small;
}

}  // namespace

TEST_CASE("every table of the open data has metadata with its columns in order") {
  const FileMap site = with_breakdown("soort-huis").site();
  int tables = 0;
  for (const auto& [path, csv] : site) {
    if (!path.starts_with("data/") || !path.ends_with(".csv")) continue;
    CAPTURE(path);
    const Json metadata = Json::parse(site.at(path + "-metadata.json"));
    CHECK("data/" + metadata["tables"][0]["url"].get<std::string>() == path);
    CHECK(titles_of(metadata["tables"][0]) == head_of(csv));
    ++tables;
  }
  CHECK(tables == 3);
}

TEST_CASE("a breakdown is part of the key, under a name that a template of addresses may have") {
  const Json metadata = Json::parse(with_breakdown("soort-huis").site().at("data/x.csv-metadata.json"));
  const Json& schema = metadata["tables"][0]["tableSchema"];
  CHECK(schema["primaryKey"] == Json({"indicator", "gebied", "periode", "soort%2Dhuis"}));
  CHECK(schema["columns"][3]["name"] == "soort%2Dhuis");
  CHECK(schema["columns"][3]["dc:description"] ==
        "Uitsplitsing van de indicator. Leeg: het totaal. Waarden: =1+1, oud.");
  CHECK(schema["foreignKeys"][0]["reference"]["resource"] == "indicatoren.csv");
  CHECK(schema["foreignKeys"][1]["reference"]["resource"] == "gebieden.csv");
}

TEST_CASE("a breakdown is not named as a column that the open data have") {
  CHECK(with_breakdown("weergave").problems().find("IND104") != std::string::npos);
  CHECK(with_breakdown("weergaven").problems().find("IND104") == std::string::npos);
}

TEST_CASE("what editors wrote is no formula in any table") {
  SmallProgramme small;
  small.without_texts().figures("dorp", "x;2020;10;;\n").figures("stad", "x;2020;20;;\n");
  small.dictionary(indicator("x", R"("definitie": "=cmd|x", "licentie": "@x")"));
  small.change("site/programma.json", R"("naam": "Dorp")", R"("naam": "+dorp")");
  const FileMap site = small.site();
  CHECK(site.at("data/indicatoren.csv").find(";'=cmd|x;") != std::string::npos);
  CHECK(site.at("data/indicatoren.csv").find(";'@x;") != std::string::npos);
  CHECK(site.at("data/gebieden.csv").find("dorp;'+dorp;gemeente;GM0001;") != std::string::npos);
}

TEST_CASE("an organisation has an address by its code, if it is of a kind that we know") {
  CHECK(tooi_address("gm0303") == "https://identifier.overheid.nl/tooi/id/gemeente/gm0303");
  CHECK(tooi_address("pv24") == "https://identifier.overheid.nl/tooi/id/provincie/pv24");
  CHECK(tooi_address("so0638") == "https://identifier.overheid.nl/tooi/id/so/so0638");
  CHECK(tooi_address("xx1").empty());
  CHECK(tooi_address("").empty());
}

}  // namespace voortgang::test

TEST_SUITE_END();

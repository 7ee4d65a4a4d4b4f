// The catalogue of open data and the archive that it offers. The shapes of DCAT-AP-NL are in tests/open-data.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "base/sha256.h"
#include "compose/page_reader.h"
#include "syntax/zip_reader.h"

TEST_SUITE_BEGIN("render");

namespace voortgang::test {
namespace {

using Json = nlohmann::json;

Json node_of(const std::string& catalogue, std::string_view id) {
  const Json all = Json::parse(catalogue);
  for (const Json& node : all["@graph"]) {
    if (node["@id"].get<std::string>().ends_with(id)) return node;
  }
  return {};
}

std::string zip_entry(const std::string& archive, const std::string& name) {
  std::string bytes;
  auto zip = ZipReader::open(archive);
  REQUIRE(zip.has_value());
  const auto read = zip->read(name, [&](std::string_view some) {
    bytes += some;
    return true;
  });
  CHECK(read.has_value());
  return bytes;
}

constexpr const char* kCatalogus = "data/catalogus.jsonld";

}  // namespace

TEST_CASE("the catalogue has each file with its size and hash, a licence and whom to ask") {
  const FileMap site = SmallProgramme().site();
  const std::string& catalogue = site.at(kCatalogus);
  const std::string& csv = site.at("data/wachttijd.csv");
  const Json file = node_of(catalogue, "/data/wachttijd.csv#distributie");
  CHECK(file["dcat:byteSize"]["@value"] == std::to_string(csv.size()));
  CHECK(file["spdx:checksum"]["spdx:checksumValue"]["@value"] == sha256_hex(csv));
  CHECK(file["dct:license"]["@id"] == "http://creativecommons.org/publicdomain/zero/1.0/deed.nl");
  const Json dataset = node_of(catalogue, "#indicator-wachttijd");
  CHECK(dataset["dct:publisher"]["@id"] == "https://identifier.overheid.nl/tooi/id/gemeente/gm0002");
  CHECK(dataset["dct:temporal"]["dcat:endDate"]["@value"] == "2021");
  CHECK(dataset["dct:modified"]["@value"] == "2022-02-10");
  CHECK(dataset["dct:issued"]["@value"] == "2022-02-10");
  CHECK(dataset["dcat:version"] == "2022-02");
  CHECK(dataset["dct:conformsTo"]["@id"] == "http://www.w3.org/ns/csvw#");
  CHECK(dataset["foaf:page"]["@id"] == "https://voorbeeld.nl/proef/verantwoording/index.html");
  CHECK(node_of(catalogue, "/data/feiten.json#distributie")["dct:conformsTo"]["@id"] ==
        "https://voorbeeld.nl/proef/data/feiten.schema.json");
  CHECK(node_of(catalogue, "#contact")["vcard:hasEmail"]["@id"] == "mailto:data@voorbeeld.nl");
}

TEST_CASE("the catalogue says which areas there are figures of, and since when there were any") {
  SmallProgramme small;
  small.without_texts().dictionary(indicator("x") + ", " + indicator("y", R"("gebieden": ["dorp"])"));
  small.put("indicators/wonen/dorp.csv", "indicator;periode;waarde\nx;2021;1\ny;2021;3\n");
  small.put("indicators/wonen/stad.csv", "indicator;periode;waarde\nx;2021;2\n");
  const std::string catalogue = small.site().at(kCatalogus);
  const auto places = [&](std::string_view id) {
    std::string all;
    const Json spatial = node_of(catalogue, id)["dct:spatial"];
    for (const Json& place : spatial) all += place["@id"].get<std::string>() + " ";
    return all;
  };
  const std::string here = "https://voorbeeld.nl/proef/data/catalogus.jsonld#gebied-";
  CHECK(places("#alles") == here + "regio ");
  CHECK(places("#indicator-y") == here + "dorp ");
  const Json dorp = node_of(catalogue, "#gebied-dorp");
  CHECK(dorp["@type"] == "dct:Location");
  CHECK(dorp["skos:prefLabel"]["@value"] == "Dorp");
  CHECK(dorp["dct:identifier"] == "GM0001");
}

TEST_CASE("without a publisher that others know there is no catalogue, and the page does not offer one") {
  SmallProgramme small;
  CHECK(small.page("open-data/index.html").find("DCAT") != std::string::npos);
  small.change("site/programma.json", R"(, "tooi": "gm0002")", "");
  CHECK_FALSE(small.site().contains(kCatalogus));
  CHECK(small.page("open-data/index.html").find("DCAT") == std::string::npos);
}

TEST_CASE("the archive holds every file of the data as it is published, and the same bytes each time") {
  const FileMap site = SmallProgramme().site();
  const std::string& archive = site.at("data/2022-02.zip");
  CHECK(SmallProgramme().site().at("data/2022-02.zip") == archive);
  std::size_t files = 0;
  for (const auto& [path, bytes] : site) {
    if (!path.starts_with("data/") || path.ends_with(".zip") || path == kCatalogus) continue;
    CAPTURE(path);
    CHECK(zip_entry(archive, path.substr(5)) == bytes);
    ++files;
  }
  CHECK(files > 6);
  const std::string readme = zip_entry(archive, "LEESMIJ.txt");
  CHECK(readme.find("CC0 1.0") != std::string::npos);
  CHECK(readme.find("Bron: gemeente Stad, Proefprogramma, editie Februari 2022") != std::string::npos);
}

TEST_CASE("the page about open data says what each column means, what may be done, and what changed") {
  SmallProgramme small;
  const std::string page = small.page("open-data/index.html");
  CHECK(lines_with(page, "toestand |").find("getal, ontbreekt") != std::string::npos);
  CHECK(lines_with(page, "onder de licentie CC0 1.0") ==
        "U mag deze gegevens gebruiken onder de licentie CC0 1.0 (geen voorwaarden).");
  CHECK(lines_with(page, "Wachttijd op een woning |") != "");
  CHECK(page.find("Dit is de eerste editie") != std::string::npos);
}

}  // namespace voortgang::test

TEST_SUITE_END();

// A frozen edition as one file for an archive.
#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "app/basis_disk.h"
#include "base/sha256.h"
#include "support/programme.h"
#include "syntax/zip_reader.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

std::string entry(const std::string& archive, const std::string& name) {
  std::string bytes;
  auto zip = ZipReader::open(archive);
  REQUIRE(zip.has_value());
  REQUIRE_MESSAGE(zip->has(name), name);
  CHECK(zip->read(name,
                  [&](std::string_view some) {
                    bytes += some;
                    return true;
                  })
            .has_value());
  return bytes;
}

}  // namespace

TEST_CASE("an archive holds every file of an edition with its hash, and metadata for each document") {
  BasisDisk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  const RunResult made = disk.run({"archief", "2022-02", "--out", "a.zip"});
  CHECK(made.exit == 0);
  CHECK(made.out.starts_with("a.zip: "));
  const std::string archive = *disk.files.read("a.zip", kLargestInput);
  const auto manifest = nlohmann::json::parse(entry(archive, "manifest.json"));
  CHECK(manifest["schema"] == "voortgang-archief/1");
  CHECK(manifest["editie"]["id"] == "2022-02");
  std::size_t documents = 0;
  for (const auto& file : manifest["bestanden"]) {
    const std::string pad = file["pad"];
    CAPTURE(pad);
    CHECK(file["sha256"] == sha256_hex(entry(archive, pad)));
    if (!pad.starts_with("documenten/")) continue;
    ++documents;
    const std::string object = entry(archive, "metadata/" + pad + ".mdto.xml");
    CHECK(object.find("<identificatieKenmerk>" + pad + "</identificatieKenmerk>") != std::string::npos);
    const std::string described = entry(archive, "metadata/" + pad + ".bestand.mdto.xml");
    CHECK(described.find("<checksumWaarde>" + file["sha256"].get<std::string>()) != std::string::npos);
  }
  CHECK(documents > 3);
  const std::string letter = entry(archive, "metadata/documenten/dorp/brief-2022-02.html.mdto.xml");
  CHECK(letter.find("<naam>Brief, Dorp, Februari 2022</naam>") != std::string::npos);
  CHECK(letter.find("<verwijzingNaam>gemeente Dorp</verwijzingNaam>") != std::string::npos);
  CHECK(entry(archive, "editie.json").starts_with("{"));
}

TEST_CASE("the same edition gives the same archive, also when a later one has begun") {
  BasisDisk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  REQUIRE(disk.run({"archief", "2022-02", "--out", "a.zip"}).exit == 0);
  disk.files.put(
      "programma/site/editie.json",
      R"({"id": "2022-10", "titel": "Oktober 2022", "datum": "2022-10-04", "peilperiode": "2021-H2",
                    "status": "concept"})");
  REQUIRE(disk.run({"archief", "2022-02", "--out", "b.zip"}).exit == 0);
  CHECK(*disk.files.read("a.zip", kLargestInput) == *disk.files.read("b.zip", kLargestInput));
}

TEST_CASE("an archive is whole or there is none: what cannot be looked at, or is no file, stops it") {
  BasisDisk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  REQUIRE(disk.run({"archief", "2022-02", "--out", "a.zip"}).exit == 0);
  const std::string whole = *disk.files.read("a.zip", kLargestInput);
  for (std::size_t call = 0;; ++call) {
    CAPTURE(call);
    REQUIRE(disk.files.remove_all("b.zip"));
    disk.files.fail_once_at_call(call);
    const bool made = disk.run({"archief", "2022-02", "--out", "b.zip"}).exit == 0;
    const bool has_failed = disk.files.has_failed_once();
    disk.files.never_fail();
    if (made) CHECK(*disk.files.read("b.zip", kLargestInput) == whole);
    if (!has_failed) break;
  }
  const std::string folder = "programma/site/edities/2022-02";
  disk.files.put_link(folder + "/documenten/los", "nergens");
  CHECK(disk.run({"archief", "2022-02", "--out", "c.zip"}).exit == 2);
  REQUIRE(disk.files.remove_all(folder + "/documenten/los"));
  disk.files.put("geheim.txt", "van een ander");
  for (const char* behind : {".", "../../../../../geheim.txt"}) {
    disk.files.put_link(folder + "/documenten/weg", behind);
    CHECK(disk.run({"archief", "2022-02", "--out", "c.zip"}).err ==
          "Er is geen archief gemaakt: " + folder +
              "/documenten/weg is geen gewoon bestand; kies een andere naam.\n");
    REQUIRE(disk.files.remove_all(folder + "/documenten/weg"));
  }
  disk.files.put(folder + "/a/b/c/d/e/f/g/h/i/j.txt", "x");
  CHECK(disk.run({"archief", "2022-02", "--out", "c.zip"}).err.contains("ligt te diep"));
  REQUIRE(disk.files.remove_all(folder));
  disk.files.put_link(folder, "nergens");
  CHECK(disk.run({"archief", "2022-02", "--out", "c.zip"}).exit == 2);
  CHECK(disk.files.kind("c.zip") == FileKind::kMissing);
}

TEST_CASE("an archive takes the place of an archive, and of nothing else") {
  BasisDisk disk;
  REQUIRE(disk.run({"freeze"}).exit == 0);
  REQUIRE(disk.run({"archief", "2022-02", "--out", "a.zip"}).exit == 0);
  CHECK(disk.run({"archief", "2022-02", "--out", "a.zip"}).exit == 0);
  for (const std::string file : {"programma/site/edities/2022-02.json", "programma/site/programma.json"}) {
    const std::string before = disk.files.read(file, kLargestInput).value_or("");
    CHECK(disk.run({"archief", "2022-02", "--out", file}).exit == 2);
    CHECK(disk.files.read(file, kLargestInput).value_or("") == before);
  }
}

TEST_CASE("an edition that was not frozen is told") {
  BasisDisk disk;
  const RunResult result = disk.run({"archief", "2022-02"});
  CHECK(result.exit == 2);
  CHECK(disk.files.kind("2022-02-archief.zip") == FileKind::kMissing);
}

}  // namespace voortgang::test

TEST_SUITE_END();

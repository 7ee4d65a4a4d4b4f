#include <doctest/doctest.h>

#include <regex>
#include <string>

#include "app/run.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("load");

namespace voortgang::test {
namespace {

constexpr const char* kDelivery = "indicators/wonen/dorp.csv";

FileMap office_programme() {
  FileMap files = read_folder(in_project("tests/rules/basis"));
  for (const auto& [path, bytes] : read_folder(in_project("tests/load/office/programma")))
    files[path] = bytes;
  return files;
}

// What is published, without the lines that figures came from; 15,0 and 15 are one number, shown the same.
std::string figures(FileMap files, const std::string& delivery) {
  static const std::regex kSource(",\"bron\":\"[^\"]*\"");
  static const std::regex kZeros("(\"waarde\":-?[0-9]+)\\.0+,");
  files[kDelivery] = delivery;
  const std::string json = std::regex_replace(site_of(files).at("data/feiten/dorp.json"), kSource, "");
  return std::regex_replace(json, kZeros, "$1,");
}

std::string to_fill_in() {
  MemoryFileSystem disk;
  put_programme(disk, office_programme());
  const RunResult result =
      run({"new", "levering", "wonen", "dorp", "-C", "programma", "--out", "-"}, disk, {});
  REQUIRE(result.exit == 0);
  REQUIRE(disk.files_below("programma") == office_programme());
  return result.out;
}

}  // namespace

TEST_CASE("a file to fill in says the same as the delivery it was made from") {
  const FileMap programme = office_programme();
  const std::string csv = to_fill_in();
  CHECK(csv.starts_with(
      "\xEF\xBB\xBFindicator;periode;waarde;leeftijd;status;toelichting;naam;eenheid;definitie\r\n"));
  const std::string made = figures(programme, csv);
  // Every figure that was delivered is there as it was, in order, with open ones in between.
  std::size_t at = 0;
  const std::string before = figures(programme, programme.at(kDelivery));
  for (const std::string_view piece :
       {"\"waarde\":1234.5", "\"toelichting\":\"=1+1\"", "\"toelichting\":\"-2 ten",
        "\"toelichting\":\"twee\\nregels\"", "\"toelichting\":\"@politie\"", "\"waarde\":-1234567.89",
        "niet-van-toepassing", "nog-niet-bekend", "\"toelichting\":\"3/4 van de scholen\"",
        "\"waarde\":19.5"}) {
    CAPTURE(piece);
    CHECK(before.contains(piece));
    at = made.find(piece, at);
    CHECK(at != std::string::npos);
  }
}

// Made by scripts/office-check renew.
TEST_CASE("what an office program saves is read as it was made, in either encoding") {
  const FileMap programme = office_programme();
  const std::string expected = figures(programme, to_fill_in());
  for (const char* name : {"utf-8.csv", "windows-1252.csv"}) {
    CAPTURE(name);
    const std::string saved = read_file(in_project(std::string("tests/load/office/opgeslagen/") + name));
    CHECK(figures(programme, saved) == expected);
  }
}

}  // namespace voortgang::test

TEST_SUITE_END();

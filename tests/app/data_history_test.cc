// What changed in the data, edition by edition: on the page about open data, and as a table of its own.
#include <doctest/doctest.h>

#include <string>

#include "app/basis_disk.h"

TEST_SUITE_BEGIN("app");

namespace voortgang::test {
namespace {

constexpr std::string_view kTable = "data/wijzigingen.csv";

class Editions : public BasisDisk {
 public:
  // Figures of "dorp" with which this edition is published and frozen.
  void edition(const std::string& id, const std::string& date, const std::string& figures) {
    put("site/editie.json", R"({"id": ")" + id + R"(", "titel": ")" + id + R"(", "datum": ")" + date +
                                R"(", "peilperiode": "2021-H2", "status": "concept"})");
    put("indicators/wonen/dorp.csv", "indicator;periode;waarde;status\n" + figures);
    const RunResult built = run({"build", "--verwijder"});
    CAPTURE(built.err);
    REQUIRE(built.exit == 0);
    REQUIRE(run({"freeze"}).exit == 0);
  }
  std::string in_site(std::string_view path) {
    return files.read("programma/public/" + std::string(path), kLargestInput).value_or("");
  }

 private:
  void put(const std::string& path, const std::string& bytes) {
    REQUIRE(files.write("programma/" + path, bytes));
  }
};

// The rows of an edition in which something changed.
std::string changed_in(const std::string& table, const std::string& editie) {
  std::string rows;
  for (std::size_t at = 0; at < table.size();) {
    const std::size_t end = table.find("\r\n", at);
    const std::string row = table.substr(at, end - at);
    if (row.starts_with(editie + ";") && !row.ends_with(";0;0;0;0")) rows += row + "\n";
    at = end + 2;
  }
  return rows;
}

}  // namespace

TEST_CASE("each edition says how many figures changed in it, and a later one still does") {
  Editions all;
  all.edition("2022-02", "2022-02-10", "wachttijd;2020-H2;12;\nwachttijd;2021-H1;13;\n");
  CHECK(all.in_site(kTable).empty());  // there is nothing to compare with
  all.edition("2022-10", "2022-10-04",
              "wachttijd;2020-H2;11;herzien\nwachttijd;2021-H1;13;\nwachttijd;2021-H2;9;\n");
  CHECK(changed_in(all.in_site(kTable), "2022-10") == "2022-10;2022-02;wachttijd;1;1;0;0\n");
  all.edition("2023-04", "2023-04-04",
              "wachttijd;2020-H2;11;herzien\nwachttijd;2021-H1;.;\nwachttijd;2021-H2;9;voorlopig\n");
  const std::string table = all.in_site(kTable);
  CHECK(changed_in(table, "2022-10") == "2022-10;2022-02;wachttijd;1;1;0;0\n");
  CHECK(changed_in(table, "2023-04") == "2023-04;2022-10;wachttijd;0;0;1;1\n");
  const std::string page = all.in_site("open-data/index.html");
  CHECK(page.contains("Oktober 2022, vergeleken met Februari 2022"));
  CHECK_FALSE(page.contains("Februari 2022, vergeleken met"));
  CHECK(all.in_site("data/wijzigingen.csv-metadata.json").contains("andere_status"));
  CHECK(all.in_site("data/catalogus.jsonld").contains("#wijzigingen"));
  // The same edition once more is the same.
  CHECK(all.run({"build"}).exit == 0);
  CHECK(all.in_site(kTable) == table);
}

}  // namespace voortgang::test

TEST_SUITE_END();

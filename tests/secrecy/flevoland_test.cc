// The programme of this repository: what it keeps secret changes nothing of what it publishes.
#include <doctest/doctest.h>

#include <string>

#include "support/programme.h"

TEST_SUITE_BEGIN("secrecy");

namespace voortgang::test {
namespace {

FileMap shipped() {
  FileMap files;
  for (const std::string folder : {"site", "indicators", "templates"}) {
    for (auto& [path, bytes] : read_folder(in_project(folder))) files[folder + "/" + path] = std::move(bytes);
  }
  return files;
}

// Another number in the row that begins so.
void change(std::string& text, const std::string& row, int by) {
  const std::size_t at = text.find("\n" + row);
  REQUIRE_MESSAGE(at != text.npos, row);
  const std::size_t begin = at + 1 + row.size();
  const std::size_t end = text.find_first_of(";\n", begin);
  text.replace(begin, end - begin, std::to_string(std::stoi(text.substr(begin, end - begin)) + by));
}

}  // namespace

TEST_CASE("one person more in Dronten and one less on Urk, and every byte of the site stays") {
  FileMap other = shipped();
  for (const std::string period : {"2019-H1", "2021-H1", "2021-H2"}) {
    change(other.at("indicators/aanbod/dronten.csv"), "bw-uitstroom;" + period + ";", 1);
    change(other.at("indicators/aanbod/urk.csv"), "bw-uitstroom;" + period + ";", -1);
  }
  const FileMap site = site_of(shipped());
  CHECK(site.at("data/feiten/urk.json").find("\"te-klein\"") != std::string::npos);
  CHECK((site == site_of(other)));
  // A number that is shown does change it.
  change(other.at("indicators/aanbod/urk.csv"), "bw-clienten;2021-H2;", 1);
  CHECK_FALSE((site == site_of(other)));
}

}  // namespace voortgang::test

TEST_SUITE_END();

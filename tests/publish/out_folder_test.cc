#include "publish/out_folder.h"

#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "programme/folders.h"
#include "support/memory_file_system.h"

TEST_SUITE_BEGIN("publish");

namespace voortgang {
namespace {

constexpr std::string_view kOurs = R"({"schema": "voortgang-manifest/1", "bestanden": []})";

struct Disk {
  MemoryFileSystem files;
  Disk() {
    files.put("/home/an/prog/site/programma.json", "{}");
    files.put("/home/an/prog/indicators/x.csv", "x");
    files.put("/home/an/prog/templates/html/x.html", "x");
    files.put_folder("/srv/leeg", 0755);
    files.put_folder("/home/leeg", 0755);
    files.put("/srv/site/manifest.json", std::string(kOurs));
    files.put("/srv/site/logo.png", "van een ander");
    files.put("/srv/www/index.html", "van een ander");
    files.put("/srv/app/manifest.json", "{\"name\": \"app\"}");
    files.put("/srv/rapport.docx", "x");
    files.put_folder("/mnt/schijf", 0755);
    files.mount("/mnt/schijf");
    files.put_link("/srv/naar-site", "site");
    files.put_link("/srv/naar-invoer", "/home/an/prog/site");
    files.put_link("/srv/naar-boven", "/home");
    files.put_link("/srv/los", "nergens");
  }

  std::optional<OutFault> fault(const std::string& out) {
    const auto found = out_folder(files, out, {"/home/an/prog", kInputFolders}, "/home/leeg");
    return found ? std::nullopt : std::optional(found.error().fault);
  }
};

}  // namespace

TEST_CASE("a site goes to a new folder, an empty one or one of ours, behind a link if need be") {
  Disk disk;
  for (const char* out : {"/srv/nieuw", "/srv/nieuw/dieper", "/srv/leeg", "/srv/leeg/", "/srv/site",
                          "/srv/naar-site", "/home/an/prog/public", "/mnt/schijf/site", "/home/leeg/site"})
    CHECK_MESSAGE(!disk.fault(out), out);
  CHECK(out_folder(disk.files, "/srv/naar-site", {"/home/an/prog", kInputFolders}, "") == "/srv/site");
}

TEST_CASE("a site goes nowhere where something else would be lost") {
  Disk disk;
  CHECK(disk.fault("/") == OutFault::kAbove);
  CHECK(disk.fault("/home") == OutFault::kAbove);
  CHECK(disk.fault("/home/an") == OutFault::kAbove);
  CHECK(disk.fault("/srv/naar-boven") == OutFault::kAbove);
  CHECK(disk.fault("/home/leeg") == OutFault::kHome);
  CHECK(disk.fault("/home/an/prog") == OutFault::kProgramme);
  CHECK(disk.fault("/home/an/prog/site/../") == OutFault::kProgramme);
  CHECK(disk.fault("/home/an/prog/site") == OutFault::kInput);
  CHECK(disk.fault("/home/an/prog/site/assets/x") == OutFault::kInput);
  CHECK(disk.fault("/home/an/prog/indicators/nieuw") == OutFault::kInput);
  CHECK(disk.fault("/home/an/prog/templates") == OutFault::kInput);
  CHECK(disk.fault("/srv/naar-invoer") == OutFault::kInput);
  CHECK(disk.fault("/srv/rapport.docx") == OutFault::kNoFolder);
  CHECK(disk.fault("/srv/los") == OutFault::kNoFolder);
  CHECK(disk.fault("/srv/www") == OutFault::kForeign);
  CHECK(disk.fault("/srv/app") == OutFault::kForeign);
  CHECK(disk.fault("/mnt/schijf") == OutFault::kMount);
  CHECK(disk.fault("/srv/rapport.docx/site") == OutFault::kUnreadable);
  disk.files.deny("/srv/leeg");
  CHECK(disk.fault("/srv/leeg") == OutFault::kUnreadable);
  CHECK(disk.fault("/srv/leeg/site") == OutFault::kUnreadable);
  disk.files.wear_out("/srv/site/manifest.json");
  CHECK(disk.fault("/srv/site") == OutFault::kUnreadable);
}

TEST_CASE("inputs behind a link are inputs too") {
  Disk disk;
  REQUIRE(disk.files.remove_all("/home/an/prog/site"));
  disk.files.put("/data/teksten/programma.json", "{}");
  disk.files.put_link("/home/an/prog/site", "/data/teksten");
  CHECK(disk.fault("/data/teksten") == OutFault::kInput);
  CHECK(disk.fault("/data/teksten/x") == OutFault::kInput);
  CHECK(disk.fault("/data") == OutFault::kInput);
  CHECK_FALSE(disk.fault("/data/public"));
}

}  // namespace voortgang

TEST_SUITE_END();

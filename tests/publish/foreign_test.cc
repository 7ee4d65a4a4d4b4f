#include "publish/foreign.h"

#include <doctest/doctest.h>

#include <functional>
#include <map>
#include <string>

#include "publish/site_publisher.h"
#include "support/memory_file_system.h"

TEST_SUITE_BEGIN("publish");

namespace voortgang {
namespace {

using Site = std::map<std::string, std::string>;

const Site kOld = {{"index.html", "oud"}, {"a/x.html", "x"}, {"weg/y.html", "y"}};
const Site kNew = {{"index.html", "nieuw"}, {"a/x.html", "x"}, {"b/z.html", "z"}};

// What others do between the staging of a site and its exchange.
using Meanwhile = std::function<void()>;

Result<Published> publish(FileSystem& files, const Site& site, const Meanwhile& meanwhile = [] {}) {
  PublishOptions options;
  options.may_remove = true;
  SitePublisher publisher(files, "public", options);
  if (auto begun = publisher.begin(); !begun) return std::unexpected(begun.error());
  for (const auto& [path, bytes] : site) {
    if (auto added = publisher.add(path, bytes); !added) return std::unexpected(added.error());
  }
  meanwhile();
  return publisher.finish();
}

struct Disk {
  MemoryFileSystem files;
  Disk() { REQUIRE(publish(files, kOld)); }
  std::uint64_t number(const std::string& path) { return files.state(path, Links::kItself)->number; }
};

}  // namespace

TEST_CASE("what is not ours stays the very thing it was") {
  Disk disk;
  MemoryFileSystem& files = disk.files;
  files.put("buiten/geheim.txt", "geheim");
  files.put("public/logo.png", "png");
  files.put("public/a/naast.txt", "naast");
  files.put("public/weg/bewaard.txt", "bewaard");
  files.put_folder("public/leeg", 0700);
  files.put("public/prive/diep/x", "x");
  REQUIRE(files.set_mode("public/prive", 0700));
  files.put_link("public/lus", ".");
  files.put_link("public/lus2", ".");
  files.put_link("public/archief", "../buiten");
  files.put_link("public/los", "nergens");
  std::map<std::string, std::uint64_t> numbers;
  for (const char* name : {"logo.png", "a/naast.txt", "weg/bewaard.txt", "leeg", "prive", "prive/diep", "lus",
                           "lus2", "archief", "los"})
    numbers[name] = disk.number(std::string("public/") + name);
  for (const Site& site : {kNew, kOld, kNew}) {
    const auto done = publish(files, site);
    CAPTURE(done ? "" : done.error().what());
    REQUIRE(done);
    CHECK(done->leftovers.empty());
    for (const auto& [name, number] : numbers) CHECK_MESSAGE(disk.number("public/" + name) == number, name);
  }
  CHECK(files.state("public/prive", Links::kItself)->mode == 0700U);
  CHECK(files.files_below("public").size() == kNew.size() + 1 + 4);
  CHECK(files.read("buiten/geheim.txt", kLargestInput) == "geheim");
}

TEST_CASE("what others make or change during a build is there after it") {
  Disk disk;
  MemoryFileSystem& files = disk.files;
  files.put("public/prive/x", "x");
  REQUIRE(publish(files, kNew, [&files] {
    files.put("public/later.txt", "later");
    files.put("public/nieuw/later.txt", "later");
    files.put("public/prive/later.txt", "later");
  }));
  CHECK(files.read("public/later.txt", kLargestInput) == "later");
  CHECK(files.read("public/nieuw/later.txt", kLargestInput) == "later");
  CHECK(files.read("public/prive/later.txt", kLargestInput) == "later");
}

TEST_CASE("where there are no second names, everything stays all the same") {
  Disk disk;
  disk.files.without_links();
  disk.files.put("public/prive/x", "x");
  disk.files.put_link("public/prive/link", "x");
  const std::uint64_t number = disk.number("public/prive/x");
  REQUIRE(publish(disk.files, kNew));
  CHECK(disk.number("public/prive/x") == number);
  CHECK(disk.files.state("public/prive/link", Links::kItself)->kind == FileKind::kLink);
}

TEST_CASE("something of others in the place of a new page stops the build, and stays") {
  for (const auto& [theirs, ours] : std::map<std::string, std::string>{
           {"b/z.html", "b/z.html"}, {"b", "b/z.html"}, {"b/z.html/x", "b/z.html"}}) {
    CAPTURE(theirs);
    Disk disk;
    disk.files.put("public/" + theirs, "van een ander");
    const auto done = publish(disk.files, kNew);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == FailureKind::kForeign);
    CHECK(disk.files.read("public/" + theirs, kLargestInput) == "van een ander");
    CHECK(disk.files.read("public/index.html", kLargestInput) == "oud");
  }
  Disk disk;
  disk.files.put_link("public/b", "a");
  CHECK_FALSE(publish(disk.files, kNew));
}

TEST_CASE("a disk that is mounted within the site stops the build, and stays where it is") {
  for (const std::string file : {"public/index.html", "public/foto.png"}) {
    Disk bound;
    bound.files.put("public/foto.png", "png");
    bound.files.mount(file);
    const auto done = publish(bound.files, kNew);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == FailureKind::kMount);
  }
  Disk disk;
  disk.files.put("public/uploads/foto.png", "png");
  disk.files.mount("public/uploads");
  const auto done = publish(disk.files, kNew);
  REQUIRE_FALSE(done);
  CHECK(done.error().kind == FailureKind::kMount);
  CHECK(done.error().path == "public/uploads");
  CHECK(disk.files.read("public/uploads/foto.png", kLargestInput) == "png");
  CHECK(disk.files.read("public/index.html", kLargestInput) == "oud");
}

TEST_CASE("a folder of others that cannot be read stops the build") {
  Disk disk;
  disk.files.put("public/prive/x", "x");
  disk.files.deny("public/prive");
  const auto done = publish(disk.files, kNew);
  REQUIRE_FALSE(done);
  CHECK(done.error().kind == FailureKind::kPermission);
  CHECK(disk.files.read("public/index.html", kLargestInput) == "oud");
}

TEST_CASE("what could not be looked at is not taken for brought home") {
  bool was_reached = true;
  for (std::size_t at = 0; was_reached; ++at) {
    CAPTURE(at);
    MemoryFileSystem files;
    files.put("oud/prive/x", "x");
    files.put("oud/los.txt", "los");
    files.put_folder("site", 0755);
    files.fail_once_at_call(at);
    const auto done = bring_home_foreign(files, "oud", "site", {}, {}, {});
    was_reached = files.has_failed_once();
    files.never_fail();
    if (!done) continue;
    CHECK(files.read("site/prive/x", kLargestInput) == "x");
    CHECK(files.read("site/los.txt", kLargestInput) == "los");
  }
}

TEST_CASE("dying at any change, folders of others are home after the next run") {
  bool finished = false;
  for (std::size_t at = 0; !finished; ++at) {
    CAPTURE(at);
    Disk disk;
    disk.files.put("public/een/x", "x");
    disk.files.put("public/twee/x", "x");
    const std::uint64_t one = disk.number("public/een");
    const std::uint64_t two = disk.number("public/twee");
    disk.files.fail_from_change(at);
    bool has_later = false;
    const auto done = publish(disk.files, kNew, [&] {
      disk.files.put("public/een/later", "later");
      has_later = true;
    });
    disk.files.never_fail();
    finished = done && disk.files.kind(".public.slot") == FileKind::kMissing;
    REQUIRE(publish(disk.files, kNew));
    CHECK(disk.number("public/een") == one);
    CHECK(disk.number("public/twee") == two);
    if (has_later) CHECK(disk.files.read("public/een/later", kLargestInput) == "later");
    CHECK(disk.files.files_below(".").size() == kNew.size() + 1 + 2 + (has_later ? 1 : 0));
  }
}

}  // namespace voortgang

TEST_SUITE_END();

#include "publish/site_publisher.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <atomic>
#include <map>
#include <string>
#include <vector>

#include "base/parallel.h"
#include "base/sha256.h"
#include "support/memory_file_system.h"

TEST_SUITE_BEGIN("publish");

namespace voortgang {
namespace {

using Site = std::map<std::string, std::string>;

const Site kOld = {{"index.html", "oud"}, {"a/x.html", "x"}, {"a/y.html", "y"}};
const Site kNew = {{"index.html", "nieuw"}, {"a/x.html", "x"}, {"b/z.html", "z"}};

PublishOptions freely() {
  PublishOptions options;
  options.may_remove = true;
  options.wait = 0;
  return options;
}

Result<Published> publish(FileSystem& files, const Site& site, const PublishOptions& options = freely()) {
  SitePublisher publisher(files, "web/public", options);
  if (auto begun = publisher.begin(); !begun) return std::unexpected(begun.error());
  for (const auto& [path, bytes] : site) {
    if (auto added = publisher.add(path, bytes); !added) return std::unexpected(added.error());
  }
  return publisher.finish();
}

// What a reader sees, without the manifest.
Site seen(const MemoryFileSystem& files) {
  Site site = files.files_below("web/public");
  site.erase("manifest.json");
  return site;
}

// Nothing stands beside the site: no staging, no old site, no slot.
std::string beside(MemoryFileSystem& files) {
  std::string names;
  const auto entries = files.list("web");
  REQUIRE(entries);
  for (const FolderEntry& entry : *entries) names += entry.name == "public" ? "" : entry.name + " ";
  return names;
}

}  // namespace

TEST_CASE("SHA-256 as published") {
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("a first site, then a changed one: only what differs is written") {
  MemoryFileSystem files;
  const auto first = publish(files, kOld);
  REQUIRE(first);
  CHECK(first->written == 3);
  CHECK(seen(files) == kOld);
  files.clear_log();
  const auto second = publish(files, kNew);
  CAPTURE(second ? std::string() : second.error().what());
  REQUIRE(second);
  CHECK(second->written == 2);
  CHECK(second->unchanged == 1);
  CHECK(second->removed == 1);
  CHECK(second->leftovers.empty());
  CHECK(seen(files) == kNew);
  std::string writes;
  for (const std::string& entry : files.log()) writes += entry.starts_with("write") ? entry + "\n" : "";
  CHECK(writes ==
        "write web/.public.nieuw/b/z.html\nwrite web/.public.nieuw/index.html\nwrite "
        "web/.public.nieuw/manifest.json\n");
  CHECK(beside(files).empty());
}

TEST_CASE("everything is on the disk before the exchange, the exchange before the old site goes") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  files.clear_log();
  REQUIRE(publish(files, kNew));
  std::string order;
  for (const std::string& entry : files.log()) {
    if (entry.starts_with("write")) order += order.ends_with('w') ? "" : "w";
    if (entry.starts_with("sync") || entry.starts_with("exchange") || entry.starts_with("remove"))
      order += " " + entry;
  }
  CHECK(order ==
        "w sync all web/.public.nieuw exchange web/.public.nieuw web/public sync web remove "
        "web/.public.nieuw");
  files.clear_log();
  PublishOptions loose = freely();
  loose.sync = false;
  REQUIRE(publish(files, kOld, loose));
  for (const std::string& entry : files.log()) CHECK_FALSE(entry.starts_with("sync"));
}

TEST_CASE("a disk that does not confirm the switch is told of, and the new site stands") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  bool was_told = false;
  for (std::size_t at = 0; at < 200; ++at) {
    REQUIRE(publish(files, kOld));
    files.fail_once_at_call(at);
    const auto done = publish(files, kNew);
    was_told = was_told || (done && !done->is_durable);
    files.never_fail();
  }
  CHECK(was_told);
}

TEST_CASE("a build that changes nothing touches nothing") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  files.clear_log();
  const auto again = publish(files, kOld);
  REQUIRE(again);
  CHECK_FALSE(again->anything());
  CHECK(files.log().empty());
}

TEST_CASE("a file that somebody changed by hand is put right") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  files.put("web/public/a/x.html", "stuk");
  REQUIRE(publish(files, kOld));
  CHECK(seen(files) == kOld);
  files.put_link("web/public/a/x.html", "y.html");
  REQUIRE(publish(files, kOld));
  CHECK(seen(files) == kOld);
}

TEST_CASE("rights are what a web server needs, also where nothing else changed") {
  MemoryFileSystem files;
  const auto mode = [&files](const std::string& path) { return files.state(path, Links::kItself)->mode; };
  REQUIRE(publish(files, kOld));
  for (const std::string path : {"web/public", "web/public/a", "web/public/a/x.html"}) {
    CAPTURE(path);
    const std::uint32_t right = mode(path);
    CHECK(right == (path.ends_with("html") ? 0644U : 0755U));
    REQUIRE(files.set_mode(path, 0700));
    files.clear_log();
    REQUIRE(publish(files, kOld));
    CHECK(mode(path) == right);
    CHECK(files.log() == std::vector<std::string>{"mode " + path});
  }
  // Who gave the folder a group keeps it.
  REQUIRE(files.set_mode("web/public", 02775));
  REQUIRE(publish(files, kNew));
  CHECK(mode("web/public") == 02775U);
}

TEST_CASE("one run at a time; the second says who is at work, and afterwards gets its turn") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  {
    SitePublisher first(files, "web/public", freely());
    REQUIRE(first.begin());
    REQUIRE(first.add("index.html", "half"));
    const auto second = publish(files, kNew);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == FailureKind::kHeld);
    CHECK(second.error().reason == "1234");
  }
  CHECK(seen(files) == kOld);
  REQUIRE(publish(files, kNew));
  CHECK(seen(files) == kNew);
}

TEST_CASE("a page that is changed while the site is built does not get out") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  SitePublisher publisher(files, "web/public", freely());
  REQUIRE(publisher.begin());
  for (const auto& [path, bytes] : kNew) REQUIRE(publisher.add(path, bytes));
  files.put("web/public/a/x.html", "van een ander");
  CHECK_FALSE(publisher.finish());
  CHECK(files.read("web/public/index.html", kLargestInput) == "oud");
}

TEST_CASE("what cannot be staged is told at once") {
  MemoryFileSystem files;
  SitePublisher publisher(files, "web/public", freely());
  REQUIRE(publisher.begin());
  REQUIRE(publisher.add("b", "een bestand"));
  CHECK_FALSE(publisher.add("b/z.html", "z"));
}

TEST_CASE("a linked folder is published behind the link") {
  MemoryFileSystem files;
  files.put_folder("www/site", 0755);
  files.put_link("web/public", "../www/site");
  REQUIRE(publish(files, kOld));
  CHECK(files.state("web/public", Links::kItself)->kind == FileKind::kLink);
  CHECK(files.read("www/site/index.html", kLargestInput) == "oud");
  CHECK(beside(files).empty());
  files.put_link("web/public", "later");  // also where nothing is yet
  REQUIRE(publish(files, kOld));
  CHECK(files.read("web/later/index.html", kLargestInput) == "oud");
  files.put_link("web/public", "public");
  CHECK_FALSE(publish(files, kOld));
}

TEST_CASE("nobody else can read what is being put together, nor what a run that died left of it") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  CHECK(files.state("web/public", Links::kItself)->mode == 0755);
  files.put("web/public/prive/x", "geheim");
  REQUIRE(files.set_mode("web/public/prive", 0700));
  for (std::size_t at = 0;; ++at) {
    CAPTURE(at);
    files.fail_from_change(at);
    const bool published = publish(files, kNew).has_value();
    files.never_fail();
    if (published) break;
    const bool has_files = !files.files_below("web/.public.nieuw").empty();
    if (has_files && seen(files) == kOld)
      CHECK(files.state("web/.public.nieuw", Links::kItself)->mode == 0700);
  }
  CHECK(files.state("web/public", Links::kItself)->mode == 0755);
  CHECK(files.state("web/public/prive", Links::kItself)->mode == 0700);
}

TEST_CASE("a file in its place, or a manifest that is not ours, stops") {
  MemoryFileSystem files;
  files.put("web/public", "een rapport");
  CHECK_FALSE(publish(files, kOld));
  CHECK(files.read("web/public", kLargestInput) == "een rapport");
  for (const char* text :
       {"", "geen json", "[1]", "{\"schema\": 5}", "{\"schema\": \"iets anders\"}",
        R"({"schema": "voortgang-manifest/1", "bestanden": 5})",
        R"({"schema": "voortgang-manifest/1", "bestanden": [5]})",
        R"({"schema": "voortgang-manifest/1", "bestanden": {"a": {"pad": "a", "bytes": 1, "sha256": ""}}})",
        R"({"schema": "voortgang-manifest/1", "bestanden": [{"pad": "a"}]})",
        R"({"schema": "voortgang-manifest/1", "bestanden": [{"pad": "../a", "bytes": 1, "sha256": ""}]})",
        R"({"schema": "voortgang-manifest/1", "bestanden": [{"pad": "/a", "bytes": 1, "sha256": ""}]})"}) {
    CAPTURE(text);
    MemoryFileSystem strange;
    strange.put("web/public/manifest.json", text);
    const auto published = publish(strange, kOld);
    REQUIRE_FALSE(published);
    CHECK(published.error().kind == FailureKind::kForeign);
    CHECK(strange.files_below("web").size() == 1);
  }
  MemoryFileSystem worn;
  REQUIRE(publish(worn, kOld));
  worn.wear_out("web/public/manifest.json");
  CHECK_FALSE(publish(worn, kNew));
  CHECK(seen(worn) == kOld);
}

TEST_CASE("more than a fifth of the pages does not go by itself") {
  MemoryFileSystem files;
  Site site;
  for (const char name : std::string_view("abcdefghij")) site[std::string(1, name) + ".html"] = "x";
  site["index.md"] = "x";
  REQUIRE(publish(files, site));
  PublishOptions careful = freely();
  careful.may_remove = false;
  Site fewer = site;
  fewer.erase("a.html");
  fewer.erase("b.html");
  fewer.erase("index.md");
  REQUIRE(publish(files, fewer, careful));
  CHECK(seen(files) == fewer);
  Site too_few = fewer;
  too_few.erase("c.html");
  too_few.erase("d.html");
  const auto refused = publish(files, too_few, careful);
  REQUIRE(refused);
  REQUIRE(refused->refused);
  CHECK(refused->refused->pages == 2);
  CHECK(refused->refused->of == 8);
  CHECK(seen(files) == fewer);
  CHECK(beside(files).empty());
  REQUIRE(publish(files, too_few));  // --verwijder
  CHECK(seen(files) == too_few);
}

TEST_CASE("files come from all threads: each folder is there before a file is written in it") {
  MemoryFileSystem files;
  Site site;
  for (int i = 0; i < 400; ++i)
    site[fmt::format("{}/{}/{}.html", i % 7, i % 40, i)] = fmt::format("pagina {}", i);
  std::vector<Site::value_type> all(site.begin(), site.end());
  SitePublisher publisher(files, "web/public", freely());
  REQUIRE(publisher.begin());
  std::atomic<int> failed = 0;
  for_each_index(all.size(), 8, [&](std::size_t i) {
    if (!publisher.add(all[i].first, all[i].second)) ++failed;
  });
  CHECK(failed == 0);
  REQUIRE(publisher.finish());
  CHECK(seen(files) == site);
}

TEST_CASE("what the next run finds beside the site and did not make itself stays, and is named") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  files.put("web/.public.nieuw/brief.txt", "van een ander");
  files.put("web/.public.oud-2/brief.txt", "van een ander");
  const auto done = publish(files, kNew);
  REQUIRE(done);
  CHECK(done->leftovers == std::vector<std::string>{"web/.public.nieuw", "web/.public.oud-2"});
  CHECK(seen(files) == kNew);
  CHECK(files.files_below("web/.public.nieuw").size() == 1);
  CHECK(beside(files) == ".public.nieuw .public.oud-2 ");
}

TEST_CASE("an old site that cannot be cleared away does not stop this build, nor the next") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  files.protect("web/.public.nieuw/a");
  for (const Site& site : {kNew, kOld, kNew}) {
    const auto done = publish(files, site);
    REQUIRE(done);
    CHECK(seen(files) == site);
    CHECK_FALSE(done->leftovers.empty());
  }
}

TEST_CASE("dying at any change leaves the old site whole or the new one whole") {
  for (const bool exchange : {true, false}) {
    bool finished = false;
    for (std::size_t at = 0; !finished; ++at) {
      CAPTURE(exchange);
      CAPTURE(at);
      MemoryFileSystem files;
      if (!exchange) files.without_exchange();
      REQUIRE(publish(files, kOld));
      files.put("web/public/van/ons.txt", "blijft");
      files.fail_from_change(at);
      const auto published = publish(files, kNew);
      finished = published.has_value() && beside(files).empty();
      files.never_fail();
      // Without an exchange there may be no site for a moment; the start of any run puts it back.
      REQUIRE(put_back_site(files, "web/public"));
      Site site = seen(files);
      CHECK(site["van/ons.txt"] == "blijft");
      site.erase("van/ons.txt");
      CHECK((site == kOld || site == kNew));
      if (!published) CHECK(site != kNew);
      if (published) CHECK(site == kNew);
      // Whatever was left lying about, the next run is as if nothing had happened.
      REQUIRE(publish(files, kNew));
      CHECK(seen(files).size() == kNew.size() + 1);
      CHECK(files.read("web/public/van/ons.txt", kLargestInput) == "blijft");
      CHECK(beside(files).empty());
    }
  }
}

TEST_CASE("without an exchange a dead run's site comes back from behind what others left") {
  bool finished = false;
  for (std::size_t at = 0; !finished; ++at) {
    CAPTURE(at);
    MemoryFileSystem files;
    files.without_exchange();
    REQUIRE(publish(files, kOld));
    files.put("web/.public.nieuw/iets.txt", "van een ander");
    files.put("web/.public.oud-2/iets.txt", "van een ander");
    files.fail_from_change(at);
    finished = publish(files, kNew).has_value();
    files.never_fail();
    REQUIRE(put_back_site(files, "web/public"));
    const Site site = seen(files);
    CHECK((site == kOld || site == kNew));
    REQUIRE(publish(files, kNew));
    CHECK(seen(files) == kNew);
    CHECK(files.read("web/.public.nieuw/iets.txt", kLargestInput) == "van een ander");
    CHECK(files.read("web/.public.oud-2/iets.txt", kLargestInput) == "van een ander");
  }
}

TEST_CASE("one call that fails, at any place, loses nothing of anybody") {
  for (const bool exchange : {true, false}) {
    bool finished = false;
    for (std::size_t at = 0; !finished; ++at) {
      CAPTURE(exchange);
      CAPTURE(at);
      MemoryFileSystem files;
      if (!exchange) files.without_exchange();
      REQUIRE(publish(files, kOld));
      files.put("web/public/a/ons.txt", "blijft");
      files.put("web/public/van/ons.txt", "blijft");
      files.put_link("web/public/van/lus", ".");
      files.fail_once_at_call(at);
      const auto published = publish(files, kNew);
      finished = !files.has_failed_once();
      files.never_fail();
      REQUIRE(put_back_site(files, "web/public"));
      Site site = seen(files);
      CHECK(site["a/ons.txt"] == "blijft");
      CHECK(site["van/ons.txt"] == "blijft");
      CHECK(files.state("web/public/van/lus", Links::kItself)->kind == FileKind::kLink);
      site.erase("a/ons.txt");
      site.erase("van/ons.txt");
      CHECK(site == (published ? kNew : kOld));
      REQUIRE(publish(files, kNew));
      CHECK(beside(files).empty());
    }
  }
}

TEST_CASE("without a finish the site is as it was") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  {
    SitePublisher publisher(files, "web/public");
    REQUIRE(publisher.begin());
    REQUIRE(publisher.add("index.html", "half"));
  }
  CHECK(seen(files) == kOld);
  CHECK(beside(files).empty());
}

TEST_CASE("the manifest names every file with its size and sum, and is read back") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  const Manifest manifest = *parse_manifest(*files.read("web/public/manifest.json", kLargestInput));
  REQUIRE(manifest.size() == 3);
  CHECK(manifest.at("index.html") == ManifestEntry{3, sha256_hex("oud")});
}

}  // namespace voortgang

TEST_SUITE_END();

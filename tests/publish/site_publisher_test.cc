#include "publish/site_publisher.h"

#include <doctest/doctest.h>

#include <map>
#include <string>

#include "base/sha256.h"
#include "support/memory_file_system.h"

TEST_SUITE_BEGIN("publish");

namespace voortgang {
namespace {

using Site = std::map<std::string, std::string>;

const Site kOld = {{"index.html", "oud"}, {"a/x.html", "x"}, {"a/y.html", "y"}};
const Site kNew = {{"index.html", "nieuw"}, {"a/x.html", "x"}, {"b/z.html", "z"}};

Result<Published> publish(FileSystem& files, const Site& site) {
  SitePublisher publisher(files, "web/public");
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
  CHECK(seen(files) == kNew);
  std::string writes;
  for (const std::string& entry : files.log()) writes += entry.starts_with("write") ? entry + "\n" : "";
  CHECK(writes ==
        "write web/.public.nieuw/b/z.html\nwrite web/.public.nieuw/index.html\nwrite "
        "web/.public.nieuw/manifest.json\n");
  CHECK(files.kind("web/.public.nieuw") == FileKind::kMissing);
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
}

TEST_CASE("files that are not ours stay") {
  MemoryFileSystem files;
  files.put("web/public/.well-known/security.txt", "contact");
  files.put("web/public/logo.png", "png");
  REQUIRE(publish(files, kOld));
  REQUIRE(publish(files, kNew));
  Site expected = kNew;
  expected[".well-known/security.txt"] = "contact";
  expected["logo.png"] = "png";
  CHECK(seen(files) == expected);
}

TEST_CASE("dying at any change leaves the old site whole or the new one whole") {
  for (const bool exchange : {true, false}) {
    bool finished = false;
    for (std::size_t at = 0; !finished; ++at) {
      CAPTURE(at);
      MemoryFileSystem files;
      if (!exchange) files.without_exchange();
      REQUIRE(publish(files, kOld));
      files.fail_from_change(at);
      const auto published = publish(files, kNew);
      finished = published.has_value() && at > 20;
      files.never_fail();
      // Without an exchange there may be no site for a moment; it is never lost.
      if (!exchange) SitePublisher(files, "web/public").abandon();
      const Site site = seen(files);
      CHECK((site == kOld || site == kNew));
      if (!published) CHECK(site != kNew);
      // Whatever was left lying about, the next run is as if nothing had happened.
      REQUIRE(publish(files, kNew));
      CHECK(seen(files) == kNew);
      CHECK(files.files_below("web").size() == kNew.size() + 1);
    }
  }
}

TEST_CASE("without a finish the site is as it was") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  {
    SitePublisher publisher(files, "web/public");
    REQUIRE(publisher.add("index.html", "half"));
    publisher.abandon();
  }
  CHECK(seen(files) == kOld);
  CHECK(files.kind("web/.public.nieuw") == FileKind::kMissing);
}

TEST_CASE("the manifest names every file with its size and sum, and is read back") {
  MemoryFileSystem files;
  REQUIRE(publish(files, kOld));
  const Manifest manifest = parse_manifest(*files.read("web/public/manifest.json", kLargestInput));
  REQUIRE(manifest.size() == 3);
  CHECK(manifest.at("index.html") == ManifestEntry{3, sha256_hex("oud")});
  CHECK(parse_manifest("geen json").empty());
  CHECK(parse_manifest("{\"schema\": \"iets anders\"}").empty());
  CHECK(parse_manifest("[1]").empty());
}

}  // namespace voortgang

TEST_SUITE_END();

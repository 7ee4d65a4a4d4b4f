// When a file is written again, and what is left where the change of places fails.
#include <doctest/doctest.h>

#include <map>
#include <string>

#include "publish/site_publisher.h"
#include "support/memory_file_system.h"

TEST_SUITE_BEGIN("publish");

namespace voortgang {
namespace {

Result<Published> publish(FileSystem& files, const std::map<std::string, std::string>& site) {
  SitePublisher publisher(files, "web/public", {.may_remove = true});
  if (auto begun = publisher.begin(); !begun) return std::unexpected(begun.error());
  for (const auto& [path, bytes] : site) {
    if (auto added = publisher.add(path, bytes); !added) return std::unexpected(added.error());
  }
  return publisher.finish();
}

}  // namespace

TEST_CASE("a page that changed and kept its length is written") {
  MemoryFileSystem files;
  REQUIRE(publish(files, {{"a.html", "een"}, {"b.html", "b"}}));
  const auto again = publish(files, {{"a.html", "ien"}, {"b.html", "b"}});
  REQUIRE(again);
  CHECK(again->written == 1);
  CHECK(again->unchanged == 1);
  const auto third = publish(files, {{"a.html", "ein"}, {"b.html", "c"}});
  REQUIRE(third);
  CHECK(third->written == 2);
  CHECK(files.read("web/public/b.html", kLargestInput).value_or("") == "c");
}

TEST_CASE("a file that was changed by hand and kept its length is put right") {
  MemoryFileSystem files;
  REQUIRE(publish(files, {{"a.html", "een"}}));
  files.put("web/public/a.html", "ein");
  const auto again = publish(files, {{"a.html", "een"}});
  REQUIRE(again);
  CHECK(again->written == 1);
  CHECK(files.read("web/public/a.html", kLargestInput).value_or("") == "een");
}

TEST_CASE("whatever fails, a run that says it went well has put the new site in its place") {
  for (std::size_t nth = 0; nth < 40; ++nth) {
    CAPTURE(nth);
    MemoryFileSystem files;
    REQUIRE(publish(files, {{"a.html", "een"}, {"b.html", "b"}}));
    files.without_exchange();
    files.fail_from_change(nth);
    const auto result = publish(files, {{"a.html", "twee"}, {"b.html", "b"}});
    files.never_fail();
    if (result) CHECK(files.read("web/public/a.html", kLargestInput).value_or("") == "twee");
    if (nth == 0) CHECK_FALSE(result);
  }
}

TEST_CASE("a file that is no longer made is counted and gone") {
  MemoryFileSystem files;
  REQUIRE(publish(files, {{"a.html", "een"}, {"b.html", "b"}, {"c.html", "c"}}));
  const auto again = publish(files, {{"a.html", "een"}});
  REQUIRE(again);
  CHECK(again->written == 0);
  CHECK(again->removed == 2);
  CHECK(files.kind("web/public/b.html") == FileKind::kMissing);
  CHECK(files.kind("web/public/a.html") == FileKind::kFile);
}

}  // namespace voortgang

TEST_SUITE_END();

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "support/publishing_place.h"

TEST_SUITE_BEGIN("release");

namespace voortgang::test {
namespace {

// Waits until something is so; false after thirty seconds.
template <class Test>
bool comes(const Test& is_so) {
  for (int i = 0; i < 1500; ++i) {
    if (is_so()) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  return false;
}

// How many in this process have that file open: of a lock one that holds it, and those who wait for it.
std::size_t open_files(const std::string& path) {
  const auto is_it = [&](const fs::directory_entry& one) {
    std::error_code gone;  // while we look
    return fs::read_symlink(one.path(), gone) == path;
  };
  const fs::directory_iterator open("/proc/self/fd");
  return static_cast<std::size_t>(std::count_if(begin(open), end(open), is_it));
}

}  // namespace

TEST_CASE("of two that publish from one programme each sends what it has made itself") {
  Place place;
  place.edition("Editie een", "2022-02-10");
  const std::string busy = place.at("bezig");
  const std::string go = place.at("ga");
  // The first copies nothing before the second has come.
  place.command("rsync",
                fmt::format("if mkdir {0} 2>/dev/null; then\n  for i in $(seq 2000); do\n    [ ! -e {1} ] || "
                            "break\n    sleep 0.02\n  done\nfi\nPATH=${{PATH#*:}} exec rsync \"$@\"\n",
                            busy, go));
  RunResult first;
  std::thread beside([&] { first = place.publish(place.at("www/site")); });
  CHECK(comes([&] { return fs::exists(busy); }));
  place.edition("Een concept", "2022-03-10", "concept");
  RunResult second;
  std::thread other([&] { second = place.publish(place.at("www/proef"), {"--toch"}); });
  const std::string slot = fs::canonical(place.at("p/.voortgang")).string() + "/publicatie.slot";
  CHECK(comes([&] { return open_files(slot) == 2; }));
  CHECK(has(place.text("p/.voortgang/publicatie/site/feed.xml"), "Editie een"));
  place.put("ga", "");
  beside.join();
  other.join();
  CAPTURE(first.err);
  CAPTURE(second.err);
  CHECK(first.exit == 0);
  CHECK(has(place.text("www/site/feed.xml"), "Editie een"));
  CHECK(second.exit == 0);
  CHECK(has(place.text("www/proef/feed.xml"), "Een concept"));
  CHECK(fs::is_empty(place.at("p/.voortgang")));
}

TEST_CASE("a folder of others where a release is made ready stays, and so does what a link leads to") {
  Place place;
  place.edition("Editie een", "2022-02-10");
  const std::string target = place.at("www/site");
  const std::string own = place.at("p/.voortgang/publicatie");
  place.put("van-iemand/brief.txt", "van een ander");
  fs::create_directories(place.at("p/.voortgang"));
  fs::create_directory_symlink(place.at("van-iemand"), own);
  const auto refused = [&] {
    const RunResult result = place.publish(target);
    CHECK(result.exit == 2);
    CHECK(result.err ==
          "Er is niets gepubliceerd: " + fs::canonical(place.at("p/.voortgang")).string() +
              "/publicatie is niet door voortgang gemaakt en staat in de weg; haal het weg of geef "
              "het een andere naam.\n");
    CHECK(!fs::exists(target));
  };
  refused();
  CHECK(place.text("van-iemand/brief.txt") == "van een ander");
  fs::remove(own);
  place.put("p/.voortgang/publicatie/brief.txt", "van een ander");
  refused();
  CHECK(place.text("p/.voortgang/publicatie/brief.txt") == "van een ander");
  fs::remove_all(own);
  place.put("p/.voortgang/publicatie", "van een ander");
  refused();
  fs::remove(own);
  // What a run of ours has left goes.
  place.put("p/.voortgang/publicatie/.van-voortgang", "");
  place.put("p/.voortgang/publicatie/site/index.html", "half");
  CHECK(place.publish(target).exit == 0);
  CHECK(!fs::exists(own));
}

TEST_CASE("what others have beside a target stays, and what stands where a switch passes is named") {
  Place place;
  const std::string target = place.at("www/site");
  place.edition("Editie een", "2022-02-10");
  for (const char* path :
       {"www/site.uitgaven/film.deel/a.txt", "www/site.uitgaven/0.deel/a.txt", "www/site.uitgaven/1/a.txt",
        "www/site.uitgaven/2.json", "www/site.uitgaven/x.json", "www/site.uitgaven/3.deel"})
    place.put(path, "van een ander\nsoort eigen\nnu 9\n");
  REQUIRE(place.publish(target, {"--bewaar", "1"}).exit == 0);
  CHECK(fs::read_symlink(target) == "site.uitgaven/4");
  place.edition("Editie twee", "2022-03-10");
  REQUIRE(place.publish(target, {"--bewaar", "1"}).exit == 0);

  const std::string way = target + ".nieuw";
  const auto stopped = [&] {
    for (const std::vector<std::string>& more : {std::vector<std::string>{}, {"--terug"}}) {
      const RunResult result = place.publish(target, more);
      CHECK(result.exit == 2);
      CHECK(result.err.ends_with(
          "Er is niets gepubliceerd: " + way +
          " hoort niet bij dit programma en staat in de weg. Haal het weg, geef het een andere "
          "naam, of kies een andere plek.\n"));
    }
    CHECK(has(place.text("www/site/feed.xml"), "Editie twee"));
  };
  place.edition("Editie drie", "2022-04-10");
  place.put("www/site.nieuw/brief.txt", "van een ander");
  stopped();
  CHECK(place.text("www/site.nieuw/brief.txt") == "van een ander");
  fs::remove_all(way);
  place.put("www/site.nieuw", "van een ander");
  stopped();
  CHECK(place.text("www/site.nieuw") == "van een ander");
  fs::remove(way);
  fs::create_symlink("elders", way);
  stopped();
  CHECK(fs::read_symlink(way) == "elders");
  fs::remove(way);
  // Of a run of ours that died just there.
  fs::create_symlink("site.uitgaven/5", way);
  REQUIRE(place.publish(target, {"--bewaar", "1"}).exit == 0);
  CHECK(has(place.text("www/site/feed.xml"), "Editie drie"));
  CHECK(!fs::is_symlink(way));
  for (const char* path :
       {"www/site.uitgaven/film.deel/a.txt", "www/site.uitgaven/0.deel/a.txt", "www/site.uitgaven/1/a.txt",
        "www/site.uitgaven/2.json", "www/site.uitgaven/x.json", "www/site.uitgaven/3.deel"})
    CHECK(place.text(path).starts_with("van een ander"));
}

TEST_CASE("something of others that comes where the switch passes while we publish stays") {
  Place place;
  const std::string target = place.at("www/site");
  place.edition("Editie een", "2022-02-10");
  REQUIRE(place.publish(target).exit == 0);
  place.edition("Editie twee", "2022-03-10");
  for (const char* made : {"mkdir {0}.nieuw && echo a >{0}.nieuw/a.txt", "echo a >{0}.nieuw"}) {
    place.command("sync", fmt::format(fmt::runtime(made), target) + "\n");
    const RunResult result = place.publish(target);
    CHECK(result.exit == 2);
    CHECK(has(result.err, "Er is niets gepubliceerd"));
    CHECK(fs::exists(target + ".nieuw"));
    CHECK(has(place.text("www/site/feed.xml"), "Editie een"));
    fs::remove_all(target + ".nieuw");
  }
}

TEST_CASE("a web server can read a release whatever the umask of who publishes") {
  for (const bool over_ssh : {false, true}) {
    Place place;
    place.edition("Editie een", "2022-02-10");
    const std::string folder = over_ssh ? "server/www/site" : "www/nieuw/site";
    const mode_t before = ::umask(077);
    const RunResult result = place.publish(over_ssh ? "host:www/site" : place.at(folder));
    ::umask(before);
    REQUIRE(result.exit == 0);
    const auto mode = [&](const std::string& path) {
      return static_cast<unsigned>(fs::status(place.at(path)).permissions());
    };
    for (const char* open : {".uitgaven", ".uitgaven/1", "/data"}) CHECK(mode(folder + open) == 0755);
    for (const char* file : {"/index.html", "/index.html.gz", "/manifest.json", ".uitgaven/1.json"})
      CHECK(mode(folder + file) == 0644);
  }
}

TEST_CASE("a title with signs that mean something to a shell is a title") {
  Place place;
  const std::string target = place.at("www/site");
  for (const char* title : {R"(Plan A\\cB)", R"(Plan \\n\\t\\\\ $(id) `id` 'x' %s \"y\")", "-n"}) {
    CAPTURE(title);
    place.edition(title, "2022-02-10");
    CHECK(place.publish(target).exit == 0);
    const RunResult again = place.publish(target);
    CHECK(again.exit == 0);
    CHECK(has(again.out, "al; niets veranderd"));
  }
  CHECK(place.publish(target, {"--terug"})
            .out.ends_with(": toont weer de editie Plan \\n\\t\\\\ $(id) `id` 'x' %s "
                           "\"y\" (2022-02-10)\n"));
}

TEST_CASE("nothing is published into what a programme is read from, its site, or where it works") {
  Place place;
  place.edition("Editie een", "2022-02-10");
  fs::create_directories(place.at("p/site/assets"));
  fs::create_directory_symlink(place.at("p/site"), place.at("www/invoer"));
  for (const char* path : {"p/site/assets/www", "p/indicators/www", "p/templates/a/b", "p/public/www",
                           "p/.voortgang/www", "p/public", "p", "p/site", "www/invoer/x"}) {
    CAPTURE(path);
    const RunResult result = place.publish(place.at(path));
    CHECK(result.exit == 2);
    CHECK(result.err == "Er is niets gepubliceerd: " + place.at(path) +
                            " ligt in een map die bij het programma zelf hoort. Kies een plek daarbuiten.\n");
    CHECK(!fs::exists(place.at(std::string(path) + ".uitgaven")));
  }
  CHECK(!fs::exists(place.at("p/public")));
  CHECK(place.publish(place.at("p/www")).exit == 0);
}

TEST_CASE("a release of which somebody removed the files is published again") {
  Place place;
  const std::string target = place.at("www/site");
  place.edition("Editie een", "2022-02-10");
  REQUIRE(place.publish(target).exit == 0);
  fs::remove_all(place.at("www/site.uitgaven/1"));
  CHECK(place.publish(target).out.ends_with(target + ": toont nu de editie Editie een\n"));
  CHECK(has(place.text("www/site/feed.xml"), "Editie een"));
}

TEST_SUITE_END();

}  // namespace voortgang::test

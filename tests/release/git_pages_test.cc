#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "support/publishing_place.h"

TEST_SUITE_BEGIN("release");

namespace voortgang::test {

TEST_CASE("a branch of pages gets a commit for each release, and keeps what others put in it") {
  Place place;
  const std::string bare = place.at("r.git");
  const std::string target = "git:" + bare + "#site";
  const auto git = [&](const std::vector<std::string>& words) { return place.git("r.git", words); };
  place.call({"git", "init", "--quiet", "--bare", bare});
  place.edition("Editie een", "2022-02-10");
  CHECK(place.publish(target).exit == 0);
  CHECK(git({"show", "site:manifest.json"}) == place.text("p/public/manifest.json"));
  CHECK(!has(git({"ls-tree", "-r", "--name-only", "site"}), ".gz"));

  // Somebody gives the pages a name of their own.
  place.call({"git", "clone", "--quiet", "-b", "site", bare, place.at("kloon")});
  place.put("kloon/CNAME", "regio.voorbeeld.nl\n");
  place.git("kloon", {"add", "CNAME"});
  place.git("kloon", {"commit", "-q", "-m", "x"});
  place.git("kloon", {"push", "-q", "origin", "site"});
  place.edition("Twee", "2022-03-10");
  CHECK(place.publish(target).out.ends_with(target + ": toont nu de editie Twee\n"));
  CHECK(git({"show", "site:CNAME"}) == "regio.voorbeeld.nl\n");
  CHECK(has(git({"show", "site:feed.xml"}), "Twee"));
  CHECK(place.publish(target, {"--terug"}).out ==
        target + ": toont weer de editie Editie een (2022-02-10)\n");
  CHECK(has(git({"show", "site:feed.xml"}), "Editie een"));
  CHECK(git({"rev-list", "--count", "site"}) == "4\n");
}

TEST_CASE("a branch of somebody else stays as it is") {
  Place place;
  place.put("werk/index.html", "van een ander");
  place.git("werk", {"init", "-q", "-b", "gh-pages"});
  place.git("werk", {"add", "."});
  place.git("werk", {"commit", "-q", "-m", "x"});
  place.edition("Editie een", "2022-02-10");
  const RunResult result = place.publish("git:" + place.at("werk"));
  CHECK(result.exit == 2);
  CHECK(has(result.err, "staat iets dat niet bij dit programma hoort (gh-pages)"));
}

TEST_CASE("a reference whose name only ends as that of the branch is not the branch") {
  Place place;
  const std::string bare = place.at("r.git");
  place.call({"git", "init", "--quiet", "--bare", bare});
  place.put("kloon/x", "van een ander");
  place.git("kloon", {"init", "-q", "-b", "werk"});
  place.git("kloon", {"add", "."});
  place.git("kloon", {"commit", "-q", "-m", "x"});
  place.git("kloon", {"push", "-q", bare, "werk:refs/een/refs/heads/gh-pages"});
  place.edition("Editie een", "2022-02-10");
  CHECK(place.publish("git:" + bare).exit == 0);
  CHECK(place.git("r.git", {"rev-list", "--count", "refs/heads/gh-pages"}) == "1\n");
  CHECK(place.git("r.git", {"show", "refs/een/refs/heads/gh-pages:x"}) == "van een ander");
}

TEST_CASE("who commits is who git was told, and for the rest nobody: never the name of a machine") {
  const auto committer = [](std::string_view settings) {
    Place place;
    place.put("gitconfig", settings);
    place.call({"git", "init", "--quiet", "--bare", place.at("r.git")});
    place.edition("Editie een", "2022-02-10");
    ::setenv("GIT_CONFIG_GLOBAL", place.at("gitconfig").c_str(), 1);
    CHECK(place.publish("git:" + place.at("r.git")).exit == 0);
    ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
    return place.git("r.git", {"log", "-1", "--format=%an %ae %cn %ce", "gh-pages"});
  };
  CHECK(committer("") == "voortgang voortgang@localhost voortgang voortgang@localhost\n");
  CHECK(committer("[user]\n\tname = Regio\n") == "Regio voortgang@localhost Regio voortgang@localhost\n");
  CHECK(committer("[user]\n\temail = a@b.nl\n") == "voortgang a@b.nl voortgang a@b.nl\n");
  CHECK(committer("[user]\n\tname = Regio\n\temail = a@b.nl\n") == "Regio a@b.nl Regio a@b.nl\n");
}

TEST_CASE("hooks and filters of this machine do not run, and settings of an earlier run are not read") {
  Place place;
  place.edition("Editie een", "2022-02-10");
  place.call({"git", "init", "--quiet", "--bare", place.at("r.git")});
  const std::string proof = place.at("bewijs");
  const auto hook = [&](const std::string& path) {
    place.put(path, "#!/bin/sh\necho x >>" + proof + "\n");
    fs::permissions(place.at(path), fs::perms::owner_all);
  };
  place.git("p", {"init", "-q", "--bare", ".voortgang/publicatie.git"});
  hook("p/.voortgang/publicatie.git/hooks/pre-push");
  place.put("p/.voortgang/publicatie.git/config", "[core]\n\tsshCommand = echo x >>" + proof + "\n");
  hook("haken/pre-push");
  hook("sjabloon/hooks/pre-push");
  place.put("kenmerken", "* filter=x text eol=crlf\n");
  place.put("gitconfig", "[core]\n\thooksPath = " + place.at("haken") +
                             "\n\tattributesFile = " + place.at("kenmerken") +
                             "\n\tautocrlf = true\n[init]\n\ttemplateDir = " + place.at("sjabloon") +
                             "\n[filter \"x\"]\n\tclean = tr a b\n");
  ::setenv("GIT_CONFIG_GLOBAL", place.at("gitconfig").c_str(), 1);
  CHECK(place.publish("git:" + place.at("r.git")).exit == 0);
  ::setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
  CHECK(!fs::exists(proof));
  CHECK(place.text("p/.voortgang/publicatie.git/config").starts_with("[core]\n\tsshCommand"));
  for (const char* file : {"manifest.json", "index.html", "feed.xml"})
    CHECK(place.git("r.git", {"show", std::string("gh-pages:") + file}) ==
          place.text(std::string("p/public/") + file));
}

TEST_CASE("who publishes from a hook keeps his own index, objects and branches") {
  Place place;
  place.edition("Editie een", "2022-02-10");
  place.call({"git", "init", "--quiet", "--bare", place.at("r.git")});
  place.put("werk/a.txt", "a");
  place.git("werk", {"init", "-q"});
  place.git("werk", {"add", "."});
  const std::string before = place.git("werk", {"ls-files", "-s"});
  const std::string objects = place.call({"find", place.at("werk/.git/objects"), "-type", "f"});
  // As git sets them for its hooks, and more that would lead elsewhere.
  const std::vector<std::pair<std::string, std::string>> variables = {
      {"GIT_INDEX_FILE", place.at("werk/.git/index")},
      {"GIT_DIR", place.at("werk/.git")},
      {"GIT_WORK_TREE", place.at("werk")},
      {"GIT_OBJECT_DIRECTORY", place.at("werk/.git/objects")},
      {"GIT_PREFIX", "a/"},
      {"GIT_NAMESPACE", "elders"},
      {"GIT_QUARANTINE_PATH", place.at("werk")},
      {"GIT_CONFIG_PARAMETERS", "'core.bare=false'"}};
  for (const auto& [name, value] : variables) ::setenv(name.c_str(), value.c_str(), 1);
  const RunResult result = place.publish("git:" + place.at("r.git"));
  for (const auto& [name, value] : variables) ::unsetenv(name.c_str());
  CAPTURE(result.err);
  CHECK(result.exit == 0);
  CHECK(place.git("werk", {"ls-files", "-s"}) == before);
  CHECK(place.call({"find", place.at("werk/.git/objects"), "-type", "f"}) == objects);
  CHECK(place.git("r.git", {"for-each-ref", "--format=%(refname)"}) == "refs/heads/gh-pages\n");
  CHECK(place.git("r.git", {"show", "gh-pages:manifest.json"}) == place.text("p/public/manifest.json"));
}

TEST_CASE("a file of others where we have a folder, or below a file of ours, is not written over") {
  for (const std::string path : {"data", "data/x", "index.html/x", ".nojekyll/x", "manifest.json/x"}) {
    CAPTURE(path);
    Place place;
    const std::string target = "git:" + place.at("r.git") + "#site";
    place.call({"git", "init", "--quiet", "--bare", place.at("r.git")});
    place.edition("Editie een", "2022-02-10");
    REQUIRE(place.publish(target).exit == 0);
    place.call({"git", "clone", "--quiet", "-b", "site", place.at("r.git"), place.at("kloon")});
    const std::string top = path.substr(0, path.find('/'));
    const bool is_beside = path == "data/x";  // where others may be
    if (!is_beside) place.git("kloon", {"rm", "-r", "-q", "--ignore-unmatch", top});
    place.put("kloon/" + path, "van een ander");
    place.git("kloon", {"add", "-A"});
    place.git("kloon", {"commit", "-q", "-m", "x"});
    place.git("kloon", {"push", "-q", "origin", "site"});
    const std::string tip = place.git("r.git", {"rev-parse", "site"});
    place.edition("Editie twee", "2022-08-10");
    const RunResult result = place.publish(target);
    CHECK(result.exit == (is_beside ? 0 : 2));
    CHECK(place.git("r.git", {"show", "site:" + path}) == "van een ander");
    if (is_beside) {
      CHECK(place.git("r.git", {"show", "site:manifest.json"}) == place.text("p/public/manifest.json"));
    } else {
      CHECK(has(result.err, "staat iets dat niet bij dit programma hoort"));
      CHECK(place.git("r.git", {"rev-parse", "site"}) == tip);
    }
  }
}

TEST_SUITE_END();

}  // namespace voortgang::test

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "release/note.h"
#include "release/target.h"
#include "support/publishing_place.h"

TEST_SUITE_BEGIN("release");

namespace voortgang::test {

TEST_CASE("a target is a folder, a server's folder or a repository") {
  CHECK(parse_target("/var/www/x/") == Target{TargetKind::kFolder, "", "/var/www/x", "", ""});
  CHECK(parse_target("a@b.nl:www/x") == Target{TargetKind::kServer, "a@b.nl", "www/x", "", ""});
  CHECK(parse_target("git:git@b.nl:a/b.git") ==
        Target{TargetKind::kGit, "", "", "git@b.nl:a/b.git", "gh-pages"});
  CHECK(parse_target("git:/a/b#site") == Target{TargetKind::kGit, "", "", "/a/b", "site"});
  for (const char* wrong : {"",
                            "/",
                            ".",
                            "..",
                            "/var/www/..",
                            "-x:/a",
                            ":/a",
                            "a:",
                            "a:-x",
                            "git:",
                            "git:-x",
                            "git:x#",
                            "git:x#-y",
                            "-rf",
                            "/a\nb",
                            "/nee/../site",
                            "a/../b",
                            "../a/../b",
                            "https://x.nl/y",
                            "ftp://x/y"}) {
    CAPTURE(wrong);
    CHECK(!parse_target(wrong));
  }
  CHECK(parse_target("../../www/x").has_value());
  for (const char* wrong : {"www/-x", "-x", "a@b.nl:www/-x", "git:/a/b#refs/heads/x", "git:/a/b#HEAD",
                            "git:/a/b#@", "git:/a/b#+x", "git:/a/b#-x"})
    CHECK_MESSAGE(!parse_target(wrong).has_value(), wrong);
  CHECK(parse_target("/a..b/x").has_value());
}

TEST_CASE("a note comes back as it was, and anything else is none") {
  const ReleaseNote note{"p", "2022-02", "Februari \"2022\"", "2022-02-10", "ab"};
  CHECK(parse_note(note_json(note)) == note);
  for (const char* other : {"", "{}", "[]", "3", R"({"schema": "voortgang-uitgave/1", "programma": "p"})",
                            R"({"schema": "iets"})"})
    CHECK(!parse_note(other));
}

TEST_CASE("a server shows each release whole, keeps the last ones and goes back") {
  for (const bool over_ssh : {false, true}) {
    CAPTURE(over_ssh);
    Place place;
    const std::string folder = over_ssh ? "server/het doel/site" : "www/het doel/site";
    const std::string target = over_ssh ? "almere@host:het doel/site" : place.at(folder);
    place.edition("Editie een", "2022-02-10");
    CHECK(place.publish(target).out.ends_with(target + ": toont nu de editie Editie een\n"));
    CHECK(has(place.text(folder + "/feed.xml"), "Editie een"));
    CHECK(place.text(folder + "/manifest.json") == place.text("p/public/manifest.json"));
    CHECK(
        place.publish(target).out.ends_with(target + ": toonde de editie Editie een al; niets veranderd\n"));
    place.edition("Twee", "2022-03-10");
    REQUIRE(place.publish(target).exit == 0);
    CHECK(has(place.text(folder + "/feed.xml"), "Twee"));
    // What did not change is one file.
    CHECK(fs::hard_link_count(place.at(folder + "/404.html")) == 2);
    CHECK((fs::status(place.at(folder + "/index.html")).permissions() & fs::perms::others_read) !=
          fs::perms::none);
    CHECK(place.publish(target, {"--terug"}).out ==
          target + ": toont weer de editie Editie een (2022-02-10)\n");
    CHECK(has(place.text(folder + "/feed.xml"), "Editie een"));
    const RunResult first = place.publish(target, {"--terug"});
    CHECK(first.exit == 2);
    CHECK(first.err == target + ": er is geen eerdere uitgave om naar terug te gaan.\n");
    // What was taken back is not what was shown before.
    place.edition("Drie", "2022-03-11");
    REQUIRE(place.publish(target).exit == 0);
    CHECK(place.publish(target, {"--terug"}).out ==
          target + ": toont weer de editie Editie een (2022-02-10)\n");
    // An older edition than the one that is shown.
    place.edition("Oud", "2021-03-10");
    const RunResult older = place.publish(target);
    CHECK(older.exit == 2);
    CHECK(has(older.err, "toont een nieuwere editie (Editie een)"));
    // Who lets drafts through has not said that an older edition may take its place.
    CHECK(place.publish(target, {"--toch"}).exit == 2);
    CHECK(has(place.text(folder + "/feed.xml"), "Editie een"));
    CHECK(place.publish(target, {"--ouder"}).out.ends_with("toont nu de editie Oud\n"));
    CHECK(place.publish(target, {"--terug"}).exit == 0);
    for (const char* title : {"Drie", "Vier", "Vijf"}) {
      place.edition(title, "2022-04-10");
      REQUIRE(place.publish(target, {"--bewaar", "2"}).exit == 0);
    }
    CHECK(has(place.text(folder + "/feed.xml"), "Vijf"));
    std::vector<std::string> kept;
    for (const auto& entry : fs::directory_iterator(place.at(folder + ".uitgaven")))
      kept.push_back(entry.path().filename());
    std::ranges::sort(kept);
    CHECK(kept == std::vector<std::string>{"6", "6.json", "6.vorige", "7", "7.json", "7.vorige"});
  }
}

TEST_CASE("texts lie beside their compressed forms on a server, and nothing of others goes along") {
  Place place;
  place.edition("Editie een", "2022-02-10");
  REQUIRE(place.run_line({"build", "-C", place.at("p")}).exit == 0);
  place.put("p/public/geheim.txt", "van een ander");
  REQUIRE(place.publish(place.at("www/site")).exit == 0);
  CHECK(place.text("www/site/geheim.txt").empty());
  CHECK(place.text("www/site/index.html.gz").starts_with("\x1f\x8b"));
  CHECK(fs::file_size(place.at("www/site/index.html.br")) <
        fs::file_size(place.at("www/site/index.html")) / 2);
  CHECK(!fs::exists(place.at("p/.voortgang/publicatie")));
}

TEST_CASE("what somebody puts on a target while we publish stays as it is") {
  Place place;
  place.edition("Editie een", "2022-02-10");
  const std::string target = place.at("www/site");
  fs::create_directories(target);
  // An rsync that copies, and meanwhile somebody writes in the folder that was empty.
  place.command(
      "rsync",
      fmt::format("echo 'van een ander' >{}/brief.txt\nPATH=${{PATH#*:}} exec rsync \"$@\"\n", target));
  CHECK(place.publish(target).exit == 2);
  CHECK(place.text("www/site/brief.txt") == "van een ander\n");
  CHECK(!fs::is_symlink(target));
  fs::remove(place.at("bin/rsync"));
  const RunResult next = place.publish(target);
  CHECK(next.exit == 2);
  CHECK(has(next.err, "staat iets dat niet bij dit programma hoort"));
  fs::remove(target + "/brief.txt");
  CHECK(place.publish(target).exit == 0);
  CHECK(has(place.text("www/site/feed.xml"), "Editie een"));
}

TEST_CASE("a file that comes in the target's place while the disk is synced stays as it is") {
  Place place;
  place.edition("Editie een", "2022-02-10");
  const std::string target = place.at("www/site");
  place.command("sync", fmt::format("echo 'van een ander' >{}\n", target));
  CHECK(place.publish(target).exit == 2);
  CHECK(place.text("www/site") == "van een ander\n");
  fs::remove(place.at("bin/sync"));
  fs::remove(target);
  CHECK(place.publish(target).exit == 0);
  CHECK(has(place.text("www/site/feed.xml"), "Editie een"));
}

TEST_CASE("of two that publish at once to one target the second waits, and finds that it came too late") {
  Place place;
  place.edition("Editie een", "2022-02-10");
  const std::string target = place.at("www/site");
  REQUIRE(place.publish(target).exit == 0);
  place.edition("Editie twee", "2022-08-10");
  fs::copy(place.at("p"), place.at("q"), fs::copy_options::recursive);
  place.edition("Editie drie", "2022-08-11");
  // Who has the lock takes its time over the disk until the other asks for the lock too.
  const std::string asked = place.at("asked");
  fs::create_directory(asked);
  place.command("flock",
                fmt::format("mktemp {}/XXXXXX >/dev/null\nPATH=${{PATH#*:}} exec flock \"$@\"\n", asked));
  place.command(
      "sync",
      fmt::format("for i in $(seq 200); do\n  [ \"$(ls {} | wc -l)\" -lt 2 ] || exit 0\n  sleep 0.05\ndone\n",
                  asked));
  RunResult one;
  RunResult other;
  std::thread beside(
      [&] { other = place.run_line({"publish", target, "-C", place.at("q"), "--geen-sync"}); });
  one = place.publish(target);
  beside.join();
  CHECK(std::min(one.exit, other.exit) == 0);
  CHECK(std::max(one.exit, other.exit) == 2);
  CHECK(has(one.exit == 0 ? other.err : one.err, "publiceerde iemand anders intussen"));
  CHECK(has(place.text("www/site/feed.xml"), one.exit == 0 ? "Editie drie" : "Editie twee"));
}

TEST_CASE("what is not ours on a target stays as it is") {
  Place place;
  place.edition("Editie een", "2022-02-10");
  place.put("www/ander/index.html", "van een ander");
  place.put("www/bestand", "x");
  fs::create_symlink("ander", place.at("www/wijst"));
  for (const char* name : {"ander", "bestand", "wijst"}) {
    CAPTURE(name);
    const std::string target = place.at(std::string("www/") + name);
    const RunResult result = place.publish(target);
    CHECK(result.exit == 2);
    CHECK(has(result.err, "op " + target + " staat iets dat niet bij dit programma hoort"));
    CHECK(!fs::exists(target + ".uitgaven"));
  }
  CHECK(place.text("www/ander/index.html") == "van een ander");
  CHECK(fs::read_symlink(place.at("www/wijst")) == "ander");

  // Another programme of ours.
  REQUIRE(place.publish(place.at("www/site")).exit == 0);
  std::string programme = place.text("p/site/programma.json");
  const std::size_t id = programme.find("\"id\": \"") + 7;
  programme.insert(id, "ander-");
  place.put("p/site/programma.json", programme);
  const RunResult other = place.publish(place.at("www/site"));
  CHECK(other.exit == 2);
  CHECK(has(other.err, "staat iets dat niet bij dit programma hoort"));
  CHECK(!fs::exists(place.at("p/.voortgang/publicatie")));
}

TEST_CASE("an example or a draft is published only by who says so, and problems never are") {
  Place place;
  const std::string target = place.at("www/site");
  for (const char* status : {"voorbeeld", "concept"}) {
    place.edition("Editie een", "2022-02-10", status);
    const RunResult result = place.publish(target);
    CHECK(result.exit == 1);
    CHECK(has(result.err, std::string("deze editie is een ") + status));
    CHECK(!fs::exists(target));
  }
  CHECK(place.publish(target, {"--toch"}).exit == 0);
  CHECK(fs::exists(target + "/index.html"));
  place.put("p/site/editie.json", "{");
  const RunResult broken = place.publish(target, {"--toch"});
  CHECK(broken.exit == 1);
  CHECK(broken.err.ends_with("Er is niets gepubliceerd.\n"));
}

TEST_CASE("a final edition is published when all have agreed, and a letter not before its day") {
  Place place;
  const std::string target = place.at("www/site");
  const auto letter = [&](const std::string& front) {
    place.put("p/site/documenten/dorp/brief.md", "---\nonderwerp: Voortgang\n" + front + "---\n\nTekst.\n");
  };
  const std::string agreed = "akkoord: {orgaan: college, datum: 2022-02-01}\n";
  place.edition("Editie een", "2022-02-10");
  place.put("p/site/documentsoorten.json",
            R"({"documentsoorten": [{"id": "brief", "naam": "Brief", "akkoord": "college"}]})");
  letter("");
  for (const std::vector<std::string>& more : {std::vector<std::string>{}, {"--toch"}}) {
    const RunResult result = place.publish(target, more);
    CHECK(result.exit == 1);
    CHECK(has(result.err, "fout[AKK101]"));
    CHECK(!fs::exists(target));
  }
  letter(agreed + "nietVoor: 2022-03-01\n");
  const RunResult early = place.publish(target);
  CHECK(early.exit == 0);
  CHECK(early.err ==
        "documenten/dorp/brief-2022-02.html: blijft weg tot 2022-03-01 (nietVoor). Is het zover? Geef de dag "
        "van vandaag met --datum.\n");
  CHECK(!fs::exists(target + "/documenten/dorp/brief-2022-02.html"));
  const RunResult later = place.publish(target, {"--datum", "2022-03-01"});
  CHECK(later.err.empty());
  CHECK(fs::exists(target + "/documenten/dorp/brief-2022-02.html"));
  // The edition's date is no proof that a day has come: it may be made ready weeks before.
  letter(agreed + "nietVoor: 2022-02-10\n");
  const RunResult unknown = place.publish(target);
  CHECK(unknown.exit == 1);
  CHECK(
      unknown.err ==
      "Er is niets gepubliceerd: documenten/dorp/brief-2022-02.html mag niet voor 2022-02-10 naar buiten "
      "(nietVoor), en het programma weet niet welke dag het is. Geef de dag van vandaag: voortgang publish … "
      "--datum jaar-maand-dag.\n");
  CHECK(place.publish(target, {"--datum", "2022-02-10"}).exit == 0);
}

TEST_CASE("a proposal outside editions that waits for somebody is published only by who says so") {
  Place place;
  const std::string target = place.at("www/site");
  place.edition("Editie een", "2022-02-10");
  place.put("p/site/documentsoorten.json",
            R"({"documentsoorten": [{"id": "brief", "naam": "Brief"},)"
            R"( {"id": "voorstel", "naam": "Voorstel", "sjabloon": "brief", "akkoord": "college"}]})");
  const auto proposal = [&](const std::string& front) {
    place.put("p/site/documenten/dorp/weg.md",
              "---\nonderwerp: Een weg\nsoort: voorstel\nbuitenEditie: ja\n" + front + "---\n\nTekst.\n");
  };
  proposal("");
  const RunResult result = place.publish(target);
  CHECK(result.exit == 1);
  CHECK(has(result.err, "Er is niets gepubliceerd: documenten/dorp/weg.html is nog een concept."));
  CHECK(!fs::exists(target));
  CHECK(place.publish(target, {"--toch"}).exit == 0);
  proposal("nietVoor: 2022-03-01\n");  // what nobody sees need not be agreed to
  CHECK(place.publish(target).exit == 0);
  CHECK(!fs::exists(target + "/documenten/dorp/weg.html"));
  proposal("akkoord: {orgaan: college, datum: 2022-02-01}\n");
  CHECK(place.publish(target).exit == 0);
  CHECK(fs::exists(target + "/documenten/dorp/weg.html"));
}

TEST_CASE("a host that does not answer is told, and so is a place that is none") {
  Place place;
  place.edition("Editie een", "2022-02-10");
  const RunResult away = place.publish("weg:/var/www/site");
  CHECK(away.exit == 2);
  INFO(away.err);
  CHECK(has(away.err, "weg:/var/www/site is niet te bereiken (ssh: weg: onbekende host)"));
  const RunResult none = place.publish("git:");
  CHECK(none.exit == 2);
  CHECK(has(none.err, "git: is geen plek om te publiceren."));
  const RunResult repository = place.publish("git:" + place.at("nergens.git"));
  CHECK(repository.exit == 2);
  CHECK(has(repository.err, "is niet te bereiken"));
}

TEST_SUITE_END();

}  // namespace voortgang::test

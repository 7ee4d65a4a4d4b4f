#include "app/messages.h"  // before doctest, whose MESSAGE it would meet

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/sha256.h"
#include "publish/manifest.h"
#include "release/git_pages.h"
#include "release/server.h"
#include "release/stage.h"
#include "release/workplace.h"
#include "support/memory_file_system.h"
#include "support/publishing_place.h"
#include "support/scripted_programs.h"

TEST_SUITE_BEGIN("release");

namespace voortgang::test {
namespace {

enum class Fault : std::uint8_t {
  kNotStarted,  // the system does not start it
  kRefused,     // it ends before it has done anything
  kUnheard,     // it does all of it, and nobody hears so
};

// The machine's own programs, one call of which goes wrong.
class FailingPrograms final : public Programs {
 public:
  FailingPrograms(Fault fault, int nth) : fault_(fault), left_(nth) {}

  [[nodiscard]] Result<ProgramEnd> run(const ProgramCall& call,
                                       const std::function<void(std::string_view)>& take_output) override {
    if (--left_ != 0) return programs_.run(call, take_output);
    if (fault_ == Fault::kNotStarted)
      return std::unexpected(
          Failure{FailureKind::kOther, call.words.front(), "Resource temporarily unavailable"});
    if (fault_ == Fault::kUnheard) static_cast<void>(programs_.run(call, [](std::string_view) {}));
    return ProgramEnd{255, "verbinding verbroken"};
  }
  [[nodiscard]] bool has_failed() const { return left_ <= 0; }

 private:
  DiskPrograms programs_;
  Fault fault_;
  int left_;
};

// A target that shows the old edition, with the older one before it, where a new one is to come.
class Trials {
 public:
  enum class Kind : std::uint8_t { kFolder, kServer, kGit };

  explicit Trials(Kind kind) : kind_(kind) {
    place.command("sync", "");  // of the whole machine: of no matter here
    if (kind_ == Kind::kGit) place.call({"git", "init", "--quiet", "--bare", place.at("www/r.git")});
    DiskPrograms programs;
    for (const char* title : {"Ouder", "Oud", "Nieuw"}) {
      REQUIRE(send(programs, title));
      states_[title] = shown();
      if (title != std::string_view("Nieuw")) place.call({"cp", "-a", place.at("www"), place.at(title)});
    }
  }

  void reset() {
    fs::remove_all(place.at("www"));
    place.call({"cp", "-a", place.at("Oud"), place.at("www")});
  }
  Sending<Sent> go(Programs& programs, bool back) {
    if (!back) return send(programs, "Nieuw");
    fs::remove_all(place.at("git"));
    return kind_ == Kind::kGit ? back_on_git(programs, target(), "p", place.at("git"))
                               : back_on_server(programs, target(), "p");
  }

  // What is shown is an edition as a whole, and what was said of it is so.
  void judge(const Sending<Sent>& sent, bool back) {
    const std::string wanted = back ? "Ouder" : "Nieuw";
    const auto now = shown();
    const bool is_new = now == states_.at(wanted);
    CHECK((is_new || now == states_.at("Oud")));
    if (sent) {
      CHECK(is_new);
      CHECK(sent->now.titel == wanted);
      return;
    }
    const std::string told = messages::not_sent(Language::kNl, "site", sent.error());
    CAPTURE(told);
    CHECK(sent.error().fault != SendFault::kMeanwhile);
    if (told.starts_with("Het is niet zeker wat site nu toont")) return;
    CHECK(told.starts_with("Er is niets gepubliceerd"));
    CHECK(!is_new);
  }

  // The next run works, and in the end nothing is left of the one that broke off.
  void go_on() {
    DiskPrograms programs;
    CHECK(send(programs, "Nieuw"));
    CHECK(shown() == states_.at("Nieuw"));
    if (kind_ == Kind::kGit) return;
    CHECK(send(programs, "Nieuwer"));
    for (const auto& entry : fs::directory_iterator(place.at("www"))) {
      CAPTURE(entry.path().string());
      CHECK((entry.path().filename() == "site" || entry.path().filename() == "site.uitgaven"));
    }
    std::size_t releases = 0;
    for (const auto& entry : fs::directory_iterator(place.at("www/site.uitgaven"))) {
      const std::string name = entry.path().filename();
      CAPTURE(name);
      releases += entry.is_directory() ? 1U : 0U;
      const std::string ending = entry.path().extension();
      CHECK((entry.is_directory() ? ending.empty() : ending == ".json" || ending == ".vorige"));
    }
    CHECK(releases <= 3);  // two to keep, and the one that was shown before, however old
  }

  Place place;

 private:
  [[nodiscard]] Target target() const {
    if (kind_ == Kind::kGit) return {TargetKind::kGit, "", "", place.at("www/r.git"), "gh-pages"};
    if (kind_ == Kind::kServer) return {TargetKind::kServer, "host", "../www/site", "", ""};
    return {TargetKind::kFolder, "", place.at("www/site"), "", ""};
  }
  Sending<Sent> send(Programs& programs, const std::string& title) {
    fs::remove_all(place.at("git"));
    fs::remove_all(place.at("klaar"));
    const Manifest manifest = {{"data/a.csv", {1, sha256_hex("a")}},
                               {"index.html", {title.size(), sha256_hex(title)}}};
    place.put("klaar/data/a.csv", "a");
    place.put("klaar/index.html", title);
    place.put("klaar/manifest.json", manifest_json(manifest));
    const StagedSite site{place.at("klaar"),
                          {"data/a.csv", "index.html", "manifest.json"},
                          {"p", "e", title, "2022-02-10", sha256_hex(manifest_json(manifest))}};
    const SendOptions options{.over_newer = false, .keep = 2};
    return kind_ == Kind::kGit ? send_to_git(programs, target(), site, place.at("git"), options)
                               : send_to_server(programs, target(), site, options);
  }
  [[nodiscard]] std::map<std::string, std::string> shown() {
    if (kind_ == Kind::kGit) return {{"", place.git("www/r.git", {"rev-parse", "gh-pages^{tree}"})}};
    return read_folder(place.at("www/site/"));
  }

  Kind kind_;
  std::map<std::string, std::map<std::string, std::string>> states_;
};

void each_call_fails(Trials::Kind kind, bool back) {
  Trials trials(kind);
  for (const Fault fault : {Fault::kNotStarted, Fault::kRefused, Fault::kUnheard}) {
    bool had_all = false;
    for (int nth = 1; !had_all && nth < 40; ++nth) {
      CAPTURE(static_cast<int>(fault));
      CAPTURE(nth);
      trials.reset();
      FailingPrograms programs(fault, nth);
      const auto sent = trials.go(programs, back);
      trials.judge(sent, back);
      had_all = !programs.has_failed();
      CHECK((!had_all || sent));
      if (kind != Trials::Kind::kGit || nth % 4 == 0) trials.go_on();
    }
    CHECK(had_all);
  }
}

// What the scripts call, one call of which goes wrong: `how` is done in its place.
void each_step_goes_wrong(std::string_view how, bool back) {
  CAPTURE(how);
  Trials trials(Trials::Kind::kFolder);
  const std::string count = trials.place.at("telling");
  for (const char* name : {"mkdir", "mv", "ln", "rm", "rmdir", "flock", "find", "sort", "head", "tail",
                           "grep", "readlink", "expr", "sync"})
    trials.place.command(name, fmt::format("read -r n <{0}\nn=$((n - 1))\necho $n >{0}\nnaam=${{0##*/}}\n"
                                           "PATH=${{PATH#*:}}\n[ $n -ne 0 ] || {{ {1} }}\n"
                                           "[ $naam != sync ] || exit 0\nexec $naam \"$@\"\n",
                                           count, how));
  bool had_all = false;
  for (int nth = 1; !had_all && nth < 200; ++nth) {
    CAPTURE(nth);
    trials.place.put("telling", "0\n");
    trials.reset();
    trials.place.put("telling", std::to_string(nth) + "\n");
    DiskPrograms programs;
    const auto sent = trials.go(programs, back);
    had_all = trials.place.text("telling")[0] != '-' && trials.place.text("telling") != "0\n";
    trials.place.put("telling", "0\n");
    trials.judge(sent, back);
    CHECK((!had_all || sent));
    trials.go_on();
  }
  CHECK(had_all);
}

}  // namespace

TEST_CASE("whatever call of publishing fails, a target shows one whole edition, and that is told") {
  for (const Trials::Kind kind : {Trials::Kind::kFolder, Trials::Kind::kServer, Trials::Kind::kGit}) {
    for (const bool back : {false, true}) {
      CAPTURE(static_cast<int>(kind));
      CAPTURE(back);
      each_call_fails(kind, back);
    }
  }
}

TEST_CASE("whatever step on a server fails or is its last, it shows one whole edition, and that is told") {
  for (const bool back : {false, true}) {
    CAPTURE(back);
    each_step_goes_wrong("echo \"$naam: fout\" >&2; exit 1;", back);
    each_step_goes_wrong("$naam \"$@\"; kill -9 $PPID; exit 1;", back);
  }
}

TEST_CASE("a place to work in is emptied by its mark alone, whatever call fails") {
  const auto prepared = [](MemoryFileSystem& files) {
    files.put_folder("p", 0755);
    files.put("p/.voortgang/publicatie/.van-voortgang", "");
    files.put("p/.voortgang/publicatie/site/index.html", "half");
    files.put("p/.voortgang/publicatie/git/HEAD", "half");
    files.put("public/index.html", "x");
  };
  const Manifest site = {
      {"index.html", {1, "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}}};
  const auto work = [&](MemoryFileSystem& files) -> Result<std::vector<std::string>> {
    const auto place = Workplace::take(files, "p", 0);
    if (!place) return std::unexpected(place.error());
    return stage_site(files, "public", site, place->site(), Compressed::kBeside, 1);
  };
  for (const bool dies : {false, true}) {
    bool had_all = false;
    for (std::size_t nth = 0; !had_all && nth < 100; ++nth) {
      CAPTURE(dies);
      CAPTURE(nth);
      MemoryFileSystem files;
      prepared(files);
      dies ? files.fail_from_change(nth) : files.fail_once_at_call(nth);
      const auto staged = work(files);
      had_all = dies ? staged.has_value() : !files.has_failed_once();
      if (staged) CHECK(*staged == std::vector<std::string>{"index.html", "manifest.json"});
      files.never_fail();
      CHECK(work(files).has_value());
      CHECK(files.files_below("p/.voortgang").empty());
      CHECK(files.files_below("public") == std::map<std::string, std::string>{{"index.html", "x"}});
    }
    CHECK(had_all);
  }
}

TEST_CASE("who comes second is told who is at work, and nothing is sent without a list of files") {
  MemoryFileSystem files;
  for (const auto& [path, bytes] : read_folder(in_project("tests/rules/basis")))
    files.put("p/" + path, bytes);
  const auto held = Workplace::take(files, "p", 0);
  REQUIRE(held);
  const auto second = Workplace::take(files, "p", 0);
  REQUIRE(!second);
  CHECK(second.error().kind == FailureKind::kHeld);
  ScriptedPrograms programs({}, ProgramEnd{});
  Terminal terminal;
  terminal.programs = &programs;
  const RunResult result = run({"publish", "/www/site", "-C", "p"}, files, terminal);
  CHECK(result.exit == 2);
  CHECK(result.err.starts_with("Er is niets gepubliceerd: "));
  CHECK(result.err.ends_with("nog met deze map bezig; probeer het opnieuw als dat klaar is.\n"));
  CHECK(programs.calls().empty());
  CHECK(!stage_site(files, "public", {}, held->site(), Compressed::kNo, 1));
  files.put("public/index.html", "y");
  const Manifest other = {
      {"index.html", {1, "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}}};
  const auto staged = stage_site(files, "public", other, held->site(), Compressed::kNo, 1);
  REQUIRE(!staged);
  CHECK(staged.error().kind == FailureKind::kChanged);
}

TEST_SUITE_END();

}  // namespace voortgang::test

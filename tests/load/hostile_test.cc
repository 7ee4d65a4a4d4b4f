#include <doctest/doctest.h>
#include <fmt/format.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "app/run.h"
#include "base/disk_file_system.h"
#include "support/programme.h"

TEST_SUITE_BEGIN("load");

namespace voortgang::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kCsv = "indicators/wonen/dorp.csv";
constexpr const char* kTekst = "site/tekst/regio/wonen.md";
constexpr const char* kJson = "indicators/indicatoren.json";
constexpr const char* kTemplate = "templates/html/pagina.html";
constexpr const char* kHeader = "indicator;periode;waarde\n";

std::string times(std::size_t count, std::string_view text) {
  std::string out;
  out.reserve(count * text.size());
  for (std::size_t i = 0; i < count; ++i) out += text;
  return out;
}

// What is said of the programme of tests/rules/basis with one file replaced: the first problem's place and
// code, and how many there are.
std::string first_problem(const std::string& path, const std::string& bytes) {
  FileMap files = read_folder(in_project("tests/rules/basis"));
  files[path] = bytes;
  MemoryFileSystem disk;
  put_programme(disk, files);
  const auto lines = problem_lines(disk);
  if (lines.empty()) return "geen";
  return lines.front().substr(0, lines.front().find(']') + 1);
}

// The same programme on disk, gone with the object.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / fmt::format("voortgang-hostile-{}", ::getpid())) {
    fs::remove_all(path_);
    fs::copy(in_project("tests/rules/basis"), path_, fs::copy_options::recursive);
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] fs::path operator/(const std::string& file) const { return path_ / file; }
  [[nodiscard]] std::string checked() const {
    DiskFileSystem files;
    const RunResult result = run({"check", "-C", path_.string()}, files, {});
    return result.out.substr(0, result.out.find(']') + 1);
  }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("files that are far too large, too wide or too deep are a problem in their place") {
  CHECK(first_problem(kCsv, kHeader + times(10'000'000, "a")) ==
        "indicators/wonen/dorp.csv:2:10000001: fout[CSV110]");
  CHECK(first_problem(kCsv, times(100'000, "k;")) == "indicators/wonen/dorp.csv:1:2049: fout[CSV106]");
  CHECK(first_problem(kCsv, std::string(kHeader) + times(100'000, "x;") + "\n") ==
        "indicators/wonen/dorp.csv:2:2049: fout[CSV106]");
  CHECK(first_problem(kCsv, kHeader + ("\"" + times(1'000'000, "a;b\n"))) ==
        "indicators/wonen/dorp.csv:2:1: fout[CSV103]");
  CHECK(first_problem(kJson, times(1'000'000, "[")) == "indicators/indicatoren.json:1:65: fout[JSN103]");
  CHECK(first_problem(kTekst, times(100'000, ">")) == "site/tekst/regio/wonen.md:1:101: fout[MDN102]");
  CHECK(first_problem(kTekst, times(300'000, "a")) == "site/tekst/regio/wonen.md:1:1: fout[BST108]");
  CHECK(first_problem(kTemplate, times(100'000, "{{#menu}}")) ==
        "templates/html/pagina.html:1:292: fout[TPL104]");
}

TEST_CASE("what makes a reader walk the same text again and again is read in one go") {
  // Each of these took minutes in some reader, ours or another's; a test that does not end has failed.
  CHECK(first_problem(kTekst, times(40'000, "{{a}} ")) == "site/tekst/regio/wonen.md:1:16225: fout[REF103]");
  CHECK(first_problem(kTekst, times(80'000, "{{`")) != "geen");
  CHECK(first_problem(kTekst, times(20'000, "[a]: /u\n") + times(20'000, "[a]")) != "");
  CHECK(first_problem(kTekst, times(250'000, "[")) == "geen");
  CHECK(first_problem(kTekst, times(60'000, "*A. ")) == "geen");
  CHECK(first_problem(kTemplate, times(500'000, "{{")) == "templates/html/pagina.html:1:1: fout[TPL101]");
  std::string keys = "{";
  for (int i = 0; i < 100'000; ++i) keys += fmt::format("\"sleutel{}\":1,", i);
  CHECK(first_problem(kJson, keys + "\"b\":2}") != "geen");
  std::string rows = kHeader;
  for (int i = 0; i < 200'000; ++i) rows += fmt::format("onbekend{};2020;1\n", i);
  CHECK(first_problem(kCsv, rows) == "indicators/wonen/dorp.csv:2:1: fout[NAM103]");
}

TEST_CASE("NUL bytes and bytes of another encoding are told where they stand") {
  CHECK(first_problem(kCsv, std::string("indicator\0;", 11)) ==
        "indicators/wonen/dorp.csv:1:10: fout[BST106]");
  CHECK(first_problem(kTekst, "Cli\xEBnt") == "site/tekst/regio/wonen.md:1:4: fout[BST104]");
  CHECK(first_problem(kJson, "{\"a\": \"\xFF\"}") == "indicators/indicatoren.json:1:8: fout[BST104]");
}

TEST_CASE("ids and names do not lead out of the folder") {
  std::string json = read_file(in_project("tests/rules/basis/" + std::string(kJson)));
  const std::size_t at = json.find("\"wachttijd\"");
  REQUIRE(at != std::string::npos);
  json.replace(at, 11, "\"../../wachttijd\"");
  CHECK(first_problem(kJson, json).ends_with("fout[SCH105]"));
  CHECK(first_problem("indicators/..x/dorp.csv", kHeader) == "geen");  // hidden: not read
  CHECK(first_problem("site/tekst/pagina/..md", "x") == "geen");
}

TEST_CASE("where a file should be and something else is, that is said; nothing waits or goes round") {
  const Folder folder;
  fs::remove(folder / kCsv);
  std::string told = "BST102";
  SUBCASE("a folder") {
    fs::create_directory(folder / kCsv);
  }
  SUBCASE("a named pipe") {
    REQUIRE(::mkfifo((folder / kCsv).c_str(), 0600) == 0);
  }
  SUBCASE("a link to itself") {
    fs::create_symlink("dorp.csv", folder / kCsv);
  }
  SUBCASE("a device without end") {
    fs::create_symlink("/dev/zero", folder / kCsv);
    told = "BST123";  // it is outside the programme, whatever it is
  }
  SUBCASE("a socket") {
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    const std::string path = (folder / kCsv).string();
    REQUIRE(path.size() < sizeof address.sun_path);
    path.copy(address.sun_path, path.size());
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    REQUIRE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    ::close(socket);
  }
  CHECK(folder.checked() == "indicators/wonen/dorp.csv:1:1: fout[" + told + "]");
}

TEST_CASE("a folder that leads to a folder above it is told, not walked for ever") {
  const Folder folder;
  fs::create_directories(folder / "site/assets");
  fs::create_directory_symlink(".", folder / "site/assets/x");
  CHECK(folder.checked() == "site/assets/x/x/x/x/x/x/x/x/x:1:1: fout[BST110]");
}

}  // namespace voortgang::test

TEST_SUITE_END();

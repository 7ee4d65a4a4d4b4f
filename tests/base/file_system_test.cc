#include <doctest/doctest.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "base/disk_file_system.h"
#include "base/replace_files.h"
#include "base/text.h"
#include "support/memory_file_system.h"

TEST_SUITE_BEGIN("base");

namespace voortgang {
namespace {

class TemporaryFolder {
 public:
  TemporaryFolder() : path_(std::filesystem::temp_directory_path() / "voortgang-XXXXXX") {
    REQUIRE(::mkdtemp(path_.data()) != nullptr);
  }
  ~TemporaryFolder() { std::filesystem::remove_all(path_); }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  [[nodiscard]] std::string at(const std::string& name) const { return path_ + "/" + name; }

 private:
  std::string path_;
};

// What one operation, given as words, comes to.
std::string told(const Result<void>& result) {
  constexpr std::string_view kWords[] = {"missing",   "no file",  "not regular", "no folder", "no permission",
                                         "too large", "too deep", "changed",     "foreign",   "mount",
                                         "busy",      "held",     "put away",    "stopped",   "other"};
  if (result) return "fine";
  return std::string(kWords[static_cast<std::size_t>(result.error().kind)]);
}

std::string told(FileKind kind) {
  constexpr std::string_view kWords[] = {"missing", "file", "folder", "link", "other", "unknown"};
  return std::string(kWords[static_cast<std::size_t>(kind)]);
}

template <class Value>
Result<void> without_value(const Result<Value>& result) {
  if (!result) return std::unexpected(result.error());
  return {};
}

std::string told_state(FileSystem& files, const std::string& path, Links links) {
  const auto state = files.state(path, links);
  if (!state) return told(without_value(state));
  const bool has_size = state->kind == FileKind::kFile;
  return told(state->kind) + (has_size ? " of " + std::to_string(state->size) : "");
}

std::string told_list(FileSystem& files, const std::string& path) {
  const auto entries = files.list(path);
  if (!entries) return told(without_value(entries));
  std::string out;
  for (const FolderEntry& entry : *entries)
    out += entry.name + " " + (entry.is_link ? "link to " : "") + told(entry.kind) + ", ";
  return out;
}

std::string told_same(FileSystem& files, const std::string& a, const std::string& b) {
  const auto first = files.state(a, Links::kItself);
  const auto second = files.state(b, Links::kItself);
  if (!first || !second) return "failed";
  return first->is_same_file(*second) ? "same" : "different";
}

// Makes a symbolic link; the interface has no such thing, because the program never makes any.
using MakeLink = std::function<void(const std::string& path, const std::string& target)>;
// Another run holds a lock for so long.
using Hold = std::function<void(const std::string& path, unsigned milliseconds)>;

std::string outcome(FileSystem& files, const MakeLink& make_link, const std::string& root,
                    const std::vector<std::string_view>& words) {
  const std::string_view what = words.at(0);
  const std::string a = path_join(root, words.at(1));
  const std::string word = words.size() > 2 ? std::string(words[2]) : "";
  const std::string b = path_join(root, word);
  if (what == "write") return told(files.write(a, word));
  if (what == "private") return told(files.write(a, word, 0600));
  if (what == "folder") return told(files.make_folder(a));
  if (what == "symlink") return make_link(a, word), "fine";
  if (what == "link") return told(files.link(a, b));
  if (what == "rename") return told(files.rename(a, b));
  if (what == "exchange") return told(files.exchange(a, b));
  if (what == "remove") return told(files.remove_all(a));
  if (what == "mode") return told(files.set_mode(a, 0600));
  if (what == "rights") return told(files.copy_rights(a, b));
  if (what == "shows") return std::to_string(files.state(a, Links::kFollow)->mode);
  if (what == "sync") return told(files.sync(a));
  if (what == "syncall") return told(files.sync_all(a));
  if (what == "state") return told_state(files, a, Links::kFollow);
  if (what == "itself") return told_state(files, a, Links::kItself);
  if (what == "list") return told_list(files, a);
  if (what == "same") return told_same(files, a, b);
  if (what == "replace") return told(replace_file(files, a, word));
  if (what == "real") {
    const auto real = files.real_path(a);
    return real ? real->substr(files.real_path(root)->size()) : told(without_value(real));
  }
  REQUIRE(what == "read");
  const auto bytes = files.read(a, word.empty() ? kLargestInput : std::stoul(word));
  return bytes ? "'" + *bytes + "'" : told(without_value(bytes));
}

// Every line an operation, and what it comes to on any disk.
constexpr std::string_view kOperations = R"(
state map: missing
itself map: missing
read map/a: missing
list map: missing
real map/a: /map/a
real .: 
write map/a een: missing
sync map: missing
syncall map: missing
remove map: fine
rename map ander: missing
exchange map ander: missing
link map/a map/b: missing
mode map: missing
folder map/dieper: fine
folder map: fine
state map: folder
write map/a een: fine
write map/b twee: fine
state map/b: file of 4
read map/b: 'twee'
read map/b 4: 'twee'
read map/b 3: too large
read map: no file
read map/b/c: missing
state map/b/c: missing
real map/b/c: missing
real map/b: /map/b
list map: a file, b file, dieper folder, 
list map/a: missing
write map x: no file
folder map/a: missing
folder map/a/b: missing
link map/b map/dieper/b: fine
link map/b map/dieper/b: other
link map map/dieper/map: no permission
same map/b map/dieper/b: same
write map/b drie: fine
same map/b map/dieper/b: different
read map/dieper/b: 'twee'
folder leeg: fine
folder ander: fine
write ander/z zes: fine
rename map ander: other
rename ander map/a: missing
rename map/a ander: no file
rename map map/dieper/map: no file
exchange map map/dieper: no file
exchange map/dieper map: no file
rename map/dieper leeg: fine
read leeg/b: 'twee'
state map/dieper: missing
exchange map ander: fine
read map/z: 'zes'
read ander/b: 'drie'
exchange map ander/b: fine
read map: 'drie'
read ander/b/z: 'zes'
exchange map ander/b: fine
rename map/z ander/a: fine
read ander/a: 'zes'
symlink naar ander: fine
symlink los nergens: fine
symlink lus lus: fine
symlink map/op ../ander/a: fine
state naar: folder
itself naar: link
state los: other
itself los: link
state lus: other
read los: missing
read lus: no file
read naar/a: 'zes'
read map/op: 'zes'
read naar: no file
real naar: /ander
real naar/a: /ander/a
real naar/nieuw: /ander/nieuw
real naar/../leeg: /leeg
real map/op: /ander/a
real los: /nergens
real lus: no file
list .: ander folder, leeg folder, los link to other, lus link to other, map folder, naar link to folder, 
list naar: a file, b file, 
write naar/c vier: fine
read ander/c: 'vier'
link naar naar2: fine
itself naar2: link
same naar naar2: same
rename naar2 map/naar: fine
itself map/naar: link
state map/naar: other
remove map/naar: fine
write los weg: fine
itself los: file of 3
folder naar: fine
folder naar/nog: fine
state ander/nog: folder
remove naar: fine
state ander/a: file of 3
symlink naar ander: fine
mode ander/a: fine
shows ander/a: 384
shows naar/a: 384
shows ander/b: 420
rights ander/a ander/b: fine
shows ander/b: 384
replace ander/a vijf: fine
read ander/a: 'vijf'
shows ander/a: 384
replace map/op zeven: fine
itself map/op: link
read ander/a: 'zeven'
replace naar acht: not regular
replace ander negen: not regular
replace lus tien: no file
private dicht dertien: fine
shows dicht: 384
remove dicht: fine
symlink los2 nergens: fine
replace los2 elf: not regular
replace nieuw/in/map twaalf: fine
read nieuw/in/map: 'twaalf'
list nieuw/in: map file, 
replace ander/a/b dertien: missing
sync ander/a: fine
sync ander: fine
syncall ander: fine
syncall ander/a: missing
remove ander/a/x: fine
remove ander: fine
remove ander: fine
state ander: missing
state naar: other
)";

void behaves_like_a_disk(FileSystem& files, const MakeLink& make_link, const std::string& root) {
  REQUIRE(files.make_folder(root));
  for (const std::string_view line : split(kOperations, '\n')) {
    if (line.empty()) continue;
    CAPTURE(line);
    const std::size_t colon = line.find(": ");
    CHECK(outcome(files, make_link, root, split_any(line.substr(0, colon))) == line.substr(colon + 2));
  }
}

// One at a time; what the holder wrote is there for the next, unless it was taken away.
void locks_like_a_disk(FileSystem& files, const MakeLink& make_link, const Hold& hold,
                       const std::string& path) {
  auto first = files.lock(path, 0);
  REQUIRE(first);
  CHECK((*first)->notes().empty());
  REQUIRE((*first)->note("bezig", Survives::kPowerCut));
  const auto second = files.lock(path, 40);
  REQUIRE_FALSE(second);
  CHECK(second.error().kind == FailureKind::kHeld);
  CHECK_FALSE(second.error().reason.empty());
  CHECK(second.error().reason.find_first_not_of("0123456789") == std::string::npos);
  first->reset();
  {
    const auto third = files.lock(path, 0);
    REQUIRE(third);
    CHECK((*third)->notes().ends_with("\nbezig\n"));
    (*third)->release();
  }
  CHECK(files.kind(path) == FileKind::kMissing);
  hold(path, 200);
  CHECK(files.lock(path, 0).error().kind == FailureKind::kHeld);
  {
    const auto waited = files.lock(path, 10'000);
    REQUIRE(waited);
    CHECK((*waited)->notes().empty());
    (*waited)->release();
  }
  REQUIRE(files.write(path, "van een ander"));
  const auto foreign = files.lock(path, 0);
  REQUIRE_FALSE(foreign);
  CHECK(foreign.error().kind == FailureKind::kForeign);
  CHECK(files.read(path, kLargestInput) == "van een ander");
  // Nor is anything else taken for a lock: it stays as it is.
  REQUIRE(files.make_folder(path + "-map"));
  make_link(path + "-link", path);
  for (const char* other : {"-map", "-link"}) {
    const auto lock = files.lock(path + other, 0);
    REQUIRE_FALSE(lock);
    CHECK(lock.error().kind == FailureKind::kForeign);
    CHECK(files.state(path + other, Links::kItself)->kind ==
          (other == std::string_view("-map") ? FileKind::kFolder : FileKind::kLink));
  }
}

}  // namespace

TEST_CASE("the disk behaves like a disk") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  const auto make_link = [](const std::string& path, const std::string& target) {
    std::filesystem::create_symlink(target, path);
  };
  behaves_like_a_disk(disk, make_link, folder.at("werk"));
  std::jthread other;
  const Hold hold = [&](const std::string& path, unsigned milliseconds) {
    auto lock = disk.lock(path, 0);
    REQUIRE(lock);
    other = std::jthread([held = std::move(*lock), milliseconds] {
      std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
      held->release();
    });
  };
  locks_like_a_disk(disk, make_link, hold, folder.at("slot"));
}

TEST_CASE("the disk in memory behaves like a disk") {
  MemoryFileSystem memory;
  const auto make_link = [&memory](const std::string& path, const std::string& target) {
    memory.put_link(path, target);
  };
  behaves_like_a_disk(memory, make_link, "werk");
  const Hold hold = [&memory](const std::string& path, unsigned milliseconds) {
    memory.hold(path, milliseconds);
  };
  locks_like_a_disk(memory, make_link, hold, "werk/slot");
}

TEST_CASE("a pipe in the place of a lock stays") {
  const TemporaryFolder folder;
  REQUIRE(::mkfifo(folder.at("slot").c_str(), 0600) == 0);
  DiskFileSystem disk;
  const auto lock = disk.lock(folder.at("slot"), 0);
  REQUIRE_FALSE(lock);
  CHECK(lock.error().kind == FailureKind::kForeign);
  CHECK(disk.kind(folder.at("slot")) == FileKind::kOther);
}

TEST_CASE("what cannot be looked at is not taken to be missing") {
  MemoryFileSystem memory;
  memory.put("map/a", "x");
  memory.deny("map");
  CHECK(memory.kind("map") == FileKind::kFolder);
  CHECK(memory.kind("map/a") == FileKind::kUnknown);
  CHECK_FALSE(memory.list("map"));
  CHECK_FALSE(replace_file(memory, "map/a", "y"));
  const TemporaryFolder folder;
  DiskFileSystem disk;
  // Too long a name is the one thing that a disk refuses to look for whoever asks.
  CHECK(disk.kind(folder.at(std::string(300, 'a'))) == FileKind::kUnknown);
}

TEST_CASE("a disk that was told to stop reads and makes nothing more, and still tidies up") {
  const TemporaryFolder folder;
  std::atomic<bool> stop = false;
  DiskFileSystem disk(&stop);
  REQUIRE(disk.write(folder.at("a"), "x"));
  stop = true;
  CHECK(disk.read(folder.at("a"), kLargestInput).error().kind == FailureKind::kStopped);
  CHECK(disk.write(folder.at("b"), "x").error().kind == FailureKind::kStopped);
  CHECK(disk.lock(folder.at("slot"), 1000).error().kind == FailureKind::kStopped);
  CHECK(disk.remove_all(folder.at("a")));
}

TEST_CASE("a file that keeps growing while it is read is refused, not cut") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  const std::string path = folder.at("groei");
  const std::string start(1 << 16, 'x');
  REQUIRE(disk.write(path, start));
  std::atomic<bool> enough = false;
  std::jthread writer([&] {
    std::FILE* file = std::fopen(path.c_str(), "a");
    while (!enough) std::fputc('y', file), std::fflush(file);
    std::fclose(file);
  });
  // Whatever comes of it, a text that is read is one that stood there whole.
  std::size_t least = start.size();
  std::size_t refused = 0;
  const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(30);
  for (int i = 0; i < 200 || (refused == 0 && std::chrono::steady_clock::now() < end); ++i) {
    const auto bytes = disk.read(path, kLargestInput);
    if (!bytes) {
      CHECK(bytes.error().kind == FailureKind::kChanged);
      ++refused;
      continue;
    }
    CHECK(bytes->size() >= least);
    CHECK(bytes->starts_with(start));
    CHECK(bytes->find_first_not_of('y', start.size()) == std::string::npos);
    least = bytes->size();
  }
  enough = true;
  CHECK(refused > 0);
}

TEST_CASE("an exchange that the disk in memory does not have can break off as any call can") {
  MemoryFileSystem memory;
  memory.put("a", "1");
  memory.put("b", "2");
  memory.without_exchange();
  memory.fail_once_at_call(0);
  CHECK(memory.exchange("a", "b").error().kind == FailureKind::kOther);
  CHECK(memory.has_failed_once());
  CHECK(memory.exchange("a", "b").error().kind == FailureKind::kNotAFile);
}

TEST_CASE("what others have where a file is written before it takes its place, stays and is named") {
  MemoryFileSystem memory;
  memory.put("map/a.json", "oud");
  memory.put("map/.a.json.nieuw/brief.txt", "van mij");
  memory.put_link("map/.b.json.nieuw", "a.json");
  for (const char* name : {"map/a.json", "map/b.json"}) {
    const auto done = replace_file(memory, name, "nieuw");
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == FailureKind::kForeign);
  }
  CHECK(memory.read("map/.a.json.nieuw/brief.txt", 100).value_or("") == "van mij");
  CHECK(memory.state("map/.b.json.nieuw", Links::kItself)->kind == FileKind::kLink);
  CHECK(memory.read("map/a.json", 100).value_or("") == "oud");
}

TEST_CASE("what is no regular file is refused, and not waited for") {
  const TemporaryFolder folder;
  DiskFileSystem disk;
  REQUIRE(::mkfifo(folder.at("pijp").c_str(), 0600) == 0);
  std::filesystem::create_symlink("nergens", folder.at("koppeling"));
  std::filesystem::create_symlink("lus", folder.at("lus"));
  for (const char* name : {"pijp", "koppeling", "lus"}) {
    CHECK_MESSAGE(disk.kind(folder.at(name)) == FileKind::kOther, name);
    CHECK_FALSE_MESSAGE(disk.read(folder.at(name), kLargestInput), name);
  }
}

TEST_CASE("a disk in memory can die at any change") {
  MemoryFileSystem memory;
  memory.fail_from_change(1);
  CHECK(memory.make_folder("map"));
  CHECK_FALSE(memory.write("map/a", "x"));
  CHECK_FALSE(memory.write("map/b", "x"));
  memory.never_fail();
  CHECK(memory.write("map/c", "x"));
  CHECK(memory.log() == std::vector<std::string>{"folder map", "write map/c"});
}

TEST_CASE("a disk in memory can hiccup at any call") {
  MemoryFileSystem memory;
  memory.put("map/a", "x");
  memory.fail_once_at_call(1);
  CHECK(memory.list("map"));
  CHECK_FALSE(memory.read("map/a", kLargestInput));
  CHECK(memory.has_failed_once());
  CHECK(memory.read("map/a", kLargestInput));
}

TEST_CASE("paths are joined and cut") {
  CHECK(path_join("a", "b") == "a/b");
  CHECK(path_join("a/", "b") == "a/b");
  CHECK(path_join(".", "b") == "b");
  CHECK(path_join("a", "") == "a");
  CHECK(parent_of("a/b/c") == "a/b");
  CHECK(parent_of("a") == ".");
  CHECK(parent_of("/a") == "/");
}

}  // namespace voortgang

TEST_SUITE_END();

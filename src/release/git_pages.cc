#include "release/git_pages.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "base/file_system.h"
#include "base/text.h"
#include "publish/manifest.h"
#include "release/release_woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kNote = ".voortgang.json";
constexpr std::string_view kPlain = ".nojekyll";  // a Git host then shows the files as they are

bool is_hash(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// A commit of ours.
struct Release {
  std::string commit;
  ReleaseNote note;
};

enum class Depth : std::uint8_t { kLast, kAll };  // of the history

// Variables that say how a host is reached and who it is that asks. Others may lead elsewhere: whoever runs
// us from a hook of a repository has its index and its objects in them.
bool is_for_git(std::string_view variable) {
  constexpr std::array<std::string_view, 11> kTaken = {
      "GIT_SSH",           "GIT_ASKPASS",       "GIT_TERMINAL_PROMPT", "GIT_HTTP_",     "GIT_PROXY_",
      "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_EXEC_PATH", "GIT_SSL_",
      "GIT_TRACE"};
  if (!variable.starts_with("GIT_")) return true;
  if (variable.ends_with("_NAME") || variable.ends_with("_EMAIL")) return true;
  return std::ranges::any_of(kTaken, [&](std::string_view taken) { return variable.starts_with(taken); });
}

// What stands at our path, in a folder where we have a file, or where we have a folder.
bool is_in_the_way(const std::set<std::string, std::less<>>& ours, const std::string& other) {
  const auto below = ours.lower_bound(other + "/");
  if (below != ours.end() && is_within(*below, other)) return true;
  for (std::string path = other; path != "."; path = parent_of(path)) {
    if (ours.contains(path)) return true;
  }
  return false;
}

// A release is built as a tree out of the index of an empty repository: files of others are taken over from
// the commit before, ours come from the folder. So nothing is checked out, no attribute of theirs can change
// a byte, and a push that is not on top of what is there is refused by the host, never forced.

// The branch of a Git host that shows the site, in a repository of our own for as long as it takes: what is
// in the folder of a programme is not touched.
class PagesBranch {
 public:
  PagesBranch(Programs& programs, const Target& target, std::string folder)
      : programs_(programs), target_(target), folder_(std::move(folder)) {}

  // The branch as it is there, or nothing where there is none yet.
  [[nodiscard]] Sending<std::optional<Release>> fetch(Depth depth) {
    if (auto made = git({"init", "--quiet", "--bare", "--template=", folder_}); !made)
      return std::unexpected(made.error());
    const auto there = tip();
    if (!there) return std::unexpected(there.error());
    if (there->empty()) return std::optional<Release>();
    std::vector<std::string> words = {"fetch", "--quiet", "--no-tags"};
    if (depth == Depth::kLast) words.emplace_back("--depth=1");
    words.insert(words.end(), {"--", target_.url, branch()});
    if (auto got = git(words, SendFault::kUnreachable); !got) return std::unexpected(got.error());
    const auto commit = git({"rev-parse", "FETCH_HEAD"});
    if (!commit) return std::unexpected(commit.error());
    const auto note = note_of(*commit);
    if (!note) return std::unexpected(note.error());
    if (!*note) return refused(SendFault::kForeign, target_.branch);
    return Release{*commit, **note};
  }

  // That of a commit of ours; nothing where it has none.
  [[nodiscard]] Sending<std::optional<ReleaseNote>> note_of(const std::string& commit) {
    const auto text = file_in(commit, kNote);
    if (!text) return std::unexpected(text.error());
    return *text ? parse_note(**text) : std::nullopt;
  }

  // The tree of a site: its files, our note, and what others have in the tree of before.
  [[nodiscard]] Sending<std::string> tree_of(const StagedSite& site, const std::optional<Release>& before) {
    const auto others = before ? others_in(before->commit) : Sending<std::vector<Entry>>();
    if (!others) return std::unexpected(others.error());
    auto entries = entries_of(site);
    if (!entries) return std::unexpected(entries.error());
    std::set<std::string, std::less<>> ours;
    for (const Entry& entry : *entries) ours.insert(entry.path);
    for (const Entry& other : *others) {
      if (is_in_the_way(ours, other.path)) return refused(SendFault::kForeign, other.path);
      entries->push_back(other);
    }
    std::string lines;
    for (const Entry& entry : *entries) lines.append(entry.line) += '\0';
    if (auto put = git({"update-index", "-z", "--index-info"}, SendFault::kFailed, lines); !put) return put;
    const auto listed = git({"ls-files", "-z"});
    if (!listed) return listed;
    if (static_cast<std::size_t>(std::ranges::count(*listed, '\0')) != entries->size())
      return refused(SendFault::kIncomplete);
    return git({"write-tree"});
  }

  [[nodiscard]] Sending<std::string> commit_of(const std::string& tree, const std::string& parent,
                                               const std::string& message) {
    std::vector<std::string> words = identity();
    words.insert(words.end(), {"commit-tree", tree, "-m", message});
    if (!parent.empty()) words.insert(words.end(), {"-p", parent});
    return git(words);
  }

  // `from`: what the branch was; nothing where there was none. Where git says that it did not work, the
  // branch itself tells what is there now.
  [[nodiscard]] Sending<void> push(const std::string& commit, const std::string& from) {
    const auto pushed = git({"push", "--quiet", "--", target_.url, commit + ":" + branch()});
    if (pushed) return {};
    const auto now = tip();
    if (!now) return refused(SendFault::kUnsure, pushed.error().detail);
    if (*now == commit) return {};
    if (*now != from) return refused(SendFault::kMeanwhile);
    return std::unexpected(pushed.error());
  }

  // The release before a commit: of one that went back itself, before what it went back to.
  [[nodiscard]] Sending<std::optional<Release>> before(const std::string& commit) {
    std::string from = commit;
    const auto message = git({"show", "--no-patch", "--format=%s", commit});
    if (!message) return std::unexpected(message.error());
    if (message->starts_with(kBackTo) && is_hash(message->substr(kBackTo.size())))
      from = message->substr(kBackTo.size());
    const auto family = git({"rev-list", "--parents", "--max-count=1", from});
    if (!family) return std::unexpected(family.error());
    const auto commits = split_any(*family, " ");
    if (commits.size() < 2) return std::optional<Release>();
    const std::string parent(commits[1]);
    const auto note = note_of(parent);
    if (!note) return std::unexpected(note.error());
    return *note ? std::optional(Release{parent, **note}) : std::nullopt;
  }

 private:
  struct Entry {
    std::string path;
    std::string line;  // as git takes it
  };

  // The bytes of a file, without its last line end; nothing where there is none of that name.
  [[nodiscard]] Sending<std::optional<std::string>> file_in(const std::string& commit,
                                                            std::string_view path) {
    const auto listed = git({"ls-tree", "-z", commit, "--", std::string(path)});
    if (!listed) return std::unexpected(listed.error());
    if (listed->find(" blob ") == std::string::npos) return std::optional<std::string>();
    auto text = git({"cat-file", "blob", commit + ":" + std::string(path)});
    if (!text) return std::unexpected(text.error());
    return std::optional(std::move(*text));
  }

  // The commit that the branch shows there; empty where there is none.
  [[nodiscard]] Sending<std::string> tip() {
    const auto listed = git({"ls-remote", "--", target_.url, branch()}, SendFault::kUnreachable);
    if (!listed) return listed;
    // It lists every name that ends so.
    for (const std::string_view line : split(*listed, '\n')) {
      const std::size_t tab = std::min(line.size(), line.find('\t'));
      if (line.substr(tab) == "\t" + branch()) return std::string(line.substr(0, tab));
    }
    return std::string();
  }

  // What a site adds to a tree. Its bytes as they are, whatever filters somebody has set on this machine.
  [[nodiscard]] Sending<std::vector<Entry>> entries_of(const StagedSite& site) {
    std::string paths;
    for (const std::string& path : site.files) paths.append(path_join(site.folder, path)) += '\n';
    const auto said = git({"hash-object", "-w", "--no-filters", "--stdin-paths"}, SendFault::kFailed, paths);
    if (!said) return std::unexpected(said.error());
    const auto objects = split(*said, '\n');
    if (objects.size() != site.files.size()) return refused(SendFault::kIncomplete);
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < objects.size(); ++i) entries.push_back(entry(site.files[i], objects[i]));
    for (const auto& [path, bytes] :
         {std::pair{kNote, note_json(site.note) + "\n"}, {kPlain, std::string()}}) {
      const auto object = git({"hash-object", "-w", "--stdin"}, SendFault::kFailed, bytes);
      if (!object) return std::unexpected(object.error());
      entries.push_back(entry(path, *object));
    }
    return entries;
  }

  static Entry entry(std::string_view path, std::string_view object) {
    return {std::string(path), std::string("100644 ").append(object).append("\t").append(path)};
  }

  [[nodiscard]] std::string branch() const { return "refs/heads/" + target_.branch; }

  // Who commits, as far as nobody has said so on this machine: else git makes it of the machine's name.
  [[nodiscard]] std::vector<std::string> identity() {
    std::vector<std::string> words;
    for (const auto& [key, ours] :
         {std::pair{"user.name", "voortgang"}, {"user.email", "voortgang@localhost"}}) {
      if (git({"config", "--get", key})) continue;
      words.insert(words.end(), {"-c", std::string(key) + "=" + ours});
    }
    return words;
  }

  [[nodiscard]] Sending<std::vector<Entry>> others_in(const std::string& commit) {
    const auto text = file_in(commit, kManifestName);
    if (!text) return std::unexpected(text.error());
    const auto manifest = *text ? parse_manifest(**text) : std::nullopt;
    if (!manifest) return refused(SendFault::kForeign, std::string(kManifestName));
    const auto listed = git({"ls-tree", "-r", "-z", commit});
    if (!listed) return std::unexpected(listed.error());
    std::vector<Entry> others;
    for (const std::string_view line : split(*listed, '\0')) {
      std::string path(line.substr(std::min(line.size(), line.find('\t') + 1)));
      if (line.empty() || path == kNote || path == kPlain || is_ours(*manifest, path)) continue;
      others.push_back({std::move(path), std::string(line)});
    }
    return others;
  }

  // What git says, without its last line end.
  [[nodiscard]] Sending<std::string> git(const std::vector<std::string>& words,
                                         SendFault fault = SendFault::kFailed,
                                         const std::string& input = {}) {
    // Nobody's hooks, and nothing that goes on in this folder when we have left it.
    ProgramCall call{.words = {"git", "--git-dir=" + folder_, "-c", "core.hooksPath=/dev/null", "-c",
                               "gc.auto=0", "-c", "maintenance.auto=false"},
                     .input = input,
                     .takes = is_for_git};
    call.words.insert(call.words.end(), words.begin(), words.end());
    std::string said;
    const auto end = programs_.run(call, [&](std::string_view piece) { said += piece; });
    if (!end && end.error().kind != FailureKind::kMissing)
      return refused(SendFault::kFailed, end.error().what());
    if (!end || end->exit == kNoSuchProgram) return refused(SendFault::kNoProgram, "git");
    if (end->exit != 0) return refused(fault, end->errors);
    if (said.ends_with('\n')) said.pop_back();
    return said;
  }

  Programs& programs_;
  const Target& target_;
  std::string folder_;
};

}  // namespace

Sending<Sent> send_to_git(Programs& programs, const Target& target, const StagedSite& site,
                          const std::string& folder, const SendOptions& options) {
  PagesBranch pages(programs, target, folder);
  const auto before = pages.fetch(Depth::kLast);
  if (!before) return std::unexpected(before.error());
  Sent sent{.now = site.note, .before = std::nullopt};
  if (*before) {
    const ReleaseNote& there = (*before)->note;
    if (there.programma != site.note.programma) return refused(SendFault::kForeign, there.programma);
    if (!options.over_newer && is_newer(there, site.note)) return refused(SendFault::kNewer, there.titel);
    sent.before = there;
    sent.has_changed = there != site.note;
    if (!sent.has_changed) return sent;
  }
  const auto tree = pages.tree_of(site, *before);
  if (!tree) return std::unexpected(tree.error());
  const std::string from = *before ? (*before)->commit : std::string();
  const auto commit = pages.commit_of(*tree, from, release_message(site.note.titel));
  if (!commit) return std::unexpected(commit.error());
  if (auto pushed = pages.push(*commit, from); !pushed) return std::unexpected(pushed.error());
  return sent;
}

Sending<Sent> back_on_git(Programs& programs, const Target& target, const std::string& programma,
                          const std::string& folder) {
  PagesBranch pages(programs, target, folder);
  const auto shown = pages.fetch(Depth::kAll);
  if (!shown) return std::unexpected(shown.error());
  if (!*shown) return refused(SendFault::kNothingBefore);
  if ((*shown)->note.programma != programma) return refused(SendFault::kForeign, (*shown)->note.programma);
  const auto earlier = pages.before((*shown)->commit);
  if (!earlier) return std::unexpected(earlier.error());
  if (!*earlier) return refused(SendFault::kNothingBefore);
  const auto commit = pages.commit_of((*earlier)->commit + "^{tree}", (*shown)->commit,
                                      std::string(kBackTo) + (*earlier)->commit);
  if (!commit) return std::unexpected(commit.error());
  if (auto pushed = pages.push(*commit, (*shown)->commit); !pushed) return std::unexpected(pushed.error());
  return Sent{.now = (*earlier)->note, .before = (*shown)->note};
}

}  // namespace voortgang

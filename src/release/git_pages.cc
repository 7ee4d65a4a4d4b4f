#include "release/git_pages.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.h"
#include "publish/manifest.h"
#include "release/release_woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kNote = ".voortgang.json";
constexpr std::string_view kPlain = ".nojekyll";  // a Git host then shows the files as they are
constexpr int kNoSuchProgram = 127;               // as a shell says it

std::unexpected<SendRefusal> refused(SendFault fault, std::string detail = {}) {
  return std::unexpected(SendRefusal{fault, std::move(detail)});
}

std::string object_line(std::string_view object, std::string_view path) {
  return std::string("100644 ").append(object).append("\t").append(path).append(1, '\0');
}

bool is_hash(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// A commit of ours.
struct Release {
  std::string commit;
  ReleaseNote note;
};

// The branch of a Git host that shows the site, in a repository of our own for as long as it takes: what is
// in the folder of a programme is not touched.
class PagesBranch {
 public:
  PagesBranch(Programs& programs, const Target& target, std::string folder)
      : programs_(programs), target_(target), folder_(std::move(folder)) {}

  // The branch as it is there, or nothing where there is none yet.
  [[nodiscard]] Sending<std::optional<Release>> fetch() {
    if (auto made = git({"init", "--quiet", "--bare", folder_}); !made) return std::unexpected(made.error());
    const auto listed = git({"ls-remote", "--", target_.url, branch()}, SendFault::kUnreachable);
    if (!listed) return std::unexpected(listed.error());
    if (listed->empty()) return std::optional<Release>();
    if (auto got = git({"fetch", "--quiet", "--", target_.url, branch()}, SendFault::kUnreachable); !got)
      return std::unexpected(got.error());
    const auto commit = git({"rev-parse", "FETCH_HEAD"});
    if (!commit) return std::unexpected(commit.error());
    const auto note = note_of(*commit);
    if (!note) return refused(SendFault::kForeign, target_.branch);
    return Release{*commit, *note};
  }

  [[nodiscard]] std::optional<ReleaseNote> note_of(const std::string& commit) {
    const auto text = git({"show", commit + ":" + std::string(kNote)});
    return text ? parse_note(*text) : std::nullopt;
  }

  // The tree of a site: its files, our note, and what others have in the tree of before.
  [[nodiscard]] Sending<std::string> tree_of(const StagedSite& site, const std::optional<Release>& before) {
    const auto others = before ? others_in(before->commit) : Sending<std::vector<Entry>>();
    if (!others) return std::unexpected(others.error());
    if (auto emptied = git({"read-tree", "--empty"}); !emptied) return emptied;
    if (auto added = git({"--work-tree=" + site.folder, "-C", site.folder, "add", "--all", "--force", "."});
        !added)
      return added;
    const auto listed = git({"ls-files", "-z"});
    if (!listed) return listed;
    const auto paths = split(*listed, '\0');
    const std::set<std::string_view> ours(paths.begin(), paths.end());
    std::string entries;
    for (const Entry& other : *others) {
      if (ours.contains(other.path)) return refused(SendFault::kForeign, other.path);
      entries += other.line + '\0';
    }
    for (const auto& [path, bytes] :
         {std::pair{kNote, note_json(site.note) + "\n"}, {kPlain, std::string()}}) {
      const auto object = git({"hash-object", "-w", "--stdin"}, SendFault::kFailed, bytes);
      if (!object) return object;
      entries += object_line(*object, path);
    }
    if (auto put = git({"update-index", "-z", "--index-info"}, SendFault::kFailed, entries); !put) return put;
    return git({"write-tree"});
  }

  [[nodiscard]] Sending<std::string> commit_of(const std::string& tree, const std::string& parent,
                                               const std::string& message) {
    std::vector<std::string> words = identity();
    words.insert(words.end(), {"commit-tree", tree, "-m", message});
    if (!parent.empty()) words.insert(words.end(), {"-p", parent});
    return git(words);
  }

  [[nodiscard]] Sending<void> push(const std::string& commit) {
    const auto pushed = git({"push", "--quiet", "--", target_.url, commit + ":" + branch()});
    if (pushed) return {};
    const std::string& said = pushed.error().detail;
    const bool moved =
        said.contains("[rejected]") || said.contains("non-fast-forward") || said.contains("fetch first");
    return refused(moved ? SendFault::kMeanwhile : pushed.error().fault, said);
  }

  // The release before a commit: of one that went back itself, before what it went back to.
  [[nodiscard]] std::optional<Release> before(const std::string& commit) {
    std::string from = commit;
    const auto message = git({"show", "--no-patch", "--format=%s", commit});
    if (message && message->starts_with(kBackTo) && is_hash(message->substr(kBackTo.size())))
      from = message->substr(kBackTo.size());
    const auto parent = git({"rev-parse", "--verify", "--quiet", from + "^"});
    if (!parent) return std::nullopt;
    const auto note = note_of(*parent);
    if (!note) return std::nullopt;
    return Release{*parent, *note};
  }

 private:
  struct Entry {
    std::string path;
    std::string line;  // as git takes it
  };

  [[nodiscard]] std::string branch() const { return "refs/heads/" + target_.branch; }

  // Who commits, where nobody has said so on this machine.
  [[nodiscard]] std::vector<std::string> identity() {
    if (git({"var", "GIT_COMMITTER_IDENT"})) return {};
    return {"-c", "user.name=voortgang", "-c", "user.email=voortgang@localhost"};
  }

  [[nodiscard]] Sending<std::vector<Entry>> others_in(const std::string& commit) {
    const auto text = git({"show", commit + ":" + std::string(kManifestName)});
    const auto manifest = text ? parse_manifest(*text + "\n") : std::nullopt;
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
    // Whatever somebody has set on this machine: bytes stay as they are.
    ProgramCall call{.words = {"git", "--git-dir=" + folder_, "-c", "core.autocrlf=false"}, .input = input};
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
  const auto before = pages.fetch();
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
  const auto commit =
      pages.commit_of(*tree, *before ? (*before)->commit : std::string(), release_message(site.note.titel));
  if (!commit) return std::unexpected(commit.error());
  if (auto pushed = pages.push(*commit); !pushed) return std::unexpected(pushed.error());
  return sent;
}

Sending<Sent> back_on_git(Programs& programs, const Target& target, const std::string& programma,
                          const std::string& folder) {
  PagesBranch pages(programs, target, folder);
  const auto shown = pages.fetch();
  if (!shown) return std::unexpected(shown.error());
  if (!*shown) return refused(SendFault::kNothingBefore);
  if ((*shown)->note.programma != programma) return refused(SendFault::kForeign, (*shown)->note.programma);
  const auto earlier = pages.before((*shown)->commit);
  if (!earlier) return refused(SendFault::kNothingBefore);
  const auto commit =
      pages.commit_of(earlier->commit + "^{tree}", (*shown)->commit, std::string(kBackTo) + earlier->commit);
  if (!commit) return std::unexpected(commit.error());
  if (auto pushed = pages.push(*commit); !pushed) return std::unexpected(pushed.error());
  return Sent{.now = earlier->note, .before = (*shown)->note};
}

}  // namespace voortgang

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "app/archief.h"
#include "app/commands.h"
#include "app/messages.h"
#include "base/replace_files.h"
#include "base/text.h"
#include "diag/print_text.h"
#include "load/load_edities.h"
#include "programme/editie_id.h"
#include "programme/folders.h"

namespace voortgang {
namespace {

constexpr std::string_view kEnding = ".json";
constexpr int kDeepest = 8;

class KeptEditions {
 public:
  KeptEditions(const Options& options, FileSystem& files)
      : files_(files), edities_(path_join(options.programme, kEditionsFolder)) {}

  // The ids of all, the oldest first.
  [[nodiscard]] Result<std::vector<std::string>> ids() const {
    if (files_.kind(edities_) == FileKind::kMissing) return std::vector<std::string>{};
    const auto entries = files_.list(edities_);
    if (!entries) return std::unexpected(entries.error());
    std::vector<std::string> ids;
    for (const FolderEntry& entry : *entries) {
      if (entry.kind == FileKind::kFile && entry.name.ends_with(kEnding))
        ids.push_back(entry.name.substr(0, entry.name.size() - kEnding.size()));
    }
    std::ranges::sort(ids, is_earlier_edition);
    return ids;
  }

  // All that an edition keeps; and of those before it what looks its pages still have, where it is the same.
  [[nodiscard]] Result<KeptFiles> kept(const std::vector<std::string>& all, const std::string& id) const {
    KeptFiles kept;
    for (const std::string& edition : all) {
      KeptFiles own;
      if (auto read = read_below(path_join(edities_, edition), "", 0, own); !read)
        return std::unexpected(read.error());
      for (auto& [path, bytes] : own) {
        if (edition == id || is_below(path, kPublishedAssetsFolder)) kept[path] = std::move(bytes);
      }
      if (edition == id) break;
    }
    return kept;
  }

  [[nodiscard]] std::string facts_path(const std::string& id) const {
    return path_join(edities_, id + std::string(kEnding));
  }

 private:
  Result<void> read_below(const std::string& folder, const std::string& below, int depth,
                          KeptFiles& out) const {
    const auto there = files_.state(folder, Links::kFollow);
    if (!there) return std::unexpected(there.error());
    if (there->kind == FileKind::kMissing && depth == 0) return {};  // it kept its facts only
    if (there->kind != FileKind::kFolder)
      return std::unexpected(Failure{FailureKind::kNotAFolder, folder, {}});
    if (depth > kDeepest) return std::unexpected(Failure{FailureKind::kTooDeep, folder, {}});
    const auto entries = files_.list(folder);
    if (!entries) return std::unexpected(entries.error());
    for (const FolderEntry& entry : *entries) {
      const std::string path = path_join(folder, entry.name);
      const std::string name = below.empty() ? entry.name : below + "/" + entry.name;
      // A link may lead out of the programme.
      if (entry.is_link || (entry.kind != FileKind::kFolder && entry.kind != FileKind::kFile))
        return std::unexpected(Failure{FailureKind::kNotRegular, path, {}});
      if (entry.kind == FileKind::kFolder) {
        if (auto read = read_below(path, name, depth + 1, out); !read) return read;
      } else {
        auto bytes = files_.read(path, kLargestInput);
        if (!bytes) return std::unexpected(bytes.error());
        out.emplace(name, std::move(*bytes));
      }
    }
    return {};
  }

  FileSystem& files_;
  std::string edities_;
};

// What stands there and is no archive, or nothing: only an archive is written over.
Result<bool> is_in_the_way(FileSystem& files, const std::string& path) {
  constexpr std::string_view kZip = "PK\x03\x04";
  const auto bytes = files.read(path, kLargestInput);
  if (!bytes && bytes.error().kind == FailureKind::kMissing) return false;
  if (!bytes) return std::unexpected(bytes.error());
  return !bytes->starts_with(kZip);
}

// As the programme's own words say it, or what is wrong with its file.
std::optional<BevrorenEditie> read_edition(const Options& options, const Terminal& terminal,
                                           const std::string& id, const std::string& facts,
                                           RunResult& result) {
  Sources sources;
  Problems problems;
  const SourceId source = sources.add(path_join(kEditionsFolder, id + std::string(kEnding)));
  BevrorenEditie editie = read_bevroren(source, facts, id, problems);
  if (!problems.has_errors()) return editie;
  result = {kInputProblems, {}, print_text(problems, sources, {options.language, terminal.colour_err})};
  return std::nullopt;
}

}  // namespace

RunResult archief_command(const Options& options, FileSystem& files, Terminal terminal) {
  const auto could_not = [&](const Failure& failure) {
    return failed(say<Message::kNotArchived>(options.language, messages::why(options.language, failure)));
  };
  return on_sound_basis(options, files, terminal, [&](const Programma& programma) {
    const KeptEditions editions(options, files);
    const std::string& id = options.edition;
    const auto ids = editions.ids();
    if (!ids) return could_not(ids.error());
    if (std::ranges::find(*ids, id) == ids->end()) {
      const std::vector<std::string_view> known(ids->begin(), ids->end());
      return failed(messages::no_such_edition(options.language, id, nearest(id, known)));
    }
    auto facts = files.read(editions.facts_path(id), kLargestInput);
    if (!facts) return could_not(facts.error());
    auto kept = editions.kept(*ids, id);
    if (!kept) return could_not(kept.error());
    RunResult result;
    const auto editie = read_edition(options, terminal, id, *facts, result);
    if (!editie) return result;
    kept->emplace("editie.json", std::move(*facts));
    const std::string out = options.out.empty() ? id + "-archief.zip" : options.out;
    const auto other = is_in_the_way(files, out);
    if (!other) return could_not(other.error());
    if (*other) return could_not(not_ours(out).error());
    if (const auto written = replace_file(files, out, edition_archive(programma, *editie, *kept)); !written)
      return could_not(written.error());
    return RunResult{kFine, say<Message::kArchived>(options.language, out, kept->size(), id), {}};
  });
}

}  // namespace voortgang

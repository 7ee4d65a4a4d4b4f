#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "app/archief.h"
#include "app/build.h"
#include "app/commands.h"
#include "app/freeze.h"
#include "app/messages.h"
#include "base/hash_list.h"
#include "base/replace_files.h"
#include "base/sha256.h"
#include "compute/change.h"
#include "diag/print_text.h"
#include "load/load_edities.h"
#include "outputs/make.h"
#include "programme/alle_teksten.h"
#include "programme/folders.h"
#include "programme/stuk.h"
#include "render/data/edition_json.h"

namespace voortgang {
namespace {

// In the folder of the edition, as sha256sum writes it: what freezing wrote there. Only that may a later
// freezing remove.
constexpr const char* kLijst = "bestanden.sha256";

bool is_kept(std::string_view address) {
  const bool is_page = address.ends_with("/index.html");
  constexpr std::array kKept = {kPapersFolder, kPublishedAssetsFolder, kDataFolder};
  return !is_page &&
         std::ranges::any_of(kKept, [&](std::string_view folder) { return is_below(address, folder); });
}

void keep_texts(const Checked& checked, KeptFiles& kept) {
  for_each_text(checked.programma(), [&](const GeplaatsteTekst& of) {
    if (of.achtergehouden) return;
    const Source& source = checked.bronnen().at(of.tekst.bestand);
    kept.emplace(kept_text_path(source.path), source.text);
  });
}

Result<KeptFiles> kept_of(const Checked& checked) {
  std::map<std::string_view, std::string_view>
      kept_already;  // what the newest edition with that address keeps
  for (const Bewaard& file : checked.programma().bewaard) kept_already[file.adres] = file.bytes;
  KeptFiles kept;
  std::string addresses;
  const auto take = [&](const std::string& address, std::string_view bytes) -> Result<void> {
    const auto known = kept_already.find(address);
    const bool is_new = known == kept_already.end() || known->second != bytes;
    if (is_new && is_kept(address)) kept.emplace(address, bytes);
    if (address.ends_with("/index.html")) addresses.append(address).append("\n");
    return {};
  };
  if (auto made = make_outputs(checked.plan, 1, take); !made) return std::unexpected(made.error());
  kept.emplace(kAdressen, std::move(addresses));
  keep_texts(checked, kept);
  return kept;
}

// A letter of this edition that may not be seen yet: frozen without it, the edition would never have it. What
// lies outside editions comes with a later one.
const Brief* held_back_letter(const Programma& programma) {
  const auto found = std::ranges::find_if(
      programma.brieven, [](const Brief& b) { return b.achtergehouden && !b.buiten_editie; });
  return found == programma.brieven.end() ? nullptr : &*found;
}

// A frozen edition on the disk: its facts, without which it is none, and a folder with what it keeps. Paths
// are those below the programme.
class FrozenEdition {
 public:
  FrozenEdition(FileSystem& files, const std::string& programme, const std::string& id)
      : files_(files), programme_(programme), id_(id) {}

  [[nodiscard]] std::string facts_path() const { return path_join(kEditionsFolder, id_ + ".json"); }

  [[nodiscard]] Result<bool> exists() const {
    const auto there = files_.state(path_join(programme_, facts_path()), Links::kFollow);
    if (!there) return std::unexpected(there.error());
    return there->kind != FileKind::kMissing;
  }

  // What freezing wrote; empty where it is not there.
  [[nodiscard]] Result<std::string> list() const {
    auto list = files_.read(path_join(programme_, path_join(folder(), kLijst)), kLargestInput);
    if (!list && list.error().kind == FailureKind::kMissing) return std::string();
    return list;
  }

  // Whether it is there with exactly these bytes.
  [[nodiscard]] bool is_same(const std::string& facts, const KeptFiles& kept) const {
    if (!reads_as(facts_path(), facts)) return false;
    return std::ranges::all_of(
        kept, [&](const auto& file) { return reads_as(path_join(folder(), file.first), file.second); });
  }

  // Adds what it published before: should figures ever be withheld, all that anybody ever saw counts.
  [[nodiscard]] Result<void> keep_replaced(KeptFiles& kept) const {
    const auto entries = files_.list(path_join(programme_, path_join(folder(), std::string(kVervangen))));
    if (!entries && entries.error().kind != FailureKind::kMissing) return std::unexpected(entries.error());
    std::vector<std::string> paths{facts_path()};
    for (const FolderEntry& entry : entries ? *entries : std::vector<FolderEntry>()) {
      if (entry.kind == FileKind::kFile)
        paths.push_back(path_join(path_join(folder(), kVervangen), entry.name));
    }
    std::set<std::string> published;
    for (const std::string& path : paths) {
      auto bytes = files_.read(path_join(programme_, path), kLargestInput);
      if (!bytes) return std::unexpected(bytes.error());
      published.insert(std::move(*bytes));
    }
    int number = 0;
    for (const std::string& bytes : published)
      kept.emplace(path_join(kVervangen, std::to_string(++number) + ".json"), bytes);
    return keep_replaced_papers(kept);
  }

  // All of it or nothing, also where an earlier one stands. What stays in its folder and is not ours.
  [[nodiscard]] Result<std::vector<std::string>> write(const std::string& facts, const KeptFiles& kept) {
    std::vector<NewFile> all;
    std::string list;
    for (const auto& [path, bytes] : kept) {
      all.push_back({path_join(folder(), path), bytes});
      append_listed_hash(list, sha256_hex(bytes), path);
    }
    all.push_back({path_join(folder(), kLijst), std::move(list)});
    all.push_back({facts_path(), facts});
    Others others;
    if (auto read = read_list(others); !read) return std::unexpected(read.error());
    if (auto sorted = sort_out({}, kept, others); !sorted) return std::unexpected(sorted.error());
    if (auto written = replace_files(files_, programme_, all, others.ours); !written)
      return std::unexpected(written.error());
    return std::move(others.theirs);
  }

 private:
  [[nodiscard]] std::string folder() const { return path_join(kEditionsFolder, id_); }

  // Papers that are another one now, and those that were another one before: a council has had them.
  [[nodiscard]] Result<void> keep_replaced_papers(KeptFiles& kept) const {
    const auto written = list();
    if (!written) return std::unexpected(written.error());
    for (const auto& [hash, listed] : hash_list(*written)) {
      const std::string path(listed);
      const bool was_replaced = is_below(path, path_join(kVervangen, kPapersFolder));
      if (!was_replaced && !is_below(path, kPapersFolder)) continue;
      auto bytes = files_.read(path_join(programme_, path_join(folder(), path)), kLargestInput);
      if (!bytes && bytes.error().kind == FailureKind::kMissing) continue;
      if (!bytes) return std::unexpected(bytes.error());
      const auto now = kept.find(path);
      if (now != kept.end() && now->second == *bytes) continue;
      kept.emplace(was_replaced ? path : replaced_path(path, sha256_hex(*bytes)), std::move(*bytes));
    }
    return {};
  }

  // Below the folder of what was replaced, with its contents in its name: one path may be replaced often.
  static std::string replaced_path(const std::string& path, const std::string& hash) {
    const std::size_t dot = path.rfind('.');
    return path_join(kVervangen, path.substr(0, dot) + "-" + hash.substr(0, 12) + path.substr(dot));
  }

  [[nodiscard]] bool reads_as(const std::string& path, const std::string& bytes) const {
    const auto there = files_.read(path_join(programme_, path), kLargestInput);
    return there && *there == bytes;
  }

  // What is in the folder and this freezing does not write, by its path below the programme.
  struct Others {
    std::map<std::string, std::string, std::less<>>
        hashes;  // what an earlier freezing wrote, by its path there
    std::vector<std::string> ours;
    std::vector<std::string> theirs;
  };

  Result<void> read_list(Others& others) const {
    const auto written = list();
    if (!written) return std::unexpected(written.error());
    for (const auto& [hash, path] : hash_list(*written)) others.hashes.emplace(path, hash);
    return {};
  }

  Result<void> sort_out(const std::string& below, const KeptFiles& kept, Others& others) const {
    const auto entries = files_.list(path_join(programme_, path_join(folder(), below)));
    if (!entries && entries.error().kind == FailureKind::kMissing) return {};
    if (!entries) return std::unexpected(entries.error());
    for (const FolderEntry& entry : *entries) {
      const std::string path = below.empty() ? entry.name : path_join(below, entry.name);
      if (entry.kind == FileKind::kFolder && !entry.is_link) {
        if (auto sorted = sort_out(path, kept, others); !sorted) return sorted;
      } else if (path != kLijst && !kept.contains(path)) {
        const auto is = entry.is_link ? Result<bool>(false) : is_as_listed(path, others);
        if (!is) return std::unexpected(is.error());
        (*is ? others.ours : others.theirs).push_back(path_join(folder(), path));
      }
    }
    return {};
  }

  Result<bool> is_as_listed(const std::string& path, const Others& others) const {
    const auto listed = others.hashes.find(path);
    if (listed == others.hashes.end()) return false;
    const auto bytes = files_.read(path_join(programme_, path_join(folder(), path)), kLargestInput);
    if (!bytes) return std::unexpected(bytes.error());
    return sha256_hex(*bytes) == listed->second;
  }

  FileSystem& files_;
  const std::string& programme_;
  const std::string& id_;
};

}  // namespace

Result<Frozen> how_frozen(const Options& options, FileSystem& files, const Checked& checked) {
  const auto kept = kept_of(checked);
  if (!kept) return std::unexpected(kept.error());
  const FrozenEdition edition(files, options.programme, checked.programma().editie.id);
  const auto exists = edition.exists();
  if (!exists) return std::unexpected(exists.error());
  if (!*exists) return Frozen::kNot;
  return edition.is_same(edition_json(frozen(checked.programma(), checked.feiten)), *kept)
             ? Frozen::kAsItIs
             : Frozen::kOtherwise;
}

Result<std::vector<std::string>> changed_since_frozen(const Options& options, FileSystem& files,
                                                      const Programma& programma, const Manifest& site) {
  const FrozenEdition edition(files, options.programme, programma.editie.id);
  const auto list = edition.list();
  if (!list) return std::unexpected(list.error());
  std::vector<std::string> changed;
  for (const auto& [hash, path] : hash_list(*list)) {
    if (!is_kept(path)) continue;
    const auto now = site.find(std::string(path));
    if (now == site.end() || now->second.sha256 != hash) changed.emplace_back(path);
  }
  std::ranges::stable_partition(changed, [](const std::string& a) { return is_below(a, kPapersFolder); });
  return changed;
}

RunResult freeze(const Options& options, FileSystem& files, const Checked& checked,
                 const PaperMaker& papers) {
  RunResult result;
  const auto could_not = [&](const Failure& failure) {
    return failed(messages::could_not_freeze(options.language, failure));
  };
  const std::string& id = checked.programma().editie.id;
  const std::string facts = edition_json(frozen(checked.programma(), checked.feiten));
  auto kept = kept_of(checked);
  if (!kept) return could_not(kept.error());
  if (const Brief* letter = held_back_letter(checked.programma())) {
    result.err = say<Message::kHeldBackNotFrozen>(
        options.language,
        paper_address(checked.programma(), letter->gebied, paper_name(checked.programma(), *letter)),
        code(*letter->niet_voor));
    result.exit = kInputProblems;
    return result;
  }
  if (!papers.dropped().empty()) {
    result.err = say<Message::kPaperNotFrozen>(options.language, papers.dropped().front());
    result.exit = kInputProblems;
    return result;
  }
  FrozenEdition edition(files, options.programme, id);
  const auto exists = edition.exists();
  if (!exists) return could_not(exists.error());
  if (*exists && edition.is_same(facts, *kept)) {
    result.out = say<Message::kFrozenAlready>(options.language, id);
    return result;
  }
  if (*exists && !options.replace) {
    result.err += say<Message::kFrozenOtherwise>(options.language, id);
    result.exit = kInputProblems;
    return result;
  }
  if (*exists) {
    if (const auto done = edition.keep_replaced(*kept); !done) return could_not(done.error());
  }
  const auto theirs = edition.write(facts, *kept);
  if (!theirs) return could_not(theirs.error());
  for (const std::string& path : *theirs)
    result.err += say<Message::kFrozenKeeps>(options.language, path_join(options.programme, path));
  result.out = say<Message::kFrozen>(options.language, path_join(options.programme, edition.facts_path()));
  return result;
}

RunResult freeze_command(const Options& options, FileSystem& files, Terminal terminal) {
  return on_checked(
      options, files, terminal,
      [&](const Checked& checked, const PaperMaker& papers, const Manifest& before) {
        if (checked.problems().has_errors())
          return stopped_by(checked.problems(), checked.bronnen(), options, terminal);
        RunResult result = freeze(options, files, checked, papers);
        result.err.insert(
            0, print_text(checked.problems(), checked.bronnen(), {options.language, terminal.colour_err}));
        if (before.empty() && result.exit == kFine)
          result.err += say<Message::kFrozenWithoutSite>(options.language, site_folder(options));
        return result;
      });
}

}  // namespace voortgang

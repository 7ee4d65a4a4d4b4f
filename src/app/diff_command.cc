#include <optional>
#include <vector>

#include "app/build.h"
#include "app/commands.h"
#include "app/messages.h"
#include "base/text.h"
#include "compute/change.h"
#include "diag/print_text.h"
#include "load/load_edities.h"
#include "load/load_programma.h"
#include "programme/folders.h"
#include "render/data/change_text.h"
#include "render/data/edition_json.h"

namespace voortgang {
namespace {

constexpr std::string_view kEnding = ".json";

// An edition that somebody named, and what is to be said where it cannot be had.
struct NamedEdition {
  std::optional<BevrorenEditie> editie;
  RunResult trouble;
};

class NamedEditions {
 public:
  NamedEditions(const Options& options, FileSystem& files, Terminal terminal)
      : options_(options), files_(files), terminal_(terminal), folder_(files, options.programme) {}

  // Unlike an id, a path has a slash or the ending of a file.
  NamedEdition take(const std::string& name) {
    const bool is_path = name.find('/') != std::string::npos || name.ends_with(kEnding);
    // What is there and cannot be read is not missing: reading tells.
    if (is_path && files_.kind(name) != FileKind::kMissing)
      return read(ProgrammeFolder(files_, ".", Reach::kAnywhere), name, "");
    const std::string path = path_join(kEditionsFolder, name + std::string(kEnding));
    if (folder_.kind(path) != FileKind::kMissing) return read(folder_, path, name);
    return {{}, failed(messages::no_such_edition(options_.language, name, nearest_id(name)))};
  }

  // Of frozen editions alone. What is wrong in the programme is no trouble here: then ids stay ids.
  void read_names(Loaded& loaded) const {
    KnownIds known;
    Problems untold;
    load_programma(folder_, loaded, known, untold);
  }

  NamedEdition present(Checked& checked) {
    read_and_check(files_, options_.programme, checked, {.threads = options_.jobs});
    if (checked.problems().has_errors()) return {{}, told(checked.problems(), checked.bronnen())};
    return {frozen(checked.programma(), checked.feiten), {}};
  }

 private:
  RunResult told(const Problems& problems, const Sources& sources) const {
    return {kInputProblems, {}, print_text(problems, sources, {options_.language, terminal_.colour_err})};
  }

  NamedEdition read(const ProgrammeFolder& folder, const std::string& path, std::string_view id) const {
    Sources sources;
    Problems problems;
    const SourceId source = sources.add(path);
    NamedEdition out;
    if (folder.read_text(source, sources, kLargestEditie, problems))
      out.editie = read_bevroren(source, sources.at(source).text, id, problems);
    if (problems.has_errors()) return {{}, told(problems, sources)};
    return out;
  }

  std::string nearest_id(const std::string& name) const {
    std::vector<std::string> names = folder_.file_names(kEditionsFolder, kEnding);
    for (std::string& n : names) n.resize(n.size() - kEnding.size());
    return std::string(nearest(name, std::vector<std::string_view>(names.begin(), names.end())));
  }

  const Options& options_;
  FileSystem& files_;
  Terminal terminal_;
  ProgrammeFolder folder_;
};

std::string in_format(const Verandering& verandering, const Programma& programma, const Options& options) {
  switch (options.overview_format) {
    case OverviewFormat::kText:
      return change_text(verandering, programma, ChangeStyle::kText, options.language);
    case OverviewFormat::kMarkdown:
      return change_text(verandering, programma, ChangeStyle::kMarkdown, options.language);
    case OverviewFormat::kJson:
      break;
  }
  return change_json(verandering);
}

}  // namespace

RunResult diff_command(const Options& options, FileSystem& files, Terminal terminal) {
  NamedEditions editions(options, files, terminal);
  const NamedEdition oud = editions.take(options.edition);
  if (!oud.editie) return oud.trouble;
  Checked checked;
  const NamedEdition nieuw =
      options.newer_edition.empty() ? editions.present(checked) : editions.take(options.newer_edition);
  if (!nieuw.editie) return nieuw.trouble;
  if (!options.newer_edition.empty()) editions.read_names(checked.loaded);
  return {kFine, in_format(changes(*oud.editie, *nieuw.editie), checked.programma(), options), {}};
}

}  // namespace voortgang

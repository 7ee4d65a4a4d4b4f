#include "load/load.h"

#include <string_view>

#include "forms/cbs_mapping.h"
#include "load/load_edities.h"
#include "load/load_indicatoren.h"
#include "load/load_leveringen.h"
#include "load/load_programma.h"
#include "load/load_tables.h"
#include "load/load_teksten.h"
#include "load/programme_folder.h"
#include "programme/frame_names.h"
#include "programme/names.h"

namespace voortgang {
namespace {

constexpr std::string_view kTemplates = "templates";
constexpr std::string_view kAssets = "site/assets";
constexpr int kDeepestFolder = 8;  // a link to a folder above has no end

// templates/<format>/<name>.<format>, by the name "<format>/<name>".
void load_templates(const ProgrammeFolder& folder, Project& project, Problems& problems) {
  for (const std::string& format : folder.folder_names(kTemplates)) {
    const std::string ending = "." + format;
    const std::string path = path_join(kTemplates, format);
    for (const std::string& name : folder.file_names(path, ending)) {
      const SourceId source = project.bronnen.add(path_join(path, name));
      if (!folder.read_text(source, project.bronnen, kLargestTemplate, problems)) continue;
      const std::string key = path_join(format, name.substr(0, name.size() - ending.size()));
      project.templates.emplace(key, parse_template(source, project.bronnen.at(source).text, problems));
    }
  }
}

// A frame that no programme can do without, and that is not there, is told as the missing file that it is.
void tell_missing_frames(const ProgrammeFolder& folder, Project& project, Problems& problems) {
  for (const std::string_view name : frame_names::kRequired) {
    if (project.templates.contains(name)) continue;
    const std::string_view format = name.substr(0, name.find('/'));
    const std::string path = path_join(kTemplates, std::string(name) + "." + std::string(format));
    // One that is there but could not be read has been told.
    if (folder.kind(path) == FileKind::kMissing)
      problems.add(Code::BST101, {project.bronnen.add(path), 0, 0});
  }
}

void load_assets(const ProgrammeFolder& folder, const std::string& below, int depth, Project& project,
                 Problems& problems) {
  const std::string path = path_join(kAssets, below);
  if (depth > kDeepestFolder) {
    problems.add(Code::BST110, {project.bronnen.add(path), 0, 0}, {{"most", std::int64_t{kDeepestFolder}}});
    return;
  }
  for (const std::string& name : folder.file_names(path, "")) {
    const SourceId source = project.bronnen.add(path_join(path, name));
    auto bytes = folder.read_bytes(source, project.bronnen, problems);
    if (bytes) project.assets.push_back({path_join(below, name), std::move(*bytes)});
  }
  for (const std::string& name : folder.folder_names(path)) {
    load_assets(folder, path_join(below, name), depth + 1, project, problems);
  }
}

// Which figures of CBS are ours is only needed for an import, but what is wrong with it is told by any check.
void check_cbs_mapping(const ProgrammeFolder& folder, Project& project, const Names& names,
                       Problems& problems) {
  if (folder.kind(kCbsMapping) == FileKind::kMissing) return;
  const SourceId source = project.bronnen.add(std::string(kCbsMapping));
  if (!folder.read_text(source, project.bronnen, kLargestJson, problems)) return;
  [[maybe_unused]] const CbsMapping mapping = read_cbs_mapping(source, project, names, problems);
}

}  // namespace

Loaded load_project(FileSystem& files, const std::string& root, unsigned threads) {
  Loaded loaded;
  Project& project = loaded.project;
  Problems& problems = loaded.problems;
  const ProgrammeFolder folder(files, root);
  Names names;
  load_programma(folder, project, names, problems);
  load_editie(folder, project, names, problems);
  load_indicatoren(folder, project, names, problems);
  check_cbs_mapping(folder, project, names, problems);
  load_leveringen(folder, project, names, threads, problems);
  load_teksten(folder, project, names, threads, problems);
  load_brieven(folder, project, names, threads, problems);
  load_acties(folder, project, names, problems);
  load_begrotingen(folder, project, names, problems);
  load_edities(folder, project, problems);
  load_templates(folder, project, problems);
  tell_missing_frames(folder, project, problems);
  load_assets(folder, "", 0, project, problems);
  return loaded;
}

}  // namespace voortgang

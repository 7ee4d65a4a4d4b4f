#include "load/load.h"

#include <string_view>

#include "forms/cbs_mapping.h"
#include "forms/starter_files.h"
#include "load/load_edities.h"
#include "load/load_indicatoren.h"
#include "load/load_leveringen.h"
#include "load/load_programma.h"
#include "load/load_tables.h"
#include "load/load_teksten.h"
#include "load/misnamed_files.h"
#include "load/programme_folder.h"
#include "load/stray_files.h"
#include "programme/folders.h"
#include "programme/frame_names.h"
#include "programme/known_ids.h"

namespace voortgang {
namespace {

// The ending of the frames in a folder: its name, but that of Typst has its own.
std::string frame_ending(std::string_view folder) {
  return folder == formats::kPdf.frames ? ".typ" : "." + std::string(folder);
}

// Frames for PDF are no programme's care: where it has none of its own, it has ours.
void lend_frames(Loaded& loaded, Problems& problems) {
  const std::string folder = path_join(kFramesFolder, formats::kPdf.frames) + "/";
  const std::string ending = frame_ending(formats::kPdf.frames);
  for (const EmbeddedFile& file : starter_files()) {
    if (!file.path.starts_with(folder) || !file.path.ends_with(ending)) continue;
    const std::string_view name = path_below(file.path, kFramesFolder);
    const std::string key(name.substr(0, name.size() - ending.size()));
    if (loaded.programma.templates.contains(key)) continue;
    const SourceId source = loaded.bronnen.add(std::string(file.path), std::string(file.bytes));
    loaded.programma.templates.emplace(key, parse_template(source, loaded.bronnen.at(source).text, problems));
  }
}

// templates/<format>/<name>.<format>, by the name "<format>/<name>".
void load_templates(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  for (const std::string& format : folder.folder_names(kFramesFolder)) {
    const std::string ending = frame_ending(format);
    const std::string path = path_join(kFramesFolder, format);
    for (const std::string& name : folder.file_names(path, ending)) {
      const SourceId source = loaded.bronnen.add(path_join(path, name));
      if (!folder.read_text(source, loaded.bronnen, kLargestTemplate, problems)) continue;
      const std::string key = path_join(format, name.substr(0, name.size() - ending.size()));
      loaded.programma.templates.emplace(key,
                                         parse_template(source, loaded.bronnen.at(source).text, problems));
    }
  }
}

// A frame that no programme can do without, and that is not there, is told as the missing file that it is.
void tell_missing_frames(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  for (const std::string& name : frame_names::required()) {
    if (loaded.programma.templates.contains(name)) continue;
    const std::string format = name.substr(0, name.find('/'));
    const std::string path = path_join(kFramesFolder, name + "." + format);
    // One that is there but could not be read has been told.
    if (folder.kind(path) == FileKind::kMissing) problems.add(Code::BST101, {loaded.bronnen.add(path), 0, 0});
  }
}

void load_assets(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  const auto take = [&](std::string below, SourceId source, std::string bytes) {
    const auto shape = image_shape(bytes);
    loaded.programma.assets.push_back({std::move(below), std::move(bytes), source, shape});
  };
  folder.each_file_below(std::string(kAssetsFolder), loaded.bronnen, problems, take);
}

// Which figures of CBS are ours is only needed for an import, but what is wrong with it is told by any check.
void check_cbs_mapping(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known,
                       Problems& problems) {
  if (folder.kind(kCbsMapping) == FileKind::kMissing) return;
  const SourceId source = loaded.bronnen.add(std::string(kCbsMapping));
  if (!folder.read_text(source, loaded.bronnen, kLargestJson, problems)) return;
  [[maybe_unused]] const CbsMapping mapping = read_cbs_mapping(source, loaded.dossier(), known, problems);
}

}  // namespace

Loaded load_programme(FileSystem& files, const std::string& root, unsigned threads) {
  Loaded loaded;
  Problems& problems = loaded.problems;
  const ProgrammeFolder folder(files, root);
  KnownIds known;
  load_programma(folder, loaded, known, problems);
  load_editie(folder, loaded, known, problems);
  load_indicatoren(folder, loaded, known, problems);
  load_geheimhouding(folder, loaded, known, problems);
  check_cbs_mapping(folder, loaded, known, problems);
  load_leveringen(folder, loaded, known, threads, problems);
  load_teksten(folder, loaded, known, threads, problems);
  load_brieven(folder, loaded, known, threads, problems);
  load_documentsoorten(folder, loaded, problems);
  load_huisstijl(folder, loaded, known, problems);
  load_toegankelijkheid(folder, loaded, problems);
  load_acties(folder, loaded, known, problems);
  load_toezeggingen(folder, loaded, known, problems);
  load_duiding(folder, loaded, known, problems);
  load_rectificaties(folder, loaded, known, problems);
  load_vragen(folder, loaded, known, problems);
  load_begrotingen(folder, loaded, known, problems);
  load_edities(folder, loaded, problems);
  load_templates(folder, loaded, problems);
  lend_frames(loaded, problems);
  tell_missing_frames(folder, loaded, problems);
  load_assets(folder, loaded, problems);
  tell_stray_files(folder, loaded, problems);
  tell_misnamed_files(folder, loaded, problems);
  folder.tell(loaded.bronnen, problems);
  return loaded;
}

}  // namespace voortgang

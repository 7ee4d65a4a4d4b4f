#include "load/misnamed_files.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"
#include "forms/cbs_mapping.h"
#include "load/file_endings.h"
#include "programme/documentsoort.h"
#include "programme/folders.h"
#include "programme/geheimhouding.h"
#include "programme/huisstijl.h"
#include "programme/indeling.h"
#include "programme/openbaar.h"
#include "programme/programma.h"
#include "programme/rectificatie.h"
#include "programme/tekst.h"
#include "programme/toezegging.h"

namespace voortgang {
namespace {

// As they are called in site/.
template <std::size_t n>
constexpr std::array<std::string_view, n> names_in_site(std::array<std::string_view, n> paths) {
  for (std::string_view& path : paths) path = path_below(path, kSiteFolder);
  return paths;
}

constexpr auto kSiteFiles =
    names_in_site<11>({kProgramma, kEditiebestand, kDocumentsoorten, kHuisstijl, kToegankelijkheid,
                       kCbsMapping, kActies, kToezeggingen, kRectificaties, kVragen, kGeheimhouding});
constexpr auto kSiteFolders =
    names_in_site<7>({kAssetsFolder, kBudgetsFolder, kLettersFolder, kExplanationsFolder, kEditionsFolder,
                      kSchemasFolder, kTextsFolder});
// Those that hold the name of an area, and so are known where they lie outside site/.
constexpr auto kAreaFolders =
    names_in_site<4>({kBudgetsFolder, kLettersFolder, kExplanationsFolder, kTextsFolder});
constexpr std::array<std::string_view, 3> kPlanEndings = {kCoverEnding, kCsvEnding, kMdEnding};
// What people keep beside their files, and systems leave behind.
constexpr std::array<std::string_view, 4> kOthers = {"readme", "leesmij", "thumbs", "desktop"};

// The name up to its first point, without what copies and downloads put behind it: "geheimhouding (1).csv".
std::string stem_of(std::string_view name) {
  std::string stem = folded(name.substr(0, name.find('.')));
  for (const std::string_view tail : {" (", " - ", "_kopie", " kopie", "-kopie", " copy"})
    stem.erase(std::min(stem.find(tail), stem.size()));
  return std::string(trimmed(stem));
}

bool is_nobodys(std::string_view name) {
  const std::string stem = stem_of(name);
  return name.starts_with('.') || name.starts_with("~$") || std::ranges::find(kOthers, stem) != kOthers.end();
}

bool is_table(std::string_view name) {
  return is_csv(name) || has_ending(name, kOfficeTables);
}

// Of a file that another name alone does not make readable; empty for others.
std::string office_ending(std::string_view path) {
  return is_office(path) ? utf8::lower(ending_of(path)) : std::string();
}

std::string_view form_of(std::string_view meant) {
  return meant.ends_with(kCsvEnding) ? "CSV UTF-8" : meant.ends_with(".json") ? "JSON" : "Markdown";
}

bool is_area(std::string_view name, const Loaded& loaded) {
  const Programma& programma = loaded.programma;
  for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
    if (programma.gebied_id(g) == name) return true;
  }
  return std::ranges::find(programma.vergelijkgroepen, name, &Vergelijkgroep::id) !=
         programma.vergelijkgroepen.end();
}

void tell_delivery(const std::string& path, Loaded& loaded, Problems& problems) {
  problems.add(Code::LEV112, {loaded.bronnen.add(path), 0, 0},
               {{"werkmap", path.ends_with(".xlsx") ? path : std::string()}});
}

// The known name that is meant, for another one.
std::string like(std::string_view name, std::span<const std::string_view> known) {
  return std::string(nearest(folded(name), known));
}

void tell_folder(const std::string& path, std::string_view meant, Loaded& loaded, Problems& problems) {
  problems.add(Code::BST116, {loaded.bronnen.add(path), 0, 0}, {{"nabij", meant}});
}

bool is_goal(std::string_view name, const Loaded& loaded) {
  const auto& goals = loaded.programma.hoofddoelen;
  return std::ranges::find(goals, folded(name), &Hoofddoel::id) != goals.end();
}

void tell_deliveries_in(const ProgrammeFolder& folder, const std::string& path, Loaded& loaded,
                        Problems& problems) {
  for (const std::string& name : folder.file_names(path, {})) {
    if (is_table(name) && is_area(stem_of(name), loaded))
      tell_delivery(path_join(path, name), loaded, problems);
  }
  for (const std::string& below : folder.folder_names(path)) {
    if (is_goal(below, loaded)) tell_deliveries_in(folder, path_join(path, below), loaded, problems);
  }
}

std::string known_by_stem(std::string_view name, std::span<const std::string_view> known) {
  std::vector<std::string_view> stems;
  for (const std::string_view one : known) stems.push_back(one.substr(0, one.find('.')));
  const std::string_view meant = nearest(stem_of(name), stems);
  const auto found = std::ranges::find(stems, meant);
  return found == stems.end() ? std::string()
                              : std::string(known[static_cast<std::size_t>(found - stems.begin())]);
}

void tell_file(const std::string& path, std::string_view meant, Loaded& loaded, Problems& problems) {
  const Span place{loaded.bronnen.add(path), 0, 0};
  if (meant.empty())
    problems.add(Code::BST114, place);
  else
    problems.add(Code::BST115, place,
                 {{"nabij", meant}, {"ending", office_ending(path)}, {"vorm", form_of(meant)}});
}

// The file of site/ that bears this name exactly: what lies in a wrong place is told by no likeness.
std::string_view site_file_called(std::string_view name) {
  if (utf8::lower(ending_of(name)) == kMdEnding) return {};
  const std::string stem = stem_of(name);
  const auto found = std::ranges::find_if(
      kSiteFiles, [&](std::string_view one) { return one.substr(0, one.find('.')) == stem; });
  return found == kSiteFiles.end() ? std::string_view() : *found;
}

// A file of site/ in another folder. Beside the one in its place it is a copy.
bool tell_displaced(const ProgrammeFolder& folder, const std::string& path, std::string_view name,
                    Loaded& loaded, Problems& problems) {
  const std::string_view called = site_file_called(name);
  if (called.empty()) return false;
  const std::string meant = path_join(kSiteFolder, called);
  const bool is_copy = folder.kind(meant) != FileKind::kMissing;
  tell_file(path, is_copy ? std::string() : meant, loaded, problems);
  return true;
}

bool holds_area(const ProgrammeFolder& folder, const std::string& path, const Loaded& loaded) {
  const auto names_area = [&](const std::string& name) { return is_area(stem_of(name), loaded); };
  return std::ranges::any_of(folder.folder_names(path), names_area) ||
         std::ranges::any_of(folder.file_names(path, {}), names_area);
}

// A folder of site/ beside it. Folders of other programs are called so too, but hold no areas.
std::string site_folder_meant(const ProgrammeFolder& folder, const std::string& name, const Loaded& loaded) {
  if (folder.leads_out(name)) return {};
  if (folded(name) == path_below(kEditionsFolder, kSiteFolder) && !folder.folder_names(name).empty())
    return std::string(kEditionsFolder);
  const std::string meant = like(name, kAreaFolders);
  return meant.empty() || !holds_area(folder, name, loaded) ? std::string() : path_join(kSiteFolder, meant);
}

void in_root(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  for (const std::string& name : folder.file_names("", {})) {
    if (is_table(name) && is_area(stem_of(name), loaded))
      tell_delivery(name, loaded, problems);
    else
      tell_displaced(folder, name, name, loaded, problems);
  }
  for (const std::string& name : folder.folder_names("")) {
    const std::string of_site = site_folder_meant(folder, name, loaded);
    if (!is_one_of(name, kInputFolders) && !like(name, kInputFolders).empty())
      tell_folder(name, like(name, kInputFolders), loaded, problems);
    else if (is_goal(name, loaded))
      tell_deliveries_in(folder, name, loaded, problems);
    else if (!of_site.empty())
      tell_folder(name, of_site, loaded, problems);
  }
}

// A folder that site/ does not know: nothing in it is read.
void tell_unknown(const ProgrammeFolder& folder, const std::string& path, int level, Loaded& loaded,
                  Problems& problems) {
  constexpr int kDeepest = 4;
  for (const std::string& name : folder.file_names(path, {})) {
    const std::string one = path_join(path, name);
    if (is_nobodys(name) || tell_displaced(folder, one, name, loaded, problems)) continue;
    tell_file(one, {}, loaded, problems);
  }
  if (level == kDeepest) return;
  for (const std::string& name : folder.folder_names(path)) {
    const std::string below = path_join(path, name);
    if (!folder.leads_out(below)) tell_unknown(folder, below, level + 1, loaded, problems);
  }
}

void in_site(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  for (const std::string& name : folder.file_names(kSiteFolder, {})) {
    if (is_one_of(name, kSiteFiles) || is_one_of(name, kSiteFolders) || is_nobodys(name)) continue;
    const std::string meant = known_by_stem(name, kSiteFiles);
    const bool is_copy = !meant.empty() && folded(name) != meant &&
                         folder.kind(path_join(kSiteFolder, meant)) != FileKind::kMissing;
    tell_file(path_join(kSiteFolder, name), is_copy ? std::string() : meant, loaded, problems);
  }
  for (const std::string& name : folder.folder_names(kSiteFolder)) {
    const std::string path = path_join(kSiteFolder, name);
    if (is_one_of(name, kSiteFolders)) continue;
    if (!like(name, kSiteFolders).empty())
      tell_folder(path, path_join(kSiteFolder, like(name, kSiteFolders)), loaded, problems);
    else if (is_goal(name, loaded) || name == kDeliveriesFolder)
      tell_deliveries_in(folder, path, loaded, problems);
    else if (!folder.leads_out(path))
      tell_unknown(folder, path, 0, loaded, problems);
  }
}

std::string ending_meant(std::string_view name) {
  const std::string small = folded(name);
  if (small.find(".dekking") != small.npos) return std::string(kCoverEnding);
  return is_table(name) || small.contains(kCsvEnding) ? std::string(kCsvEnding) : std::string(kMdEnding);
}

void tell_all_in(const ProgrammeFolder& folder, const std::string& path, Loaded& loaded, Problems& problems) {
  for (const std::string& name : folder.file_names(path, {})) {
    if (!is_nobodys(name)) tell_file(path_join(path, name), {}, loaded, problems);
  }
}

// Plans of gemeenten: unknown areas were told where they were read.
void among_plans(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  const std::string path(kBudgetsFolder);
  for (const std::string& name : folder.file_names(path, {})) {
    const bool is_plan =
        std::ranges::any_of(kPlanEndings, [&](std::string_view ending) { return name.ends_with(ending); });
    if (is_plan || is_nobodys(name)) continue;
    const std::string stem = stem_of(name);
    tell_file(path_join(path, name), is_area(stem, loaded) ? stem + ending_meant(name) : std::string(),
              loaded, problems);
  }
  for (const std::string& name : folder.folder_names(path))
    tell_all_in(folder, path_join(path, name), loaded, problems);
}

// Explanations lie in the folder of an area.
void among_explanations(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  const std::string path(kExplanationsFolder);
  for (const std::string& name : folder.file_names(path, {})) {
    if (!is_nobodys(name)) tell_file(path_join(path, name), {}, loaded, problems);
  }
  for (const std::string& area : folder.folder_names(path)) {
    const std::string below = path_join(path, area);
    for (const std::string& name : folder.file_names(below, {})) {
      if (name.ends_with(kMdEnding) || is_nobodys(name)) continue;
      tell_file(path_join(below, name), stem_of(name) + std::string(kMdEnding), loaded, problems);
    }
    for (const std::string& name : folder.folder_names(below))
      tell_all_in(folder, path_join(below, name), loaded, problems);
  }
}

}  // namespace

void tell_misnamed_files(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  in_root(folder, loaded, problems);
  in_site(folder, loaded, problems);
  among_plans(folder, loaded, problems);
  among_explanations(folder, loaded, problems);
}

}  // namespace voortgang

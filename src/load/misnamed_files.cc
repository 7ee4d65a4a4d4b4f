#include "load/misnamed_files.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::string_view kSite = "site";
constexpr std::array<std::string_view, 11> kSiteFiles = {
    "programma.json",        "editie.json", "documentsoorten.json", "huisstijl.json",
    "toegankelijkheid.json", "cbs.json",    "acties.csv",           "toezeggingen.csv",
    "rectificaties.csv",     "vragen.csv",  "geheimhouding.csv"};
constexpr std::array<std::string_view, 7> kSiteFolders = {"assets",  "begroting", "documenten", "duiding",
                                                          "edities", "schema",    "tekst"};
constexpr std::array<std::string_view, 3> kFolders = {"indicators", "site", "templates"};
constexpr std::array<std::string_view, 3> kPlanEndings = {".dekking.csv", ".csv", ".md"};
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
  const std::string ending = folded(name.substr(std::min(name.rfind('.'), name.size())));
  return ending == ".csv" || ending == ".xlsx" || ending == ".xls" || ending == ".xlsm" || ending == ".ods";
}

// Of a file that another name alone does not make readable; empty for others.
std::string office_ending(std::string_view path) {
  constexpr std::array<std::string_view, 8> kOffice = {".xlsx", ".xls", ".xlsm", ".ods",
                                                       ".docx", ".doc", ".odt",  ".pdf"};
  std::string ending = folded(path.substr(std::min(path.rfind('.'), path.size())));
  return std::ranges::find(kOffice, ending) == kOffice.end() ? std::string() : ending;
}

std::string_view form_of(std::string_view meant) {
  return meant.ends_with(".csv") ? "CSV UTF-8" : meant.ends_with(".json") ? "JSON" : "Markdown";
}

class MisnamedFiles {
 public:
  MisnamedFiles(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems)
      : folder_(folder), loaded_(loaded), problems_(problems) {}

  void in_root() {
    for (const std::string& name : folder_.file_names("", {})) {
      if (is_table(name) && is_area(stem_of(name))) tell_delivery(name);
    }
    for (const std::string& name : folder_.folder_names("")) {
      if (!is_known(name, kFolders) && !like(name, kFolders).empty())
        tell_folder(name, like(name, kFolders));
      else if (is_goal(name))
        tell_deliveries_in(name);
    }
  }

  void in_site() {
    for (const std::string& name : folder_.file_names(kSite, {})) {
      if (is_known(name, kSiteFiles) || is_known(name, kSiteFolders) || is_nobodys(name)) continue;
      const std::string meant = known_by_stem(name, kSiteFiles);
      const bool is_copy = !meant.empty() && folded(name) != meant &&
                           folder_.kind(path_join(kSite, meant)) != FileKind::kMissing;
      tell_file(path_join(kSite, name), is_copy ? std::string() : meant);
    }
    for (const std::string& name : folder_.folder_names(kSite)) {
      const std::string path = path_join(kSite, name);
      if (is_known(name, kSiteFolders)) continue;
      if (!like(name, kSiteFolders).empty())
        tell_folder(path, path_join(kSite, like(name, kSiteFolders)));
      else if (is_goal(name) || name == kFolders.front())
        tell_deliveries_in(path);
    }
  }

  // Plans of gemeenten: unknown areas were told where they were read.
  void among_plans() {
    const std::string path = path_join(kSite, "begroting");
    for (const std::string& name : folder_.file_names(path, {})) {
      const bool is_plan =
          std::ranges::any_of(kPlanEndings, [&](std::string_view ending) { return name.ends_with(ending); });
      if (is_plan || is_nobodys(name)) continue;
      const std::string stem = stem_of(name);
      tell_file(path_join(path, name), is_area(stem) ? stem + ending_meant(name) : std::string());
    }
    for (const std::string& name : folder_.folder_names(path)) tell_all_in(path_join(path, name));
  }

  // Explanations lie in the folder of an area.
  void among_explanations() {
    const std::string path = path_join(kSite, "duiding");
    for (const std::string& name : folder_.file_names(path, {})) {
      if (!is_nobodys(name)) tell_file(path_join(path, name), {});
    }
    for (const std::string& area : folder_.folder_names(path)) {
      const std::string below = path_join(path, area);
      for (const std::string& name : folder_.file_names(below, {})) {
        if (name.ends_with(".md") || is_nobodys(name)) continue;
        tell_file(path_join(below, name), stem_of(name) + ".md");
      }
      for (const std::string& name : folder_.folder_names(below)) tell_all_in(path_join(below, name));
    }
  }

 private:
  template <std::size_t N>
  static bool is_known(std::string_view name, const std::array<std::string_view, N>& known) {
    return std::ranges::find(known, name) != known.end();
  }

  // The known name that is meant, for another one.
  static std::string like(std::string_view name, std::span<const std::string_view> known) {
    return std::string(nearest(folded(name), known));
  }

  static std::string known_by_stem(std::string_view name, std::span<const std::string_view> known) {
    std::vector<std::string_view> stems;
    for (const std::string_view one : known) stems.push_back(one.substr(0, one.find('.')));
    const std::string_view meant = nearest(stem_of(name), stems);
    const auto found = std::ranges::find(stems, meant);
    return found == stems.end() ? std::string()
                                : std::string(known[static_cast<std::size_t>(found - stems.begin())]);
  }

  static std::string ending_meant(std::string_view name) {
    const std::string small = folded(name);
    if (small.find(".dekking") != small.npos) return ".dekking.csv";
    return is_table(name) || small.find(".csv") != small.npos ? ".csv" : ".md";
  }

  [[nodiscard]] bool is_area(std::string_view name) const {
    const Programma& programma = loaded_.programma;
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      if (programma.gebied_id(g) == name) return true;
    }
    return std::ranges::find(programma.vergelijkgroepen, name, &Vergelijkgroep::id) !=
           programma.vergelijkgroepen.end();
  }

  [[nodiscard]] bool is_goal(std::string_view name) const {
    const auto& goals = loaded_.programma.hoofddoelen;
    return std::ranges::find(goals, folded(name), &Hoofddoel::id) != goals.end();
  }

  void tell_deliveries_in(const std::string& path) {
    for (const std::string& name : folder_.file_names(path, {})) {
      if (is_table(name) && is_area(stem_of(name))) tell_delivery(path_join(path, name));
    }
    for (const std::string& below : folder_.folder_names(path)) {
      if (is_goal(below)) tell_deliveries_in(path_join(path, below));
    }
  }

  void tell_all_in(const std::string& path) {
    for (const std::string& name : folder_.file_names(path, {})) {
      if (!is_nobodys(name)) tell_file(path_join(path, name), {});
    }
  }

  void tell_delivery(const std::string& path) {
    problems_.add(Code::LEV112, {loaded_.bronnen.add(path), 0, 0});
  }

  void tell_folder(const std::string& path, std::string_view meant) {
    problems_.add(Code::BST116, {loaded_.bronnen.add(path), 0, 0}, {{"nabij", meant}});
  }

  void tell_file(const std::string& path, std::string_view meant) {
    const Span place{loaded_.bronnen.add(path), 0, 0};
    if (meant.empty())
      problems_.add(Code::BST114, place);
    else
      problems_.add(Code::BST115, place,
                    {{"nabij", meant}, {"ending", office_ending(path)}, {"vorm", form_of(meant)}});
  }

  const ProgrammeFolder& folder_;
  Loaded& loaded_;
  Problems& problems_;
};

}  // namespace

void tell_misnamed_files(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  MisnamedFiles misnamed(folder, loaded, problems);
  misnamed.in_root();
  misnamed.in_site();
  misnamed.among_plans();
  misnamed.among_explanations();
}

}  // namespace voortgang

#include "load/stray_files.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.h"

namespace voortgang {
namespace {

constexpr int kDeepest = 4;
constexpr std::array<std::string_view, 10> kOfficeEndings = {".docx", ".doc", ".odt",  ".rtf", ".pdf",
                                                             ".xlsx", ".xls", ".xlsm", ".ods", ".numbers"};
// What systems leave behind by themselves.
constexpr std::array<std::string_view, 2> kOfSystems = {"Thumbs.db", "desktop.ini"};

std::string_view ending_of(std::string_view name) {
  return name.substr(std::min(name.rfind('.'), name.size()));
}

bool is_office(std::string_view name) {
  return std::ranges::find(kOfficeEndings, std::string_view(utf8::lower(ending_of(name)))) !=
         kOfficeEndings.end();
}

bool is_of_system(std::string_view name) {
  return name.starts_with('.') || name.starts_with("~$") ||
         std::ranges::find(kOfSystems, name) != kOfSystems.end();
}

class StrayFiles {
 public:
  StrayFiles(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems)
      : folder_(folder), loaded_(loaded), problems_(problems) {}

  // Texts lie in the folder of an area, a level below `path`.
  void among_texts(const std::string& path, int level) {
    for (const std::string& name : folder_.file_names(path, {})) {
      if (is_office(name))
        tell_office(path, name);
      else if (level != 1 || !name.ends_with(".md"))
        tell(path, name);
    }
    if (level == kDeepest) return;
    for (const std::string& name : folder_.folder_names(path)) among_texts(path_join(path, name), level + 1);
  }

  // Deliveries lie in the folder of a goal, a level below `path`.
  void among_figures(const std::string& path, int level) {
    for (const std::string& name : folder_.file_names(path, {})) {
      const bool is_delivery = utf8::lower(ending_of(name)) == ".csv" || is_office(name);
      const bool is_known = level == 0 && name == "indicatoren.json";
      if (level >= 2 || !(is_delivery || is_known)) tell(path, name);
    }
    if (level == kDeepest) return;
    for (const std::string& name : folder_.folder_names(path)) {
      const bool is_named_as_file =
          level == 1 && utf8::lower(ending_of(name)) == ".csv";  // told as a delivery
      if (!is_named_as_file) among_figures(path_join(path, name), level + 1);
    }
  }

 private:
  void tell_office(const std::string& path, const std::string& name) {
    if (is_of_system(name)) return;
    const std::string_view ending = ending_of(name);
    problems_.add(Code::BST113, {loaded_.bronnen.add(path_join(path, name)), 0, 0},
                  {{"ending", ending}, {"bestand", name.substr(0, name.size() - ending.size()) + ".md"}});
  }

  void tell(const std::string& path, const std::string& name) {
    if (!is_of_system(name)) problems_.add(Code::BST114, {loaded_.bronnen.add(path_join(path, name)), 0, 0});
  }

  const ProgrammeFolder& folder_;
  Loaded& loaded_;
  Problems& problems_;
};

}  // namespace

void tell_stray_files(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  StrayFiles stray(folder, loaded, problems);
  stray.among_figures("indicators", 0);
  stray.among_texts("site/tekst", 0);
  stray.among_texts("site/documenten", 0);
}

}  // namespace voortgang

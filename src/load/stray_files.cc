#include "load/stray_files.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "load/file_endings.h"
#include "programme/folders.h"

namespace voortgang {
namespace {

constexpr int kDeepest = 4;
// What systems leave behind by themselves.
constexpr std::array<std::string_view, 2> kOfSystems = {"Thumbs.db", "desktop.ini"};

bool is_of_system(std::string_view name) {
  return name.starts_with('.') || name.starts_with("~$") ||
         std::ranges::find(kOfSystems, name) != kOfSystems.end();
}

void tell(const std::string& path, const std::string& name, Loaded& loaded, Problems& problems) {
  if (!is_of_system(name)) problems.add(Code::BST114, {loaded.bronnen.add(path_join(path, name)), 0, 0});
}

// Deliveries lie in the folder of a goal, a level below `path`.
void among_deliveries(const ProgrammeFolder& folder, const std::string& path, int level, Loaded& loaded,
                      Problems& problems) {
  for (const std::string& name : folder.file_names(path, {})) {
    const bool is_delivery = is_csv(name) || is_office(name);
    const bool is_known = level == 0 && name == "indicatoren.json";
    if (level >= 2 || !(is_delivery || is_known)) tell(path, name, loaded, problems);
  }
  if (level == kDeepest) return;
  for (const std::string& name : folder.folder_names(path)) {
    const bool is_named_as_file = level == 1 && is_csv(name);  // told as a delivery
    if (!is_named_as_file) among_deliveries(folder, path_join(path, name), level + 1, loaded, problems);
  }
}

void tell_office(const std::string& path, const std::string& name, Loaded& loaded, Problems& problems) {
  if (is_of_system(name)) return;
  const std::string_view ending = ending_of(name);
  problems.add(Code::BST113, {loaded.bronnen.add(path_join(path, name)), 0, 0},
               {{"ending", ending},
                {"bestand", name.substr(0, name.size() - ending.size()) + std::string(kMdEnding)}});
}

// Texts lie in the folder of an area, a level below `path`.
void among_texts(const ProgrammeFolder& folder, const std::string& path, int level, Loaded& loaded,
                 Problems& problems) {
  for (const std::string& name : folder.file_names(path, {})) {
    if (is_office(name))
      tell_office(path, name, loaded, problems);
    else if (level != 1 || !name.ends_with(kMdEnding))
      tell(path, name, loaded, problems);
  }
  if (level == kDeepest) return;
  for (const std::string& name : folder.folder_names(path))
    among_texts(folder, path_join(path, name), level + 1, loaded, problems);
}

}  // namespace

void tell_stray_files(const ProgrammeFolder& folder, Loaded& loaded, Problems& problems) {
  among_deliveries(folder, std::string(kDeliveriesFolder), 0, loaded, problems);
  among_texts(folder, std::string(kTextsFolder), 0, loaded, problems);
  among_texts(folder, std::string(kLettersFolder), 0, loaded, problems);
}

}  // namespace voortgang

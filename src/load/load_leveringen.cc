#include "load/load_leveringen.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/parallel.h"
#include "base/utf8.h"
#include "load/levering_reader.h"

namespace voortgang {
namespace {

constexpr std::string_view kIndicators = "indicators";
constexpr std::string_view kCsv = ".csv";
constexpr std::array<std::string_view, 6> kOfficeEndings = {".xlsx", ".xls",  ".xlsm",
                                                            ".ods",  ".docx", ".numbers"};

std::string_view ending_of(std::string_view name) {
  return name.substr(std::min(name.rfind('.'), name.size()));
}

class DeliveryFinder {
 public:
  DeliveryFinder(const ProgrammeFolder& folder, Loaded& loaded, const Names& names, Problems& problems)
      : folder_(folder), loaded_(loaded), names_(names), problems_(problems) {}

  // Every file below indicators/, as an empty delivery with its place in the programme.
  std::vector<Levering> find() {
    for (const std::string& name : folder_.file_names(kIndicators, {})) tell_misplaced(name);
    for (const std::string& goal : folder_.folder_names(kIndicators)) in_folder(goal);
    std::ranges::stable_sort(found_, {}, [](const Levering& l) { return std::tuple(l.hoofddoel, l.gebied); });
    return std::move(found_);
  }

 private:
  void in_folder(const std::string& goal) {
    const std::string path = path_join(kIndicators, goal);
    std::vector<std::string> names = folder_.file_names(path, {});
    for (std::string& name : folder_.file_names(path, kCsv)) {
      if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));  // a folder
    }
    std::erase_if(names, [](const std::string& name) { return !is_csv(name) && !is_office(name); });
    if (names.empty()) return;
    std::ranges::stable_sort(names, {}, [](const std::string& name) { return is_csv(name) ? 0 : 1; });
    std::vector<SourceId> sources;
    for (const std::string& name : names) sources.push_back(loaded_.bronnen.add(path_join(path, name)));
    const auto hoofddoel = names_.hoofddoel(goal, {sources.front(), 0, 0}, problems_);
    if (!hoofddoel && names_.knows_programma()) return;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (is_csv(names[i]))
        add_delivery(hoofddoel.value_or(0), names[i], sources[i]);
      else
        tell_office_file(hoofddoel.value_or(0), names[i], sources[i]);
    }
  }

  static bool is_csv(std::string_view name) { return utf8::lower(ending_of(name)) == kCsv; }
  static bool is_office(std::string_view name) {
    return std::ranges::find(kOfficeEndings, std::string_view(utf8::lower(ending_of(name)))) !=
           kOfficeEndings.end();
  }

  void add_delivery(HoofddoelIndex hoofddoel, std::string_view name, SourceId source) {
    const std::string_view area = name.substr(0, name.size() - kCsv.size());
    const auto gebied = names_.gebied(area, {source, 0, 0}, problems_);
    if (!gebied && names_.knows_programma()) return;
    const SourceId* first = place_of(hoofddoel, gebied.value_or(kRegio));
    if (first != nullptr && names_.knows_programma())
      problems_.add(Code::LEV110, {source, 0, 0}, {{"bestand", loaded_.bronnen.at(*first).path}});
    else
      add(hoofddoel, gebied.value_or(kRegio), source);
  }

  // A workbook is told where it lies; the delivery that it should be is not told to be missing as well.
  void tell_office_file(HoofddoelIndex hoofddoel, std::string_view name, SourceId source) {
    const std::string_view area = name.substr(0, name.size() - ending_of(name).size());
    const std::string csv = std::string(area) + std::string(kCsv);
    const auto gebied = names_.gebied(area, {source, 0, 0}, problems_);
    if (!gebied && names_.knows_programma()) return;
    problems_.add(Code::LEV111, {source, 0, 0}, {{"ending", ending_of(name)}, {"bestand", csv}});
    if (place_of(hoofddoel, gebied.value_or(kRegio)) != nullptr) return;
    add(hoofddoel, gebied.value_or(kRegio), source);
    found_.back().mist_rijen = true;
  }

  void tell_misplaced(std::string_view name) {
    if (!is_csv(name) && !is_office(name)) return;
    problems_.add(Code::LEV112, {loaded_.bronnen.add(path_join(kIndicators, std::string(name))), 0, 0});
  }

  [[nodiscard]] const SourceId* place_of(HoofddoelIndex hoofddoel, GebiedIndex gebied) const {
    const auto same = std::ranges::find_if(
        found_, [&](const Levering& l) { return l.hoofddoel == hoofddoel && l.gebied == gebied; });
    return same == found_.end() ? nullptr : &same->bron;
  }

  void add(HoofddoelIndex hoofddoel, GebiedIndex gebied, SourceId source) {
    Levering& levering = found_.emplace_back();
    levering.hoofddoel = hoofddoel;
    levering.gebied = gebied;
    levering.bron = source;
  }

  const ProgrammeFolder& folder_;
  Loaded& loaded_;
  const Names& names_;
  Problems& problems_;
  std::vector<Levering> found_;
};

// Every delivery has its place, also one that has not come.
void note_places(Loaded& loaded) {
  const Programma& programma = loaded.programma;
  loaded.leveringen.gebieden = programma.gebieden();
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      const Levering* levering = loaded.leveringen.levering(h, g);
      const std::string folder = path_join(kIndicators, programma.hoofddoelen[h].id);
      loaded.leveringen.plekken.push_back(
          levering != nullptr ? levering->bron
                              : loaded.bronnen.add(path_join(
                                    folder, std::string(programma.gebied_id(g)) + std::string(kCsv))));
    }
  }
}

}  // namespace

void load_leveringen(const ProgrammeFolder& folder, Loaded& loaded, const Names& names, unsigned threads,
                     Problems& problems) {
  loaded.leveringen.lijst = DeliveryFinder(folder, loaded, names, problems).find();
  note_places(loaded);
  std::vector<Problems> found(loaded.leveringen.lijst.size());
  for_each_index(loaded.leveringen.lijst.size(), threads, [&](std::size_t i) {
    Levering& levering = loaded.leveringen.lijst[i];
    if (levering.mist_rijen) return;  // a workbook
    levering.mist_rijen = !folder.read_any_text(levering.bron, loaded.bronnen, found[i]);
    if (levering.mist_rijen) return;
    read_levering(loaded.bronnen.at(levering.bron).text, loaded.programma.indicatoren, names, levering,
                  found[i]);
  });
  for (Problems& of_one : found) problems.append(std::move(of_one));
}

}  // namespace voortgang

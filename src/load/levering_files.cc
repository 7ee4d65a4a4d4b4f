#include "load/levering_files.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/utf8.h"
#include "load/file_endings.h"
#include "load/workbook_sheets.h"
#include "programme/folders.h"

namespace voortgang {
namespace {

constexpr std::string_view kWorkbook = ".xlsx";

// Which file is whose delivery, by folder, name and sheet. A delivery that comes twice is told and taken
// once: a CSV file goes before a workbook.
class DeliveryFinder {
 public:
  DeliveryFinder(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems)
      : folder_(folder), loaded_(loaded), known_(known), problems_(problems) {}

  FoundDeliveries find() {
    for (const std::string& goal : folder_.folder_names(kDeliveriesFolder)) in_folder(goal);
    for (const std::string& name : folder_.file_names(kDeliveriesFolder, {})) beside_folders(name);
    std::ranges::stable_sort(found_, {}, [](const Levering& l) { return std::tuple(l.hoofddoel, l.gebied); });
    std::ranges::stable_sort(
        groups_, {}, [](const Vergelijklevering& v) { return std::tuple(v.levering.hoofddoel, v.groep); });
    return {std::move(found_), std::move(stored_numbers_), std::move(groups_)};
  }

 private:
  void in_folder(const std::string& goal) {
    const std::string path = path_join(kDeliveriesFolder, goal);
    std::vector<std::string> names = folder_.file_names(path, {});
    for (std::string& name : folder_.file_names(path, kCsvEnding)) {
      if (std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));  // a folder
    }
    std::erase_if(names, [](const std::string& name) { return !is_csv(name) && !is_other_table(name); });
    if (names.empty()) return;
    std::ranges::stable_sort(names, {}, [](const std::string& name) { return is_csv(name) ? 0 : 1; });
    std::vector<SourceId> sources;
    for (const std::string& name : names) sources.push_back(loaded_.bronnen.add(path_join(path, name)));
    const auto hoofddoel = known_.hoofddoel(goal, {sources.front(), 0, 0}, problems_);
    if (!hoofddoel && known_.knows_programma()) return;
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (const auto groep = group_of(stem_of(names[i])))
        add_group(hoofddoel.value_or(0), *groep, names[i], sources[i]);
      else if (is_csv(names[i]))
        add_delivery(hoofddoel.value_or(0), names[i], sources[i]);
      else if (is_workbook(names[i]))
        add_workbook_of_goal(hoofddoel, names[i], sources[i]);
      else
        tell_office_file(hoofddoel.value_or(0), names[i], sources[i]);
    }
  }

  // A table in Word as well; other texts and PDFs may lie beside figures, to explain them.
  static bool is_other_table(std::string_view name) {
    return has_ending(name, kOfficeTables) || utf8::lower(ending_of(name)) == ".docx";
  }

  static bool is_workbook(std::string_view name) { return utf8::lower(ending_of(name)) == kWorkbook; }

  // Others that figures are held beside lie among the areas; no area has the name of one.
  [[nodiscard]] std::optional<GroepIndex> group_of(std::string_view stem) const {
    const auto& groepen = loaded_.programma.vergelijkgroepen;
    const auto found = std::ranges::find(groepen, stem, &Vergelijkgroep::id);
    if (found == groepen.end()) return std::nullopt;
    return static_cast<GroepIndex>(found - groepen.begin());
  }

  void add_group(HoofddoelIndex hoofddoel, GroepIndex groep, std::string_view name, SourceId source) {
    const auto is_same = [&](const Vergelijklevering& v) {
      return v.groep == groep && v.levering.hoofddoel == hoofddoel;
    };
    const std::string& id = loaded_.programma.vergelijkgroepen[groep].id;
    if (!is_csv(name)) {
      problems_.add(Code::VGL101, {source, 0, 0},
                    {{"groep", id}, {"ending", ending_of(name)}, {"bestand", id + std::string(kCsvEnding)}});
    } else if (const auto first = std::ranges::find_if(groups_, is_same); first != groups_.end()) {
      problems_.add(Code::LEV110, {source, 0, 0},
                    {{"bestand", loaded_.bronnen.at(first->levering.bestand).path}, {"blad", std::string()}});
    } else {
      Levering& levering = groups_.emplace_back(Vergelijklevering{groep, {}}).levering;
      levering.hoofddoel = hoofddoel;
      levering.bestand = source;
    }
  }

  void add_delivery(HoofddoelIndex hoofddoel, std::string_view name, SourceId source) {
    const std::string_view area = name.substr(0, name.size() - kCsvEnding.size());
    const auto gebied = known_.gebied_of_file(area, {source, 0, 0}, problems_);
    if (gebied || !known_.knows_programma()) add_once(hoofddoel, gebied.value_or(kRegio), source);
  }

  // False where that delivery has come in another file.
  bool add_once(HoofddoelIndex hoofddoel, GebiedIndex gebied, SourceId source) {
    const SourceId* first = place_of(hoofddoel, gebied);
    if (first == nullptr || !known_.knows_programma()) {
      add(hoofddoel, gebied, source);
      return true;
    }
    const Source& other = loaded_.bronnen.at(*first);
    problems_.add(Code::LEV110, {source, 0, 0}, {{"bestand", other.path}, {"blad", other.blad}});
    return false;
  }

  void add_workbook_of_goal(std::optional<HoofddoelIndex> hoofddoel, std::string_view name, SourceId source) {
    const auto gebied = known_.gebied_of_file(stem_of(name), {source, 0, 0}, problems_);
    if (!gebied || !hoofddoel) return;
    WorkbookSheets sheets(folder_, loaded_, problems_);
    add_sheets(*gebied, sheets.of_goal(source, *hoofddoel), {*hoofddoel});
  }

  void add_workbook_of_area(std::string_view name) {
    const SourceId source = loaded_.bronnen.add(path_join(kDeliveriesFolder, std::string(name)));
    const auto gebied = known_.gebied_of_file(stem_of(name), {source, 0, 0}, problems_);
    if (!gebied || !known_.knows_programma()) return;
    std::vector<HoofddoelIndex> all(loaded_.programma.hoofddoelen.size());
    std::iota(all.begin(), all.end(), HoofddoelIndex{0});
    WorkbookSheets sheets(folder_, loaded_, problems_);
    add_sheets(*gebied, sheets.of_area(source), all);
  }

  // Where sheets could not be read, what they might have held is not told to be missing as well.
  void add_sheets(GebiedIndex gebied, FoundSheets sheets, const std::vector<HoofddoelIndex>& goals) {
    tell_other_area(gebied, sheets);
    for (FoundSheet& sheet : sheets.found) {
      if (!add_once(sheet.hoofddoel, gebied, sheet.source)) continue;
      stored_numbers_.emplace(sheet.source, std::move(sheet.stored_numbers));
    }
    if (!sheets.unread) return;
    for (const HoofddoelIndex goal : goals) {
      if (place_of(goal, gebied) != nullptr) continue;
      add(goal, gebied, *sheets.unread);
      found_.back().lacks_rows = true;
    }
  }

  // A workbook that says of itself that it is of another area than its name does.
  void tell_other_area(GebiedIndex gebied, const FoundSheets& sheets) {
    const Programma& programma = loaded_.programma;
    if (sheets.found.empty() || sheets.gebied.empty()) return;
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      if (g == gebied || programma.gebied_id(g) != sheets.gebied) continue;
      problems_.add(Code::XLS113, {sheets.found.front().source, 0, 0},
                    {{"gebied", programma.gebied_naam(g)}, {"ander", programma.gebied_naam(gebied)}});
    }
  }

  static std::string_view stem_of(std::string_view name) {
    return name.substr(0, name.size() - ending_of(name).size());
  }

  // A file of another program is told where it lies; the delivery that it should be is not told to be missing
  // as well.
  void tell_office_file(HoofddoelIndex hoofddoel, std::string_view name, SourceId source) {
    const std::string_view area = stem_of(name);
    const std::string csv = std::string(area) + std::string(kCsvEnding);
    const std::string workbook = std::string(area) + std::string(kWorkbook);
    const auto gebied = known_.gebied_of_file(area, {source, 0, 0}, problems_);
    if (!gebied && known_.knows_programma()) return;
    problems_.add(Code::LEV111, {source, 0, 0},
                  {{"ending", ending_of(name)}, {"bestand", csv}, {"werkmap", workbook}});
    if (place_of(hoofddoel, gebied.value_or(kRegio)) != nullptr) return;
    add(hoofddoel, gebied.value_or(kRegio), source);
    found_.back().lacks_rows = true;
  }

  void beside_folders(std::string_view name) {
    if (is_workbook(name)) return add_workbook_of_area(name);
    if (!is_csv(name) && !is_other_table(name)) return;
    problems_.add(Code::LEV112, {loaded_.bronnen.add(path_join(kDeliveriesFolder, std::string(name))), 0, 0},
                  {{"werkmap", std::string_view()}});
  }

  [[nodiscard]] const SourceId* place_of(HoofddoelIndex hoofddoel, GebiedIndex gebied) const {
    const auto same = std::ranges::find_if(
        found_, [&](const Levering& l) { return l.hoofddoel == hoofddoel && l.gebied == gebied; });
    return same == found_.end() ? nullptr : &same->bestand;
  }

  void add(HoofddoelIndex hoofddoel, GebiedIndex gebied, SourceId source) {
    Levering& levering = found_.emplace_back();
    levering.hoofddoel = hoofddoel;
    levering.gebied = gebied;
    levering.bestand = source;
  }

  const ProgrammeFolder& folder_;
  Loaded& loaded_;
  const KnownIds& known_;
  Problems& problems_;
  std::vector<Levering> found_;
  std::vector<Vergelijklevering> groups_;
  std::map<SourceId, std::vector<std::uint32_t>> stored_numbers_;
};

}  // namespace

FoundDeliveries find_deliveries(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known,
                                Problems& problems) {
  return DeliveryFinder(folder, loaded, known, problems).find();
}

}  // namespace voortgang

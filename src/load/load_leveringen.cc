#include "load/load_leveringen.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/parallel.h"
#include "load/levering_reader.h"

namespace voortgang {
namespace {

constexpr std::string_view kIndicators = "indicators";
constexpr std::string_view kCsv = ".csv";

class DeliveryFinder {
 public:
  DeliveryFinder(const ProgrammeFolder& folder, Loaded& loaded, const Names& names, Problems& problems)
      : folder_(folder), loaded_(loaded), names_(names), problems_(problems) {}

  // Every file below indicators/, as an empty delivery with its place in the programme.
  std::vector<Levering> find() {
    for (const std::string& goal : folder_.folder_names(kIndicators)) in_folder(goal);
    std::ranges::stable_sort(found_, {}, [](const Levering& l) { return std::tuple(l.hoofddoel, l.gebied); });
    return std::move(found_);
  }

 private:
  void in_folder(const std::string& goal) {
    const std::string path = path_join(kIndicators, goal);
    const auto names = folder_.file_names(path, kCsv);
    if (names.empty()) return;
    std::vector<SourceId> sources;
    for (const std::string& name : names) sources.push_back(loaded_.bronnen.add(path_join(path, name)));
    const auto hoofddoel = names_.hoofddoel(goal, {sources.front(), 0, 0}, problems_);
    if (!hoofddoel && names_.knows_programma()) return;
    for (std::size_t i = 0; i < names.size(); ++i) {
      const std::string_view area = std::string_view(names[i]).substr(0, names[i].size() - kCsv.size());
      const auto gebied = names_.gebied(area, {sources[i], 0, 0}, problems_);
      if (gebied || !names_.knows_programma())
        add(hoofddoel.value_or(0), gebied.value_or(kRegio), sources[i]);
    }
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
    levering.mist_rijen = !folder.read_any_text(levering.bron, loaded.bronnen, found[i]);
    if (levering.mist_rijen) return;
    read_levering(loaded.bronnen.at(levering.bron).text, loaded.programma.indicatoren, names, levering,
                  found[i]);
  });
  for (Problems& of_one : found) problems.append(std::move(of_one));
}

}  // namespace voortgang

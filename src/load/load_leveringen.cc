#include "load/load_leveringen.h"

#include <string>
#include <string_view>
#include <utility>

#include "base/parallel.h"
#include "load/levering_files.h"
#include "load/levering_reader.h"
#include "programme/folders.h"

namespace voortgang {
namespace {

// Every delivery has its place, also one that has not come.
void note_places(Loaded& loaded) {
  const Programma& programma = loaded.programma;
  loaded.leveringen.gebieden = programma.gebieden();
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    for (GebiedIndex g = 0; g < programma.gebieden(); ++g) {
      const Levering* levering = loaded.leveringen.levering(h, g);
      loaded.leveringen.bestanden.push_back(
          levering != nullptr
              ? levering->bestand
              : loaded.bronnen.add(delivery_path(programma.hoofddoelen[h].id, programma.gebied_id(g))));
    }
  }
}

void load_groups(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems) {
  for (auto& [groep, levering] : loaded.leveringen.vergelijkingen) {
    levering.lacks_rows = !folder.read_any_text(levering.bestand, loaded.bronnen, problems);
    if (levering.lacks_rows) continue;
    read_levering({loaded.bronnen.at(levering.bestand).text}, loaded.programma.indicatoren, known, levering,
                  problems);
  }
}

}  // namespace

void load_leveringen(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, unsigned threads,
                     Problems& problems) {
  FoundDeliveries deliveries = find_deliveries(folder, loaded, known, problems);
  loaded.leveringen.lijst = std::move(deliveries.lijst);
  note_places(loaded);
  std::vector<Problems> found(loaded.leveringen.lijst.size());
  for_each_index(loaded.leveringen.lijst.size(), threads, [&](std::size_t i) {
    Levering& levering = loaded.leveringen.lijst[i];
    if (levering.lacks_rows) return;  // a file that cannot be one, or a workbook that could not be read
    const auto sheet = deliveries.stored_numbers.find(levering.bestand);
    const bool is_sheet = sheet != deliveries.stored_numbers.end();
    levering.lacks_rows = !is_sheet && !folder.read_any_text(levering.bestand, loaded.bronnen, found[i]);
    if (levering.lacks_rows) return;
    read_levering({loaded.bronnen.at(levering.bestand).text, is_sheet ? &sheet->second : nullptr},
                  loaded.programma.indicatoren, known, levering, found[i]);
  });
  for (Problems& of_one : found) problems.append(std::move(of_one));
  loaded.leveringen.vergelijkingen = std::move(deliveries.vergelijkingen);
  load_groups(folder, loaded, known, problems);
}

}  // namespace voortgang

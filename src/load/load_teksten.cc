#include "load/load_teksten.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/digits.h"
#include "load/text_reading.h"
#include "programme/folders.h"

namespace voortgang {
namespace {

constexpr std::size_t kMostPages = 200;  // each is named at the foot of all others

// "10-toelichting" -> "toelichting"
std::string_view without_number(std::string_view name) {
  const std::size_t letters = name.find_first_not_of(kDecimalDigits);
  return letters != std::string_view::npos && letters > 0 && name[letters] == '-' ? name.substr(letters + 1)
                                                                                  : name;
}

void find_chapters(const ProgrammeFolder& folder, Loaded& loaded, TextReading& reading, Problems& problems) {
  for (const std::string& name : folder.file_names(kChaptersFolder, kMdEnding)) {
    const SourceId source = loaded.bronnen.add(path_join(kChaptersFolder, name));
    const std::string id(without_number(stem(name)));
    check_name(id, source, problems);
    reading.add(source, "tekst", [&loaded, source, id](TextReading::File file, Problems&) {
      loaded.programma.hoofdstukken.push_back({id, text_of(std::move(file), source)});
    });
  }
}

void find_pages(const ProgrammeFolder& folder, Loaded& loaded, TextReading& reading, Problems& problems) {
  std::size_t pages = 0;
  for (const std::string& name : folder.file_names(kPagesFolder, kMdEnding)) {
    const SourceId source = loaded.bronnen.add(path_join(kPagesFolder, name));
    if (++pages > kMostPages) {
      problems.add(Code::NAM107, {source, 0, 0}, {{"most", static_cast<std::int64_t>(kMostPages)}});
      return;
    }
    const std::string id(stem(name));
    check_name(id, source, problems);
    reading.add(source, "tekst", [&loaded, source, id](TextReading::File file, Problems&) {
      loaded.programma.paginas.push_back({id, text_of(std::move(file), source)});
    });
  }
}

void find_texts_of(const ProgrammeFolder& folder, const std::string& area, Loaded& loaded,
                   const KnownIds& known, TextReading& reading, Problems& problems) {
  const auto take = [&](std::string_view name, SourceId source, std::optional<GebiedIndex> gebied) {
    const auto hoofddoel = known.hoofddoel(name, {source, 0, 0}, problems);
    if (!hoofddoel && known.knows_programma()) return;
    reading.add(source, "tekst",
                [&loaded, source, doel = hoofddoel.value_or(0), place = gebied.value_or(kRegio)](
                    TextReading::File file, Problems&) {
                  loaded.programma.teksten.push_back({doel, place, text_of(std::move(file), source)});
                });
  };
  each_text_of(folder, kTextsFolder, area, loaded, known, problems, take);
}

// The region has a text on every goal, or should have one.
void note_text_places(Loaded& loaded) {
  Programma& programma = loaded.programma;
  for (HoofddoelIndex h = 0; h < programma.hoofddoelen.size(); ++h) {
    const Tekst* tekst = programma.tekst(h, kRegio);
    const std::string path = text_path(kRegioId, programma.hoofddoelen[h].id);
    programma.hoofddoelen[h].regiotekst = tekst != nullptr ? tekst->bestand : loaded.bronnen.add(path);
  }
}

}  // namespace

void load_teksten(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, unsigned threads,
                  Problems& problems) {
  TextReading reading(folder, loaded, known);
  find_chapters(folder, loaded, reading, problems);
  find_pages(folder, loaded, reading, problems);
  for (const std::string& area : folder.folder_names(kTextsFolder)) {
    const std::string path = path_join(kTextsFolder, area);
    if (path != kChaptersFolder && path != kPagesFolder)
      find_texts_of(folder, area, loaded, known, reading, problems);
  }
  reading.read(threads, problems);
  std::ranges::sort(loaded.programma.teksten, {},
                    [](const HoofddoelTekst& t) { return std::tuple(t.hoofddoel, t.gebied); });
  note_text_places(loaded);
}

}  // namespace voortgang

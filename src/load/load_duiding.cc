#include <optional>
#include <string>
#include <utility>

#include "load/load_tables.h"
#include "load/text_reading.h"
#include "syntax/data_fields.h"

namespace voortgang {
void load_duiding(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems) {
  for (const std::string& area : folder.folder_names(kDuiding)) {
    const std::string path = path_join(kDuiding, area);
    std::optional<GebiedIndex> gebied;
    for (const std::string& name : folder.file_names(path, kMd)) {
      const SourceId source = loaded.bronnen.add(path_join(path, name));
      if (!gebied) gebied = known.gebied(area, {source, 0, 0}, problems);
      if (!gebied) break;
      const auto indicator =
          known.indicator(name.substr(0, name.size() - kMd.size()), {source, 0, 0}, problems);
      auto file = read_text_file(folder, source, "duiding", loaded, known, problems);
      if (!indicator || !file) continue;
      Duiding duiding{
          .indicator = *indicator, .gebied = *gebied, .periode = {}, .periode_span = {}, .tekst = {}};
      const DataNode* field = file->first.find("periode");
      if (field != nullptr) duiding.periode_span = field->span;
      const auto periode = read_periode(field, problems);
      if (!periode) continue;
      duiding.periode = *periode;
      duiding.tekst = std::move(file->second);
      loaded.programma.duidingen.push_back(std::move(duiding));
    }
  }
}

}  // namespace voortgang

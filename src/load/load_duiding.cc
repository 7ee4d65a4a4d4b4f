#include <optional>
#include <string>
#include <utility>

#include "load/load_tables.h"
#include "load/text_reading.h"
#include "programme/folders.h"
#include "syntax/data_fields.h"

namespace voortgang {

void load_duiding(const ProgrammeFolder& folder, Loaded& loaded, const KnownIds& known, Problems& problems) {
  const auto take = [&](std::string_view name, SourceId source, std::optional<GebiedIndex> gebied) {
    if (!gebied) return;
    const auto indicator = known.indicator(name, {source, 0, 0}, problems);
    auto file = read_text_file(folder, source, "duiding", loaded, known, problems);
    if (!indicator || !file) return;
    Duiding duiding{
        .indicator = *indicator, .gebied = *gebied, .periode = {}, .periode_span = {}, .tekst = {}};
    const DataNode* field = file->first.find("periode");
    if (field != nullptr) duiding.periode_span = field->span;
    const auto periode = read_periode(field, problems);
    if (!periode) return;
    duiding.periode = *periode;
    duiding.tekst = std::move(file->second);
    loaded.programma.duidingen.push_back(std::move(duiding));
  };
  for (const std::string& area : folder.folder_names(kExplanationsFolder))
    each_text_of(folder, kExplanationsFolder, area, loaded, known, problems, take);
}

}  // namespace voortgang

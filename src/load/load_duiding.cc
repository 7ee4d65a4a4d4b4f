#include <optional>
#include <string>
#include <utility>

#include "load/load_tables.h"
#include "load/text_reading.h"

namespace voortgang {
namespace {

std::optional<Periode> read_periode(const DataNode& fields, Span& place, Problems& problems) {
  const DataNode* node = fields.find("periode");
  if (node == nullptr) return std::nullopt;  // told against the schema
  place = node->span;
  const auto periode = parse_periode(node->text);
  if (!periode && !problems.told_at(node->span))
    problems.add(Code::WRD101, node->span, {{"waarde", node->text}});
  return periode;
}

}  // namespace

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
      const auto periode = read_periode(file->first, duiding.periode_span, problems);
      if (!periode) continue;
      duiding.periode = *periode;
      duiding.tekst = std::move(file->second);
      loaded.programma.duidingen.push_back(std::move(duiding));
    }
  }
}

}  // namespace voortgang

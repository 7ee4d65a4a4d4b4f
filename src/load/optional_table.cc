#include "load/optional_table.h"

namespace voortgang {

void for_each_row(const ProgrammeFolder& folder, std::string_view path, std::span<const CsvColumn> columns,
                  Loaded& loaded, Problems& problems, const std::function<void(const CsvTable&)>& use) {
  const auto source = folder.read_if_there(path, loaded.bronnen, problems);
  if (!source) return;
  TextArena texts;
  CsvTable table(*source, loaded.bronnen.at(*source).text, columns, texts, problems);
  while (table.next()) use(table);
}

}  // namespace voortgang

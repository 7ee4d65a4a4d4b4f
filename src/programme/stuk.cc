#include "programme/stuk.h"

#include <fmt/format.h>

#include "programme/folders.h"

namespace voortgang {

std::string paper_name(const Programma& programma, const Brief& brief) {
  return brief.buiten_editie ? brief.id : fmt::format("{}-{}", brief.id, programma.editie.id);
}

std::string paper_address(const Programma& programma, GebiedIndex gebied, std::string_view name) {
  const bool names_area = name.find('/') != std::string_view::npos;
  return names_area ? fmt::format("{}/{}.html", kPapersFolder, name)
                    : fmt::format("{}/{}/{}.html", kPapersFolder, programma.gebied_id(gebied), name);
}

}  // namespace voortgang

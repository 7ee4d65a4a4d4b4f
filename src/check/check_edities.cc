#include <algorithm>
#include <string>

#include "check/check.h"

namespace voortgang {
namespace {

std::string as_written(const BevrorenWaarneming& w) {
  std::string out;
  append_with_comma(out, w.waarde);
  return out;
}

// Where the value of a delivered figure stands: a file with ; has its commas inside numbers.
Span cell_of(const Project& project, SourceId source, const Waarneming& w) {
  const std::string_view text = project.bronnen.at(source).text;
  const bool has_semicolons = text.substr(0, text.find('\n')).find(';') != std::string_view::npos;
  const std::size_t end =
      std::min(text.find_first_of(has_semicolons ? ";\r\n\"" : ",\r\n\"", w.cel), text.size());
  return {source, w.cel, static_cast<std::uint32_t>(end)};
}

void check_revision(const Project& project, const Verandering& verandering, const Cijferverandering& c,
                    Problems& problems) {
  const Levering* levering = c.nieuwe_reeks->feiten->levering;
  if (levering == nullptr) return;  // what was computed says what its parts say
  problems.add(Code::EDI201, cell_of(project, levering->bron, *present_figure(c)),
               {{"indicator", c.nieuwe_reeks->indicator},
                {"periode", code(c.nieuw->periode)},
                {"oud", as_written(*c.oud)},
                {"nieuw", as_written(*c.nieuw)},
                {"editie", verandering.oud->id}});
}

}  // namespace

void check_edities(const Project& project, const Feiten& feiten, Problems& problems) {
  if (feiten.na_bevriezing && feiten.na_bevriezing->anything())
    problems.add(Code::EDI202, project.editie.span, {{"id", project.editie.id}});
  if (!feiten.verandering) return;
  for (const Gebiedsverandering& gebied : feiten.verandering->gebieden) {
    for (const Cijferverandering& c : gebied.cijfers) {
      if (c.soort == Cijfersoort::kHerzien && c.nieuw->status != Status::kHerzien)
        check_revision(project, *feiten.verandering, c, problems);
    }
  }
}

}  // namespace voortgang

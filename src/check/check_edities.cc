#include <string>

#include "check/check.h"
#include "check/delivered.h"

namespace voortgang {
namespace {

std::string as_written(const BevrorenWaarneming& w) {
  std::string out;
  append_with_comma(out, w.waarde);
  return out;
}

void check_revision(const Verandering& verandering, const Cijferverandering& c, Problems& problems) {
  const Levering* levering = c.nieuwe_reeks->feiten->levering;
  if (levering == nullptr) return;  // what was computed says what its parts say
  problems.add(Code::EDI201, value_place(*levering, *present_figure(c)),
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
        check_revision(*feiten.verandering, c, problems);
    }
  }
}

}  // namespace voortgang

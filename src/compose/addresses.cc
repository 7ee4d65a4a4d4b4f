#include "compose/addresses.h"

#include <fmt/format.h>

#include <algorithm>

namespace voortgang::addresses {

std::string hoofddoel(const Project& project, HoofddoelIndex h) {
  return fmt::format("{}/index.html", project.programma.hoofddoelen[h].id);
}

std::string gebied(const Project& project, GebiedIndex g) {
  if (g == kRegio) return std::string(kHome);
  return fmt::format("gemeenten/{}/index.html", project.programma.gebied_id(g));
}

std::string hoofddoel_in(const Project& project, HoofddoelIndex h, GebiedIndex g) {
  if (g == kRegio) return hoofddoel(project, h);
  return fmt::format("gemeenten/{}/{}/index.html", project.programma.gebied_id(g),
                     project.programma.hoofddoelen[h].id);
}

std::string veranderd_in(const Project& project, GebiedIndex g) {
  return fmt::format("{}#{}", kVeranderd, project.programma.gebied_id(g));
}

std::string indicator(const Project& project, IndicatorIndex i) {
  return fmt::format("indicatoren/{}/index.html", project.indicatoren[i].id);
}

std::string begroting(const Project& project, GebiedIndex g) {
  return fmt::format("begroting/{}/index.html", project.programma.gebied_id(g));
}

std::string document(const Project& project, GebiedIndex g, std::string_view soort, std::string_view format) {
  return fmt::format("documenten/{}/{}-{}.{}", project.programma.gebied_id(g), soort, project.editie.id,
                     format);
}

std::string pagina(std::string_view id) {
  return fmt::format("{}/index.html", id);
}

std::string feiten(const Project& project, GebiedIndex g) {
  return fmt::format("data/feiten/{}.json", project.programma.gebied_id(g));
}

std::string csv(const Project& project, IndicatorIndex i) {
  return fmt::format("data/{}.csv", project.indicatoren[i].id);
}

std::string row_id(std::string_view indicator, Periode periode) {
  std::string id = fmt::format("{}-{}", indicator, code(periode));
  std::ranges::replace(id, '/', '-');
  return id;
}

std::string row(const Project& project, IndicatorIndex i, GebiedIndex g, Periode periode) {
  const Indicator& indicator = project.indicatoren[i];
  return hoofddoel_in(project, indicator.hoofddoel, g) + "#" + row_id(indicator.id, periode);
}

std::string section(const Project& project, IndicatorIndex i, GebiedIndex g) {
  const Indicator& indicator = project.indicatoren[i];
  return hoofddoel_in(project, indicator.hoofddoel, g) + "#" + indicator.id;
}

}  // namespace voortgang::addresses

#include "compose/addresses.h"

#include <fmt/format.h>

#include "base/text.h"
#include "document/row_id.h"
#include "facts/datavelden.h"
#include "programme/folders.h"

namespace voortgang::addresses {
namespace {

constexpr std::string_view kIndicatorPages = "indicatoren";

}  // namespace

std::string hoofddoel(const Programma& programma, HoofddoelIndex h) {
  return fmt::format("{}/index.html", programma.hoofddoelen[h].id);
}

std::string gebied(const Programma& programma, GebiedIndex g) {
  if (g == kRegio) return std::string(kHome);
  return fmt::format("gemeenten/{}/index.html", programma.gebied_id(g));
}

std::string hoofddoel_in(const Programma& programma, HoofddoelIndex h, GebiedIndex g) {
  if (g == kRegio) return hoofddoel(programma, h);
  return fmt::format("gemeenten/{}/{}/index.html", programma.gebied_id(g), programma.hoofddoelen[h].id);
}

std::string veranderd_in(const Programma& programma, GebiedIndex g) {
  return fmt::format("{}#{}", kVeranderd, programma.gebied_id(g));
}

std::string indicator(const Programma& programma, IndicatorIndex i) {
  return fmt::format("{}/{}/{}", kIndicatorPages, programma.indicatoren[i].id, kHome);
}

std::string_view indicator_named_by(std::string_view address) {
  const auto parts = split(address, '/');
  return parts.size() == 3 && parts[0] == kIndicatorPages ? parts[1] : std::string_view();
}

std::string begroting(const Programma& programma, GebiedIndex g) {
  return fmt::format("begroting/{}/index.html", programma.gebied_id(g));
}

std::string document(const Programma& programma, GebiedIndex g, std::string_view soort,
                     const Format& format) {
  return fmt::format("{}/{}/{}-{}.{}", kPapersFolder, programma.gebied_id(g), soort, programma.editie.id,
                     format.ending);
}

std::string paper(const Programma& programma, GebiedIndex g, const Brief* brief, const Format& format) {
  if (brief == nullptr) return document(programma, g, kSoortVoortgang, format);
  if (!brief->buiten_editie) return document(programma, g, brief->id, format);
  return fmt::format("{}/{}/{}.{}", kPapersFolder, programma.gebied_id(g), brief->id, format.ending);
}

std::string pack(const Programma& programma, GebiedIndex g) {
  return document(programma, g, kPakket, formats::kZip);
}

// A folder each, so that the address has no ending that would change with the technique.
std::string pagina(std::string_view id) {
  return fmt::format("{}/index.html", id);
}

std::string feiten(const Programma& programma, GebiedIndex g) {
  return fmt::format("{}/feiten/{}.json", kDataFolder, programma.gebied_id(g));
}

std::string asset(std::string_view pad) {
  return fmt::format("{}/{}", kPublishedAssetsFolder, pad);
}

std::string csv(const Programma& programma, IndicatorIndex i) {
  return open_data(cijfers_csv(programma.indicatoren[i]));
}

std::string open_data(std::string_view file) {
  return fmt::format("{}/{}", kDataFolder, file);
}

std::string archief(const Programma& programma) {
  return open_data(programma.editie.id + ".zip");
}

std::string metadata(std::string_view csv) {
  return fmt::format("{}-metadata.json", csv);  // where CSVW looks for it
}

std::string row_id(std::string_view indicator, Periode periode) {
  std::string id;
  append_row_id(id, indicator, periode);
  return id;
}

std::string row(const Programma& programma, IndicatorIndex i, GebiedIndex g, Periode periode) {
  const Indicator& indicator = programma.indicatoren[i];
  return hoofddoel_in(programma, indicator.hoofddoel, g) + "#" + row_id(indicator.id, periode);
}

std::string section(const Programma& programma, IndicatorIndex i, GebiedIndex g) {
  const Indicator& indicator = programma.indicatoren[i];
  return hoofddoel_in(programma, indicator.hoofddoel, g) + "#" + indicator.id;
}

}  // namespace voortgang::addresses

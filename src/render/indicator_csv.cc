#include "render/indicator_csv.h"

#include <charconv>

#include "model/woorden.h"
#include "render/csv_cells.h"
#include "render/fact_rows.h"

namespace voortgang {
namespace {

// A computed figure at full precision, with a decimal comma.
void append_full(std::string& out, double value) {
  char digits[400];
  const std::size_t at = out.size();
  out.append(digits, std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed).ptr);
  const std::size_t point = out.find('.', at);
  if (point != std::string::npos) out[point] = ',';
}

void append_rows(std::string& out, const Project& project, const FeitenReeks& reeks) {
  const std::string_view gebied = project.programma.gebied_id(reeks.gebied);
  const std::string_view file = reeks.levering == nullptr
                                    ? std::string_view()
                                    : std::string_view(project.bronnen.at(reeks.levering->bron).path);
  for (const Waarneming& w : reeks.waarnemingen) {
    out.append(gebied) += ';';
    append_code(out, w.periode);
    out += ';';
    if (w.is_getal() && w.waarde.value() == w.getal)
      append_with_comma(out, w.waarde);
    else if (w.is_getal())
      append_full(out, w.getal);
    out += ';';
    append_value(out, w, reeks.decimalen);
    out.append(";").append(woorden::toestand_id(w.toestand)).append(";").append(woorden::status(w.status)) +=
        ';';
    append_csv_cell(out, w.toelichting);
    out += ';';
    if (w.regel > 0)
      append_csv_cell(out, std::string(file) + ":" + std::to_string(w.regel));
    else
      out += woorden::herkomst(reeks.herkomst);
    out.append(";").append(project.indicatoren[reeks.indicator].voorbeeld ? "ja" : "nee");
    out.append(";")
        .append(project.editie.id)
        .append(";")
        .append(woorden::editie_status(project.editie.status));
    out += "\r\n";
  }
}

}  // namespace

std::string indicator_csv(const Project& project, const Feiten& feiten, IndicatorIndex indicator) {
  std::string out(kByteOrderMark);
  out += "gebied;periode;waarde;weergave;toestand;status;toelichting;bron;voorbeeld;editie;editiestatus\r\n";
  for (GebiedIndex g = 0; g < project.programma.gebieden(); ++g) {
    if (const FeitenReeks* reeks = feiten.reeks(indicator, g)) append_rows(out, project, *reeks);
  }
  return out;
}

}  // namespace voortgang

#include "render/data/indicator_csv.h"

#include <algorithm>
#include <charconv>

#include "base/csv_cells.h"
#include "facts/datavelden.h"
#include "facts/namen.h"
#include "programme/codes.h"
#include "programme/namen.h"
#include "render/fact_rows.h"

namespace voortgang {
namespace {

// A computed figure beyond its shown decimals, with a decimal comma.
void append_computed(std::string& out, double value) {
  char digits[400];
  const std::size_t at = out.size();
  out.append(
      digits,
      std::to_chars(digits, digits + sizeof digits, to_ten_digits(value), std::chars_format::fixed).ptr);
  const std::size_t point = out.find('.', at);
  if (point != std::string::npos) out[point] = ',';
}

// A cell per breakdown of the indicator; blank is the total.
void append_parts(std::string& out, const Indicator& indicator, const Onderdeel* part) {
  for (std::size_t c = 0; c < indicator.uitsplitsingen.size(); ++c) {
    if (part != nullptr) {
      const auto keuze = std::ranges::find(*part, c, &Keuze::kolom);
      if (keuze != part->end()) append_csv_text(out, indicator.uitsplitsingen[c].waarden[keuze->waarde]);
    }
    out += ';';
  }
}

void append_rows(std::string& out, const Programma& programma, const FeitenReeks& reeks) {
  const Indicator& indicator = programma.indicatoren[reeks.indicator];
  const std::string_view gebied = programma.gebied_id(reeks.gebied);
  for (const Feit& w : reeks.feiten) {
    out.append(indicator.id).append(";").append(gebied) += ';';
    append_code(out, w.periode);
    out += ';';
    append_parts(out, indicator, reeks.onderdeel);
    if (w.is_getal() && w.waarde().value() == w.getal())
      append_with_comma(out, w.waarde());
    else if (w.is_getal())
      append_computed(out, w.getal());
    out += ';';
    append_value(out, w, reeks.decimalen);
    out.append(";").append(id_of(w.toestand())).append(";").append(id_of(w.status)) += ';';
    append_csv_text(out, w.toelichting);
    out += ';';
    if (w.regel > 0)
      append_csv_text(out, std::string(reeks.bestand) + ":" + std::to_string(w.regel));
    else
      out += woorden::herkomst(reeks.herkomst);
    out.append(";").append(indicator.voorbeeld ? "ja" : "nee");
    out.append(";").append(programma.editie.id).append(";").append(id_of(programma.editie.status));
    out += "\r\n";
  }
}

}  // namespace

std::string indicator_csv(const Programma& programma, const Feiten& feiten, IndicatorIndex indicator) {
  std::string out(kByteOrderMark);
  bool is_first = true;
  for (const Dataveld& veld : cijfervelden(programma.indicatoren[indicator])) {
    if (!is_first) out += ';';
    is_first = false;
    append_csv_text(out, veld.naam);
  }
  out += "\r\n";
  for (GebiedIndex g = 0; g < feiten.gebieden; ++g) {
    for (const FeitenReeks& reeks : feiten.reeksen_van(indicator, g)) append_rows(out, programma, reeks);
  }
  return out;
}

}  // namespace voortgang

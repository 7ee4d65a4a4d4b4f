#include "render/data/indicator_csv.h"

#include <algorithm>
#include <charconv>
#include <span>

#include "base/csv_cells.h"
#include "facts/bron.h"
#include "facts/datavelden.h"
#include "facts/feit_woorden.h"
#include "facts/weergave.h"
#include "programme/codes.h"
#include "programme/waarde_woorden.h"

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

// Whose a series is, and what holds for all its rows.
struct RowsOf {
  std::string_view gebied;
  std::string_view bestand;
  std::string_view herkomst;
  std::uint8_t decimalen = 0;
  bool voorbeeld = false;
  const Onderdeel* onderdeel = nullptr;
};

void append_rows(std::string& out, const Programma& programma, const Indicator& indicator,
                 std::span<const Feit> feiten, const RowsOf& of) {
  for (const Feit& feit : feiten) {
    out.append(indicator.id).append(";").append(of.gebied) += ';';
    append_code(out, feit.periode);
    out += ';';
    append_parts(out, indicator, of.onderdeel);
    if (feit.is_getal() && feit.waarde().value() == feit.getal())
      append_with_comma(out, feit.waarde());
    else if (feit.is_getal())
      append_computed(out, feit.getal());
    out += ';';
    append_weergave(out, feit, of.decimalen);
    out.append(";").append(id_of(feit.toestand())).append(";").append(id_of(feit.status)) += ';';
    append_csv_text(out, feit.toelichting);
    out += ';';
    if (feit.regel > 0)
      append_csv_text(out, std::string(below_indicators(of.bestand)) + ":" + std::to_string(feit.regel));
    else
      out += of.herkomst;
    out.append(";").append(id_of(of.voorbeeld));
    out.append(";").append(programma.editie.id).append(";").append(id_of(programma.editie.status));
    out += "\r\n";
  }
}

}  // namespace

std::string indicator_csv(const Programma& programma, const Feiten& feiten, IndicatorIndex indicator) {
  std::string out(kByteOrderMark);
  const Indicator& of = programma.indicatoren[indicator];
  bool is_first = true;
  for (const Dataveld& veld : cijfervelden(of)) {
    if (!is_first) out += ';';
    is_first = false;
    append_csv_text(out, veld.naam);
  }
  out += "\r\n";
  for (GebiedIndex g = 0; g < feiten.gebieden; ++g) {
    for (const FeitenReeks& reeks : feiten.reeksen_of(indicator, g))
      append_rows(out, programma, of, reeks.feiten,
                  {programma.gebied_id(g), reeks.bestand, woorden::herkomst(reeks.herkomst), reeks.decimalen,
                   of.voorbeeld, reeks.onderdeel});
  }
  for (const Vergelijkreeks& reeks :
       std::ranges::equal_range(feiten.vergelijkingen, indicator, {}, &Vergelijkreeks::indicator)) {
    const Vergelijkgroep& groep = programma.vergelijkgroepen[reeks.groep];
    append_rows(out, programma, of, reeks.feiten,
                {groep.id, reeks.bestand, {}, reeks.decimalen, of.voorbeeld || groep.voorbeeld});
  }
  return out;
}

}  // namespace voortgang

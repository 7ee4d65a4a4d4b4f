#include "load/levering_kolommen.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

// What sdg-build, R, CBS and people call them.
constexpr std::array<std::string_view, 9> kIndicatorElsewhere = {
    "id",      "code",    "indicator_id",   "indicatorid",  "onderwerp",
    "kenmerk", "measure", "indicator code", "indicatorcode"};
constexpr std::array<std::string_view, 20> kPeriodeElsewhere = {
    "jaar",     "year",     "period",   "time",         "perioden",   "tijd",       "datum",
    "date",     "peiljaar", "jaartal",  "kalenderjaar", "schooljaar", "boekjaar",   "time_period",
    "kwartaal", "maand",    "halfjaar", "peildatum",    "periodes",   "verslagjaar"};
constexpr std::array<std::string_view, 16> kWaardeElsewhere = {
    "value",     "getal",    "cijfer", "aantal", "bedrag", "obs_value", "score",       "percentage",
    "resultaat", "uitkomst", "number", "figure", "amount", "waarden",   "hoeveelheid", "count"};
constexpr std::array<std::string_view, 3> kStatusElsewhere = {"obs_status", "state", "cijferstatus"};
constexpr std::array<std::string_view, 6> kToelichtingElsewhere = {"opmerking", "opmerkingen", "note",
                                                                   "notes",     "comment",     "remark"};

constexpr std::array<std::string_view, 7> kEenheidElsewhere = {
    "unit", "units", "unit_measure", "unit of measure", "meeteenheid", "unit_mult", "schaal"};

}  // namespace

std::vector<std::string> names_in_place_of_header(const std::vector<Indicator>& indicatoren,
                                                  std::string_view text) {
  std::vector<std::string> names;
  const std::string first_line =
      utf8::lower(text.substr(0, std::min(text.find_first_of("\r\n"), text.size())));
  if (first_line.find(kLeveringKolommen[kIndicator]) != first_line.npos) return names;
  for (const Indicator& indicator : indicatoren) {
    for (const std::string* name : {&indicator.id, &indicator.naam, &indicator.korte_naam}) {
      if (!name->empty()) names.push_back(folded(*name));
    }
  }
  return names;
}

std::vector<CsvColumn> levering_columns(const std::vector<Indicator>& indicatoren,
                                        std::span<const std::string> names, HoofddoelIndex hoofddoel) {
  std::vector<CsvColumn> columns;
  for (const std::string_view name : kLeveringKolommen) columns.push_back({name});
  columns[kIndicator].need = columns[kPeriode].need = Need::kCell;
  columns[kWaarde].need = Need::kColumn;
  columns[kIndicator].elsewhere = kIndicatorElsewhere;
  columns[kPeriode].elsewhere = kPeriodeElsewhere;
  columns[kWaarde].elsewhere = kWaardeElsewhere;
  columns[kStatus].elsewhere = kStatusElsewhere;
  columns[kToelichting].elsewhere = kToelichtingElsewhere;
  columns[kEenheid].elsewhere = kEenheidElsewhere;
  columns[kIndicator].values = names;
  columns[kPeriode].holds = Holds::kPeriod;
  columns[kWaarde].holds = Holds::kNumber;
  columns[kStatus].holds = Holds::kWords;
  for (const std::string_view name : breakdown_columns(indicatoren, hoofddoel)) columns.push_back({name});
  if (keeps_amounts(indicatoren, hoofddoel)) {
    for (const std::string_view name : kBijdrageKolommen) columns.push_back({name});
  }
  return columns;
}

}  // namespace voortgang

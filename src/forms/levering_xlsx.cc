#include "forms/levering_xlsx.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "base/cell_name.h"
#include "base/spreadsheet.h"
#include "base/text.h"
#include "forms/begin_tekst.h"
#include "forms/begin_woorden.h"
#include "forms/levering_csv.h"
#include "programme/bladnaam.h"
#include "programme/codes.h"
#include "programme/waarde_woorden.h"

namespace voortgang {
namespace {

constexpr std::string_view kGebied = "gebied";
constexpr int kDigitsOfSpreadsheets = 15;
// Of the columns of a delivery; one of a breakdown has the last.
constexpr std::array<std::pair<std::string_view, double>, 9> kWidths = {{{"indicator", 24},
                                                                         {"periode", 11},
                                                                         {"waarde", 14},
                                                                         {"status", 13},
                                                                         {"toelichting", 40},
                                                                         {"naam", 44},
                                                                         {"eenheid", 16},
                                                                         {"definitie", 70},
                                                                         {"", 18}}};

double width_of(std::string_view column) {
  const auto found = std::ranges::find(kWidths, column, &std::pair<std::string_view, double>::first);
  return found == kWidths.end() ? kWidths.back().second : found->second;
}

// A spreadsheet keeps fifteen digits of a number; longer ones are texts, which we read as they are.
bool fits_in_spreadsheet(Decimal number) {
  return std::to_string(std::llabs(number.units)).size() <= kDigitsOfSpreadsheets;
}

NewCell value_cell(const LeveringRij& row) {
  const Waarneming& w = row.waarneming;
  if (row.open) return {.look = CellLook::kOpen, .text = {}};
  NewCell cell{.look = CellLook::kKnown, .text = std::string(woorden::teken(w.toestand))};
  if (!w.is_getal()) return cell;
  if (fits_in_spreadsheet(w.waarde))
    cell.number = w.waarde.value();
  else
    append_with_comma(cell.text, w.waarde);
  return cell;
}

NewCell cell_of(const Indicator& indicator, const LeveringRij& row, std::string_view column) {
  const Waarneming& w = row.waarneming;
  const CellLook beside = row.open ? CellLook::kOpenText : CellLook::kKnownText;
  if (column == "waarde") return value_cell(row);
  if (column == "status")
    return {beside, w.status == Status::kDefinitief ? std::string() : std::string(id_of(w.status))};
  if (column == "toelichting") return {beside, std::string(w.toelichting)};
  if (column == "indicator") return {CellLook::kFixed, indicator.id};
  if (column == "periode") return {CellLook::kFixed, spreadsheet_code(w.periode)};
  if (column == "naam") return {CellLook::kFixed, indicator.naam};
  if (column == "eenheid") return {CellLook::kFixed, indicator.eenheid};
  if (column == "definitie") return {CellLook::kFixed, indicator.definitie};
  if (std::ranges::find(kBijdrageKolommen, column) != kBijdrageKolommen.end())
    return {beside, share_of(row.bijdragen, column)};
  return {CellLook::kFixed, std::string(breakdown_of(indicator, row.onderdeel, column))};
}

// Numbers within what the dictionary allows, and the signs for none.
FillRule value_rule(const Indicator& indicator, std::uint16_t column, std::uint32_t first_row) {
  const std::string cell = column_name(column + 1U) + std::to_string(first_row + 1);
  std::string test = fmt::format("ISNUMBER({})", cell);
  std::string wanted(woorden::kCelGetal);
  if (counts_people(indicator)) {
    test += fmt::format(",{0}>=0,{0}=INT({0})", cell);
    wanted = woorden::kCelAantal;
  } else if (indicator.soort == IndicatorSoort::kPercentage) {
    std::string most;
    append_plain(most, highest_percentage(indicator));
    test += fmt::format(",{0}>=0,{0}<={1}", cell, most);
    std::string shown;
    append_with_comma(shown, highest_percentage(indicator));
    wanted = woorden::kCelPercentage(shown);
  }
  FillRule rule{.first_row = first_row, .last_row = first_row, .column = column};
  rule.formula =
      fmt::format("=OR(AND({}),{}=\".\",{}=\"-\",{}=\"x\",{}=\"nnb\")", test, cell, cell, cell, cell);
  rule.title = woorden::kCelGeweigerd;
  rule.message = woorden::kCelWaarde(wanted);
  return rule;
}

FillRule status_rule(std::uint16_t column, std::size_t rows) {
  FillRule rule{.first_row = 1, .last_row = static_cast<std::uint32_t>(rows), .column = column};
  for (const std::string_view status : Codes<Status>::kIds) rule.choices.emplace_back(status);
  rule.title = woorden::kCelGeweigerd;
  rule.message = woorden::kCelStatus;
  return rule;
}

NewSheet sheet_of(const Dossier& dossier, const LeveringBlad& blad) {
  const auto& indicatoren = dossier.programma.indicatoren;
  const auto columns = excel_form(dossier, blad.hoofddoel).columns;
  NewSheet sheet{.name = bladnaam(dossier.programma.hoofddoelen[blad.hoofddoel]), .is_table = true};
  const auto place = [&](std::string_view column) {
    return static_cast<std::uint16_t>(std::ranges::find(columns, column) - columns.begin());
  };
  auto& header = sheet.rows.emplace_back();
  for (const std::string_view column : columns) {
    sheet.widths.push_back(width_of(column));
    header.push_back({CellLook::kHeader, std::string(column)});
  }
  for (const LeveringRij& row : blad.rows) {
    const bool is_next = sheet.rows.size() > 1 && blad.rows[sheet.rows.size() - 2].indicator == row.indicator;
    const auto at = static_cast<std::uint32_t>(sheet.rows.size());
    if (is_next)
      sheet.rules.back().last_row = at;
    else
      sheet.rules.push_back(value_rule(indicatoren[row.indicator], place("waarde"), at));
    auto& cells = sheet.rows.emplace_back();
    for (const std::string_view column : columns) {
      cells.push_back(cell_of(indicatoren[row.indicator], row, column));
      if (is_next && column == "definitie") cells.back().text.clear();  // once will do
    }
  }
  sheet.rules.push_back(status_rule(place("status"), blad.rows.size()));
  return sheet;
}

// Lines of a text: "# " begins a title, and | parts cells.
NewSheet explaining(std::string_view text) {
  NewSheet sheet{.name = std::string(kUitlegBlad), .widths = {24, 100}};
  for (std::string_view line : split(text, '\n')) {
    auto& cells = sheet.rows.emplace_back();
    const bool is_title = line.starts_with("# ");
    if (is_title) line.remove_prefix(2);
    const std::size_t bar = line.find(" | ");
    if (!line.empty() && !is_title && bar == line.npos) cells.push_back({});
    for (const std::string_view part : {line.substr(0, bar), bar == line.npos ? "" : line.substr(bar + 3)}) {
      if (!part.empty()) cells.push_back({is_title ? CellLook::kTitle : CellLook::kText, std::string(part)});
    }
  }
  return sheet;
}

// Goals whose names begin alike have their ids on their sheets.
void tell_apart(const Dossier& dossier, const std::vector<LeveringBlad>& bladen, NewWorkbook& book) {
  for (std::size_t i = 1; i < book.sheets.size(); ++i) {
    const auto is_same = [&](const NewSheet& other) {
      return folded(other.name) == folded(book.sheets[i].name);
    };
    if (std::ranges::count_if(book.sheets, is_same) > 1)
      book.sheets[i].name = dossier.programma.hoofddoelen[bladen[i - 1].hoofddoel].id.substr(0, 31);
  }
}

}  // namespace

NewWorkbook levering_workbook(const Dossier& dossier, GebiedIndex gebied,
                              const std::vector<LeveringBlad>& bladen) {
  const Programma& programma = dossier.programma;
  NewWorkbook book{.title = fmt::format("{}: {}, {}", programma.titel, programma.gebied_naam(gebied),
                                        programma.editie.titel),
                   .made = programma.editie.datum};
  book.sheets.push_back(explaining(start_text("uitleg", {{"gebied", programma.gebied_naam(gebied)},
                                                         {"programma", programma.titel},
                                                         {"editie", programma.editie.titel},
                                                         {"id", programma.gebied_id(gebied)},
                                                         {"editieid", programma.editie.id}})));
  for (const LeveringBlad& blad : bladen) book.sheets.push_back(sheet_of(dossier, blad));
  tell_apart(dossier, bladen, book);
  return book;
}

std::string_view gebied_of_uitleg(std::string_view sheet) {
  for (const std::string_view line : split(sheet, '\n')) {
    const auto cells = split(line, ';');
    if (cells.size() > 1 && trimmed(cells[0]) == kGebied) return trimmed(cells[1]);
  }
  return {};
}

}  // namespace voortgang

#include "forms/cbs_wijken.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/digits.h"
#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 9> kBelow = {"wijk",    "wijken",    "wijknaam",  "wijkcode", "buurt",
                                                    "buurten", "buurtnaam", "buurtcode", "wk_naam"};
constexpr std::array<std::string_view, 5> kKinds = {"recs", "regiotype", "type gebied", "gebiedsniveau",
                                                    "regioniveau"};

bool is_wijk(std::string_view kind) {
  return kind.starts_with("wijk") || kind.starts_with("buurt");
}

// WK073801 and BU07380101.
bool is_code_of_wijk(std::string_view region) {
  return region.size() > 2 && (region.starts_with("WK") || region.starts_with("BU")) &&
         region.find_first_not_of(kDecimalDigits, 2) == region.npos;
}

// What tables have in a column of wijken on the row of a whole gemeente.
bool is_nothing(std::string_view cell) {
  return cell.empty() || cell == "." || cell == "-" || cell.starts_with("gm") || cell.starts_with("totaal") ||
         cell.find_first_not_of('0') == cell.npos;
}

}  // namespace

CbsWijken::CbsWijken(const StatlineTable& table, std::size_t region) : table_(table), region_(region) {
  for (std::size_t i = 0; i < table.kolommen.size(); ++i) {
    const std::string name = folded(table.kolommen[i].value);
    if (i == region) continue;
    if (name.starts_with("codering") || name.starts_with("gwb_code")) code_ = i;
    if (name.starts_with("soort regio") || name.starts_with("soortregio") || is_one_of(name, kKinds))
      kind_ = i;
    if (is_one_of(name, kBelow)) below_.push_back(i);
  }
  const std::string name = folded(table.kolommen[region].value);
  const bool has_wijken = name.find("wijken") != name.npos || name.find("buurten") != name.npos;
  const auto is_name = [&](std::size_t row) {
    const std::string_view cell = table.cell(row, region).value;
    return !cell.starts_with("GM") && !is_code_of_wijk(cell) && !cell.empty();
  };
  for (std::size_t row = 0; has_wijken && !code_ && !kind_ && !are_open_ && row < table.rows(); ++row)
    are_open_ = is_name(row);
}

std::string_view CbsWijken::code(std::size_t row) const {
  return code_ ? table_.cell(row, *code_).value : std::string_view();
}

bool CbsWijken::is_below_gemeente(std::size_t row) const {
  if (is_code_of_wijk(code(row)) || is_code_of_wijk(table_.cell(row, region_).value)) return true;
  if (kind_ && is_wijk(folded(table_.cell(row, *kind_).value))) return true;
  return std::ranges::any_of(
      below_, [&](std::size_t column) { return !is_nothing(folded(table_.cell(row, column).value)); });
}

}  // namespace voortgang

#include "forms/statline.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/digits.h"
#include "base/text.h"
#include "base/written_number.h"

namespace voortgang {
namespace {

CsvField trimmed_cell(CsvField field) {
  const std::string_view value = trimmed(field.value);
  if (field.end - field.begin == field.value.size() && !value.empty()) {
    field.begin += static_cast<std::uint32_t>(value.data() - field.value.data());
    field.end = field.begin + static_cast<std::uint32_t>(value.size());
  }
  field.value = value;
  return field;
}

// "Bron: CBS", "© CBS, Den Haag 5-6-2017" and notes below the table.
bool is_source_line(std::span<const CsvField> fields) {
  const std::string_view text = trimmed(fields.front().value);
  constexpr auto kNotes = std::to_array<std::string_view>(
      {"Bron:", "\u00A9", "Source:", "*", "1)", "Noot", "Toelichting", "Let op", "NB", "Peildatum"});
  return std::ranges::any_of(kNotes, [&](std::string_view start) { return text.starts_with(start); });
}

bool is_padded(const CsvField& field) {
  return field.value.size() > 1 && field.value.starts_with(' ') && !trimmed(field.value).empty();
}

bool read_header(StatlineTable& table, Problems& problems, CsvReader& reader) {
  const bool read = reader.next();
  // A title that has the first line to itself: nothing below it is where a column says it is.
  const auto is_filled = [](const CsvField& field) { return !trimmed(field.value).empty(); };
  const bool is_title =
      read && (reader.fields().size() < 2 || (is_filled(reader.fields().front()) &&
                                              std::ranges::none_of(reader.fields().subspan(1), is_filled)));
  if (is_title) problems.add(Code::CBS102, reader.record_span());
  if (!read && !reader.has_skipped()) problems.add(Code::CSV101, {table.bestand, 0, 0});
  if (!read || is_title) return false;
  for (const CsvField& field : reader.fields()) table.kolommen.push_back(trimmed_cell(field));
  // Until a padded figure shows otherwise.
  table.soort = table.kolommen.front().value == "ID" ? StatlineSoort::kTyped : StatlineSoort::kLabels;
  return true;
}

void note_separators(StatlineTable& table, std::string_view value) {
  if (find_beyond_digits(value, "-.,") != value.npos) return;
  table.has_commas |= value.find(',') != value.npos;
  table.has_points |= value.size() > 1 && value.find(',') == value.npos && value.find('.') != value.npos &&
                      !is_in_threes(value, '.');
}

void read_row(StatlineTable& table, Problems& problems, CsvReader& reader, bool& padded) {
  const auto fields = reader.fields();
  if (fields.size() != table.kolommen.size()) {
    const bool is_last = fields.size() == 1 || trimmed(fields[1].value).empty();
    if (is_last && is_source_line(fields)) return;
    return problems.add(Code::CBS112, reader.record_span());
  }
  for (const CsvField& field : fields) {
    padded |= is_padded(field);
    table.cellen.push_back(trimmed_cell(field));
    const std::string_view value = table.cellen.back().value;
    table.has_symbols |= value == ".";
    note_separators(table, value);
  }
}

// Numbers by which the Kerncijfers wijken en buurten say that there is none: -99997, -99995, -99999997 …
bool is_sentinel(std::string_view cell) {
  // By way of pandas: -99997.0, or with more zeros.
  const std::size_t point = cell.find_first_of(".,");
  if (point != cell.npos && point + 1 < cell.size() && cell.find_first_not_of('0', point + 1) == cell.npos)
    cell = cell.substr(0, point);
  const bool is_nines = cell.starts_with("-9999") && cell.find_first_not_of('9', 1) >= cell.size() - 1;
  return is_nines && (cell.size() == 6 || cell.size() == 9) && cell.back() >= '5' && cell.back() <= '9';
}

NumberStyle style_of(const StatlineTable& table, std::string_view cell) {
  if (table.soort == StatlineSoort::kObservations)
    return cell.contains(',') ? NumberStyle::kDecimalComma : NumberStyle::kDecimalPoint;
  const bool has_codes = table.soort != StatlineSoort::kLabels;
  const bool has_point = cell.find('.') != cell.npos && cell.find(',') == cell.npos;
  return has_codes || table.separator == ',' || has_point ? NumberStyle::kDecimalPoint
                                                          : NumberStyle::kDecimalComma;
}

// "1e kwartaal", "2e halfjaar", "maart": what stands beside the year.
std::optional<Periode> part_of_year(std::string_view year, std::string_view part) {
  // "jan" and "jan." are januari.
  const std::string_view start = part.substr(0, part.size() - (part.ends_with('.') ? 1U : 0U));
  for (const std::string_view code :
       {"JJ00", "HJ01", "HJ02", "KW01", "KW02", "KW03", "KW04", "MM01", "MM02", "MM03", "MM04", "MM05",
        "MM06", "MM07", "MM08", "MM09", "MM10", "MM11", "MM12"}) {
    const auto periode = parse_periode(std::string(year).append(code));
    if (!periode) return std::nullopt;
    std::string name = words(*periode);
    name.erase(name.size() - year.size());
    const std::string_view whole = trimmed(name);
    if (whole == part || (code.starts_with("MM") && start.size() >= 3 && whole.starts_with(start)))
      return periode;
  }
  return std::nullopt;
}

// A table with a column for each period becomes one with a row for each.
void turn_periods(StatlineTable& table) {
  std::vector<std::size_t> kept;
  std::vector<std::size_t> periods;
  for (std::size_t i = 0; i < table.kolommen.size(); ++i)
    (statline_period(table.kolommen[i].value) ? periods : kept).push_back(i);
  if (periods.size() < 2 || kept.empty()) return;
  std::vector<CsvField> columns;
  for (const std::size_t i : kept) columns.push_back(table.kolommen[i]);
  const CsvField& first = table.kolommen[periods.front()];
  columns.push_back({StatlineTable::kPeriods, first.begin, first.end});
  columns.push_back({StatlineTable::kTurned, first.begin, first.end});
  std::vector<CsvField> cells;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    for (const std::size_t period : periods) {
      for (const std::size_t i : kept) cells.push_back(table.cell(row, i));
      cells.push_back(table.kolommen[period]);
      cells.push_back(table.cell(row, period));
    }
  }
  table.kolommen = std::move(columns);
  table.cellen = std::move(cells);
  table.is_turned = true;
}

}  // namespace

std::optional<StatlineTable> read_statline(SourceId source, const Sources& sources, Problems& problems) {
  const std::string_view text = sources.at(source).text;
  const CsvDialect dialect = recognise_csv(text);
  StatlineTable table;
  table.bestand = source;
  table.separator = dialect.separator;
  CsvReader reader(source, text, dialect, table.teksten, problems);
  if (!read_header(table, problems, reader)) return std::nullopt;
  bool padded = false;
  while (reader.next()) read_row(table, problems, reader, padded);
  if (table.soort == StatlineSoort::kTyped && padded) table.soort = StatlineSoort::kUntyped;
  turn_periods(table);
  return table;
}

bool is_in_doubt(const StatlineTable& table, std::string_view cell) {
  if (table.separator == ',' && is_in_threes(cell, ',')) return true;
  if (table.soort != StatlineSoort::kLabels || table.separator == ',') return false;
  return is_in_threes(cell, '.') && (table.has_commas || !table.has_points);
}

std::optional<StatlineCijfer> statline_number(const StatlineTable& table, std::string_view cell) {
  if (cell.empty()) {
    const bool is_impossible = table.soort == StatlineSoort::kUntyped ||
                               table.soort == StatlineSoort::kObservations ||
                               (table.soort == StatlineSoort::kLabels && table.has_symbols);
    return StatlineCijfer{is_impossible ? Toestand::kNietVanToepassing : Toestand::kOntbreekt, {}};
  }
  // As R, pandas and Eurostat write what they do not have.
  const bool is_missing = cell == "NA" || cell == "NaN" || cell == ":" || cell == "..";
  if (cell == "." || is_missing || is_sentinel(cell)) return StatlineCijfer{Toestand::kOntbreekt, {}};
  // DUO writes "<5" for a number that is too small to be told.
  const bool is_below = cell.starts_with('<') && find_beyond_digits(cell, " ", 1) == cell.npos &&
                        cell.find_first_of(kDecimalDigits) != cell.npos;
  if (cell == "x" || is_below) return StatlineCijfer{Toestand::kGeheim, {}};
  // Nihil, in older tables of StatLine; what others mean by it nobody knows.
  if (cell == "-")
    return StatlineCijfer{table.soort == StatlineSoort::kLabels ? Toestand::kOntbreekt : Toestand::kGetal,
                          {}};
  const auto number = parse_decimal(cell, style_of(table, cell));
  if (!number) return std::nullopt;
  return StatlineCijfer{Toestand::kGetal, *number};
}

std::optional<StatlinePeriode> statline_period(std::string_view text) {
  for (const std::string_view word : {"(voorlopig)", "(nader voorlopig)", "voorlopig"}) {
    if (!text.ends_with(word)) continue;
    auto found = statline_period(trimmed(text.substr(0, text.size() - word.size())));
    if (found) found->voorlopig = true;
    return found;
  }
  const std::size_t star = std::min(text.find('*'), text.size());
  const bool voorlopig = star < text.size();
  if (text.find_first_not_of('*', star) != std::string_view::npos) return std::nullopt;
  std::string plain(trimmed(text.substr(0, star)));
  std::erase(plain, '\'');  // 2020/'21
  if (const auto periode = parse_periode(plain)) return StatlinePeriode{*periode, voorlopig};
  if (plain.size() < 6) return std::nullopt;
  const std::string_view view = plain;
  auto found = part_of_year(view.substr(0, 4), trimmed(view.substr(4)));
  if (!found) found = part_of_year(view.substr(view.size() - 4), trimmed(view.substr(0, view.size() - 4)));
  if (!found) return std::nullopt;
  return StatlinePeriode{*found, voorlopig};
}

std::optional<Datum> statline_date(std::string_view path) {
  for (const std::string_view part : split_any(path.substr(path.rfind('/') + 1), "_.")) {
    if (part.size() != 8 || part.find_first_not_of(kDecimalDigits) != std::string_view::npos) continue;
    std::string iso(part.substr(4));
    iso.append("-").append(part.substr(2, 2)).append("-").append(part.substr(0, 2));
    if (const auto datum = parse_datum(iso)) return datum;
  }
  return std::nullopt;
}

}  // namespace voortgang

#include "forms/cbs_observations.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/text.h"

namespace voortgang {
namespace {

constexpr std::array<std::string_view, 2> kNeeded = {"Measure", "Value"};
// Beside the dimensions.
constexpr std::array<std::string_view, 5> kOwn = {"Id", "Measure", "ValueAttribute", "Value", "StringValue"};
constexpr std::string_view kCodes = "Codes";

std::vector<std::string> header_of(std::string_view text) {
  TextArena arena;
  Problems none;
  CsvReader reader(SourceId{}, text.substr(0, text.find_first_of("\r\n")), recognise_csv(text), arena, none);
  std::vector<std::string> names;
  if (!reader.next()) return names;
  for (const CsvField& field : reader.fields()) names.emplace_back(trimmed(field.value));
  return names;
}

bool has(const std::vector<std::string>& names, std::string_view name) {
  return std::ranges::find(names, name) != names.end();
}

// What CBS says in place of a number, as its other exports have it.
std::string_view meant(std::string_view attribute, std::string_view value) {
  if (attribute.empty() || attribute == "None") return value;
  if (attribute == "Impossible") return {};
  return attribute == "Confidential" ? "x" : ".";
}

class ObservationReader {
 public:
  ObservationReader(SourceId source, std::string_view text, StatlineTable& table, Problems& problems)
      : table_(table),
        problems_(problems),
        reader_(source, text, recognise_csv(text), table.teksten, problems) {
    table.bestand = source;
    table.soort = StatlineSoort::kObservations;
    table.separator = recognise_csv(text).separator;
  }

  bool read() {
    if (!read_header()) return false;
    while (reader_.next()) read_row();
    for (const std::vector<CsvField>& row : rows_) {
      table_.cellen.insert(table_.cellen.end(), row.begin(), row.end());
      const CsvField absent{StatlineTable::kNoObservation, 0, 0};
      table_.cellen.resize(table_.cellen.size() + table_.kolommen.size() - row.size(), absent);
    }
    return true;
  }

 private:
  bool read_header() {
    if (!reader_.next()) return false;
    const auto fields = reader_.fields();
    table_.kolommen.push_back({"ID", 0, 0});
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const std::string_view name = trimmed(fields[i].value);
      places_.try_emplace(std::string(name), i);
      if (std::ranges::find(kOwn, name) != kOwn.end()) continue;
      dimensions_.push_back(i);
      table_.kolommen.push_back({name, fields[i].begin, fields[i].end});
    }
    for (const std::string_view name : kNeeded) {
      if (!places_.contains(name)) problems_.add(Code::CBS118, reader_.record_span(), {{"kolom", name}});
    }
    return places_.contains(kNeeded[0]) && places_.contains(kNeeded[1]);
  }

  CsvField cell(std::string_view column) const {
    const auto place = places_.find(column);
    if (place == places_.end() || place->second >= reader_.fields().size()) return {};
    CsvField field = reader_.fields()[place->second];
    field.value = trimmed(field.value);
    return field;
  }

  void read_row() {
    if (reader_.fields().size() < places_.size()) return problems_.add(Code::CBS112, reader_.record_span());
    std::string key;
    for (const std::size_t i : dimensions_) key.append(trimmed(reader_.fields()[i].value)).append("\n");
    const std::size_t column = column_of(cell(kNeeded[0]));
    const auto [known, is_new] = row_of_.try_emplace(std::move(key), rows_.size());
    // A figure that comes twice has a row of its own: whoever asks for it is told.
    const bool is_taken = !is_new && column < rows_[known->second].size() &&
                          !StatlineTable::is_absent(rows_[known->second][column]);
    if (is_new || is_taken) begin_row();
    std::vector<CsvField>& row = is_taken ? rows_.back() : rows_[known->second];
    if (row.size() <= column) row.resize(column + 1, {StatlineTable::kNoObservation, 0, 0});
    CsvField value = cell(kNeeded[1]);
    if (value.value.empty()) {
      const CsvField text = cell("StringValue");
      if (!text.value.empty()) value = text;
    }
    value.value = meant(cell("ValueAttribute").value, value.value);
    row[column] = value;
  }

  void begin_row() {
    auto& row = rows_.emplace_back();
    row.push_back({"", 0, 0});
    for (const std::size_t i : dimensions_) {
      const CsvField& field = reader_.fields()[i];
      row.push_back({trimmed(field.value), field.begin, field.end});
    }
  }

  std::size_t column_of(const CsvField& measure) {
    const auto [known, is_new] = column_of_.try_emplace(measure.value, table_.kolommen.size());
    if (is_new) table_.kolommen.push_back(measure);
    return known->second;
  }

  StatlineTable& table_;
  Problems& problems_;
  CsvReader reader_;
  std::map<std::string, std::size_t, std::less<>> places_;
  std::vector<std::size_t> dimensions_;  // places of their columns
  std::unordered_map<std::string, std::size_t> row_of_;
  std::unordered_map<std::string_view, std::size_t> column_of_;
  std::vector<std::vector<CsvField>> rows_;
};

}  // namespace

bool is_observations(std::string_view text) {
  const auto names = header_of(text);
  return has(names, "Measure") && (has(names, "ValueAttribute") || has(names, "StringValue"));
}

bool is_code_list(std::string_view text) {
  const auto names = header_of(text);
  const bool has_codes = names.size() > 2 && names.front() == "Identifier" && has(names, "Title");
  return has_codes || (has(names, "Id") && has(names, "ParentId") && has(names, "Title"));
}

std::optional<StatlineTable> read_observations(SourceId source, const Sources& sources, Problems& problems) {
  StatlineTable table;
  if (!ObservationReader(source, sources.at(source).text, table, problems).read()) return std::nullopt;
  return table;
}

void read_code_list(SourceId source, const Sources& sources, StatlineMetadata& known, Problems& problems) {
  const Source& file = sources.at(source);
  TextArena arena;
  CsvReader reader(source, file.text, recognise_csv(file.text), arena, problems);
  const std::vector<std::string> names = header_of(file.text);
  if (!reader.next() || !has(names, "Identifier")) return;
  const auto cell = [&](std::string_view column) {
    const auto place = static_cast<std::size_t>(std::ranges::find(names, column) - names.begin());
    return place < reader.fields().size() ? std::string(trimmed(reader.fields()[place].value))
                                          : std::string();
  };
  std::string name = file.path.substr(file.path.rfind('/') + 1);
  name.erase(std::min(name.find(kCodes), name.size()));
  while (reader.next()) {
    const std::string code = cell("Identifier");
    if (has(names, "DataType") || has(names, "Unit")) {
      known.kolommen[code] = {.titel = cell("Title"),
                              .eenheid = cell("Unit"),
                              .definitie = cell("Description"),
                              .decimalen = cell("Decimals"),
                              .is_text = cell("DataType") == "String"};
    } else if (has(names, "Kind")) {
      known.kolommen[code] = {.titel = cell("Title"),
                              .is_region = cell("Kind").starts_with("Geo"),
                              .is_period = cell("Kind") == "TimeDimension"};
    } else {
      const std::string dimension = has(names, "DimensionId") ? cell("DimensionId") : name;
      const std::string status = cell("Status");
      if (!status.empty()) known.tabel = dimension;  // so that it is known what is provisional
      known.waarden[dimension][code] = {cell("Title"), !status.empty() && status != "Definitief"};
    }
  }
}

}  // namespace voortgang

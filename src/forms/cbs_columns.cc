#include "forms/cbs_columns.h"

#include <algorithm>
#include <array>

#include "base/digits.h"
#include "base/text.h"

namespace voortgang {
namespace {

// In tables of CBS; then in those of RIVM, the police and DUO, codes before names.
constexpr std::array<std::string_view, 15> kRegionColumns = {
    "RegioS",       "Regio's",      "WijkenEnBuurten", "Wijken en buurten", "Gemeenten",
    "Gemeentecode", "GemeenteCode", "GEMEENTECODE",    "Gemeentenummer",    "GEMEENTENUMMER",
    "Gebiedscode",  "Regio",        "Gemeente",        "Gemeentenaam",      "GEMEENTENAAM"};
constexpr std::array<std::string_view, 10> kPeriodColumns = {
    "Perioden", "Perioden*", "Periode",    "Jaar",       "JAAR",
    "Peiljaar", "PEILJAAR",  "Schooljaar", "SCHOOLJAAR", "Kwartaal"};

// The title in a heading of StatLine's labels: "Misdrijven/Totaal misdrijven (aantal)".
std::string_view title_in(std::string_view heading) {
  if (const std::size_t unit = heading.rfind(" ("); heading.ends_with(')') && unit != heading.npos)
    heading = trimmed(heading.substr(0, unit));
  const std::size_t part = heading.rfind('/');
  return part == heading.npos ? heading : trimmed(heading.substr(part + 1));
}

}  // namespace

CbsColumns::CbsColumns(const CbsBestand& bestand, Problems& problems)
    : bestand_(bestand), problems_(problems) {
  region_ = dimension(bestand.tabel.regiokolom, kRegionColumns, &StatlineMetadata::Kolom::is_region);
  if (!bestand.tabel.periode)
    period_ = dimension(bestand.tabel.periodekolom, kPeriodColumns, &StatlineMetadata::Kolom::is_period);
}

std::optional<std::size_t> CbsColumns::find(std::string_view name) const {
  for (std::size_t i = 0; i < bestand_.table.kolommen.size(); ++i) {
    const std::string_view key = bestand_.table.kolommen[i].value;
    const auto* known = bestand_.metadata.kolom(key);
    if (key == name || (known != nullptr && known->titel == name)) return i;
  }
  // An export with titles, and a mapping with keys or with the last part of a title.
  if (bestand_.table.soort != StatlineSoort::kLabels) return std::nullopt;
  const auto* known = bestand_.metadata.kolom(name);
  const std::string_view title = known == nullptr ? name : std::string_view(known->titel);
  const auto column = [&](auto&& part) {
    return std::ranges::find(bestand_.table.kolommen, title,
                             [&](const CsvField& field) { return part(field.value); });
  };
  auto found = column([](std::string_view heading) { return heading; });
  if (found == bestand_.table.kolommen.end()) found = column(title_in);
  if (found == bestand_.table.kolommen.end()) return std::nullopt;
  return static_cast<std::size_t>(found - bestand_.table.kolommen.begin());
}

std::string_view CbsColumns::nearest_to(std::string_view name) const {
  std::vector<std::string_view> names;
  for (const CsvField& field : bestand_.table.kolommen) names.push_back(field.value);
  return nearest(name, names);
}

// The column of the regions or the periods: the one that the mapping names, or that is called as they are.
std::optional<std::size_t> CbsColumns::dimension(std::string_view named,
                                                 std::span<const std::string_view> usual,
                                                 bool StatlineMetadata::Kolom::* is_it) const {
  if (!named.empty()) {
    if (const auto found = find(named)) return found;
  } else {
    for (std::size_t i = 0; i < bestand_.table.kolommen.size(); ++i) {
      const auto* known = bestand_.metadata.kolom(bestand_.table.kolommen[i].value);
      if (known != nullptr && known->*is_it) return i;
    }
    for (const std::string_view name : usual) {
      const auto found = std::ranges::find(bestand_.table.kolommen, name, &CsvField::value);
      if (found != bestand_.table.kolommen.end())
        return static_cast<std::size_t>(found - bestand_.table.kolommen.begin());
    }
  }
  const std::string_view wanted = named.empty() ? usual.front() : named;
  problems_.add(Code::CBS110, {bestand_.table.bestand, 0, 0},
                {{"kolom", wanted}, {"nabij", nearest_to(wanted)}, {"mapping", bestand_.mapping}});
  return std::nullopt;
}

bool CbsColumns::is_text(std::size_t topic, std::string_view name) const {
  const auto* known = bestand_.metadata.kolom(bestand_.table.kolommen[topic].value);
  if (known == nullptr) known = bestand_.metadata.kolom(name);
  return known != nullptr && known->is_text;
}

bool CbsColumns::tell_same_titles(const CbsOnderwerp& onderwerp) const {
  const std::string_view wanted = onderwerp.onderwerp;
  const bool is_labels = bestand_.table.soort == StatlineSoort::kLabels;
  const auto* by_key = bestand_.metadata.kolom(wanted);
  const auto is_exact = [&](const CsvField& field) {
    return field.value == wanted || (is_labels && by_key != nullptr && field.value == by_key->titel);
  };
  const auto is_title = [&](const CsvField& field) {
    const auto* known = bestand_.metadata.kolom(field.value);
    return known != nullptr ? known->titel == wanted : is_labels && title_in(field.value) == wanted;
  };
  const auto& columns = bestand_.table.kolommen;
  const auto exact = std::ranges::count_if(columns, is_exact);
  std::string keys;
  for (const CsvField& field : columns) {
    if (exact > 0 ? is_exact(field) : is_title(field)) append_item(keys, field.value);
  }
  const auto same = exact > 0 ? exact : std::ranges::count_if(columns, is_title);
  if (same < 2) return false;
  problems_.add(Code::CBS115, onderwerp.span, {{"onderwerp", onderwerp.onderwerp}, {"kolommen", keys}});
  return true;
}

std::optional<std::size_t> CbsColumns::named(std::string_view name, Span span) const {
  const auto found = find(name);
  if (!found) {
    problems_.add(Code::CBS110, span,
                  {{"kolom", name}, {"nabij", nearest_to(name)}, {"mapping", bestand_.mapping}});
  }
  return found;
}

bool CbsColumns::is_value(std::size_t row, std::size_t column, std::string_view wanted) const {
  const std::string_view value = bestand_.table.cell(row, column).value;
  if (value == wanted) return true;
  const std::string_view key = bestand_.table.kolommen[column].value;
  const auto* by_value = bestand_.metadata.waarde(key, value);
  const auto* by_wanted = bestand_.metadata.waarde(key, wanted);
  return (by_value != nullptr && by_value->titel == wanted) ||
         (by_wanted != nullptr && by_wanted->titel == value);
}

std::string_view CbsColumns::title(std::size_t row, std::size_t column) const {
  const std::string_view value = bestand_.table.cell(row, column).value;
  const auto* known = bestand_.metadata.waarde(bestand_.table.kolommen[column].value, value);
  return known == nullptr || known->titel.empty() ? value : std::string_view(known->titel);
}

std::optional<std::size_t> CbsColumns::column_with(std::string_view topic) const {
  if (!bestand_.table.is_turned) return std::nullopt;
  for (std::size_t column = 0; column < bestand_.table.kolommen.size(); ++column) {
    const bool is_other = column != region_ && column != period_;
    for (std::size_t row = 0; is_other && row < bestand_.table.rows(); ++row) {
      if (is_value(row, column, topic)) return column;
    }
  }
  return std::nullopt;
}

// The other dimensions stand between the row's number and the first topic.
std::string CbsColumns::others() const {
  std::string names;
  for (std::size_t i = 1;
       bestand_.table.soort != StatlineSoort::kLabels && i < bestand_.table.kolommen.size(); ++i) {
    const std::string_view name = bestand_.table.kolommen[i].value;
    const std::size_t underscore = name.rfind('_');
    const bool is_topic = underscore != std::string_view::npos &&
                          name.find_first_not_of(kDecimalDigits, underscore + 1) == std::string_view::npos;
    if (is_topic) break;
    if (i != region_ && i != period_) append_item(names, name);
  }
  return names;
}

}  // namespace voortgang

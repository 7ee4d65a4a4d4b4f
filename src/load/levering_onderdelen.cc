#include "load/levering_onderdelen.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/spreadsheet.h"
#include "base/text.h"

namespace voortgang {
namespace {

// What sources call all parts together; our files leave the cell blank.
bool is_total(std::string_view label) {
  constexpr std::array<std::string_view, 10> kTotals = {"totaal", "total", "alle",   "allen",    "all",
                                                        "alles",  "samen", "geheel", "iedereen", "_t"};
  const std::string plain = folded(label);
  return std::ranges::find(kTotals, plain.substr(0, plain.find(' '))) != kTotals.end();
}

}  // namespace

OnderdeelReader::OnderdeelReader(const std::vector<Indicator>& indicatoren,
                                 std::span<const CsvColumn> columns, std::size_t first, Levering& levering,
                                 Problems& problems)
    : indicatoren_(indicatoren), columns_(columns), first_(first), levering_(levering), problems_(problems) {}

std::optional<std::uint32_t> OnderdeelReader::read(const CsvTable& row, IndicatorIndex index) {
  Onderdeel part;
  bool known = true;
  for (std::size_t c = first_; c < columns_.size(); ++c) {
    if (without_guard(row[c]).empty()) continue;
    const auto found = choice(row, index, c);
    if (found) part.push_back(*found);
    known &= found.has_value();
  }
  if (!known) return std::nullopt;
  if (part.empty()) return 0;
  const auto next = static_cast<std::uint32_t>(levering_.onderdelen.size());
  const auto [at, is_new] = places_.try_emplace(part, next);
  if (is_new) levering_.onderdelen.push_back(std::move(part));
  return at->second;
}

std::optional<Keuze> OnderdeelReader::choice(const CsvTable& row, IndicatorIndex index, std::size_t column) {
  const std::string_view value = without_guard(row[column]);
  const auto& breakdowns = indicatoren_[index].uitsplitsingen;
  const auto breakdown = std::ranges::find(breakdowns, columns_[column].name, &Uitsplitsing::kolom);
  const auto kolom = static_cast<std::uint32_t>(breakdown - breakdowns.begin());
  if (breakdown != breakdowns.end()) {
    const Labels& labels = labels_of(index, kolom);
    if (const auto exact = labels.exact.find(value); exact != labels.exact.end())
      return Keuze{kolom, exact->second};
    if (const auto like = labels.folded.find(folded(value)); like != labels.folded.end()) {
      problems_.add(Code::CSV234, row.span(column),
                    {{"waarde", value}, {"label", breakdown->waarden[like->second]}});
      return Keuze{kolom, like->second};
    }
  }
  tell_unknown(row, index, column);
  return std::nullopt;
}

void OnderdeelReader::tell_unknown(const CsvTable& row, IndicatorIndex index, std::size_t column) {
  const std::string_view value = without_guard(row[column]);
  const auto& breakdowns = indicatoren_[index].uitsplitsingen;
  const auto breakdown = std::ranges::find(breakdowns, columns_[column].name, &Uitsplitsing::kolom);
  std::vector<std::string_view> waarden;
  if (breakdown != breakdowns.end()) waarden.assign(breakdown->waarden.begin(), breakdown->waarden.end());
  if (is_date(value)) {
    problems_.add(
        Code::CSV235, row.span(column),
        {{"waarde", value}, {"kolom", columns_[column].name}, {"label", label_of_date(value, waarden)}});
    return;
  }
  problems_.add(Code::CSV208, row.span(column),
                {{"waarde", value},
                 {"kolom", columns_[column].name},
                 {"indicator", indicatoren_[index].id},
                 {"nabij", nearest(value, waarden)},
                 {"totaal", is_total(value) ? columns_[column].name : std::string_view()}});
}

const OnderdeelReader::Labels& OnderdeelReader::labels_of(IndicatorIndex index, std::uint32_t kolom) {
  const auto [at, is_new] = labels_.try_emplace({index, kolom});
  if (!is_new) return at->second;
  const auto& waarden = indicatoren_[index].uitsplitsingen[kolom].waarden;
  for (std::uint32_t i = 0; i < waarden.size(); ++i) {
    at->second.exact.try_emplace(waarden[i], i);
    at->second.folded.try_emplace(folded(waarden[i]), i);
  }
  return at->second;
}

}  // namespace voortgang

#include "forms/cbs_parts.h"

#include <algorithm>

#include "base/digits.h"
#include "base/text.h"
#include "base/utf8.h"

namespace voortgang {
namespace {

// The police put numbers before what they count: "0.0.0 Totaal misdrijven".
std::string_view without_number(std::string_view title) {
  const std::size_t words = std::min(find_beyond_digits(title, "."), title.size());
  const bool is_number = words > 2 && words < title.size() && title[words] == ' ' && title.find('.') < words;
  return is_number ? trimmed(title.substr(words)) : title;
}

// "Totaal", "Totaal leeftijd" of a column "Leeftijd", "Totaal mannen en vrouwen", "Mannen en vrouwen,
// totaal". Of "Totaal 65 jaar of ouder" and "Alle overige personen" it is not certain.
bool is_total(std::string_view title, std::string_view column) {
  std::string small = utf8::lower(without_number(title));
  std::erase_if(small, [](char c) { return c == ',' || c == ':'; });
  const std::string of = utf8::lower(column);
  const bool is_numbered_zero =
      title.find_first_not_of("0. ") > 2 && title.find_first_not_of("0. ") != title.npos;
  if (is_numbered_zero && small.starts_with("totaal")) return true;
  for (const std::string_view word : {"totaal", "alle"}) {
    if (small == word) return true;
    const bool is_before = small.starts_with(word) && small[word.size()] == ' ';
    const bool is_behind = small.ends_with(word) && small.size() > word.size();
    if (!is_before && !is_behind) continue;
    const std::string_view what =
        trimmed(is_before ? std::string_view(small).substr(word.size())
                          : std::string_view(small).substr(0, small.size() - word.size()));
    // "leeftijden" of "leeftijd"
    if (what == "mannen en vrouwen" || what == of || (what.starts_with(of) && what.size() <= of.size() + 2))
      return true;
  }
  return false;
}

}  // namespace

CbsParts::CbsParts(const CbsColumns& columns, const CbsOnderwerp& onderwerp, const Indicator& indicator,
                   const std::string& mapping, Problems& problems)
    : columns_(columns),
      onderwerp_(onderwerp),
      indicator_(indicator),
      mapping_(mapping),
      problems_(problems) {}

bool CbsParts::find_columns() {
  for (const CbsFilter& filter : onderwerp_.filters) {
    const auto found = columns_.named(filter.kolom, filter.kolom_span);
    if (!found) return false;
    filters_.push_back(*found);
  }
  for (const CbsUitsplitsing& by : onderwerp_.uitsplitsingen) {
    const auto found = columns_.named(by.kolom, by.kolom_span);
    if (!found) return false;
    kolommen_.push_back({*found, {}});
  }
  return true;
}

std::vector<std::size_t> CbsParts::columns() const {
  std::vector<std::size_t> places = filters_;
  for (const Kolom& kolom : kolommen_) places.push_back(kolom.place);
  return places;
}

std::optional<CbsDeel> CbsParts::of(const StatlineTable& table, std::size_t row) {
  CbsDeel deel;
  for (std::size_t f = 0; f < filters_.size(); ++f) {
    const auto& waarden = onderwerp_.filters[f].waarden;
    const auto found = std::ranges::find_if(
        waarden, [&](const std::string& value) { return columns_.is_value(row, filters_[f], value); });
    if (found == waarden.end()) return std::nullopt;
    deel.categorie.append(*found).append("\n");
    deel.verwacht *= waarden.size();
  }
  for (std::size_t k = 0; k < kolommen_.size(); ++k) {
    const CbsUitsplitsing& by = onderwerp_.uitsplitsingen[k];
    const std::string_view cell = table.cell(row, kolommen_[k].place).value;
    auto known = kolommen_[k].known.find(cell);
    if (known == kolommen_[k].known.end())
      known =
          kolommen_[k].known.emplace(std::string(cell), meaning(table, row, by, kolommen_[k].place)).first;
    const Waarde& waarde = known->second;
    if (!waarde.is_asked) return std::nullopt;
    if (waarde.onze) deel.onderdeel.push_back({by.onze, *waarde.onze});
    deel.categorie.append(cell).append("\n");
    deel.verwacht *= waarde.verwacht;
  }
  std::ranges::sort(deel.onderdeel);
  return deel;
}

CbsParts::Waarde CbsParts::meaning(const StatlineTable& table, std::size_t row, const CbsUitsplitsing& by,
                                   std::size_t place) {
  if (by.waarden.empty()) return meaning_by_name(table, row, by, place);
  for (const auto& [theirs, ours] : by.waarden) {
    if (!columns_.is_value(row, place, theirs)) continue;
    const auto is_same = [&](const auto& one) { return one.second == ours; };
    const auto same = std::ranges::count_if(by.waarden, is_same);
    return {.is_asked = true, .onze = ours, .verwacht = static_cast<std::size_t>(same)};
  }
  return {};
}

CbsParts::Waarde CbsParts::meaning_by_name(const StatlineTable& table, std::size_t row,
                                           const CbsUitsplitsing& by, std::size_t place) {
  const std::string_view title = columns_.title(row, place);
  const Uitsplitsing& ours = indicator_.uitsplitsingen[by.onze];
  const std::string name = folded(title);
  for (std::uint32_t i = 0; i < ours.waarden.size(); ++i) {
    if (folded(ours.waarden[i]) == name) return {.is_asked = true, .onze = i};
  }
  if (is_total(title, table.kolommen[place].value)) return {.is_asked = true, .onze = {}};
  const std::vector<std::string_view> known(ours.waarden.begin(), ours.waarden.end());
  problems_.add(Code::CBS121, table.span(table.cell(row, place)),
                {{"waarde", title},
                 {"kolom", by.kolom},
                 {"onze", ours.kolom},
                 {"indicator", indicator_.id},
                 {"nabij", nearest(title, known)},
                 {"mapping", mapping_}});
  return {};
}

}  // namespace voortgang

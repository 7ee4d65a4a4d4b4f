#include "check/part_sums.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "check/added.h"
#include "check/delivered.h"

namespace voortgang {
namespace {

using Key = std::pair<Onderdeel, Periode>;

// The figures of one breakdown below one total in one period.
struct Parts {
  Added numbers;
  std::size_t rows = 0;
  bool is_whole = true;  // each is a number, or adds nothing
  bool is_explained = false;

  void add(const Waarneming& figure) {
    ++rows;
    is_explained |= has_reason(figure);
    if (figure.is_getal())
      numbers.add(figure.waarde);
    else
      is_whole &= figure.toestand == Toestand::kNietVanToepassing;
  }
};

class PartSums {
 public:
  PartSums(const Dossier& dossier, const Levering& levering, IndicatorIndex indicator,
           const std::vector<DeliveredRow>& rows, Problems& problems)
      : levering_(levering),
        indicator_(dossier.programma.indicatoren[indicator]),
        rows_(rows),
        problems_(problems) {
    for (const DeliveredRow& row : rows) figures_[{*row.part, row.figure->periode}] = row.figure;
  }

  void tell() {
    for (std::uint32_t column = 0; column < indicator_.uitsplitsingen.size(); ++column) tell(column);
  }

 private:
  // By total: the part without this column.
  [[nodiscard]] std::map<Key, Parts> parts_of(std::uint32_t column) const {
    std::map<Key, Parts> all;
    for (const DeliveredRow& row : rows_) {
      Onderdeel total = *row.part;
      if (std::erase_if(total, [&](const Keuze& keuze) { return keuze.kolom == column; }) > 0)
        all[{std::move(total), row.figure->periode}].add(*row.figure);
    }
    return all;
  }

  void tell(std::uint32_t column) {
    const std::size_t labels = indicator_.uitsplitsingen[column].waarden.size();
    const Key* first = nullptr;
    const Parts* of_first = nullptr;
    std::int64_t more = 0;
    const std::map<Key, Parts> all = parts_of(column);
    for (const auto& [key, parts] : all) {
      const auto total = figures_.find(key);
      if (total == figures_.end() || !contradicts(*total->second, parts, labels)) continue;
      if (first != nullptr) {
        ++more;
        continue;
      }
      first = &key;
      of_first = &parts;
    }
    if (first != nullptr) tell(column, *first, *of_first, more);
  }

  static bool contradicts(const Waarneming& total, const Parts& parts, std::size_t labels) {
    if (!total.is_getal() || has_reason(total) || parts.is_explained || parts.numbers.count() == 0)
      return false;
    const double lack = parts.numbers.lacks_of(total.waarde);
    if (parts.is_whole && parts.rows == labels) return lack != 0;
    return lack < 0 && !parts.numbers.has_negative();
  }

  void tell(std::uint32_t column, const Key& key, const Parts& parts, std::int64_t more) {
    const Waarneming& total = *figures_.at(key);
    problems_.add(Code::CSV243, value_place(levering_, total),
                  {{"indicator", indicator_.id},
                   {"onderdeel", onderdeel_naam(indicator_, key.first)},
                   {"periode", code(key.second)},
                   {"totaal", dutch(total.waarde)},
                   {"kolom", indicator_.uitsplitsingen[column].kolom},
                   {"som", dutch(parts.numbers.sum_beside(total.waarde))},
                   {"meer", more > 0 ? std::to_string(more) : std::string()}});
  }

  const Levering& levering_;
  const Indicator& indicator_;
  const std::vector<DeliveredRow>& rows_;
  Problems& problems_;
  std::map<Key, const Waarneming*> figures_;
};

}  // namespace

void check_part_sums(const Dossier& dossier, const Levering& levering, IndicatorIndex indicator,
                     const std::vector<DeliveredRow>& rows, Problems& problems) {
  if (dossier.programma.indicatoren[indicator].onderdelen_tellen_op)
    PartSums(dossier, levering, indicator, rows, problems).tell();
}

}  // namespace voortgang

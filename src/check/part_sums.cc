#include "check/part_sums.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "check/added.h"
#include "check/delivered.h"
#include "diag/number_words.h"

namespace voortgang {
namespace {

using Key = std::pair<Onderdeel, Periode>;

// The figures of one breakdown below one total in one period.
struct Parts {
  Added numbers;
  std::size_t rows = 0;
  bool is_whole = true;  // each is a number, or adds nothing
  bool is_explained = false;

  void add(const Waarneming& waarneming) {
    ++rows;
    is_explained |= has_reason(waarneming);
    if (waarneming.is_getal())
      numbers.add(waarneming.waarde);
    else
      is_whole &= waarneming.toestand == Toestand::kNietVanToepassing;
  }
};

// By total: the part without this column.
std::map<Key, Parts> parts_of(const std::vector<DeliveredRow>& rows, std::uint32_t column) {
  std::map<Key, Parts> all;
  for (const DeliveredRow& row : rows) {
    Onderdeel total = *row.part;
    if (std::erase_if(total, [&](const Keuze& keuze) { return keuze.kolom == column; }) > 0)
      all[{std::move(total), row.waarneming->periode}].add(*row.waarneming);
  }
  return all;
}

bool contradicts(const Waarneming& total, const Parts& parts, std::size_t labels) {
  if (!total.is_getal() || has_reason(total) || parts.is_explained) return false;
  return parts.numbers.contradicts(total.waarde, !parts.is_whole || parts.rows != labels);
}

// A total that its parts by one column do not make.
struct Contradiction {
  const Waarneming* total = nullptr;
  Onderdeel part;  // that it is the total of
  Parts parts;
  std::int64_t more = 0;  // such totals besides
};

std::optional<Contradiction> first_contradiction(const std::map<Key, const Waarneming*>& waarnemingen,
                                                 std::map<Key, Parts> all, std::size_t labels) {
  std::optional<Contradiction> first;
  for (auto& [key, parts] : all) {
    const auto total = waarnemingen.find(key);
    if (total == waarnemingen.end() || !contradicts(*total->second, parts, labels)) continue;
    if (first)
      ++first->more;
    else
      first = Contradiction{total->second, key.first, std::move(parts)};
  }
  return first;
}

}  // namespace

void check_part_sums(const Dossier& dossier, const Levering& levering, IndicatorIndex indicator,
                     const std::vector<DeliveredRow>& rows, Problems& problems) {
  const Indicator& of = dossier.programma.indicatoren[indicator];
  if (!of.onderdelen_tellen_op) return;
  std::map<Key, const Waarneming*> waarnemingen;
  for (const DeliveredRow& row : rows) waarnemingen[{*row.part, row.waarneming->periode}] = row.waarneming;
  for (std::uint32_t column = 0; column < of.uitsplitsingen.size(); ++column) {
    const Uitsplitsing& by = of.uitsplitsingen[column];
    const auto found = first_contradiction(waarnemingen, parts_of(rows, column), by.waarden.size());
    if (!found) continue;
    const Waarneming& total = *found->total;
    problems.add(Code::CSV243, value_place(levering, total),
                 {{"indicator", of.id},
                  {"onderdeel", onderdeel_naam(of, found->part)},
                  {"periode", code(total.periode)},
                  {"totaal", number_words(total.waarde)},
                  {"kolom", by.kolom},
                  {"som", number_words(found->parts.numbers.sum_beside(total.waarde))},
                  {"meer", found->more > 0 ? std::to_string(found->more) : std::string()}});
  }
}

}  // namespace voortgang

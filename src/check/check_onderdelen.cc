#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "check/check.h"
#include "check/delivered.h"
#include "check/part_sums.h"
#include "diag/number_words.h"
#include "programme/maat.h"

namespace voortgang {
namespace {

using Columns = std::vector<std::uint32_t>;

Columns columns_of(const Onderdeel& part) {
  Columns columns;
  for (const Keuze& keuze : part) columns.push_back(keuze.kolom);
  std::ranges::sort(columns);
  return columns;
}

Columns with(Columns columns, std::uint32_t column) {
  columns.insert(std::ranges::lower_bound(columns, column), column);
  return columns;
}

using Row = DeliveredRow;

// All rows of one indicator in one delivery. Of cells that were merged in a spreadsheet only the first keeps
// its label; the rows below seem to be of the total, or of a part of it.
class PartsCheck {
 public:
  PartsCheck(const Dossier& dossier, const Levering& levering, IndicatorIndex indicator, Problems& problems)
      : dossier_(dossier), levering_(levering), indicator_(indicator), problems_(problems) {}

  void add(const GeleverdeReeks& reeks) {
    const Onderdeel& part = levering_.onderdelen[reeks.onderdeel];
    for (const Waarneming& waarneming : levering_.of(reeks)) {
      rows_.push_back({&part, &waarneming});
      periods_[columns_of(part)].insert(waarneming.periode);
      for (const Keuze& keuze : part)
        below_[with_out(part, keuze.kolom)].insert({keuze.kolom, waarneming.periode});
      delivered_[part].insert(waarneming.periode);
    }
  }

  // Told once of an indicator: the first row stands for all.
  void tell() {
    if (periods_.size() < 2) return;
    if (adds_up() ? !tells_small_total() : is_flow_of_things())
      check_part_sums(dossier_, levering_, indicator_, rows_, problems_);
    std::ranges::sort(rows_, {}, [](const Row& row) { return row.waarneming->cel; });
    const auto columns =
        static_cast<std::uint32_t>(dossier_.programma.indicatoren[indicator_].uitsplitsingen.size());
    for (std::size_t i = 1; i < rows_.size(); ++i) {
      for (std::uint32_t column = 0; column < columns; ++column) {
        const bool is_below = has(*rows_[i - 1].part, column) && !has(*rows_[i].part, column);
        const bool is_merged = is_below && (seems_merged(rows_[i], column) || is_below_lone_part(i, column) ||
                                            hides_part_above(i, column));
        if (!is_merged) continue;
        tell(rows_[i], column);
        return;
      }
    }
  }

 private:
  static bool has(const Onderdeel& part, std::uint32_t column) {
    return std::ranges::find(part, column, &Keuze::kolom) != part.end();
  }

  static Onderdeel with_out(Onderdeel part, std::uint32_t column) {
    std::erase_if(part, [&](const Keuze& keuze) { return keuze.kolom == column; });
    return part;
  }

  // There are rows with this column filled in as well, but none of this part in this period; and such rows
  // have no total of their own in theirs.
  [[nodiscard]] bool seems_merged(const Row& row, std::uint32_t column) const {
    const Periode periode = row.waarneming->periode;
    const auto below = below_.find(*row.part);
    if (below != below_.end() && below->second.contains({column, periode})) return false;
    const auto filled = periods_.find(with(columns_of(*row.part), column));
    if (filled == periods_.end()) return false;
    if (!row.part->empty()) return filled->second.contains(periode);
    const std::set<Periode>& totals = periods_.at(Columns{});
    return std::ranges::any_of(filled->second, [&](Periode p) { return !totals.contains(p); });
  }

  // Everywhere the row below the only part that is delivered is the total, while there are more parts.
  [[nodiscard]] bool is_below_lone_part(std::size_t at, std::uint32_t column) const {
    const Indicator& indicator = dossier_.programma.indicatoren[indicator_];
    if (indicator.uitsplitsingen[column].waarden.size() < 2 || !rows_[at].part->empty()) return false;
    const Onderdeel& lone = *rows_[at - 1].part;
    std::size_t totals = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const bool is_total = rows_[i].part->empty();
      totals += is_total ? 1 : 0;
      if (is_total ? i == 0 || *rows_[i - 1].part != lone : *rows_[i].part != lone) return false;
      const bool is_next = is_total && rows_[i].waarneming->periode == rows_[i - 1].waarneming->periode;
      if (is_total && !is_next) return false;
    }
    return totals > 1 && totals * 2 == rows_.size();
  }

  // The part that the row above is of is not there in this period, though its like are; and that which this
  // row seems to be of is in no other period, and it alone is undivided.
  [[nodiscard]] bool hides_part_above(std::size_t at, std::uint32_t column) const {
    const Row& row = rows_[at];
    const Periode periode = row.waarneming->periode;
    const auto below = below_.find(*row.part);
    if (below == below_.end() || !below->second.contains({column, periode})) return false;
    Onderdeel meant = *row.part;
    meant.push_back(*std::ranges::find(*rows_[at - 1].part, column, &Keuze::kolom));
    std::ranges::sort(meant);
    const auto there = delivered_.find(meant);
    if (there != delivered_.end() && there->second.contains(periode)) return false;
    if (delivered_.at(*row.part).size() > 1) return false;
    if (there != delivered_.end()) return true;
    const Columns columns = columns_of(*row.part);
    return !columns.empty() && std::ranges::none_of(rows_, [&](const Row& other) {
      return other.part != row.part && other.waarneming->periode == periode &&
             columns_of(*other.part) == columns;
    });
  }

  [[nodiscard]] bool adds_up() const {
    const Indicator& indicator = dossier_.programma.indicatoren[indicator_];
    return counts_people(indicator) || indicator.aggregatie == Aggregatie::kSom;
  }

  // Whole things in a period, such as trajecten: no means, rates or durations.
  [[nodiscard]] bool is_flow_of_things() const {
    const Indicator& indicator = dossier_.programma.indicatoren[indicator_];
    const std::string name = utf8::lower(indicator.naam);
    const bool is_mean = name.find("gemiddeld") != name.npos || name.find("saldo") != name.npos;
    const bool is_rate = indicator.eenheid.find(" per ") != std::string::npos;
    return indicator.soort == IndicatorSoort::kStroom && maat_of(indicator.eenheid) == Maat::kOnbekend &&
           !is_mean && !is_rate && std::ranges::all_of(rows_, [](const Row& row) {
             return !row.waarneming->is_getal() || row.waarneming->waarde.decimals == 0;
           });
  }

  // A total of a count that is less than one of its parts.
  bool tells_small_total() {
    const Indicator& indicator = dossier_.programma.indicatoren[indicator_];
    const auto is_negative = [](const Row& row) { return row.waarneming->getal < 0; };
    if (std::ranges::any_of(rows_, is_negative)) return false;
    std::map<Periode, const Waarneming*> totals;
    for (const Row& row : rows_) {
      if (row.part->empty() && row.waarneming->is_getal()) totals[row.waarneming->periode] = row.waarneming;
    }
    for (const Row& row : rows_) {
      const auto total = totals.find(row.waarneming->periode);
      const bool is_part = !row.part->empty() && row.waarneming->is_getal() && total != totals.end();
      if (!is_part || row.waarneming->getal <= total->second->getal) continue;
      problems_.add(Code::CSV237, value_place(levering_, *total->second),
                    {{"indicator", indicator.id},
                     {"periode", code(row.waarneming->periode)},
                     {"totaal", number_words(total->second->waarde)},
                     {"onderdeel", onderdeel_naam(indicator, *row.part)},
                     {"deel", number_words(row.waarneming->waarde)}});
      return true;  // once of an indicator
    }
    return false;
  }

  void tell(const Row& row, std::uint32_t column) {
    const Indicator& indicator = dossier_.programma.indicatoren[indicator_];
    const auto example = std::ranges::find_if(rows_, [&](const Row& one) { return has(*one.part, column); });
    problems_.add(Code::CSV229, row_place(dossier_, levering_, *row.waarneming),
                  {{"indicator", indicator.id},
                   {"periode", code(row.waarneming->periode)},
                   {"kolom", indicator.uitsplitsingen[column].kolom},
                   {"voorbeeld", onderdeel_naam(indicator, *example->part)}});
  }

  const Dossier& dossier_;
  const Levering& levering_;
  IndicatorIndex indicator_;
  Problems& problems_;
  std::vector<Row> rows_;
  std::map<Columns, std::set<Periode>> periods_;  // in which there are rows with these columns filled in
  std::map<Onderdeel, std::set<Periode>> delivered_;
  std::map<Onderdeel, std::set<std::pair<std::uint32_t, Periode>>> below_;  // what a part is divided by
};

}  // namespace

void check_onderdelen(const Dossier& dossier, Problems& problems) {
  for (const Levering& levering : dossier.leveringen.lijst) {
    if (levering.onderdelen.size() < 2 || levering.lacks_rows) continue;
    const auto& reeksen = levering.reeksen;
    for (auto first = reeksen.begin(); first != reeksen.end();) {
      const auto last = std::find_if(first, reeksen.end(), [&](const GeleverdeReeks& reeks) {
        return reeks.indicator != first->indicator;
      });
      PartsCheck parts(dossier, levering, first->indicator, problems);
      for (; first != last; ++first) parts.add(*first);
      parts.tell();
    }
  }
}

}  // namespace voortgang

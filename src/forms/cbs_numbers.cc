#include "forms/cbs_numbers.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <vector>

#include "base/text.h"
#include "base/written_number.h"
#include "forms/cbs_narrowed.h"
#include "forms/cbs_wijken.h"
#include "forms/import_bestemming.h"
#include "programme/maat.h"

namespace voortgang {
namespace {

constexpr std::int64_t largest_number() {
  std::int64_t power = 1;
  for (int i = 0; i < kMostDigits; ++i) power *= 10;
  return power - 1;
}

class NumberReader {
 public:
  NumberReader(const CbsBestand& bestand, const Dossier& dossier, Problems& problems)
      : bestand_(bestand),
        table_(bestand.table),
        metadata_(bestand.metadata),
        tabel_(bestand.tabel),
        mapping_(bestand.mapping),
        dossier_(dossier),
        problems_(problems),
        columns_(bestand, problems),
        found_(columns_, bestand.tabel, bestand.mapping, dossier, problems) {}

  std::vector<CbsCijfer> read() {
    region_ = columns_.region();
    period_ = columns_.period();
    if (!region_ || (!period_ && !tabel_.periode)) return {};
    wijken_.emplace(table_, *region_);
    tell_missing_areas();
    if (wijken_->are_open()) tell_open_names();
    for (const CbsOnderwerp& onderwerp : tabel_.onderwerpen) read_topic(onderwerp);
    return found_.take();
  }

 private:
  std::string_view path() const { return dossier_.bronnen.at(table_.bestand).path; }

  // A code beside a name decides: there is a wijk that is called as its gemeente is.
  std::string_view region_of(std::size_t row) const {
    const std::string_view code = wijken_->code(row);
    return code.empty() ? table_.cell(row, *region_).value : code;
  }

  std::optional<GebiedIndex> area(std::size_t row) const {
    return wijken_->is_below_gemeente(row) ? std::nullopt : tabel_.gebied(region_of(row));
  }

  void tell_open_names() {
    found_.names_are_open();
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      const CsvField& cell = table_.cell(row, *region_);
      if (!area(row) || is_cbs_code(cell.value)) continue;
      return problems_.add(Code::CBS125, table_.span(cell), {{"naam", cell.value}});
    }
  }

  void tell_missing_areas() {
    std::set<GebiedIndex> there;
    std::set<GebiedIndex> by_code;
    std::set<std::string_view> codes;
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      const auto found = area(row);
      if (!found) continue;
      there.insert(*found);
      const std::string_view code = trimmed(region_of(row));
      if (is_cbs_code(code) && codes.insert(code).second) by_code.insert(*found);
    }
    if (there.empty()) return;  // then no topic has a row, which is told
    for (const auto& [code, gebied] : tabel_.gebieden) {
      if (groep_at_bestemming(dossier_.programma, gebied)) continue;  // few tables have those
      // Of gemeenten that have become one, each is asked for: without it their sum is too small.
      const bool is_part = is_cbs_code(code) && by_code.contains(gebied) && !codes.contains(code);
      if (!there.insert(gebied).second && !is_part) continue;
      problems_.add(Code::CBS105, table_.span(table_.kolommen[*region_]),
                    {{"gebied", dossier_.programma.gebied_naam(gebied)}, {"code", code}});
    }
  }

  void read_topic(const CbsOnderwerp& onderwerp) {
    auto topic = columns_.find(onderwerp.onderwerp);
    // Where periods were columns, topics are the values of another column.
    const auto turned = topic ? std::nullopt : columns_.column_with(onderwerp.onderwerp);
    if (turned) topic = columns_.find(StatlineTable::kTurned);
    if (!topic) {
      problems_.add(Code::CBS103, onderwerp.span,
                    {{"onderwerp", onderwerp.onderwerp},
                     {"bestand", path()},
                     {"nabij", columns_.nearest_to(onderwerp.onderwerp)}});
      return;
    }
    if (columns_.tell_same_titles(onderwerp)) return;
    tell_multiple(onderwerp, turned ? std::string_view(onderwerp.onderwerp) : table_.kolommen[*topic].value);
    if (columns_.is_text(*topic, onderwerp.onderwerp))
      return problems_.add(Code::CBS104, onderwerp.span, {{"onderwerp", onderwerp.onderwerp}});
    const Indicator& indicator = dossier_.programma.indicatoren[onderwerp.indicator];
    CbsParts parts(columns_, onderwerp, indicator, mapping_, problems_);
    if (!parts.find_columns()) return;
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      const auto gebied = area(row);
      if (!gebied || (turned && !columns_.is_value(row, *turned, onderwerp.onderwerp))) continue;
      const auto deel = parts.of(table_, row);
      if (!deel) continue;
      rows.push_back(row);
      const bool is_group = groep_at_bestemming(dossier_.programma, *gebied).has_value();  // only as a whole
      if (is_group ? deel->onderdeel.empty() : indicator.covers(*gebied) || *gebied == kRegio)
        read_cell(onderwerp, *gebied, row, *topic, *deel);
    }
    if (rows.empty())
      problems_.add(Code::CBS109, onderwerp.span, {{"onderwerp", onderwerp.onderwerp}, {"bestand", path()}});
    tell_units(onderwerp, rows);
    std::vector<std::size_t> known = parts.columns();
    for (const auto column : {region_, period_, turned, topic, column_of_units(table_)}) {
      if (column) known.push_back(*column);
    }
    tell_narrowed(bestand_, columns_, rows, known, indicator.id, problems_);
  }

  // A column of units says of each row what it is in: told once of a topic.
  void tell_units(const CbsOnderwerp& onderwerp, const std::vector<std::size_t>& rows) {
    const auto units = column_of_units(table_);
    const Indicator& indicator = dossier_.programma.indicatoren[onderwerp.indicator];
    for (const std::size_t row : units ? rows : std::vector<std::size_t>{}) {
      const CsvField& unit = table_.cell(row, *units);
      if (!seems_other(unit.value, onderwerp.maal, indicator)) continue;
      return problems_.add(Code::CBS116, table_.span(unit),
                           {{"onderwerp", onderwerp.onderwerp},
                            {"eenheid", unit.value},
                            {"indicator", indicator.id},
                            {"onze", indicator.eenheid}});
    }
  }

  // The table counts in thousands or millions, and nothing says that the indicator does not count in ones.
  void tell_multiple(const CbsOnderwerp& onderwerp, std::string_view key) {
    const auto* known = metadata_.kolom(key);
    // Among titles the unit stands behind: "Inkomen (x 1 000 euro)".
    const std::size_t at = key.rfind('(');
    const bool has_unit = table_.soort == StatlineSoort::kLabels && at != key.npos && key.ends_with(')');
    const std::string_view unit = known != nullptr ? std::string_view(known->eenheid)
                                  : has_unit       ? key.substr(at + 1, key.size() - at - 2)
                                                   : std::string_view();
    const Indicator& indicator = dossier_.programma.indicatoren[onderwerp.indicator];
    if (!seems_other(unit, onderwerp.maal, indicator)) return;
    problems_.add(Code::CBS116, onderwerp.span,
                  {{"onderwerp", onderwerp.onderwerp},
                   {"eenheid", unit},
                   {"indicator", indicator.id},
                   {"onze", indicator.eenheid}});
  }

  // In other multiples than the mapping says, or in another measure: percentages of a number of people. A
  // factor that is no thousand converts something else, such as years into months.
  static bool seems_other(std::string_view unit, std::int64_t maal, const Indicator& indicator) {
    if (trimmed(unit).empty()) return false;
    int power = 0;
    for (std::int64_t rest = maal; rest > 1 && rest % 1000 == 0; rest /= 1000) power += 3;
    const bool is_thousands = maal == 1 || std::pow(10, power) == static_cast<double>(maal);
    if (!is_thousands) return false;
    if (power_of_unit(unit) != power_of_unit(indicator.eenheid) + power) return true;
    return is_other_measure(unit, indicator.eenheid);
  }

  std::optional<StatlinePeriode> period_of(std::size_t row) {
    if (tabel_.periode) return StatlinePeriode{*tabel_.periode, false};
    const CsvField& cell = table_.cell(row, *period_);
    if (const auto named = tabel_.perioden.find(cell.value); named != tabel_.perioden.end())
      return StatlinePeriode{named->second, false};
    auto found = statline_period(cell.value);
    if (!found)
      problems_.add(Code::CBS106, table_.span(cell), {{"waarde", cell.value}, {"mapping", mapping_}});
    const auto* known = metadata_.waarde(table_.kolommen[*period_].value, cell.value);
    if (found && known != nullptr) found->voorlopig |= known->voorlopig;
    return found;
  }

  void read_cell(const CbsOnderwerp& onderwerp, GebiedIndex gebied, std::size_t row, std::size_t topic,
                 const CbsDeel& deel) {
    const CsvField& cell = table_.cell(row, topic);
    if (StatlineTable::is_absent(cell)) return;
    const auto period = period_of(row);
    if (is_in_doubt(table_, cell.value))
      return problems_.add(Code::CBS113, table_.span(cell), {{"waarde", cell.value}});
    if (cell.value == "-" && table_.soort == StatlineSoort::kLabels)
      problems_.add(Code::CBS114, table_.span(cell));
    auto number = statline_number(table_, cell.value);
    if (!number) problems_.add(Code::CBS108, table_.span(cell), {{"waarde", cell.value}});
    if (!period || !number || !scale(onderwerp, cell, number->waarde)) return;
    CbsCijfer cijfer{.indicator = onderwerp.indicator,
                     .gebied = gebied,
                     .onderdeel = {},
                     .waarneming = {},
                     .span = table_.span(cell),
                     .herkomst = {}};
    cijfer.waarneming.periode = period->periode;
    cijfer.is_status_known = table_.soort == StatlineSoort::kLabels || !metadata_.tabel.empty();
    const bool is_provisional = period->voorlopig && number->toestand == Toestand::kGetal;
    cijfer.waarneming.status = is_provisional ? Status::kVoorlopig : Status::kDefinitief;
    cijfer.waarneming.toestand = number->toestand;
    cijfer.waarneming.waarde = number->waarde;
    cijfer.waarneming.getal = number->waarde.value();
    if (fits(cijfer, row)) found_.add(std::move(cijfer), deel, table_.cell(row, *region_).value);
  }

  bool scale(const CbsOnderwerp& onderwerp, const CsvField& cell, Decimal& number) {
    constexpr std::int64_t kMost = largest_number();
    if (number.units > kMost / onderwerp.maal || number.units < -kMost / onderwerp.maal) {
      problems_.add(Code::CSV205, table_.span(cell),
                    {{"waarde", cell.value},
                     {"cijfers", std::int64_t{kMostDigits}},
                     {"decimalen", std::int64_t{kMostDecimals}}});
      return false;
    }
    number.units *= onderwerp.maal;
    // 64.6 thousand is 64600, not 64600.0.
    for (std::int64_t rest = onderwerp.maal; number.decimals > 0 && rest % 10 == 0; rest /= 10) {
      number.units /= 10;
      --number.decimals;
    }
    return true;
  }

  bool fits(const CbsCijfer& cijfer, std::size_t row) {
    const Indicator& indicator = dossier_.programma.indicatoren[cijfer.indicator];
    const Periode periode = cijfer.waarneming.periode;
    if (!indicator.frequentie || *indicator.frequentie == periode.frequentie) return true;
    if (has_periods_of(*indicator.frequentie)) return false;  // years among quarters: only those are ours
    problems_.add(
        Code::CSV202, table_.span(period_ ? table_.cell(row, *period_) : table_.cell(row, *region_)),
        {{"periode", code(periode)},
         {"indicator", indicator.id},
         {"voorbeeld", code(last_within({periode.jaar, Frequentie::kJaar, 1}, *indicator.frequentie))}});
    return false;
  }

  bool has_periods_of(Frequentie frequentie) {
    if (frequenties_.empty()) {
      for (std::size_t row = 0; period_ && row < table_.rows(); ++row) {
        const auto found = statline_period(table_.cell(row, *period_).value);
        if (found) frequenties_.insert(found->periode.frequentie);
      }
    }
    return frequenties_.contains(frequentie);
  }

  const CbsBestand& bestand_;
  const StatlineTable& table_;
  const StatlineMetadata& metadata_;
  const CbsTabel& tabel_;
  const std::string& mapping_;
  const Dossier& dossier_;
  Problems& problems_;
  CbsColumns columns_;
  CbsJoined found_;
  std::optional<std::size_t> region_, period_;
  std::optional<CbsWijken> wijken_;
  std::set<Frequentie> frequenties_;  // of the periods in the table
};

}  // namespace

std::vector<CbsCijfer> read_cbs_numbers(const CbsBestand& bestand, const Dossier& dossier,
                                        Problems& problems) {
  return NumberReader(bestand, dossier, problems).read();
}

}  // namespace voortgang
